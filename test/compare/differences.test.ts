import { differences } from "./differences";
import type { Seen, SeenSheet, SeenValue } from "./seen";

const book = (...sheets: readonly (readonly [string, Readonly<Record<string, SeenValue>>])[]): Seen => ({
  sheets: sheets.map(([name, cells]): SeenSheet => ({ name, cells: Object.entries(cells) })),
});
const refused: Seen = { refused: "damaged" };

test("[CM01] the same cells, and dates within milliseconds of their serial, are no difference", () => {
  const ours = book(["DS", { A1: 45000.123456789, A2: "An", A3: { error: "#N/A" }, A4: null }]);
  const theirs = book(["DS", { A1: { serial: 45000.12345679 }, A2: "An", A3: { error: "#N/A" }, A4: null }]);
  expect(differences(ours, theirs)).toEqual([]);
});

test("[CM02] a cell that differs, one too few, one too many: each with both figures", () => {
  const ours = book(["DS", { A1: 1, A2: "An" }]);
  expect(differences(ours, book(["DS", { A1: "1", A3: true, B1: 2 }]))).toEqual([
    { sheet: "DS", what: "cells", ours: "2", theirs: "3" },
    { sheet: "DS", what: "A1", ours: "1", theirs: '"1"' },
    { sheet: "DS", what: "A2", ours: '"An"', theirs: "no cell" },
    { sheet: "DS", what: "A3", ours: "no cell", theirs: "true" },
    { sheet: "DS", what: "B1", ours: "no cell", theirs: "2" },
  ]);
});

test("[CM03] other names of sheets; cells are compared where the name is the same", () => {
  expect(differences(book(["A", { A1: 1 }], ["B", {}]), book(["A", { A1: 1 }]))).toEqual([
    { sheet: "", what: "sheets", ours: "A, B", theirs: "A" },
  ]);
});

test("[CM04] read by one and refused by the other; refused by both is no difference", () => {
  expect(differences(refused, book(["A", { A1: 1 }]))).toEqual([
    { sheet: "", what: "read", ours: "refused: damaged", theirs: "1 sheets, 1 cells" },
  ]);
  expect(differences(refused, { refused: "Error" })).toEqual([]);
});
