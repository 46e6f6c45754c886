import type { CellChange, MadeChange } from "../../src/app/workbook";
import type { HostOutcome } from "../../src/domain/problem";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";
import { overhear, refusing } from "./overhear";
import { sentenceOf } from "./sheetsHelper";

const FIRST = "s1";
const SECOND = "s2";
/** Rows below the list, for many cells at once. */
const MANY = 120;
const MANY_FROM = 100;
/** Every so manyth action of the writing fails. */
const STEP = 3;

let trial: Trial;

/** Two lists with what is easily lost: texts like numbers and formulas, text cells, a formula over them, a spill, other formats. */
beforeEach(async () => {
  const snapshot = workbookOf([
    ["Họ tên", "Số", "Xếp loại", "Tỷ lệ", "Cộng", "Tràn"],
    ["Nguyễn  Văn An ", "12", "htt nv", "95,5%", "=SUM(B2:B5)", "=SEQUENCE(3)"],
    ["Trần Thị Bình", 7, "HTTNV", 0.5, "=B3*2"],
    ["Phạm Văn Chung", "1.200", "HTNV", "40%"],
    ["=1+1", true, null, null],
  ]);
  const own = { id: SECOND, name: "Bảng của tôi", rowCount: 300, columnCount: 30 };
  const cellData = { 0: { 0: { v: "Số", t: 1 } }, 1: { 0: { v: "5", t: 1 } } };
  trial = openTrial({
    snapshot: {
      ...snapshot,
      sheetOrder: [FIRST, SECOND],
      sheets: { ...snapshot.sheets, [SECOND]: { ...own, cellData } },
    },
  });
  await inBook(({ workbook: { worksheets } }) => {
    const sheet = worksheets.getItem(FIRST);
    sheet.getRange("B4").numberFormat = [["@"]];
    sheet.getRange("B4").values = [["1.200"]];
    sheet.getRange("D3").numberFormat = [["0.00%"]];
    sheet.getRange("D4").numberFormat = [["#,##0.00"]];
    sheet.getRange("H3").values = [["'=HYPERLINK(A1)"]];
    worksheets.getItem(SECOND).getRange("A2").numberFormat = [["@"]];
    worksheets.getItem(SECOND).getRange("A2").values = [["5"]];
  });
  await trial.settled();
});
afterEach(async () => {
  trial.host.plantFault(undefined);
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const inBook = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  trial.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

interface Cells {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Every cell of every sheet: what was typed, what it shows, how; and which sheets are protected. */
async function everything(): Promise<{ readonly cells: readonly Cells[]; readonly guarded: readonly boolean[] }> {
  await trial.settled();
  const seen = await trial.Excel.run(async (context) => {
    const sheets = [FIRST, SECOND].map((id) => context.workbook.worksheets.getItem(id));
    const all = sheets.map((sheet) => sheet.getRange("A1:J230").load("values,formulas,numberFormat"));
    for (const { protection } of sheets) protection.load("protected");
    await context.sync();
    return {
      cells: all.map(({ formulas, values, numberFormat }) => ({ formulas, values, numberFormat })),
      guarded: sheets.map(({ protection }) => protection.protected),
    };
  });
  trial.requests.length = 0;
  return seen;
}

const at = (
  row: number,
  column: number,
  was: CellChange["was"],
  value: CellChange["value"],
  format?: string,
  sheetId = FIRST,
): CellChange => ({ sheetId, row, column, was, value, ...(format === undefined ? {} : { format }) });

const REPAIRS: readonly CellChange[] = [
  at(1, 0, "Nguyễn  Văn An ", "Nguyễn Văn An"),
  at(1, 1, "12", 12),
  at(1, 2, "htt nv", "HTTNV"),
  at(1, 3, "95,5%", 0.955, "0.0%"),
  at(3, 1, "1.200", 1200),
  at(3, 3, "40%", 0.4, "0%"),
  at(1, 0, "5", 5, undefined, SECOND),
];

const made = (outcome: HostOutcome<readonly MadeChange[]>): readonly MadeChange[] => {
  expect(sentenceOf(outcome)).toBe("");
  return outcome.ok ? outcome.value : [];
};

/** The cells that differ between two looks, as "s1!B2". */
const differing = (before: readonly Cells[], after: readonly Cells[]): readonly string[] =>
  before.flatMap(({ formulas, numberFormat }, s) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c) =>
        formula === after[s]?.formulas[r]?.[c] && numberFormat[r]?.[c] === after[s]?.numberFormat[r]?.[c]
          ? []
          : [`s${s + 1}!${String.fromCharCode(65 + c)}${r + 1}`],
      ),
    ),
  );

