import { markStates } from "../../compute/markStates";
import { ratingStates } from "../../compute/ratingStates";
import { eachState, type StateReader, type StateTally, tallyStates } from "../../compute/rowState";
import { type Cell, isBlank } from "../../domain/cell";
import { readDate } from "../../domain/date";
import type { Block } from "../../domain/place";
import { conclude, issue, type Issue, type Outcome, then } from "../../domain/problem";
import type { Scheme } from "../../domain/rating";
import type { StateId } from "../../domain/state";
import { textOf } from "../../domain/textOf";
import { capacityOf, keyOf } from "../../report/geometry";
import type { Judged } from "../../report/judged";
import type { SheetRecord } from "../../report/record";
import type { SheetTable } from "../sheetTable";

/** What became of one subject in a target's count. A result without a name is not understood. */
export type SubjectState = Exclude<StateId, "total" | "blankLine" | "nameless">;

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
  readonly tally: Outcome<StateTally>;
  readonly subjects: readonly Subject[];
}

export interface Counting {
  readonly record: SheetRecord;
  readonly table: SheetTable;
  readonly scheme: Scheme;
  /** The year due of a target; undefined while it has none. */
  readonly dueYearOf: (target: string) => number | undefined;
}

/** Reads a judged thing of a list as the state column beside it does. */
function readerOf({ record, table, scheme, dueYearOf }: Counting, judged: Judged): Outcome<StateReader> {
  const column = (key: string | undefined): Block | undefined => (key === undefined ? undefined : table.column(key));
  const keys = table.column(keyOf(record));
  const results = table.column(judged.column);
  const out = column(judged.outBy);
  if (judged.by === "rating") return ratingStates({ keys, ratings: results, reasons: out }, scheme);
  const { dates, dueYearOf: target = "" } = judged.atYearEnd ?? {};
  const [founded, year] = [column(dates), dueYearOf(target)];
  const at = founded && year !== undefined ? { dates: founded, year } : undefined;
  return markStates({ keys, marks: results, excluded: out }, at);
}

/** A date is shown as it is written in Vietnamese, other cells as their text. */
function shownIn(cell: Cell, isDate: boolean): string {
  const date = isDate ? readDate(cell) : undefined;
  if (date?.is === "date") return [date.day, date.month, date.year].filter((part) => part !== undefined).join("/");
  return isBlank(cell) ? "" : textOf(cell);
}

/** Rows that the formulas of the sheets do not reach: nobody counts them, so no figure is given. */
function beyond({ record, table }: Counting, { keys }: StateReader): readonly Issue[] {
  const capacityRows = capacityOf(record);
  return table.rows.flatMap((sheetRow, row) =>
    sheetRow - table.captionRow > capacityRows && !isBlank(keys.at(row, 0))
      ? [issue("rowBeyondCapacity", keys.place(row, 0), { capacityRows })]
      : [],
  );
}

/** Counts a judged thing of a list through the rules of its state column, and says what became of every row. */
export function countSubjects(counting: Counting, judged: Judged): Count {
  const reader = readerOf(counting, judged);
  if (!reader.ok) return { tally: reader, subjects: [] };
  const { keys, about } = reader.value;
  const dates = judged.atYearEnd && counting.table.column(judged.atYearEnd.dates);
  const subjects: Subject[] = [];
  eachState(reader.value, (row, column, { is }) => {
    if (is === "total" || is === "blankLine") return;
    const block = about(row, column);
    const { row: sheetRow, column: sheetColumn } = block.place(row, 0);
    const isDate = dates?.place(row, 0).column === sheetColumn;
    const name = isBlank(keys.at(row, 0)) ? "" : textOf(keys.at(row, 0));
    const found = shownIn(block.at(row, 0), isDate);
    const state = is === "nameless" ? "unclear" : is;
    subjects.push({ name, found, state, row: sheetRow, column: sheetColumn });
  });
  const late = beyond(counting, reader.value);
  return { tally: then(tallyStates(reader.value), (tally) => conclude(late, () => tally)), subjects };
}
