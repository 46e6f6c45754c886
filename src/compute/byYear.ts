import { readDate } from "../domain/date";
import { conclude, issue, type Issue, type Outcome } from "../domain/issue";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import { textOf } from "../domain/textOf";
import { isOut } from "./marked";
import { eachSubject, errorIn, shapeProblem } from "./subjects";
import type { Tally } from "./tally";

/**
 * What a subject was at the end of a year, by its mark and the date from which it holds. `undated`: marked, and nobody knows
 * since when, so it may have been met or not.
 */
export type YearState = "met" | "missed" | "missing" | "outside" | "undated";

/** A list's columns side by side, one subject a row. */
export interface DatedMarks {
  readonly keys: Block;
  readonly marks: Block;
  /** Since when each mark holds. */
  readonly dates: Block;
  /** Takes rows out: blank keeps a row in. */
  readonly excluded: Block | undefined;
}

/** Counts at a year's end; `undated` subjects are in `whole`, in neither `part` nor `unknown`. */
export interface YearTally extends Tally {
  readonly undated: number;
}

/**
 * Visits every named row with its state at 31 December of a year. Only the year of a date decides, so "2025" and "3/2025" are
 * exact enough. A date is read where the mark says yes, and nowhere else.
 *
 * Gives every problem met: `shapeMismatch`, `unknownMark`, `unclearExclusion`, `unreadableDate`, `resultWithoutName`.
 */
export function eachByYear(
  { keys, marks, dates, excluded }: DatedMarks,
  year: number,
  visit: (row: number, state: YearState) => void,
): Issue[] {
  const issues = [marks, dates, excluded].flatMap((block) => (block && shapeProblem(block, keys, "danh_sach")) ?? []);
  if (issues.length > 0) return issues;
  const stateOf = (row: number): YearState | undefined => {
    const mark = readMark(marks.at(row, 0));
    // an unknown mark is a problem on a row that is out, too: it may stand in the wrong column
    if (mark === "unknown") issues.push(issue("unknownMark", marks.place(row, 0), { found: textOf(marks.at(row, 0)) }));
    if (isOut(excluded, row, 0, issues)) return "outside";
    const error = errorIn(dates, row, 0);
    if (error) issues.push(error);
    if (mark === "no") return "missed";
    if (mark !== "yes") return "missing";
    const date = readDate(dates.at(row, 0));
    if (date.is === "blank") return "undated";
    if (date.is === "date") return date.year <= year ? "met" : "missed";
    if (!error) issues.push(issue("unreadableDate", dates.place(row, 0), { found: date.found }));
    return undefined;
  };
  const nameless = eachSubject(
    keys,
    [marks],
    (row) => {
      const before = issues.length;
      const state = stateOf(row);
      if (state && issues.length === before) visit(row, state);
    },
    [dates, excluded],
  );
  return [...issues, ...nameless];
}

/** The counts of `eachByYear`, or all its problems. */
export function tallyByYear(columns: DatedMarks, year: number): Outcome<YearTally> {
  const counts: Record<YearState, number> = { met: 0, missed: 0, missing: 0, outside: 0, undated: 0 };
  const issues = eachByYear(columns, year, (_row, state) => (counts[state] += 1));
  return conclude(issues, () => ({
    part: counts.met,
    whole: counts.met + counts.missed + counts.missing + counts.undated,
    unknown: counts.missing,
    undated: counts.undated,
  }));
}
