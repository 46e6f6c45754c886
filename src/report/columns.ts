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

/** Rating of the body that decides, what the unit proposes meanwhile, the decision, and the reason for none. */
export const decidedAndProposed: readonly Column[] = [
  {
    key: "ownRating",
    caption: "Tự xếp loại",
    widthChars: 12,
    type: "rating",
    isOptional: true,
    help: {
      vi: "HTXSNV, HTTNV, HTNV, KHTNV: mức tự xếp; tính tạm (dự kiến) khi cấp có thẩm quyền chưa quyết định.",
      en: "The level that is proposed: counts until the deciding body has decided.",
    },
  },
  {
    key: "rating",
    caption: "Cấp có thẩm quyền xếp loại",
    formerCaptions: ["Mức xếp loại"],
    widthChars: 16,
    type: "rating",
    help: {
      vi: "HTXSNV, HTTNV, HTNV, KHTNV: mức được quyết định; chưa có quyết định thì để trống.",
      en: "The level decided by the body above; blank until it is.",
    },
  },
  {
    key: "decision",
    caption: "Số, ngày quyết định",
    formerCaptions: ["Số, ngày quyết định xếp loại"],
    widthChars: 16,
    type: "text",
    isOptional: true,
    help: { vi: "Số, ngày quyết định của cấp có thẩm quyền.", en: "Number and day of the decision." },
  },
  {
    key: "reason",
    caption: "Lý do không xếp loại",
    formerCaptions: ["Lý do chưa xếp loại"],
    widthChars: 18,
    type: "text",
    help: { vi: "Ghi lý do thì dòng này ra khỏi mẫu số.", en: "A reason takes the row out of the denominator." },
  },
];

/** How a list says which of two ratings is counted. */
export const DECIDED_FIRST =
  "Tính theo mức được cấp có thẩm quyền quyết định; chưa có quyết định thì tính theo mức tự xếp loại (dự kiến).";
