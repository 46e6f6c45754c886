import { eachState, type StateReader, type StateTally, tallyStates } from "../../compute/rowState";
import { type Cell, isBlank } from "../../domain/cell";
import { readDate } from "../../domain/date";
import { conclude, issue, type Issue, type Outcome, then } from "../../domain/problem";
import type { StateId } from "../../domain/state";
import { textOf } from "../../domain/textOf";
import { capacityOf } from "../../report/geometry";
import { type Judged, yearEndOf } from "../../report/judged";
import type { Counting } from "./counting";
import { readerOf } from "./judgedReader";

/** What became of one subject in a target's count. A result without a name is not understood. */
export type SubjectState = Exclude<StateId, "total" | "blankLine" | "nameless">;

/** A subject behind a figure: who, what was found, and where. Row and column of the sheet, zero-based. */
export interface Subject {
  readonly name: string;
  readonly found: string;
  readonly state: SubjectState;
  readonly row: number;
  readonly column: number;
  /** `id` of the level of a rating. */
  readonly level?: string;
  /** A rating that was decided, not proposed. */
  readonly isDecided?: true;
}

/** A target's count: the figures or all problems in their way, and every subject behind them. */
export interface Count {
  readonly tally: Outcome<StateTally>;
  readonly subjects: readonly Subject[];
}

/** A date is shown as it is written in Vietnamese, other cells as their text. */
function shownIn(cell: Cell, isDate: boolean): string {
  const date = isDate ? readDate(cell) : undefined;
  if (date?.is === "date") return [date.day, date.month, date.year].filter((part) => part !== undefined).join("/");
  return isBlank(cell) ? "" : textOf(cell);
}

/** Rows that the formulas of the sheets do not reach: nobody counts them, so no figure is given. */
function beyond({ record, table }: Counting, judged: Judged, { keys }: StateReader): readonly Issue[] {
  if (judged.by === "rows" || judged.by === "formula") return [];
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
  const atYearEnd = yearEndOf(judged);
  const dates = atYearEnd && counting.table.column(atYearEnd.dates);
  const subjects: Subject[] = [];
  eachState(reader.value, (row, column, { is, level, isProvisional }) => {
    if (is === "total" || is === "blankLine") return;
    const block = about(row, column);
    const { row: sheetRow, column: sheetColumn } = block.place(row, 0);
    const isDate = dates?.place(row, 0).column === sheetColumn;
    const name = isBlank(keys.at(row, 0)) ? "" : textOf(keys.at(row, 0));
    const found = shownIn(block.at(row, 0), isDate);
    const state = is === "nameless" ? "unclear" : is;
    const rated = level ? { level: level.id, ...(isProvisional ? {} : { isDecided: true as const }) } : {};
    subjects.push({ name, found, state, row: sheetRow, column: sheetColumn, ...rated });
  });
  const late = beyond(counting, judged, reader.value);
  return { tally: then(tallyStates(reader.value), (tally) => conclude(late, () => tally)), subjects };
}
