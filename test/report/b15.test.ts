import { calculate, type Results } from "../../src/cli/calculate";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import { addressOf } from "../../src/report/planCells";
import type { Row } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "./around";

const b15 = recordOf("B15");
const ORGANISATIONS: readonly Row[] = [
  { name: "CĐCS Sở Y tế", kind: "Công đoàn cơ sở" },
  { name: "Chi đoàn Công ty May", kind: "Chi đoàn cơ sở" },
  { name: "CĐCS Công ty May", kind: "Công đoàn cơ sở" },
  { name: "Hội CCB Sở Y tế", kind: "Hội CCB cơ sở" },
];
const UNITS: readonly Row[] = [
  { id: "YT", name: "Sở Y tế", sector: "Cơ quan" },
  { id: "CD", name: "CĐCS Sở Y tế", parent: "YT" },
  { name: "Hội Cựu chiến binh Sở Y tế", aliases: "CCB Y tế; Hội CCB Sở Y tế", sector: "Sự nghiệp" },
  { name: "CĐCS Công ty May", sector: "doanh nghiệp" },
];

function lines(units: readonly Row[], given: readonly Row[] = []): readonly ((key: string) => unknown)[] {
  const rows = { DM_DONVI: units, DS_TOCHUC: ORGANISATIONS };
  const plan: SheetPlan = layOut(b15, around({ rows, given, dialect: "plain" }));
  const results: Results = calculate([plan]);
  const { firstRow } = geometryOf(b15);
  const body = plan.blocks.find(({ at }) => at.row === firstRow)?.cells ?? [];
  return body.map((row, r) => (key: string) => {
    const column = columnIndex(b15, key);
    const cell = row[column] ?? null;
    return cell !== null && typeof cell === "object" ? results.get(addressOf(plan.name, firstRow + r, column)) : cell;
  });
}

test("[B15_01] sectors hold the groups; the unit above says the sector where the organisation's own line does not", () => {
  expect(lines(UNITS).map((at) => at("name"))).toEqual([
    "A. Cơ quan, đơn vị sự nghiệp",
    "I. Công đoàn",
    "CĐCS Sở Y tế",
    "II. Hội Cựu chiến binh",
    "Hội CCB Sở Y tế",
    "B. Doanh nghiệp",
    "I. Công đoàn",
    "CĐCS Công ty May",
    "C. Chưa rõ khu vực",
    "I. Đoàn Thanh niên",
    "Chi đoàn Công ty May",
    "Tổng cộng",
  ]);
});

test("[B15_02] without sectors there are the three groups alone", () => {
  expect(lines([]).map((at) => at("name"))).toEqual([
    "I. Công đoàn",
    "CĐCS Sở Y tế",
    "CĐCS Công ty May",
    "II. Đoàn Thanh niên",
    "Chi đoàn Công ty May",
    "III. Hội Cựu chiến binh",
    "Hội CCB Sở Y tế",
    "Tổng cộng",
  ]);
});

const TYPED: readonly Row[] = [
  { name: "CĐCS Sở Y tế", opening: 40, plan: 4, admitted: 3, arrived: 2, departed: 1, retired: 2, merged: -5 },
  { name: "CĐCS Công ty May", opening: 100, plan: 6, admitted: 9, removed: 1, died: 1, merged: 5 },
  { name: "Chi đoàn Công ty May", admitted: 12 },
];

test("[B15_03] the end of the period follows from its beginning, subtotals and total from added counts", () => {
  const rows = lines(UNITS, TYPED);
  const figures = (name: string): readonly unknown[] => {
    const at = rows.find((each) => each("name") === name);
    return ["opening", "admitted", "merged", "closing", "planShare"].map((key) => at?.(key));
  };
  expect(figures("CĐCS Sở Y tế")).toEqual([40, 3, -5, 37, 0.75]);
  expect(figures("CĐCS Công ty May")).toEqual([100, 9, 5, 112, 1.5]);
  expect(figures("Chi đoàn Công ty May")).toEqual([null, 12, null, 12, ""]);
  expect(figures("Hội CCB Sở Y tế")).toEqual([null, null, null, "", ""]);
  expect(figures("A. Cơ quan, đơn vị sự nghiệp")).toEqual([40, 3, -5, 37, 0.75]);
  expect(figures("B. Doanh nghiệp")).toEqual([100, 9, 5, 112, 1.5]);
  // 24 of 10, not the average of 75 % and 150 %
  expect(figures("Tổng cộng")).toEqual([140, 24, 0, 161, 2.4]);
});

test("[B15_04] words among the figures leave blank what would be too small without them", () => {
  const rows = lines(UNITS, [...TYPED.slice(1), { ...TYPED[0], admitted: "ba" }]);
  const closing = (name: string): unknown => rows.find((at) => at("name") === name)?.("closing");
  expect(closing("CĐCS Sở Y tế")).toBe("");
  expect(closing("A. Cơ quan, đơn vị sự nghiệp")).toBe("");
  expect(closing("Tổng cộng")).toBe("");
  expect(closing("B. Doanh nghiệp")).toBe(112);
});
