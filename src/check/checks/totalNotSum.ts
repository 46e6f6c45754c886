import type { CheckedColumn, CheckedTable } from "../book";
import { columnsThatAre, numberAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { between, neighbours, type Runs, runsOf } from "../runs";

interface Breaks {
  readonly all: readonly number[];
  readonly groups: readonly number[];
  readonly totals: readonly number[];
}

function breaksOf({ breaks }: CheckedTable): Breaks {
  const ascending = (which: (is: string) => boolean): readonly number[] =>
    breaks.flatMap(({ row, is }) => (which(is) ? [row] : [])).sort((a, b) => a - b);
  return {
    all: ascending(() => true),
    groups: ascending((is) => is === "group"),
    totals: ascending((is) => is === "total"),
  };
}

interface ColumnSums {
  readonly column: CheckedColumn;
  readonly rows: Runs;
  readonly groups: Runs;
  readonly totals: Runs;
}

/** What a column gives to sum up; undefined where one of its cells cannot be added, so that no total can be held against it. */
function columnSums(table: CheckedTable, breaks: Breaks, column: CheckedColumn): ColumnSums | undefined {
  const isWhole = table.rows.every(
    (row) => table.grid.value(row, column.column) === null || numberAt(table, row, column) !== undefined,
  );
  if (!isWhole) return undefined;
  return {
    column,
    rows: runsOf(
      table,
      [...table.rows].sort((a, b) => a - b),
      column,
    ),
    groups: runsOf(table, breaks.groups, column),
    totals: runsOf(table, breaks.totals, column),
  };
}

/** Sums a total row may stand for: of all rows, of those since the break above it, of those down to the next one. */
function possibleSums(
  { rows, groups, totals }: ColumnSums,
  at: number,
  breaks: Breaks,
  shown: number,
): readonly number[] {
  const [before, after] = neighbours(breaks.all, at);
  const [lastTotal] = neighbours(breaks.totals, at);
  return [
    between(rows, -1, Infinity),
    between(rows, before, at),
    between(rows, lastTotal, at),
    between(rows, at, after),
    between(rows, at, Infinity),
    between(groups, -1, Infinity),
    between(totals, -1, Infinity) - shown,
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

function* sumsIn(table: CheckedTable, row: number, breaks: Breaks, columns: readonly ColumnSums[]): Generator<Sum> {
  for (const sums of columns) {
    const shown = numberAt(table, row, sums.column);
    if (shown === undefined) continue;
    const possible = possibleSums(sums, row, breaks, shown);
    const [sum = 0] = possible;
    if (sum !== 0)
      yield { row, column: sums.column, shown, sum, isRight: possible.some((each) => isNear(each, shown)) };
  }
}

/** A total that is not the sum of its rows, typed or by a formula that leaves rows out. */
export const totalNotSum: Check = {
  code: "totalNotSum",
  severity: "error",
  looksAt: "tables",
  *find(table) {
    const breaks = breaksOf(table);
    if (table.rows.length < 2 || breaks.totals.length === 0) return;
    const columns = columnsThatAre(table, "count").flatMap((column) => columnSums(table, breaks, column) ?? []);
    for (const row of breaks.totals) {
      const sums = [...sumsIn(table, row, breaks, columns)];
      // a row none of whose figures is a sum says something else
      if (sums.length > 1 && !sums.some(({ isRight }) => isRight)) continue;
      for (const { column, shown, sum, isRight } of sums)
        if (!isRight) yield found("totalNotSum", placeIn(table.sheet, row, column.column), { shown, sum });
    }
  },
};
