import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Action, RichApiResponse } from "../../src/host/wire/request";
import type { PlanCell, SheetPlan } from "../../src/report/plan";
import type { Trial } from "../host/harness/trial";
import { overhear, refusing } from "./overhear";
import { openBook, sentenceOf, smallPlan } from "./sheetsHelper";

const formula = (text: string): PlanCell => ({ formula: text });

/** Captions in row 1; rows 2–4 with a name, a typed figure, a computed one, and a hidden column of ours. */
function form(factor: number, caption = "Gấp lên", hidden: PlanCell = 0): SheetPlan {
  const row = (name: string, r: number): PlanCell[] => [name, null, formula(`=B${r}*${factor}`), hidden];
  return {
    ...smallPlan,
    merges: [],
    blocks: [
      { at: { row: 0, column: 0, rows: 1, columns: 4 }, cells: [["Tên", "Số", caption, "Ẩn"]] },
      { at: { row: 1, column: 0, rows: 3, columns: 4 }, cells: [row("An", 2), row("Bình", 3), row("Chi", 4)] },
    ],
    styles: [{ box: { row: 1, column: 0, rows: 3, columns: 2 }, style: "text" }],
    hiddenColumns: [3],
  };
}

let trial: Trial;
let sheetId: string;

async function insert(plan: SheetPlan): Promise<void> {
  const outcome = await excelWorkbook.insert([plan]);
  sheetId = outcome.ok ? (outcome.value[0]?.sheetId ?? "") : "";
  trial.requests.length = 0;
}

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  trial.Excel.run((context) => work(context.workbook.worksheets.getItem(sheetId), context));

const write = (address: string, values: unknown[][]): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });

const formulas = (): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getUsedRange().load("formulas");
    await context.sync();
    return range.formulas;
  });

beforeEach(() => {
  trial = openBook();
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

test("captions, computed cells and hidden columns are written again; what was typed stays: one sync to read, one to write", async () => {
  await insert(form(2));
  await write("B2:B3", [["5"], ["6"]]);
  await write("A4", [["Chi (sửa)"]]);
  await write("C3", [["100"]]);
  trial.requests.length = 0;
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, form(3, "Gấp ba", 1)))).toBe("");
  expect(trial.requests).toHaveLength(2);
  expect(await formulas()).toEqual([
    ["Tên", "Số", "Gấp ba", "Ẩn"],
    ["An", "5", "=B2*3", 1],
    ["Bình", "6", 100, 1],
    ["Chi (sửa)", "", "=B4*3", 1],
  ]);
});

test("what is right already is not written again", async () => {
  await insert(form(2));
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, form(2)))).toBe("");
  expect(trial.requests).toHaveLength(1);
});

test("an empty text cell that is computed from now on holds a formula, not its text", async () => {
  await insert(form(2));
  const plan = form(2);
  const [captions, body] = plan.blocks;
  const cells = (body?.cells ?? []).map((row, r) =>
    r === 0 ? [row[0] ?? null, formula("=1+1"), ...row.slice(2)] : row,
  );
  const linked: SheetPlan = { ...plan, blocks: captions && body ? [captions, { ...body, cells }] : [] };
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, linked))).toBe("");
  const read = await excelWorkbook.readUsed([sheetId]);
  const grid = read.ok ? read.value[0] : undefined;
  expect([grid?.formula(1, 1), grid?.value(1, 1)]).toEqual(["=1+1", 2]);
});

test.each([
  ["a row above the captions", "1:1"],
  ["a row among the rows", "3:3"],
  ["a row before the last", "4:4"],
  ["a column", "A:A"],
])("%s was inserted: refused in words, nothing is written", async (_what, address) => {
  await insert(form(2));
  const sheet = trial.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (address === "A:A") sheet?.insertColumnsBefore(0, 1);
  else sheet?.insertRowsBefore(Number(address.split(":")[0]) - 1, 1);
  await trial.settled();
  const before = await formulas();
  const outcome = await excelWorkbook.refresh(sheetId, form(3));
  expect(sentenceOf(outcome)).toMatch(/^Trang "Biểu nhỏ" đã được thêm, bớt hoặc chuyển dòng, cột/u);
  expect(await formulas()).toEqual(before);
});

/** Protects the sheet as people do, without a password, but for the typed figures. */
const protect = (): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
  });

test("a protection without password is opened for the writing and stands again after it", async () => {
  await insert(form(2));
  await protect();
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, form(3)))).toBe("");
  expect((await formulas())[1]?.[2]).toBe("=B2*3");
  await expect(write("C2", [[1]])).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(write("B2", [["7"]])).resolves.toBeUndefined();
});

