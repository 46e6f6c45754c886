/**
 * TCVN 5712:1993 VN3, the 8-bit code of the ".Vn…" fonts ("TCVN3", "ABC"), as its bytes read in Latin-1.
 *
 * Each row: the vowel and its six tones, then the Latin-1 character that stands for each. An ASCII letter stands for itself.
 * Capitals exist only for the letters without a tone; ".Vn…H" fonts draw the lower-case codes as capitals.
 */
const VOWELS: readonly (readonly [unicode: string, latin1: string])[] = [
  ["aàáảãạ", "a\u00b5\u00b8\u00b6\u00b7\u00b9"],
  ["ăằắẳẵặ", "\u00a8\u00bb\u00be\u00bc\u00bd\u00c6"],
  ["âầấẩẫậ", "\u00a9\u00c7\u00ca\u00c8\u00c9\u00cb"],
  ["eèéẻẽẹ", "e\u00cc\u00d0\u00ce\u00cf\u00d1"],
  ["êềếểễệ", "\u00aa\u00d2\u00d5\u00d3\u00d4\u00d6"],
  ["iìíỉĩị", "i\u00d7\u00dd\u00d8\u00dc\u00de"],
  ["oòóỏõọ", "o\u00df\u00e3\u00e1\u00e2\u00e4"],
  ["ôồốổỗộ", "\u00ab\u00e5\u00e8\u00e6\u00e7\u00e9"],
  ["ơờớởỡợ", "\u00ac\u00ea\u00ed\u00eb\u00ec\u00ee"],
  ["uùúủũụ", "u\u00ef\u00f3\u00f1\u00f2\u00f4"],
  ["ưừứửữự", "\u00ad\u00f5\u00f8\u00f6\u00f7\u00f9"],
  ["yỳýỷỹỵ", "y\u00fa\u00fd\u00fb\u00fc\u00fe"],
];

/** đ, and the capitals that have a code of their own. */
const OTHERS: readonly (readonly [unicode: string, latin1: string])[] = [
  ["đ", "\u00ae"],
  ["ĂÂĐÊÔƠƯ", "\u00a1\u00a2\u00a7\u00a3\u00a4\u00a5\u00a6"],
];

/** Latin-1 character → Vietnamese letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...VOWELS, ...OTHERS].flatMap(([unicode, latin1]) =>
    [...latin1].map((code, index) => [code, [...unicode][index] ?? ""] as const).filter(([code]) => code > "\u007f"),
  ),
);

/**
 * What PDF and Word converters leave of TCVN3 codes that have a twin elsewhere in Unicode: Greek mu for à, bullet operator
 * for ã, minus sign for ư. They are letters only inside a word: "5 − 3" keeps its minus.
 */
export const TCVN3_REMNANTS: ReadonlyMap<string, string> = new Map([
  ["\u03bc", "à"],
  ["\u2219", "ã"],
  ["\u2212", "ư"],
]);
