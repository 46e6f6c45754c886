import { countStuck, reenter } from "../../src/app/reenter/reenter";
import { createReenterDesk } from "../../src/app/reenter/reenterDesk";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { NGUONG } from "../../src/functions/NGUONG";
import type { FunctionMappings } from "../host/harness/excelClient";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";

const metadata = {
  functions: [
    {
      id: "NGUONG",
      name: "NGUONG",
      result: { type: "number", dimensionality: "scalar" },
      parameters: [{ name: "ma", type: "any", dimensionality: "matrix", optional: false }],
    },
  ],
} as const;

/** As a file is that was calculated and saved by an Excel without the add-in. */
const REWRITTEN = "=_xldudf_CHITIEU_NGUONG(A1)";

let trial: Trial;
beforeEach(() => {
  const snapshot = workbookOf([
    ["CT01", REWRITTEN, '=IFERROR(_xldudf_CHITIEU_NGUONG(A1),"chưa rõ")', "=KHAC(A1)"],
    ["CT06", "=_xldudf_CHITIEU_NGUONG(A2)", "=B2*100", "ghi chú"],
  ]);
  trial = openTrial({ snapshot, metadata, functions: { NGUONG: NGUONG as FunctionMappings[string] } });
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  trial.Excel.run((context) => work(context.workbook.worksheets.getItem("s1"), context));

const cells = (): Promise<{ values: unknown[][]; formulas: unknown[][] }> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D2").load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });

const protect = (password?: string): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.protection.protect({ allowSort: true }, password);
    await context.sync();
  });

test("cells at #NAME? are counted, and compute once they are entered again; nothing else changes", async () => {
  const before = await cells();
  expect(await countStuck(excelWorkbook)).toEqual({ ok: true, value: 3 });
  expect(await reenter(excelWorkbook)).toEqual({ ok: true, value: { cells: 3, skipped: [], stuck: 0 } });
  await trial.settled();
  const { values, formulas } = await cells();
  expect(formulas).toEqual([
    ["CT01", "=CHITIEU.NGUONG(A1)", '=IFERROR(CHITIEU.NGUONG(A1),"chưa rõ")', "=KHAC(A1)"],
    ["CT06", "=CHITIEU.NGUONG(A2)", "=B2*100", "ghi chú"],
  ]);
  expect(values[0]?.slice(1, 3)).toEqual([1, 1]);
  expect(values[1]?.slice(1, 3)).toEqual([0.98, 98]);
  expect([values[0]?.[3], values[1]?.[3]]).toEqual([before.values[0]?.[3], "ghi chú"]);
});

test("a sheet protected without a password is opened for it and protected as it was", async () => {
  await protect();
  expect(await reenter(excelWorkbook)).toMatchObject({ ok: true, value: { cells: 3, skipped: [] } });
  await onSheet(async ({ protection }, context) => {
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options]).toEqual([true, { allowSort: true }]);
  });
});

test("a sheet with a password is left as it was, and named", async () => {
  await protect("bí mật");
  const before = await cells();
  expect(await reenter(excelWorkbook)).toEqual({ ok: true, value: { cells: 0, skipped: ["Bảng"], stuck: 3 } });
  expect(await cells()).toEqual(before);
});

test.each([1, 2])("a failure at request %i of the writing leaves the sheet protected", async (request) => {
  await protect();
  const LOOKS = 3;
  trial.host.plantFault({ fails: "action", request: LOOKS + request, action: 2 });
  expect((await reenter(excelWorkbook)).ok).toBe(false);
  trial.host.plantFault(undefined);
  await onSheet(async (sheet, context) => {
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
  });
});

test("the pane's notice counts them on opening, says what was done, and goes", async () => {
  const changes = jest.fn<void, []>();
  const desk = createReenterDesk(excelWorkbook, changes);
  await desk.look();
  expect(desk.state()).toEqual({ stuck: 3, working: false });
  await Promise.all([desk.reenter(), desk.reenter()]);
  expect(desk.state()).toEqual({ stuck: 0, working: false, done: { cells: 3, skipped: [], stuck: 0 } });
  expect(changes).toHaveBeenCalledTimes(1);
  desk.dismiss();
  expect(desk.state()).toEqual({ stuck: 0, working: false });
});
