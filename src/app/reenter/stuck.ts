import type { Grid } from "../../read/grid";
import type { CellFormula } from "../workbook";

/**
 * Our functions as formulas hold them: `CHITIEU.X(`, and `_xldudf_CHITIEU_X(` as Excel without the add-in rewrites it
 * (office-js issues 6355, 6395, 6611).
 */
const OURS = /\b(?:_xldudf_CHITIEU_|CHITIEU\.)(?=[A-Z0-9]+\()/giu;
const REWRITTEN = /_xldudf_CHITIEU_/iu;
/** Texts in a formula are no calls. */
const IN_PARTS = /("(?:[^"]|"")*")/u;

const calls = (formula: string): boolean =>
  formula.split(IN_PARTS).some((part, i) => i % 2 === 0 && part.search(OURS) >= 0);

/** @example asTyped("=_xldudf_CHITIEU_NGUONG(A1)") // "=CHITIEU.NGUONG(A1)" */
export const asTyped = (formula: string): string =>
  formula
    .split(IN_PARTS)
    .map((part, i) => (i % 2 === 0 ? part.replace(OURS, "CHITIEU.") : part))
    .join("");

/** The cells of a sheet that call our functions. */
export interface Calls {
  /** Every one of them, as it is to be entered again. */
  readonly cells: readonly CellFormula[];
  /** How many of them Excel does not know, though the add-in is there. */
  readonly stuck: number;
}

/**
 * The calls of a sheet. A call within IFERROR shows no error: so all of a workbook's calls are entered again once one is stuck.
 */
export function callsIn(grid: Grid): Calls {
  const { box } = grid;
  const cells: CellFormula[] = [];
  let stuck = 0;
  for (let column = box.column; column < box.column + box.columns; column += 1)
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      const formula = grid.formula(row, column);
      if (formula === undefined || !calls(formula)) continue;
      cells.push({ row, column, formula: asTyped(formula) });
      const value = grid.value(row, column);
      const isUnknown = value !== null && typeof value === "object" && value.error === "#NAME?";
      if (isUnknown || REWRITTEN.test(formula)) stuck += 1;
    }
  return { cells, stuck };
}
