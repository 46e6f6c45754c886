import type { CheckedColumn, CheckedTable } from "../book";
import { columnsThatAre, numberAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Sums a total row may stand for: of all rows, of those since the break above it, of those down to the next one. */
function possibleSums(table: CheckedTable, at: number, column: CheckedColumn): readonly number[] {
  const breaks = table.breaks.map(({ row }) => row);
  const before = Math.max(-1, ...breaks.filter((row) => row < at));
  const after = Math.min(Infinity, ...breaks.filter((row) => row > at));
  const totals = table.breaks.filter(({ is }) => is === "total").map(({ row }) => row);
  const lastTotal = Math.max(-1, ...totals.filter((row) => row < at));
  const sum = (rows: readonly number[]): number =>
    rows.reduce((all, row) => all + (numberAt(table, row, column) ?? 0), 0);
  const among = (from: number, to: number): readonly number[] => table.rows.filter((row) => row > from && row < to);
  return [
    sum(table.rows),
    sum(among(before, at)),
    sum(among(lastTotal, at)),
    sum(among(at, after)),
    sum(among(at, Infinity)),
    sum(table.breaks.filter(({ row, is }) => row !== at && is === "group").map(({ row }) => row)),
    sum(totals.filter((row) => row !== at)),
  ];
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));

interface Sum {
  readonly row: number;
  readonly column: CheckedColumn;
  readonly shown: number;
  readonly sum: number;
  readonly isRight: boolean;
}

function* sumsIn(table: CheckedTable, row: number): Generator<Sum> {
  for (const column of columnsThatAre(table, "count")) {
    const shown = numberAt(table, row, column);
    // a column in which one cell cannot be added up has no sum to hold against the total
    const isWhole = table.rows.every(
      (each) => table.grid.value(each, column.column) === null || numberAt(table, each, column) !== undefined,
    );
    const sums = possibleSums(table, row, column);
    const [sum = 0] = sums;
    if (shown !== undefined && isWhole && sum !== 0)
      yield { row, column, shown, sum, isRight: sums.some((each) => isNear(each, shown)) };
  }
}

/** A total that is not the sum of its rows, typed or by a formula that leaves rows out. */
export const totalNotSum: Check = {
  code: "totalNotSum",
  severity: "error",
  looksAt: "tables",
  *find(table) {
    if (table.rows.length < 2) return;
    for (const { row } of table.breaks.filter(({ is }) => is === "total")) {
      const sums = [...sumsIn(table, row)];
      // a row none of whose figures is a sum says something else
      if (sums.length > 1 && !sums.some(({ isRight }) => isRight)) continue;
      for (const { column, shown, sum, isRight } of sums)
        if (!isRight) yield found("totalNotSum", placeIn(table.sheet, row, column.column), { shown, sum });
    }
  },
};
