import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { isBlank } from "../../src/domain/cell";
import type { Grid } from "../../src/read/grid";
import type { Trial } from "../host/harness/trial";
import { deedsOf, foundBy, overhear } from "./overhear";
import { openBook, sentenceOf } from "./sheetsHelper";

let trial: Trial;
beforeEach(() => {
  trial = openBook([
    [null, null],
    [null, "Họ tên", "Điểm"],
    [null, "An", 7],
    [null, "Bình", "=C3*2"],
    [null, "Chi", "=1/0"],
    [null, "Dũng", true],
  ]);
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

async function read(...ids: string[]): Promise<readonly Grid[]> {
  const outcome = await excelWorkbook.readUsed(ids);
  expect(sentenceOf(outcome)).toBe("");
  return outcome.ok ? outcome.value : [];
}

const cellsOf = (grids: readonly Grid[]): unknown[] =>
  grids.map((grid) => [grid.box, [...grid.filled()].map(([row, column]) => grid.value(row, column))]);

const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  trial.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("s1"));
    await context.sync();
  });

test("values, formulas and errors stand where they stand in the sheet, read in one sync", async () => {
  const [grid] = await read("s1");
  expect(trial.requests).toHaveLength(1);
  expect([grid?.sheet, grid?.box]).toEqual(["Bảng", { row: 1, column: 1, rows: 5, columns: 2 }]);
  expect([grid?.value(1, 1), grid?.value(2, 2), grid?.value(5, 2)]).toEqual(["Họ tên", 7, true]);
  expect([grid?.value(3, 2), grid?.formula(3, 2), grid?.formula(2, 2)]).toEqual([14, "=C3*2", undefined]);
  expect(grid?.value(4, 2)).toEqual({ error: "#DIV/0!" });
  expect([grid?.value(0, 0), grid?.value(99, 99)].every(isBlank)).toBe(true);
});

test("formats and hidden rows are known; a text like a formula is none", async () => {
  await change((sheet) => {
    sheet.getRange("C3").numberFormat = [["0.00%"]];
    sheet.getRange("B7").numberFormat = [["@"]];
    sheet.getRange("B7").values = [["=1+1"]];
    sheet.getRange("B8:C8").merge();
    sheet.getRange("B8").values = [["Ghi chú"]];
    sheet.getRange("4:4").rowHidden = true;
  });
  const [grid] = await read("s1");
  expect([grid?.format(2, 2), grid?.format(1, 1)]).toEqual(["0.00%", "General"]);
  expect([grid?.value(6, 1), grid?.formula(6, 1)]).toEqual(["=1+1", undefined]);
  expect(grid?.merges).toEqual([]);
  expect([2, 3, 4].map((row) => grid?.hidden(row))).toEqual([false, true, false]);
});

test("several sheets come in the order asked, an empty one without cells", async () => {
  const id = await trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Trống").load("id");
    await context.sync();
    return sheet.id;
  });
  trial.requests.length = 0;
  const grids = await read(id, "s1");
  expect(trial.requests).toHaveLength(1);
  expect(grids.map(({ sheet, box }) => [sheet, box.rows])).toEqual([
    ["Trống", 0],
    ["Bảng", 5],
  ]);
});

test("[OJS5918] reading queues loads and nothing else: asking for merges would empty what can be undone", async () => {
  await change((sheet) => {
    sheet.getRange("B8:C8").merge();
    sheet.getRange("B8").values = [["Ghi chú"]];
  });
  const heard = overhear(trial);
  expect((await read("s1"))[0]?.value(7, 1)).toBe("Ghi chú");
  expect(heard).toHaveLength(1);
  expect(deedsOf(heard)).toEqual([]);
  expect(foundBy(heard)).toEqual(new Set(["Worksheets", "GetUsedRangeOrNullObject"]));
});

describe("[OJS6781] cells withheld without an error", () => {
  const CELLS = ["Values", "Formulas", "NumberFormat"];
  /** Null in place of the cells of ranges with more rows than these. */
  const withhold = (rows: number): readonly unknown[] =>
    overhear(trial, async (request, process) => {
      const response = await process(request);
      const tooMany = (value: unknown): boolean => Array.isArray(value) && value.length > rows;
      const blank = (key: string, value: unknown): unknown => (CELLS.includes(key) && tooMany(value) ? null : value);
      return JSON.parse(JSON.stringify(response), blank) as typeof response;
    });

  test.each([
    ["of the whole, they are read in blocks", 4],
    ["of blocks too, the blocks become smaller", 1],
  ])("%s", async (_what, rows) => {
    const whole = await read("s1");
    withhold(rows);
    const inParts = await read("s1");
    expect(cellsOf(inParts)).toEqual(cellsOf(whole));
    expect(inParts[0]?.formula(3, 2)).toBe("=C3*2");
  });

  test("of a single row, a sentence says that it is too much", async () => {
    withhold(0);
    expect(sentenceOf(await excelWorkbook.readUsed(["s1"]))).toMatch(/^Dữ liệu quá lớn/u);
  });
});

test("nothing asked, nothing sent", async () => {
  expect(await read()).toEqual([]);
  expect(trial.requests).toEqual([]);
});

test("a sheet that is gone is said to be gone", async () => {
  expect(sentenceOf(await excelWorkbook.readUsed(["gone"]))).toMatch(/^Trang này đã bị xóa khỏi sổ/u);
});

test("a cell is shown on its sheet; on a hidden sheet a sentence says how to show it", async () => {
  const id = await trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Khác").load("id");
    await context.sync();
    return sheet.id;
  });
  const active = (): Promise<string> =>
    trial.Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
  expect(sentenceOf(await excelWorkbook.reveal(id, "C7"))).toBe("");
  expect(await active()).toBe("Khác!C7");
  await excelWorkbook.reveal("s1", "A1");
  await trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).visibility = "Hidden";
    await context.sync();
  });
  expect(sentenceOf(await excelWorkbook.reveal(id, "C7"))).toMatch(/^Trang "Khác" đang ẩn\./u);
  expect(await active()).toBe("Bảng!A1");
});
