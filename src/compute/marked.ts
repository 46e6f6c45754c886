import { type Cell, isBlankOrZero } from "../domain/cell";
import { areSurelyApart, normaliseNumber } from "../domain/decimal";
import { conclude, done, issue, type Issue, type Outcome, then } from "../domain/problem";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import { asShown, numberAt } from "./counts";
import { exclusionReader } from "./excluded";
import { type MarkedColumns, markStates } from "./markStates";
import { tallyStates } from "./rowState";
import { eachSubject, shapesOf } from "./subjects";
import type { Tally } from "./tally";

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
  const exclusion = exclusionReader(excluded);
  const known = new Map<Cell, number>();

  /** The number in a cell; 0, and a problem more, where there is none. */
  function amountIn(cell: Cell, row: number, column: number): number {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const amount = typeof cell === "string" && readMark(cell) === "no" ? done(0) : numberAt(amounts, row, column);
    if (amount.ok) known.set(cell, amount.value);
    else issues.push(...amount.issues);
    return amount.ok ? amount.value : 0;
  }

  const nameless = eachSubject(
    units,
    [amounts],
    (row, column) => {
      const cell = amounts.at(row, column);
      const value = amountIn(cell, row, column);
      if (value < 0) issues.push(issue("negative", amounts.place(row, column), { found: asShown(value) }));
      const said = exclusion.at(row, column);
      if (said === "unknown") issues.push(...exclusion.problems(row, column));
      if (said === "out") return;
      whole += 1;
      if (areSurelyApart(value, least) ? value > least : asShown(value) >= least) part += 1;
      else if (isBlankOrZero(cell)) unknown += 1;
    },
    [excluded],
  );
  return conclude([...issues, ...nameless], () => ({ part, whole, unknown }));
}
