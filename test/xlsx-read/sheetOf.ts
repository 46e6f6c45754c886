import type { BookSheet } from "../../src/xlsx/book";
import { type BookCell, bookCells } from "../../src/xlsx/bookCells";
import { emptySheet } from "../../src/xlsx/read/sheetPart";

/** A sheet of a book with these cells, and nothing else but what is given. */
export const sheetOf = (name: string, cells: readonly BookCell[], more: Partial<BookSheet> = {}): BookSheet => ({
  name,
  state: "visible",
  ...emptySheet(),
  cells: bookCells(cells),
  ...more,
});
