import path from "node:path";
import { readFunctions } from "../../.config/webpack/functionRecords.cjs";
import type { FunctionRecord } from "../../src/app/functions/functionRecord";
import { insertExample } from "../../src/app/insertExample";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { NGUONG } from "../../src/functions/NGUONG";
import { TYLETOTTROLEN } from "../../src/functions/TYLETOTTROLEN";
import type { FunctionsMetadata } from "../../src/host/model/functionMetadata";
import { sayHost } from "../../src/words/hostIssues";
import { connectClient, type FunctionMappings } from "../host/harness/excelClient";
import { workbookOf, type SampleCell } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";
import { overhear, refusing } from "./overhear";
import { plansOf } from "./sheetsHelper";

/** Inserting whole lists takes its time on a busy machine. */
jest.setTimeout(60_000);

const { records } = readFunctions(path.resolve(__dirname, "../../src/functions"));
function recordOf(id: string): FunctionRecord {
  const found = records.find((each) => each.id === id);
  if (!found) throw new Error(`no function ${id}`);
  return found;
}
const record = recordOf("TYLETOTTROLEN");

const metadata: FunctionsMetadata = {
  functions: [record, recordOf("NGUONG")].map(({ id, vi }) => ({
    id,
    name: id,
    result: { type: "number", dimensionality: "scalar" },
    parameters: vi.parameters.map(({ name, optional }) => ({ name, type: "any", dimensionality: "matrix", optional })),
  })),
};

let trial: Trial;

function open(rows: readonly (readonly SampleCell[])[]): void {
  const functions = { TYLETOTTROLEN, NGUONG } as unknown as FunctionMappings;
  trial = openTrial({ snapshot: workbookOf(rows), metadata, functions });
}

afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

/** What was asked of Excel, without the client's own release of references after each `Excel.run`. */
const syncs = (): readonly unknown[] => trial.requests.filter(({ methods }) => !methods.includes("_RemoveReference"));

/** Selects a cell, forgets what that took. */
async function select(address: string): Promise<void> {
  await trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s1").getRange(address).select();
    await context.sync();
  });
  trial.requests.length = 0;
}

async function cellAt(address: string): Promise<{ formula: unknown; value: unknown }> {
  return trial.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("s1").getRange(address).load("formulas,values");
    await context.sync();
    return { formula: cell.formulas[0]?.[0] as unknown, value: cell.values[0]?.[0] as unknown };
  });
}

async function formatOf(address: string, set?: string): Promise<unknown> {
  return trial.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("s1").getRange(address);
    if (set !== undefined) cell.numberFormat = [[set]];
    cell.load("numberFormat");
    await context.sync();
    return cell.numberFormat[0]?.[0] as unknown;
  });
}

test("in an empty cell the formula stands and computes: one sync to look, one to write", async () => {
  open([["Tên"]]);
  await select("C5");
  const outcome = await insertExample(excelWorkbook, record);
  expect(outcome).toEqual({
    ok: true,
    value: { sheetId: "s1", sheet: "Bảng", address: "C5", recognised: true },
  });
  expect(syncs()).toHaveLength(2);
  const { formula, value } = await cellAt("C5");
  expect(formula).toBe(record.worked);
  expect(value).toBeCloseTo(2 / 3, 12);
});

test.each<[string, SampleCell]>([
  ["a text", "Đảng ủy"],
  ["the number 0", 0],
  ["a formula that shows nothing", '=""'],
])("a cell with %s is refused by name and stays as it was", async (_what, content) => {
  open([[content]]);
  await select("A1");
  const before = await cellAt("A1");
  trial.requests.length = 0;
  const outcome = await insertExample(excelWorkbook, record);
  expect(outcome.ok ? "" : sayHost(outcome.issues[0], "vi")).toBe(
    "Ô A1 đang có dữ liệu. Chọn một ô trống rồi bấm lại.",
  );
  expect(syncs()).toHaveLength(1);
  expect(await cellAt("A1")).toEqual(before);
});

test("a cell of another formula's spill is refused: writing there would break that formula", async () => {
  open([["=SEQUENCE(3)"]]);
  await select("A2");
  expect(await insertExample(excelWorkbook, record)).toMatchObject({ ok: false, issues: [{ code: "cellFilled" }] });
});

test("a locked cell of a protected sheet is refused with the sheet's name, and nothing is written", async () => {
  open([["Tên"]]);
  await trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s1").protection.protect();
    await context.sync();
  });
  await select("C5");
  const outcome = await insertExample(excelWorkbook, record);
  expect(outcome.ok ? "" : sayHost(outcome.issues[0], "vi")).toMatch(
    /^Trang "Bảng" đang được bảo vệ nên chưa ghi gì\./u,
  );
  expect(await cellAt("C5")).toEqual({ formula: "", value: "" });
});

test.each([
  ["InvalidOperationInCellEditMode", /^Đang gõ dở trong một ô\. Nhấn Enter/u],
  ["AccessDenied", /^Excel không cho ghi vào sổ này/u],
  ["ApiNotFound", /^Bản Excel này quá cũ/u],
  ["ItemNotFound", /^Chưa có ô nào được chọn/u],
  ["GeneralException", /^Excel chưa làm được \(GeneralException\)/u],
])("Excel's error %s becomes a sentence that says what to try", async (code, sentence) => {
  open([]);
  const Error = { ActionIndex: 0, Code: code, Message: "", HttpStatusCode: 400, Location: "" };
  connectClient(() => Promise.resolve({ Results: [], TraceIds: [], Error }));
  const outcome = await insertExample(excelWorkbook, record);
  expect(outcome.ok ? "" : sayHost(outcome.issues[0], "vi")).toMatch(sentence);
});

