import type { DocumentPlan } from "../../report/documents/documentPlan";
import type { Gap } from "../../report/documents/meetingNotes";
import { minutes } from "../../report/documents/minutes";
import { notice } from "../../report/documents/notice";
import type { Settings } from "../../report/settings";
import { recordOf } from "../../report/sheets";
import type { DocumentRemark } from "../../words/paneDocuments";
import { type FoundSheet, rowsTypedInto } from "../sheetTable";
import { issuerOf } from "./issuer";
import { captionOf, type FoundMeeting, type FoundMeetings, findMeetings, type NamedRows, placeOf } from "./meetings";
import { otherDay } from "./otherDay";

export type DocumentKindId = "minutes" | "notice";

/** The sheets documents are made from; those left out are not in the workbook. */
export interface DocumentSheets {
  readonly B07C: FoundSheet;
  readonly B07D?: FoundSheet | undefined;
  readonly B07A?: FoundSheet | undefined;
  readonly DS_CAPUY?: FoundSheet | undefined;
}

/** A document of a meeting, with all that is to be looked at in it. */
export interface MadeDocument {
  readonly plan: DocumentPlan;
  readonly remarks: readonly DocumentRemark[];
}

const at = (rows: NamedRows, row: number, key: string): DocumentRemark => {
  const place = placeOf(rows, row, key);
  const caption = captionOf(rows, key);
  return place ? { code: "blankCell", caption, at: place } : { code: "captionGone", caption, sheet: rows.sheet.name };
};

/** A gap in the words of whoever can fill it. */
function remarkOf(gap: Gap, { rows, tasks }: FoundMeetings, { row, committee }: FoundMeeting): DocumentRemark {
  if (gap.of === "task") return at(tasks ?? rows, gap.row, gap.key);
  if (gap.of === "meeting")
    return gap.key === "tasks" ? { code: "noTasks", sheet: tasks?.sheet.name ?? "B07d" } : at(rows, row, gap.key);
  switch (gap.key) {
    case "lines":
      return { code: "kindUnknown", committee };
    case "sign":
      return { code: "signUnknown" };
    case "superior":
    case "unit":
    case "place":
    case "signer":
      return { code: "blankSetting", field: gap.key };
  }
}

const keyOfRemark = (remark: DocumentRemark): string => JSON.stringify(remark);

/** What a cell says that cannot be read is said once, and not also called blank. */
const isNews = (remark: DocumentRemark, others: readonly DocumentRemark[]): boolean =>
  remark.code !== "blankCell" ||
  !others.some((other) => other.code === "unread" && JSON.stringify(other.at) === JSON.stringify(remark.at));

/** A document of one of the meetings. */
export function documentOf(
  kind: DocumentKindId,
  meeting: FoundMeeting,
  found: FoundMeetings,
  sheets: DocumentSheets,
  settings: Settings,
): MadeDocument {
  const { DS_CAPUY: committees, B07A: register } = sheets;
  const listed = committees ? rowsTypedInto(recordOf("DS_CAPUY"), committees) : [];
  const { issuer, isAssumed } = issuerOf(meeting.committee, settings, listed, meeting.notes);
  const { plan, gaps } = kind === "minutes" ? minutes(meeting.notes, issuer) : notice(meeting.notes, issuer);
  const odd = [
    ...meeting.remarks,
    ...otherDay(meeting, register),
    ...(isAssumed ? [{ code: "superiorAssumed", committee: issuer.unit, superior: issuer.superior } as const] : []),
  ];
  const blank = gaps.map((gap) => remarkOf(gap, found, meeting)).filter((remark) => isNews(remark, odd));
  const remarks = [...odd, ...blank, ...(kind === "notice" ? found.strayTasks : [])];
  return { plan, remarks: [...new Map(remarks.map((remark) => [keyOfRemark(remark), remark])).values()] };
}

/** Every meeting of these sheets; none where B07c has lost the caption of its key. */
export const meetingsIn = ({ B07C, B07D }: DocumentSheets): FoundMeetings | undefined => findMeetings(B07C, B07D);
