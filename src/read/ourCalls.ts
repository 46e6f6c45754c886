import type { Cell } from "../domain/cell";

/**
 * Our functions as formulas hold them: `CHITIEU.X(`, and `_xldudf_CHITIEU_X(` as Excel without the add-in rewrites it
 * (office-js issues 6355, 6395, 6611).
 */
const OURS = /\b(?:_xldudf_CHITIEU_|CHITIEU\.)(?=[A-Z0-9]+\()/giu;
const REWRITTEN = /_xldudf_CHITIEU_/iu;
/** Texts in a formula are no calls. */
const IN_PARTS = /("(?:[^"]|"")*")/u;

/** @example isOurCall("=CHITIEU.NGUONG(A1)") // true */
export const isOurCall = (formula: string): boolean =>
  formula.split(IN_PARTS).some((part, i) => i % 2 === 0 && part.search(OURS) >= 0);

/** @example asTyped("=_xldudf_CHITIEU_NGUONG(A1)") // "=CHITIEU.NGUONG(A1)" */
export const asTyped = (formula: string): string =>
  formula
    .split(IN_PARTS)
    .map((part, i) => (i % 2 === 0 ? part.replace(OURS, "CHITIEU.") : part))
    .join("");

/** Whether a cell calls a function of ours that the program did not know, though it may be there now. */
export function isStuck(formula: string, value: Cell): boolean {
  if (!isOurCall(formula)) return false;
  const isUnknown = value !== null && typeof value === "object" && value.error === "#NAME?";
  return isUnknown || REWRITTEN.test(formula);
}

/** Which argument of the functions that know targets is the list of them, counted from 0. */
const LIST_ARGUMENT: Readonly<Record<string, number>> = {
  DANHGIA: 3,
  DANHGIATYLE: 2,
  CANTHEM: 3,
  KHANANG: 4,
  NGUONG: 1,
  NOIDUNG: 1,
  THUYETMINH: 3,
  CHUADAT: 4,
};
const CALL = /\bCHITIEU\.(?<name>[A-Z0-9]+)\(/giu;

/** The arguments of a call, from behind its bracket; blank ones are "". */
function argumentsFrom(formula: string, from: number): readonly string[] {
  const found: string[] = [];
  let [depth, begin, isText] = [0, from, false];
  for (let at = from; at < formula.length; at++) {
    const sign = formula.charAt(at);
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if ("({".includes(sign)) depth += 1;
    const isEnd = depth === 0 && sign === ")";
    if (isEnd || (depth === 0 && sign === ",")) {
      found.push(formula.slice(begin, at).trim());
      begin = at + 1;
    }
    if (isEnd) return found;
    if (")}".includes(sign)) depth -= 1;
  }
  return found;
}

/**
 * The functions that a formula asks about a target without naming a list of targets: they go by the built-in ones.
 *
 * @param formula in the notation of files
 * @example callsWithoutList('=CHITIEU.DANHGIA("CT06",217,222)') // ["DANHGIA"]
 */
export function callsWithoutList(formula: string): readonly string[] {
  const typed = asTyped(formula);
  if (!isOurCall(typed)) return [];
  return [...typed.matchAll(CALL)].flatMap((match) => {
    const name = (match.groups?.name ?? "").toUpperCase();
    const place = LIST_ARGUMENT[name];
    if (place === undefined) return [];
    return argumentsFrom(typed, match.index + match[0].length)[place] ? [] : [name];
  });
}
