import type { CheckedColumn, CheckedTable } from "./book";
import { numberAt } from "./cells";

/** Sums of a column over some rows, of which any run is asked for: rows ascending, `until[i]` is the sum of the first i. */
export interface Runs {
  readonly rows: readonly number[];
  readonly until: readonly number[];
}

export function runsOf(table: CheckedTable, rows: readonly number[], column: CheckedColumn): Runs {
  const until = [0];
  for (const row of rows) until.push((until.at(-1) ?? 0) + (numberAt(table, row, column) ?? 0));
  return { rows, until };
}

/** How many of ascending rows lie before a row. */
export function countBefore(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sum over the rows between two others, neither of them taken in. */
export const between = ({ rows, until }: Runs, from: number, to: number): number =>
  (until[countBefore(rows, to)] ?? 0) - (until[countBefore(rows, from + 1)] ?? 0);

/** The nearest of ascending rows above and below a row. */
export function neighbours(rows: readonly number[], row: number): readonly [above: number, below: number] {
  const before = countBefore(rows, row);
  return [rows[before - 1] ?? -1, rows[countBefore(rows, row + 1)] ?? Infinity];
}