test("cells of two sheets are set right in two syncs, nothing else changes; taken back, every cell and format is as before", async () => {
  const before = await everything();
  const changes = made(await excelWorkbook.changeCells(REPAIRS));
  expect(trial.requests).toHaveLength(2);
  const after = await everything();
  expect(differing(before.cells, after.cells)).toEqual(["s1!A2", "s1!B2", "s1!C2", "s1!D2", "s1!B4", "s1!D4", "s2!A2"]);
  expect(sentenceOf(await excelWorkbook.takeBack(changes))).toBe("");
  expect(trial.requests).toHaveLength(2);
  expect(await everything()).toEqual(before);
});

test("a number kept as text is a number afterwards, in a text cell too, and formulas count it", async () => {
  made(await excelWorkbook.changeCells(REPAIRS));
  const {
    cells: [first, second],
  } = await everything();
  expect([first?.values[1]?.[1], first?.values[3]?.[1], second?.values[1]?.[0]]).toEqual([12, 1200, 5]);
  expect([first?.numberFormat[3]?.[1], second?.numberFormat[1]?.[0]]).toEqual(["General", "General"]);
  expect(first?.values[1]?.[4]).toBe(1219);
});

test("a percentage gets a format of percentages where its cell has none, and keeps the one it has", async () => {
  made(await excelWorkbook.changeCells(REPAIRS));
  const [first] = (await everything()).cells;
  expect([first?.values[1]?.[3], first?.numberFormat[1]?.[3]]).toEqual([0.955, "0.0%"]);
  expect([first?.values[3]?.[3], first?.numberFormat[3]?.[3]]).toEqual([0.4, "#,##0.00"]);
});

test("a text like a formula is written and given back as text", async () => {
  const before = await everything();
  expect(before.cells[0]?.values[2]?.[7]).toBe("=HYPERLINK(A1)");
  const changes = made(
    await excelWorkbook.changeCells([at(2, 7, "=HYPERLINK(A1)", "+84"), at(2, 0, "Trần Thị Bình", "=A1")]),
  );
  const [first] = (await everything()).cells;
  expect([first?.values[2]?.[7], first?.values[2]?.[0]]).toEqual(["+84", "=A1"]);
  await excelWorkbook.takeBack(changes);
  expect(await everything()).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["typed over", (sheet) => void (sheet.getRange("C2").values = [["HTXSNV"]])],
  ["emptied", (sheet) => void sheet.getRange("C2").clear("Contents")],
  ["computed by now", (sheet) => void (sheet.getRange("C2").formulas = [['="htt nv"']])],
])("a cell %s since is named, and nothing is written", async (_what, meanwhile) => {
  await inBook(({ workbook: { worksheets } }) => meanwhile(worksheets.getItem(FIRST)));
  const before = await everything();
  expect(sentenceOf(await excelWorkbook.changeCells(REPAIRS))).toMatch(/^Có 1 ô đã đổi từ lúc xem \(Bảng!C2\)/u);
  expect(trial.requests).toHaveLength(1);
  expect(await everything()).toEqual(before);
});

test("a number that was a text, and a text that was a number, are other values", async () => {
  const outcome = await excelWorkbook.changeCells([at(1, 1, 12, 13), at(2, 1, "7", 8)]);
  expect(sentenceOf(outcome)).toMatch(/^Có 2 ô .*!B2, .*!B3\)/u);
});

test("what a formula shows, and what it spills, is left alone", async () => {
  const before = await everything();
  expect(before.cells[0]?.values[2]?.[5]).toBe(2);
  const outcome = await excelWorkbook.changeCells([at(2, 4, 14, 15), at(2, 5, 2, 3), at(1, 1, "12", 12)]);
  expect(sentenceOf(outcome)).toMatch(/^Có 2 ô .*!E3, .*!F3\)/u);
  expect(await everything()).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["value", (sheet) => void (sheet.getRange("D2").values = [[0.96]])],
  ["number format", (sheet) => void (sheet.getRange("D2").numberFormat = [["0.000"]])],
])("taking back is refused where somebody gave a cell another %s, and nothing is written", async (_what, meanwhile) => {
  const changes = made(await excelWorkbook.changeCells(REPAIRS));
  await inBook(({ workbook: { worksheets } }) => meanwhile(worksheets.getItem(FIRST)));
  const before = await everything();
  expect(sentenceOf(await excelWorkbook.takeBack(changes))).toMatch(/^Có 1 ô .*!D2\)/u);
  expect(await everything()).toEqual(before);
});

