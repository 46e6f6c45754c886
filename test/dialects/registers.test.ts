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

describe("B11, state of an inspection", () => {
  const concluded = { notice: "12-TB/UBKT", concluded: day(1) };
  rules("B11", "state", { matter: "Nội dung" }, [
    ["[REG23] nothing has begun, due on the day of the figures", { deadline: day(15) }, "Chưa tiến hành"],
    ["[REG24] due the day before", { deadline: day(14) }, "Quá hạn"],
    ["[REG25] a decision says it is under way", { deadline: day(15), decision: "05-QĐ/UBKT" }, "Đang tiến hành"],
    ["[REG26] under way and not concluded in time", { deadline: day(14), decision: "05-QĐ/UBKT" }, "Quá hạn"],
    ["[REG27] concluded, whenever", { deadline: day(14), ...concluded }, "Đã kết luận"],
    ['[REG28] "Không" is no shortcoming', { ...concluded, shortcomings: "Không" }, "Đã kết luận"],
    ["[REG29] with something to repair", { ...concluded, shortcomings: "Chậm", repairBy: day(15) }, "Đang khắc phục"],
    ["[REG30] not repaired in time", { ...concluded, shortcomings: "Chậm", repairBy: day(14) }, "Quá hạn"],
    ["[REG31] repaired", { ...concluded, repairBy: day(14), repair: "Đã bổ sung hồ sơ" }, "Đã khắc phục"],
    [
      '[REG32] "đang…" and "chưa…" are not repaired yet',
      { ...concluded, repair: "Chưa xong", repairBy: day(14) },
      "Quá hạn",
    ],
    ["[REG33] a deadline that is text is no day", { deadline: "tháng 9" }, "chưa rõ ngày"],
    ["[REG34] a row without a matter says nothing", { matter: null, deadline: day(14) }, ""],
  ]);
});

describe("B13, days before or after the deadline", () => {
  const due = day(15);
  rules("B13", "early", { unit: "Đơn vị" }, [
    ["[REG35] on the deadline", { due, received: day(15) }, 0],
    ["[REG36] the day before", { due, received: day(14) }, 1],
    ["[REG37] the day after", { due, signedOn: day(16) }, -1],
    ["[REG38] the earlier of signed paper and file counts", { due, signedOn: day(14), received: day(20) }, 1],
    ["[REG39] nothing has come", { due }, ""],
    ["[REG40] nobody knows when it was due", { received: day(14) }, ""],
    [
      "[REG41] a day that is text is not passed over",
      { due, signedOn: "14/11/2026", received: day(20) },
      "chưa rõ ngày",
    ],
  ]);
});

describe("B08a, share of those who had to come", () => {
  rules("B08A", "share", { document: "Văn bản" }, [
    ["[REG42] who came and who made up for it", { due: 40, attended: 30, later: 5 }, 0.875],
    ["[REG43] nobody made up for it", { due: 40, attended: 30 }, 0.75],
    ["[REG44] nobody came", { due: 40, attended: 0 }, 0],
    ["[REG45] not yet entered is not 0 %", { due: 40 }, ""],
    ["[REG46] nobody had to", { due: 0, attended: 0 }, ""],
    ["[REG47] words are no numbers", { due: "40 người", attended: 30 }, ""],
    ["[REG48] nor among those who made up for it", { due: 40, attended: 30, later: "vài người" }, ""],
  ]);
});

describe("B18, sum of a row", () => {
  const [first = {}] = recordOf("B18")
    .rows(around())
    .map(({ values }) => values);
  const sumOf = (typed: Row): string | number => shownIn("B18", "sum", [{ ...first, ...typed }], "")[0] ?? "";
  test.each<Case>([
    ["[REG49] of what is entered", { union: 3, committee: 1 }, 4],
    ["[REG50] nothing entered is not 0", {}, ""],
    ["[REG51] 0 is", { youth: 0 }, 0],
    ["[REG52] words are not left out of a sum without a trace", { union: 3, youth: "2 buổi" }, ""],
  ])("%s", (_rule, typed, shown) => {
    expect(sumOf(typed)).toBe(shown);
  });
});
