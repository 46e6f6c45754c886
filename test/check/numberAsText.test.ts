import { numberAsText } from "../../src/check/checks/numberAsText";
import type { CheckedBook, CheckedColumn, CheckedTable } from "../../src/check/book";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { defaultScheme } from "../../src/domain/ratings";
import { arrayGrid } from "../../src/read/grid";

const SHEET = "DS";
type Column = readonly (readonly [value: Cell, format: string])[];

/** What is offered for each text of a column of shares that are numbers. */
function offered(cells: Column): readonly (string | number | undefined)[] {
  const grid = arrayGrid({
    sheet: SHEET,
    box: box(0, 0, cells.length, 1),
    values: cells.map(([value]) => [value]),
    formats: cells.map(([, format]) => [format]),
  });
  const column: CheckedColumn = { column: 0, caption: "Tỷ lệ (%)", is: "percent" };
  const rows = cells.map((_cell, row) => row);
  const table: CheckedTable = {
    sheet: SHEET,
    grid,
    kind: "B04",
    isList: true,
    columns: [column],
    rows,
    breaks: [],
    lastRow: cells.length - 1,
    above: [],
    asked: [],
  };
  const book: CheckedBook = { sheets: [], tables: [table], scheme: defaultScheme, units: [], unread: [] };
  if (numberAsText.looksAt !== "columns") throw new Error("It looks at columns");
  return [...numberAsText.find(column, table, book)].map(({ repair }) => repair?.after);
}

test.each<readonly [string, Column, readonly (number | undefined)[]]>([
  [
    "a percentage among percentages",
    [
      [0.75, "0%"],
      ["90%", "General"],
    ],
    [0.9],
  ],
  [
    "a percentage among points, where it would become 0.9",
    [
      [75, "General"],
      ["90%", "General"],
    ],
    [undefined],
  ],
  [
    "a number among points",
    [
      [75, "General"],
      ["95", "@"],
    ],
    [95],
  ],
  [
    "a number among percentages",
    [
      [0.75, "0%"],
      ["95", "General"],
    ],
    [undefined],
  ],
  ["a number alone in a cell shown as a percentage, where it would become 9500%", [["95", "0%"]], [undefined]],
  ["a percentage alone", [["95%", "@"]], [0.95]],
  [
    "a number 100 rows from the nearest, which says how its column writes",
    [[0.75, "0%"], ...Array.from({ length: 99 }, () => [null, "General"] as const), ["95", "General"]],
    [undefined],
  ],
  [
    "a number 101 rows from the nearest, which says nothing of it",
    [[0.75, "0%"], ...Array.from({ length: 100 }, () => [null, "General"] as const), ["95", "General"]],
    [95],
  ],
])("[CHS26] what is offered for %s", (_name, cells, expected) => {
  expect(offered(cells)).toEqual(expected);
});
