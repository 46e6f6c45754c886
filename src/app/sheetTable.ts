import { rowsUnder } from "../domain/captions";
import type { Cell } from "../domain/cell";
import { done, type Outcome, then } from "../domain/problem";
import type { Block, Place } from "../domain/place";
import type { Grid } from "../read/grid";
import type { CellsWithFormulas } from "../report/foundPlaces";
import type { SheetId, SheetRecord } from "../report/record";

/** A sheet of ours that stands in the workbook, with what it holds. */
export interface FoundSheet {
  readonly sheet: SheetId;
  readonly sheetId: string;
  readonly name: string;
  readonly year?: number;
  readonly grid: Grid;
}

/** A grid as far as it is used, counted from the sheet's first cell. */
export const cellsOf = (grid: Grid): CellsWithFormulas => ({
  rows: grid.box.row + grid.box.rows,
  columns: grid.box.column + grid.box.columns,
  value: (row, column) => grid.value(row, column),
  formula: (row, column) => grid.formula(row, column),
});

/** The rows under a sheet's captions, wherever staff have moved them. */
export interface SheetTable {
  /** Zero-based row of the sheet of each row of the table, blank ones too. */
  readonly rows: readonly number[];
  /** One column as a block of one cell a row, each with its place on the sheet. */
  column(key: string): Block;
  /** Whether a cell is computed; a typed one is not. */
  isFormula(row: number, key: string): boolean;
}

/** Captions stand near the top; below them a list may have thousands of rows. */
const CAPTIONS_WITHIN_ROWS = 40;

/** A rectangle of cells that are asked for one by one. */
export function blockOf(
  label: string,
  cells: (row: number, column: number) => Cell,
  rows: number,
  columns: number,
  place: Block["place"],
): Block {
  return {
    label,
    get cells() {
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_each, column) => cells(row, column)),
      );
    },
    rows,
    columns,
    single: rows === 1 && columns === 1,
    place,
    at: cells,
  };
}

/**
 * Finds a record's columns on a sheet by their captions, so that inserted rows and columns do no harm.
 *
 * Problem: `missingCaption`, when staff have deleted or renamed one.
 */
export function sheetTable(record: SheetRecord, { grid, name }: FoundSheet): Outcome<SheetTable> {
  const place = (row: number, column: number): Place => ({ in: "cell", sheet: name, row, column });
  const endRow = grid.box.row + grid.box.rows;
  const width = grid.box.column + grid.box.columns;
  const at = (row: number, column: number): Cell => (row < endRow && column < width ? grid.value(row, column) : null);
  // one row more than there is, so that a caption row without rows below it is found too
  const head = blockOf(name, at, Math.min(endRow, CAPTIONS_WITHIN_ROWS) + 1, width, place);
  const captions = Object.fromEntries(record.columns.map(({ key, caption }) => [key, caption]));
  return then(rowsUnder(head, captions, Object.keys(captions)), ([first]) => {
    if (!first) throw new Error("the row below the captions is always there");
    const rows = Array.from({ length: Math.max(0, endRow - first.row) }, (_, row) => first.row + row);
    const columnOf = (key: string): number => first.column(key);
    const rowOf = (row: number): number => first.row + row;
    return done({
      rows,
      column: (key) =>
        blockOf(
          captions[key] ?? key,
          (row) => at(rowOf(row), columnOf(key)),
          rows.length,
          1,
          (row) => place(rowOf(row), columnOf(key)),
        ),
      isFormula: (row, key) => grid.formula(rowOf(row), columnOf(key)) !== undefined,
    });
  });
}

/** The whole list with its captions, as `danh_muc` and `thang` take it. */
export function wholeList({ grid, name }: FoundSheet): Block {
  return blockOf(
    name,
    (row, column) => grid.value(row, column),
    grid.box.row + grid.box.rows,
    grid.box.column + grid.box.columns,
    (row, column) => ({ in: "cell", sheet: name, row, column }),
  );
}
