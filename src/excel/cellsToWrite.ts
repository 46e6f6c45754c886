import type { Box } from "../domain/a1";
import { isFormula, type PlanBlock, type PlanCell } from "../report/plan";
import type { Layer } from "./paint";

/** What the `formulas` of a range take: null leaves a cell alone. */
export type Written = string | number | boolean | null;

export const TEXT_FORMAT = "@";

/**
 * A cell as it is written into a range's formulas. Only a planned formula becomes one: every text outside text cells gets the
 * apostrophe, so that "=1+1", "001", "(1)" and "1/2" stay the texts they are.
 *
 * @param isTextCell the cell has the number format "@", where text stays text without help
 */
export function written(cell: PlanCell, isTextCell: boolean): Written {
  if (isFormula(cell)) return cell.formula;
  if (typeof cell === "string") return isTextCell || cell === "" ? cell : `'${cell}`;
  return cell !== null && typeof cell === "object" ? cell.error : cell;
}

/** In a text cell a formula would stand as text and a number become text: such cells need another format. */
const needsGeneral = (cell: PlanCell): boolean => isFormula(cell) || (cell !== null && typeof cell !== "string");

const inside = ({ row, column, rows, columns }: Box, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Whether a cell of the sheet is painted as text. */
export function textCells(layers: readonly Layer[]): (row: number, column: number) => boolean {
  const boxes = layers
    .filter(({ property, value }) => property === "format" && value === TEXT_FORMAT)
    .flatMap(({ boxes: each }) => each);
  return (row, column) => boxes.some((box) => inside(box, row, column));
}

/** Runs of cells down a column that are painted as text and must not be. */
export function generalCells(
  { at, cells }: PlanBlock,
  isText: (row: number, column: number) => boolean,
): readonly Box[] {
  const found: Box[] = [];
  for (let c = 0; c < at.columns; c += 1) {
    let from: number | undefined;
    for (let r = 0; r <= at.rows; r += 1) {
      const must = r < at.rows && needsGeneral(cells[r]?.[c] ?? null) && isText(at.row + r, at.column + c);
      if (must) from ??= r;
      else if (from !== undefined) {
        found.push({ row: at.row + from, column: at.column + c, rows: r - from, columns: 1 });
        from = undefined;
      }
    }
  }
  return found;
}

/** A block ready to be written. */
export interface Piece {
  readonly at: Box;
  readonly cells: readonly (readonly Written[])[];
}

/** What is sent in one request. Excel takes 5 MB; the rest is for what surrounds the cells. */
export const MOST_BYTES = 4_000_000;
export const MOST_ROWS = 20_000;

const utf8 = new TextEncoder();
const bytesOf = (row: readonly Written[]): number => utf8.encode(JSON.stringify(row)).length + 1;

/** A block without the outer columns that leave every cell alone: a long list sends nothing for columns nobody has filled. */
function withoutOuterBlanks({ at, cells }: PlanBlock): PlanBlock {
  const isFilled = (c: number): boolean => cells.some((row) => (row[c] ?? null) !== null);
  let [from, to] = [0, at.columns];
  while (to > from && !isFilled(to - 1)) to -= 1;
  while (from < to && !isFilled(from)) from += 1;
  if (to - from === at.columns || to === from) return { at, cells };
  return {
    at: { ...at, column: at.column + from, columns: to - from },
    cells: cells.map((row) => row.slice(from, to)),
  };
}

/**
 * Blocks as they are sent, without outer columns of blanks: per request at most 4 MB of cells, per piece at most 20,000 rows. The order is kept.
 *
 * @example inRequests(blocks, isText).length // 1 for every sheet as it is inserted
 */
export function inRequests(
  blocks: readonly PlanBlock[],
  isText: (row: number, column: number) => boolean,
): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let bytes = 0;
  for (const { at, cells } of blocks.map(withoutOuterBlanks)) {
    let rows: (readonly Written[])[] = [];
    let firstRow = at.row;
    const cut = (): void => {
      if (rows.length > 0) requests.at(-1)?.push({ at: { ...at, row: firstRow, rows: rows.length }, cells: rows });
      firstRow += rows.length;
      rows = [];
    };
    cells.forEach((row, r) => {
      const ready = row.map((cell, c) => written(cell, isText(at.row + r, at.column + c)));
      const size = bytesOf(ready);
      if (bytes > 0 && bytes + size > MOST_BYTES) {
        cut();
        requests.push([]);
        bytes = 0;
      }
      if (rows.length === MOST_ROWS) cut();
      rows.push(ready);
      bytes += size;
    });
    cut();
  }
  return requests;
}
