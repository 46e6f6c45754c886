import type { Quirks } from "../../src/host/model/quirks";
import { testFunctions, testMetadata } from "./harness/functions";
import { workbookOf, type SampleCell } from "./harness/samples";
import { openTrial, type Trial } from "./harness/trial";

let trial: Trial;
const open = (quirks: Partial<Quirks>, rows: readonly (readonly SampleCell[])[] = [["Họ tên", "Điểm"]]): void => {
  trial = openTrial({
    snapshot: workbookOf(rows),
    metadata: testMetadata,
    namespace: "T",
    functions: testFunctions,
    options: { quirks },
  });
};
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

type Sheet = Excel.Worksheet;
const onSheet = (work: (sheet: Sheet) => unknown, id = "s1"): Promise<void> =>
  trial.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(id));
    await context.sync();
  });
const read = (address: string): Promise<unknown[][]> =>
  trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s1").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

describe("reading merged cells", () => {
  const edited = async (): Promise<void> => {
    await onSheet((sheet) => sheet.getRange("D1:E1").merge());
    await onSheet((sheet) => (sheet.getRange("A1").values = [["Tên"]]));
  };
  const readMerges = (address: string): Promise<void> =>
    onSheet((sheet) => sheet.getRange(address).getMergedAreasOrNullObject().load("address"));
  const undone = async (): Promise<unknown> => {
    trial.api.getActiveWorkbook()?.undo();
    await trial.settled();
    return (await read("A1"))[0]?.[0];
  };

  test("clears what could be undone, and is counted", async () => {
    open({ mergedAreasForgetUndo: true });
    await edited();
    const before = trial.host.undoCleared();
    await readMerges("A1:E5");
    expect(trial.host.undoCleared() - before).toBe(1);
    expect(await undone()).toBe("Tên");
  });

  test("does not where no cell of the range is merged, nor in an Excel without this fault", async () => {
    open({ mergedAreasForgetUndo: true });
    await edited();
    await readMerges("A1:C5");
    expect(trial.host.undoCleared()).toBe(0);
    expect(await undone()).toBe("Họ tên");
    await trial.close();

    open({});
    await edited();
    await readMerges("A1:E5");
    expect(await undone()).toBe("Họ tên");
  });
});

describe("a group of calls to be undone together", () => {
  const calls: readonly (readonly [string, (sheet: Sheet) => unknown])[] = [
    ["the sheet's name", (sheet) => (sheet.name = "Khác")],
    ["its visibility", (sheet) => (sheet.visibility = "Visible")],
    ["protect", (sheet) => sheet.protection.protect()],
    ["delete", (sheet) => sheet.delete()],
  ];
  const asGroup = (work: (sheet: Sheet) => unknown): Promise<void> =>
    trial.Excel.run({ mergeUndoGroup: true }, async (context) => {
      work(context.workbook.worksheets.getItem("s1"));
      await context.sync();
    });

  test.each(calls)("refuses %s, which has no undo; by itself it is done", async (_what, call) => {
    open({});
    await trial.Excel.run(async (context) => {
      context.workbook.worksheets.add("Khác nữa");
      await context.sync();
    });
    await expect(asGroup(call)).rejects.toMatchObject({ code: "UndoNotSupported" });
    await onSheet(call);
  });

  test("takes what can be undone", async () => {
    open({});
    await asGroup((sheet) => (sheet.getRange("A1").values = [["Tên"]]));
    expect(await read("A1")).toEqual([["Tên"]]);
  });
});

describe("options of protection", () => {
  const loaded = (): Promise<Excel.WorksheetProtectionOptions> =>
    trial.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("s1").load("protection/options");
      await context.sync();
      return protection.options;
    });

  test("loaded, they hold nulls, and protecting with nulls is refused", async () => {
    open({ nullsInProtection: true });
    await onSheet((sheet) => sheet.protection.protect({ allowFormatCells: true }));
    const options = await loaded();
    expect(options).toMatchObject({ allowFormatCells: true, selectionMode: null });
    await onSheet((sheet) => sheet.protection.unprotect());
    await expect(onSheet((sheet) => sheet.protection.protect(options))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await onSheet((sheet) => sheet.protection.protect({ allowFormatCells: true }));
  });

  test("in an Excel without this fault they are what was asked for", async () => {
    open({});
    await onSheet((sheet) => sheet.protection.protect({ allowFormatCells: true }));
    expect(await loaded()).toEqual({ allowFormatCells: true });
  });
});

test("rows of a hidden sheet cannot be frozen; once it is shown they can", async () => {
  open({ freezeNeedsVisibleSheet: true });
  await trial.Excel.run(async (context) => {
    context.workbook.worksheets.add("Ẩn").visibility = "Hidden";
    await context.sync();
  });
  const freeze = (sheet: Sheet): void => sheet.freezePanes.freezeRows(3);
  await expect(onSheet(freeze, "Ẩn")).rejects.toMatchObject({ code: "GeneralException" });
  await onSheet((sheet) => (sheet.visibility = "Visible"), "Ẩn");
  await onSheet(freeze, "Ẩn");
});

describe("a workbook opened without the add-in", () => {
  const ROWS: readonly (readonly SampleCell[])[] = [[1, 2, "=T.TOTAL(A1:B1)", "=IF(ISERROR(C1),ERROR.TYPE(C1),C1)"]];

  test("shows #NAME? where the add-in's functions stand, whatever is edited or recalculated", async () => {
    open({ openedWithoutAddIn: true }, ROWS);
    expect(await read("C1:D1")).toEqual([["#NAME?", 5]]);
    await onSheet((sheet) => (sheet.getRange("A1").values = [[5]]));
    trial.host.calculation.recalculateAll();
    expect(await read("C1:D1")).toEqual([["#NAME?", 5]]);
    expect(trial.host.functions.callCounts().calls).toBe(0);
  });

  test("knows them once they are entered again, with the same text", async () => {
    open({ openedWithoutAddIn: true }, ROWS);
    await trial.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("s1").getRange("C1").load("formulas");
      await context.sync();
      range.formulas = range.formulas as string[][];
      await context.sync();
    });
    expect(await read("C1:D1")).toEqual([[3, 3]]);
    await onSheet((sheet) => (sheet.getRange("A1").values = [[5]]));
    expect(await read("C1:D1")).toEqual([[7, 7]]);
  });

  test("knows a new formula at once; the old one stays unknown when rows move it", async () => {
    open({ openedWithoutAddIn: true }, ROWS);
    await onSheet((sheet) => (sheet.getRange("F1").formulas = [["=T.TOTAL(A1:B1)"]]));
    expect(await read("F1")).toEqual([[3]]);
    trial.api.getActiveWorkbook()?.getActiveSheet().insertRows(0, 1);
    trial.host.calculation.recalculateAll();
    expect(await read("C2:F2")).toEqual([["#NAME?", 5, "", 3]]);
  });
});

test("#BUSY! is shown while a call is under way, and formulas that read it see an error", async () => {
  open({ showsBusy: true }, [[1, 2, "=T.TOTAL(A1:B1)", "=ISERROR(C1)", '=COUNTIFS(C1,"*")']]);
  trial.host.setWaitForFunctions(false);
  trial.host.functions.restart();
  expect(await read("C1:E1")).toEqual([["#BUSY!", true, 0]]);
  trial.host.setWaitForFunctions(true);
  trial.host.functions._SetOsfControlContainerReadyForCustomFunctions();
  expect(await read("C1:E1")).toEqual([[3, false, 0]]);
});
