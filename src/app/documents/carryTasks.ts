import { type Cell, isBlank } from "../../domain/cell";
import { toSerial } from "../../domain/date";
import { fold } from "../../domain/fold";
import { done, fail, type HostOutcome } from "../../domain/problem";
import { withinSentence } from "../../report/documents/documentFrame";
import { dayInFigures, isoDay } from "../../report/documents/dottedLines";
import type { MeetingNotes, TaskNotes } from "../../report/documents/meetingNotes";
import type { CarriedTasks } from "../../words/paneDocuments";
import type { FoundSheet } from "../sheetTable";
import type { RowCell, Workbook } from "../workbook";
import { dayOf, lineOf } from "./cellWords";
import { cellAt, namedRows, type NamedRows } from "./meetings";

/** Without these a task would lose something on its way. */
const NEEDED = ["task", "basis", "lead", "partners", "person", "period", "deadline", "required"] as const;

/** What a task follows from: the conclusion by its meeting, and by its number where it has one. */
function basisOf({ meeting, noticeNumber, noticeDay }: MeetingNotes): string {
  const number = [noticeNumber, noticeDay ? dayInFigures(noticeDay) : ""].filter((part) => part !== "").join(", ");
  return `Kết luận ${withinSentence(meeting)}${number === "" ? "" : ` (${number})`}`;
}

/** Whether a row of B14 is this task: of its meeting, of no named one, or due on the same day. */
function isTask(of: NamedRows, row: number, task: TaskNotes, meeting: string): boolean {
  if (fold(lineOf(cellAt(of, row, "task"))) !== fold(task.task)) return false;
  const basis = fold(lineOf(cellAt(of, row, "basis")));
  const due = isoDay(dayOf(cellAt(of, row, "deadline")));
  return basis === "" || basis.includes(fold(meeting)) || (due !== "" && due === isoDay(task.deadline));
}

/** The first row of the sheet below everything that was typed. */
function freeRow({ record, table }: NamedRows): number {
  const typed = record.columns.filter(({ formula }) => !formula).map(({ key }) => table.column(key));
  const isFilled = (at: number): boolean => typed.some((column) => !isBlank(column.at(at, 0)));
  const last = table.rows.filter((_row, at) => isFilled(at)).at(-1);
  return (last ?? table.captionRow) + 1;
}

function cellsOf({ table }: NamedRows, task: TaskNotes, basis: string): readonly RowCell[] {
  const { deadline } = task;
  const values: Readonly<Record<(typeof NEEDED)[number], Cell>> = {
    task: task.task,
    basis,
    lead: task.lead,
    partners: task.partners,
    person: task.person,
    period: task.period,
    deadline: deadline ? toSerial(deadline.year, deadline.month, deadline.day) : null,
    required: task.required,
  };
  return NEEDED.flatMap((key): readonly RowCell[] => {
    const column = table.columnOf(key);
    const value = values[key];
    return column === undefined || value === null || typeof value === "object" || value === ""
      ? []
      : [{ column, value }];
  });
}

/**
 * Adds a meeting's tasks to B14, a row each below all that stands there. What is there stays as it is; a task that is there already is not
 * added again, so that doing it twice does no harm.
 *
 * Problems: `sheetReshaped` where B14 has lost a caption, those of the port; rows written before a refusal stay.
 */
export async function carryTasks(
  workbook: Pick<Workbook, "addRow">,
  followUp: FoundSheet,
  notes: MeetingNotes,
): Promise<HostOutcome<CarriedTasks>> {
  const rows = namedRows(followUp, "task");
  if (!rows || NEEDED.some((key) => rows.table.columnOf(key) === undefined))
    return fail("sheetReshaped", [], { sheet: followUp.name });
  const basis = basisOf(notes);
  const [added, standing]: [number[], number[]] = [[], []];
  let next = freeRow(rows);
  const left = new Set(rows.rows);
  for (const task of notes.tasks) {
    const own = [...left].find((row) => isTask(rows, row, task, notes.meeting));
    if (own !== undefined) {
      left.delete(own);
      standing.push(rows.table.rows[own] ?? own);
      continue;
    }
    const written = await workbook.addRow(followUp.sheetId, next, cellsOf(rows, task, basis));
    if (!written.ok) return written;
    added.push(next);
    next += 1;
  }
  return done({ sheet: followUp.name, added, standing });
}
