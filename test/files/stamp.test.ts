import { defaultSettings } from "../../src/report/settings";
import { stampLines, stampOf } from "../../src/app/settings/stamp";
import { box } from "../../src/domain/a1";
import { arrayGrid } from "../../src/read/grid";

const settings = { ...defaultSettings, unitCode: "DV07", unit: "Đảng ủy A", year: 2027, period: "6T" } as const;
const gridOf = (lines: readonly (readonly string[])[]) => {
  const columns = Math.max(...lines.map((line) => line.length));
  const values = lines.map((line) => Array.from({ length: columns }, (_, c) => line[c] ?? null));
  return arrayGrid({ sheet: "CAUHINH", box: box(0, 0, lines.length, columns), values });
};
const bookWith = (lines: readonly (readonly string[])[], visibility: "visible" | "veryHidden" = "veryHidden") => ({
  sheets: [{ name: "CAUHINH", visibility, grid: gridOf(lines) }],
});

test("[STA01] a file says whose it is, of what year and period, and by which forms", () => {
  expect(stampOf(bookWith(stampLines(settings)))).toEqual({
    unitCode: "DV07",
    unit: "Đảng ủy A",
    year: 2027,
    period: "6T",
    quarter: "",
    formVersion: 1,
  });
});

test("[STA02] long JSON cut over several cells is joined", () => {
  const [form = ["form", ""], [key, json] = ["", ""]] = stampLines(settings);
  const cut = [key, json.slice(0, 40), json.slice(40)];
  expect(stampOf(bookWith([form, cut]))?.unit).toBe("Đảng ủy A");
});

test.each([
  ["[STA03] JSON that a careless hand cut", [["settings", '{"year":2027']]],
  ["[STA03] something that is no settings", [["settings", "12"]]],
  ["[STA03] no settings at all", [["form", '{"version":1}']]],
])("%s says nothing", (_rule, lines) => {
  expect(stampOf(bookWith(lines))).toBeUndefined();
});

test("[STA04] a sheet that users see is their own, whatever its name", () => {
  expect(stampOf(bookWith(stampLines(settings), "visible"))).toBeUndefined();
});

test("[STA05] a version that is no whole number is none", () => {
  const [, own = ["", ""]] = stampLines(settings);
  expect(stampOf(bookWith([["form", '{"version":"1"}'], own]))?.formVersion).toBeUndefined();
});
