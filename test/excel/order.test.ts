import { insertSheets, refreshSheet } from "../../src/app/insert/insertSheets";
import { existingOf, knownSheets } from "../../src/app/sheetsInWorkbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { eachWithBook, sentenceOf } from "./sheetsHelper";

/** Several whole sheets go through the spreadsheet engine. */
jest.setTimeout(60_000);

const settings: Settings = { ...defaultSettings, year: 2026 };
const NAMES = ["Chi đoàn Số 3", "Chi đoàn Số 1", "Đoàn Số 2"];

const book = eachWithBook();

const insert = async (...sheets: readonly SheetId[]): Promise<void> => {
  expect(sentenceOf(await insertSheets(excelWorkbook, { sheets, settings }))).toBe("");
};

/** @param below rows below the first one: a form begins with the name of its first group */
const nameCells = (sheet: SheetId, context: Excel.RequestContext, rows: number, below = 0): Excel.Range => {
  const record = recordOf(sheet);
  const column = columnIndex(record, "name");
  const worksheet = context.workbook.worksheets.getItem(record.name(settings));
  return worksheet.getRangeByIndexes(geometryOf(record).firstRow + below, column, rows, 1);
};

const write = (sheet: SheetId, names: readonly string[]): Promise<void> =>
  book.trial.Excel.run(async (context) => {
    nameCells(sheet, context, names.length).values = names.map((name) => [name]);
    await context.sync();
  });

const read = (sheet: SheetId, below: number): Promise<unknown[]> =>
  book.trial.Excel.run(async (context) => {
    const range = nameCells(sheet, context, NAMES.length, below).load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });

test("B03 takes the order of DM_DONVI that stands, by names as they are written there", async () => {
  await insert("DM_DONVI", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN");
  await write("DM_DONVI", ["CHI ĐOÀN  SỐ 1", "Đảng ủy", "Đoàn Số 2"]);
  await write("DS_TOCHUC", NAMES);
  await insert("B03");
  expect(await read("B03", 1)).toEqual(["Chi đoàn Số 1", "Đoàn Số 2", "Chi đoàn Số 3"]);
});

test("notes beside organisations stay with them, in a B03 that is refreshed and in one inserted anew with another group", async () => {
  await insert("DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN");
  await write("DS_TOCHUC", NAMES);
  await insert("B03");
  const record = recordOf("B03");
  const noteColumn = columnIndex(record, "note");
  const notes = NAMES.map((name) => `ghi chú của ${name}`);
  const noted = (name: string, first: number): Promise<unknown[]> =>
    book.trial.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRangeByIndexes(first, noteColumn, NAMES.length, 1).load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
  const { firstRow } = geometryOf(record);
  await book.trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(record.name(settings));
    sheet.getRangeByIndexes(firstRow + 1, noteColumn, NAMES.length, 1).values = notes.map((each) => [each]);
    await context.sync();
  });
  const infos = await excelWorkbook.sheets();
  const b03 = existingOf(knownSheets(infos.ok ? infos.value : []), "B03", settings.year);
  if (!b03) throw new Error("B03 was not inserted");
  expect(sentenceOf(await refreshSheet(excelWorkbook, b03, settings))).toBe("");
  expect(await noted(b03.name, firstRow + 1)).toEqual(notes);

  await write("DS_TOCHUC", [...NAMES, "CĐCS Số 9"]);
  const inserted = await insertSheets(excelWorkbook, { sheets: ["B03"], settings, evenIfThere: true });
  const [again] = inserted.ok ? inserted.value : [];
  // below "I. Công đoàn", its one organisation, and "II. Đoàn Thanh niên"
  expect(await noted(again?.name ?? "", firstRow + 3)).toEqual(notes);
  expect(await noted(b03.name, firstRow + 1)).toEqual(notes);
});

test("a DM_DONVI that comes later moves no row of a B03 that stands: it is refreshed where it is", async () => {
  await insert("DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN");
  await write("DS_TOCHUC", NAMES);
  await insert("B03", "DM_DONVI");
  await write("DM_DONVI", [...NAMES].reverse());
  const infos = await excelWorkbook.sheets();
  const b03 = existingOf(knownSheets(infos.ok ? infos.value : []), "B03", settings.year);
  if (!b03) throw new Error("B03 was not inserted");
  expect(sentenceOf(await refreshSheet(excelWorkbook, b03, settings))).toBe("");
  expect(await read("B03", 1)).toEqual(NAMES);
});
