import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { geometryOf } from "../../src/report/geometry";
import { recordOf } from "../../src/report/sheets";
import { eachWithBook, planOf, sentenceOf, wholeBook } from "./sheetsHelper";

const book = eachWithBook();

/** DM_XEPLOAI in the workbook: its sheet, the first row below its table, and how many rows the table has. */
async function listIn(): Promise<{ sheetId: string; below: number }> {
  const inserted = await excelWorkbook.insert([planOf("DM_XEPLOAI")]);
  if (!inserted.ok) throw new Error("not inserted");
  const [sheet] = inserted.value;
  const table = sheet?.plan.table?.box;
  if (!sheet || !table) throw new Error("no table");
  book.trial.requests.length = 0;
  return { sheetId: sheet.sheetId, below: table.row + table.rows };
}

const tableRows = (): Promise<number> =>
  book.trial.Excel.run(async (context) => {
    const range = context.workbook.tables.getItemAt(0).getRange().load("rowCount");
    await context.sync();
    return range.rowCount;
  });

test("[ROW01] a row inside the table is written in three syncs, text as text", async () => {
  const { sheetId, below } = await listIn();
  const added = await excelWorkbook.addRow(sheetId, below - 1, [
    { column: 2, value: "Hoàn thành tốt nhiệm vụ" },
    { column: 3, value: "=1+1" },
  ]);
  expect(sentenceOf(added)).toBe("");
  expect(book.trial.requests.length).toBe(3);
  const [values, rows] = [await valuesOf(sheetId, below - 1), await tableRows()];
  expect(values.slice(2, 4)).toEqual(["Hoàn thành tốt nhiệm vụ", "=1+1"]);
  expect(rows).toBe(below - geometryOf(recordOf("DM_XEPLOAI")).captionRow);
});

test("[ROW02] the row just below the table becomes one of its rows", async () => {
  const { sheetId, below } = await listIn();
  const before = await tableRows();
  expect(sentenceOf(await excelWorkbook.addRow(sheetId, below, [{ column: 3, value: "Giỏi lắm" }]))).toBe("");
  expect(await tableRows()).toBe(before + 1);
});

test("[ROW03] a cell that holds something is named, and nothing is written", async () => {
  const { sheetId } = await listIn();
  const { firstRow } = geometryOf(recordOf("DM_XEPLOAI"));
  const before = await wholeBook(book.trial);
  const refused = await excelWorkbook.addRow(sheetId, firstRow, [{ column: 3, value: "Giỏi lắm" }]);
  expect(sentenceOf(refused)).toMatch(new RegExp(`^Ô D${firstRow + 1} đang có dữ liệu`, "u"));
  expect(await wholeBook(book.trial)).toEqual(before);
});

const valuesOf = (sheetId: string, row: number): Promise<readonly unknown[]> =>
  book.trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, 0, 1, 7).load("values");
    await context.sync();
    return (range.values[0] ?? []) as readonly unknown[];
  });
