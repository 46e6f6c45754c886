import { invalidArgument } from "../wire/hostObject";

/** A rectangle of cells of one sheet, counted from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Univer's rectangle: both ends belong to it. */
export interface Ends {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const boxOf = (ends: Ends): Box => ({
  row: ends.startRow,
  column: ends.startColumn,
  rows: ends.endRow - ends.startRow + 1,
  columns: ends.endColumn - ends.startColumn + 1,
});

export const endsOf = ({ row, column, rows, columns }: Box): Ends => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** @example columnName(26) // "AA" */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @example columnNumber("AA") // 26 */
export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** @example boxAddress({ row: 0, column: 1, rows: 2, columns: 1 }) // "B1:B2" */
export function boxAddress({ row, column, rows, columns }: Box, absolute = false): string {
  const mark = absolute ? "$" : "";
  const cell = (r: number, c: number): string => `${mark}${columnName(c)}${mark}${r + 1}`;
  return rows * columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

/**
 * A sheet's name before an address, in apostrophes where it has other characters than letters, digits, `_` and `.`, or could be
 * read as a cell.
 *
 * @example sheetPrefix("Đoàn viên") // "'Đoàn viên'!"
 * @example sheetPrefix("B01") // "'B01'!"
 */
export function sheetPrefix(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/iu.test(name);
  return isPlain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** The size of a whole sheet: what "A:A" and "3:3" mean. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const CELLS = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/iu;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu;
const ROWS = /^(\d+):(\d+)$/u;

/**
 * Reads an address within a sheet; `$` and a sheet name before `!` are left aside.
 *
 * @returns undefined where the text is no address (it may be a name)
 * @example parseAddress("$B$2:C4", size) // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function parseAddress(address: string, size: SheetSize): Box | undefined {
  const text = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells;
    return between(Number(row1) - 1, columnNumber(column1), Number(row2) - 1, columnNumber(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return between(0, columnNumber(columns[1] ?? ""), size.rows - 1, columnNumber(columns[2] ?? ""));
  }
  const rows = ROWS.exec(text);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, size.columns - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Box {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  if (row < 0 || column < 0) invalidArgument("host: an address starts at A1");
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** A reference with its sheet: `'Đoàn viên'!B2` is ["Đoàn viên", "B2"], `B2` is [undefined, "B2"]. */
export function splitReference(reference: string): readonly [sheet: string | undefined, address: string] {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(reference);
  if (match === null) return [undefined, reference];
  return [match[1]?.replaceAll("''", "'") ?? match[2], match[3] ?? ""];
}

/** True where every cell of `inner` is in `outer`. */
export const covers = (outer: Box, inner: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export const touches = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The parts of `whole` outside `hole`: at most four. */
export function without(whole: Box, hole: Box): readonly Box[] {
  if (!touches(whole, hole)) return [whole];
  const top = Math.max(whole.row, hole.row);
  const bottom = Math.min(whole.row + whole.rows, hole.row + hole.rows);
  const left = Math.max(whole.column, hole.column);
  const right = Math.min(whole.column + whole.columns, hole.column + hole.columns);
  return [
    { ...whole, rows: top - whole.row },
    { ...whole, row: bottom, rows: whole.row + whole.rows - bottom },
    { row: top, rows: bottom - top, column: whole.column, columns: left - whole.column },
    { row: top, rows: bottom - top, column: right, columns: whole.column + whole.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest rectangle around both. */
export function around(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
