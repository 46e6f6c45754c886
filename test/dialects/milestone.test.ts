import { calculate, type Results } from "../../src/cli/calculate";
import type { Cell } from "../../src/domain/cell";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import type { Row } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import type { Dialect } from "../../src/report/technical";
import { around } from "../report/around";
import { fewBlankRows } from "./fewBlankRows";
import { inUniver } from "./univerBook";
import { ofRow, ofTarget } from "./workbook";

/** A calculation of the whole workbook takes seconds on a slow machine. */
const CALCULATION_MS = 120_000;
/** B04 whose enterprises all have a union, founded then, and B01 over it; `others` have none. */
function workbookWith(dates: readonly Cell[], others = 0, dialect: Dialect = "plain"): readonly SheetPlan[] {
  const enterprises = [...dates, ...Array.from({ length: others }, () => undefined)].map((date, i): Row => ({
    name: `Doanh nghiệp ${i + 1}`,
    union: date === undefined ? "không" : "x",
    unionFounded: typeof date === "object" ? null : (date ?? null),
  }));
  const rows = { DM_CHITIEU: [], DM_DAUHIEU: [], B04: enterprises };
  return fewBlankRows([
    layOut(recordOf("DM_CHITIEU"), around({ rows, dialect })),
    layOut(recordOf("DM_DAUHIEU"), around({ rows, dialect })),
    layOut(recordOf("B04"), around({ rows, dialect, given: enterprises })),
    layOut(recordOf("B01"), around({ rows, dialect })),
  ]);
}

const times = (count: number, date: Cell): readonly Cell[] => Array.from({ length: count }, () => date);

describe("a founding date in plain Excel", () => {
  const cases: readonly (readonly [rule: string, date: Cell, since: number | string])[] = [
    ["[DIA61] a day", 45366, 2024],
    ["[DIA62] the last day of a year", 46022, 2025],
    ["[DIA63] a bare year", 2020, 2020],
    ["[DIA64] text, day first", "15/3/2024", 2024],
    ["[DIA65] none", null, "chưa rõ ngày"],
    ["[DIA66] the number 0, as desktop Excel shows a blank", 0, "chưa rõ ngày"],
    ["[DIA67] text that is no date", "năm ngoái", "chưa hiểu"],
    ["[DIA68] a day no calendar has", "31/2/2024", "chưa hiểu"],
    ["[DIA69] text with points, which plain Excel does not read", "15.3.2024", "chưa hiểu"],
    ["[DIA70] a month and a year", "3/2024", "chưa hiểu"],
    ["[DIA71] a year of two figures", "15/3/24", "chưa hiểu"],
    ["[DIA72] a negative number", -5, "chưa hiểu"],
    ["[DIA73] TRUE", true, "chưa hiểu"],
    ["[DIA86] the number 1, which is what LibreOffice takes TRUE for", 1, "chưa hiểu"],
    ["[DIA87] the number after it", 2, 1900],
    ["[DIA88] text with the last year that people type", "15/3/2100", 2100],
    ["[DIA89] and with the next", "15/3/2101", "chưa hiểu"],
    ["[DIA90] a day after the last one of Excel, which LibreOffice has", 2_958_466, "chưa hiểu"],
  ];
  const plans = workbookWith(cases.map(([, date]) => date));
  let inOne: Results;
  let inOther: Results;
  beforeAll(async () => {
    inOne = calculate(plans);
    inOther = await inUniver(plans);
  }, CALCULATION_MS);

  test.each(cases.map(([rule, , since], i) => [rule, since, i] as const))("%s", (_rule, since, i) => {
    const address = ofRow(plans, "B04", i, "since:unionFounded");
    expect([inOne.get(address), inOther.get(address)]).toEqual([since, since]);
  });

  test("[DIA74] the verdict is withheld, and says how many cells are not understood", () => {
    expect(inOne.get(ofTarget(plans, "CT04A", "verdict"))).toBe("10 ô ghi chưa đúng");
    expect(inOther.get(ofTarget(plans, "CT04A", "verdict"))).toBe("10 ô ghi chưa đúng");
  });
});

describe("once the year due is over, both dialects", () => {
  test.each<[rule: string, dates: readonly Cell[], others: number, verdict: string, note: string]>([
    ["[DIA75] count what was founded by its end", [...times(9, 46022), 46023], 0, "Đạt", "; hiện tại: 10/10"],
    ["[DIA76] and nothing after", [...times(8, 2020), 2026], 1, "Chưa đạt", "; hiện tại: 9/10"],
    [
      "[DIA77] leave open what unknown dates could turn",
      [...times(8, 2020), null],
      1,
      "Chưa đủ số liệu",
      "; chưa rõ ngày: 1; hiện tại: 9/10",
    ],
    ["[DIA78] judge what they cannot turn", [...times(9, 2020), null], 0, "Đạt", "; chưa rõ ngày: 1; hiện tại: 10/10"],
  ])(
    "%s",
    async (_rule, dates, others, verdict, note) => {
      const plans = workbookWith(dates, others);
      const addIn = workbookWith(dates, others, "addIn");
      const all = [await inUniver(addIn), await inUniver(plans), calculate(plans)];
      const shown = (key: string): unknown[] => all.map((results) => results.get(ofTarget(plans, "CT04A", key)));
      expect(shown("verdict")).toEqual(all.map(() => verdict));
      expect(all.map((results) => results.get(ofTarget(plans, "CT04B", "verdict")))).toEqual(all.map(() => "Chưa đạt"));
      expect(shown("note")).toEqual(all.map(() => `Mốc năm 2025 đã qua${note}`));
      expect(shown("source")).toEqual(all.map(() => "Tính từ danh sách doanh nghiệp"));
    },
    CALCULATION_MS,
  );
});
