import { SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { workbookOf } from "./harness/samples";
import { openTrial } from "./harness/trial";
import type { Trial } from "./harness/trial";

const LONG_TEXT = "Tỷ lệ đoàn viên, hội viên được đánh giá hoàn thành tốt nhiệm vụ trở lên";

let trial: Trial;
beforeEach(() => (trial = openTrial({ snapshot: workbookOf([[LONG_TEXT], [LONG_TEXT]]) })));
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const sheet = () => trial.api.getActiveWorkbook()?.getSheetBySheetId("s1") ?? fail("no sheet");
const fail = (why: string): never => {
  throw new Error(why);
};

const widen = (address: string, points: number): Promise<void> =>
  trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s1").getRange(address).format.columnWidth = points;
    await context.sync();
  });

test("a width is set for every column of the range, by nothing that would fit a row: Excel fits none", async () => {
  sheet().getRange("A1:A2").setWrap(true);
  const done: string[] = [];
  const listening = trial.api.addEvent(trial.api.Event.CommandExecuted, ({ id }) => void done.push(id));
  await widen("A:C", 30);
  listening.dispose();
  expect([0, 1, 2, 3].map((column) => sheet().getColumnWidth(column))).toEqual([40, 40, 40, 88]);
  expect(done).toEqual([SetWorksheetColWidthMutation.id]);
});

test("a width is one undo step", async () => {
  await widen("B1", 60);
  await widen("B1", 90);
  expect(sheet().getColumnWidth(1)).toBe(120);
  trial.api.getActiveWorkbook()?.undo();
  expect(sheet().getColumnWidth(1)).toBe(80);
  trial.api.getActiveWorkbook()?.redo();
  expect(sheet().getColumnWidth(1)).toBe(120);
});

test("a column outside the grid gets its width too: the grid grows", async () => {
  await widen("AZ1", 60);
  expect(sheet().getColumnWidth(51)).toBe(80);
});
