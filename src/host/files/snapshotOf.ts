import type { ICellData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { Book, BookSheet } from "../../xlsx/book";
import { type BookCell, cellsOf } from "../../xlsx/bookCells";
import { endsOf } from "./boxes";
import { gridValue } from "./cellValues";
import { columnTail, keptTail, MOST_COLUMNS } from "./columnTail";
import { keptFormula, typedFormula } from "./fileFormula";
import { LISTS_RESOURCE, gridLists } from "./lists";
import { NAMES_RESOURCE, gridNames } from "./names";
import { columnPx, pixels, usualColumnPx, usualRowPx, type UsualFont } from "./sizes";
import { overriding, styleOf } from "./styles";
import { TABLES_RESOURCE, gridTables } from "./tables";

/** Of Excel, for a book that says nothing of its font. */
const EXCELS_FONT: UsualFont = { name: "Calibri", sizePoints: 11 };
/** Room to write in, below and beside what is there. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 5;
const MOST_ROWS = 1_048_576;

export const usualFont = ({ looks }: Pick<Book, "looks">): UsualFont => ({ ...EXCELS_FONT, ...looks[0]?.font });

/** The cells that an array formula fills beside its own: it fills them again. */
function filledBySpills(cells: readonly BookCell[]): Set<string> {
  const filled = new Set<string>();
  for (const { row, column, spill } of cells) {
    if (!spill) continue;
    for (let r = spill.row; r < spill.row + spill.rows; r++)
      for (let c = spill.column; c < spill.column + spill.columns; c++)
        if (r !== row || c !== column) filled.add(`${r},${c}`);
  }
  return filled;
}

/**
 * A formula keeps what it showed until something changes that it depends on, as in Excel; one that fills other cells is
 * calculated anew, and by the grid itself those that show nothing or 0.
 */
function contentOf({ value, formula, spill }: BookCell): ICellData {
  if (formula === undefined) return gridValue(value);
  const f = typedFormula(formula);
  const kept = keptFormula(formula, spill);
  return spill && spill.rows * spill.columns > 1 ? { f, ...kept } : { f, ...kept, ...gridValue(value) };
}

function cellData(sheet: BookSheet): NonNullable<IWorksheetData["cellData"]> {
  const cells = [...cellsOf(sheet.cells)];
  const filled = filledBySpills(cells);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const content = filled.has(`${cell.row},${cell.column}`) ? {} : contentOf(cell);
    (matrix[cell.row] ??= {})[cell.column] = { ...content, ...(cell.look > 0 ? { s: `look${cell.look}` } : {}) };
  }
  return matrix;
}

function columnData(sheet: BookSheet, columnCount: number, font: UsualFont): NonNullable<IWorksheetData["columnData"]> {
  const data: Record<number, { w?: number; hd?: number }> = {};
  for (const { first, last, widthChars, hidden } of sheet.columns)
    for (let column = first; column <= Math.min(last, columnCount - 1); column++)
      data[column] = {
        ...(widthChars === undefined ? {} : { w: columnPx(widthChars, font) }),
        ...(hidden ? { hd: 1 } : {}),
      };
  return data;
}

function rowData({ hiddenRows, rowHeightsPoints }: BookSheet): NonNullable<IWorksheetData["rowData"]> {
  const data: Record<number, { h?: number; ia?: number; hd?: number }> = {};
  // `ia`: the height is as somebody set it and does not follow the text
  for (const [row, height] of rowHeightsPoints) data[row] = { h: pixels(height), ia: 0 };
  for (const row of hiddenRows) data[row] = { ...data[row], hd: 1 };
  return data;
}

/**
 * As large as what is in it: a single cell at Excel's last row makes a grid of Excel's size, and no cell is left out. Columns
 * alike to the sheet's right end take no room; where they are hidden the grid ends before them.
 */
function extent(sheet: BookSheet): { rowCount: number; columnCount: number } {
  const { cells, merges, tables, lists, hiddenRows, rowHeightsPoints } = sheet;
  const boxes = [...merges, ...tables.map(({ box }) => box)];
  let [rows, width] = [0, 0];
  for (const row of cells.rows) rows = Math.max(rows, row + 1);
  for (const column of cells.columns) width = Math.max(width, column + 1);
  for (const { row, column, rows: height, columns: across } of boxes) {
    rows = Math.max(rows, row + height);
    width = Math.max(width, column + across);
  }
  for (const { column, columns: across } of lists.flatMap((list) => list.boxes))
    width = Math.max(width, column + across);
  for (const row of hiddenRows) rows = Math.max(rows, row + 1);
  for (const [row] of rowHeightsPoints) rows = Math.max(rows, row + 1);
  const tail = columnTail(sheet);
  for (const group of sheet.columns) if (group !== tail) width = Math.max(width, group.last + 1);
  return {
    rowCount: Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows + SPARE_ROWS)),
    columnCount: tail?.hidden
      ? Math.max(width, tail.first)
      : Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, width + SPARE_COLUMNS)),
  };
}

function sheetData(sheet: BookSheet, id: string, font: UsualFont): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  const size = extent(sheet);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? 0 : 1,
    ...size,
    defaultColumnWidth: usualColumnPx(font),
    defaultRowHeight: usualRowPx(font),
    cellData: cellData(sheet),
    mergeData: sheet.merges.map((merge) => ({ ...endsOf(merge) })),
    columnData: columnData(sheet, size.columnCount, font),
    custom: keptTail(columnTail(sheet)),
    rowData: rowData(sheet),
    freeze: {
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
      ySplit: frozenRows,
      xSplit: frozenColumns,
    },
  };
}

const bySheet = <T>(sheets: readonly BookSheet[], ids: readonly string[], of: (sheet: BookSheet, id: string) => T) =>
  Object.fromEntries(sheets.map((sheet, i) => [ids[i] ?? "", of(sheet, ids[i] ?? "")]));

/**
 * A book as the grid opens it, drop-downs, tables and names included.
 *
 * The grid has no cells open under protection, no text filled across, and one way to hide a sheet: hidden and very hidden are
 * alike to it.
 *
 * @param id of the workbook, another for each that is opened on a page
 */
export function snapshotOf(book: Book, id: string, name: string): IWorkbookData {
  const { sheets } = book;
  const font = usualFont(book);
  const usual = styleOf({ format: "General", ...book.looks[0], font: { ...book.looks[0]?.font, ...font } });
  const ids = sheets.map((_sheet, i) => `sheet${i + 1}`);
  const tables = bySheet(sheets, ids, (sheet, sheetId) => ({
    tables: gridTables(sheet.tables, sheetId),
    tableFilteredOutRows: [],
  }));
  return {
    id,
    name,
    appVersion: "0.25.1",
    locale: "viVN" as LocaleType,
    defaultStyle: usual,
    styles: Object.fromEntries(book.looks.map((look, i) => [`look${i}`, overriding(usual, styleOf(look))])),
    sheetOrder: ids,
    sheets: bySheet(sheets, ids, (sheet, sheetId) => sheetData(sheet, sheetId, font)),
    resources: [
      { name: LISTS_RESOURCE, data: JSON.stringify(bySheet(sheets, ids, ({ lists }, i) => gridLists(lists, i))) },
      { name: TABLES_RESOURCE, data: JSON.stringify(tables) },
      { name: NAMES_RESOURCE, data: JSON.stringify(gridNames(book.names, ids)) },
    ],
  };
}
