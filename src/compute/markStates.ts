import { type Cell, isError } from "../domain/cell";
import { type DateReading, readDate } from "../domain/date";
import { done, issue, type Issue, type Outcome, then } from "../domain/problem";
import { type Exclusion, readExclusion } from "../domain/exclusion";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { textOf } from "../domain/textOf";
import type { RowState, StateReader } from "./rowState";
import { errorIn, shapesOf } from "./subjects";

/** A list's columns side by side, one subject a row. */
export interface MarkedColumns {
  readonly keys: Block;
  readonly marks: Block;
  /** Takes rows out: blank keeps a row in. */
  readonly excluded?: Block | undefined;
}

/** The end of a year, and since when marks hold: only the year of a date decides, so "2025" and "3/2025" are exact enough. */
export interface YearEnd {
  readonly dates: Block;
  readonly year: number;
}

const MET: RowState = { is: "met" };
const MISSED: RowState = { is: "missed" };
const MISSING: RowState = { is: "missing" };
const OUTSIDE: RowState = { is: "outside" };
const UNDATED: RowState = { is: "undated" };
const UNCLEAR: RowState = { is: "unclear" };

/**
 * Reads a column of marks. An unknown mark is a problem on a row that is out, too: it may stand in the wrong column.
 *
 * @param at counts as it was at 31 December of a year: a yes mark holds from its date on, and one without a date is `undated`
 * Problem: `shapeMismatch`. Problems of rows: `unknownMark`, `unclearExclusion`, `unreadableDate`, `resultWithoutName`.
 */
export function markStates({ keys, marks, excluded }: MarkedColumns, at?: YearEnd): Outcome<StateReader> {
  return then(shapesOf(keys, [marks, excluded, at?.dates]), () => {
    const markOf = remember(readMark);
    const reasonOf = remember(readExclusion);
    const dateOf = remember(readDate);
    const exclusionAt = (row: number, column: number): Exclusion =>
      excluded ? reasonOf(excluded.at(row, column)) : "kept";
    const dateCell = (row: number, column: number): Cell => at?.dates.at(row, column) ?? null;

    function dated(date: DateReading, year: number): RowState {
      if (date.is === "blank") return UNDATED;
      if (date.is === "unreadable") return UNCLEAR;
      return date.year <= year ? MET : MISSED;
    }

    function named(row: number, column: number): RowState {
      const mark = markOf(marks.at(row, column));
      const exclusion = exclusionAt(row, column);
      if (mark === "unknown" || exclusion === "unknown" || isError(dateCell(row, column))) return UNCLEAR;
      if (exclusion === "out") return OUTSIDE;
      if (mark !== "yes") return mark === "no" ? MISSED : MISSING;
      return at ? dated(dateOf(dateCell(row, column)), at.year) : MET;
    }

    function problems(row: number, column: number): readonly Issue[] {
      const found: Issue[] = [];
      const cell = marks.at(row, column);
      const exclusion = exclusionAt(row, column);
      if (markOf(cell) === "unknown")
        found.push(issue("unknownMark", marks.place(row, column), { found: textOf(cell) }));
      if (excluded && exclusion === "unknown") {
        const reason = textOf(excluded.at(row, column));
        found.push(issue("unclearExclusion", excluded.place(row, column), { found: reason }));
      }
      const date = dateOf(dateCell(row, column));
      const error = at && errorIn(at.dates, row, column);
      if (error) found.push(error);
      if (at && found.length === 0 && exclusion === "kept" && markOf(cell) === "yes" && date.is === "unreadable")
        found.push(issue("unreadableDate", at.dates.place(row, column), { found: date.found }));
      return found;
    }

    function about(row: number, column: number): Block {
      const mark = markOf(marks.at(row, column));
      if (mark === "unknown") return marks;
      if (excluded && exclusionAt(row, column) !== "kept") return excluded;
      return at && mark === "yes" ? at.dates : marks;
    }

    return done({ keys, results: [marks], beside: [excluded, at?.dates], named, problems, about });
  });
}
