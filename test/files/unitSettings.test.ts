import { isThereIn, settingsOf, withThoseBelow } from "../../src/app/units/unitSettings";
import type { Row } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";

const units: readonly Row[] = [
  { id: "P", name: "Đảng ủy Khối" },
  { id: "A", name: "Đảng ủy cơ sở A", parent: "p" },
  { id: "A1", name: "Chi bộ 1", parent: "A" },
  { id: "B", name: "CĐCS Công ty B", parent: "P", kind: "Công đoàn cơ sở" },
];
const at = (i: number): Row => units[i] ?? {};

test("[UNL01] a file has its own unit and all below it, however deep, and no other", () => {
  expect(units.map((unit) => withThoseBelow(unit, units).map(({ id }) => id))).toEqual([
    ["P", "A", "A1", "B"],
    ["A", "A1"],
    ["A1"],
    ["B"],
  ]);
});

test("[UNL02] units above one another in a circle, or without a code, end", () => {
  const circle: readonly Row[] = [
    { id: "X", name: "X", parent: "Y" },
    { id: "Y", name: "Y", parent: "X" },
    { name: "không mã" },
  ];
  expect(circle.map((unit) => withThoseBelow(unit, circle).length)).toEqual([2, 2, 1]);
});

test("[UNL03] heads name the unit, its code, who stands above it, and sign as its kind does", () => {
  const heads = units.map((unit) => settingsOf(unit, units, defaultSettings));
  expect(heads.map(({ unit, unitCode, superior, unitKind }) => [unit, unitCode, superior, unitKind])).toEqual([
    ["Đảng ủy Khối", "P", "", "DANG_UY_BTV"],
    ["Đảng ủy cơ sở A", "A", "Đảng ủy Khối", "DANG_UY_BTV"],
    ["Chi bộ 1", "A1", "Đảng ủy cơ sở A", "CHI_BO"],
    ["CĐCS Công ty B", "B", "Đảng ủy Khối", "CONG_DOAN"],
  ]);
});

test.each([
  ["[UNL04] closed on the first day of the year", { until: "1/1/2027" }, true],
  ["[UNL04] closed the day before", { until: "31/12/2026" }, false],
  ["[UNL04] founded on its last day", { from: "31/12/2027" }, true],
  ["[UNL04] founded the day after", { from: "1/1/2028" }, false],
  ["[UNL04] closed in a year without a day", { until: 2027 }, true],
  ["[UNL04] a date nobody can read closes none", { until: "chưa rõ" }, true],
])("%s", (_rule, dates, isThere) => {
  expect(isThereIn({ ...at(1), ...dates }, 2027)).toBe(isThere);
});
