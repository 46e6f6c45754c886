import { type Counting, type Expression, plus, share, thisRow } from "../expression";
import type { Column, Row } from "../record";

/** The four levels as B02 and B03 print them, by id of DM_XEPLOAI. */
const LEVELS = [
  ["XS", "HTXSNV"],
  ["TOT", "HTTNV"],
  ["HT", "HTNV"],
  ["KHT", "KHTNV"],
] as const;

const help = { vi: "Đếm từ danh sách.", en: "Counted from the register." };

/** "HTXSNV: SL, %" and so on: a count and its share of those rated. */
export const levelColumns: readonly Column[] = LEVELS.flatMap(([id, caption]): Column[] => [
  { key: `count${id}`, caption: `${caption} SL`, under: caption, widthChars: 8, type: "count", help },
  {
    key: `share${id}`,
    caption: `${caption} %`,
    under: caption,
    widthChars: 9,
    type: "percent",
    expression: share(thisRow(`count${id}`), thisRow("rated")),
    help: { vi: "Trên số được xếp loại.", en: "Of those rated." },
  },
]);

/** The counts of one row of B02 or B03; shares follow from the columns. */
export function countsOf(counting: Counting): Row {
  const tally = (part: "part" | "whole" | "missing" | "unclear"): { readonly expression: Expression } => ({
    expression: { op: "tally", part, ...counting },
  });
  return {
    rated: tally("whole"),
    ...Object.fromEntries(
      LEVELS.map(([id]) => [`count${id}`, { expression: { op: "level", level: id, ...counting } }]),
    ),
    outside: { expression: { op: "level", level: "CXL", ...counting } },
    missing: tally("missing"),
    good: tally("part"),
    unclear: tally("unclear"),
    total: {
      expression: plus({ op: "tally", part: "whole", ...counting }, { op: "level", level: "CXL", ...counting }),
    },
  };
}

const SUMMED = ["total", "rated", ...LEVELS.map(([id]) => `count${id}`), "outside", "missing", "good", "unclear"];

/** Totals add counts; shares are computed from the added counts, never averaged. */
export const totalRow: Row = {
  ...Object.fromEntries(SUMMED.map((column) => [column, { expression: { op: "sum", column } }])),
  ...Object.fromEntries(
    LEVELS.map(([id]) => [`share${id}`, { expression: share(thisRow(`count${id}`), thisRow("rated")) }]),
  ),
  goodShare: { expression: share(thisRow("good"), thisRow("rated")) },
};

/** From the first count to the share of good or better. */
export const countColumns: readonly Column[] = [
  { key: "total", caption: "Tổng số", widthChars: 9, type: "count", help },
  {
    key: "rated",
    caption: "Được xếp loại",
    widthChars: 9,
    type: "count",
    help: { vi: "Mẫu số: gồm cả chưa nhập.", en: "The denominator, with those not entered." },
  },
  ...levelColumns,
  { key: "outside", caption: "Không thuộc diện", widthChars: 9, type: "count", help },
  { key: "missing", caption: "Chưa nhập", widthChars: 9, type: "count", help },
  { key: "good", caption: "HTTNV trở lên SL", under: "HTTNV trở lên", widthChars: 9, type: "count", help },
  {
    key: "goodShare",
    caption: "HTTNV trở lên %",
    under: "HTTNV trở lên",
    widthChars: 9,
    type: "percent",
    expression: share(thisRow("good"), thisRow("rated")),
    help: { vi: "Trên số được xếp loại.", en: "Of those rated." },
  },
];

export const unclearColumn: Column = {
  key: "unclear",
  caption: "Ô chưa hiểu",
  widthChars: 8,
  type: "count",
  help: { vi: "Số ô xếp loại chưa hiểu; phải bằng 0.", en: "Ratings not understood; must be 0." },
};

export const ratedNotes: readonly string[] = [
  "Ghi chú: tỷ lệ tính trên số được xếp loại; người, tổ chức chưa nhập xếp loại nằm trong số này và chưa đạt; chỉ trường hợp có ghi lý do mới ra khỏi mẫu số.",
  'Cột "Ô chưa hiểu" khác 0 thì số liệu chưa dùng được: sửa cách ghi hoặc thêm vào DM_XEPLOAI.',
];
