import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import { type Box, box } from "../../domain/a1";
import type { Book, BookColumns, BookSheet, Look } from "../../xlsx/book";
import { type BookCell, bookCells } from "../../xlsx/bookCells";
import { boxOf } from "./boxes";
import type { Calculated } from "./calculated";
import { bookValue } from "./cellValues";
import { tailKept } from "./columnTail";
import { formulaKept } from "./fileFormula";
import { LISTS_RESOURCE, bookLists, type ListsResource } from "./lists";
import { NAMES_RESOURCE, bookNames, type NamesResource } from "./names";
import { columnChars, points, usualColumnPx, usualRowPx, type UsualFont } from "./sizes";
import { lookOf } from "./styles";
import { TABLES_RESOURCE, bookTables, type TablesResource } from "./tables";

/** What a workbook of the grid does not know of itself. */
export interface Unsaid {
  stateOf(sheetId: string): BookSheet["state"];
  isHiddenName(name: string): boolean;
  /** How a sheet prints; the grid knows nothing of paper. */
  pageOf?(sheetId: string): BookSheet["page"];
}

/** The grid's font where a workbook names none. */
const GRIDS_FONT: UsualFont = { name: "Arial", sizePoints: 11 };

type Sheet = Partial<IWorksheetData>;
type Rows = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<ICellData>>>>>>;

