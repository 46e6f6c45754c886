import { a1, box } from "../../domain/a1";
import type { DocumentsWords, NamedCell } from "../paneDocuments";
import { rowList } from "../paneSheets";
import { sheetsEn } from "./paneSheets";

const cell = ({ sheet, row, column }: NamedCell): string => `sheet "${sheet}", cell ${a1(box(row, column))}`;

export const documentsEn: DocumentsWords = {
  open: "Minutes, notice of conclusions",
  about:
    "From B07c and B07d. What nobody has written is a dotted line in the document, never filled in. Look at number, signs and signature before it is issued.",
  looking: "Looking at B07c…",
  empty: "B07c has no meeting yet: write one a row, then open this again.",
  meeting: "Meeting",
  minutes: "Minutes",
  notice: "Notice of conclusions",
  save: "Save Word file (.docx)",
  saved: (file) =>
    `"${file}" was handed over to be saved. If there is no file, this Excel blocks downloads: copy the text below into Word.`,
  notMade: "The file could not be made. Copy the text below into Word.",
  copy: "Copy the text",
  copied: "Copied: press Ctrl+V in Word.",
  selected: "All text is selected: press Ctrl+C, then Ctrl+V in Word.",
  text: "Text",
  carry: "Carry tasks into B14",
  carried: ({ sheet, added, standing }) =>
    [
      added.length === 0 ? `No row was added to "${sheet}".` : `Added to "${sheet}": row ${rowList(added)}.`,
      ...(standing.length === 0 ? [] : [`There already: row ${rowList(standing)}, left as it is.`]),
    ].join(" "),
  noFollowUp: "This workbook has no B14 of the year.",
  insertFollowUp: "Insert B14",
  remarks: (count) => `${count} to look at:`,
  nothingMissing: "Nothing is missing.",
  remark: (remark) => {
    switch (remark.code) {
      case "blankCell":
        return `"${remark.caption}" is blank (${cell(remark.at)}): dotted.`;
      case "captionGone":
        return `Sheet "${remark.sheet}" has no column "${remark.caption}": dotted.`;
      case "blankSetting":
        return `"${sheetsEn.fields[remark.field]}" is blank in "${sheetsEn.settings}": dotted.`;
      case "noTasks":
        return `${remark.sheet} has no task of this meeting: the notice has no part on tasks.`;
      case "kindUnknown":
        return `The kind of committee of "${remark.committee}" is not known (DS_CAPUY, column Loại): number and authority are dotted.`;
      case "signUnknown":
        return "The sign of the issuing body is not known: dotted in the number.";
      case "unread":
        return `"${remark.found}" in column "${remark.caption}" cannot be read (${cell(remark.at)}): dotted.`;
      case "sameName":
        return `Two meetings are called "${remark.meeting}" (${cell(remark.at)}): tasks of B07d go with the first. Give them different names.`;
      case "taskOfNoMeeting":
        return `Task "${remark.task}" (${cell(remark.at)}) is of no meeting of B07c: it is in no document.`;
      case "dayOutsideQuarter":
        return `The day of the meeting is not in quarter ${remark.quarter} (${cell(remark.at)}).`;
      case "otherDay":
        return `B07a has another day: ${remark.there} (${cell(remark.at)}), B07c has ${remark.here}.`;
      case "noticeBeforeMeeting":
        return `The notice is dated before the meeting (${cell(remark.at)}).`;
      case "superiorAssumed":
        return `"${remark.committee}" is not the unit of "${sheetsEn.settings}": its superior is printed as "${remark.superior}"; change it in the document if that is wrong.`;
    }
  },
};
