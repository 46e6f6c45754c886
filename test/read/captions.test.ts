import type { Cell } from "../../src/domain/cell";
import { fold } from "../../src/domain/fold";
import { type CaptionedColumn, findCaptions } from "../../src/read/captions";
import type { Cells } from "../../src/read/cells";
import { sheets } from "../../src/report/sheets";

const cellsIn = (...rows: readonly (readonly Cell[])[]): Cells => ({
  rows: rows.length,
  columns: Math.max(0, ...rows.map((row) => row.length)),
  value: (row, column) => rows[row]?.[column] ?? null,
});

const COLUMNS: readonly CaptionedColumn<"name" | "rating" | "studied" | "note">[] = [
  { key: "name", caption: "Họ và tên", formerCaptions: ["Tên đoàn viên", "Họ tên"] },
  { key: "rating", caption: "Mức xếp loại" },
  { key: "studied", caption: "Được học tập (x)" },
  { key: "note", caption: "Ghi chú" },
];

type Found = Readonly<Record<string, number>> & { readonly row?: number };

function find(...rows: readonly (readonly Cell[])[]): Found | undefined {
  const found = findCaptions(cellsIn(...rows), COLUMNS, ["name"]);
  return found && { row: found.row, ...Object.fromEntries(found.columns) };
}

test("[TAB01] captions are found wherever rows were inserted and columns added or moved", () => {
  expect(
    find(
      ["DANH SÁCH", null],
      [null],
      ["Ghi chú", "Thêm", "Mức xếp loại", null, "Được học tập (x)", "Họ và tên"],
      ["", "", "HTTNV", null, "x", "An"],
    ),
  ).toEqual({ row: 2, note: 0, rating: 2, studied: 4, name: 5 });
});

test.each([
  ["capitals, spaces and line breaks", "HỌ\nVÀ  TÊN "],
  ["a remark in brackets", "Họ và tên (in hoa)"],
  ["letters typed as letter and mark", "Họ và tên".normalize("NFD")],
])("[TAB02] %s do not hide a caption", (_what, caption) => {
  expect(find([caption, "Được học tập"])).toEqual({ row: 0, name: 0, studied: 1 });
});

test("[TAB03] a former caption is read, the present one before it", () => {
  expect(find(["Mức xếp loại", "Họ tên"])).toMatchObject({ rating: 0, name: 1 });
  expect(find(["Tên đoàn viên", "Họ và tên"])).toEqual({ row: 0, name: 1 });
});

test("[TAB03] a caption without accents is read; one with other accents is another word", () => {
  expect(find(["ho va ten", "Muc xep loai", "Duoc hoc tap", "GHI CHU"])).toEqual({
    row: 0,
    name: 0,
    rating: 1,
    studied: 2,
    note: 3,
  });
  expect(find(["Họ và tên", "Ghi chủ"])).toEqual({ row: 0, name: 0 });
});

test("[TAB04] the closest writing has the column, wherever it stands; of equals the first", () => {
  expect(find(["ho va ten", "Họ và tên (cũ)", "Họ và tên"])).toEqual({ row: 0, name: 2 });
  expect(find(["Họ và tên", "Ghi chú", "Ghi chú"])).toEqual({ row: 0, name: 0, note: 1 });
});

test("[TAB05] a computed column of an earlier version is never taken for the typed one", () => {
  expect(find(["Mức xếp loại (tính)", "Họ và tên", "Mức xếp loại"])).toEqual({ row: 0, name: 1, rating: 2 });
  expect(find(["Họ và tên", "Mức xếp loại (hiểu là)", "Muc xep loai (tinh)", "Được học tập (hiểu là)"])).toEqual({
    row: 0,
    name: 0,
  });
});

test("[TAB06] the row with all that is needed is the caption row, though another holds more captions", () => {
  expect(find(["Ghi chú", "Mức xếp loại"], ["Họ và tên"], ["Ghi chú", "Mức xếp loại"])).toEqual({ row: 1, name: 0 });
  expect(find(["Họ và tên"], ["Họ và tên", "Ghi chú"], ["Họ và tên", "Ghi chú"])).toEqual({ row: 1, name: 0, note: 1 });
  expect(find(["An", "x"], [7, null])).toBeUndefined();
});

test("[TAB06] captions stand within the first hundred rows", () => {
  const above = (count: number): (readonly Cell[])[] => Array.from({ length: count }, () => ["chữ"]);
  expect(find(...above(99), ["Họ và tên"])).toEqual({ row: 99, name: 0 });
  expect(find(...above(100), ["Họ và tên"])).toBeUndefined();
});

test.each(sheets.map((record) => [record.id, record.columns] as const))(
  "[TAB03] %s: no two captions, present or former, are one word",
  (_id, columns) => {
    const captions = columns.flatMap(({ caption, formerCaptions = [] }) => [caption, ...formerCaptions]).map(fold);
    expect(new Set(captions).size).toBe(captions.length);
    const found = findCaptions(cellsIn(columns.map(({ caption }) => caption)), columns, []);
    expect([...(found?.columns ?? [])].sort()).toEqual(columns.map(({ key }, c) => [key, c] as const).sort());
  },
);

describe("captions over both rows of a head", () => {
  const head = [
    ["Họ và tên", "Kết quả", null, "Ghi chú"],
    [null, "Mức xếp loại", "Được học tập (x)", null],
  ] as const;

  test("[TAB14] they are captions of the lower row", () => {
    expect(find(["BIỂU"], ...head, ["(1)", "(2)", "(3)", "(4)"])).toEqual({
      row: 2,
      name: 0,
      rating: 1,
      studied: 2,
      note: 3,
    });
  });

  test("[TAB15] a word typed under captions makes its row no lower row of a head", () => {
    expect(find(["Họ và tên", "Mức xếp loại", "x"], [null, null, "Ghi chú"])).toEqual({ row: 0, name: 0, rating: 1 });
  });
});
