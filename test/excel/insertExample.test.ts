import path from "node:path";
import { readFunctions } from "../../.config/webpack/functionRecords.cjs";
import { insertExample } from "../../src/app/insertExample";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { TYLETOTTROLEN } from "../../src/functions/TYLETOTTROLEN";
import { sayHost } from "../../src/words/hostIssues";
import { connectClient, type FunctionMappings } from "../host/harness/excelClient";
import { workbookOf, type SampleCell } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";

const { records } = readFunctions(path.resolve(__dirname, "../../src/functions"));
const record = records.find(({ id }) => id === "TYLETOTTROLEN") ?? { worked: "" };

const metadata = {
  functions: [
    {
      id: "TYLETOTTROLEN",
      name: "TYLETOTTROLEN",
      result: { type: "number", dimensionality: "scalar" },
      parameters: ["danh_sach", "xep_loai", "thang", "mau_so"].map((name, index) => ({
        name,
        type: "any",
        dimensionality: "matrix",
        optional: index > 1,
      })),
    },
  ],
} as const;

let trial: Trial;

function open(rows: readonly (readonly SampleCell[])[]): void {
  const functions = { TYLETOTTROLEN: TYLETOTTROLEN as FunctionMappings[string] };
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
  const outcome = await insertExample(excelWorkbook, { worked: "=CHITIEU.KHONGCO(1)" });
  expect(outcome).toMatchObject({ ok: true, value: { recognised: false } });
});
