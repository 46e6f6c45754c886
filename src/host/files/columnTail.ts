import type { IWorksheetData } from "@univerjs/core";
import type { BookColumns, BookSheet } from "../../xlsx/book";

export const MOST_COLUMNS = 16_384;

/** Columns alike up to the right end of the sheet: where a form ends, people hide the rest. */
export const columnTail = ({ columns }: Pick<BookSheet, "columns">): BookColumns | undefined =>
  columns.find(({ first, last }) => last === MOST_COLUMNS - 1 && last > first);

type Custom = NonNullable<IWorksheetData["custom"]>;
const KEY = "columnTail";

/** The grid does not reach so far: the sheet keeps it for the file. */
export const keptTail = (tail: BookColumns | undefined): Custom => (tail ? { [KEY]: tail } : {});

export const tailKept = (custom: IWorksheetData["custom"]): BookColumns | undefined =>
  custom?.[KEY] as BookColumns | undefined;
