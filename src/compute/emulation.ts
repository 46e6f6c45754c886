import { conclude, type Outcome } from "../domain/problem";
import { readTargetKey } from "../domain/key";
import type { Block } from "../domain/place";
import type { Share } from "../domain/threshold";
import { directionReader } from "./direction";
import { amountReader, isAmount, plannedReader, reached } from "./planned";
import { eachSubject, shapeProblem } from "./subjects";
import type { Tally } from "./tally";

/**
 * Counts the named targets of a movement that were completed.
 *
 * A target with a plan and no result stays in the denominator, as not completed and not filled in; so does one with neither.
 * Where less is better a result of 0 cannot be told from blank and is not taken for success: "không" says it.
 *
 * @param threshold share of the plan that counts as completed, 1 by default
 * @param directions one cell for all, or one a row
 * Problems, all of them: `shapeMismatch`, `planMissing`, `notNumber`, `unclearNumber`, `negative`, `percentBesideNumber`,
 * `unknownOption`, `resultWithoutName`, `unclearWhereLess`, `subtotalKey`, `notAName`, `cellError`.
 */
export function tallyCompleted(
  targets: Block,
  actuals: Block,
  plans: Block,
  threshold: Share,
  directions: Block | undefined,
): Outcome<Tally> {
  const checked = [actuals, plans, ...(directions && !directions.single ? [directions] : [])];
  const issues = checked.flatMap((block) => shapeProblem(block, targets) ?? []);
  if (issues.length > 0) return conclude(issues, () => ({ part: 0, whole: 0, unknown: 0 }));
  let part = 0;
  let whole = 0;
  let unknown = 0;
  const wrongDirections = new Set<string>();
  const directionOf = directionReader(directions);
  const amountOf = amountReader();
  const plannedAt = plannedReader(actuals, plans);
  const nameless = eachSubject(
    targets,
    [actuals],
    (row, column) => {
      whole += 1;
      const direction = directionOf(row, column);
      const [planCell = null, actualCell = null] = [plans.cells[row]?.[column], actuals.cells[row]?.[column]];
      const plan = isAmount(planCell) ? planCell : amountOf(planCell);
      const actual = isAmount(actualCell) ? actualCell : amountOf(actualCell);
      if (direction.ok && plan !== undefined && actual !== undefined) {
        if (reached(actual, plan, threshold, direction.value)) part += 1;
        return;
      }
      const planned = plannedAt(row, column, direction.ok ? direction.value : "up");
      if (!planned.ok) issues.push(...planned.issues);
      if (!direction.ok) {
        const key = JSON.stringify(direction.issues[0].at);
        if (!wrongDirections.has(key)) issues.push(...direction.issues);
        wrongDirections.add(key);
      }
      if (!planned.ok || !direction.ok) return;
      const { value } = planned;
      if (value.is === "qualitative") part += value.completed ? 1 : 0;
      else if (value.is === "blank" || value.actual === "blank") unknown += 1;
      else if (reached(value.actual, value.plan, threshold, direction.value)) part += 1;
    },
    [plans, directions?.single ? undefined : directions],
    readTargetKey,
  );
  return conclude([...issues, ...nameless], () => ({ part, whole, unknown }));
}
