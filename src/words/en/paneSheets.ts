import { a1, box } from "../../domain/a1";
import { type NumberedTarget, rowList, type OverviewWords, type SheetsWords } from "../paneSheets";
import { wholeNumberText } from "../words";

const count = (value: number): string => wholeNumberText(value, ",");
const many = (value: number, one: string, several: string): string => `${count(value)} ${value === 1 ? one : several}`;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** A code stands in no cell of B01 that is seen: its number does. */
const numbered = (targets: readonly NumberedTarget[]): string =>
  targets.map(({ id, number }) => `${id} (No. ${number})`).join(", ");

export const overviewEn: OverviewWords = {
  about: "Every target as it stands, computed from the registers and forms of this workbook.",
  reading: "Computing…",
  compute: "Compute again",
  empty: "This workbook has no register or form of CHITIEU yet.",
  begin: "Insert the registers and form B01",
  beginAbout: "Adds new sheets at the end; no sheet that exists is touched. Paste a list, and the results are there.",
  steps: {
    head: (done, all) => `Steps to a complete B01: ${count(done)} of ${count(all)} done`,
    isDone: "Done",
    isOpen: "To do",
    insert: (sheets, isDone, deleted) => {
      const names = sheets.map((sheet) => (deleted.includes(sheet) ? `${sheet} again (deleted)` : sheet)).join(", ");
      return isDone ? `${names} are there` : `Insert ${names}`;
    },
    fill: (sheet, isDone) => (isDone ? `"${sheet}" has its list` : `Paste your list into "${sheet}"`),
    insteadOfTyping: (sheets) => `or insert forms that count them: ${sheets.join(", ")}`,
    mend: (cells) => `Correct ${many(cells, "cell", "cells")} (listed below)`,
    update: (sheet) => `Refresh "${sheet}": it does not say what was counted`,
    type: (targets, isDone) =>
      isDone
        ? `Figures of ${numbered(targets)} are typed`
        : `Type the whole and the part of ${numbered(targets)} into B01`,
    whole: "B01 is whole: every target has its figures, and no cell is left to correct.",
  },
  summary: (met, missed, open) => `${count(met)} met, ${count(missed)} missed, ${count(open)} without a verdict.`,
  noVerdict: {
    open: "Not enough data",
    unclear: "Cells to correct",
    noFigures: "No figures yet",
    emptyList: "No list yet",
    notYetDue: "Not due yet",
    otherwise: "B01 says otherwise",
  },
  goal: "Condition",
  still: ({ count: needed, subject }) => `${count(needed)} more needed${subject ? ` (${subject})` : ""}`,
  missingRows: (rows, more) =>
    `No result yet: ${rows.length === 1 && more === 0 ? "row" : "rows"} ${rowList(rows)}${more > 0 ? ` and ${count(more)} more` : ""}`,
  why: "Why?",
  denominator: "Denominator",
  howRead: "How it is counted",
  from: "Figures",
  fromRegister: (sheet) => `Counted from the sheet "${sheet}".`,
  fromTyped: (sheet) => `Typed into the sheet "${sheet}".`,
  fromNothing: (register) =>
    register
      ? `There is no sheet ${register} to count from; insert it, or type the figures into B01.`
      : "Type the part and the whole into B01.",
  fromDeleted: (register) =>
    `The sheet ${register} that B01 counted was deleted; insert it again, and B01 counts it again.`,
  milestonePassed: (year, atMilestone) =>
    atMilestone
      ? `The year ${year} has passed: judged by what was founded by 31 December ${year}.`
      : `The year ${year} has passed; this is the figure now.`,
  beside: { now: "Now", eligible: "Of those eligible, now" },
  undated: ({ count: n, subject }) =>
    `Founding date not known: ${count(n)}${subject ? ` (${subject})` : ""}, not counted as met.`,
  otherwise: {
    figures: (sheet, part, whole) =>
      `The sheet "${sheet}" has ${count(part)}/${count(whole)}. Refresh it; where the workbook calculates manually, press F9.`,
    typed: (sheet, part, whole) =>
      `The sheet "${sheet}" has ${count(part)}/${count(whole)} typed in. Delete that and refresh to take the count, or correct it.`,
    nothing: (sheet) => `The sheet "${sheet}" has not taken this figure yet.`,
    verdict: (sheet, text) =>
      `The sheet "${sheet}" says "${text}". Refresh it; where the workbook calculates manually, press F9.`,
    update: "Refresh the form",
  },
  groups: {
    unclear: "Wrongly entered",
    missing: "No result yet",
    missed: "Not met",
    undated: "Founding date not known",
    outside: "Not subject",
    met: "Met",
  },
  row: (row) => `Row ${row + 1}`,
  cell: (row, column) => `cell ${a1(box(row, column))}`,
  nothingFound: "blank",
  noName: "(no name)",
  showMore: (more) => `Show ${count(more)} more`,
  goThere: "Go to this cell",
  countAs: (found) => `Count "${found}" as…`,
  problems: (n) => many(n, "cell to correct", "cells to correct"),
  tooLong: (sheet, rows) =>
    `The sheet "${sheet}" is longer than ${count(rows)} rows: the forms do not count all of it; the figures here do.`,
};

