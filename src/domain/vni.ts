/**
 * VNI-Windows, the code of the "VNI-…" fonts, as its bytes read in Latin-1: a base letter, then one character for its mark.
 *
 * Upper-case letters carry upper-case marks ("AÙ"); only the case of the base letter counts for the result.
 */
interface MarkSet {
  readonly bases: string;
  /** Mark characters in the order of `letters`. */
  readonly marks: string;
  /** For each base, the letter with each mark. */
  readonly letters: readonly string[];
}

const MARK_SETS: readonly MarkSet[] = [
  {
    bases: "aeouyôö",
    marks: "\u00f8\u00f9\u00fb\u00f5\u00ef",
    letters: ["àáảãạ", "èéẻẽẹ", "òóỏõọ", "ùúủũụ", "ỳýỷỹỵ", "ờớởỡợ", "ừứửữự"],
  },
  {
    bases: "aeo",
    marks: "\u00e2\u00e0\u00e1\u00e5\u00e3\u00e4",
    letters: ["âầấẩẫậ", "êềếểễệ", "ôồốổỗộ"],
  },
  { bases: "a", marks: "\u00ea\u00e8\u00e9\u00fa\u00fc\u00eb", letters: ["ăằắẳẵặ"] },
];

/** Letters with a character of their own. í and ì stand for themselves; ỵ is also met as the pair "yï". */
const SINGLE: readonly (readonly [latin1: string, unicode: string])[] = [
  ["\u00f1", "đ"],
  ["\u00f4", "ơ"],
  ["\u00f6", "ư"],
  ["\u00ee", "ỵ"],
  ["\u00e6", "ỉ"],
  ["\u00f3", "ĩ"],
  ["\u00f2", "ị"],
];

const pairs = MARK_SETS.flatMap(({ bases, marks, letters }) =>
  [...bases].flatMap((base, row) =>
    [...marks].map((mark, column) => [base + mark, [...(letters[row] ?? "")][column] ?? ""] as const),
  ),
);

/** VNI spelling in lower case, one character or a pair → Vietnamese letter in lower case. Pairs are to be tried first. */
export const VNI: ReadonlyMap<string, string> = new Map([...pairs, ...SINGLE]);
