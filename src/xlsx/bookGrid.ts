import type { UnitSheet, UnitWorkbook } from "../app/unitFiles";
import { type Box, box } from "../domain/a1";
import { isBlank } from "../domain/cell";
import type { Grid } from "../read/grid";
import type { Book, BookCells, BookSheet } from "./book";
import { formulaAt } from "./bookCells";

/** The position of the first cell at or after a place, in reading order. */
function firstAt({ rows, columns, count }: BookCells, row: number, column: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const r = rows[middle] ?? 0;
    if (r < row || (r === row && (columns[middle] ?? 0) < column)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The smallest box around all cells that show something. */
function usedBox({ rows, columns, values, count }: BookCells): Box {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let i = 0; i < count; i++) {
    if (isBlank(values[i])) continue;
    const [row = 0, column = 0] = [rows[i], columns[i]];
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? box(0, 0, 0, 0) : box(top, left, bottom - top + 1, right - left + 1);
}

/** A grid over the packed cells themselves: a cell far away costs nothing. */
function bookGrid({ name, cells, merges, hiddenRows }: BookSheet, { looks }: Book): Grid {
  const hidden = new Set(hiddenRows);
  /** Where the last one asked for was: the next one is beside it as a rule. */
  let near = 0;
  const isAt = (position: number, row: number, column: number): boolean =>
    cells.rows[position] === row && cells.columns[position] === column;
  const at = (row: number, column: number): number | undefined => {
    if (isAt(near, row, column)) return near;
    near = isAt(near + 1, row, column) ? near + 1 : firstAt(cells, row, column);
    return isAt(near, row, column) ? near : undefined;
  };
  return {
    sheet: name,
    box: usedBox(cells),
    merges,
    value(row, column) {
      const position = at(row, column);
      return position === undefined ? null : (cells.values[position] ?? null);
    },
    formula(row, column) {
      const position = at(row, column);
      return position === undefined ? undefined : formulaAt(cells, position)?.text;
    },
    format(row, column) {
      const position = at(row, column);
      return looks[position === undefined ? 0 : (cells.looks[position] ?? 0)]?.format ?? "General";
    },
    hidden: (row) => hidden.has(row),
    *filled() {
      for (let i = 0; i < cells.count; i++)
        if (!isBlank(cells.values[i])) yield [cells.rows[i] ?? 0, cells.columns[i] ?? 0] as const;
    },
  };
}

/**
 * The sheets of a book as grids, in its order. Cells stay as packed as they are; asking for one takes a search among them.
 *
 * @example bookGrids(book)[0]?.grid.value(6, 1)
 */
export const bookGrids = (book: Book): UnitSheet[] =>
  book.sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.state, grid: bookGrid(sheet, book) }));

/** A book as the workbook of a unit. */
export const unitWorkbook = (book: Book): UnitWorkbook => ({ sheets: bookGrids(book), warnings: book.warnings ?? [] });
