import { HostCollection, HostError, HostObject } from "../wire/hostObject";
import { boxOf } from "./address";
import type { Book } from "./book";
import { listensTo } from "./eventMembers";
import type { HostEvents } from "./events";
import { Names } from "./names";
import type { Range } from "./range";
import { Table, Tables } from "./tables";
import type { WorkbookProtection } from "./workbookProtection";
import { type OnWorkbookCreated, WorkbookCreated } from "./workbookCreated";
import { Worksheet, demandSheetName } from "./worksheet";

const NEW_SHEET_ROWS = 400;
const NEW_SHEET_COLUMNS = 26;

/** What `context.workbook` is. */
export class Workbook extends HostObject {
  readonly #book: Book;
  readonly #worksheets: Worksheets;
  readonly #tables: Tables;
  readonly #names: Names;
  readonly #application: Application;
  readonly #runtime: Runtime;

  constructor(book: Book, events: HostEvents, onWorkbookCreated: OnWorkbookCreated) {
    super();
    this.#book = book;
    this.#worksheets = new Worksheets(book);
    this.#tables = new Tables(book);
    this.#names = new Names(book);
    this.#application = new Application(book, onWorkbookCreated);
    this.#runtime = new Runtime(events);
  }

  get name(): string {
    return this.#book.facade.getName();
  }
  get isDirty(): boolean {
    return false;
  }
  get readOnly(): boolean {
    return this.#book.readOnly;
  }
  get protection(): WorkbookProtection {
    return this.#book.protection;
  }
  get worksheets(): Worksheets {
    return this.#worksheets;
  }
  get tables(): Tables {
    return this.#tables;
  }
  get names(): Names {
    return this.#names;
  }
  get application(): Application {
    return this.#application;
  }
  get _Runtime(): Runtime {
    return this.#runtime;
  }

  /** The first area, where several are selected; A1 of the active sheet where nothing is. */
  getSelectedRange(): Range {
    const selected = this.#book.facade.getActiveRange();
    if (selected === null) return this.#book.activeSheet().getCell(0, 0);
    const { row, column, rows, columns } = boxOf(selected.getRange());
    return this.#book.sheet(selected.getSheetId()).getRangeByIndexes(row, column, rows, columns);
  }

  getActiveCell(): Range {
    const cell = this.#book.facade.getActiveCell();
    if (cell === null) return this.getSelectedRange().getCell(0, 0);
    return this.#book.sheet(cell.getSheetId()).getCell(cell.getRow(), cell.getColumn());
  }
}

export class Worksheets extends HostCollection<Worksheet> {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get items(): readonly Worksheet[] {
    return this.#book.sheets();
  }

  find(key: unknown): Worksheet | undefined {
    return this.items.find((sheet) => sheet.id === key) ?? this.#book.sheetNamed(String(key));
  }

  /** Adds a sheet at the end. The active sheet stays active. */
  add(name?: string | null): Worksheet {
    this.#book.demandOpenStructure();
    const title = name ?? this.#freeName();
    demandSheetName(title);
    if (this.#book.sheetNamed(title) !== undefined) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
    this.#book.forgetUndo();
    const { facade } = this.#book;
    const active = facade.getActiveSheet();
    const size = { rowCount: NEW_SHEET_ROWS, columnCount: NEW_SHEET_COLUMNS };
    // Univer activates a new sheet, Excel does not.
    this.#book.activatesByItself = true;
    const sheet = facade.insertSheet(title, { index: facade.getNumSheets(), sheet: size });
    facade.setActiveSheet(active);
    this.#book.activatesByItself = false;
    return this.#book.sheet(sheet.getSheetId());
  }

  getActiveWorksheet(): Worksheet {
    return this.#book.activeSheet();
  }
  getFirst(visibleOnly?: boolean): Worksheet {
    return this.#among(visibleOnly).at(0) ?? this.#book.activeSheet();
  }
  getLast(visibleOnly?: boolean): Worksheet {
    return this.#among(visibleOnly).at(-1) ?? this.#book.activeSheet();
  }

  #among(visibleOnly = false): readonly Worksheet[] {
    return visibleOnly ? this.items.filter((sheet) => sheet.visibility === "Visible") : this.items;
  }

  #freeName(): string {
    for (let number = this.items.length + 1; ; number++) {
      if (this.#book.sheetNamed(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }
}

export class Application extends HostObject {
  readonly #book: Book;
  readonly #onWorkbookCreated: OnWorkbookCreated;
  calculationMode = "Automatic";

  constructor(book: Book, onWorkbookCreated: OnWorkbookCreated) {
    super();
    this.#book = book;
    this.#onWorkbookCreated = onWorkbookCreated;
  }

  get calculationState(): string {
    return this.#book.clock.busy ? "Calculating" : "Done";
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return false;
  }

  calculate(): void {
    this.#book.clock.recalculateAll();
  }
  createWorkbook(base64?: string | null): WorkbookCreated {
    return new WorkbookCreated(base64, this.#onWorkbookCreated);
  }
  suspendApiCalculationUntilNextSync(): void {
    // The grid calculates 100 ms after a change, which is after the request.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws when the request has ended.
  }
}

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly #events: HostEvents;

  constructor(events: HostEvents) {
    super();
    this.#events = events;
  }

  get enableEvents(): boolean {
    return this.#events.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.#events.enabled = enabled;
  }
}

const OF_SHEETS = [
  "DataChangedEvent",
  "ActivatedEvent",
  "DeactivatedEvent",
  "SelectionChangedEvent",
  "CalculatedEvent",
  "FormatChangedEvent",
  "EventNameChanged",
  "EventVisibilityChanged",
];
listensTo(Worksheet, OF_SHEETS);
listensTo(Worksheets, [...OF_SHEETS, "AddedEvent", "DeletedEvent"]);
listensTo(Table, ["DataChangedEvent"]);
