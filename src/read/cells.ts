import type { Cell } from "../domain/cell";
import type { Block } from "../domain/place";
import type { Grid } from "./grid";

/** All that a table is read from: a sheet from its first cell on, or the range given to a function. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): Cell;
}

/** A sheet with its formulas. */
export interface CellsWithFormulas extends Cells {
  formula(row: number, column: number): string | undefined;
}

/** A grid as far as it is used, counted from the sheet's first cell. */
export const cellsOf = (grid: Grid): CellsWithFormulas => ({
  rows: grid.box.row + grid.box.rows,
  columns: grid.box.column + grid.box.columns,
  value: (row, column) => grid.value(row, column),
  formula: (row, column) => grid.formula(row, column),
});

/** The cells of a block, counted from its own first one. */
export const cellsOfBlock = (block: Block): Cells => ({
  rows: block.rows,
  columns: block.columns,
  value: (row, column) => block.at(row, column),
});
