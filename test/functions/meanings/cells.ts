import fc from "fast-check";
import { anyHabit, anyHabitOrBare } from "./habits";

/** A cell together with what it was made to mean. */
export interface Meant<M> {
  readonly cell: unknown;
  readonly means: M;
  /** Nothing that could be a result: blank, an unticked box, only dashes or dots. */
  readonly silent: boolean;
}

export type Cells<M> = fc.Arbitrary<Meant<M>>;

/** Cells that are sent as they are. */
export const exactly = <M>(means: M, cells: readonly unknown[], silent = false): Cells<M> =>
  fc.constantFrom(...cells).map((cell) => ({ cell, means, silent }));

const spelt = <M>(means: M, texts: readonly string[], habits: typeof anyHabit, silent: boolean): Cells<M> =>
  fc.tuple(fc.constantFrom(...texts), habits).map(([text, habit]) => ({ cell: habit(text), means, silent }));

/** Texts with any habit that keeps accents. */
export const texts = <M>(means: M, spellings: readonly string[], silent = false): Cells<M> =>
  spelt(means, spellings, anyHabit, silent);

/** Texts that are as clear without accents. */
export const clear = <M>(means: M, spellings: readonly string[]): Cells<M> =>
  spelt(means, spellings, anyHabitOrBare, false);

const blankCells = [null, undefined, "", 0, "  ", "\u00a0", "\n", "\u200b"];
const errorCells = [{ error: "#N/A" }, { error: "#DIV/0!" }, { code: "#REF!" }];

export const blank = <M>(means: M): Cells<M> => exactly(means, blankCells, true);
export const error = <M>(means: M): Cells<M> => exactly(means, errorCells);

/** Rare meanings beside the common ones, so that most lists are in order and the others have one or two problems. */
export const mostly = <M>(common: readonly Cells<M>[], rare: readonly Cells<M>[]): Cells<M> =>
  fc.oneof(
    ...common.map((arbitrary) => ({ arbitrary, weight: 30 })),
    ...rare.map((arbitrary) => ({ arbitrary, weight: 1 })),
  );

export type KeyMeans = "subject" | "blank" | "total" | "problem";

const NAMES = [
  "Nguyễn Văn An",
  "Trần Thị Hoà",
  "Công đoàn Sở Y tế",
  "Tổng công ty Điện lực",
  "Tổng cục Thuế",
  "Cộng Hòa",
  "Chi đoàn số 1",
  "Đảng ủy xã Bản Lầu",
  "CĐCS Trường THPT số 2",
  "Bình",
  "TNHH Thành Công",
];
const NO_NAMES = ["-", "–", "…", "...", "?", "(1)", "(2)=(1)+(3)", "FALSE", "#N/A", "0"];
const TOTALS = ["Cộng", "Tổng", "Tổng cộng:", "Cộng (I+II)", "Cộng:"];
const NO_NAME_CELLS: readonly unknown[] = [false, true];

const keyCells = (names: readonly string[], sums: readonly string[]): Cells<KeyMeans> =>
  mostly<KeyMeans>(
    [
      clear("subject", names),
      clear("subject", names),
      clear("subject", names),
      exactly("subject", [7, 12]),
      blank("blank"),
    ],
    [
      texts("total", TOTALS),
      clear("total", ["Tổng cộng", "Tổng số"]),
      clear("problem", sums),
      texts("problem", NO_NAMES),
      exactly("problem", NO_NAME_CELLS),
      error("problem"),
    ],
  );

const SUMS = ["Cộng I", "Tổng cộng toàn Khối", "Cộng khối doanh nghiệp", "TC", "Trong đó: nữ", "- Tổng cộng", "Lũy kế"];

/** The column of names of units or people. */
export const keys = keyCells(NAMES, [...SUMS, "Tổng số đơn vị", "Tổng các chi hội", "Tỷ lệ (%)"]);

/** The column of names of targets. */
export const targetKeys = keyCells(["Trồng cây", "Tổng số buổi sinh hoạt", "Tỷ lệ tham gia", "Hiến máu"], SUMS);

export type MarkMeans = "yes" | "no" | "blank" | "unknown";

const YES_TEXTS = ["x", "có", "đã", "đạt", "✓", "✔", "√", "☑", "v", "+", "1", "TRUE", "x (T6/2025)", "có (tháng 6)"];
const NO_TEXTS = ["không", "chưa", "không có", "chưa có", "chưa đạt", "không đạt", "0"];
const UNKNOWN_MARKS = ["x?", "xx", "đang xét", "x (dự kiến)", "có (chưa đủ)", "không rõ", "HTTNV", "2"];

export const marks = mostly<MarkMeans>(
  [
    clear("yes", YES_TEXTS),
    exactly("yes", [1, true, "х", "Х"]),
    clear("no", NO_TEXTS),
    texts("no", ["-", "–"], true),
    exactly("no", [false], true),
    blank("blank"),
  ],
  [clear("unknown", UNKNOWN_MARKS), exactly("unknown", [2, 0.5]), error("unknown")],
);

export type ExclusionMeans = "kept" | "out" | "unknown" | "error";

const KEPT = [
  "còn nguồn",
  "vẫn còn nguồn",
  "chưa hết nguồn",
  "đủ điều kiện",
  "không loại",
  "đang hoạt động",
  "không",
  "chưa",
];
const OUT = [
  "hết nguồn",
  "không còn nguồn",
  "không thuộc diện",
  "chưa đủ điều kiện",
  "ngừng hoạt động",
  "giải thể",
  "thai sản",
  "hết nguồn (từ 2024)",
  "x",
  "có",
];
const UNCLEAR = [
  "chưa giải thể",
  "sắp hết nguồn",
  "vẫn sinh hoạt",
  "hết nguồn?",
  "còn nguồn 3 người",
  "không có",
  "k",
  "7",
];

export const exclusions = mostly<ExclusionMeans>(
  [clear("kept", KEPT), blank("kept"), blank("kept"), clear("out", OUT), exactly("out", [true, 1])],
  [clear("unknown", UNCLEAR), exactly("unknown", [7]), error("error")],
);

/** A whole number as people type it; text numbers up to four figures, with a point for thousands. */
export const written = (value: number): fc.Arbitrary<unknown> => {
  const grouped =
    value >= 1000 ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, "0")}` : String(value);
  return fc.constantFrom<unknown>(
    value,
    value,
    String(value),
    `'${value}`,
    ` ${grouped}`,
    `${grouped}\u00a0`,
    `0${value}`,
    `\u200e${value}`,
  );
};

/** A number of things. 0 typed on a row without a name is what a blank cell is there: desktop Excel sends both alike. */
export const amount = (from: number, to: number): Cells<number> =>
  fc
    .integer({ min: from, max: to })
    .chain((means) => written(means).map((cell) => ({ cell, means, silent: cell === 0 })));

/** Cells that are no number of things. */
export const noAmounts = ["hai", "1,234", "3/4", "(3)", "5%", "100%", "-2", "nhiều", "5 người"];
