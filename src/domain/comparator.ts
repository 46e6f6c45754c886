import type { Cell } from "./cell";
import { foldBare, tidy } from "./fold";

/** What the column "So sánh" of a target says, and the figure written in the same cell, if any ("từ 95% trở lên"). */
export interface Comparator {
  readonly is: "more" | "atLeast" | "equal" | "each";
  readonly figure?: string;
}

const MORE = ["", "la", "dat", "phai"].flatMap((before) =>
  [">", "tren", "lon hon", "hon", "cao hon", "nhieu hon", "vuot"].map((word) => `${before} ${word}`.trim()),
);
const AT_LEAST = [
  "≥",
  ">=",
  "=>",
  "tu",
  "tro len",
  "tu tro len",
  "dat",
  "dat tu",
  "dat tro len",
  "dat tu tro len",
  "it nhat",
  "dat it nhat",
  "toi thieu",
  "dat toi thieu",
  "khong duoi",
  "khong thap hon",
  "khong it hon",
  "khong nho hon",
  "tu bang tro len",
  "lon hon hoac bang",
  "bang hoac lon hon",
  "tren hoac bang",
];

const COMPARATORS = new Map<string, Comparator["is"]>([
  ...MORE.map((word) => [word, "more"] as const),
  ...AT_LEAST.map((word) => [word, "atLeast"] as const),
  ["=", "equal"],
]);

/** What the sheets' own formulas read, whole and without regard to case: the drop-down's words and those nearest to them. */
export const PLAIN_COMPARATORS: Readonly<Record<Comparator["is"], readonly string[]>> = {
  more: [">", "trên"],
  atLeast: ["≥", ">=", "từ", "trở lên", "ít nhất", "không dưới"],
  equal: ["="],
  each: ["mỗi đơn vị ≥", "mỗi đơn vị"],
};

/** Whether the sheets' formulas read a comparator too: else forms give no verdict. */
export function isPlainComparator(cell: Cell): boolean {
  const text = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  return Object.values(PLAIN_COMPARATORS).some((words) => words.includes(text));
}

/** "Mỗi đơn vị ≥": "mỗi", what is counted, and perhaps "at least". Without accents "moi" may also be "mới". */
const EACH = /^mỗi (?<rest>.+)$/iu;
const EACH_BARE = /^moi (?<rest>.+)$/iu;
const AT_LEAST_AFTER =
  /(?:^| )(?:≥|>=|=>|tu|it nhat|co it nhat|toi thieu|co toi thieu|khong duoi|co|co tu|tu tro len|tro len)$/u;
/** Each unit more than, or at most, a number is none of ours. */
const OTHER_THAN_AT_LEAST =
  /[<>=≤]|(?:^| )(?:tren|duoi|hon|vuot|bang|khong|qua|toi da|dat|it|toi thieu|tu|tro len)(?: |$)/u;

function isEach(text: string): boolean {
  const rest = (EACH.exec(text) ?? EACH_BARE.exec(text))?.groups?.rest;
  if (rest === undefined) return false;
  const subject = foldBare(rest).replace(AT_LEAST_AFTER, "").trim();
  return subject !== "" && /^[a-z]/u.test(subject) && !OTHER_THAN_AT_LEAST.test(subject);
}

const FIGURE = /\d[\d.,]*(?: ?%)?/gu;

/**
 * Reads the comparator of a target: a sign or words, with or without accents, perhaps around the figure itself.
 *
 * @returns undefined for anything else: "dưới", "khoảng", "mới trên", or two figures
 * @example readComparator("từ 95% trở lên") // { is: "atLeast", figure: "95%" }
 * @example readComparator("mỗi đơn vị ≥") // { is: "each" }
 */
export function readComparator(cell: Cell): Comparator | undefined {
  if (typeof cell !== "string") return undefined;
  const whole = tidy(cell);
  const figures = whole.match(FIGURE) ?? [];
  if (figures.length > 1) return undefined;
  const text = tidy(whole.replace(FIGURE, " "));
  const is = isEach(text) ? "each" : COMPARATORS.get(foldBare(text));
  return is && { is, ...(figures[0] === undefined ? {} : { figure: figures[0] }) };
}
