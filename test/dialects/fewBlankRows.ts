import { geometryOf } from "../../src/report/geometry";
import { isFormula, type PlanBlock, type PlanCell, type SheetPlan } from "../../src/report/plan";
import { recordOf } from "../../src/report/sheets";

/** Enough for B10, whose rows name the thirteen organisations of the tests. */
const KEPT = 15;
/** Below everything in the lists of the tests, which are the sample's at most. */
const LAST_ROW = 400;

/** Ranges that end where a list's do end a little below what it holds: engines look at each blank row on the way. */
const upToLast = (formula: string): string =>
  formula.replace(/(:\$?[A-Z]{1,3}\$?)(\d{4,5})\b/gu, (_range, column: string) => `${column}${LAST_ROW}`);

const shortRanges = (cell: PlanCell): PlanCell =>
  isFormula(cell) ? { ...cell, formula: upToLast(cell.formula) } : cell;

/**
 * Plans with fifteen blank rows to type into at most: the hundreds below them have the same formulas, one row after the other,
 * and take an engine most of its time.
 */
export const fewBlankRows = (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
  plans.map((plan) => {
    const record = recordOf(plan.sheet);
    const left = Math.max(record.blankRows - KEPT, 0);
    const { firstRow } = geometryOf(record);
    const shorter = (block: PlanBlock): PlanBlock => {
      const { row, column, rows } = block.at;
      const kept = row === firstRow && column === 0 ? rows - left : rows;
      const cells = block.cells.slice(0, kept).map((each) => each.map(shortRanges));
      return { ...block, at: { ...block.at, rows: kept }, cells };
    };
    const { table } = plan;
    return {
      ...plan,
      blocks: plan.blocks.map(shorter),
      ...(table ? { table: { ...table, box: { ...table.box, rows: table.box.rows - left } } } : {}),
    };
  });
