import { typedSince } from "../../src/app/takeOut/typedSince";
import { box } from "../../src/domain/a1";
import { arrayGrid } from "../../src/read/grid";
import type { Cell } from "../../src/domain/cell";
import type { SheetPlan } from "../../src/report/plan";
import { smallPlan } from "../excel/smallPlan";

const formula = (text: string) => ({ formula: text, plain: text });
/** A caption row; a row typed in and computed; a row whose second cell belongs to the spill beside it; column D is hidden. */
const plan: SheetPlan = {
  ...smallPlan,
  blocks: [
    {
      at: box(0, 0, 3, 4),
      cells: [
        ["Tên", "Số", "Gấp đôi", "Ẩn"],
        ["An", null, formula("=B2*2"), 1],
        [formula("=SEQUENCE(1,2)"), formula(""), { error: "#N/A" }, null],
      ],
    },
  ],
  hiddenColumns: [3],
};

const VALUES: readonly (readonly Cell[])[] = [
  ["Tên", "Số", "Gấp đôi", "Ẩn", null],
  ["An", null, 0, 1, null],
  [1, 2, { error: "#N/A" }, null, null],
];
const FORMULAS: readonly (readonly (string | undefined)[])[] = [
  [],
  [undefined, undefined, "=B2*2"],
  ["=SEQUENCE(1,2)"],
];

interface Change {
  readonly at: readonly [row: number, column: number];
  readonly value: Cell;
  readonly formula?: string;
}

function isTyped({ at: [row, column], value, formula: typed }: Change): boolean {
  const changed = <T>(cells: readonly (readonly T[])[], put: T): T[][] =>
    Array.from({ length: 5 }, (_, r) =>
      Array.from({ length: 5 }, (__, c) => (r === row && c === column ? put : (cells[r]?.[c] as T))),
    );
  const values = changed<Cell>(VALUES, value).map((each) => each.map((cell) => cell ?? null));
  return typedSince(plan, arrayGrid({ sheet: "S", box: box(0, 0, 5, 5), values, formulas: changed(FORMULAS, typed) }));
}

test("a sheet as it was inserted has nothing typed, whatever its formulas show", () => {
  expect(isTyped({ at: [1, 2], value: 0, formula: "=B2*2" })).toBe(false);
  expect(isTyped({ at: [1, 2], value: { error: "#BUSY!" }, formula: "=B2*2" })).toBe(false);
  expect(isTyped({ at: [2, 2], value: { error: "#N/A" } })).toBe(false);
});

test.each<[string, Change]>([
  ["an entry in a blank cell", { at: [1, 1], value: 7 }],
  ["a formula in a blank cell", { at: [1, 1], value: 7, formula: "=3+4" }],
  ["another caption", { at: [0, 0], value: "Họ tên" }],
  ["a caption deleted", { at: [0, 0], value: null }],
  ["a number over a formula", { at: [1, 2], value: 14 }],
  ["a formula over a text", { at: [1, 0], value: "An", formula: '="An"' }],
  ["another error in place of the planned one", { at: [2, 2], value: { error: "#REF!" } }],
  ["a note outside the form", { at: [4, 4], value: "đã đối chiếu" }],
])("%s counts as typed", (_what, change) => {
  expect(isTyped(change)).toBe(true);
});

test.each<[string, Change]>([
  ["another formula in a computed cell, as a refresh writes", { at: [1, 2], value: 9, formula: "=B2*3" }],
  ["what a neighbour spills", { at: [2, 1], value: 5 }],
  ["anything in a hidden column", { at: [1, 3], value: "x" }],
])("%s does not", (_what, change) => {
  expect(isTyped(change)).toBe(false);
});
