import { isBlankOrZero } from "../domain/cell";
import { normaliseNumber } from "../domain/decimal";
import { conclude, done, issue, type Issue, type Outcome, then } from "../domain/problem";
import { readExclusion } from "../domain/exclusion";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import { numberAt } from "./counts";
import { type MarkedColumns, markStates } from "./markStates";
import { tallyStates } from "./rowState";
import { eachSubject, shapesOf } from "./subjects";
import type { Tally } from "./tally";
import { textOf } from "../domain/textOf";

/** Whether a row is taken out of the count; an unreadable cell is a problem and takes nothing out. */
export function isOut(excluded: Block | undefined, row: number, column: number, issues: Issue[]): boolean {
  if (!excluded) return false;
  const cell = excluded.at(row, column);
  const said = readExclusion(cell);
  if (said === "unknown") issues.push(issue("unclearExclusion", excluded.place(row, column), { found: textOf(cell) }));
  return said === "out";
}

/**
 * Counts the named rows that carry a yes mark.
 *
 * Problems, all of them: `shapeMismatch`, `unknownMark`, `unclearExclusion`, `resultWithoutName`, `subtotalKey`, `notAName`, `cellError`.
 */
export const tallyMarked = (columns: MarkedColumns): Outcome<Tally> =>
  then(markStates(columns), (reader) =>
    then(tallyStates(reader), ({ part, whole, unknown }) => done({ part, whole, unknown })),
  );

/**
 * Counts the named units that have at least `minimum`. A blank number and zero cannot be told apart: both are not enough, and
 * both are counted as not filled in; "không" typed in the cell says zero for certain.
 *
 * Problems, all of them: `shapeMismatch`, `notNumber`, `unclearNumber`, `negative`, `unclearExclusion`, `resultWithoutName`.
 */
export function tallyAtLeast(
  units: Block,
  amounts: Block,
  minimum: number,
  excluded: Block | undefined,
): Outcome<Tally> {
  const shapes = shapesOf(units, [amounts, excluded]);
  if (!shapes.ok) return shapes;
  const issues: Issue[] = [];
  let part = 0;
  let whole = 0;
  let unknown = 0;
  const least = normaliseNumber(minimum);
  const nameless = eachSubject(
    units,
    [amounts],
    (row, column) => {
      const cell = amounts.at(row, column);
      const saidNone = typeof cell === "string" && readMark(cell) === "no";
      const amount = saidNone ? 0 : numberAt(amounts, row, column);
      if (typeof amount !== "number" && !amount.ok) issues.push(...amount.issues);
      const value = typeof amount === "number" ? amount : amount.ok ? amount.value : 0;
      if (value < 0) issues.push(issue("negative", amounts.place(row, column), { found: value }));
      if (isOut(excluded, row, column, issues)) return;
      whole += 1;
      if (value >= least) part += 1;
      else if (isBlankOrZero(cell)) unknown += 1;
    },
    [excluded],
  );
  return conclude([...issues, ...nameless], () => ({ part, whole, unknown }));
}
