import { type Cell, isBlank, isError } from "../domain/cell";
import { fold } from "../domain/fold";
import { readNumber } from "../domain/number";
import type { CheckedColumn, CheckedTable } from "./book";

export const cellAt = (table: CheckedTable, row: number, column: CheckedColumn): Cell =>
  table.grid.value(row, column.column);

/** What a cell says in letters; "" where it says nothing or an error. */
export function textAt(table: CheckedTable, row: number, column: CheckedColumn | undefined): string {
  const cell = column ? cellAt(table, row, column) : null;
  return isBlank(cell) || isError(cell) ? "" : String(cell).trim();
}

/** The number of a cell, undoubted; undefined where there is none. */
export function numberAt(table: CheckedTable, row: number, column: CheckedColumn): number | undefined {
  const read = readNumber(cellAt(table, row, column));
  return read.is === "number" && !read.doubt ? read.value : undefined;
}

export const columnsThatAre = (
  table: CheckedTable,
  ...kinds: readonly CheckedColumn["is"][]
): readonly CheckedColumn[] => table.columns.filter((column) => kinds.includes(column.is));

/** The lowest of its captions, folded: "Đoàn viên / Trong đó: nữ" is "trong đó: nữ". */
export const leafOf = ({ caption }: CheckedColumn): string => fold(caption.split(" / ").at(-1) ?? "");

/** @example grouped([1, 2, 3], (n) => n % 2) // Map { 1 => [1, 3], 0 => [2] } */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