test.each([2, 4, 6])("a failure at action %i while it is open leaves the sheet protected", async (action) => {
  await insert(form(2));
  await protect();
  trial.host.plantFault({ fails: "action", request: 2, action });
  const outcome = await excelWorkbook.refresh(sheetId, form(3));
  trial.host.plantFault(undefined);
  expect(sentenceOf(outcome)).toMatch(/^Excel chưa làm được/u);
  await expect(write("C2", [[1]])).rejects.toMatchObject({ code: "AccessDenied" });
});

describe("[OJS1931] options of a protection that a user set", () => {
  const OPTIONS: Excel.WorksheetProtectionOptions = { allowSort: true, allowAutoFilter: false };
  /** Excel 2021 hands out an option it does not know as null, and refuses it when it is handed back. */
  const withNull = (_key: string, value: unknown): unknown =>
    value !== null && typeof value === "object" && "allowSort" in value ? { ...value, selectionMode: null } : value;
  const isProtecting = ({ Name }: Action): boolean => Name === "Protect";
  const optionsOf = ({ ArgumentInfo }: Action): object => ArgumentInfo?.Arguments?.[0] ?? {};

  beforeEach(async () => {
    await insert(form(2));
    await onSheet(async (sheet, context) => {
      sheet.protection.protect(OPTIONS);
      await context.sync();
    });
  });

  const loadedOptions = (): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      return sheet.protection.protected && sheet.protection.options;
    });

  test("stand again after a refresh, without the nulls among them", async () => {
    const heard = overhear(trial, async (request, process) => {
      const nulls = refusing(
        (each) => isProtecting(each) && Object.values(optionsOf(each)).includes(null),
        "InvalidArgument",
      );
      return JSON.parse(JSON.stringify(await nulls(request, process)), withNull) as RichApiResponse;
    });
    expect(sentenceOf(await excelWorkbook.refresh(sheetId, form(3)))).toBe("");
    expect(heard.flatMap(({ Actions }) => Actions.filter(isProtecting)).map(optionsOf)).toEqual([OPTIONS]);
    overhear(trial);
    expect(await loadedOptions()).toEqual(OPTIONS);
    expect((await formulas())[1]?.[2]).toBe("=B2*3");
  });

  test("that Excel does not take back: the sheet is protected without them, and the refusal is said", async () => {
    overhear(
      trial,
      refusing((each) => isProtecting(each) && Object.keys(optionsOf(each)).length > 0, "InvalidArgument"),
    );
    expect(sentenceOf(await excelWorkbook.refresh(sheetId, form(3)))).toMatch(/\(InvalidArgument\)/u);
    expect(await loadedOptions()).toEqual({});
  });

  test("and a sheet that cannot be protected at all is named as open", async () => {
    overhear(trial, refusing(isProtecting, "InvalidArgument"));
    const sentence = sentenceOf(await excelWorkbook.refresh(sheetId, form(3)));
    expect(sentence).toMatch(/^Excel không bảo vệ lại được trang "Biểu nhỏ"/u);
    expect(await loadedOptions()).toBe(false);
  });
});

test("somebody else's password is respected: a sentence, and nothing is written", async () => {
  await insert(form(2));
  await onSheet(async (sheet, context) => {
    sheet.protection.protect({}, "bí mật");
    await context.sync();
  });
  const before = await formulas();
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, form(3)))).toMatch(/^Trang "Biểu nhỏ" đang được bảo vệ/u);
  expect(await formulas()).toEqual(before);
});

test("a list is left as it is, without a sync", async () => {
  const list: SheetPlan = { ...form(2), table: { name: "tbl_B01", box: { row: 0, column: 0, rows: 4, columns: 4 } } };
  await insert(list);
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, list))).toBe("");
  expect(trial.requests).toEqual([]);
});

test("a sheet that is gone is said to be gone", async () => {
  expect(sentenceOf(await excelWorkbook.refresh("gone", form(2)))).toMatch(/^Trang này đã bị xóa khỏi sổ/u);
});

/** B01 or the like: a column beside the page, which the version before did not have. */
const withBeside = (caption: string): SheetPlan => {
  const plan = form(2, caption);
  const [captions, body] = plan.blocks as [(typeof plan.blocks)[0], (typeof plan.blocks)[0]];
  return {
    ...plan,
    blocks: [
      { at: { ...captions.at, columns: 5 }, cells: captions.cells.map((row) => [...row, "Nguồn"]) },
      { at: { ...body.at, columns: 5 }, cells: body.cells.map((row) => [...row, formula('="Tính từ"')]) },
      { at: { row: 5, column: 0, rows: 1, columns: 1 }, cells: [["Ghi chú: lời mới"]] },
    ],
    names: { CHITIEU_TEST: { row: 0, column: 0, rows: 1, columns: 5 } },
    page: { ...plan.page, printed: { row: 0, column: 0, rows: 6, columns: 3 } },
  };
};
const ofBefore = (): SheetPlan => ({
  ...form(2, "Cũ"),
  names: { CHITIEU_TEST: { row: 0, column: 0, rows: 1, columns: 4 } },
});

