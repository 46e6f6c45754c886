import fc from "fast-check";
import type { Cell } from "../../../src/domain/cell";
import type { SeenCell, SeenLook, SeenSheet } from "../../../src/read/tables/seen";

/** A list somebody might keep, and what each of its rows is. */
export interface GeneratedList {
  readonly sheet: SeenSheet;
  readonly records: readonly number[];
  readonly totals: readonly number[];
  readonly groups: readonly number[];
}

const TOTAL_WORDS = ["Cộng", "Tổng cộng", "TỔNG CỘNG:", "Tổng số", "Cộng (I+II)", "Tong cong", "Tổng", "CỘNG"];
const NAMES = [
  "Nguyễn Văn An",
  "Trần Thị Bình",
  "Lê Hoàng Cường",
  "Phạm Minh Dũng",
  "Đỗ Thị Hoa",
  "Vũ Công Tổng",
  "Công Tằng Tôn Nữ",
];
const UNITS = [
  "Công ty Điện lực",
  "Tổng công ty Cà phê",
  "Sở Tư pháp",
  "Trường THPT Cộng Hòa",
  "Chi bộ Tổng hợp",
  "Ban Dân vận",
];
const SECTIONS = ["Khối Đảng", "Khối Nhà nước", "Doanh nghiệp", "Sự nghiệp", "Phòng Tổng hợp"];
const ROMAN = ["I", "II", "III", "IV", "V"];

type Place = "none" | "before" | "after";

/** How a list is laid out: where its totals stand, whether its sections have sums, what its cells look like. */
interface Layout {
  readonly people: boolean;
  readonly sections: readonly number[];
  readonly sums: boolean;
  readonly sectionTotals: Place;
  readonly total: Place;
  readonly word: number;
  readonly wordInFirst: boolean;
  readonly bold: boolean;
  readonly borders: boolean;
  readonly titles: number;
  readonly restart: boolean;
  readonly columns: number;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  people: fc.boolean(),
  sections: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
  sums: fc.boolean(),
  sectionTotals: fc.constantFrom<Place>("none", "before", "after"),
  total: fc.constantFrom<Place>("none", "before", "after"),
  word: fc.nat(TOTAL_WORDS.length - 1),
  wordInFirst: fc.boolean(),
  bold: fc.boolean(),
  borders: fc.boolean(),
  titles: fc.nat(3),
  restart: fc.boolean(),
  columns: fc.integer({ min: 1, max: 4 }),
});

const CAPTIONS = ["Số lượng", "Số tiền", "Tổng điểm", "Cộng dồn"];

function list(layout: Layout): GeneratedList {
  const cells: SeenCell[] = [];
  const [records, totals, groups]: [number[], number[], number[]] = [[], [], []];
  let row = 0;
  const put = (values: readonly Cell[], look: SeenLook): void => {
    values.forEach((value, column) => {
      if (value === null && look.bordered !== true) return;
      cells.push({ row, column, value, format: "General", formula: false, look });
    });
    row += 1;
  };
  const head: SeenLook = { bold: layout.bold, bordered: layout.borders };
  const plain: SeenLook = { bordered: layout.borders };
  for (let i = 0; i < layout.titles; i++)
    put([["DANH SÁCH ĐỀ NGHỊ", "Năm 2024", "Đơn vị tính: đồng"][i] ?? ""], { bold: true });
  put(["STT", layout.people ? "Họ và tên" : "Tên đơn vị", ...CAPTIONS.slice(0, layout.columns)], head);
  const names = layout.people ? NAMES : UNITS;
  const figures = layout.sections.map((count, s) =>
    Array.from({ length: count }, (_, r) =>
      Array.from({ length: layout.columns }, (__, c) => 3 + 7 * s + 2 * r + 5 * c),
    ),
  );
  const sumOf = (rows: readonly (readonly number[])[]): number[] =>
    Array.from({ length: layout.columns }, (_, c) => rows.reduce((sum, each) => sum + (each[c] ?? 0), 0));
  const word = TOTAL_WORDS[layout.word] ?? "Cộng";
  const total = (rows: readonly (readonly number[])[]): void => {
    totals.push(row);
    put(layout.wordInFirst ? [word, null, ...sumOf(rows)] : [null, word, ...sumOf(rows)], head);
  };
  if (layout.total === "before") total(figures.flat());
  let number = 0;
  figures.forEach((rows, s) => {
    if (layout.sections.length > 1) {
      groups.push(row);
      const sums = layout.sums ? sumOf(rows) : [];
      put(
        [ROMAN[s] ?? "V", SECTIONS[s] ?? "Khác", ...sums, ...Array<null>(layout.columns - sums.length).fill(null)],
        head,
      );
    }
    if (layout.restart) number = 0;
    if (layout.sectionTotals === "before") total(rows);
    rows.forEach((each, r) => {
      records.push(row);
      number += 1;
      put([number, names[(s * 3 + r) % names.length] ?? "", ...each], plain);
    });
    if (layout.sectionTotals === "after") total(rows);
  });
  if (layout.total === "after") total(figures.flat());
  return { sheet: { cells, merges: [], lists: [] }, records, totals, groups };
}

/** Lists with groups and totals in any place, of people and of units whose names sound like totals. */
export const generatedLists: fc.Arbitrary<GeneratedList> = layouts.map(list);
