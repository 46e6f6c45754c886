import { type Cell, isBlankOrZero } from "../domain/cell";
import { compareProducts } from "../domain/decimal";
import { fold, foldBare } from "../domain/fold";
import { all, done, fail, type Issue, type Outcome, then } from "../domain/problem";
import { readMark } from "../domain/mark";
import { readNumber } from "../domain/number";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import type { Share } from "../domain/threshold";
import type { Direction } from "./direction";
import { errorIn } from "./subjects";
import { textOf } from "../domain/textOf";

/** One target's plan and result. `blank` actual: nothing entered, or 0, which Excel cannot tell apart from it. */
export type Planned =
  | { readonly is: "measured"; readonly plan: number; readonly actual: number | "blank" }
  | { readonly is: "qualitative"; readonly completed: boolean }
  | { readonly is: "blank" };

/** "không" says zero for certain; a bare 0 does not, because a blank cell arrives as 0. */
const saysNone = (cell: Cell): boolean =>
  typeof cell === "string" && (["khong", "khong co"].includes(foldBare(cell)) || isZero(cell));

const isZero = (cell: Cell): boolean => {
  const read = readNumber(cell);
  return read.is === "number" && read.value === 0;
};

/** Whether a plan is none: blank, 0, "0", "không". */
export const isEmptyPlan = (cell: Cell): boolean => isBlankOrZero(cell) || isZero(cell) || saysNone(cell);

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

/** Where less is better, what these marks say of the target; any other may say that the bad thing happened. */
const COMPLETED_WHERE_LESS: Readonly<Record<string, boolean>> = { dat: true, "chua dat": false, "khong dat": false };

/** A result against a plan without a number: a mark, or nothing. */
function qualitative(
  actuals: Block,
  plans: Block,
  row: number,
  column: number,
  direction: Direction,
): Outcome<Planned> {
  const planCell = plans.at(row, column);
  const actualCell = actuals.at(row, column);
  if (isBlankOrZero(actualCell)) return done({ is: "blank" });
  const mark = readMark(actualCell);
  const isNumber = readNumber(actualCell).is === "number";
  const isPlanned = isBlankOrZero(planCell) || readMark(planCell) !== "no" || isDash(planCell);
  if (mark === "unknown" || isNumber || !isPlanned) return amountless(actuals, row, column, planCell);
  if (direction === "up") return done({ is: "qualitative", completed: mark === "yes" });
  const completed = typeof actualCell === "string" ? COMPLETED_WHERE_LESS[foldBare(actualCell)] : undefined;
  if (completed === undefined)
    return fail("unclearWhereLess", actuals.place(row, column), { found: textOf(actualCell) });
  return done({ is: "qualitative", completed });
}

const isDash = (cell: Cell): boolean => typeof cell === "string" && fold(cell) === "-";

function errorsAt(blocks: readonly Block[], row: number, column: number): readonly Issue[] {
  return blocks.flatMap((block) => errorIn(block, row, column) ?? []);
}

/**
 * Reads one row of plan and result.
 *
 * A plan that is no number makes the target qualitative: its result is a mark. Nothing in both is `blank`. Where less is better
 * a plan of "không" is a plan of 0 for certain, and of the marks only "đạt" and "chưa đạt" say whether the target was met: "có"
 * beside "vi phạm" says that it was not.
 *
 * Problems: `planMissing` (a result, but no plan to hold it against), `notNumber`, `unclearNumber`, `negative`,
 * `percentBesideNumber`, `unclearWhereLess`, `cellError`.
 */
export function readPlanned(
  actuals: Block,
  plans: Block,
  row: number,
  column: number,
  direction: Direction,
): Outcome<Planned> {
  const [error, ...more] = errorsAt([actuals, plans], row, column);
  if (error) return { ok: false, issues: [error, ...more] };
  const planCell = plans.at(row, column);
  const actualCell = actuals.at(row, column);
  const plan = readNumber(planCell);
  if (saysNone(planCell)) {
    if (direction === "up") return amountless(actuals, row, column, planCell);
    if (readNumber(actualCell).is === "unreadable" && readMark(actualCell) === "yes")
      return fail("unclearWhereLess", actuals.place(row, column), { found: textOf(actualCell) });
  } else if (plan.is !== "number" || plan.value === 0) return qualitative(actuals, plans, row, column, direction);
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

/** A number that needs no reading: above zero and finite. */
export const isAmount = (cell: Cell): cell is number => typeof cell === "number" && cell > 0 && cell < Infinity;

/** Amounts above zero, each spelling read once; undefined for what only plan and result together can tell. */
export function amountReader(): (cell: Cell) => number | undefined {
  const typed = remember((cell): number | "other" => {
    const read = readNumber(cell);
    return read.is === "number" && !read.percent && read.doubt !== "thousandsOrDecimal" && read.value > 0
      ? read.value
      : "other";
  });
  return (cell) => {
    if (typeof cell !== "string") return isAmount(cell) ? cell : undefined;
    const read = typed(cell);
    return read === "other" ? undefined : read;
  };
}

export type PlannedReader = (row: number, column: number, direction: Direction) => Outcome<Planned>;

/** `readPlanned` for a list: each pair of spellings is read once, a problem at each of its places. */
export function plannedReader(actuals: Block, plans: Block): PlannedReader {
  const known = {
    up: new Map<Cell, Map<Cell, Outcome<Planned>>>(),
    down: new Map<Cell, Map<Cell, Outcome<Planned>>>(),
  };
  return (row, column, direction) => {
    const [plan, actual] = [plans.at(row, column), actuals.at(row, column)];
    let ofPlan = known[direction].get(plan);
    if (!ofPlan) known[direction].set(plan, (ofPlan = new Map<Cell, Outcome<Planned>>()));
    const before = ofPlan.get(actual);
    if (before) return before;
    const read = readPlanned(actuals, plans, row, column, direction);
    if (read.ok) ofPlan.set(actual, read);
    return read;
  };
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
