import type { Cell as FileCell, CellStyle } from "hucre/xlsx";
import { a1, type Box, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import { type FreePlan, isFormula, type PlanCell } from "../../report/plan";
import { styles, type StyleId } from "../../report/styles";
import { type Content, formulaContent, valueContent } from "./content";
import { cellStyle } from "./style";

/** What a formula cell showed where the sheet was computed; undefined where nobody knows. */
export type ComputedValues = (plan: FreePlan, row: number, column: number) => Cell | undefined;

/** "formulas": as planned. "values": what they showed, without a formula. */
export type FileContent = "formulas" | "values";

function contentOf(
  cell: PlanCell,
  content: FileContent,
  computed: () => Cell | undefined,
  address: () => string,
): Content | undefined {
  if (cell === null) return undefined;
  if (!isFormula(cell)) return valueContent(cell);
  const value = computed();
  if (content === "values") {
    if (value === undefined) throw new Error(`no computed value for ${address()}`);
    return valueContent(value);
  }
  return formulaContent(cell.formula, value);
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

function* cellsOf({ row, column, rows, columns }: Box): Generator<readonly [row: number, column: number]> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield [r, c];
}

/** The look of every cell that has one, by "row,column"; where boxes overlap the later one holds. */
function looks(plan: FreePlan): ReadonlyMap<string, StyleId> {
  const found = new Map<string, StyleId>();
  for (const { box: where, style } of plan.styles)
    for (const [row, column] of cellsOf(where)) found.set(keyOf(row, column), style);
  return found;
}

/** The cells of a plan as the library takes them, by "row,column" from 0, in reading order of blocks, then of styles. */
export function fileCells(
  plan: FreePlan,
  content: FileContent,
  computed: ComputedValues,
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (const { at, cells: rows } of plan.blocks)
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const [fileRow, fileColumn] = [at.row + r, at.column + c];
        const made = contentOf(
          cell,
          content,
          () => computed(plan, fileRow, fileColumn),
          () => `${plan.name} ${a1(box(fileRow, fileColumn))}`,
        );
        if (made) cells.set(keyOf(fileRow, fileColumn), made);
      }),
    );

  const known = new Map<StyleId, CellStyle>();
  const styleOf = (style: StyleId): CellStyle => {
    const made = known.get(style) ?? cellStyle(styles[style]);
    known.set(style, made);
    return made;
  };
  for (const [key, style] of looks(plan)) cells.set(key, { ...cells.get(key), style: styleOf(style) });
  return cells;
}
