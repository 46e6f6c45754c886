import { box } from "../../src/domain/a1";
import { freeRangeNames, freeSheetNames, isOrphan, kindOf, pointsTo, quotes, targetOf } from "../../src/app/sheetNames";
import { layOut } from "../../src/report/layOut";
import { recordOf, sheets } from "../../src/report/sheets";
import { around, settings } from "../report/around";

test.each([
  ["a free name stays", ["B01 2026"], ["Bảng"], ["B01 2026"]],
  ["a taken one gets a number, in any case of letters", ["B01 2026"], ["b01 2026"], ["B01 2026 (2)"]],
  ["the number goes on", ["B01"], ["B01", "B01 (2)"], ["B01 (3)"]],
  ["two of one call differ", ["B01", "B01"], [], ["B01", "B01 (2)"]],
  ["a name of 31 characters is cut to make room", ["x".repeat(31)], ["x".repeat(31)], [`${"x".repeat(27)} (2)`]],
])("%s", (_rule, wanted, taken, expected) => {
  expect(freeSheetNames(wanted, taken)).toEqual(expected);
});

test("names of ranges get a number too", () => {
  expect(freeRangeNames(["CHITIEU_B01_2026", "tbl"], ["chitieu_b01_2026"])).toEqual(["CHITIEU_B01_2026_2", "tbl"]);
});

test.each([
  ["CHITIEU_DM_DONVI", { sheet: "DM_DONVI" }],
  ["CHITIEU_DM_DONVI_3", { sheet: "DM_DONVI" }],
  ["CHITIEU_B01_2026", { sheet: "B01", year: 2026 }],
  ["CHITIEU_B01_2026_12", { sheet: "B01", year: 2026 }],
  ["CHITIEU_B99_2026", undefined],
  ["CHITIEU_CAUHINH", undefined],
  ["Tổng_hợp", undefined],
])("the name %s tells its sheet", (name, expected) => {
  expect(kindOf(name)).toEqual(expected);
});

test.each(sheets.map(({ id }) => [id] as const))("the name that a plan of %s brings tells it", (id) => {
  const { names } = layOut(recordOf(id), around());
  const { yearly } = recordOf(id);
  const kind = yearly ? { sheet: id, year: settings.year } : { sheet: id };
  expect(Object.keys(names).map(kindOf)).toEqual([kind]);
});

test.each([
  ["='Tháng 1'!$A$1:$B$2", { sheet: "Tháng 1", address: "A1:B2" }],
  ["='Tổ ''A'''!$C$3", { sheet: "Tổ 'A'", address: "C3" }],
  ["=B!A1", { sheet: "B", address: "A1" }],
  ["=#REF!$A$1", undefined],
  ["='Bảng'!#REF!", undefined],
  ['="chữ"', undefined],
])("a name with the formula %s points where it says", (formula, expected) => {
  expect(targetOf(formula)).toEqual(expected);
});

test("a mark that moved with its cells no longer points to its place", () => {
  expect(pointsTo("='b01'!$A$8:$C$8", "B01", box(7, 0, 1, 3))).toBe(true);
  expect(pointsTo("='B01'!$A$9:$C$9", "B01", box(7, 0, 1, 3))).toBe(false);
  expect(pointsTo("='B02'!$A$8:$C$8", "B01", box(7, 0, 1, 3))).toBe(false);
});

test("only a hidden sheet under the temporary name was left unfinished", () => {
  expect(isOrphan({ name: "~CHITIEU 1", visibility: "hidden" })).toBe(true);
  expect(isOrphan({ name: "~CHITIEU 1", visibility: "visible" })).toBe(false);
  expect(isOrphan({ name: "B01", visibility: "hidden" })).toBe(false);
});

test("B01 names the list of targets by its sheet, not a sheet whose name only looks like it", () => {
  const plan = layOut(recordOf("B01"), around());
  expect(quotes(plan, "DM_CHITIEU")).toBe(true);
  expect(quotes(plan, "CHITIEU")).toBe(false);
});
