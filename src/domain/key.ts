import { type Cell, isBlankOrZero, isError } from "./cell";
import { beginsLikeNone } from "./firstLetters";
import { fold, foldBare } from "./fold";
import { isTotalKey, TOTAL_WORDS } from "./total";

/**
 * What a cell of the key column says of its row. `total` is passed over; `subtotal` (a sum of some rows, or perhaps a name) and
 * `noName` (an error, a sign, the number of a column) can be neither counted nor passed over, so they are asked about.
 */
export type Key = "subject" | "blank" | "total" | "subtotal" | "noName";

/** Most of the other names fail here, before the dearer folding: a letter that begins no word below. */
const ORDINARY = /^(?!c[oôộ]|t[oôổcrỉỷyi]|l[uũ]|su|g[hr]|b[iì]|fa|[a-h]\P{L}|[ivx]{1,4}\P{L})\p{L}/iu;

const COLUMN_NUMBER = /^\((?:\d{1,2}|[a-z]|[ivx]+)\)(?: ?=.*)?$/u;
const TYPED_ERROR = /^#(?:n\/a|[a-z0-9/]+[!?])$/u;
/** Words that are no name where nothing else stands beside them. */
export const NO_NAMES = ["true", "false"];
const NOTHING_NAMED = new RegExp(`^(?:0+|${NO_NAMES.join("|")})$`, "u");

/** "- Cộng", "I. Cộng", "1) Tổng": what may stand before the word. Full stops are gone by now. */
const BEFORE = /^(?:[^\p{L}\p{N}]+|(?:[ivx]{1,4}|\d{1,3}|[a-h])[)\-: ]+)+/u;

const startsWith = (words: readonly string[], key: (text: string) => string): RegExp =>
  new RegExp(`^(?:${words.map(key).join("|")})(?!\\p{L})`, "u");

/** Rows that say something of the rows above or below, in any list. */
export const SUMMARY_WORDS = ["cộng dồn", "lũy kế", "trong đó", "ghi chú"];
const SUMMARY = startsWith(SUMMARY_WORDS, fold);
const SUMMARY_BARE = startsWith(SUMMARY_WORDS, foldBare);
export const SUMMARY_SHORT = ["tc", "sum"];
const SUMMARY_WHOLE = new RegExp(`^(?:${SUMMARY_SHORT.join("|")}|total|sub ?total|grand total) ?:?$`, "u");
const GRAND = startsWith(["tổng cộng"], fold);
/** Without accents "tong cong ty" is an enterprise. */
const GRAND_BARE = /^tong cong(?! (?:ty|doan|trinh)\b)(?!\p{L})/u;

/** So begin sums of units and people, but also names of targets: "Tổng số buổi sinh hoạt", "Tỷ lệ đoàn viên tham gia". */
export const MEASURE_WORDS = ["tổng số", "bình quân", "tỷ lệ", "tỉ lệ"];
const MEASURE = startsWith(MEASURE_WORDS, fold);
const MEASURE_BARE = startsWith(MEASURE_WORDS, foldBare);

