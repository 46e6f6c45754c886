import {
  applyColumnChoices,
  type ColumnChoices,
  NO_CHOICES,
  readColumnChoices,
  withChoice,
  withoutHeader,
} from "../../src/read/tables/columnChoices";
import type { ColumnRole } from "../../src/read/tables/columnRoles";

const columns = (...captions: readonly string[]): { readonly columns: readonly ColumnRole[] } => ({
  columns: captions.map((caption, column) => ({ column, caption, role: "other", confidence: 0.4 })),
});

const meanings = (table: { readonly columns: readonly ColumnRole[] }, choices: ColumnChoices): unknown[] =>
  applyColumnChoices(table, choices).columns.map(({ meaning, chosen }) => (chosen ? (meaning ?? "none") : undefined));

const HEADER = ["TT", "Họ và tên", "Đơn vị", "Kết quả 2024", "Ghi chú"];
const RATED = withChoice(NO_CHOICES, columns(...HEADER), 3, "rating");

test.each([
  ["[TBL13] the same header", HEADER, [, , , "rating"]],
  ["[TBL13] columns moved, one added", ["TT", "Kết quả 2024", "Đơn vị", "Mới", "Họ và tên", "Ghi chú"], [, "rating"]],
  [
    "[TBL13] another year, no accents, other case",
    ["tt", "HO VA TEN", "don vi", "Ket qua 2025", "ghi chu"],
    [, , , "rating"],
  ],
  ["[TBL13] a quarter of its columns gone", ["Họ và tên", "Đơn vị", "Kết quả 2024", "Ghi chú"], [, , "rating"]],
  ["[TBL13] one caption in common is another header", ["Mặt hàng", "Giá", "Kết quả 2024"], []],
  ["[TBL13] a far wider table is another one", [...HEADER, "A", "B", "C", "D", "E", "F"], []],
])("%s", (_rule, header, known) => {
  const table = columns(...header);
  expect(meanings(table, RATED)).toEqual(Array.from(header, (_caption, i) => known[i]));
});

test("[TBL14] what was said last holds, and can be taken back for one column or the whole header", () => {
  const table = columns(...HEADER);
  const corrected = withChoice(RATED, table, 3, "none");
  expect(meanings(table, corrected)[3]).toBe("none");
  expect(corrected.headers).toHaveLength(1);
  expect(meanings(table, withChoice(corrected, table, 3, undefined))).toEqual(Array(5).fill(undefined));
  expect(withoutHeader(corrected, table)).toEqual(NO_CHOICES);
});

test("[TBL14] what a sibling's header says goes along when another of its columns is corrected", () => {
  const sibling = columns("TT", "Đơn vị", "Họ và tên", "Kết quả 2025", "Đã dự", "Ghi chú");
  expect(meanings(sibling, withChoice(RATED, sibling, 4, "studied"))).toEqual(
    [, , , "rating", "studied", undefined].map((each) => each),
  );
});

test("[TBL14] two columns that differ by the year alone are told apart by it", () => {
  const table = columns("Họ và tên", "Xếp loại 2024", "Xếp loại 2025");
  expect(meanings(table, withChoice(NO_CHOICES, table, 1, "none"))).toEqual([undefined, "none", undefined]);
});

test("[TBL14] columns without captions are known in a table of as many, and in no other", () => {
  const choices = withChoice(NO_CHOICES, columns("", "", ""), 1, "name");
  expect(meanings(columns("", "", ""), choices)).toEqual([undefined, "name", undefined]);
  expect(meanings(columns("", "", "", ""), choices)).toEqual([undefined, undefined, undefined, undefined]);
});

test("[TBL14] what was kept is read back, what cannot be used is left out", () => {
  expect(readColumnChoices(JSON.parse(JSON.stringify(RATED)))).toEqual(RATED);
  for (const json of [
    undefined,
    null,
    7,
    "x",
    [],
    {},
    { headers: 3 },
    { headers: [null, {}, { captions: [1], columns: [] }] },
  ])
    expect(readColumnChoices(json)).toEqual(NO_CHOICES);
  const odd: unknown = {
    headers: [
      { captions: ["a", 1], columns: [{ caption: "a", meaning: "toString" }, 3, { caption: "a", meaning: "rating" }] },
    ],
  };
  expect(readColumnChoices(odd)).toEqual({
    headers: [{ captions: ["a"], columns: [{ caption: "a", meaning: "rating" }] }],
  });
});
