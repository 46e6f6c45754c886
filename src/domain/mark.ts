import { type Cell, isBlankOrZero } from "./cell";
import { fold, foldBare } from "./fold";

/** What a mark column says of a row. `blank` counts as no, and is counted apart as not filled in. */
export type Mark = "yes" | "no" | "blank" | "unknown";

/** Yes marks as text, for readers and for plain formulas alike. */
export const YES_MARKS: readonly string[] = [
  "x",
  "\u0445",
  "có",
  "đã",
  "đạt",
  "✓",
  "✔",
  "√",
  "☑",
  "v",
  "+",
  "1",
  "true",
];
/** No marks as text; 0 is apart, because a blank cell can arrive as 0. */
export const NO_MARKS: readonly string[] = [
  "không",
  "chưa",
  "không có",
  "chưa có",
  "không đạt",
  "chưa đạt",
  "☐",
  "-",
  "false",
];

const YES = new Set(YES_MARKS.map(fold));
const NO = new Set(NO_MARKS.map(fold));
const YES_BARE = new Set(["co", "da", "dat"]);
const NO_BARE = new Set(["khong", "chua", "khong co", "chua co", "khong dat", "chua dat"]);

/** "x (T6/2025)": a yes mark with the time beside it, as lists show it. Any other remark could turn the mark into a doubt. */
const WITH_TIME = /^(\S{1,3}) ?\((?:tu |nam |quy |thang |ngay |t|q)*[\divx/\- ]+\)$/u;
const YES_WITH_TIME = new Set(["x", "\u0445", "co", "da", "dat", "✓", "✔", "√", "☑", "v", "+"]);

/**
 * Reads a cell of a mark column. The whole cell counts, folded, never a part of it.
 *
 * Yes: x, X, Cyrillic х, có, đã, đạt, ✓, √, ☑, v, +, 1, TRUE. No: không, chưa, không có, chưa đạt, ☐, -, FALSE. Blank and 0 are `blank`: desktop Excel
 * sends a blank cell as 0, so the two cannot be told apart and must give the same figure.
 *
 * @example readMark("Có") // "yes"
 * @example readMark("x (T6/2025)") // "yes"
 * @example readMark("x?") // "unknown"
 */
export function readMark(cell: Cell): Mark {
  if (isBlankOrZero(cell)) return "blank";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "number") return cell === 1 ? "yes" : "unknown";
  if (typeof cell !== "string") return "unknown";
  const key = fold(cell);
  if (key === "0") return "no";
  if (YES.has(key) || YES_BARE.has(key)) return "yes";
  if (NO.has(key) || NO_BARE.has(key)) return "no";
  const dated = WITH_TIME.exec(foldBare(cell));
  return dated && YES_WITH_TIME.has(dated[1] ?? "") ? "yes" : "unknown";
}
