import type { Cell } from "../domain/cell";
import { isBlank } from "../domain/cell";
import { fold } from "../domain/fold";
import { isTotalKey } from "../domain/total";
import { columnIndex, keyOf } from "./geometry";
import type { Row, SheetRecord } from "./record";

/** A sheet as it is read: what a `Grid` gives, and all this needs of it. */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  value(row: number, column: number): Cell;
}

/** Where a sheet of ours has its captions now: rows may have been inserted above, columns moved. */
export interface Found {
  readonly captionRow: number;
  /** Column of each key; a key that is missing lost its caption. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the captions of a record in a sheet: the row that holds most of them, at least the key's.
 *
 * @returns undefined when no row has the key's caption
 */
export function findCaptions(record: SheetRecord, cells: Cells): Found | undefined {
  const key = keyOf(record);
  const wanted = new Map(record.columns.map((column) => [fold(column.caption), column.key]));
  let best: Found | undefined;
  for (let row = 0; row < cells.rows; row++) {
    const columns = new Map<string, number>();
    for (let column = 0; column < cells.columns; column++) {
      const cell = cells.value(row, column);
      const found = typeof cell === "string" ? wanted.get(fold(cell)) : undefined;
      if (found !== undefined && !columns.has(found)) columns.set(found, column);
    }
    if (columns.has(key) && columns.size > (best?.columns.size ?? 0)) best = { captionRow: row, columns };
  }
  return best;
}

/** A row that was read, with its place in the sheet (zero-based). */
export interface ReadRow {
  readonly row: number;
  readonly values: Row;
}

const plain = (cell: Cell): string | number | boolean | null =>
  cell !== null && typeof cell === "object" ? cell.error : isBlank(cell) ? null : cell;

/**
 * What users typed into a sheet of ours: the rows under its captions whose key is filled, typed columns only. Total rows and the
 * notes below a form are left out. Computed columns are not read: they follow from the rest.
 */
export function readRowsAt(record: SheetRecord, cells: Cells): readonly ReadRow[] {
  const found = findCaptions(record, cells);
  if (!found) return [];
  const key = keyOf(record);
  const keyColumn = found.columns.get(key) ?? columnIndex(record, key);
  const typed = record.columns.filter((column) => !column.formula && found.columns.has(column.key));
  const rows: ReadRow[] = [];
  for (let row = found.captionRow + 1; row < cells.rows; row++) {
    const name = cells.value(row, keyColumn);
    if (isBlank(name) || isTotalKey(name) || isColumnNumber(name)) continue;
    const values = typed.map(
      (column) => [column.key, plain(cells.value(row, found.columns.get(column.key) ?? 0))] as const,
    );
    rows.push({ row, values: Object.fromEntries(values) });
  }
  return rows;
}

/** "(2)" in the row of column numbers. */
const isColumnNumber = (cell: Cell): boolean => typeof cell === "string" && /^\(\d+\)(?:=.*)?$/u.test(cell.trim());

/** As `readRowsAt`, without places. */
export const readRows = (record: SheetRecord, cells: Cells): readonly Row[] =>
  readRowsAt(record, cells).map(({ values }) => values);
