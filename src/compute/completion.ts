import { type Cell, isBlankOrZero } from "../domain/cell";
import { normaliseNumber } from "../domain/decimal";
import { done, fail, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { type Direction, directionReader } from "./direction";
import { amountReader, isEmptyPlan, type PlannedReader, plannedReader } from "./planned";
import type { CellByCell } from "./cellByCell";
import { errorIn, shapeProblem } from "./subjects";

/** How the cells of one call are read. */
interface Reading {
  readonly actuals: Block;
  readonly plans: Block;
  readonly directionAt: (row: number, column: number) => Outcome<Direction>;
  readonly amountOf: (cell: Cell) => number | undefined;
  readonly plannedAt: PlannedReader;
  readonly normalised: (value: number) => number;
}

function ratio({ normalised }: Reading, amount: number, planned: number, direction: Direction): number {
  const [actual, plan] = [normalised(amount), normalised(planned)];
  if (direction === "up") return actual / plan;
  return actual <= plan ? 1 : plan / actual;
}

/**
 * Completion of one plan as a ratio: 0.95 is 95 %. "" where both cells are blank and the block has several.
 *
 * Where less is better: 1 when the result is within the plan, else plan ÷ result.
 * Problems: `emptyPlan` (blank or zero plan), `actualMissing` (less is better and nothing entered), those of `readPlanned`.
 *
 * @example a plan of 20 and a result of 19 // 0.95
 */
function completionAt(reading: Reading, row: number, column: number): Outcome<number | ""> {
  const { actuals, plans, directionAt, amountOf, plannedAt } = reading;
  const [plan, actual] = [plans.at(row, column), actuals.at(row, column)];
  const way = directionAt(row, column);
  const [amount, planned] = [amountOf(actual), amountOf(plan)];
  if (way.ok && amount !== undefined && planned !== undefined) return done(ratio(reading, amount, planned, way.value));
  if (isBlankOrZero(plan) && isBlankOrZero(actual) && !actuals.single) return BLANK;
  const error = errorIn(actuals, row, column);
  if (error) return { ok: false, issues: [error] };
  if (isEmptyPlan(plan)) return fail("emptyPlan", plans.place(row, column), {});
  return then(way, (direction) =>
    then(plannedAt(row, column, direction), (planned) => {
      if (planned.is === "qualitative") return done(planned.completed ? 1 : 0);
      if (planned.is === "blank") return fail("emptyPlan", plans.place(row, column), {});
      if (planned.actual !== "blank") return done(ratio(reading, planned.actual, planned.plan, direction));
      return direction === "up" ? done(0) : fail("actualMissing", actuals.place(row, column), {});
    }),
  );
}
const BLANK: Outcome<""> = done("");

/**
 * Completion cell by cell: the same shape as the results. Every cell has its own outcome, so that one unreadable plan does not
 * hide the others.
 *
 * Problem of the whole: `shapeMismatch`.
 */
export function completion(
  actuals: Block,
  plans: Block,
  directions: Block | undefined,
): Outcome<CellByCell<number | "">> {
  const checked = [plans, ...(directions && !directions.single ? [directions] : [])];
  const mismatch = checked.flatMap((block) => shapeProblem(block, actuals) ?? []);
  const [first, ...rest] = mismatch;
  if (first) return { ok: false, issues: [first, ...rest] };
  const reading = {
    actuals,
    plans,
    directionAt: directionReader(directions),
    amountOf: amountReader(),
    plannedAt: plannedReader(actuals, plans),
    normalised: remember((cell) => normaliseNumber(Number(cell))),
  };
  return done({ over: actuals.cells, at: (row, column) => completionAt(reading, row, column) });
}
