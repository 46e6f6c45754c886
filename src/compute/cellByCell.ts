import type { Cell } from "../domain/cell";
import type { Outcome } from "../domain/problem";

/** A result as large as a range, each cell with its own outcome. Each is to be asked for once: none is kept. */
export interface CellByCell<T> {
  readonly over: readonly (readonly Cell[])[];
  readonly at: (row: number, column: number) => Outcome<T>;
}
