import { a1, box, columnLetters } from "../domain/a1";
import { type FoundTable, findTables } from "../read/tables/findTables";
import type { Meaning } from "../read/tables/meanings";
import type { Role } from "../read/tables/roles";
import type { SeenSheet } from "../read/tables/seen";

/** Rows that follow one another, as first and last, counted from 1. */
export type RowRange = readonly [first: number, last: number];

/** A found table as people and scripts name it: rows counted from 1, columns by their letters. */
export interface TableReport {
  readonly sheet: string;
  readonly range: string;
  readonly header: RowRange | null;
  readonly confidence: number;
  readonly columns: readonly {
    readonly column: string;
    readonly role: Role;
    readonly caption: string;
    readonly confidence: number;
    /** What our forms would ask the column for. */
    readonly meaning?: Meaning;
  }[];
  readonly rows: readonly RowRange[];
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  /** The other reading of the caption rows, where the choice was close. */
  readonly otherHeader?: RowRange;
}

/**
 * @param rows zero-based, rising
 * @example rowRanges([6, 7, 9]) // [[7, 8], [10, 10]]
 */
export function rowRanges(rows: readonly number[]): RowRange[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row) last[1] = row + 1;
    else found.push([row + 1, row + 1]);
  }
  return found;
}

function report(sheet: string, table: FoundTable): TableReport {
  const { firstRow, lastRow, firstColumn, lastColumn, header, otherHeader } = table;
  return {
    sheet,
    range: a1(box(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1)),
    header: header && [header[0] + 1, header[1] + 1],
    confidence: table.confidence,
    columns: table.columns.map(({ column, role, caption, confidence, meaning }) => ({
      column: columnLetters(column),
      role,
      caption,
      confidence,
      ...(meaning ? { meaning } : {}),
    })),
    rows: rowRanges(table.records),
    skipped: table.skipped.map(({ row, reason }) => ({ row: row + 1, reason })),
    ...(otherHeader ? { otherHeader: [otherHeader[0] + 1, otherHeader[1] + 1] as const } : {}),
  };
}

/**
 * The tables somebody made in the sheets of a workbook, in the order of the sheets.
 *
 * @example foundTables([{ name: "DS", sheet }])[0]?.rows // [[7, 30]]
 */
export const foundTables = (sheets: Iterable<{ readonly name: string; readonly sheet: SeenSheet }>): TableReport[] =>
  [...sheets].flatMap(({ name, sheet }) => findTables(sheet).map((table) => report(name, table)));
