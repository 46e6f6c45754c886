/** What is bounded before and while a file is read, so that no file can exhaust the machine. */
export type FileMeasure =
  | "fileBytes"
  | "parts"
  | "partBytes"
  | "totalBytes"
  | "ratio"
  | "sheets"
  | "cells"
  | "merges"
  | "textChars"
  | "tokenChars"
  | "depth"
  | "attributes"
  | "seconds";

/** What a file that is no workbook turns out to be. */
export type OtherKind = "pdf" | "word" | "powerpoint" | "image" | "html" | "zip" | "other";

/**
 * Everything that keeps a file from being read as a workbook: a code and the facts its sentence needs. A file is read whole or
 * refused; there are no figures from half a file.
 */
export interface FileFacts {
  emptyFile: Record<never, never>;
  /** Opens with a password only. */
  encrypted: Record<never, never>;
  /** .xls of Excel 97–2003 or older. */
  oldExcel: Record<never, never>;
  /** .xlsb */
  binaryWorkbook: Record<never, never>;
  /** .ods */
  openDocument: Record<never, never>;
  /** .csv or other text. */
  plainText: Record<never, never>;
  notWorkbook: { readonly looksLike: OtherKind };
  /**
   * The file was cut or changed on its way. `part` is inside the package ("xl/workbook.xml"), absent where the package itself is
   * damaged; `sheet` by its name; `cell` like "F12".
   */
  damaged: { readonly part?: string; readonly sheet?: string; readonly cell?: string };
  /** A part declares a document type, which no spreadsheet program writes and attackers do. */
  unsafeContent: { readonly part: string };
  /** A part is written in an encoding that is not read, or its bytes are in another one than it says ("windows-1258"). */
  unknownEncoding: { readonly part: string; readonly encoding: string };
  tooLarge: { readonly what: FileMeasure; readonly limit: number };
  /** The user stopped it. */
  cancelled: Record<never, never>;
  /** Whoever was reading ended without an answer: out of memory, as a rule. */
  readerStopped: Record<never, never>;
  /** The file was moved, deleted or locked by another program after it was chosen. */
  unreachable: Record<never, never>;
  /** Of a copy: these cells ("B01 2026!C5") show no figure that could stand for their formula. `more` are not named. */
  noFigureToCopy: { readonly cells: readonly string[]; readonly more: number };
  /** Of a copy: a chart or a pivot table needs sheets that are left out. */
  copyLeansOn: { readonly part: string; readonly sheets: readonly string[] };
  /** Of a copy: read again, a cell was not what it has to be. */
  copyDiffers: { readonly cell: string };
  /** Of a copy: a name or a number that was to be shortened or left out still stands in a part. */
  nameLeftInCopy: { readonly part: string };
  /** Of a copy: every sheet would be left out. */
  nothingToHandOver: Record<never, never>;
  /** Of a copy for the new year: the workbook has none of our sheets that are made anew each year. */
  nothingOfYear: Record<never, never>;
  /** Neither its settings nor any sheet of ours says which year a workbook is of. */
  yearUnknown: Record<never, never>;
}

/** What spreadsheet programs repair with a word to the user, and what is read with a warning at the first cell it is about. */
export interface FileWarningFacts {
  /** So many cells of the sheet have a style the workbook does not hold: their values stand, as numbers are shown without a format. */
  unknownStyle: { readonly cells: number };
}
