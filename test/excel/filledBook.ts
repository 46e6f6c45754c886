import { readFileSync } from "node:fs";
import path from "node:path";
import type { IWorkbookData } from "@univerjs/core";
import { insertSheets } from "../../src/app/insert/insertSheets";
import { overview, type Overview } from "../../src/app/overview/overview";
import { type KnownSheet, knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import type { FoundSheet } from "../../src/app/sheetTable";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { DEMDANHDAU } from "../../src/functions/DEMDANHDAU";
import { DEMTOTTROLEN } from "../../src/functions/DEMTOTTROLEN";
import { TRANGTHAIDANHDAU } from "../../src/functions/TRANGTHAIDANHDAU";
import { TRANGTHAIXEPLOAI } from "../../src/functions/TRANGTHAIXEPLOAI";
import type { FunctionsMetadata } from "../../src/host/model/functionMetadata";
import { hideAsInBook, settledBook } from "../../src/host/page/bookOfSession";
import { snapshotOf } from "../../src/host/files/snapshotOf";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { writeBook } from "../../src/xlsx/write/writeBook";
import type { FunctionMappings } from "../host/harness/excelClient";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial, type TrialOptions } from "../host/harness/trial";
import { sentenceOf } from "./sheetsHelper";

const metadata = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
) as FunctionsMetadata;
const functions = { DEMTOTTROLEN, DEMDANHDAU, TRANGTHAIDANHDAU, TRANGTHAIXEPLOAI } as unknown as FunctionMappings;

export const settings: Settings = { ...defaultSettings, year: 2026 };

const LISTS: readonly SheetId[] = ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04"];
const FORMS: readonly SheetId[] = ["B03", "B02", "B01"];

/** Rows to put into the lists. */
export type ListRows = Partial<Readonly<Record<SheetId, readonly Row[]>>>;

/** Opens a workbook with the add-in's functions. */
export const openAddIn = (snapshot: Partial<IWorkbookData>, options?: TrialOptions["options"]): Trial =>
  openTrial({ snapshot, metadata, functions, ...(options ? { options } : {}) });

const namesOf: Partial<Readonly<Record<SheetId, string>>> = Object.fromEntries(
  [...LISTS, ...FORMS].map((id) => [id, recordOf(id).name(settings)]),
);
export const sheetName = (id: SheetId): string => namesOf[id] ?? id;

/** In a row to type: a formula of the user's that shows #N/A. */
export const AN_ERROR = "=NA()";

/** Types rows into a list, from a row of the sheet on. */
export const typeRows = (trial: Trial, id: SheetId, rows: readonly Row[], at = geometryOf(recordOf(id)).firstRow) =>
  trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName(id));
    for (const key of new Set(rows.flatMap((row) => Object.keys(row))))
      sheet.getRangeByIndexes(at, columnIndex(recordOf(id), key), rows.length, 1).values = rows.map((row) => [
        row[key] ?? null,
      ]);
    await context.sync();
  });

/** The lists inserted and filled, then the forms over them, all by the add-in itself. */
export async function insertFilled(trial: Trial, rows: ListRows): Promise<void> {
  const insert = async (sheets: readonly SheetId[]): Promise<void> =>
    expect(sentenceOf(await insertSheets(excelWorkbook, { sheets, settings }))).toBe("");
  await insert(LISTS);
  for (const id of LISTS) if (rows[id]) await typeRows(trial, id, rows[id]);
  await insert(FORMS);
  await trial.settled();
}

/** A new workbook so filled. */
export async function openFilled(rows: ListRows): Promise<Trial> {
  const trial = openAddIn(workbookOf([["Sổ"]]));
  await insertFilled(trial, rows);
  return trial;
}

/** The workbook written as a file, and the file opened in its place. */
export async function savedAndReopened(trial: Trial): Promise<Trial> {
  const bytes = await writeBook(await settledBook(trial));
  await trial.close();
  const read = await readXlsx(bytes, { looks: true });
  if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
  const reopened = openAddIn(snapshotOf(read.value, "opened", "Sổ"));
  hideAsInBook(reopened, read.value);
  await reopened.settled();
  return reopened;
}

export interface Seen {
  readonly sheets: readonly FoundSheet[];
  readonly overview: Overview;
}

/** What stands in the workbook now, and what the pane makes of it. */
export async function look(): Promise<Seen> {
  const infos = await excelWorkbook.sheets();
  const known: readonly KnownSheet[] = infos.ok ? knownSheets(infos.value) : [];
  const found = await readKnown(excelWorkbook, known);
  if (!found.ok) throw new Error("the workbook was not read");
  return { sheets: found.value, overview: overview(found.value, { settings, comma: "," }) };
}
