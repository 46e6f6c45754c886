import type { Grid } from "../../read/grid";
import { asTyped, isOurCall, isStuck } from "../../read/ourCalls";
import type { CellFormula } from "../workbook";

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
      if (formula === undefined || !isOurCall(formula)) continue;
      cells.push({ row, column, formula: asTyped(formula) });
      if (isStuck(formula, grid.value(row, column))) stuck += 1;
    }
  return { cells, stuck };
}
