import { conclude, issue, type Issue, type Outcome } from "../domain/problem";
import { readKey } from "../domain/key";
import { readMeeting } from "../domain/meeting";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { exclusionReader } from "./excluded";
import { errorIn, keyProblem, listed, says } from "./subjects";
import type { Tally } from "./tally";
import { textOf } from "../domain/textOf";

export const QUARTERS = 4;

/** Quarters that have ended, 0–4, and the cell that says so. */
export interface Due {
  readonly count: number;
  readonly block: Block;
}

/** The problem that a number of quarters is none, or nothing. */
export function dueProblem({ count, block }: Due): Issue | undefined {
  const isOne = Number.isInteger(count) && count >= 0 && count <= QUARTERS;
  return isOne ? undefined : issue("quartersOutOfRange", block.place(0, 0), { found: count });
}

/**
 * Counts the quarters in which a meeting was held, over the quarters due: the first `due` of the four columns, for every
 * named unit. A later quarter's meeting is not counted, but an unreadable cell there is still named.
 *
 * @param due quarters that have ended, 0–4; with 0 nothing is due yet
 * @param excluded one column (takes out the unit) or four (take out single quarters)
 * Problems, all of them: `shapeMismatch`, `notFourQuarters`, `quartersOutOfRange`, `unknownMeeting`, `unclearExclusion`, `resultWithoutName`.
 */
export function tallyQuarters(units: Block, quarters: Block, due: Due, excluded: Block | undefined): Outcome<Tally> {
  const issues: Issue[] = [];
  const shape = (block: Block, columns: readonly number[]): void => {
    if (block.rows !== units.rows || !columns.includes(block.columns))
      issues.push(
        issue("shapeMismatch", block.place(0, 0), {
          rows: block.rows,
          columns: block.columns,
          like: units.label,
          likeRows: units.rows,
          likeColumns: columns[0] ?? 1,
        }),
      );
  };
  shape(units, [1]);
  if (quarters.columns !== QUARTERS)
    issues.push(issue("notFourQuarters", quarters.place(0, 0), { columns: quarters.columns }));
  else shape(quarters, [QUARTERS]);
  if (excluded) shape(excluded, [1, QUARTERS]);
  issues.push(...listed(dueProblem(due)));
  const [first, ...rest] = issues;
  if (first) return { ok: false, issues: [first, ...rest] };

  const read = remember(readMeeting);
  const exclusion = exclusionReader(excluded);
  const isOut = (row: number, column: number): boolean => {
    const said = exclusion.at(row, column);
    if (said === "unknown") issues.push(...exclusion.problems(row, column));
    return said === "out";
  };
  let part = 0;
  let whole = 0;
  let unknown = 0;
  for (let row = 0; row < units.rows; row++) {
    const key = readKey(units.at(row, 0));
    if (key === "total") continue;
    const named = key === "subject";
    const problem = named ? undefined : keyProblem(units, row, 0, key);
    if (problem) {
      issues.push(problem);
      continue;
    }
    if (!named && excluded)
      for (let column = 0; column < excluded.columns; column++) issues.push(...listed(errorIn(excluded, row, column)));
    const unitOut = named && excluded?.columns === 1 && isOut(row, 0);
    for (let column = 0; column < QUARTERS; column++) {
      const cell = quarters.at(row, column);
      const meeting = read(cell);
      if (!named) {
        if (meeting !== "blank" && meeting !== "notHeld" && says(cell))
          issues.push(issue("resultWithoutName", quarters.place(row, column), { found: textOf(cell) }));
        continue;
      }
      if (meeting === "unknown")
        issues.push(issue("unknownMeeting", quarters.place(row, column), { found: textOf(cell) }));
      const quarterOut = excluded?.columns === QUARTERS && isOut(row, column);
      if (unitOut || quarterOut || column >= due.count) continue;
      whole += 1;
      if (meeting === "held") part += 1;
      if (meeting === "blank") unknown += 1;
    }
  }
  return conclude(issues, () => ({ part, whole, unknown }));
}
