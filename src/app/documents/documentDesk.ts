import { fold } from "../../domain/fold";
import { done, fail, type HostOutcome } from "../../domain/problem";
import type { DocumentPlan } from "../../report/documents/documentPlan";
import type { SheetId } from "../../report/record";
import type { Settings } from "../../report/settings";
import { loadSettings } from "../settings/settingsStore";
import { existingOf, knownSheets, readKnown } from "../sheetsInWorkbook";
import type { FoundSheet } from "../sheetTable";
import type { CarriedTasks } from "../../words/paneDocuments";
import type { Workbook } from "../workbook";
import { carryTasks } from "./carryTasks";
import { documentOf, type DocumentKindId, type DocumentSheets, type MadeDocument, meetingsIn } from "./documentOf";
import { fileName } from "./fileName";
import type { FoundMeeting, FoundMeetings } from "./meetings";

export { plainText } from "../../report/documents/documentPlan";
export type { DocumentBlock, DocumentPlan, Paragraph, ParagraphLook } from "../../report/documents/documentPlan";
export type { DocumentKindId, MadeDocument };

/** A meeting to choose, known again while rows are added and moved. */
export interface MeetingChoice {
  readonly id: string;
  readonly name: string;
}

export interface LookedMeetings {
  readonly meetings: readonly MeetingChoice[];
  /** The workbook has a B14 of the year. */
  readonly hasFollowUp: boolean;
}

/** A document as a file. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Minutes and notices of the open workbook's meetings; it is looked at anew for each. */
export interface DocumentDesk {
  look(): Promise<HostOutcome<LookedMeetings>>;
  make(kind: DocumentKindId, meeting: string): Promise<HostOutcome<MadeDocument>>;
  /** Loads what writes Word files when it is first needed; rejects where that does not arrive. */
  file(plan: DocumentPlan): Promise<DocumentFile>;
  /** Adds the meeting's tasks to B14; none is added twice. */
  carry(meeting: string): Promise<HostOutcome<CarriedTasks>>;
}

interface DeskParts {
  /** Today's, for a workbook without settings. */
  readonly year: number;
  readonly write: (plan: DocumentPlan) => Promise<Uint8Array>;
  /** Told after every change made to the workbook. */
  readonly onChanged: () => void;
}

interface Seen {
  readonly settings: Settings;
  readonly sheets: DocumentSheets;
  readonly followUp: FoundSheet | undefined;
  readonly found: FoundMeetings;
}

const READ = ["DS_CAPUY", "B07A", "B07C", "B07D", "B14"] as const satisfies readonly SheetId[];

async function see(workbook: Workbook, year: number): Promise<HostOutcome<Seen>> {
  const known = await loadSettings(workbook, year);
  if (!known.ok) return known;
  const { settings } = known.value;
  const infos = await workbook.sheets();
  if (!infos.ok) return infos;
  const wanted = READ.flatMap((id) => existingOf(knownSheets(infos.value), id, settings.year) ?? []);
  const read = await readKnown(workbook, wanted);
  if (!read.ok) return read;
  const of = (id: SheetId): FoundSheet | undefined => read.value.find(({ sheet }) => sheet === id);
  const B07C = of("B07C");
  if (!B07C) return fail("sheetGone", [], { sheet: "B07c" });
  const sheets: DocumentSheets = { B07C, B07D: of("B07D"), B07A: of("B07A"), DS_CAPUY: of("DS_CAPUY") };
  const found = meetingsIn(sheets);
  if (!found) return fail("sheetReshaped", [], { sheet: B07C.name });
  return done({ settings, sheets, followUp: of("B14"), found });
}

/** Meetings by name; of several of one name by their order. */
function choicesOf({ meetings }: FoundMeetings): readonly (readonly [MeetingChoice, FoundMeeting])[] {
  const times = new Map<string, number>();
  return meetings.map((meeting) => {
    const name = meeting.notes.meeting;
    const key = fold(name);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return [{ id: `${key} ${time}`, name }, meeting] as const;
  });
}

export function createDocumentDesk(workbook: Workbook, { year, write, onChanged }: DeskParts): DocumentDesk {
  async function seeMeeting(id: string): Promise<HostOutcome<Seen & { readonly meeting: FoundMeeting }>> {
    const seen = await see(workbook, year);
    if (!seen.ok) return seen;
    const meeting = choicesOf(seen.value.found).find(([choice]) => choice.id === id)?.[1];
    return meeting
      ? done({ ...seen.value, meeting })
      : fail("sheetReshaped", [], { sheet: seen.value.sheets.B07C.name });
  }
  return {
    async look() {
      const seen = await see(workbook, year);
      if (!seen.ok) return seen;
      const { found, followUp } = seen.value;
      return done({ meetings: choicesOf(found).map(([choice]) => choice), hasFollowUp: followUp !== undefined });
    },
    async make(kind, id) {
      const seen = await seeMeeting(id);
      if (!seen.ok) return seen;
      const { meeting, found, sheets, settings } = seen.value;
      return done(documentOf(kind, meeting, found, sheets, settings));
    },
    file: async (plan) => ({ name: fileName(plan.name, ".docx", new Set()), bytes: await write(plan) }),
    async carry(id) {
      const seen = await seeMeeting(id);
      if (!seen.ok) return seen;
      const { followUp, meeting } = seen.value;
      if (!followUp) return fail("sheetGone", [], { sheet: "B14" });
      const carried = await carryTasks(workbook, followUp, meeting.notes);
      onChanged();
      return carried;
    },
  };
}
