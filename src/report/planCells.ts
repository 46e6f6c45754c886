import { a1, box, type Box } from "../domain/a1";
import { type FreePlan, isFormula, type PlanCell, type PlannedFormula, type SheetPlan } from "./plan";

/** A computed cell and where it stands. */
export interface ComputedCell extends PlannedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "B01 2026!F11". */
  readonly address: string;
}

/** Where a cell stands, as results are kept. */
export const addressOf = (sheet: string, row: number, column: number): string => `${sheet}!${a1(box(row, column))}`;

/** Where a box of a plan stands on its own sheet: "B7:B240". */
export const boxAddress = (where: Box): string => a1(where);

/** Every cell a plan fills, formulas included. */
export function* filledCells(
  plan: FreePlan,
): Generator<{ readonly row: number; readonly column: number; readonly cell: PlanCell }> {
  for (const { at, cells } of plan.blocks)
    for (const [r, row] of cells.entries())
      for (const [c, cell] of row.entries()) if (cell !== null) yield { row: at.row + r, column: at.column + c, cell };
}

/** Every computed cell of these sheets. */
export const computedCells = (plans: readonly SheetPlan[]): readonly ComputedCell[] =>
  plans.flatMap((plan) =>
    [...filledCells(plan)].flatMap(({ row, column, cell }): ComputedCell[] =>
      isFormula(cell) ? [{ ...cell, sheet: plan.name, row, column, address: addressOf(plan.name, row, column) }] : [],
    ),
  );
