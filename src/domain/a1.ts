/** A rectangle of cells on one sheet, zero-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const box = (row: number, column: number, rows = 1, columns = 1): Box => ({ row, column, rows, columns });

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * The A1 address of a rectangle, with `$` before rows and columns when `fixed`.
 *
 * @example a1(box(6, 1, 234)) // "B7:B240"
 * @example a1(box(0, 0), true) // "$A$1"
 */
export function a1({ row, column, rows, columns }: Box, fixed = false): string {
  const mark = fixed ? "$" : "";
  const corner = (r: number, c: number): string => `${mark}${columnLetters(c)}${mark}${r + 1}`;
  const from = corner(row, column);
  const to = corner(row + rows - 1, column + columns - 1);
  return from === to ? from : `${from}:${to}`;
}

/**
 * A sheet's name as formulas quote it. Always quoted, so that no name is taken for an address ("B01") or a number.
 *
 * @example quotedSheet("Tháng 1") // "'Tháng 1'"
 */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Names that no program takes for anything else: "DS_HOIVIEN". */
const NEEDS_NO_QUOTES = /^[A-Z]{2,}_[A-Z]+$/u;

/**
 * A sheet's name as formulas that people read have it: in quotes where it needs them.
 *
 * @example sheetReference("DS_HOIVIEN") // "DS_HOIVIEN"
 * @example sheetReference("B01 2026") // "'B01 2026'"
 */
export const sheetReference = (name: string): string => (NEEDS_NO_QUOTES.test(name) ? name : quotedSheet(name));
