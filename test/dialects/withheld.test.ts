import { calculate, type Results } from "../../src/cli/calculate";
import { box } from "../../src/domain/a1";
import { columnIndex } from "../../src/report/geometry";
import type { SheetPlan } from "../../src/report/plan";
import type { Row } from "../../src/report/record";
import { dmChiTieu } from "../../src/report/sheets/dmChiTieu";
import { dmXepLoai } from "../../src/report/sheets/dmXepLoai";
import { dsHoiVien } from "../../src/report/sheets/dsHoiVien";
import { around } from "../report/around";
import { cleanData, usualAmounts } from "./cleanData";
import { JUDGING, ofTarget, workbookOf } from "./workbook";

const CALCULATION_MS = 120_000;
const registers = cleanData({ ...usualAmounts, members: 60, below: 0, notRated: 0, notEntered: 0 });

const plain = (rows: readonly { readonly values: Row }[]): readonly Row[] => rows.map(({ values }) => values);
const targets = plain(dmChiTieu.rows(around()));
const levels = plain(dmXepLoai.rows(around()));

const verdict = (plans: readonly SheetPlan[], results: Results, code: string): unknown =>
  results.get(ofTarget(plans, code, "verdict"));

test(
  "[DIA30] members pasted below the table's formulas are not lost: no verdict",
  () => {
    const plans = workbookOf({ sheets: JUDGING, registers }).map((plan): SheetPlan => {
      if (plan.sheet !== "DS_HOIVIEN" || !plan.table) return plan;
      const below = plan.table.box.row + plan.table.box.rows;
      const at = box(below, columnIndex(dsHoiVien, "name"), 2, 1);
      return { ...plan, blocks: [...plan.blocks, { at, cells: [["Người thứ nhất"], ["Người thứ hai"]] }] };
    });
    const results = calculate(plans);
    expect(verdict(plans, results, "CT06")).toBe("2 dòng chưa tính được");
    expect(verdict(plans, results, "CT01")).toBe("2 dòng chưa tính được");
  },
  CALCULATION_MS,
);

describe("neither an unclear limit of DM_CHITIEU nor typed figures that cannot be right give a verdict", () => {
  const unclear: readonly (readonly [rule: string, code: string, change: Row])[] = [
    ["[DIA31] no threshold", "CT11", { threshold: null }],
    ["[DIA32] a threshold in words", "CT04A", { threshold: "một trăm" }],
    ["[DIA33] an unknown comparator", "CT04B", { comparator: "hơn hẳn" }],
    ["[DIA34] no comparator", "CT06", { comparator: null }],
    ["[DIA35] „= 90%“", "CT05", { comparator: "=", threshold: 0.9 }],
    ["[DIA91] a comparator of wildcards", "CT02", { comparator: "*" }],
    ["[DIA92] TRUE as threshold, a number to LibreOffice", "CT01", { threshold: true }],
    ["[DIA36] a negative threshold", "CT10", { comparator: "≥", threshold: -1 }],
  ];
  const wrong: readonly (readonly [rule: string, code: string, figures: Row, said: string])[] = [
    ["[DIA41] more met than there are", "CT03", { part: 150, whole: 100 }, "Số đạt lớn hơn tổng số"],
    ["[DIA42] words", "CT07", { part: "cả 5", whole: 5 }, "Số liệu không phải số"],
    ["[DIA43] no figure met", "CT08", { whole: 5 }, "Chưa có số liệu"],
    ["[DIA44] part of a subject", "CT09", { part: 4.5, whole: 5 }, "Số liệu không hợp lệ"],
  ];
  const plans = workbookOf({
    sheets: JUDGING,
    registers,
    lists: {
      DM_CHITIEU: targets.map((row) => ({ ...row, ...(unclear.find(([, code]) => code === row["id"])?.[2] ?? {}) })),
    },
    typed: {
      CT11: { part: 5, whole: 5 },
      ...Object.fromEntries(wrong.map(([, code, figures]) => [code, figures])),
    },
  });
  let results: Results;
  beforeAll(() => void (results = calculate(plans)), CALCULATION_MS);

  test.each(unclear)("%s", (_rule, code) => expect(verdict(plans, results, code)).toBe("Chưa rõ ngưỡng"));
  test.each(wrong)("%s", (_rule, code, _figures, said) => expect(verdict(plans, results, code)).toBe(said));
});

describe("a rating scale whose marks cannot be read gives no verdict", () => {
  test.each<[string, Row]>([
    ["[DIA51] „có?“ for counted", { counted: "có?" }],
    ["[DIA52] „*“ for good", { good: "*" }],
  ])(
    "%s",
    (_rule, change) => {
      const scale = levels.map((row) => (row["id"] === "XS" ? { ...row, ...change } : row));
      const plans = workbookOf({ sheets: JUDGING, registers, lists: { DM_XEPLOAI: scale } });
      expect(verdict(plans, calculate(plans), "CT06")).toMatch(/^\d+ ô ghi chưa đúng$/u);
    },
    CALCULATION_MS,
  );
});
