import { askedExcelApi } from "../../src/host/page/requirements";
import { workbookOf } from "./harness/samples";
import { openTrial, type Trial, type TrialOptions } from "./harness/trial";

let trial: Trial;

const open = (options: TrialOptions["options"] = {}): void => {
  trial = openTrial({
    snapshot: workbookOf([
      ["Họ tên", "Điểm", "Điểm", ""],
      ["An", 7, 8],
      ["Bình", 9, 10],
    ]),
    options,
  });
};

beforeEach(() => open());
afterEach(async () => {
  trial.host.plantFault(undefined);
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  trial.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("s1"), context);
    await context.sync();
    return result;
  });

describe("tables", () => {
  test.each([
    ["with a blank header", "C1:D3", "InvalidArgument"],
    ["with two headers alike", "A1:C3", "InvalidArgument"],
    ["with merged cells", "A6:B8", "InvalidOperation"],
    ["over another table", "A13:B15", "InvalidOperation"],
  ])("%s are refused", async (_what, address, code) => {
    await run((sheet) => {
      sheet.getRange("A6:B6").values = [["x", "y"]];
      sheet.getRange("A7:B7").merge();
      sheet.getRange("A12:B12").values = [["Tên", "Số"]];
      sheet.tables.add("A12:B14", true);
    });
    await expect(run((sheet) => sheet.tables.add(address, true))).rejects.toMatchObject({ code });
  });

  test("their cells cannot be merged", async () => {
    await run((sheet) => sheet.tables.add("A1:B3", true));
    await expect(run((sheet) => sheet.getRange("A2:B2").merge())).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("protected structure", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["adding", (_sheet, context) => void context.workbook.worksheets.add("Mới")],
    ["renaming", (sheet) => (sheet.name = "Khác")],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    ["deleting", (sheet) => sheet.delete()],
  ])("%s a sheet is refused, cells stay open", async (_what, work) => {
    await run((_sheet, context) => context.workbook.protection.protect("mật khẩu"));
    await expect(run(work)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(run((sheet) => (sheet.getRange("A9").values = [["được"]]))).resolves.toBeDefined();
    const open = (password: string): Promise<void> =>
      run((_sheet, context) => context.workbook.protection.unprotect(password));
    await expect(open("sai")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(open("mật khẩu")).resolves.toBeUndefined();
  });
});

test("a very hidden sheet must be shown or hidden before it is deleted", async () => {
  const remove = (visibility: "VeryHidden" | "Hidden"): Promise<void> =>
    run((_sheet, context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Ẩn");
      sheet.visibility = visibility;
      sheet.delete();
    });
  await run((_sheet, context) => context.workbook.worksheets.add("Ẩn"));
  await expect(remove("VeryHidden")).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(remove("Hidden")).resolves.toBeUndefined();
});

test("a request of more than 5 MB is refused before anything of it is done", async () => {
  const letter = "Đ";
  const write = (length: number): Promise<unknown> =>
    run((sheet) => (sheet.getRange("A9").values = [[letter.repeat(length)]]));
  await expect(write(2_700_000)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  const cell = await run((sheet) => sheet.getRange("A9").load("values"));
  expect(cell.values).toEqual([[""]]);
});

test("an answer of more than 5 MB is refused", async () => {
  const long = "x".repeat(30_000);
  await run((sheet) => (sheet.getRange("A10:A60").values = Array.from({ length: 51 }, () => [long])));
  const read = run((sheet) =>
    ["values", "formulas", "text", "values"].map((each) => sheet.getRange("A1:A200").load(each)),
  );
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

describe("planted failures", () => {
  const write = (value: string): Promise<unknown> =>
    run((sheet) => {
      sheet.getRange("A9").values = [[value]];
      sheet.getRange("B9").values = [[value]];
    });
  const found = async (): Promise<unknown> => (await run((sheet) => sheet.getRange("A9:B9").load("values"))).values;

  test("a refused request has done nothing", async () => {
    trial.host.plantFault({ fails: "request", request: 2 });
    await write("một");
    await expect(write("hai")).rejects.toMatchObject({ code: "GeneralException" });
    expect(await found()).toEqual([["một", "một"]]);
  });

  test("what was done before a failing action stays done", async () => {
    const actions = trial.requests.length;
    await write("một");
    const last = (trial.requests[actions]?.actions ?? 0) - 1;
    trial.host.plantFault({ fails: "action", request: 1, action: last });
    await expect(write("hai")).rejects.toMatchObject({ code: "GeneralException" });
    expect(await found()).toEqual([["hai", "một"]]);
  });

  test("with its answer lost all is done, and nothing gets through until the connection heals", async () => {
    trial.host.plantFault({ fails: "answer", request: 1 });
    await expect(write("một")).rejects.toMatchObject({ code: "GeneralException" });
    await expect(write("hai")).rejects.toMatchObject({ code: "GeneralException" });
    trial.host.plantFault(undefined);
    expect(await found()).toEqual([["một", "một"]]);
  });
});

test("as ExcelApi 1.14 it does not know what came later", async () => {
  await trial.close();
  open({ excelApi: "1.14" });
  const heard = (): Promise<void> => Promise.resolve();
  const listen = run((_sheet, context) => context.workbook.worksheets.onNameChanged.add(heard));
  await expect(listen).rejects.toMatchObject({ code: "ApiNotFound" });
  await expect(run((_sheet, context) => context.workbook.worksheets.onChanged.add(heard))).resolves.toBeDefined();
});

test.each([
  ["?api=1.14", "1.14"],
  ["?blanks=web", undefined],
  ["?api=nhanh", undefined],
])("the page's address %s asks to play %s", (search, excelApi) => {
  expect(askedExcelApi(search)).toBe(excelApi);
});

test.each([
  ["a formula", "=1+1"],
  ["a number", 12],
])("in a text cell %s becomes text", async (_what, value) => {
  const cell = await run((sheet) => {
    const range = sheet.getRange("A9");
    range.numberFormat = [["@"]];
    range.formulas = [[value]];
    return range.load("values,valueTypes");
  });
  expect([cell.values, cell.valueTypes]).toEqual([[[String(value)]], [["String"]]]);
});
