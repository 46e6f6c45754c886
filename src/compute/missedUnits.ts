import type { Cell } from "../domain/cell";
import { conclude, type Issue, type Outcome } from "../domain/problem";
import type { Limit } from "../domain/limit";
import type { Block } from "../domain/place";
import { countReader, pair } from "./counts";
import { judge, needed } from "./judge";
import { eachSubject, shapeProblem } from "./subjects";
import { textOf } from "../domain/textOf";

/** A unit that misses the target. */
export interface MissedUnit {
  readonly unit: string;
  readonly part: number;
  readonly whole: number;
  readonly stillNeeded: number;
}

/**
 * The units that miss a target, in the given order (official lists are never worst first). Units with nothing to count are
 * neither met nor missed; `judged` says how many had something.
 *
 * Problems, all of them: `shapeMismatch`, `notNumber`, `unclearNumber`, `negative`, `notWhole`, `partOverWhole`, `resultWithoutName`,
 * `percentNotCount`, `subtotalKey`, `notAName`, `cellError`.
 */
export function missedUnits(
  units: Block,
  parts: Block,
  wholes: Block,
  limit: Limit,
): Outcome<{ readonly missed: readonly MissedUnit[]; readonly judged: number }> {
  const issues: Issue[] = [parts, wholes].flatMap((block) => shapeProblem(block, units) ?? []);
  const missed: MissedUnit[] = [];
  let judged = 0;
  if (issues.length > 0) return conclude(issues, () => ({ missed, judged }));
  const [partAt, wholeAt] = [countReader(parts), countReader(wholes)];
  const add = (unit: Cell, part: number, whole: number): void => {
    if (whole > 0) judged += 1;
    if (judge(part, whole, limit) === "missed")
      missed.push({ unit: textOf(unit), part, whole, stillNeeded: needed(part, whole, limit) });
  };
  const nameless = eachSubject(units, [parts, wholes], (row, column, unit) => {
    const [part, whole] = [partAt(row, column), wholeAt(row, column)];
    if (part.ok && whole.ok && part.value <= whole.value) {
      add(unit, part.value, whole.value);
      return;
    }
    const counts = pair(part, whole, parts, row, column);
    if (!counts.ok) issues.push(...counts.issues);
  });
  return conclude([...issues, ...nameless], () => ({ missed, judged }));
}
