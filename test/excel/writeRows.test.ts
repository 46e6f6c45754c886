import type { RowWrite } from "../../src/app/workbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { recordOf } from "../../src/report/sheets";
import { eachWithBook, planOf, sentenceOf } from "./sheetsHelper";

const record = recordOf("DS_TAPTHE");
const { firstRow } = geometryOf(record);
const NAME = columnIndex(record, "name");
const RATING = columnIndex(record, "rating");
/** More than the list has blank rows. */
const MANY = record.blankRows + 10;

const book = eachWithBook();

const rowAt = (i: number, name: string, was: string | null = null): RowWrite => ({
  row: firstRow + i,
  cells: [
    { column: NAME, was, value: name },
    { column: RATING, was: null, value: "=HTTNV" },
  ],
});

async function list(): Promise<string> {
  const inserted = await excelWorkbook.insert([planOf("DS_TAPTHE")]);
  if (!inserted.ok) throw new Error(sentenceOf(inserted));
  return inserted.value[0]?.sheetId ?? "";
}

const read = (column: number): Promise<{ values: unknown[]; table: string }> =>
  book.trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DS_TAPTHE");
    const range = sheet.getRangeByIndexes(firstRow, column, MANY, 1).load("values");
    const table = sheet.tables.getItemAt(0).getRange().load("address");
    await context.sync();
    return { values: range.values.flat(), table: table.address };
  });

test("many rows go into a list in four requests, its table takes them in, a text like a formula stays a text", async () => {
  const sheetId = await list();
  const before = book.trial.requests.length;
  const rows = Array.from({ length: MANY }, (_, i) => rowAt(i, `Tập thể ${i + 1}`));
  expect(sentenceOf(await excelWorkbook.writeRows(sheetId, rows))).toBe("");
  expect(book.trial.requests.length - before).toBeLessThanOrEqual(4);
  const { values, table } = await read(NAME);
  expect(values).toEqual(rows.map((_row, i) => `Tập thể ${i + 1}`));
  expect((await read(RATING)).values).toEqual(rows.map(() => "=HTTNV"));
  expect(table).toMatch(new RegExp(`\\$?[A-Z]+\\$?${firstRow + MANY}$`, "u"));
});

test("where a cell is no longer as it was, nothing is written, and the cell is named", async () => {
  const sheetId = await list();
  expect(sentenceOf(await excelWorkbook.writeRows(sheetId, [rowAt(1, "Của tôi")]))).toBe("");
  const outcome = await excelWorkbook.writeRows(sheetId, [rowAt(0, "Mới"), rowAt(1, "Mới")]);
  expect(outcome.ok ? undefined : outcome.issues[0]).toMatchObject({
    code: "cellFilled",
    facts: { address: `B${firstRow + 2}` },
  });
  expect((await read(NAME)).values.slice(0, 2)).toEqual(["", "Của tôi"]);
});

test("a cell that stands as it was is replaced, or emptied", async () => {
  const sheetId = await list();
  await excelWorkbook.writeRows(sheetId, [rowAt(0, "Cũ"), rowAt(1, "Cũ")]);
  const cells = (value: string | null): RowWrite["cells"] => [{ column: NAME, was: "Cũ", value }];
  const outcome = await excelWorkbook.writeRows(sheetId, [
    { row: firstRow, cells: cells("Mới") },
    { row: firstRow + 1, cells: cells(null) },
  ]);
  expect(sentenceOf(outcome)).toBe("");
  expect((await read(NAME)).values.slice(0, 2)).toEqual(["Mới", ""]);
});
