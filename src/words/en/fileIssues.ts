import type { FileCode, FileWarningCode } from "../../domain/problem";
import type { FileMeasure, OtherKind } from "../../domain/problems/file";
import { bytesText } from "../bytesText";
import { type IssueWords, type Sentence, wholeNumberText } from "../words";

const SAVE_AS_XLSX = "Open it in Excel, choose Save As, type Excel Workbook (.xlsx), then choose the new file.";
const ASK_FOR_WORKBOOK = "Ask the unit for the Excel file (.xlsx).";

const OTHERS: Readonly<Record<OtherKind, Sentence>> = {
  pdf: { what: "This is a PDF, not an Excel workbook", fix: ASK_FOR_WORKBOOK },
  word: { what: "This is a Word document, not an Excel workbook", fix: ASK_FOR_WORKBOOK },
  powerpoint: { what: "This is a PowerPoint presentation, not an Excel workbook", fix: ASK_FOR_WORKBOOK },
  image: { what: "This is a picture, not an Excel workbook", fix: ASK_FOR_WORKBOOK },
  html: { what: "This is a web page named like an Excel workbook", fix: SAVE_AS_XLSX },
  zip: {
    what: "This is a compressed archive, not an Excel workbook",
    fix: "Extract it and choose the .xlsx file inside.",
  },
  other: {
    what: "This is not an Excel workbook",
    fix: "Try to open it in Excel: if it opens, save it as Excel Workbook (.xlsx); if not, ask the unit to send it again.",
  },
};

const number = (value: number): string => wholeNumberText(value, ",");
const bytes = (value: number): string => bytesText(value, [",", "."]);

/** Files of this shape are not made by spreadsheet programs. */
const UNUSUAL = "The file has an unusual structure, so it is not read";
const SAVE_ANEW =
  "Open it in Excel, save it as a new workbook (.xlsx) and choose that; if it does not open, ask the unit to send it again.";
const LESS_AT_ONCE =
  "Remove pictures and sheets that are not needed, or split it into several workbooks, and choose again.";

const LARGE: Readonly<Record<FileMeasure, (limit: number) => Sentence>> = {
  fileBytes: (limit) => ({ what: `The file is larger than ${bytes(limit)}`, fix: LESS_AT_ONCE }),
  parts: (limit) => ({ what: `${UNUSUAL}: it has more than ${number(limit)} entries inside`, fix: LESS_AT_ONCE }),
  partBytes: (limit) => ({
    what: `${UNUSUAL}: an entry inside is larger than ${bytes(limit)} when unpacked`,
    fix: SAVE_ANEW,
  }),
  totalBytes: (limit) => ({ what: `The file is larger than ${bytes(limit)} when unpacked`, fix: LESS_AT_ONCE }),
  ratio: (limit) => ({
    what: `The file is compressed more than ${number(limit)} times, which is unusual for a workbook`,
    fix: SAVE_ANEW,
  }),
  sheets: (limit) => ({
    what: `The workbook has more than ${number(limit)} sheets`,
    fix: "Delete sheets that are not needed, hidden ones too, or split it into several workbooks, and choose again.",
  }),
  cells: (limit) => ({
    what: `The workbook has more than ${number(limit)} cells`,
    fix: "Delete formatted empty rows and columns at the end of each sheet (select whole rows and columns, Delete), save and choose again.",
  }),
  merges: (limit) => ({
    what: `The workbook has more than ${number(limit)} merged areas`,
    fix: "Unmerge the areas that are not needed, save and choose again.",
  }),
  textChars: (limit) => ({
    what: `The text in the workbook is longer than ${number(limit)} characters`,
    fix: "Shorten the cells with very long text, or split it into several workbooks, save and choose again.",
  }),
  tokenChars: (limit) => ({
    what: `One text in the workbook is longer than ${number(limit)} characters`,
    fix: "Delete or split the cell with the long text (a cell of Excel holds no more than 32,767 characters), save and choose again.",
  }),
  attributes: (limit) => ({
    what: `${UNUSUAL}: an entry inside has more than ${number(limit)} details`,
    fix: SAVE_ANEW,
  }),
  depth: (limit) => ({ what: `${UNUSUAL}: entries inside are nested more than ${number(limit)} deep`, fix: SAVE_ANEW }),
  seconds: (limit) => ({
    what: `Reading was not finished after ${number(limit)} seconds`,
    fix: "Close other programs and choose again; if it stays so, delete rows and sheets that are not needed, save and choose again.",
  }),
};

