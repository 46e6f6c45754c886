import { isBlankOrZero } from "../domain/cell";
import { normaliseNumber } from "../domain/decimal";
import { done, fail, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { directionAt } from "./direction";
import { isEmptyPlan, readPlanned } from "./planned";
import { errorIn, shapeProblem } from "./subjects";

/**
 * Completion of one plan as a ratio: 0.95 is 95 %. "" where both cells are blank and the block has several.
 *
 * Where less is better: 1 when the result is within the plan, else plan ÷ result.
 * Problems: `emptyPlan` (blank or zero plan), `actualMissing` (less is better and nothing entered), those of `readPlanned`.
 *
 * @example a plan of 20 and a result of 19 // 0.95
 */
function completionAt(
  actuals: Block,
  plans: Block,
  directions: Block | undefined,
  row: number,
  column: number,
): Outcome<number | ""> {
  const bothBlank = isBlankOrZero(plans.at(row, column)) && isBlankOrZero(actuals.at(row, column));
  if (bothBlank && !actuals.single) return done("");
  const error = errorIn(actuals, row, column);
  if (error) return { ok: false, issues: [error] };
  if (isEmptyPlan(plans.at(row, column))) return fail("emptyPlan", plans.place(row, column), {});
  return then(directionAt(directions, row, column), (direction) =>
    then(readPlanned(actuals, plans, row, column, direction), (planned) => {
      if (planned.is === "qualitative") return done(planned.completed ? 1 : 0);
      if (planned.is === "blank") return fail("emptyPlan", plans.place(row, column), {});
      const plan = normaliseNumber(planned.plan);
      if (planned.actual === "blank")
        return direction === "up" ? done(0) : fail("actualMissing", actuals.place(row, column), {});
      const actual = normaliseNumber(planned.actual);
      if (direction === "up") return done(actual / plan);
      return done(actual <= plan ? 1 : plan / actual);
    }),
  );
}

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
): Outcome<readonly (readonly Outcome<number | "">[])[]> {
  const checked = [plans, ...(directions && !directions.single ? [directions] : [])];
  const mismatch = checked.flatMap((block) => shapeProblem(block, actuals) ?? []);
  const [first, ...rest] = mismatch;
  if (first) return { ok: false, issues: [first, ...rest] };
  return done(actuals.cells.map((row, r) => row.map((_cell, c) => completionAt(actuals, plans, directions, r, c))));
}
