import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { geometryOf, columnIndex } from "../../src/report/geometry";
import { defaultSettings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { eachWithBook, planOf, sentenceOf } from "./sheetsHelper";

const book = eachWithBook();

test("[REG70] a day typed above the table of B14 makes its duties overdue as of that day", async () => {
  const inserted = await excelWorkbook.insert([planOf("B14")]);
  expect(sentenceOf(inserted)).toBe("");
  const record = recordOf("B14");
  const { firstRow, asOfRow = -1 } = geometryOf(record);
  const [deadline, state] = [columnIndex(record, "deadline"), columnIndex(record, "state")];
  const states = await book.trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(record.name(defaultSettings));
    const at = (row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
    at(firstRow, deadline).values = [[46340]];
    const before = at(firstRow, state).load("values");
    await context.sync();
    at(asOfRow, deadline).values = [[46341]];
    const after = at(firstRow, state).load("values");
    await context.sync();
    return [before, after].map(({ values }) => values[0]?.[0] as unknown);
  });
  expect(states).toEqual(["Đang thực hiện", "Quá hạn 1 ngày"]);
});

test.each(["B05A", "B06A", "B07B", "B08A", "B11", "B13", "B16A", "B17A", "B18", "B19"] as const)(
  "[REG71] %s is inserted whole, drop-downs included",
  async (id) => {
    expect(sentenceOf(await excelWorkbook.insert([planOf(id)]))).toBe("");
  },
);
