import type { Box } from "../../src/domain/a1";
import { type Cell, isBlank } from "../../src/domain/cell";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { formulaAt } from "../../src/xlsx/bookCells";
import { bookGrids } from "../../src/xlsx/bookGrid";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const isBox = ({ row, column, rows, columns }: Box): boolean =>
  [row, column, rows, columns].every(Number.isInteger) &&
  row >= 0 &&
  column >= 0 &&
  rows >= 1 &&
  columns >= 1 &&
  row + rows <= ROWS &&
  column + columns <= COLUMNS;

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "object" && typeof (value as { error?: unknown }).error === "string";
}

const rising = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
const isRow = (row: number): boolean => Number.isInteger(row) && row >= 0 && row < ROWS;

function* cellFaults({ cells }: BookSheet, looks: number): Generator<string> {
  const { count, rows, columns, values, formulas } = cells;
  if ([rows, columns, cells.looks, values].some(({ length }) => length !== count)) yield "arrays of different lengths";
  if (!rising(Array.from(rows, (row, i) => row * COLUMNS + (columns[i] ?? 0)))) yield "cells out of order or twice";
  if (!rows.every(isRow) || !columns.every((column) => column < COLUMNS)) yield "a cell outside the sheet";
  if (!cells.looks.every((look) => look < looks)) yield "a look that does not exist";
  if (!values.every(isCell)) yield "a value that is none";
  for (const [position, formula] of formulas) {
    if (!Number.isInteger(position) || position < 0 || position >= count) yield "a formula of no cell";
    if ("like" in formula && "like" in (formulas.get(formula.like) ?? formula)) yield "a formula like no formula";
    const text = formulaAt(cells, position);
    if (!text?.text.startsWith("=") || (text.spill && !isBox(text.spill))) yield "a formula that is none";
  }
}

function* sheetFaults(sheet: BookSheet, looks: number): Generator<string> {
  yield* cellFaults(sheet, looks);
  if (!["visible", "hidden", "veryHidden"].includes(sheet.state)) yield "a state that is none";
  if (!sheet.merges.every(isBox)) yield "a merge outside the sheet";
  if (!sheet.hiddenRows.every(isRow) || !rising(sheet.hiddenRows)) yield "hidden rows";
  const heights = sheet.rowHeightsPoints;
  if (
    !heights.every(([row, points]) => isRow(row) && points >= 0 && points < 410) ||
    !rising(heights.map(([row]) => row))
  )
    yield "heights of rows";
  for (const { first, last, widthChars = 1 } of sheet.columns)
    if (!(first >= 0 && first <= last && last < COLUMNS && widthChars >= 0 && widthChars <= 255)) yield "columns";
  if (!sheet.lists.every(({ boxes, source }) => boxes.length > 0 && boxes.every(isBox) && source !== ""))
    yield "a drop-down";
  if (!sheet.tables.every(({ box }) => isBox(box))) yield "a table";
  if (!isRow(sheet.frozenRows) || !(sheet.frozenColumns >= 0 && sheet.frozenColumns < COLUMNS)) yield "frozen panes";
}

function* gridFaults(book: Book): Generator<string> {
  const grids = bookGrids(book);
  for (const [i, { cells }] of book.sheets.map((sheet, at) => [at, sheet] as const)) {
    const grid = grids[i]?.grid;
    if (!grid) {
      yield "a sheet without grid";
      continue;
    }
    const { box } = grid;
    let shown = 0;
    for (let at = 0; at < cells.count; at++) {
      const [row = 0, column = 0, value = null] = [cells.rows[at], cells.columns[at], cells.values[at]];
      if (grid.value(row, column) !== value) yield "a grid with another value";
      if (isBlank(value)) continue;
      shown += 1;
      const inside =
        row >= box.row && column >= box.column && row < box.row + box.rows && column < box.column + box.columns;
      if (!inside) yield "a cell outside its grid";
    }
    if ([...grid.filled()].length !== shown) yield "a grid with other cells";
    if (!isBlank(grid.value(box.row + box.rows, box.column + box.columns))) yield "a grid that goes on";
  }
}

/** What is wrong with a book, whatever file it is from; none for every book a reader may give. */
export function faultsOf(book: Book): readonly string[] {
  const names = book.sheets.map(({ name }) => name.toLowerCase());
  return [
    ...(new Set(names).size === names.length && !names.includes("") ? [] : ["names of sheets"]),
    ...(book.looks.every(({ format }) => typeof format === "string") && book.looks.length > 0 ? [] : ["looks"]),
    ...(book.names.every(({ sheet = 0, name }) => book.sheets[sheet] !== undefined && typeof name === "string") ||
    book.sheets.length === 0
      ? []
      : ["names"]),
    ...book.sheets.flatMap((sheet) => [...sheetFaults(sheet, book.looks.length)]),
    ...gridFaults(book),
  ];
}
