import { changeOf, foundGroups, withSpacesSeen } from "../../src/app/checks/findings";
import type { Repair } from "../../src/check/check";
import type { CheckedIssue } from "../../src/check/runChecks";
import { issue } from "../../src/domain/problem";

const SHEET = "DS";

test("of two repairs of one cell the first is offered", () => {
  const mends = (after: string): CheckedIssue => ({
    severity: "error",
    issue: issue("oddSpaces", { in: "cell", sheet: SHEET, row: 0, column: 0 }, { found: "" }),
    repair: { sheet: SHEET, row: 0, column: 0, before: "An  Bình ", after },
  });
  const repairs = foundGroups([mends("An Bình"), mends("An  Bình")]).flatMap(({ found }) => found);
  expect(repairs.map(({ repair }) => repair?.after)).toEqual(["An Bình", undefined]);
});

test.each([
  ["95%", 0.95, "0%"],
  ["95,5 %", 0.955, "0.0%"],
  ["97,996%", 0.97996, "0.000%"],
  ["95", 95, undefined],
])("%s is to be shown as %s with the format %s", (before, after, format) => {
  const repair = { sheet: SHEET, row: 4, column: 2, before, after };
  expect(changeOf(repair, new Map([[SHEET, "s1"]]))).toEqual({
    sheetId: "s1",
    row: 4,
    column: 2,
    was: before,
    value: after,
    ...(format === undefined ? {} : { format }),
  });
});

test("nothing is written where an error stands, or into a sheet nobody knows", () => {
  const repair: Repair = { sheet: SHEET, row: 0, column: 0, before: { error: "#N/A" }, after: "" };
  expect(changeOf(repair, new Map([[SHEET, "s1"]]))).toBeUndefined();
  expect(changeOf({ ...repair, before: "1" }, new Map())).toBeUndefined();
});

test("spaces that nobody sees are shown", () => {
  expect(withSpacesSeen(" Nguyễn  Văn\u00a0An ")).toBe("␣Nguyễn ␣Văn␣An␣");
});
