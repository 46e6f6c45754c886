import { call, captionCell, cell, type Formula, iff, is, minus } from "./formula/node";
import type { Column } from "./record";

/** Columns that several sheets have. */

/** STT of a form: its ordinary rows are numbered as they are laid out. */
export const order: Column = {
  key: "order",
  caption: "STT",
  widthChars: 6,
  type: "order",
  help: { vi: "Số thứ tự.", en: "Number." },
};

/** STT of a list: numbers the rows whose key is filled, by their distance from the caption. */
export const selfNumbering = (key: string): Column => ({
  ...order,
  // a table's filter button stands beside the caption
  widthChars: 8,
  formula: iff(is(cell(key), "=", ""), "", minus(call("ROW"), call("ROW", captionCell(key)))),
  help: { vi: "Tự đánh số.", en: "Numbers itself." },
});

export const note: Column = {
  key: "note",
  caption: "Ghi chú",
  widthChars: 20,
  type: "text",
  help: { vi: "Tùy ý.", en: "Free." },
};

/** A column that only formulas read. */
export const hiddenColumn = (key: string, caption: string, formula: Column["formula"], en: string): Column => ({
  key,
  caption,
  widthChars: 10,
  type: "count",
  hidden: true,
  ...(formula ? { formula } : {}),
  help: { vi: `${caption}: để tính, không in.`, en },
});

/** Hidden: a mark found from other cells; what is not understood in them shows itself. */
export const hiddenMark = (key: string, caption: string, formula: Formula, en: string): Column => ({
  ...hiddenColumn(key, caption, formula, en),
  type: "mark",
});

const people = call("LOWER", call("TRIM", cell("ethnicity")));

/** Hidden: whether somebody of a register is of an ethnic minority, by the column "ethnicity". */
export const isMinority: Column = hiddenMark(
  "isMinority",
  "Dân tộc thiểu số",
  iff(is(people, "=", ""), "", iff(is(people, "=", "kinh"), "không", "x")),
  "x for an ethnic minority.",
);

/** Rating and the reason for none: what is typed. */
export const ratingAndReason: readonly Column[] = [
  {
    key: "rating",
    caption: "Mức xếp loại",
    widthChars: 18,
    type: "rating",
    help: { vi: "HTXSNV, HTTNV, HTNV, KHTNV.", en: "Rating level." },
  },
  {
    key: "reason",
    caption: "Lý do không xếp loại",
    formerCaptions: ["Lý do chưa xếp loại"],
    widthChars: 24,
    type: "text",
    help: { vi: "Ghi lý do thì dòng này ra khỏi mẫu số.", en: "A reason takes the row out of the denominator." },
  },
];

/** Rating of the body that decides, what the unit proposes meanwhile, the decision, and the reason for none. */
export const decidedAndProposed: readonly Column[] = [
  {
    key: "ownRating",
    caption: "Tự xếp loại",
    widthChars: 14,
    type: "rating",
    isOptional: true,
    help: {
      vi: "Mức đơn vị tự xếp; tính tạm (dự kiến) khi cấp có thẩm quyền chưa quyết định.",
      en: "The level the unit proposes: counts until the deciding body has decided.",
    },
  },
  ...ratingAndReason.slice(0, 1),
  {
    key: "decision",
    caption: "Số, ngày quyết định xếp loại",
    widthChars: 18,
    type: "text",
    isOptional: true,
    help: { vi: "Số, ngày quyết định của cấp có thẩm quyền.", en: "Number and day of the decision." },
  },
  ...ratingAndReason.slice(1),
];
