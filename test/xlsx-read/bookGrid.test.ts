import { box } from "../../src/domain/a1";
import { arrayGrid } from "../../src/read/grid";
import type { Book } from "../../src/xlsx/book";
import type { BookCell } from "../../src/xlsx/bookCells";
import { bookGrids } from "../../src/xlsx/bookGrid";
import { sheetOf } from "./sheetOf";

const bookOf = (cells: readonly BookCell[]): Book => ({
  looks: [{ format: "General" }, { format: "dd/mm/yyyy" }],
  names: [],
  sheets: [sheetOf("Bảng", cells, { state: "hidden", merges: [box(0, 0, 1, 2)], hiddenRows: [4] })],
});

function gridOf(cells: readonly BookCell[]) {
  const [sheet] = bookGrids(bookOf(cells));
  if (!sheet) throw new Error("no sheet");
  return sheet.grid;
}

const FAR = { row: 1_048_575, column: 16_383 };

test("[BG01] a grid gives value, formula and format of its cells, in any order", () => {
  const grid = gridOf([
    { row: 2, column: 1, value: 7, look: 1, formula: "=A1" },
    { row: 2, column: 3, value: "x", look: 0 },
    { row: 5, column: 0, value: true, look: 0 },
  ]);
  expect([grid.value(5, 0), grid.value(2, 1), grid.value(2, 2), grid.value(2, 3), grid.value(0, 0)]).toEqual([
    true,
    7,
    null,
    "x",
    null,
  ]);
  expect([grid.formula(2, 1), grid.formula(2, 3), grid.formula(9, 9)]).toEqual(["=A1", undefined, undefined]);
  expect([grid.format(2, 1), grid.format(2, 3), grid.format(9, 9)]).toEqual(["dd/mm/yyyy", "General", "General"]);
});

test("[BG02] name, visibility, merges and hidden rows are those of the sheet", () => {
  const [sheet] = bookGrids(bookOf([]));
  expect(sheet).toMatchObject({ name: "Bảng", visibility: "hidden" });
  expect(sheet?.grid.merges).toEqual([box(0, 0, 1, 2)]);
  expect([sheet?.grid.hidden(4), sheet?.grid.hidden(5)]).toEqual([true, false]);
});

test("[BG03] the box holds what shows something and no more", () => {
  const grid = gridOf([
    { row: 0, column: 0, value: null, look: 1 },
    { row: 1, column: 0, value: "  ", look: 0 },
    { row: 3, column: 4, value: 0, look: 0 },
    { row: 5, column: 2, value: "x", look: 0 },
    { row: 9, column: 9, value: "", look: 0, formula: '=""' },
  ]);
  expect(grid.box).toEqual(box(3, 2, 3, 3));
});

test("[BG04] an empty sheet has an empty box", () => {
  expect(gridOf([]).box).toEqual(box(0, 0, 0, 0));
});

test("[BG05] the last cell of a sheet costs no more than the first", () => {
  const grid = gridOf([
    { row: 0, column: 0, value: 1, look: 0 },
    { ...FAR, value: 2, look: 0 },
  ]);
  expect(grid.box).toEqual(box(0, 0, 1_048_576, 16_384));
  expect([...grid.filled()]).toEqual([
    [0, 0],
    [FAR.row, FAR.column],
  ]);
  expect(grid.value(FAR.row, FAR.column)).toBe(2);
});

test("[BG06] filled cells come in reading order, blank ones not at all", () => {
  const values = [
    [1, null, "a"],
    ["", "b"],
  ];
  const grid = arrayGrid({ sheet: "S", box: box(2, 1, 2, 3), values });
  const places = [
    [2, 1],
    [2, 3],
    [3, 2],
  ];
  expect([...grid.filled()]).toEqual(places);
  const cells = values.flatMap((row, r) =>
    row.map((value, c): BookCell => ({ row: r + 2, column: c + 1, value, look: 0 })),
  );
  expect([...gridOf(cells).filled()]).toEqual(places);
});