test("[WRD06] a form of the version before gets its new captions and the column beside the page; what was typed stays", async () => {
  await insert(ofBefore());
  await write("B2:B3", [["5"], ["6"]]);
  await write("A6", [["Ghi chú: lời cũ"]]);
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, withBeside("Gấp đôi")))).toBe("");
  const after = await formulas();
  expect(after[0]).toEqual(["Tên", "Số", "Gấp đôi", "Ẩn", "Nguồn"]);
  expect(after[1]).toEqual(["An", "5", "=B2*2", 0, '="Tính từ"']);
  expect(after[5]?.[0]).toBe("Ghi chú: lời cũ");
});

test("[PRN35] rows whose words need more room are made higher, others are left; a hidden column that is new is hidden", async () => {
  const before = form(2, "Gấp lên", null);
  const [captions, body] = before.blocks as [(typeof before.blocks)[0], (typeof before.blocks)[0]];
  await insert({
    ...before,
    blocks: [{ ...captions, cells: [["Tên", "Số", "Gấp lên", null]] }, body],
    hiddenColumns: [],
    rowHeights: [{ row: 2, points: 60 }],
  });
  const heights = [1, 2].map((row) => ({ row, points: 40 }));
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, { ...form(2), rowHeights: heights }))).toBe("");
  expect(trial.requests).toHaveLength(2);
  const seen = await onSheet(async (sheet, context) => {
    const rows = ["A2", "A3"].map((cell) => sheet.getRange(cell).load("format/rowHeight"));
    const columns = ["C1", "D1"].map((cell) => sheet.getRange(cell).load("columnHidden"));
    await context.sync();
    return [...rows.map(({ format }) => format.rowHeight), ...columns.map(({ columnHidden }) => columnHidden)];
  });
  expect(seen).toEqual([39.75, 60, false, true]);
  trial.requests.length = 0;
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, { ...form(2), rowHeights: heights }))).toBe("");
  expect(trial.requests).toHaveLength(1);
});

test("[WRD07] a form whose captions stand in another order is not written to", async () => {
  await insert(ofBefore());
  await write("A1:B1", [["Số", "Tên"]]);
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, withBeside("Gấp đôi")))).toContain(
    "đã được thêm, bớt hoặc chuyển",
  );
  expect((await formulas())[0]).toEqual(["Số", "Tên", "Cũ", "Ẩn"]);
});

/** A head of two rows: "Số liệu" over the typed and the computed column, the name's caption below or over both rows. */
function twoRowHead(isOverBoth: boolean): SheetPlan {
  const plan = form(2);
  const name = (is: boolean): PlanCell => (is ? "Tên" : null);
  return {
    ...plan,
    blocks: [
      { at: { row: 1, column: 0, rows: 1, columns: 3 }, cells: [[name(!isOverBoth), "Số", "Gấp lên"]] },
      { at: { row: 0, column: 0, rows: 1, columns: 3 }, cells: [[name(isOverBoth), "Số liệu", null]] },
      { at: { row: 2, column: 0, rows: 1, columns: 3 }, cells: [["An", null, formula("=B3*2")]] },
    ],
    merges: [
      { row: 0, column: 1, rows: 1, columns: 2 },
      ...(isOverBoth ? [{ row: 0, column: 0, rows: 2, columns: 1 }] : []),
    ],
    names: { CHITIEU_TEST: { row: 1, column: 0, rows: 1, columns: 3 } },
    hiddenColumns: [],
    page: { ...plan.page, repeatedRows: { first: 0, last: 1 } },
  };
}

test("[WRD09] a caption of the version before moves up to stand over both rows of the head; the next time nothing is written", async () => {
  await insert(twoRowHead(false));
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, twoRowHead(true)))).toBe("");
  expect(await formulas()).toEqual([
    ["Tên", "Số liệu", ""],
    ["", "Số", "Gấp lên"],
    ["An", "", "=B3*2"],
  ]);
  trial.requests.length = 0;
  expect(sentenceOf(await excelWorkbook.refresh(sheetId, twoRowHead(true)))).toBe("");
  expect(trial.requests).toHaveLength(1);
});
