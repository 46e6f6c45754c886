import type { Cell } from "../../src/domain/cell";
import type { Book } from "../../src/xlsx/book";
import { sheetOf } from "../xlsx-read/sheetOf";
import { compareValues } from "./storedValues";

const bookOf = (value: Cell | undefined): Book => ({
  sheets: [
    sheetOf("S", [
      { row: 0, column: 0, value: value ?? null, look: 0, formula: "=B1" },
      { row: 0, column: 1, value: "typed", look: 0 },
    ]),
  ],
  names: [],
  looks: [],
});

test.each<[rule: string, stored: Cell, now: Cell, changed: number]>([
  ["a number is itself", 0.9775, 0.9775, 0],
  ["to 1e-12 of its size", 1, 1 + 9e-13, 0],
  ["and no further", 1, 1 + 2e-12, 1],
  ["0 is not almost anything", 0, 1e-20, 1],
  ["text and number differ", "1", 1, 1],
  ["no text is the same as no value", "", null, 0],
  ["no value is not 0", "", 0, 1],
  ["an error is itself", { error: "#N/A" }, { error: "#N/A" }, 0],
  ["and no other", { error: "#N/A" }, { error: "#REF!" }, 1],
  ["an error is not no value", null, { error: "#N/A" }, 1],
])("[LIB01] of a formula cell %s", (_rule, stored, now, changed) => {
  const compared = compareValues(bookOf(stored), bookOf(now));
  expect([compared.cells, compared.changed.length]).toEqual([1, changed]);
});

test("[LIB02] a formula cell that the other book lacks has changed", () => {
  const [sheet] = bookOf(1).sheets;
  const now: Book = { ...bookOf(1), sheets: sheet ? [{ ...sheet, name: "T" }] : [] };
  expect(compareValues(bookOf(1), now).changed).toEqual([
    { address: "S!A1", formula: "=B1", stored: 1, now: undefined },
  ]);
});
