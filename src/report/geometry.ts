import { a1, type Box, box, columnLetters, quotedSheet } from "../domain/a1";
import type { Addresses } from "./render";
import type { Column, SheetId, SheetRecord } from "./record";

/** Rows of a list that formulas look at: room to grow, the same in every file. */
export const LIST_CAPACITY_ROWS = 5000;

/** Where the parts of a sheet stand, zero-based rows. It follows from the record alone, so reader and writer agree. */
export interface Geometry {
  readonly titleRow: number;
  readonly subtitleRow: number;
  /** Notes of a list stand above it, because it grows downwards. */
  readonly notesRow: number;
  /** Totals of a list; a form has its totals among its rows. */
  readonly totalRows: readonly number[];
  readonly upperCaptionRow: number | undefined;
  readonly captionRow: number;
  /** Below the captions of a form, above those of a list. */
  readonly numberRow: number | undefined;
  readonly firstRow: number;
  readonly columns: readonly Column[];
}

const HEAD_ROWS = 4;
const LIST_NOTE_ROWS = 1;

/** The places of a sheet's parts. Forms have a head of four rows; lists a title, notes, and their total above the table. */
export function geometryOf(record: SheetRecord): Geometry {
  const isList = record.kind === "list";
  const upper = record.columns.some((column) => column.under !== undefined);
  const titleRow = isList ? 0 : HEAD_ROWS;
  const subtitleRow = titleRow + 1;
  const notesRow = subtitleRow + 1;
  let next = isList ? notesRow + LIST_NOTE_ROWS : subtitleRow + 2;
  const totalRows = isList ? (record.totals ?? []).map(() => next++) : [];
  const upperCaptionRow = upper ? next++ : undefined;
  const listNumberRow = isList && record.numberedColumns ? next++ : undefined;
  const captionRow = next++;
  const numberRow = isList ? listNumberRow : next++;
  return {
    titleRow,
    subtitleRow,
    notesRow,
    totalRows,
    upperCaptionRow,
    captionRow,
    numberRow,
    firstRow: next,
    columns: record.columns,
  };
}

export const columnIndex = (record: SheetRecord, key: string): number => {
  const index = record.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`${record.id} has no column ${key}`);
  return index;
};

/** The column whose cells say whether a row is there: the record's own, or the first one typed as text that nobody computes. */
export function keyOf(record: SheetRecord): string {
  if (record.key !== undefined) return record.key;
  const key = record.columns.find((column) => column.type === "text" && !column.expression && !column.hidden);
  if (!key) throw new Error(`${record.id} has no key column`);
  return key.key;
}

/** The data cells of a list's column, as far as formulas look. */
export const listBox = (record: SheetRecord, key: string): Box =>
  box(geometryOf(record).firstRow, columnIndex(record, key), LIST_CAPACITY_ROWS, 1);

/** Neighbouring rows as first and last: SUM takes no more than 255 arguments. */
function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** What formulas of one row name: its own cells, and lists under the names their sheets have in this workbook. */
export function addressesAt(
  record: SheetRecord,
  row: number,
  ordinaryRows: readonly number[],
  recordOf: (sheet: SheetId) => SheetRecord,
  nameOf: (sheet: SheetId) => string,
): Addresses {
  const { firstRow } = geometryOf(record);
  const letters = (key: string): string => columnLetters(columnIndex(record, key));
  const sheetRange = (sheet: SheetId, range: Box): string =>
    `${sheet === record.id ? "" : `${quotedSheet(nameOf(sheet))}!`}${a1(range, true)}`;
  return {
    cell: (column) => `$${letters(column)}${row + 1}`,
    keyDownToHere: (column) => `$${letters(column)}$${firstRow + 1}:$${letters(column)}${row + 1}`,
    ordinary: (column) =>
      record.kind === "list"
        ? a1(listBox(record, column), true)
        : runsOf(ordinaryRows)
            .map(([first, last]) => `$${letters(column)}${first + 1}:$${letters(column)}${last + 1}`)
            .join(","),
    listColumn: (sheet, column) => sheetRange(sheet, listBox(recordOf(sheet), column)),
    keyColumn: (sheet) => sheetRange(sheet, listBox(recordOf(sheet), keyOf(recordOf(sheet)))),
    wholeList: (sheet) => {
      const list = recordOf(sheet);
      const { captionRow } = geometryOf(list);
      return sheetRange(sheet, box(captionRow, 0, LIST_CAPACITY_ROWS, list.columns.length));
    },
    exclusionColumn: (sheet, column) => {
      const key = recordOf(sheet).columns[columnIndex(recordOf(sheet), column)]?.excludedBy;
      return key === undefined ? undefined : sheetRange(sheet, listBox(recordOf(sheet), key));
    },
    isRating: (sheet, column) => recordOf(sheet).columns[columnIndex(recordOf(sheet), column)]?.type === "rating",
  };
}
