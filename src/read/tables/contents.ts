import { type Cell, isError } from "../../domain/cell";

/** What a cell holds at first sight. Texts that are figures, days or addresses of people are told from words. */
export type Content =
  | "words"
  | "number"
  | "date"
  | "percent"
  | "money"
  | "truth"
  | "mark"
  | "email"
  | "phone"
  | "code"
  | "outline"
  | "error";

const IN_QUOTES = /"[^"]*"?|[\\_*].|\[[^\]]*\]?|General/giu;

/** Formats repeat: a few a file. */
const shown = new Map<string, "date" | "percent" | "money" | "number">();
const MOST_FORMATS = 1000;

/** What a number under this format is to its reader. */
export function formatKind(format: string): "date" | "percent" | "money" | "number" {
  const known = shown.get(format);
  if (known) return known;
  const bare = format.replace(IN_QUOTES, "");
  const kind = /[dyh]|m(?!\w)|mm/iu.test(bare)
    ? "date"
    : bare.includes("%")
      ? "percent"
      : /₫|\$|đ|€|VND/iu.test(format)
        ? "money"
        : "number";
  if (shown.size >= MOST_FORMATS) shown.clear();
  shown.set(format, kind);
  return kind;
}

const FIRST_IS_FIGURE = /^[\s(+\-−–]*[\d.,]/u;
const NUMBER = /^[(+\-−–]?\s?\d{1,3}(?:[.,  ]\d{3})*(?:[.,]\d+)?\)?$|^[(+\-−–]?\d+(?:[.,]\d+)?\)?$/u;
const PERCENT = /^[+\-−–]?\d+(?:[.,]\d+)?\s?%$/u;
const MONEY = /^[+\-−–]?\d[\d.,]*\s?(?:đ|₫|vnđ|vnd|đồng|triệu|tỷ|usd|\$)$/iu;
const DATE =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}\/\d{4})(?:,?[ T]\d{1,2}:\d{2}.*)?$|^\d{1,2}[h:]\d{2}(?:[:p]\d{2})?(?:\s?[ap]m)?$|^\d{1,2}h$/iu;
const PHONE = /^(?:\+?84|0)[\d\s.\-()]{8,13}$/u;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
const MARK = /^(?:x|х|✓|✔|√|☑|☐|v|\+|-|–|có|không|co|khong|yes|no|true|false|p|k)$/iu;
const CODE = /^(?=.*\d)(?=[^\s]*[\p{L}_\-./])[\p{L}\d_\-./:]+$/u;
const DIGITS = /^\d{5,}$/u;
/** "0123" and the "01.003" of a grade are names, no figures. */
const LEADING_ZERO = /^0\d[\d.]*$/u;
const OUTLINE = /^\(?(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,3}(?:\.\d{1,3}){0,4})[).]?$/u;

function contentOfText(text: string): Content {
  const trimmed = text.trim();
  if (trimmed.length > 60) return "words";
  if (MARK.test(trimmed)) return "mark";
  if (FIRST_IS_FIGURE.test(trimmed) || trimmed.startsWith("+84")) {
    if (DATE.test(trimmed)) return "date";
    if (PERCENT.test(trimmed)) return "percent";
    if (MONEY.test(trimmed)) return "money";
    if (PHONE.test(trimmed) && trimmed.replace(/\D/gu, "").length >= 9) return "phone";
    if (/^\d{1,3}(?:\.\d{1,3}){2,4}\.?$/u.test(trimmed) && !/^\d{1,3}(?:\.\d{3})+$/u.test(trimmed)) return "outline";
    if (LEADING_ZERO.test(trimmed) || DIGITS.test(trimmed)) return "code";
    if (NUMBER.test(trimmed)) return "number";
  }
  if (trimmed.includes("@") && EMAIL.test(trimmed)) return "email";
  if (OUTLINE.test(trimmed)) return "outline";
  if (CODE.test(trimmed)) return "code";
  return "words";
}

/**
 * @param known texts looked at before, by their spelling
 * @example contentOf("30.83%", "General", new Map()) // "percent"
 * @example contentOf(42887, "m/d/yyyy", new Map()) // "date"
 */
export function contentOf(value: Cell, format: string, known: Map<string, Content>): Content {
  if (typeof value === "number") return formatKind(format);
  if (typeof value === "boolean") return "truth";
  if (value === null) return "words";
  if (isError(value)) return "error";
  const before = known.get(value);
  if (before) return before;
  const content = contentOfText(value);
  known.set(value, content);
  return content;
}

const FIGURES: ReadonlySet<Content> = new Set(["number", "percent", "money", "date", "truth", "phone"]);

/** Whether it is measured or dated rather than named. */
export const isFigure = (content: Content): boolean => FIGURES.has(content);
