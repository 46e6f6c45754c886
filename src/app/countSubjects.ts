import { type DatedMarks, eachByYear, tallyByYear, type YearTally } from "../compute/byYear";
import { isOut, tallyMarked } from "../compute/marked";
import { eachRated, rateRows, ratedTally } from "../compute/rated";
import { eachSubject } from "../compute/subjects";
import type { Tally } from "../compute/tally";
import type { Cell } from "../domain/cell";
import { isBlank } from "../domain/cell";
import { readDate } from "../domain/date";
import { type Issue, type Outcome, then, done } from "../domain/issue";
import { readExclusion } from "../domain/exclusion";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import type { Scheme } from "../domain/rating";
import { remember } from "../domain/remember";
import { textOf } from "../domain/textOf";
import type { Counting } from "../report/expression";
import { keyOf } from "../report/geometry";
import type { Column, SheetRecord } from "../report/record";
import { usedOf } from "../report/state";
import { blockOf, type SheetTable } from "./sheetTable";

/** What became of one subject in a target's count. */
export type SubjectState = "met" | "missed" | "missing" | "outside" | "undated" | "unclear";

/** A subject behind a figure: who, what was found, and where. Row and column of the sheet, zero-based. */
export interface Subject {
  readonly name: string;
  readonly found: string;
  readonly state: SubjectState;
  readonly row: number;
  readonly column: number;
}

/** A target's count: the figures or all problems in their way, and every subject behind them. */
export interface Count {
  readonly tally: Outcome<Tally>;
  readonly subjects: readonly Subject[];
}

/** A count as it was at a year's end. */
export interface YearCount extends Count {
  readonly tally: Outcome<YearTally>;
}

/** Words a plain formula finds in DM_XEPLOAI when only a reason is recorded; `render.ts` writes the same. */
const OUTSIDE = "Không thuộc diện";

const columnOf = ({ columns, id }: SheetRecord, key: string): Column => {
  const column = columns.find((each) => each.key === key);
  if (!column) throw new Error(`${id} has no column ${key}`);
  return column;
};

/** The rating that counts, as the hidden column of the register has it: the rating, or that a reason was recorded. */
function usedRatings(record: SheetRecord, table: SheetTable, key: string): Block {
  const { expression } = columnOf(record, usedOf(key));
  if (expression?.op !== "used") throw new Error(`${record.id}.${usedOf(key)} is not computed from a rating`);
  const ratings = table.column(expression.rating);
  const reasons = table.column(expression.reason);
  const blank = (cell: Cell): boolean => cell === null || cell === "";
  return blockOf(
    (row) => {
      const rating = ratings.at(row, 0);
      if (!blank(rating)) return typeof rating === "number" ? textOf(rating) : rating;
      const reason = reasons.at(row, 0);
      const said = readExclusion(reason);
      // a reason that is none is no rating either, and so becomes a problem with its cell's text
      return said === "kept" ? "" : said === "out" ? OUTSIDE : `Lý do ${textOf(reason)}`;
    },
    ratings.rows,
    1,
    (row, column) => ratings.place(row, column),
  );
}

const subjectAt = (block: Block, row: number, name: string, found: string, state: SubjectState): Subject => {
  const place = block.place(row, 0);
  return { name, found, state, row: place.row, column: place.column };
};

/** Subjects that no visit reached, because a problem stands in their cell. */
function unclearSubjects(issues: readonly Issue[], names: ReadonlyMap<number, string>): readonly Subject[] {
  return issues.flatMap((issue) => {
    const [place] = issue.at;
    if (!place || !("found" in issue.facts)) return [];
    const found = String(issue.facts.found);
    return [{ name: names.get(place.row) ?? "", found, state: "unclear", row: place.row, column: place.column }];
  });
}

const inOrder = (subjects: readonly Subject[]): readonly Subject[] => [...subjects].sort((a, b) => a.row - b.row);

