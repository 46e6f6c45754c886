import { type Box, box } from "../domain/a1";
import type { Column, SheetRecord } from "./record";

/** Rows of a list that formulas look at where its record says nothing else. */
const LIST_CAPACITY_ROWS = 5000;

export const capacityOf = ({ capacityRows = LIST_CAPACITY_ROWS }: SheetRecord): number => capacityRows;

/** Where the parts of a sheet stand, zero-based rows. It follows from the record alone, so reader and writer agree. */
export interface Geometry {
  /** Rows of the head above the title; 0 where a sheet has none. */
  readonly headRows: number;
  readonly titleRow: number;
  readonly subtitleRow: number;
  /** Notes of a list stand above it, because it grows downwards. */
  readonly notesRow: number;
  /** First of the totals of a list; a form has its totals among its rows. */
  readonly totalsRow: number;
  /** The day a list's figures stand as of, or another figure that it asks for. */
  readonly asOfRow: number | undefined;
  readonly upperCaptionRow: number | undefined;
  readonly captionRow: number;
  /** Below the captions of a form, above those of a list. */
  readonly numberRow: number | undefined;
  readonly firstRow: number;
  readonly columns: readonly Column[];
}

/** Whether a column stands on the printed page. */
export const isPrinted = ({ hidden, beside }: Pick<Column, "hidden" | "beside">): boolean => !hidden && !beside;

/** Superior, unit, the sign under them; a form has a blank row below. */
const HEAD_ROWS = { form: 4, list: 3 } as const;
const LIST_NOTE_ROWS = 1;

/** The places of a sheet's parts. Forms and signed lists have a head; lists a title, notes, and their total above the table. */
export function geometryOf(record: SheetRecord): Geometry {
  const isList = record.kind === "list";
  const upper = record.columns.some((column) => column.under !== undefined);
  const headRows = isList && !record.signed ? 0 : HEAD_ROWS[record.kind];
  const titleRow = headRows;
  const subtitleRow = titleRow + 1;
  const notesRow = subtitleRow + 1;
  const totalsRow = notesRow + LIST_NOTE_ROWS;
  let next = isList ? totalsRow + (record.totals?.length ?? 0) : subtitleRow + 2;
  const asOfRow = isList && (record.asOf !== undefined || record.asks) ? next++ : undefined;
  const upperCaptionRow = upper ? next++ : undefined;
  const listNumberRow = isList && record.numberedColumns ? next++ : undefined;
  const captionRow = next++;
  const numberRow = isList ? listNumberRow : next++;
  return {
    headRows,
    titleRow,
    subtitleRow,
    notesRow,
    totalsRow,
    asOfRow,
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
  const key = record.columns.find((column) => column.type === "text" && !column.formula && !column.hidden);
  if (!key) throw new Error(`${record.id} has no key column`);
  return key.key;
}

/** The data cells of a list's column, as far as formulas look. */
export const listBox = (record: SheetRecord, key: string): Box =>
  box(geometryOf(record).firstRow, columnIndex(record, key), capacityOf(record), 1);
