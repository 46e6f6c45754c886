import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { eachWithBook, sentenceOf, smallPlan } from "./sheetsHelper";

const book = eachWithBook();

async function insert(): Promise<string> {
  const plan = { ...smallPlan, rowHeights: [{ row: 0, points: 33 }] };
  const outcome = await excelWorkbook.insert([plan]);
  expect(sentenceOf(outcome)).toBe("");
  return outcome.ok ? (outcome.value[0]?.sheetId ?? "") : "";
}

async function heights(sheetId: string): Promise<readonly number[]> {
  const found = await excelWorkbook.rowHeights(sheetId, 2);
  return found.ok ? found.value : [];
}

test("[PRN25] rows have the heights of their plan, each to be read and made higher", async () => {
  const sheetId = await insert();
  const [first, second = 0] = await heights(sheetId);
  expect(first).toBe(33);
  expect(second).toBeLessThan(33);
  expect(sentenceOf(await excelWorkbook.setRowHeights(sheetId, [{ row: 1, points: 48.75 }]))).toBe("");
  expect(await heights(sheetId)).toEqual([33, 48.75]);
});

test("[PRN26] a protection without password is opened for it, and stands again", async () => {
  const sheetId = await insert();
  await book.trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).protection.protect();
    await context.sync();
  });
  expect(sentenceOf(await excelWorkbook.setRowHeights(sheetId, [{ row: 1, points: 48.75 }]))).toBe("");
  const isProtected = await book.trial.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheetId).load("protection/protected");
    await context.sync();
    return protection.protected;
  });
  expect([isProtected, ...(await heights(sheetId))]).toEqual([true, 33, 48.75]);
});
