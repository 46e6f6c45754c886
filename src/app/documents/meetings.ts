import { type Cell, isBlankOrZero, isError } from "../../domain/cell";
import { fold } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import { isTotalKey } from "../../domain/total";
import type { MeetingNotes, TaskNotes } from "../../report/documents/meetingNotes";
import type { SheetRecord } from "../../report/record";
import { recordOf } from "../../report/sheets";
import type { DocumentRemark, NamedCell } from "../../words/paneDocuments";
import { type FoundSheet, sheetTable, type SheetTable } from "../sheetTable";
import { dayOf, lineOf, linesOf, timeOf } from "./cellWords";

/** The rows of a register that name something, with what is needed to speak of their cells. */
export interface NamedRows {
  readonly record: SheetRecord;
  readonly sheet: FoundSheet;
  readonly table: SheetTable;
  /** Places of the rows in the table. */
  readonly rows: readonly number[];
}

/** The register's rows, wherever staff have moved them; none where its key's caption is gone. */
export function namedRows(sheet: FoundSheet, key: string): NamedRows | undefined {
  const record = recordOf(sheet.sheet);
  const table = sheetTable(record, sheet, [key]);
  if (!table.ok) return undefined;
  const names = table.value.column(key);
  const rows = table.value.rows.flatMap((_row, at) => {
    const name = names.at(at, 0);
    return isBlankOrZero(name) || isTotalKey(name) ? [] : [at];
  });
  return { record, sheet, table: table.value, rows };
}

export const captionOf = ({ record }: NamedRows, key: string): string =>
  record.columns.find((column) => column.key === key)?.caption ?? key;

export const cellAt = ({ table }: NamedRows, row: number, key: string): Cell => table.column(key).at(row, 0);

/** Where a cell stands; undefined where the caption is gone. */
export function placeOf({ sheet, table }: NamedRows, row: number, key: string): NamedCell | undefined {
  const column = table.columnOf(key);
  const at = table.rows[row];
  return column === undefined || at === undefined ? undefined : { sheet: sheet.name, row: at, column };
}

const DAYS = ["day", "noticeDay", "deadline"] as const;

/** Cells of a row that hold something nobody can print: an error, or no day where a day was wanted. */
function unreadIn(rows: NamedRows, row: number, keys: readonly string[]): readonly DocumentRemark[] {
  return keys.flatMap((key) => {
    const cell = cellAt(rows, row, key);
    const isDay = (DAYS as readonly string[]).includes(key);
    const isUnread = isError(cell) || (isDay && !isBlankOrZero(cell) && dayOf(cell) === undefined);
    const at = placeOf(rows, row, key);
    return isUnread && at ? [{ code: "unread", caption: captionOf(rows, key), found: textOf(cell), at } as const] : [];
  });
}

/** A meeting of B07c with all that is known of it. */
export interface FoundMeeting {
  /** Place among the rows of the table. */
  readonly row: number;
  readonly committee: string;
  readonly body: string;
  readonly notes: MeetingNotes;
  /** What is odd about it, whichever document is made. */
  readonly remarks: readonly DocumentRemark[];
}

/** The meetings of a workbook. */
export interface FoundMeetings {
  readonly rows: NamedRows;
  readonly tasks: NamedRows | undefined;
  readonly meetings: readonly FoundMeeting[];
  /** Tasks that are of none of them. */
  readonly strayTasks: readonly DocumentRemark[];
}

const LINES = [
  "invited",
  "present",
  "absent",
  "basis",
  "reports",
  "situation",
  "petitions",
  "opinions",
  "conclusion",
  "recipients",
] as const;
const TEXTS = ["where", "chair", "chairRole", "secretary", "secretaryRole", "quarter"] as const;
const TYPED = [
  "meeting",
  "day",
  "begins",
  "ends",
  "minutesNumber",
  "noticeNumber",
  "noticeDay",
  ...LINES,
  ...TEXTS,
] as const;
const TASK_TYPED = ["task", "lead", "partners", "person", "period", "deadline", "required"] as const;

const filled = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

function taskAt(tasks: NamedRows, row: number): TaskNotes {
  const cell = (key: string): Cell => cellAt(tasks, row, key);
  return {
    row,
    ...filled(["task", "lead", "partners", "person", "period", "required"] as const, (key) => lineOf(cell(key))),
    deadline: dayOf(cell("deadline")),
  };
}