test("a function that this Excel does not know is written and reported as not recognised", async () => {
  open([["Tên"]]);
  await select("C5");
  const outcome = await insertExample(excelWorkbook, { ...record, worked: "=CHITIEU.KHONGCO(1)" });
  expect(outcome).toMatchObject({ ok: true, value: { recognised: false } });
});

describe("a share is shown as a percentage", () => {
  test("in the same two syncs", async () => {
    open([["Tên"]]);
    await select("C5");
    await insertExample(excelWorkbook, record);
    expect(syncs()).toHaveLength(2);
    expect(await formatOf("C5")).toBe("0.00%");
  });

  test.each(["0.0", "0%", "@"])("unless somebody gave the cell a format: %s stays", async (format) => {
    open([["Tên"]]);
    await formatOf("C5", format);
    await select("C5");
    await insertExample(excelWorkbook, record);
    expect(await formatOf("C5")).toBe(format);
  });

  test("not where the result is none", async () => {
    open([["Tên"]]);
    await select("C5");
    await insertExample(excelWorkbook, { ...record, gives: "spill" });
    expect(await formatOf("C5")).toBe("General");
  });

  test.each(["AccessDenied", "GeneralException"])(
    "and where Excel refuses the format (%s), the formula stands: one sync more to see it",
    async (code) => {
      open([["Tên"]]);
      await select("C5");
      const heard = overhear(
        trial,
        refusing(({ Name }) => Name === "NumberFormat", code),
      );
      const outcome = await insertExample(excelWorkbook, record);
      expect(outcome).toMatchObject({ ok: true, value: { address: "C5", recognised: true } });
      expect(heard).toHaveLength(3);
      expect(await formatOf("C5")).toBe("General");
      expect((await cellAt("C5")).formula).toBe(record.worked);
    },
  );

  test("a formula that was refused is reported as such, not taken for one that stands", async () => {
    open([["Tên"]]);
    await select("C5");
    overhear(
      trial,
      refusing(({ Name }) => Name === "Formulas", "AccessDenied"),
    );
    const outcome = await insertExample(excelWorkbook, record);
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: "writingRefused" }] });
  });
});

describe("where the workbook has lists of its own", () => {
  const insertLists = async (): Promise<void> => {
    expect(await excelWorkbook.insert(plansOf(["DM_CHITIEU", "DM_XEPLOAI"]))).toMatchObject({ ok: true });
    await select("C5");
  };
  const onSheet = (name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    trial.Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(name));
      await context.sync();
    });

  test("formulas take their targets and ratings, and judge by them: still two syncs", async () => {
    open([["Tên"]]);
    await insertLists();
    await insertExample(excelWorkbook, recordOf("NGUONG"));
    expect(syncs()).toHaveLength(2);
    const { formula, value } = await cellAt("C5");
    expect(formula).toMatch(/^=CHITIEU\.NGUONG\("CT06",DM_CHITIEU!\$A\$\d+:\$[A-Z]+\$\d+\)$/u);
    expect(value).toBe(0.98);
    const captionRow = Number(/\$A\$(\d+):/u.exec(String(formula))?.[1]);
    const { columns, rows } = plansOf(["DM_CHITIEU"])[0]?.table?.box ?? { columns: 0, rows: 0 };
    await trial.Excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem("DM_CHITIEU");
      const cells = list.getRangeByIndexes(captionRow - 1, 0, rows, columns).load("values");
      await context.sync();
      const row = cells.values.findIndex(([code]) => code === "CT06");
      const column = cells.values[0]?.indexOf("Ngưỡng") ?? -1;
      list.getCell(captionRow - 1 + row, column).values = [[0.9]];
      await context.sync();
    });
    await trial.settled();
    expect((await cellAt("C5")).value).toBe(0.9);
  });

  test("the rating scale goes to its own place among the arguments", async () => {
    open([["Tên"]]);
    await insertLists();
    await insertExample(excelWorkbook, record);
    const { formula, value } = await cellAt("C5");
    expect(formula).toMatch(/,DM_XEPLOAI!\$A\$\d+:\$G\$\d+\)$/u);
    expect(value).toBeCloseTo(2 / 3, 12);
  });

  test("a list that was renamed, and moved down by a row, is quoted as it is called and stands", async () => {
    open([["Tên"]]);
    await insertLists();
    trial.api.getActiveWorkbook()?.getSheetByName("DM_XEPLOAI")?.insertRowBefore(0);
    await trial.settled();
    await onSheet("DM_XEPLOAI", (sheet) => {
      sheet.name = "Thang '26";
    });
    await select("C5");
    await insertExample(excelWorkbook, record);
    const { formula, value } = await cellAt("C5");
    const { row = 0 } = plansOf(["DM_XEPLOAI"])[0]?.table?.box ?? {};
    expect(formula).toContain(`,'Thang ''26'!$A$${row + 2}:$G$${row + 2 + 200})`);
    expect(value).toBeCloseTo(2 / 3, 12);
  });

  test("a cell inside the list the formula would read is refused: Excel would go in circles", async () => {
    open([["Tên"]]);
    await insertLists();
    await onSheet("DM_XEPLOAI", (sheet) => sheet.getRange("C190").select());
    expect(await insertExample(excelWorkbook, record)).toMatchObject({
      ok: false,
      issues: [{ code: "cellInList", facts: { address: "C190", sheet: "DM_XEPLOAI" } }],
    });
  });

  test("a sheet that merely has the name of a list is none", async () => {
    open([["Tên"]]);
    await trial.Excel.run(async (context) => {
      context.workbook.worksheets.add("DM_XEPLOAI");
      await context.sync();
    });
    await select("C5");
    await insertExample(excelWorkbook, record);
    expect((await cellAt("C5")).formula).toBe(record.worked);
  });
});