function countRated(record: SheetRecord, table: SheetTable, key: string, scheme: Scheme): Count {
  const names = table.column(keyOf(record));
  const ratings = usedRatings(record, table, key);
  const nameAt = new Map(table.rows.map((row, index) => [row, textOf(names.at(index, 0))]));
  const subjects: Subject[] = [];
  const issues = eachRated(names, ratings, scheme, (row, _column, level) => {
    const found = textOf(ratings.at(row, 0));
    const state = level === undefined ? "missing" : level.counted ? (level.good ? "met" : "missed") : "outside";
    subjects.push(subjectAt(ratings, row, textOf(names.at(row, 0)), found, state));
  });
  return {
    tally: then(rateRows(names, ratings, scheme), (rows) => done(ratedTally(rows, "rated"))),
    subjects: inOrder([...subjects, ...unclearSubjects(issues, nameAt)]),
  };
}

/** Counts a column of marks, and says what became of every row. */
export function countMarked(record: SheetRecord, table: SheetTable, key: string): Count {
  const names = table.column(keyOf(record));
  const marks = table.column(key);
  const { excludedBy } = columnOf(record, key);
  const excluded = excludedBy === undefined ? undefined : table.column(excludedBy);
  const read = remember(readMark);
  const subjects: Subject[] = [];
  const issues = eachSubject(names, [marks], (row, _column, name) => {
    const unread: Issue[] = [];
    const out = isOut(excluded, row, 0, unread);
    const mark = read(marks.at(row, 0));
    const states = { yes: "met", no: "missed", blank: "missing", unknown: "unclear" } as const;
    const state = unread.length > 0 ? "unclear" : out && mark !== "unknown" ? "outside" : states[mark];
    const shown = state === "outside" && excluded ? excluded.at(row, 0) : marks.at(row, 0);
    subjects.push(subjectAt(marks, row, textOf(name), isBlank(shown) ? "" : textOf(shown), state));
  });
  return {
    tally: tallyMarked(names, marks, excluded, "danh_sach"),
    subjects: inOrder([...subjects, ...unclearSubjects(issues, new Map())]),
  };
}

/**
 * Counts a column of a register through the same rules as the custom functions in the sheet, so that the two agree, and says of
 * each subject what became of it.
 */
export function countSubjects(record: SheetRecord, table: SheetTable, counting: Counting, scheme: Scheme): Count {
  return columnOf(record, counting.column).type === "rating"
    ? countRated(record, table, counting.column, scheme)
    : countMarked(record, table, counting.column);
}

/**
 * Counts a mark column as it was at 31 December of a year, by the dates since when its marks hold.
 *
 * @param since the column with the dates
 */
export function countByYear(
  record: SheetRecord,
  table: SheetTable,
  key: string,
  since: string,
  year: number,
): YearCount {
  const { excludedBy } = columnOf(record, key);
  const [keys, marks, dates] = [table.column(keyOf(record)), table.column(key), table.column(since)];
  const columns: DatedMarks = { keys, marks, dates, excluded: excludedBy ? table.column(excludedBy) : undefined };
  const nameOf = (row: number): string => textOf(keys.at(row, 0));
  const subjects: Subject[] = [];
  const issues = eachByYear(columns, year, (row, state) => {
    // a row is about its date where the mark says yes, else about what took it out, else about the mark
    const isDated = readMark(marks.at(row, 0)) === "yes";
    const block = state === "outside" ? (columns.excluded ?? marks) : isDated ? dates : marks;
    subjects.push(subjectAt(block, row, nameOf(row), shownIn(block.at(row, 0), block === dates), state));
  });
  const names = new Map(table.rows.map((row, index) => [row, nameOf(index)]));
  return {
    tally: tallyByYear(columns, year),
    subjects: inOrder([...subjects, ...unclearSubjects(issues, names)]),
  };
}

/** A date is shown as it is written in Vietnamese, other cells as their text. */
function shownIn(cell: Cell, isDate: boolean): string {
  const date = isDate ? readDate(cell) : undefined;
  if (date?.is === "date") return [date.day, date.month, date.year].filter((part) => part !== undefined).join("/");
  return isBlank(cell) ? "" : textOf(cell);
}