export const fileIssuesEn: IssueWords<FileCode | FileWarningCode> = {
  emptyFile: () => ({
    what: "The file is empty",
    fix: "Ask the unit to send it again; sending or downloading may not have finished.",
  }),
  encrypted: () => ({
    what: "The file has a password, so it cannot be read",
    fix: "Open it in Excel, remove the password (File > Info > Protect Workbook), save and choose again.",
  }),
  oldExcel: () => ({ what: "This is an old Excel file (.xls, Excel 97–2003)", fix: SAVE_AS_XLSX }),
  binaryWorkbook: () => ({ what: "This is a binary Excel file (.xlsb)", fix: SAVE_AS_XLSX }),
  openDocument: () => ({ what: "This is an OpenDocument file (.ods) of LibreOffice", fix: SAVE_AS_XLSX }),
  plainText: () => ({ what: "This is plain text (.csv, .txt), not an Excel workbook", fix: SAVE_AS_XLSX }),
  notWorkbook: ({ looksLike }) => OTHERS[looksLike],
  damaged: ({ sheet, cell }) => {
    const places = [
      ...(sheet === undefined ? [] : [`sheet "${sheet}"`]),
      ...(cell === undefined ? [] : [`cell ${cell}`]),
    ];
    return {
      what: `The file is damaged${places.length === 0 ? "" : ` in ${places.join(", ")}`}`,
      fix:
        "It may have been cut or changed on its way by Zalo or e-mail: ask the unit to send it again, best packed as .zip; " +
        "if Excel opens it, save it as a new workbook (.xlsx) and choose that.",
    };
  },
  unsafeContent: () => ({
    what: "The file has unsafe content, so it is not read",
    fix: "Do not open it; ask the unit whether it is theirs, and for a copy saved from Excel.",
  }),
  unknownEncoding: ({ encoding }) => ({
    what: `The text in the file is in the encoding "${encoding}", so it cannot be read for certain`,
    fix: SAVE_ANEW,
  }),
  tooLarge: ({ what, limit }) => LARGE[what](limit),
  cancelled: () => ({ what: "Reading was stopped as asked", fix: "Choose the file again when it is needed." }),
  readerStopped: () => ({
    what: "Reading the file was cut short, perhaps for want of memory",
    fix: "Close other programs and choose again; if it stays so, delete rows and sheets that are not needed.",
  }),
  unreachable: () => ({
    what: "The file could not be opened",
    fix: "It may have been moved, deleted or be open in another program: close that program and choose the file again.",
  }),
  noFigureToCopy: ({ cells, more }) => ({
    what: `There is no figure yet to stand for the formula in ${cells.join(", ")}${more === 0 ? "" : ` and ${number(more)} more cells`}`,
    fix: "Open the workbook in Excel with the add-in CHITIEU, wait until it is calculated (no #NAME?, no #BUSY!), save and try again.",
  }),
  copyLeansOn: ({ sheets }) => ({
    what: `A chart or pivot table takes its figures from a sheet that stays behind: ${sheets.join(", ")}`,
    fix: "Choose to keep that sheet in the copy, or delete the chart or pivot table, and try again.",
  }),
  copyDiffers: ({ cell }) => ({
    what: `The copy differs from the open workbook at ${cell}, so it is not handed out`,
    fix: "The workbook is as it was. Save it as a new file (.xlsx) in Excel and try again; if it stays so, tell whoever supports you.",
  }),
  nameLeftInCopy: ({ part }) => ({
    what: `A name or telephone number still stands in the part "${part}", so the copy is not handed out`,
    fix: "Delete embedded files, macros and pictures with text and try again, or do not ask for shortened names.",
  }),
  nothingToHandOver: () => ({
    what: "Every sheet of the workbook would stay behind",
    fix: "Choose to keep at least one sheet in the copy.",
  }),
  yearUnknown: () => ({
    what: "Nothing in this workbook says which year it is of, so it cannot be moved on to the next",
    fix: "Insert a form of this year, or fill in the year of the report, save the workbook and try again.",
  }),
  nothingOfYear: () => ({
    what: "This workbook has none of CHITIEU's lists or forms to move on to the new year",
    fix: "Insert lists and forms first, or choose this year's workbook.",
  }),
  unknownStyle: ({ cells }) => ({
    what: `There are ${number(cells)} cells with a format the workbook does not hold; their values are all read, dates may show as numbers`,
    fix: "Open it in Excel, let it repair the file, look at these cells and save it as a new workbook (.xlsx).",
  }),
};
