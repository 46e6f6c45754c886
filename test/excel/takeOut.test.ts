import type { InsertedSheet } from "../../src/app/workbook";
import { isNothing, lossOf } from "../../src/app/takeOut/takeOut";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { SheetPlan } from "../../src/report/plan";
import { eachWithBook, plansOf, sentenceOf, smallPlan, wholeBook } from "./sheetsHelper";

/** Whole sheets go through the spreadsheet engine. */
jest.setTimeout(120_000);

const book = eachWithBook();

async function insert(...plans: readonly SheetPlan[]): Promise<readonly InsertedSheet[]> {
  const outcome = await excelWorkbook.insert(plans);
  expect(sentenceOf(outcome)).toBe("");
  return outcome.ok ? outcome.value : [];
}

const idsOf = (sheets: readonly InsertedSheet[]): readonly string[] => sheets.map(({ sheetId }) => sheetId);

const inBook = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  book.trial.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

test("every sheet of the product, just inserted, holds nothing typed; taken out, the workbook is as before", async () => {
  const before = await wholeBook(book.trial);
  const inserted = await insert(...plansOf());
  expect(await lossOf(excelWorkbook, inserted)).toEqual({ ok: true, value: { typed: [], referring: [] } });
  expect(await excelWorkbook.takeOut(idsOf(inserted))).toEqual({ ok: true, value: inserted.length });
  await inBook((context) => context.workbook.worksheets.getItem("s1").activate());
  expect(await wholeBook(book.trial)).toEqual(before);
});

test("only the sheets and names of the last insertion go: one sync to look, one to remove", async () => {
  await insert(smallPlan);
  const before = (await wholeBook(book.trial)) as { sheets: unknown; names: unknown; cells: unknown };
  const second = await insert(smallPlan);
  book.trial.requests.length = 0;
  expect(await excelWorkbook.takeOut(idsOf(second))).toEqual({ ok: true, value: 1 });
  expect(book.trial.requests).toHaveLength(2);
  const { sheets, names, cells } = (await wholeBook(book.trial)) as typeof before;
  expect({ sheets, names, cells }).toEqual({ sheets: before.sheets, names: before.names, cells: before.cells });
});

test("a name that the user gave stays, though the sheet it points to goes", async () => {
  const inserted = await insert(smallPlan);
  await inBook((context) => void context.workbook.names.add("CuaToi", "='Biểu nhỏ'!$B$2"));
  await excelWorkbook.takeOut(idsOf(inserted));
  const { names } = (await wholeBook(book.trial)) as { names: readonly (readonly [string, string])[] };
  expect(names.map(([name]) => name)).toEqual(["CuaToi"]);
});

test("what somebody typed, and formulas of other sheets that would break, are named first", async () => {
  const inserted = await insert(smallPlan);
  await inBook(({ workbook: { worksheets } }) => {
    worksheets.getItem("Biểu nhỏ").getRange("B9").values = [["ghi thêm"]];
    worksheets.getItem("s1").getRange("D4").formulas = [["='Biểu nhỏ'!B2+1"]];
  });
  const loss = await lossOf(excelWorkbook, inserted);
  expect(loss).toEqual({ ok: true, value: { typed: ["Biểu nhỏ"], referring: ["Bảng"] } });
  expect(loss.ok && isNothing(loss.value)).toBe(false);
});

test("renamed since, it is the same sheet; deleted by hand, there is nothing to do", async () => {
  const inserted = await insert(smallPlan);
  await inBook((context) => void (context.workbook.worksheets.getItem("Biểu nhỏ").name = "Tên khác"));
  expect(await excelWorkbook.takeOut(idsOf(inserted))).toEqual({ ok: true, value: 1 });
  expect(await excelWorkbook.takeOut(idsOf(inserted))).toEqual({ ok: true, value: 0 });
});

test("with the structure protected nothing goes, and a sentence says why", async () => {
  const inserted = await insert(smallPlan);
  await inBook((context) => context.workbook.protection.protect());
  const before = await wholeBook(book.trial);
  expect(sentenceOf(await excelWorkbook.takeOut(idsOf(inserted)))).toMatch(/^Sổ đang được bảo vệ cấu trúc/u);
  expect(await wholeBook(book.trial)).toEqual(before);
});