/** "Cộng Hòa", "Cộng đồng": names of places and bodies. Any other word after "Cộng" says what was added up. */
const NAME_AFTER_CONG = new RegExp(`^(?:${["hòa", "đồng", "tác", "sản"].map(fold).join("|")})(?!\\p{L})`, "u");
/** "Tổng công ty", "Tổng cục", "Tổng đội". */
const NAME_AFTER_TONG = /^(?:cong (?:ty|doan|trinh)|cty|cuc|lien|kho|doi|giam|bi|tham|lanh|hoi|doan|dai|tram|thanh)\b/u;
/** "Cong" without accents may be "Công", so only what no name goes on with makes it a sum. */
const SUM_AFTER_BARE_CONG =
  /^(?:$|:|[(+]|(?:[ivx]+|[a-z]|\d+)\b *\W*$|(?:toan|khoi|cac|chung|phan|muc|nhom|ca|tat ca)\b)/u;

function isSum(key: string): boolean {
  if (SUMMARY.test(key) || SUMMARY_BARE.test(key) || SUMMARY_WHOLE.test(key)) return true;
  if (GRAND.test(key) || GRAND_BARE.test(key)) return true;
  const [, first = "", rest = ""] = /^(\p{L}+) ?(.*)$/u.exec(key) ?? [];
  if (first === "cộng") return !NAME_AFTER_CONG.test(rest);
  return first === "cong" && SUM_AFTER_BARE_CONG.test(foldBare(rest));
}

function isSumOfSubjects(key: string): boolean {
  if (isSum(key) || MEASURE.test(key) || MEASURE_BARE.test(key)) return true;
  const [, first = "", rest = ""] = /^(\p{L}+) ?(.*)$/u.exec(key) ?? [];
  return (first === "tổng" || first === "tong") && !NAME_AFTER_TONG.test(foldBare(rest));
}

/** Nearly all names end here: they begin as none of these words does, in any list. */
const isSurelyAName = beginsLikeNone([
  ...TOTAL_WORDS,
  ...NO_NAMES,
  ...SUMMARY_WORDS,
  ...SUMMARY_SHORT,
  "total",
  "sub total",
  "subtotal",
  "grand total",
  ...MEASURE_WORDS,
  ...[..."abcdefgh"].map((letter) => `${letter} `),
  ...romanNumbers().map((number) => `${number} `),
]);
/** Many units begin with the letters of "cộng" and "tổng" all the same. */
const UNIT = /^(?:C(?:ông|ÔNG) \p{L}|T(?:ổng [cC]ông ty|ỔNG CÔNG TY)(?: |$))/u;

/** What stands before a name as a number, of up to four letters. */
function romanNumbers(): readonly string[] {
  const longer = (numbers: readonly string[]): string[] =>
    numbers.flatMap((number) => [..."ivx"].map((letter) => number + letter));
  const [one, two] = [longer([""]), longer(longer([""]))];
  return [...one, ...two, ...longer(two), ...longer(longer(two))];
}

function read(cell: Cell, isSubtotal: (key: string) => boolean): Key {
  if (typeof cell === "string" && isSurelyAName(cell)) return "subject";
  if (isBlankOrZero(cell)) return "blank";
  if (isError(cell) || typeof cell === "boolean") return "noName";
  if (typeof cell !== "string" || UNIT.test(cell) || ORDINARY.test(cell)) return "subject";
  if (isTotalKey(cell)) return "total";
  const key = fold(cell);
  if (!/[\p{L}\p{N}]/u.test(key)) return "noName";
  if (COLUMN_NUMBER.test(key) || TYPED_ERROR.test(key) || NOTHING_NAMED.test(key)) return "noName";
  return isSubtotal(key.replace(BEFORE, "")) ? "subtotal" : "subject";
}

/**
 * Reads a cell of the key column, which says who or what a row is about.
 *
 * Blank and total rows ("Cộng", "Tổng cộng", "Cộng (I+II)") are no subjects. A sum of some rows ("Cộng I", "Tổng cộng toàn Khối")
 * and cells that name nobody ("-", "(1)", "…", an error, FALSE) would be counted as one subject more, or hide one, so they are
 * told apart and named. A number may be a code and is a subject.
 *
 * @example readKey("Tổng công ty Điện lực") // "subject"
 * @example readKey("Cộng I") // "subtotal"
 * @example readKey("(1)") // "noName"
 */
export const readKey = (cell: Cell): Key => read(cell, isSumOfSubjects);

/**
 * As `readKey`, in a list of targets, whose names may begin as sums of units do.
 *
 * @example readTargetKey("Tổng số buổi sinh hoạt") // "subject"
 * @example readTargetKey("Tổng cộng toàn Khối") // "subtotal"
 */
export const readTargetKey = (cell: Cell): Key => read(cell, isSum);
