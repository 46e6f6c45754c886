import type { Line, Piece } from "./lines";

const COLUMN_NUMBER = /^\(?\s*(\d{1,2})\s*\)?\s*(?:[=:]\s*[=\d()+\-*/x×:.%,\s\[\]]+)?$/u;
const COLUMN_LETTER = /^\(?\s*([A-Z])\s*\)?$/u;
const FIELD_FORMAT = /^[A-Z]{1,4}\s?\(\d{1,3}(?:[,.]\s?\d{1,2})?\)$/u;
const TECHNICAL = /^[A-Z]{1,4}[-_]\d{1,6}$/u;

/** What stands before the numbers of the columns, over the names. */
const NUMBERS_NAMED = /^(?:ms|mã số|cột(?: số)?|số cột|stt cột)$/iu;

const textOf = ({ value }: Piece): string => (typeof value === "string" ? value.trim() : "");

function columnNumber({ value }: Piece): number | undefined {
  // Excel takes a typed (1) for minus one
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 100 ? Math.abs(value) : undefined;
  if (typeof value !== "string") return undefined;
  const found = COLUMN_NUMBER.exec(value.trim());
  return found ? Number(found[1]) : undefined;
}

/** The letters that stand over words where figures are numbered: A, B, 1, 2, 3. */
const isColumnLetter = ({ value }: Piece): boolean => typeof value === "string" && COLUMN_LETTER.test(value.trim());

/**
 * Whether a line numbers the columns: (1), (2), (3)=(2)/(1), or A, B, 1, 2. The numbers rise by one from 0 or 1.
 *
 * @example isNumberRow(line of "A", "B", "1", "2", "3=2/1") // true
 */
export function isNumberRow(line: Line, leastPieces = 2): boolean {
  const { pieces } = line;
  if (pieces.length < leastPieces) return false;
  let expected: number | undefined;
  let numbers = 0;
  let letters = 0;
  let oddities = 0;
  for (const [i, piece] of pieces.entries()) {
    if (
      numbers === 0 &&
      (isColumnLetter(piece) || (i === 0 && pieces.length >= 5 && NUMBERS_NAMED.test(textOf(piece))))
    ) {
      letters += 1;
      continue;
    }
    const number = columnNumber(piece);
    if (number === undefined) return false;
    numbers += 1;
    if (expected === undefined && number > 1 && !(letters > 0 && number <= letters + 1)) {
      if (number > 3) return false;
      oddities += 1;
    }
    if (expected !== undefined && number !== expected) oddities += 1;
    expected = number + 1;
  }
  return numbers + letters >= leastPieces && numbers > 0 && oddities <= Math.floor(numbers / 6);
}

/** Whether a line says how long its fields are: N(16,1), C(20). */
export const isFormatRow = ({ pieces }: Line): boolean =>
  pieces.length > 0 && pieces.every(({ value }) => typeof value === "string" && FIELD_FORMAT.test(value.trim()));

/** Whether a line holds codes of columns for a machine: C-101, C-102. */
export const isTechnicalRow = ({ pieces }: Line): boolean =>
  pieces.length > 1 && pieces.every(({ value }) => typeof value === "string" && TECHNICAL.test(value.trim()));
