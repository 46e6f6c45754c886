import type { Grid } from "../../read/grid";
import type { Cell } from "../../domain/cell";
import { isFormula, type PlanCell, type SheetPlan } from "../../report/plan";

const isSame = (a: Cell, b: Cell): boolean =>
  a !== null && b !== null && typeof a === "object" && typeof b === "object"
    ? a.error === b.error
    : (a ?? "") === (b ?? "");

/** Whether a cell holds what the plan put there; a computed cell does while it holds any formula. */
function isAsPlanned(planned: PlanCell, value: Cell, formula: string | undefined): boolean {
  if (!isFormula(planned)) return formula === undefined && isSame(planned, value);
  // "" leaves the cell to a neighbour's spill
  return planned.formula === "" || formula !== undefined;
}

/**
 * Whether somebody wrote into a sheet since it was inserted. Hidden columns are ours, and of no account. In doubt it says yes:
 * the answer decides only whether to ask before the sheet is removed.
 */
export function typedSince({ blocks, hiddenColumns }: SheetPlan, grid: Grid): boolean {
  const planned = new Map<string, PlanCell>();
  for (const { at, cells } of blocks)
    cells.forEach((row, r) => row.forEach((cell, c) => planned.set(`${at.row + r} ${at.column + c}`, cell)));
  const isTyped = (row: number, column: number): boolean =>
    !hiddenColumns.includes(column) &&
    !isAsPlanned(planned.get(`${row} ${column}`) ?? null, grid.value(row, column), grid.formula(row, column));
  for (const place of planned.keys()) {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    if (isTyped(row, column)) return true;
  }
  for (const [row, column] of grid.filled()) if (isTyped(row, column)) return true;
  return false;
}
