import type { BookSheet } from "../../src/xlsx/book";
import { type BookCell, bookCells } from "../../src/xlsx/bookCells";

/** A sheet of a book with these cells, and nothing else but what is given. */
export const sheetOf = (name: string, cells: readonly BookCell[], more: Partial<BookSheet> = {}): BookSheet => ({
  name,
  state: "visible",
  cells: bookCells(cells),
  merges: [],
  hiddenRows: [],
  rowHeightsPoints: [],
  columns: [],
  lists: [],
  tables: [],
  frozenRows: 0,
  frozenColumns: 0,
  ...more,
});
