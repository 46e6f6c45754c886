import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { PlanCell, SheetPlan } from "../../src/report/plan";
import type { Trial } from "../host/harness/trial";
import { openBook, sentenceOf, smallPlan } from "./sheetsHelper";

const SLOW_MS = 60_000;

let trial: Trial;
beforeEach(() => {
  trial = openBook();
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
}, SLOW_MS);

/** A sheet of one column of these cells, of text or of no particular kind. */
const columnOf = (cells: readonly PlanCell[], style: "text" | "centred"): SheetPlan => {
  const at = { row: 0, column: 0, rows: cells.length, columns: 1 };
  return {
    ...smallPlan,
    merges: [],
    blocks: [{ at, cells: cells.map((cell) => [cell]) }],
    styles: [{ box: at, style }],
  };
};

async function inserted(plan: SheetPlan): Promise<{ values: unknown[]; formulas: unknown[] }> {
  expect(sentenceOf(await excelWorkbook.insert([plan]))).toBe("");
  return trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(plan.name).getUsedRange().load("values,formulas");
    await context.sync();
    return { values: range.values.flat(), formulas: range.formulas.flat() };
  });
}

const TEXTS = ["=1+1", "+84 24", "-5", "@abc", "001", "(1)", "1/2", "95%", "TRUE", "1e5", "#N/A", "'07", "Đơn vị"];

test.each(["text", "centred"] as const)("texts stay the texts they are in %s cells", async (style) => {
  const { values } = await inserted(columnOf(TEXTS, style));
  expect(values).toEqual(TEXTS);
});

test.each(["text", "centred"] as const)(
  "numbers, truth values and formulas stay what they are in %s cells",
  async (style) => {
    const formula = { formula: "=A1*2", plain: "=A1*2" };
    const { values, formulas } = await inserted(columnOf([21, true, formula, 0], style));
    expect(values).toEqual([21, true, 42, 0]);
    expect(formulas[2]).toBe("=A1*2");
  },
);

test(
  "a list of 5,000 rows travels in requests under 5 MB, and every row arrives",
  async () => {
    const long = "Đơn vị có tên dài và đủ dấu tiếng Việt để thử giới hạn của một lần gửi ".repeat(4);
    const cells = Array.from({ length: 5000 }, (_, r): PlanCell[] => [
      r + 1,
      `${long}${r}`,
      `${long}${r}`,
      `${long}${r}`,
    ]);
    const at = { row: 0, column: 0, rows: cells.length, columns: 4 };
    const plan: SheetPlan = { ...smallPlan, merges: [], blocks: [{ at, cells }], styles: [] };
    expect(sentenceOf(await excelWorkbook.insert([plan]))).toBe("");
    const bytes = trial.requests.map((request) => request.bytes);
    expect(Math.max(...bytes)).toBeLessThan(5 * 1024 * 1024);
    const total = bytes.reduce((sum, each) => sum + each, 0);
    expect(bytes).toHaveLength(4 + Math.floor(total / 4_000_000));
    const infos = await excelWorkbook.sheets();
    const id = infos.ok ? infos.value.find(({ name }) => name === plan.name)?.sheetId : undefined;
    const read = await excelWorkbook.readUsed([id ?? ""]);
    const grid = read.ok ? read.value[0] : undefined;
    expect(grid?.box).toEqual(at);
    expect(Array.from({ length: 5000 }, (_, r) => grid?.value(r, 0))).toEqual(cells.map(([order]) => order));
    expect(grid?.value(4999, 3)).toBe(`${long}4999`);
  },
  SLOW_MS,
);

test("a request of more than 5 MB is refused by this Excel, and becomes a sentence", async () => {
  const huge = await excelWorkbook.save("lớn", "x".repeat(6_000_000));
  expect(sentenceOf(huge)).toMatch(/^Dữ liệu quá lớn so với mức Excel nhận/u);
});
