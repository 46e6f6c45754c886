import { type Cell, isBlankOrZero } from "../domain/cell";
import { compareProducts } from "../domain/decimal";
import { foldBare } from "../domain/fold";
import { all, done, fail, type Outcome, then } from "../domain/problem";
import { readMark } from "../domain/mark";
import { readNumber } from "../domain/number";
import type { Block } from "../domain/place";
import type { Share } from "../domain/threshold";
import type { Direction } from "./direction";
import { textOf } from "../domain/textOf";

/** One target's plan and result. `blank` actual: nothing entered, or 0, which Excel cannot tell apart from it. */
export type Planned =
  | { readonly is: "measured"; readonly plan: number; readonly actual: number | "blank" }
  | { readonly is: "qualitative"; readonly completed: boolean }
  | { readonly is: "blank" };

/** "không" says zero for certain; a bare 0 does not, because a blank cell arrives as 0. */
const saysNone = (cell: Cell): boolean => typeof cell === "string" && ["khong", "0"].includes(foldBare(cell));

interface Amount {
  readonly value: number | "blank";
  readonly percent: boolean;
}

function amountAt(block: Block, row: number, column: number): Outcome<Amount> {
  const cell = block.at(row, column);
  if (saysNone(cell)) return done({ value: 0, percent: false });
  if (isBlankOrZero(cell)) return done({ value: "blank", percent: false });
  const at = block.place(row, column);
  const read = readNumber(cell);
  if (read.is === "blank") return done({ value: "blank", percent: false });
  if (read.is === "unreadable") {
    // "chưa", "-": said, but not a figure; it is neither success nor zero.
    if (readMark(cell) === "no") return done({ value: "blank", percent: false });
    return fail("notNumber", at, { found: read.found });
  }
  if (read.doubt === "thousandsOrDecimal") return fail("unclearNumber", at, { found: textOf(cell) });
  if (read.value < 0) return fail("negative", at, { found: read.value });
  return done({ value: read.value, percent: read.percent === true });
}

/**
 * Reads one row of plan and result.
 *
 * A plan that is no number makes the target qualitative: its result is a mark. Nothing in both is `blank`.
 * Problems: `planMissing` (a result, but no plan to hold it against), `notNumber`, `unclearNumber`, `negative`,
 * `percentBesideNumber`.
 */
export function readPlanned(actuals: Block, plans: Block, row: number, column: number): Outcome<Planned> {
  const planCell = plans.at(row, column);
  const actualCell = actuals.at(row, column);
  const plan = readNumber(planCell);
  const planned = plan.is === "number" && plan.value !== 0;
  if (!planned) {
    if (plan.is === "number" && typeof planCell === "string") return amountless(actuals, row, column, planCell);
    const mark = readMark(actualCell);
    if (mark === "blank") return done({ is: "blank" });
    if (mark === "unknown" || typeof actualCell === "number") return amountless(actuals, row, column, planCell);
    return done({ is: "qualitative", completed: mark === "yes" });
  }
  return then(all([amountAt(plans, row, column), amountAt(actuals, row, column)]), ([p, a]) => {
    const big = (amount: Amount): boolean => !amount.percent && amount.value !== "blank" && amount.value > 1;
    if ((p.percent && big(a)) || (a.percent && big(p)))
      return fail("percentBesideNumber", actuals.place(row, column), {
        plan: textOf(planCell),
        actual: textOf(actualCell),
      });
    return done({ is: "measured", plan: p.value === "blank" ? 0 : p.value, actual: a.value });
  });
}

function amountless(actuals: Block, row: number, column: number, planCell: Cell): Outcome<Planned> {
  const actual = actuals.at(row, column);
  if (isBlankOrZero(actual)) return done({ is: "blank" });
  return fail("planMissing", actuals.place(row, column), {
    plan: isBlankOrZero(planCell) ? "" : textOf(planCell),
    actual: textOf(actual),
  });
}

/**
 * Whether at least `threshold` of the plan was reached, compared without rounding: actual × den against num × plan; where less
 * is better, plan × den against num × actual.
 *
 * @example reached(19, 20, { num: 95, den: 100 }, "up") // true
 * @example reached(6, 5, { num: 1, den: 1 }, "down") // false
 */
export function reached(actual: number, plan: number, threshold: Share, direction: Direction): boolean {
  return direction === "up"
    ? compareProducts(actual, threshold.den, threshold.num, plan) >= 0
    : actual <= plan || compareProducts(plan, threshold.den, threshold.num, actual) >= 0;
}
