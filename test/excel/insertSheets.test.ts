import type { Progress } from "../../src/app/workbook";
import { columnLetters } from "../../src/domain/a1";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import { recordOf, sheets } from "../../src/report/sheets";
import { FONT_NAME } from "../../src/report/styles";
import type { Trial } from "../host/harness/trial";
import { openBook, planOf, plansOf, sentenceOf, smallPlan, wholeBook } from "./sheetsHelper";

const SLOW_MS = 180_000;

let trial: Trial;
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
}, SLOW_MS);

/** Where the plan says a cell is a formula, and what stands there. */
async function formulasOf(sheet: string, plan: SheetPlan): Promise<{ planned: string[]; found: unknown[] }> {
  return trial.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = plan.blocks.map(({ at }) =>
      worksheet.getRangeByIndexes(at.row, at.column, at.rows, at.columns).load("formulas"),
    );
    await context.sync();
    const planned: string[] = [];
    const found: unknown[] = [];
    plan.blocks.forEach(({ cells }, b) =>
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (!isFormula(cell) || cell.formula === "") return;
          planned.push(cell.formula);
          found.push(ranges[b]?.formulas[r]?.[c]);
        }),
      ),
    );
    return { planned, found };
  });
}

test(
  "every sheet of the product comes in whole: one sync to look, one a sheet, one to show the last, one for frozen rows and pages, one for what lists print",
  async () => {
    trial = openBook();
    const plans = plansOf();
    const steps: Progress[] = [];
    const outcome = await excelWorkbook.insert(plans, { onProgress: (step) => steps.push(step) });
    expect(sentenceOf(outcome)).toBe("");
    expect(trial.requests).toHaveLength(plans.length + 4);
    expect(steps.at(-1)).toEqual({ done: plans.length, total: plans.length });
    const infos = await excelWorkbook.sheets();
    const kinds = infos.ok ? infos.value.flatMap(({ kind }) => kind?.sheet ?? []) : [];
    expect(kinds).toEqual(sheets.map(({ id }) => id));
    for (const plan of plans) {
      const { planned, found } = await formulasOf(plan.name, plan);
      expect(found).toEqual(planned);
    }
    await trial.Excel.run(async (context) => {
      const b01 = context.workbook.worksheets.getItem("B01 2026").load("visibility,pageLayout/orientation");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const name = context.workbook.names.getItem("CHITIEU_B01_2026").load("visible");
      const title = b01.getRange("A5").load("values,format/font/bold,format/font/name,format/horizontalAlignment");
      const form = recordOf("B01");
      const at = `${columnLetters(columnIndex(form, "share"))}${geometryOf(form).firstRow + 1}`;
      const share = b01.getRange(at).load("numberFormat");
      const gap = columnLetters(recordOf("DS_HOIVIEN").columns.length);
      const list = context.workbook.worksheets.getItem("DS_HOIVIEN");
      const table = list.tables.getItem("tbl_DS_HOIVIEN").load("showFilterButton,style");
      const hidden = list.getRange(`${gap}:${gap}`).load("columnHidden");
      const frozen = b01.freezePanes.getLocationOrNullObject().load("rowCount");
      await context.sync();
      expect([active.name, b01.visibility, name.visible]).toEqual([plans.at(-1)?.name, "Visible", false]);
      expect(b01.pageLayout.orientation).toBe("Landscape");
      expect(String(title.values[0]?.[0])).toMatch(/^TỔNG HỢP KẾT QUẢ/u);
      expect([title.format.font.bold, title.format.font.name]).toEqual([true, FONT_NAME]);
      expect(title.format.horizontalAlignment).toBe("Center");
      expect(share.numberFormat).toEqual([["0.00%"]]);
      expect([table.showFilterButton, table.style, hidden.columnHidden]).toEqual([false, "TableStyleLight1", true]);
      expect(frozen.rowCount).toBeGreaterThan(5);
    });
  },
  SLOW_MS,
);

