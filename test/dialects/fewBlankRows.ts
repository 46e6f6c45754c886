import { geometryOf } from "../../src/report/geometry";
import type { PlanBlock, SheetPlan } from "../../src/report/plan";
import { recordOf } from "../../src/report/sheets";

/** Enough for B10, whose rows name the thirteen organisations of the tests. */
const KEPT = 15;

/**
 * Plans with fifteen blank rows to type into at most: the hundreds below them have the same formulas, one row after the other,
 * and take an engine most of its time.
 */
export const fewBlankRows = (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
  plans.map((plan) => {
    const record = recordOf(plan.sheet);
    const left = record.blankRows - KEPT;
    if (left <= 0) return plan;
    const { firstRow } = geometryOf(record);
    const shorter = (block: PlanBlock): PlanBlock => {
      const { row, column, rows } = block.at;
      if (row !== firstRow || column !== 0) return block;
      return { ...block, at: { ...block.at, rows: rows - left }, cells: block.cells.slice(0, rows - left) };
    };
    const { table } = plan;
    return {
      ...plan,
      blocks: plan.blocks.map(shorter),
      ...(table ? { table: { ...table, box: { ...table.box, rows: table.box.rows - left } } } : {}),
    };
  });
