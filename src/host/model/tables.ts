import { SetSheetTableCommand } from "@univerjs/sheets-table";
import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type {} from "@univerjs/sheets-table/facade";
import {
  HostCollection,
  HostError,
  HostObject,
  invalidArgument,
  itemNotFound,
  notImplemented,
} from "../wire/hostObject";
import { boxOf, endsOf } from "./address";
import type { Book } from "./book";
import type { Range } from "./range";
import { demandTablePlace } from "./tableRules";
import { TableSort } from "./tableSort";
import type { Worksheet } from "./worksheet";

/** Letters of any language, as Excel allows; no spaces, and nothing that reads as a cell. */
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;
const DEFAULT_STYLE = "TableStyleMedium2";
/** The grid has six coloured looks; Excel's light styles are closest to none. */
const GRID_LOOKS = 6;
export const PLAIN_LOOK = { name: "table-custom-plain", headerRowStyle: {} };

/** The tables of a sheet, or of the workbook where no sheet is given. */
export class Tables extends HostCollection<Table> {
  readonly #book: Book;
  readonly #sheet: Worksheet | undefined;

  constructor(book: Book, sheet?: Worksheet) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  get items(): readonly Table[] {
    const all = this.#book.facade.getTableList();
    const here = this.#sheet === undefined ? all : all.filter((table) => table.subUnitId === this.#sheet?.id);
    return here.map((table) => this.#book.sheet(table.subUnitId).table(table.id));
  }

  find(key: unknown): Table | undefined {
    const name = String(key).toLowerCase();
    return this.items.find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  /** @param hasHeaders must be true: rows are not shifted to make room for headers */
  async add(address: unknown, hasHeaders: boolean): Promise<Table> {
    const range = this.#book.range(address, this.#sheet ?? this.#book.activeSheet());
    const sheet = range.worksheet;
    range.demandWritable();
    if (!hasHeaders) notImplemented("a table without headers");
    demandTablePlace(range);
    const id = this.#book.newId();
    const ends = endsOf(range.facade() && range.box());
    const added = await this.#book.facade.addTable(sheet.id, this.#freeName(), ends, id, { showHeader: true });
    return added === undefined ? invalidArgument("host: the grid refuses this table") : sheet.table(id);
  }

  #freeName(): string {
    const taken = new Set(this.#book.facade.getTableList().map((table) => table.name.toLowerCase()));
    for (let number = taken.size + 1; ; number++) {
      if (!taken.has(`table${number}`)) return `Table${number}`;
    }
  }
}

export class Table extends HostObject {
  readonly #sheet: Worksheet;
  readonly #id: string;
  readonly #sort = new TableSort(this);
  #style = DEFAULT_STYLE;
  // Kept for the add-in to read back; the grid draws tables its own way.
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;

  constructor(sheet: Worksheet, id: string) {
    super();
    this.#sheet = sheet;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.#info().name;
  }
  set name(name: string) {
    this.#sheet.demandUnprotected();
    if (!TABLE_NAME.test(name)) invalidArgument(`host: ${name} is no table name`);
    const other = this.#sheet.book().facade.getTableInfoByName(name);
    if (other !== undefined && other.id !== this.#id)
      throw new HostError("ItemAlreadyExists", "A table with this name exists.");
    this.#sheet.book().awaitAfterAction(this.#rename(name));
  }
  get style(): string {
    return this.#style;
  }
  set style(style: string) {
    this.#sheet.demandUnprotected();
    this.#style = style;
    this.#sheet.book().awaitAfterAction(this.#look(style));
  }
  get showHeaders(): boolean {
    return this.#info().showHeader;
  }
  get showTotals(): boolean {
    return false;
  }
  get worksheet(): Worksheet {
    return this.#sheet;
  }
  get sort(): TableSort {
    return this.#sort;
  }
  get columns(): TableColumns {
    return new TableColumns(this);
  }

  getRange(): Range {
    const { startRow, startColumn, endRow, endColumn } = this.#info().range;
    const box = boxOf({ startRow, startColumn, endRow, endColumn });
    return this.#sheet.getRangeByIndexes(box.row, box.column, box.rows, box.columns);
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  async delete(): Promise<void> {
    this.#sheet.demandUnprotected();
    await this.#sheet.book().facade.removeTable(this.#id);
  }
  async convertToRange(): Promise<Range> {
    const range = this.getRange();
    await this.delete();
    return range;
  }
  async resize(address: unknown): Promise<void> {
    this.#sheet.demandUnprotected();
    const box = this.#sheet.book().range(address, this.#sheet).box();
    await this.#sheet.facade().setTableRange(this.#id, endsOf(box));
  }

  async #rename(name: string): Promise<void> {
    const done = await this.#sheet.facade().setTableName(this.#id, name);
    if (!done) invalidArgument(`host: ${name} is no table name`);
  }

  async #look(style: string): Promise<void> {
    const medium = /^TableStyle(?:Medium|Dark)(\d+)$/u.exec(style)?.[1];
    if (medium === undefined) {
      await this.#sheet.facade().addTableTheme(this.#id, PLAIN_LOOK);
    } else {
      const theme = `table-default-${(Number(medium) - 1) % GRID_LOOKS}`;
      await this.#sheet
        .book()
        .command(SetSheetTableCommand.id, { unitId: this.#info().unitId, tableId: this.#id, theme });
    }
  }

  #info(): ITableInfoWithUnitId {
    return this.#sheet.book().facade.getTableInfo(this.#id) ?? itemNotFound();
  }
}

export class TableColumns extends HostCollection<TableColumn> {
  readonly #table: Table;

  constructor(table: Table) {
    super();
    this.#table = table;
  }

  get items(): readonly TableColumn[] {
    return Array.from(
      { length: this.#table.getRange().columnCount },
      (_, index) => new TableColumn(this.#table, index),
    );
  }

  find(key: unknown): TableColumn | undefined {
    const name = String(key).toLowerCase();
    return this.items.find((column) => column.id === key || column.name.toLowerCase() === name);
  }
}

export class TableColumn extends HostObject {
  readonly #table: Table;
  readonly #index: number;

  constructor(table: Table, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  get id(): number {
    return this.#index + 1;
  }
  get index(): number {
    return this.#index;
  }
  get name(): string {
    const { rowIndex, columnIndex } = this.#table.getRange();
    const { cells } = this.#table.worksheet.book();
    return String(
      cells.valueAt({ sheetId: this.#table.worksheet.id, row: rowIndex, column: columnIndex + this.#index }),
    );
  }

  getRange(): Range {
    return this.#table.getRange().getColumn(this.#index);
  }
  getHeaderRowRange(): Range {
    return this.#table.getHeaderRowRange().getColumn(this.#index);
  }
  getDataBodyRange(): Range {
    return this.#table.getDataBodyRange().getColumn(this.#index);
  }
}