test("many cells apart and together are two syncs, and come back as they were", async () => {
  const cells = Array.from({ length: MANY }, (_each, i) => ({ row: MANY_FROM + i, text: i % 7 === 3 ? "" : `${i}` }));
  await inBook(({ workbook: { worksheets } }) => {
    const range = worksheets.getItem(FIRST).getRangeByIndexes(MANY_FROM, 1, MANY, 1);
    range.numberFormat = cells.map((_each, i) => [i % 2 === 0 ? "@" : "General"]);
    range.values = cells.map(({ text }, i) => [text === "" || i % 2 === 0 ? text : `'${text}`]);
  });
  const before = await everything();
  const changes = cells.flatMap(({ row, text }) => (text === "" ? [] : [at(row, 1, text, Number(text))]));
  const done = made(await excelWorkbook.changeCells(changes));
  expect(trial.requests).toHaveLength(2);
  const [first] = (await everything()).cells;
  expect(cells.map(({ row }) => first?.values[row]?.[1])).toEqual(cells.map(({ text }, i) => (text === "" ? "" : i)));
  await excelWorkbook.takeBack(done);
  expect(await everything()).toEqual(before);
});

const protect = (id: string, password?: string): Promise<void> =>
  inBook(({ workbook }) => workbook.worksheets.getItem(id).protection.protect({ allowSort: true }, password));

test("sheets protected without a password are opened for it and protected again, with their options", async () => {
  await protect(FIRST);
  await protect(SECOND);
  const before = await everything();
  const changes = made(await excelWorkbook.changeCells(REPAIRS));
  expect((await everything()).guarded).toEqual([true, true]);
  expect(sentenceOf(await excelWorkbook.takeBack(changes))).toBe("");
  expect(await everything()).toEqual(before);
});

test("a password on one of the sheets: nothing is written on any, both are protected as before", async () => {
  await protect(FIRST);
  await protect(SECOND, "bí mật");
  const before = await everything();
  expect(sentenceOf(await excelWorkbook.changeCells(REPAIRS))).toMatch(/^Trang "Bảng của tôi" đang được bảo vệ/u);
  expect(await everything()).toEqual(before);
});

test("a failure at any place of the writing leaves every cell as it was", async () => {
  await protect(FIRST);
  const before = await everything();
  const heard = overhear(trial);
  const changes = made(await excelWorkbook.changeCells(REPAIRS));
  const actions = heard.at(-1)?.Actions.length ?? 0;
  expect(actions).toBeGreaterThan(REPAIRS.length);
  await excelWorkbook.takeBack(changes);
  const last = actions - 1;
  const places = [...Array.from({ length: Math.ceil(last / STEP) }, (_each, i) => i * STEP), last - 1, last];
  for (const place of places) {
    let requests = 0;
    overhear(trial, (request, process) => {
      requests += 1;
      return requests === 2
        ? refusing((action) => action === request.Actions[place], "GeneralException")(request, process)
        : process(request);
    });
    const outcome = await excelWorkbook.changeCells(REPAIRS);
    overhear(trial);
    expect([place, sentenceOf(outcome)]).toEqual([
      place,
      expect.stringMatching(/^Excel chưa làm được \(GeneralException\)/u),
    ]);
    expect([place, await everything()]).toEqual([place, before]);
  }
});

test("a workbook for reading only takes nothing", async () => {
  await trial.close();
  trial = openTrial({ snapshot: workbookOf([["12"]]), options: { readOnly: true } });
  expect(sentenceOf(await excelWorkbook.changeCells([at(0, 0, "12", 12)]))).toMatch(/^Sổ đang mở ở chế độ chỉ đọc/u);
});

test("no changes ask nothing", async () => {
  trial.requests.length = 0;
  expect(await excelWorkbook.changeCells([])).toEqual({ ok: true, value: [] });
  expect(await excelWorkbook.takeBack([])).toEqual({ ok: true, value: undefined });
  expect(trial.requests).toHaveLength(0);
});
