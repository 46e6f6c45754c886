import { type Cell, isBlankOrZero } from "../domain/cell";
import { conclude, issue, type Issue, type Outcome } from "../domain/problem";
import type { Limit } from "../domain/limit";
import type { Block } from "../domain/place";
import { isTotalKey } from "../domain/total";
import { countAt, pair } from "./counts";
import { judge, needed } from "./judge";
import { shapeProblem } from "./subjects";
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
 * Problems, all of them: `shapeMismatch`, `notNumber`, `unclearNumber`, `negative`, `notWhole`, `partOverWhole`, `resultWithoutName`.
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
  const visit = (row: number, column: number, unit: Cell): void => {
    if (isTotalKey(unit)) return;
    const counts = pair(countAt(parts, row, column), countAt(wholes, row, column), parts, row, column);
    if (!counts.ok) {
      issues.push(...counts.issues);
      return;
    }
    const { part, whole } = counts.value;
    if (isBlankOrZero(unit)) {
      if (part > 0 || whole > 0)
        issues.push(issue("resultWithoutName", parts.place(row, column), { found: `${part}/${whole}` }));
      return;
    }
    if (whole > 0) judged += 1;
    if (judge(part, whole, limit) === "missed")
      missed.push({ unit: textOf(unit), part, whole, stillNeeded: needed(part, whole, limit) });
  };
  if (issues.length === 0) units.cells.forEach((row, r) => row.forEach((_cell, c) => visit(r, c, units.at(r, c))));
  return conclude(issues, () => ({ missed, judged }));
}
