import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Unfinished } from "../../src/app/workbook";
import { type Action, ActionType } from "../../src/host/wire/request";
import { paneWords } from "../../src/words/paneWords";
import { overhear, refusing } from "./overhear";
import { eachWithBook, sentenceOf, smallPlan } from "./sheetsHelper";

const two = [smallPlan, { ...smallPlan, sheet: "DM_DONVI" as const, name: "Biểu hai", names: {} }];
const isFreezing = ({ Name }: Action): boolean => Name === "FreezeRows";
const isZooming = ({ ActionType: type, Name }: Action): boolean => type === ActionType.setProperty && Name === "Zoom";

const book = eachWithBook();

async function insert(): Promise<readonly (readonly Unfinished[] | undefined)[]> {
  const outcome = await excelWorkbook.insert(two);
  expect(sentenceOf(outcome)).toBe("");
  return outcome.ok ? outcome.value.map(({ unfinished }) => unfinished) : [];
}

/** What stands of the looks: rows frozen, paper, pages side by side. */
async function looks(): Promise<unknown[]> {
  overhear(book.trial);
  return book.trial.Excel.run(async (context) => {
    const sheets = two.map(({ name }) => context.workbook.worksheets.getItem(name).load("visibility,pageLayout/zoom"));
    const frozen = sheets.map((sheet) => sheet.freezePanes.getLocationOrNullObject().load("rowCount"));
    await context.sync();
    return sheets.map(({ visibility, pageLayout }, i) => [
      visibility,
      frozen[i]?.isNullObject ? 0 : frozen[i]?.rowCount,
      pageLayout.zoom.horizontalFitToPages ?? 0,
    ]);
  });
}

test("rows are frozen and pages set up after the sheets are shown, in one request of their own", async () => {
  const heard = overhear(book.trial);
  expect(await insert()).toEqual([undefined, undefined]);
  const names = heard.map(({ Actions }) => new Set(Actions.map(({ Name }) => Name)));
  expect(names.map((each) => each.has("FreezeRows") || each.has("Zoom"))).toEqual([false, false, false, false, true]);
  expect(names.at(-2)).toContain("Visibility");
  expect(await looks()).toEqual([
    ["Visible", 1, 1],
    ["Visible", 1, 1],
  ]);
});

test("[WRD08] what stands beside the page is left out of the printing", async () => {
  const printed = { row: 0, column: 0, rows: 4, columns: 2 };
  const outcome = await excelWorkbook.insert([{ ...smallPlan, page: { ...smallPlan.page, printed } }]);
  expect(sentenceOf(outcome)).toBe("");
  const area = await book.trial.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(smallPlan.name);
    const range = pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return range.address;
  });
  expect(area).toContain("A1:B4");
});

describe("a list", () => {
  const filled = { row: 1, column: 1, rows: 20, columns: 2 };
  const list = { ...smallPlan, page: { ...smallPlan.page, printed: { row: 0, column: 0, rows: 2, columns: 3 } } };
  const areaOf = (): Promise<string> =>
    book.trial.Excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem(smallPlan.name).names.getItem("Print_Area").load("formula");
      await context.sync();
      return String(area.formula);
    });

  test("[PRN31] prints down to its last filled row, which Excel finds when it prints, and no column beside", async () => {
    await excelWorkbook.insert([{ ...list, page: { ...list.page, printedTo: filled } }]);
    expect(await areaOf()).toBe(
      "='Biểu nhỏ'!$A$1:INDEX('Biểu nhỏ'!$C$1:$C$21,MAX(ROW('Biểu nhỏ'!$A$2)," +
        "SUMPRODUCT(MAX(ISNUMBER(1/LEN('Biểu nhỏ'!$B$2:$C$21))*ROW('Biểu nhỏ'!$B$2:$C$21)))))",
    );
  });

  test("[PRN32] prints every row of its columns where a signature stands below, or Excel computes no print area", async () => {
    await excelWorkbook.insert([{ ...list, page: { ...list.page, printedTo: "lastUsed" } }]);
    expect(await areaOf()).toBe("='Biểu nhỏ'!$A:$C");
    await book.trial.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(smallPlan.name).delete();
      await context.sync();
    });
    overhear(
      book.trial,
      refusing(({ Name }: Action) => Name === "Formula", "InvalidArgument"),
    );
    const outcome = await excelWorkbook.insert([{ ...list, page: { ...list.page, printedTo: filled } }]);
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.value[0]?.unfinished).toBeUndefined();
    overhear(book.trial);
    expect(await areaOf()).toBe("='Biểu nhỏ'!$A:$C");
  });
});