const unitKinds: SheetsWords["choices"]["unitKind"] = {
  DANG_UY_BTV: "Party committee of a base unit with a standing board",
  DANG_UY: "Party committee of a base unit without one",
  CHI_BO: "Party cell",
  BAN_DANG: "Board of a Party committee",
  VAN_PHONG: "Office",
  UBKT: "Inspection commission",
  CONG_DOAN: "Trade union",
  DOAN: "Youth union",
  CCB: "Veterans' association",
  NHA_NUOC: "State body",
};

export const sheetsEn: SheetsWords = {
  about:
    "Choose what to insert. Each sheet is added at the end; nothing that exists is overwritten. Ctrl+Z does not undo it; a button to remove it comes with the report.",
  looking: "Looking at the workbook…",
  choose: "Sheets",
  groups: { forms: "Forms", registers: "Registers", lists: "Lists of words", others: "Others" },
  exists: "In the workbook",
  refresh: "Refresh",
  insertAnew: "Insert anew",
  lastYear: "Take last year's figures from a file…",
  lastYearTaken: (targets, file, sheet) =>
    `Last year's part and whole of ${targets} targets were taken from "${file}" into "${sheet}"; what was typed stays.`,
  open: "Open",
  columns: "Columns",
  onPaper: {
    open: "On paper",
    looking: "Looking at the page…",
    page: ({ paper, landscape, across, down, points }) =>
      `${paper} ${landscape ? "landscape" : "portrait"}: ${across} across × about ${down} down, letters of ${points} points.`,
    blankRows: (n) => `${n} blank rows at the end are printed too.`,
    cut: (n) =>
      n === 0
        ? "No text is cut (if columns are as wide as they were inserted)."
        : `${n} cells hold more text than is printed:`,
    makeHigher: "Make these rows higher",
    leaveOut: "Do not print blank rows",
  },
  handOut: "Hand out forms to the units (opens a page in the browser)",
  countsFrom: (sheets) => `Takes from: ${sheets.join(", ")}`,
  missing: (sheet) => `${sheet} (missing)`,
  along: (sheets) => `Inserted along: ${sheets.join(", ")}.`,
  withLinked: "Insert the missing registers too",
  insert: (n) => (n === 0 ? "Insert" : `Insert ${many(n, "sheet", "sheets")}`),
  settings: "What is printed on the forms",
  settingsAbout: "Asked once, kept in this workbook, and open to change. What is left blank is filled in by hand.",
  fields: {
    unit: "Unit",
    unitCode: "Code of the unit",
    superior: "Superior body",
    place: "Place",
    year: "Year",
    period: "Period",
    quarter: "Quarter reported",
    dataDate: "Figures as of",
    unitKind: "Kind of unit",
    head: "Head of form",
    formWord: "Word before a form's number",
    preparer: "Prepared by",
    signing: "Who signs",
    authority: "Line above the office",
    signerRole: "Signer's office",
    signer: "Signer's name",
    cosignerKind: "Second body that signs or confirms",
    cosignerAuthority: "Second body: line above the office",
    cosignerRole: "Second body: office",
    cosigner: "Second body: name",
    resolution: "Resolution",
  },
  hints: {
    unitKind: "Decides the head of forms and the lines of the signature.",
    unit: "Printed in capitals.",
    unitCode:
      "Given by the body above, so that the file is recognised when it is summed up. Leave blank if there is none.",
    dataDate: "Blank while unknown; the form then says …/…/….",
    signing: "A committee's deputy signs on its behalf too (T/M), never for its head (K/T).",
    authority: "Blank: by the kind of unit; the head of a board or office signs directly, without this line.",
    signerRole: "Blank: by the kind of unit.",
    cosignerKind: "Signs at the left of the unit; a committee signs below “Xác nhận của cấp ủy” where a form has that.",
  },
  choices: {
    period: { NAM: "Whole year", "9T": "First 9 months", "6T": "First 6 months", QUY: "Quarter" },
    quarter: { "": "Not chosen", "1": "Quarter I", "2": "Quarter II", "3": "Quarter III", "4": "Quarter IV" },
    unitKind: unitKinds,
    head: { annex: "Annex to a report", full: "A document of its own" },
    formWord: { BIEU_SO: "Biểu số (form)", MAU_SO: "Mẫu số (model)", PHU_LUC: "Phụ lục (annex)" },
    signing: { HEAD: "The head", DEPUTY: "A deputy", ORDER: "Somebody by order (T/L)" },
    cosignerKind: { "": "None", ...unitKinds },
  },
  yearWrong: "A year from 2000 to 2100.",
  dataDateWrong: "Day/month/year, such as 15/11/2026; blank while unknown.",
  save: "Save",
  saved: "Saved in the workbook.",
  progress: (done, total) => {
    if (total === 0) return "Preparing…";
    return done < total
      ? `Inserting: ${done} of ${total} sheets done…`
      : `All ${total} inserted; freezing caption rows, setting up printing, reading the workbook…`;
  },
  stop: "Stop",
  stopping: "Stopping, and removing what was begun…",
  inserted: (n) => `${many(n, "sheet", "sheets")} inserted:`,
  unfinished: (sheet, missing) => {
    const what = {
      frozenRows: "freeze the caption rows",
      printing: "set up the page",
      onePageWide: "fit it to one page wide",
    };
    return `Sheet "${sheet}": Excel did not ${missing.map((each) => what[each]).join(", nor ")}; set it by hand on the tabs View and Page Layout. Figures are not affected.`;
  },
  takeOut: "Remove the inserted sheets",
  takeOutAbout: "Ctrl+Z does not take inserted sheets back; this button removes just these.",
  losing: (typed, referring) =>
    [
      ...(typed.length > 0 ? [`Somebody has typed into ${quoted(typed)} since; that would be lost.`] : []),
      ...(referring.length > 0
        ? [`Formulas on ${quoted(referring)} use these sheets and would lose their figures.`]
        : []),
      "Removing cannot be undone. Remove all the same?",
    ].join(" "),
  takeOutAnyway: "Remove",
  keep: "Keep",
  takenOut: (n) => `${many(n, "inserted sheet", "inserted sheets")} removed.`,
  nothingMissing: "The chosen sheets are in the workbook already; nothing was inserted.",
  refreshed: (sheet) => `The computed cells of "${sheet}" were refreshed; what was typed stays.`,
  countedAs: (found, level, sheet, row) =>
    `"${found}" is understood as "${level}" from now on (row ${row + 1} was added to "${sheet}"). Typed functions understand it too when given that sheet as the scale.`,
  orphansAbout: (names) =>
    `An earlier insertion was cut off and left ${many(names.length, "hidden, unfinished sheet", "hidden, unfinished sheets")}: ${names.join(", ")}.`,
  removeOrphans: "Remove what is unfinished",
  removed: (n) => `${many(n, "unfinished sheet", "unfinished sheets")} removed.`,
  look: "Look again",
};
