import type { Cell } from "../domain/cell";
import { done, type Outcome, then } from "../domain/problem";
import type { Block, Place } from "../domain/place";
import { cellsOf } from "../read/cells";
import type { Grid } from "../read/grid";
import { readTable } from "../read/table";
import { geometryOf, keyOf } from "../report/geometry";
import { readBy } from "../report/judged";
import type { Row, SheetId, SheetRecord } from "../report/record";
import { typedRowsOf } from "../report/typedRowsOf";

/** A sheet of ours that stands in the workbook, with what it holds. */
export interface FoundSheet {
  readonly sheet: SheetId;
  readonly sheetId: string;
  readonly name: string;
  readonly year?: number;
  readonly grid: Grid;
}

/** The rows under a sheet's captions, wherever staff have moved them. */
export interface SheetTable {
  /** Zero-based row of the captions on the sheet. */
  readonly captionRow: number;
  /** Zero-based row of the sheet of each row of the table, blank ones too. */
  readonly rows: readonly number[];
  /** Where a column stands on the sheet; undefined where its caption is gone. */
  columnOf(key: string): number | undefined;
  /** One column as a block of one cell a row, each with its place on the sheet; blank where its caption is gone. */
  column(key: string): Block;
  /** How a cell is computed; undefined where its value is typed. */
  formula(row: number, key: string): string | undefined;
}

/** A rectangle of cells that are asked for one by one. */
export function blockOf(
  label: string,
  cells: (row: number, column: number) => Cell,
  rows: number,
  columns: number,
  place: Block["place"],
): Block {
  return {
    label,
    get cells() {
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_each, column) => cells(row, column)),
      );
    },
    rows,
    columns,
    single: rows === 1 && columns === 1,
    place,
    at: cells,
  };
}

/** Of a list the columns that are judged, or decide about it; else what staff type into: what is computed or hidden is not missed. */
function neededKeys({ columns, judged }: SheetRecord): readonly string[] {
  if (!judged) return columns.filter(({ formula, hidden }) => !formula && !hidden).map(({ key }) => key);
  const later = new Set(columns.flatMap(({ key, isOptional }) => (isOptional ? [key] : [])));
  return [...new Set(judged.flatMap(readBy))].filter((key) => !later.has(key));
}

/**
 * Finds a record's columns on a sheet by their captions, so that inserted rows and columns do no harm.
 *
 * Problem: `missingCaption`, when staff have deleted or renamed one that is needed.
 *
 * @param needed default: all that figures are made of
 */
export function sheetTable(
  record: SheetRecord,
  { grid, name }: FoundSheet,
  needed: readonly string[] = neededKeys(record),
): Outcome<SheetTable> {
  const place = (row: number, column: number): Place => ({ in: "cell", sheet: name, row, column });
  const shape = { columns: record.columns, key: keyOf(record), needed };
  return then(readTable(cellsOf(grid), shape, place), ({ captions, rows: found }) => {
    const rows = found.map(({ row }) => row);
    const columnOf = (key: string): number | undefined => captions.columns.get(key);
    return done({
      captionRow: captions.row,
      rows,
      columnOf,
      column: (key) =>
        blockOf(
          record.columns.find((column) => column.key === key)?.caption ?? key,
          (row) => found[row]?.cell(key) ?? null,
          rows.length,
          1,
          (row) => place(rows[row] ?? captions.row, columnOf(key) ?? 0),
        ),
      formula: (row, key) => {
        const [at, column] = [rows[row], columnOf(key)];
        return at === undefined || column === undefined ? undefined : grid.formula(at, column);
      },
    });
  });
}

/**
 * Where a list asks for a figure above its captions, the day its figures stand as of or another one; zero-based, undefined where it asks for
 * none, or has lost the column or the rows above.
 */
export function askedAbove(
  record: SheetRecord,
  { captionRow, columnOf }: Pick<SheetTable, "captionRow" | "columnOf">,
): { readonly row: number; readonly column: number } | undefined {
  const planned = geometryOf(record);
  const column = columnOf(record.asks?.column ?? record.asOf ?? "");
  if (planned.asOfRow === undefined || column === undefined) return undefined;
  const row = captionRow - planned.captionRow + planned.asOfRow;
  return row < 0 ? undefined : { row, column };
}

/** What staff typed into a sheet of ours, row by row. */
export const rowsTypedInto = (record: SheetRecord, { grid }: FoundSheet): readonly Row[] =>
  typedRowsOf(record, cellsOf(grid)).map(({ values }) => values);

/** The whole list with its captions, as `danh_muc` and `thang` take it. */
export function wholeList({ grid, name }: FoundSheet): Block {
  return blockOf(
    name,
    (row, column) => grid.value(row, column),
    grid.box.row + grid.box.rows,
    grid.box.column + grid.box.columns,
    (row, column) => ({ in: "cell", sheet: name, row, column }),
  );
}
