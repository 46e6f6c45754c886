import type { Column } from "./record";
import { ratingStates } from "./state";

/** Columns that several sheets have. */

/** STT of a form: its ordinary rows are numbered as they are laid out. */
export const order: Column = {
  key: "order",
  caption: "STT",
  widthChars: 6,
  type: "order",
  help: { vi: "Số thứ tự.", en: "Number." },
};

/** STT of a list: numbers the rows whose key is filled. */
export const selfNumbering = (key: string): Column => ({
  ...order,
  expression: { op: "order", key },
  help: { vi: "Tự đánh số.", en: "Numbers itself." },
});

export const note: Column = {
  key: "note",
  caption: "Ghi chú",
  widthChars: 20,
  type: "text",
  help: { vi: "Tùy ý.", en: "Free." },
};

/** Column of marks: "x" from the drop-down. */
export const marks = { type: "mark", widthChars: 12, list: { values: ["x"] } } as const;

/** Rating and the reason for none: what is typed. */
export const ratingAndReason = (reasonCaption: string): readonly Column[] => [
  {
    key: "rating",
    caption: "Mức xếp loại",
    widthChars: 18,
    type: "rating",
    help: { vi: "HTXSNV, HTTNV, HTNV, KHTNV.", en: "Rating level." },
  },
  {
    key: "reason",
    caption: reasonCaption,
    widthChars: 24,
    type: "text",
    help: { vi: "Ghi lý do thì dòng này ra khỏi mẫu số.", en: "A reason takes the row out of the denominator." },
  },
];

/** What a rating was understood as: hidden, computed in plain Excel. */
export const understoodRating = ratingStates("name", "rating", "reason", "Mức xếp loại");
