import { calculate } from "../../src/cli/calculate";
import { toSerial } from "../../src/domain/date";
import { layOut } from "../../src/report/layOut";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "../report/around";
import { ofRow } from "./workbook";

const DATA_DATE = "2026-11-15";
const day = (date: number, month = 11, year = 2026): number => toSerial(year, month, date);

type Case = readonly [rule: string, row: Row, shown: string | number];

/** What a column of a register shows, row by row. */
function shownIn(sheet: SheetId, column: string, rows: readonly Row[], dataDate: string): readonly (string | number)[] {
  const plans = [layOut(recordOf(sheet), around({ settings: { dataDate }, given: rows, dialect: "plain" }))];
  const results = calculate(plans);
  return rows.map((_row, i) => results.get(ofRow(plans, sheet, i, column)) as string | number);
}

function rules(sheet: SheetId, column: string, named: Row, cases: readonly Case[], dataDate = DATA_DATE): void {
  const rows = cases.map(([, row]) => ({ ...named, ...row }));
  const found = shownIn(sheet, column, rows, dataDate);
  test.each(cases.map(([rule, , shown], i) => [rule, shown, i] as const))("%s", (_rule, shown, i) => {
    expect(found[i] ?? "").toBe(shown);
  });
}

describe("B14, state of a duty", () => {
  rules("B14", "state", { task: "Nhiệm vụ" }, [
    ["[REG01] due on the day of the figures it is not overdue", { deadline: day(15) }, "Đang thực hiện"],
    ["[REG02] on the day after it is, by one day", { deadline: day(14) }, "Quá hạn 1 ngày"],
    ["[REG03] a year after, by all its days", { deadline: day(15, 11, 2025) }, "Quá hạn 365 ngày"],
    ["[REG04] done on the last day it is done", { deadline: day(14), finished: day(14) }, "Hoàn thành"],
    ["[REG05] done on the day after it is done late", { deadline: day(14), finished: day(15) }, "Hoàn thành muộn"],
    ["[REG06] done without a deadline it is done", { finished: day(15) }, "Hoàn thành"],
    ["[REG07] a standing duty stands", { period: "Thường xuyên" }, "Thường xuyên"],
    [
      "[REG08] a standing duty with a deadline keeps to it",
      { period: "Thường xuyên", deadline: day(14) },
      "Quá hạn 1 ngày",
    ],
    ["[REG09] a deadline that is text is no day, and not let pass", { deadline: "14/11/2026" }, "chưa rõ ngày"],
    ["[REG10] nor is a year alone", { deadline: 2026 }, "chưa rõ ngày"],
    ["[REG11] nor a word for the day it was done", { finished: "x" }, "chưa rõ ngày"],
    ["[REG12] a row without a duty says nothing", { task: null, deadline: day(14) }, ""],
  ]);
  describe("while nobody has said what day the figures are of", () => {
    rules(
      "B14",
      "state",
      { task: "Nhiệm vụ" },
      [
        ["[REG13] nothing is overdue", { deadline: day(14, 11, 2020) }, "Đang thực hiện"],
        ["[REG14] what was done late was done late", { deadline: day(14), finished: day(15) }, "Hoàn thành muộn"],
      ],
      "",
    );
  });
});

describe("B07b, state of a petition", () => {
  rules("B07B", "state", { petition: "Kiến nghị" }, [
    ["[REG15] due on the day of the figures it is not overdue", { deadline: day(15) }, "Đang giải quyết"],
    ["[REG16] on the day after it is", { deadline: day(14) }, "Quá hạn"],
    ["[REG17] without a deadline it is not", {}, "Đang giải quyết"],
    [
      "[REG18] with a day of answer it is settled, late or not",
      { deadline: day(14), answered: day(15) },
      "Đã giải quyết",
    ],
    ["[REG19] passed on it is not overdue", { deadline: day(14), passedOn: "Liên đoàn Lao động tỉnh" }, "Đã chuyển"],
    ['[REG20] "không" is nowhere to pass it on to', { deadline: day(14), passedOn: "Không" }, "Quá hạn"],
    ["[REG21] a word for the day of the answer is no day", { answered: "chưa" }, "chưa rõ ngày"],
    ["[REG22] a row without a petition says nothing", { petition: null, deadline: day(14) }, ""],
  ]);
});