test("[PRN36] a list of an earlier version gets its print area when it is refreshed; one that staff have set stays", async () => {
  const page = {
    ...smallPlan.page,
    printed: { row: 0, column: 0, rows: 2, columns: 3 },
    printedTo: "lastUsed",
  } as const;
  const inserted = await excelWorkbook.insert([smallPlan]);
  const sheetId = inserted.ok ? (inserted.value[0]?.sheetId ?? "") : "";
  const area = (): Promise<string> =>
    book.trial.Excel.run(async (context) => {
      const name = context.workbook.worksheets.getItem(sheetId).names.getItem("Print_Area").load("formula");
      await context.sync();
      return String(name.formula);
    });
  expect(sentenceOf(await excelWorkbook.setPrintArea(sheetId, { name: smallPlan.name, page }))).toBe("");
  expect(await area()).toBe("='Biểu nhỏ'!$A:$C");
  await book.trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).pageLayout.setPrintArea("A1:B9");
    await context.sync();
  });
  expect(sentenceOf(await excelWorkbook.setPrintArea(sheetId, { name: smallPlan.name, page }))).toBe("");
  expect(await area()).toBe("='Biểu nhỏ'!$A$1:$B$9");
});

test("[PRN17] paper, pages side by side and the columns they repeat are set", async () => {
  const page = { ...smallPlan.page, paper: "A3", pagesAcross: 2, repeatedColumns: 1 } as const;
  expect(sentenceOf(await excelWorkbook.insert([{ ...smallPlan, page }]))).toBe("");
  const seen = await book.trial.Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets
      .getItem(smallPlan.name)
      .load("pageLayout/zoom,pageLayout/paperSize");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    await context.sync();
    return [pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages, columns.address];
  });
  expect(seen).toEqual(["A3", 2, "'Biểu nhỏ'!A1:A400"]);
});

test("[OJS2196] an Excel that freezes no rows: both sheets stand with their pages set up, and it is said", async () => {
  overhear(book.trial, refusing(isFreezing, "GeneralException"));
  expect(await insert()).toEqual([["frozenRows"], ["frozenRows"]]);
  expect(await looks()).toEqual([
    ["Visible", 0, 1],
    ["Visible", 0, 1],
  ]);
});

test("an Excel that sets up no page: the rows are frozen all the same", async () => {
  overhear(book.trial, refusing(isZooming, "NotImplemented"));
  expect(await insert()).toEqual([["printing"], ["printing"]]);
  expect(await looks()).toEqual([
    ["Visible", 1, 0],
    ["Visible", 1, 0],
  ]);
});

test("[OJS1860] an Excel that takes the fit to one page and forgets it: read back, and said", async () => {
  overhear(book.trial, (request, process) =>
    process({ ...request, Actions: request.Actions.filter((action) => !isZooming(action)) }),
  );
  expect(await insert()).toEqual([["onePageWide"], ["onePageWide"]]);
});

test("a connection that breaks only then takes nothing back", async () => {
  const FINISHING = 5;
  book.trial.host.plantFault({ fails: "answer", request: FINISHING });
  expect(await insert()).toEqual([
    ["frozenRows", "printing"],
    ["frozenRows", "printing"],
  ]);
  book.trial.host.plantFault(undefined);
});

test("[OJS6711] no insertion asks Excel to join its requests to one undo step, whatever Excel it is", async () => {
  const run = jest.spyOn(book.trial.Excel, "run");
  await insert();
  const options = run.mock.calls.map(([first]) => first as unknown);
  run.mockRestore();
  expect(options.filter((each) => typeof each === "object")).not.toEqual([]);
  for (const each of options) expect(each).not.toHaveProperty("mergeUndoGroup");
});

test("what was not done is said with the sheet's name and where to do it by hand", () => {
  expect(paneWords.vi.sheets.unfinished("B01 2026", ["frozenRows", "printing"])).toBe(
    'Trang "B01 2026": Excel chưa cố định dòng tiêu đề, chưa đặt trang in; đặt bằng tay ở thẻ Xem (View), Bố trí Trang (Page Layout). Số liệu không bị ảnh hưởng.',
  );
  expect(paneWords.en.sheets.unfinished("B01 2026", ["onePageWide"])).toContain(
    'Sheet "B01 2026": Excel did not fit it',
  );
});
