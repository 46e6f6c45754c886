import fc from "fast-check";
import { findTables } from "../../src/read/tables/findTables";
import { drawn } from "./tables/drawn";
import { FORMS } from "./tables/forms";
import { generatedLists } from "./tables/generatedLists";

/** A header that takes in the row of column numbers says the same. */
const headerOf = (
  header: readonly [number, number] | null,
  numberRow: number | null,
): readonly [number, number] | null =>
  header && numberRow !== null && header[1] === numberRow ? [header[0], numberRow - 1] : header;

test.each(FORMS.map(({ name, text, options }) => [name, text, options] as const))(
  "[TBL01] rows of forms that offices keep: %s",
  (_name, text, options) => {
    const { sheet, tables } = drawn(text, options);
    const rows = findTables(sheet).map(({ header, records }, i) => ({
      header: headerOf(header, tables[i]?.numberRow ?? null),
      records,
    }));
    expect(rows).toEqual(tables.map(({ header, records }) => ({ header, records })));
  },
);

test("[TBL02] of the columns of these forms nineteen in twenty are understood", () => {
  const judged = FORMS.flatMap(({ text, options }) => {
    const { sheet, tables } = drawn(text, options);
    const all = findTables(sheet);
    return tables.flatMap(({ roles }, i) =>
      roles.map(([column, right]) => {
        const role = all[i]?.columns.find((each) => each.column === column)?.role;
        return role !== undefined && right.includes(role);
      }),
    );
  });
  expect(judged.length).toBeGreaterThan(180);
  expect(judged.filter(Boolean).length / judged.length).toBeGreaterThan(0.95);
});

test("[TBL03] no total and no group is counted as data, no record is left out, wherever totals stand", () => {
  fc.assert(
    fc.property(generatedLists, ({ sheet, records }) => {
      expect(findTables(sheet).map((table) => table.records)).toEqual([records]);
    }),
    { numRuns: 100 },
  );
});

test("[TBL04] columns our forms ask for are known by the words of our subject, a count of ratings is none of them", () => {
  const { sheet } = drawn(`
    H | STT | Họ và tên | Năm sinh | Được học tập nghị quyết | Cấp ủy viên phụ trách | Mức xếp loại | Số đạt xếp loại tốt
    D | 1 | Nguyễn Văn An | 1980 | x | Lê Văn Tư | HTTNV | 3
    D | 2 | Trần Thị Bình | 1985 | x | Lê Văn Tư | HTXSNV | 5
    D | 3 | Phạm Văn Chung | 1990 | | Đỗ Thị Lan | HTNV | 4`);
  expect(findTables(sheet)[0]?.columns.map(({ meaning }) => meaning)).toEqual([
    undefined,
    undefined,
    "born",
    "studied",
    "inCharge",
    "rating",
    undefined,
  ]);
});

test("[TBL05] every row of a sheet is data or skipped with its reason", () => {
  const { sheet } = drawn(`
    T | >4 *DANH SÁCH ỦNG HỘ
    T | | | | Đơn vị tính: đồng
    H | STT | Họ và tên | Đơn vị | Số tiền
    N | (1) | (2) | (3) | (4)
    G | *I | >3 *Khối Đảng
    D | 1 | Nguyễn Văn An | Văn phòng | 200000
    D | 2 | Trần Thị Bình | Ban Dân vận | 300000
    S | | *Cộng | | 500000
    E | 3
    -
    X | Ghi chú: thu đến ngày 30/6
    X | | | | Người lập biểu`);
  const [table] = findTables(sheet);
  expect(table?.skipped).toEqual([
    { row: 0, reason: "title" },
    { row: 1, reason: "unitLine" },
    { row: 3, reason: "columnNumbers" },
    { row: 4, reason: "group" },
    { row: 7, reason: "total" },
    { row: 8, reason: "prefilled" },
    { row: 10, reason: "note" },
    { row: 11, reason: "signature" },
  ]);
  expect(table?.records).toEqual([5, 6]);
});

test("[TBL06] two lists side by side are two tables, though they share a title", () => {
  const { sheet } = drawn(
    `
    T | >7 *PHÂN CÔNG COI THI
    H | STT | Giám thị | Phòng | | STT | Giám thị | Phòng
    D | 1 | Nguyễn Thị Mai | P101 | | 1 | Lê Văn Nam | P201
    D | 2 | Trần Văn Phúc | P102 | | 2 | Hồ Thị Oanh | P202
    D | 3 | Phan Thị Quyên | P103`,
    { borders: false },
  );
  expect(findTables(sheet).map(({ firstColumn, lastColumn, records }) => [firstColumn, lastColumn, records])).toEqual([
    [0, 2, [2, 3, 4]],
    [4, 6, [2, 3]],
  ]);
});

test("[TBL07] what lies under merged cells is no data, and a merge over a million rows is no work", () => {
  const { sheet } = drawn(`
    H | STT | Nội dung | Đơn vị
    D | v2 1 | v2 Tuyên truyền | v2 Văn phòng
    X | | |
    D | 2 | Kiểm tra | Thanh tra
    D | 3 | Tổng kết | Văn phòng`);
  const merges = [...sheet.merges, { row: 40, column: 9, rows: 1_000_000, columns: 1 }];
  expect(findTables({ ...sheet, merges })[0]?.records).toEqual([1, 3, 4]);
});

test("[TBL01] a name that reads like a mean where nobody typed accents is a person", () => {
  const { sheet, tables } = drawn(`
    H | So bao danh | Ho va ten | Diem
    D | TH01 | Cao Nhat Minh | 93
    D | TH02 | Tu Gia Bao | 88
    D | TH03 | Thai My Tam | 85`);
  expect(findTables(sheet)[0]?.records).toEqual(tables[0]?.records);
});
