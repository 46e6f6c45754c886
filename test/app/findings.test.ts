import { changeOf, foundGroups, withSpacesSeen } from "../../src/app/checks/findings";
import type { Repair } from "../../src/check/check";
import type { CheckedIssue } from "../../src/check/runChecks";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { issue } from "../../src/domain/problem";
import { arrayGrid } from "../../src/read/grid";

const SHEET = "DS";

/** A column of cells, each with its format, and what is offered for one of them. */
function offered(
  cells: readonly (readonly [Cell, string])[],
  row: number,
  ...afters: readonly (string | number)[]
): readonly (Repair["after"] | undefined)[] {
  const grid = arrayGrid({
    sheet: SHEET,
    box: box(0, 0, cells.length, 1),
    values: cells.map(([value]) => [value]),
    formats: cells.map(([, format]) => [format]),
  });
  const issues = afters.map((after): CheckedIssue => ({
    severity: "error",
    issue: issue("numberAsText", { in: "cell", sheet: SHEET, row, column: 0 }, { found: "" }),
    repair: { sheet: SHEET, row, column: 0, before: cells[row]?.[0] ?? null, after },
  }));
  return foundGroups(issues, { sheets: [{ name: SHEET, grid, isOurs: false }] })
    .flatMap(({ found }) => found)
    .map(({ repair }) => repair?.after);
}

test("a percentage is offered as a number where its column shows percentages, a number where it does not", () => {
  const shares: readonly (readonly [Cell, string])[] = [
    [0.75, "0%"],
    ["90%", "General"],
  ];
  const points: readonly (readonly [Cell, string])[] = [
    [75, "General"],
    ["90%", "General"],
    ["95", "@"],
  ];
  expect(offered(shares, 1, 0.9)).toEqual([0.9]);
  expect(offered(points, 1, 0.9)).toEqual([undefined]);
  expect(offered(points, 2, 95)).toEqual([95]);
  expect(offered([...shares, ["95", "General"]], 2, 95)).toEqual([undefined]);
  expect(offered([["95", "0%"]], 0, 95)).toEqual([undefined]);
  expect(offered([["95%", "@"]], 0, 0.95)).toEqual([0.95]);
});

test("of two repairs of one cell the first is offered", () => {
  expect(offered([["An  Bình ", "General"]], 0, "An Bình", "An  Bình")).toEqual(["An Bình", undefined]);
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