test.each(["DM_CHITIEU", "B01", "DS_HOIVIEN"] as const)(
  "%s alone takes two syncs beside the look and the one for frozen rows and page",
  async (id) => {
    trial = openBook();
    expect(sentenceOf(await excelWorkbook.insert([planOf(id)]))).toBe("");
    expect(trial.requests.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined]);
  },
  SLOW_MS,
);

test("inserted twice: new names for sheet, mark and table; the first stays as it was", async () => {
  trial = openBook();
  const plan: SheetPlan = { ...smallPlan, table: { name: "tbl_B01", box: { row: 0, column: 0, rows: 3, columns: 2 } } };
  const first = await excelWorkbook.insert([plan]);
  const before = (await wholeBook(trial)) as { sheets: unknown[]; cells: unknown[]; names: unknown[] };
  const second = await excelWorkbook.insert([plan]);
  expect(first).toMatchObject({ ok: true, value: [{ name: "Biểu nhỏ", sheet: "B01" }] });
  expect(second).toMatchObject({ ok: true, value: [{ name: "Biểu nhỏ (2)", sheet: "B01" }] });
  const after = (await wholeBook(trial)) as typeof before & { tables: string[] };
  expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
  expect(after.cells.slice(0, 2)).toEqual(before.cells);
  expect(after.names).toEqual([
    ["CHITIEU_B01_2026", "='Biểu nhỏ'!$A$1:$B$1"],
    ["CHITIEU_B01_2026_2", "='Biểu nhỏ (2)'!$A$1:$B$1"],
  ]);
  expect(after.tables).toEqual(["tbl_B01", "tbl_B01_2"]);
  const infos = await excelWorkbook.sheets();
  expect(infos.ok && infos.value.map(({ kind }) => kind)).toEqual([
    undefined,
    { sheet: "B01", year: 2026 },
    { sheet: "B01", year: 2026 },
  ]);
});

test("a sheet that other plans name must get the name they know: refused when it is taken meanwhile", async () => {
  trial = openBook();
  const list: SheetPlan = { ...smallPlan, sheet: "DM_DONVI", name: "Bảng" };
  const cells = [[{ formula: "='Bảng'!A1", plain: "='Bảng'!A1" }]];
  const form: SheetPlan = { ...smallPlan, blocks: [{ at: { row: 0, column: 0, rows: 1, columns: 1 }, cells }] };
  const before = await wholeBook(trial);
  const outcome = await excelWorkbook.insert([list, form]);
  expect(sentenceOf(outcome)).toMatch(/^Các trang trong sổ vừa thay đổi nên chưa ghi gì/u);
  expect(await wholeBook(trial)).toEqual(before);
});

test("a workbook with protected structure is refused in words before anything is written", async () => {
  trial = openBook();
  await trial.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await wholeBook(trial);
  const outcome = await excelWorkbook.insert([smallPlan]);
  expect(sentenceOf(outcome)).toMatch(/^Sổ đang được bảo vệ cấu trúc/u);
  expect(trial.requests).toHaveLength(1);
  expect(await wholeBook(trial)).toEqual(before);
});

test("a workbook open for reading only is refused in words before anything is written", async () => {
  trial = openBook(undefined, { readOnly: true });
  expect(sentenceOf(await excelWorkbook.insert([smallPlan]))).toMatch(/^Sổ đang mở ở chế độ chỉ đọc/u);
  expect(trial.requests).toHaveLength(1);
});

test("ExcelApi 1.14 has all that is needed; an older one is refused in words without a sync", async () => {
  trial = openBook(undefined, { excelApi: "1.14" });
  expect(sentenceOf(await excelWorkbook.insert([smallPlan]))).toBe("");
  await trial.close();
  trial = openBook(undefined, { excelApi: "1.13" });
  expect(sentenceOf(await excelWorkbook.insert([smallPlan]))).toMatch(/^Bản Excel này quá cũ/u);
  expect(trial.requests).toHaveLength(0);
});
