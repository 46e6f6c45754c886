import { type Cell, isBlank, isBlankOrZero, isError } from "../domain/cell";
import { conclude, done, fail, issue, type Issue, type Outcome } from "../domain/problem";
import type { Place } from "../domain/place";
import { textOf } from "../domain/textOf";
import { isTotalKey } from "../domain/total";
import { type CaptionedColumn, type Captions, findCaptions } from "./captions";
import type { Cells } from "./cells";

/** What makes a table of ours. */
export interface TableShape<K extends string> {
  /** All of its columns. */
  readonly columns: readonly CaptionedColumn<K>[];
  /** The column whose cells say whether a row is there. */
  readonly key: NoInfer<K>;
  /** Columns without which it cannot be read. */
  readonly needed: readonly NoInfer<K>[];
}

/** A row below the captions: the cell of a column, and where it stands. */
export interface TableRow<K extends string = string> {
  readonly row: number;
  /** null where the column has no caption. */
  cell(key: K): Cell;
  column(key: K): number;
  has(key: K): boolean;
}

/** A table as it stands. */
export interface Table<K extends string = string> {
  readonly captions: Captions<K>;
  /** The rows below the captions down to the last cell, blank ones and totals too, the row of column numbers left out. */
  readonly rows: readonly TableRow<K>[];
  /** Those of them whose key names something: no blank one, no total. */
  readonly named: readonly TableRow<K>[];
}

/** "(2)" or "(3)=(2)/(1)", in the row of column numbers. */
const isColumnNumber = (cell: Cell): boolean => typeof cell === "string" && /^\(\d+\)(?:=.*)?$/u.test(cell.trim());

/**
 * Reads a table of ours by its captions, wherever its rows and columns have been moved.
 *
 * Problem: `missingCaption` for the first needed one that no row near the top holds.
 *
 * @param place where a cell of `cells` stands, for the problem
 */
export function readTable<K extends string>(
  cells: Cells,
  { columns, key, needed }: TableShape<K>,
  place: (row: number, column: number) => Place,
): Outcome<Table<K>> {
  const captions = findCaptions(cells, columns, needed);
  const missing = captions ? needed.find((each) => !captions.columns.has(each)) : (needed[0] ?? key);
  if (!captions || missing !== undefined) {
    const caption = columns.find((column) => column.key === missing)?.caption ?? "";
    return fail("missingCaption", place(captions?.row ?? 0, 0), { caption });
  }
  const { columns: found } = captions;
  const rows: TableRow<K>[] = [];
  for (let row = captions.row + 1; row < cells.rows; row++) {
    const cell = (name: K): Cell => {
      const column = found.get(name);
      return column === undefined ? null : cells.value(row, column);
    };
    if (isColumnNumber(cell(key))) continue;
    rows.push({ row, cell, column: (name) => found.get(name) ?? 0, has: (name) => found.has(name) });
  }
  const isNamed = (each: TableRow<K>): boolean => !isBlankOrZero(each.cell(key)) && !isTotalKey(each.cell(key));
  return done({ captions, rows, named: rows.filter(isNamed) });
}

/** The errors in a row, under any caption: in a list of words none of them may be passed over. */
export const errorsIn = <K extends string>(
  { captions }: Table<K>,
  row: TableRow<K>,
  place: (row: number, column: number) => Place,
): readonly Issue[] =>
  [...captions.columns].flatMap(([key, column]) => {
    const value = row.cell(key);
    return isError(value) ? [issue("cellError", place(row.row, column), { found: textOf(value) })] : [];
  });

/** The table, or every error under its captions. */
export function withoutErrors<K extends string>(
  table: Table<K>,
  place: (row: number, column: number) => Place,
): Outcome<Table<K>> {
  const errors = table.rows.flatMap((row) => errorsIn(table, row, place));
  return conclude(errors, () => table);
}

/** A column of a sheet of ours, as far as reading goes. */
export interface SheetColumn extends CaptionedColumn {
  /** Present where the column is computed. */
  readonly formula?: unknown;
}

/** What stands in the typed cells of a row, by column key. */
export type TypedValues = Readonly<Record<string, string | number | boolean | null>>;

/** A row that was read, with its place in the sheet (zero-based). */
export interface TypedRow {
  readonly row: number;
  readonly values: TypedValues;
}

const plain = (cell: Cell): string | number | boolean | null =>
  cell !== null && typeof cell === "object" ? cell.error : isBlank(cell) ? null : cell;

/**
 * What users typed into a sheet of ours: its named rows, typed columns only. Computed columns are not read: they follow from the
 * rest. A sheet that has lost the caption of its key gives nothing.
 *
 * @param isGroup whether a key names a group of rows; lists have none
 */
export function typedRows(
  cells: Cells,
  columns: readonly SheetColumn[],
  key: string,
  isGroup: (key: Cell) => boolean = () => false,
): readonly TypedRow[] {
  const table = readTable(cells, { columns, key, needed: [key] }, (row, column) => ({
    in: "cell",
    sheet: "",
    row,
    column,
  }));
  if (!table.ok) return [];
  const typed = columns.filter((column) => !column.formula && table.value.captions.columns.has(column.key));
  const named = table.value.named.filter((row) => !isGroup(row.cell(key)));
  return named.map((row) => ({
    row: row.row,
    values: Object.fromEntries(typed.map(({ key: each }) => [each, plain(row.cell(each))] as const)),
  }));
}