/** The looks of a book, each once, under the numbers cells refer to. */
class Looks {
  readonly all: Look[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byStyle = new Map<string, number>();
  readonly #styles: IWorkbookData["styles"];
  readonly #usual: IStyleData;
  readonly #font: UsualFont;

  constructor(styles: IWorkbookData["styles"], usual: IStyleData, font: UsualFont) {
    this.#styles = styles;
    this.#usual = usual;
    this.#font = font;
    this.#numberOf({});
  }

  of(style: ICellData["s"]): number {
    if (style === undefined || style === null) return 0;
    if (typeof style !== "string") return this.#numberOf(style);
    const known = this.#byStyle.get(style) ?? this.#numberOf(this.#styles[style] ?? {});
    this.#byStyle.set(style, known);
    return known;
  }

  #numberOf(style: IStyleData): number {
    const look = lookOf({ ...this.#usual, ...style }, this.#font);
    const key = JSON.stringify(look);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(look) - 1;
  }
}

type CellMap = Map<string, BookCell>;
const keyOf = (row: number, column: number): string => `${row},${column}`;

/**
 * One that its file marked as an array stays one, also where the grid shows a single value or cannot calculate it. One that may
 * fill several cells is an array of one while it fills one: saved as a plain formula, it would never spill again.
 */
function formulaOf(
  cell: ICellData,
  row: number,
  column: number,
  typed: string,
  calculated: Calculated,
): Pick<BookCell, "formula" | "spill"> {
  const kept = formulaKept(cell, typed);
  const isArray = kept?.isArray === true || calculated.mayFill(typed);
  return { formula: kept?.text ?? calculated.fileFormula(typed), ...(isArray ? { spill: box(row, column) } : {}) };
}

function cellsOf(sheet: Sheet, sheetId: string, looks: Looks, calculated: Calculated): CellMap {
  const cells: CellMap = new Map();
  for (const [r, columns] of Object.entries((sheet.cellData ?? {}) as Rows))
    for (const [c, cell] of Object.entries(columns ?? {})) {
      if (!cell) continue;
      const [row, column] = [Number(r), Number(c)];
      const typed = cell.f ?? (cell.si ? calculated.formulaAt(sheetId, row, column) : undefined);
      const formula = typed === undefined || typed === "" ? {} : formulaOf(cell, row, column, typed, calculated);
      const [value, look] = [bookValue(cell), looks.of(cell.s)];
      if (value !== null || look > 0 || "formula" in formula)
        cells.set(keyOf(row, column), { row, column, value, look, ...formula });
    }
  return cells;
}

/** Adds what formulas fill; one that something stands in the way of fills nothing. */
function withSpills(cells: CellMap, sheetId: string, calculated: Calculated): CellMap {
  for (const { row, column, box: filled } of calculated.spills(sheetId)) {
    const anchor = cells.get(keyOf(row, column));
    const shown = bookValue(calculated.spilled(sheetId, row, column)) ?? anchor?.value ?? null;
    if (anchor?.formula === undefined || (typeof shown === "object" && shown?.error === "#SPILL!")) continue;
    cells.set(keyOf(row, column), { ...anchor, value: shown, spill: filled });
    fill(cells, filled, (r, c) => bookValue(calculated.spilled(sheetId, r, c)), anchor);
  }
  return cells;
}

function fill(
  cells: CellMap,
  filled: Box,
  valueAt: (row: number, column: number) => BookCell["value"],
  anchor: BookCell,
): void {
  for (let row = filled.row; row < filled.row + filled.rows; row++)
    for (let column = filled.column; column < filled.column + filled.columns; column++) {
      if (row === anchor.row && column === anchor.column) continue;
      const value = valueAt(row, column);
      const look = cells.get(keyOf(row, column))?.look ?? 0;
      if (value !== null || look > 0) cells.set(keyOf(row, column), { row, column, value, look });
    }
}

/** Adds columns to those before them; neighbours alike are one. */
function add(columns: BookColumns[], group: BookColumns): void {
  const before = columns.at(-1);
  const goesOn =
    before?.last === group.first - 1 && before.hidden === group.hidden && before.widthChars === group.widthChars;
  if (goesOn) columns[columns.length - 1] = { ...before, last: group.last };
  else columns.push(group);
}

/** All columns that are not as files have them anyway: those of the grid, and those it does not reach. */
function columnsOf(sheet: Sheet, font: UsualFont): BookColumns[] {
  const usual = usualColumnPx(font);
  const { columnCount = 0 } = sheet;
  const found: BookColumns[] = [];
  for (let column = 0; column < columnCount; column++) {
    const { w = sheet.defaultColumnWidth ?? usual, hd } = sheet.columnData?.[column] ?? {};
    const hidden = hd === 1;
    if (w === usual && !hidden) continue;
    add(found, {
      first: column,
      last: column,
      ...(w === usual ? {} : { widthChars: columnChars(w, font) }),
      hidden,
    });
  }
  const tail = tailKept(sheet.custom);
  if (tail && tail.last >= columnCount) add(found, { ...tail, first: Math.max(tail.first, columnCount) });
  return found;
}

function rowsOf(sheet: Sheet, lastRow: number, font: UsualFont): Pick<BookSheet, "hiddenRows" | "rowHeightsPoints"> {
  const usual = usualRowPx(font);
  const hiddenRows: number[] = [];
  const rowHeightsPoints: [number, number][] = [];
  const told = Object.keys(sheet.rowData ?? {}).map(Number);
  for (let row = 0; row <= told.reduce((last, each) => Math.max(last, each), lastRow); row++) {
    const { h, ah, ia, hd } = sheet.rowData?.[row] ?? {};
    const height = ia !== 0 && ah ? ah : (h ?? (row <= lastRow ? (sheet.defaultRowHeight ?? usual) : usual));
    if (hd === 1) hiddenRows.push(row);
    if (height !== usual) rowHeightsPoints.push([row, points(height)]);
  }
  return { hiddenRows, rowHeightsPoints };
}

/** Whatever the grid's plugins keep beside the cells, as JSON. */
function resource<T>({ resources = [] }: IWorkbookData, name: string): Partial<T> {
  const data = resources.find((each) => each.name === name)?.data ?? "";
  return data === "" ? {} : (JSON.parse(data) as Partial<T>);
}

/**
 * A workbook of the grid as a book: values, formulas and what they fill, looks, sizes, drop-downs, tables, names.
 *
 * @param snapshot as the grid saves it, with its resources
 */
export function bookOf(snapshot: IWorkbookData, calculated: Calculated, unsaid: Unsaid): Book {
  const usual =
    typeof snapshot.defaultStyle === "string" ? snapshot.styles[snapshot.defaultStyle] : snapshot.defaultStyle;
  const font: UsualFont = { name: usual?.ff ?? GRIDS_FONT.name, sizePoints: usual?.fs ?? GRIDS_FONT.sizePoints };
  const looks = new Looks(snapshot.styles, usual ?? {}, font);
  const lists = resource<ListsResource>(snapshot, LISTS_RESOURCE);
  const tables = resource<TablesResource>(snapshot, TABLES_RESOURCE);
  const sheets = snapshot.sheetOrder.map((sheetId): BookSheet => {
    const sheet = snapshot.sheets[sheetId] ?? {};
    const page = unsaid.pageOf?.(sheetId);
    const cells = [...withSpills(cellsOf(sheet, sheetId, looks, calculated), sheetId, calculated).values()];
    return {
      name: sheet.name ?? "",
      state: unsaid.stateOf(sheetId),
      cells: bookCells(cells),
      merges: (sheet.mergeData ?? []).map(boxOf),
      ...rowsOf(
        sheet,
        cells.reduce((last, { row }) => Math.max(last, row), -1),
        font,
      ),
      columns: columnsOf(sheet, font),
      lists: bookLists(lists[sheetId]),
      tables: bookTables(tables[sheetId]?.tables),
      frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
      frozenColumns: Math.max(0, sheet.freeze?.xSplit ?? 0),
      ...(page ? { page } : {}),
    };
  });
  const names = bookNames(
    resource<NamesResource>(snapshot, NAMES_RESOURCE) as NamesResource,
    snapshot.sheetOrder,
    (name) => unsaid.isHiddenName(name),
  );
  return { sheets, names, looks: looks.all };
}
