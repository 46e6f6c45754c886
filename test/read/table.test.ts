import type { Cell } from "../../src/domain/cell";
import type { Outcome } from "../../src/domain/problem";
import { argument } from "../../src/domain/place";
import { cellsOfBlock } from "../../src/read/cells";
import { readTable, type Table, typedRows } from "../../src/read/table";

const COLUMNS = [
  { key: "name", caption: "Tên" },
  { key: "mark", caption: "Có (x)" },
  { key: "state", caption: "Trạng thái", formula: {} },
] as const;
type Key = (typeof COLUMNS)[number]["key"];

const read = (...rows: readonly (readonly Cell[])[]): Outcome<Table<Key>> => {
  const block = argument(
    "danh_sach",
    rows.map((row) => [...row, null]),
  );
  const shape = { columns: COLUMNS, key: "name", needed: ["name", "mark"] } as const;
  return readTable(cellsOfBlock(block), shape, (row, column) => block.place(row, column));
};

test("[TAB07] rows stand under their captions with their places; a missing computed caption does no harm", () => {
  const table = read(["Biểu", null], ["Có", "Tên"], ["x", "An"], [null, null], ["chưa", "Bình"]);
  if (!table.ok) throw new Error("not read");
  expect(table.value.captions).toEqual({
    row: 1,
    columns: new Map([
      ["name", 1],
      ["mark", 0],
    ]),
  });
  expect(table.value.rows.map((row) => [row.row, row.cell("name"), row.cell("mark"), row.cell("state")])).toEqual([
    [2, "An", "x", null],
    [3, null, null, null],
    [4, "Bình", "chưa", null],
  ]);
  const [first] = table.value.named;
  expect([first?.has("mark"), first?.column("mark"), first?.has("state")]).toEqual([true, 0, false]);
});

test("[TAB07] column numbers are no row; blanks, zeros and totals are rows that name nothing", () => {
  const table = read(
    ["Tên", "Có"],
    ["(1)", "(2)=(1)"],
    ["An", "x"],
    ["", "x"],
    [0, 0],
    ["Tổng cộng:", 1],
    ["(2)=(1)/(3)", ""],
    ["(2) Bình", "x"],
  );
  if (!table.ok) throw new Error("not read");
  expect(table.value.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 7]);
  expect(table.value.named.map(({ row }) => row)).toEqual([2, 7]);
});

test("[TAB07] captions without rows below them are a table too", () => {
  expect(read(["Tên", "Có (x)"])).toMatchObject({ ok: true, value: { rows: [], named: [] } });
});

test("[TAB08] the first needed caption that is missing is named, where the captions stand", () => {
  expect(read(["Biểu", null], ["Tên", "Trạng thái"])).toMatchObject({
    ok: false,
    issues: [{ code: "missingCaption", facts: { caption: "Có (x)" }, at: [{ row: 1, column: 0 }] }],
  });
  expect(read(["An"])).toMatchObject({ ok: false, issues: [{ facts: { caption: "Tên" }, at: [{ row: 0 }] }] });
  expect(read()).toMatchObject({ ok: false, issues: [{ code: "missingCaption" }] });
});

test("[TAB08] what was typed is read column by column; what is computed is not, and what lost its caption is left out", () => {
  const cells = cellsOfBlock(
    argument("a", [
      ["Trạng thái", "Tên"],
      ["đạt", "An"],
      ["", { error: "#N/A" }],
      ["", "Cộng"],
    ]),
  );
  expect(typedRows(cells, COLUMNS, "name")).toEqual([
    { row: 1, values: { name: "An" } },
    { row: 2, values: { name: "#N/A" } },
  ]);
  expect(typedRows(cells, COLUMNS, "mark")).toEqual([]);
});
