import type { Cell } from "./cell";
import { fold, foldBare, hasDiacritics } from "./fold";
import { readMark } from "./mark";

/** What a column that takes subjects out of the count (`loai_tru`) says of a row. */
export type Exclusion = "kept" | "out" | "unknown";

/** Words in an exclusion column that say the opposite of a reason. */
export const KEEPING_WORDS: readonly string[] = [
  "còn nguồn",
  "có nguồn",
  "vẫn còn nguồn",
  "vẫn có nguồn",
  "chưa hết nguồn",
  "không hết nguồn",
  "thuộc diện",
  "đủ điều kiện",
  "không loại",
  "không loại trừ",
  "còn hoạt động",
  "đang hoạt động",
  "vẫn hoạt động",
  "vẫn còn hoạt động",
];

/** Marks that say "not excluded". The others that say no could speak of the source: "không có" may mean no source or no reason. */
export const NO_EXCLUSION: readonly string[] = ["không", "chưa", "-", "0", "false"];

/** Reasons that begin like the opposite of one, or hold its words. All other reasons are free. */
export const REASONS: readonly string[] = [
  "không có tổ chức đoàn thể",
  "không có đoàn thể",
  "chưa có tổ chức đoàn thể",
  "chưa có đoàn thể",
  "hết nguồn",
  "không còn nguồn",
  "không có nguồn",
  "chưa có nguồn",
  "không nguồn",
  "không thuộc diện",
  "chưa thuộc diện",
  "không thuộc diện xếp loại",
  "chưa thuộc diện xếp loại",
  "chưa xếp loại",
  "chưa XL",
  "không xếp loại",
  "không đủ điều kiện",
  "chưa đủ điều kiện",
  "chưa đủ điều kiện xếp loại",
  "không đủ ĐK",
  "chưa đủ ĐK",
  "không hoạt động",
  "không còn hoạt động",
  "chưa hoạt động",
  "ngừng hoạt động",
  "ngưng hoạt động",
  "dừng hoạt động",
  "đã ngừng hoạt động",
  "đã dừng hoạt động",
  "tạm ngừng hoạt động",
  "tạm dừng hoạt động",
  "chưa thành lập",
  "không còn",
  "đang nghỉ thai sản",
  "đang thai sản",
];

/** A first word that takes back or puts off what follows: "chưa giải thể", "vẫn …", "sắp …". */
export const DOUBTING_FIRST: readonly string[] = [
  "không",
  "chưa",
  "chẳng",
  "chả",
  "vẫn",
  "đang",
  "còn",
  "có",
  "sắp",
  "gần",
  "dự",
  "chắc",
  "chờ",
  "đề",
  "xin",
];

/** What keeping words speak of: beside other words it is not clear whether the subject stays. */
export const KEEPING_ABOUT: readonly string[] = ["nguồn", "thuộc diện", "điều kiện", "hoạt động", "loại trừ"];

interface Words {
  readonly kept: ReadonlySet<string>;
  readonly reasons: ReadonlySet<string>;
  readonly doubting: ReadonlySet<string>;
  readonly about: readonly string[];
}

const wordsIn = (key: (text: string) => string): Words => ({
  kept: new Set(KEEPING_WORDS.map(key)),
  reasons: new Set(REASONS.map(key)),
  doubting: new Set(DOUBTING_FIRST.map(key)),
  about: KEEPING_ABOUT.map(key),
});

const ACCENTED = wordsIn(fold);
const BARE = wordsIn(foldBare);
/** "hết nguồn (từ 2024)", "chưa đủ 6 tháng": since when, and what is lacking, take nothing back. */
const SINCE = / ?\(?(?:(?:từ|năm|quý|tháng|ngày|tu|nam|quy|thang|ngay) )*[tq]?[\d/-]+\)?$/u;
const LACKING = /^(?:chua|khong) du (?!.*loai)/u;
const PLAIN_NO = new Set(NO_EXCLUSION.map(foldBare));

/**
 * Reads a cell of a column that takes subjects out: blank keeps the row in; only a mark or a written reason takes it out.
 *
 * Words that say the opposite of a reason ("còn nguồn", also typed without accents) keep the row in, so that a wrong column
 * cannot shrink the denominator. A text that takes its reason back or puts it off ("chưa giải thể", "sắp hết nguồn"), speaks of
 * keeping in other words, or asks, is `unknown`.
 *
 * @example readExclusion("hết nguồn") // "out"
 * @example readExclusion("vẫn còn nguồn") // "kept"
 * @example readExclusion("còn nguồn 3 người") // "unknown"
 * @example readExclusion(null) // "kept"
 */
export function readExclusion(cell: Cell): Exclusion {
  const mark = readMark(cell);
  if (mark === "yes") return "out";
  if (mark === "blank") return "kept";
  if (typeof cell !== "string") return mark === "no" ? "kept" : "unknown";
  if (mark === "no") return PLAIN_NO.has(foldBare(cell)) ? "kept" : "unknown";
  const typed = hasDiacritics(cell);
  const key = typed ? fold(cell) : foldBare(cell);
  const words = typed ? ACCENTED : BARE;
  if (words.kept.has(key)) return "kept";
  const bare = foldBare(cell);
  if (words.reasons.has(key.replace(SINCE, "")) || (LACKING.test(bare) && !bare.includes("?"))) return "out";
  const [first = ""] = bare.split(" ");
  if (BARE.doubting.has(first) || BARE.about.some((about) => bare.includes(about)) || bare.includes("?"))
    return "unknown";
  return /\p{L}{2}/u.test(key) ? "out" : "unknown";
}
