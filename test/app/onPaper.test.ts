import { directUnitFiles } from "../../src/xlsx/read/directUnitFiles";
import { createSheetDesk, type SheetDesk } from "../../src/app/insert/sheetDesk";
import type { KnownSheet } from "../../src/app/sheetsInWorkbook";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { SheetId } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import type { OnPaper } from "../../src/words/paneSheets";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const settings = { ...defaultSettings, year: 2026 };

let workbook: MemoryWorkbook;
let desk: SheetDesk;
beforeEach(async () => {
  workbook = memoryWorkbook();
  desk = createSheetDesk(workbook, {
    year: 2026,
    files: directUnitFiles(),
    onChanged: () => undefined,
  });
  await desk.insert(["DM_CHITIEU", "B01", "B04"], settings);
});

const existing = (sheet: SheetId): KnownSheet =>
  desk.state().looked?.choices.find((each) => each.sheet === sheet)?.existing as KnownSheet;

async function seen(sheet: SheetId): Promise<OnPaper> {
  const found = await desk.onPaper(existing(sheet));
  if (!found.ok) throw new Error(found.issues[0].code);
  return found.value;
}

test("[PRN18] B01 as it was inserted: A4 lengthways, one page wide, letters of 9 points or more, nothing cut", async () => {
  const found = await seen("B01");
  expect(found).toMatchObject({ paper: "A4", landscape: true, across: 1, blankRows: 0, cut: [] });
  expect(found.points).toBeGreaterThanOrEqual(9);
  expect(found.down).toBeGreaterThanOrEqual(1);
});

test("[PRN19] a text longer than its row was made for is named with its cell", async () => {
  const cause = "Do đơn vị mới sáp nhập, chưa kiện toàn xong tổ chức, nhiều đoàn viên chuyển đi trong năm";
  workbook.fill("B01", [{ cause }]);
  const { firstRow } = geometryOf(recordOf("B01"));
  const column = columnIndex(recordOf("B01"), "cause");
  expect((await seen("B01")).cut).toEqual([{ row: firstRow, column, text: cause }]);
});

test("[PRN24] its row can be made high enough; a row that is high enough is left as it is", async () => {
  const cause = "Do đơn vị mới sáp nhập, chưa kiện toàn xong tổ chức, nhiều đoàn viên chuyển đi trong năm";
  workbook.fill("B01", [{ cause }, { cause: "Mới" }]);
  const { higher } = await seen("B01");
  expect(higher.map(({ row }) => row)).toEqual([geometryOf(recordOf("B01")).firstRow]);
  const made = await desk.makeHigher(existing("B01"), higher);
  expect(made).toMatchObject({ ok: true, value: { cut: [], higher: [] } });
});

test("[PRN20] of a signed list the blank rows are told, and what is typed into its rows is never cut: they grow", async () => {
  const before = await seen("B04");
  const name = "Công ty trách nhiệm hữu hạn một thành viên ".repeat(5);
  workbook.fill("B04", [{ name }, { name: "Công ty B" }]);
  const after = await seen("B04");
  expect([before.blankRows, after.blankRows]).toEqual([60, 58]);
  expect(after.cut).toEqual([]);
});

test("[PRN33] its blank rows are hidden where staff ask for it; rows between others are not blank ones at the end", async () => {
  workbook.fill("B04", [{ name: "Công ty A" }, {}, { name: "Công ty B" }]);
  const left = await desk.leaveOutBlankRows(existing("B04"));
  expect(left).toMatchObject({ ok: true, value: { blankRows: 0 } });
  const { firstRow } = geometryOf(recordOf("B04"));
  const hidden = [...(workbook.all.find(({ info }) => info.name.startsWith("B04"))?.hiddenRows ?? [])];
  expect([Math.min(...hidden), hidden.length]).toEqual([firstRow + 3, 57]);
});

test("[PRN34] of another list no blank row is printed: its print area ends with its last row, however many there are", async () => {
  await desk.insert(["DS_TAPTHE"], settings);
  workbook.fill("DS_TAPTHE", [{ name: "Ban Thường vụ Đoàn Khối" }]);
  expect((await seen("DS_TAPTHE")).blankRows).toBe(0);
  for (const sheet of workbook.all) sheet.printsAll = true;
  expect((await seen("DS_TAPTHE")).blankRows).toBe(19);
});

test("[PRN21] more rows take more pages down", async () => {
  const before = await seen("B04");
  workbook.fill(
    "B04",
    Array.from({ length: 400 }, (_, i) => ({ name: `Công ty ${i}` })),
  );
  expect((await seen("B04")).down).toBeGreaterThan(before.down + 5);
});
