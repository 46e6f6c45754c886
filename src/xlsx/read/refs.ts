import { type Box, box } from "../../domain/a1";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const A = 65;
/** What makes a capital of a small letter, and nothing else a letter. */
const CASE_BIT = 32;
const ZERO = 48;

/**
 * A cell's address as one number, row × 16,384 + column; -1 for what is none. Some writers take small letters.
 *
 * @example cellAt("B3") // 2 * 16384 + 1
 */
export function cellAt(ref: string): number {
  let i = 0;
  let column = 0;
  for (; i < ref.length; i++) {
    const letter = (ref.charCodeAt(i) & ~CASE_BIT) - A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  if (i === 0 || i > 3 || i === ref.length || ref.length - i > 7 || column > MAX_COLUMNS) return -1;
  let row = 0;
  for (let j = i; j < ref.length; j++) {
    const digit = ref.charCodeAt(j) - ZERO;
    if (digit < 0 || digit > 9 || (j === i && digit === 0)) return -1;
    row = row * 10 + digit;
  }
  return row > MAX_ROWS ? -1 : (row - 1) * MAX_COLUMNS + column - 1;
}

const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/u;
const ROWS = /^(\d{1,7}):(\d{1,7})$/u;

/**
 * A range as files write it, corners in any order; whole columns and rows as well. Undefined for what is none.
 *
 * @example boxAt("B3:A1") // box(0, 0, 3, 2)
 */
export function boxAt(ref: string): Box | undefined {
  const fixed = ref.replaceAll("$", "");
  const whole =
    COLUMNS.exec(fixed)
      ?.slice(1, 3)
      .map((letters) => `${letters}1`) ??
    ROWS.exec(fixed)
      ?.slice(1, 3)
      .map((row) => `A${row}`);
  const [from = "", to = from, more] = whole ?? fixed.split(":");
  const a = cellAt(from);
  const b = cellAt(to);
  if (a < 0 || b < 0 || more !== undefined) return undefined;
  const rowA = Math.floor(a / MAX_COLUMNS);
  const rowB = Math.floor(b / MAX_COLUMNS);
  const [top, left] = [Math.min(rowA, rowB), Math.min(a % MAX_COLUMNS, b % MAX_COLUMNS)];
  const rows = COLUMNS.test(fixed) ? MAX_ROWS : Math.abs(rowA - rowB) + 1;
  const columns = ROWS.test(fixed) ? MAX_COLUMNS : Math.abs((a % MAX_COLUMNS) - (b % MAX_COLUMNS)) + 1;
  return box(top, left, rows, columns);
}

/** Ranges with spaces between. */
export function boxesAt(refs: string): Box[] | undefined {
  const boxes: Box[] = [];
  for (const ref of refs.trim().split(/\s+/u)) {
    const each = boxAt(ref);
    if (!each) return undefined;
    boxes.push(each);
  }
  return boxes;
}

export const isOn = (text: string | undefined): boolean => text === "1" || text === "true" || text === "on";