const QUARTERS = ["I", "II", "III", "IV"];

/** The quarter of the row, 1 to 4; undefined where it names none. */
export const quarterOf = (quarter: string): number | undefined => {
  const at = QUARTERS.indexOf(quarter.replace(/^quý\s+/iu, "").toUpperCase());
  const typed = at >= 0 ? at + 1 : Number(quarter);
  return typed >= 1 && typed <= 4 ? typed : undefined;
};

function oddDays(rows: NamedRows, row: number, { day, noticeDay, quarter }: MeetingNotes): readonly DocumentRemark[] {
  const [at, noticeAt, wanted] = [placeOf(rows, row, "day"), placeOf(rows, row, "noticeDay"), quarterOf(quarter)];
  const isOutside = day && wanted !== undefined && Math.ceil(day.month / 3) !== wanted;
  const number = (of: typeof day): number => (of ? (of.year * 100 + of.month) * 100 + of.day : 0);
  return [
    ...(isOutside && at ? [{ code: "dayOutsideQuarter", quarter: QUARTERS[wanted - 1] ?? "", at } as const] : []),
    ...(day && noticeDay && noticeAt && number(noticeDay) < number(day)
      ? [{ code: "noticeBeforeMeeting", at: noticeAt } as const]
      : []),
  ];
}

/**
 * The meetings that B07c holds, each with its tasks of B07d, by the captions of both.
 *
 * @returns undefined where B07c has lost the caption of its key
 */
export function findMeetings(b07c: FoundSheet, b07d: FoundSheet | undefined): FoundMeetings | undefined {
  const rows = namedRows(b07c, "meeting");
  if (!rows) return undefined;
  const tasks = b07d && namedRows(b07d, "task");
  const keyAt = (of: NamedRows, row: number): string => fold(lineOf(cellAt(of, row, "meeting")));
  const known = new Set(rows.rows.map((row) => keyAt(rows, row)));
  const tasksOf = new Map<string, number[]>();
  for (const row of tasks?.rows ?? []) {
    const key = tasks ? keyAt(tasks, row) : "";
    const own = tasksOf.get(key);
    if (own) own.push(row);
    else tasksOf.set(key, [row]);
  }
  const seen = new Set<string>();
  const meetings = rows.rows.map((row): FoundMeeting => {
    const cell = (key: string): Cell => cellAt(rows, row, key);
    const key = keyAt(rows, row);
    const isSecond = seen.has(key);
    seen.add(key);
    const own = isSecond ? [] : (tasksOf.get(key) ?? []);
    const notes: MeetingNotes = {
      ...filled(LINES, (each) => linesOf(cell(each))),
      ...filled(TEXTS, (each) => lineOf(cell(each))),
      ...filled(["begins", "ends"] as const, (each) => timeOf(cell(each))),
      ...filled(["minutesNumber", "noticeNumber", "meeting"] as const, (each) => lineOf(cell(each))),
      ...filled(["day", "noticeDay"] as const, (each) => dayOf(cell(each))),
      tasks: own.map((each) => taskAt(tasks ?? rows, each)),
    };
    const at = placeOf(rows, row, "meeting");
    return {
      row,
      committee: lineOf(cell("name")),
      body: lineOf(cell("body")),
      notes,
      remarks: [
        ...(isSecond && at ? [{ code: "sameName", meeting: notes.meeting, at } as const] : []),
        ...unreadIn(rows, row, TYPED),
        ...oddDays(rows, row, notes),
        ...own.flatMap((each) => (tasks ? unreadIn(tasks, each, TASK_TYPED) : [])),
      ],
    };
  });
  const strayTasks = (tasks?.rows ?? []).flatMap((row): readonly DocumentRemark[] => {
    const at = tasks && (placeOf(tasks, row, "meeting") ?? placeOf(tasks, row, "task"));
    if (!tasks || !at || known.has(keyAt(tasks, row))) return [];
    return [{ code: "taskOfNoMeeting", task: lineOf(cellAt(tasks, row, "task")), at }];
  });
  return { rows, tasks, meetings, strayTasks };
}
