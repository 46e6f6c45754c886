import type { Cell } from "../../domain/cell";

/** The style in which a row is numbered: I, A, 1, 1.1, a. */
export type NumberingStyle = "roman" | "capital" | "arabic" | "dotted" | "small" | "dash";

/** What stands in the column of running numbers. */
export interface Numbering {
  readonly style: NumberingStyle;
  /** I is 1, b is 2; of 1.2.3 the last, 3. */
  readonly number: number;
  /** How many parts: 1.2.3 has 3. */
  readonly parts: number;
  /** "1.2" of "1.2.3"; "" where there is one part. */
  readonly parent: string;
  readonly text: string;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN = /^(?:X{1,3}|X{0,3}(?:IX|IV|V?I{0,3}))$/u;
/** Vietnamese lists count a, b, c, d, đ, e, g, h, i, k … */
const LETTERS = "ABCDĐEGHIKLMNOPQRSTUVXY";
const WRAPPING = /^[([]?\s*|\s*[)\].:]*$/gu;
const PREFIX = /^(?:nhóm|phần|mục|chương|bài|khối|nhom|phan|muc|chuong)\s+/iu;

function romanNumber(text: string): number | undefined {
  if (text === "" || !ROMAN.test(text)) return undefined;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const [here = 0, next = 0] = [ROMAN_VALUES[text.charAt(i)], ROMAN_VALUES[text.charAt(i + 1)]];
    sum += here < next ? -here : here;
  }
  return sum;
}

/**
 * The numbering a cell holds, or undefined. A lone I, V or X is Roman, as staff mean it.
 *
 * @example numberingOf("II.1") // { style: "dotted", number: 1, parts: 2, parent: "II", … }
 * @example numberingOf("a)") // { style: "small", number: 1, … }
 */
export function numberingOf(value: Cell): Numbering | undefined {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 0 && value < 100_000
      ? { style: "arabic", number: value, parts: 1, parent: "", text: String(value) }
      : value > 0 && value < 1000
        ? dotted(String(Math.round(value * 1000) / 1000))
        : undefined;
  if (typeof value !== "string" || value.length > 24) return undefined;
  const text = value.trim().replace(PREFIX, "").replace(WRAPPING, "");
  if (text === "") return undefined;
  if (text === "-" || text === "+" || text === "*" || text === "–") return one("dash", 0, text);
  if (/^\d{1,5}$/u.test(text)) return one("arabic", Number(text), text);
  const roman = romanNumber(text);
  if (roman !== undefined) return one("roman", roman, text);
  if (text.length === 1) {
    const upper = text.toUpperCase();
    const at = LETTERS.indexOf(upper);
    if (at >= 0) return one(text === upper ? "capital" : "small", at + 1, text);
    return undefined;
  }
  return dotted(text);
}

const one = (style: NumberingStyle, number: number, text: string): Numbering => ({
  style,
  number,
  parts: 1,
  parent: "",
  text,
});

function dotted(text: string): Numbering | undefined {
  if (!/^[\dA-ZĐa-zđ]{1,4}(?:[.,-][\dA-Za-zĐđ]{1,3}){1,5}$/u.test(text)) return undefined;
  const parts = text.split(/[.,-]/u);
  const last = parts.at(-1) ?? "";
  const first = parts[0] ?? "";
  if (!/^\d{1,3}$/u.test(first) && romanNumber(first.toUpperCase()) === undefined && first.length > 1) return undefined;
  const number = /^\d+$/u.test(last) ? Number(last) : LETTERS.indexOf(last.toUpperCase()) + 1;
  return { style: "dotted", number, parts: parts.length, parent: parts.slice(0, -1).join("."), text };
}
