import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Injector, Worksheet as GridSheet } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { HostError, accessDenied, invalidArgument, itemNotFound } from "../wire/hostObject";
import { type Box, splitReference } from "./address";
import type { CalculationClock } from "./calculation";
import type { Cells } from "./cells";
import { setColumnWidths } from "./columnWidths";
import type { CustomFunctions } from "./customFunctions";
import { NO_QUIRKS, type Quirks } from "./quirks";
import { Range } from "./range";
import { WorkbookProtection } from "./workbookProtection";
import { Worksheet } from "./worksheet";

export interface BookParts {
  readonly injector: Injector;
  readonly facade: FWorkbook;
  readonly cells: Cells;
  readonly clock: CalculationClock;
  readonly functions: CustomFunctions;
  readonly quirks?: Quirks;
}

const CELL = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 } as const;
const TOP_LEFT = {
  range: CELL,
  primary: { ...CELL, actualRow: 0, actualColumn: 0, isMerged: false, isMergedMainCell: false },
  style: null,
};

/** What Excel's objects of one workbook share. Not an object of the wire itself. */
export class Book {
  readonly facade: FWorkbook;
  readonly cells: Cells;
  readonly clock: CalculationClock;
  /** False plays Excel, where a read right after a write finds #GETTING_DATA in cells with custom functions. */
  waitForFunctions = true;
  readOnly = false;
  readonly quirks: Quirks;
  /** Whether the requests belong to one `Excel.run({ mergeUndoGroup: true }, …)`. */
  inUndoGroup = false;
  /** The grid moves to another sheet and back by itself, which Excel would not: nobody is told. */
  activatesByItself = false;

  readonly protection = new WorkbookProtection();
  /** Names that Excel's list of names leaves out, in small letters. */
  readonly hiddenNames = new Set<string>();

  readonly #injector: Injector;
  readonly #functions: CustomFunctions;
  readonly #undo: IUndoRedoService;
  readonly #commands: ICommandService;
  readonly #selections: SheetsSelectionsService;
  readonly #sheets = new Map<string, Worksheet>();
  readonly #deferred = new Map<object, () => void | Promise<void>>();
  readonly #promises: Promise<unknown>[] = [];
  #nextId = 1;
  #undoIsForgotten = false;
  #undoCleared = 0;

  constructor(parts: BookParts) {
    this.facade = parts.facade;
    this.cells = parts.cells;
    this.clock = parts.clock;
    this.quirks = parts.quirks ?? NO_QUIRKS;
    this.#injector = parts.injector;
    this.#functions = parts.functions;
    this.#undo = parts.injector.get(IUndoRedoService);
    this.#commands = parts.injector.get(ICommandService);
    this.#selections = parts.injector.get(SheetsSelectionsService);
  }

  sheet(sheetId: string): Worksheet {
    const known = this.#sheets.get(sheetId) ?? new Worksheet(this, sheetId);
    this.#sheets.set(sheetId, known);
    return known;
  }

  sheets(): readonly Worksheet[] {
    return this.facade.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  sheetNamed(name: string): Worksheet | undefined {
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  activeSheet(): Worksheet {
    return this.sheet(this.facade.getActiveSheet().getSheetId());
  }

  /** @throws HostError `AccessDenied` where sheets may not be added, removed, renamed or shown */
  demandOpenStructure(): void {
    if (this.protection.protected || this.readOnly) accessDenied();
  }

  /** A range given as an object, an address, a reference with sheet, or a name. */
  range(reference: unknown, sheet: Worksheet = this.activeSheet()): Range {
    if (reference instanceof Range) return reference;
    if (typeof reference !== "string") return invalidArgument("host: a range is a Range or an address");
    const [sheetName, address] = splitReference(reference.replace(/^=/u, ""));
    const owner = sheetName === undefined ? sheet : (this.sheetNamed(sheetName) ?? itemNotFound());
    return owner.getRange(address);
  }

  /** Looks like Excel's ids. */
  newId(): string {
    return `{${String(this.#nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** A command of the grid that its facade has not. */
  command(id: string, params: object): Promise<boolean> {
    return this.#commands.executeCommand(id, params);
  }

  /** A formula as it reads so many rows further down: relative references move along. */
  movedFormula(formula: string, rows: number): string {
    return this.#injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, 0, rows);
  }

  setColumnWidths(sheet: GridSheet, columns: Box, pixels: number): void {
    setColumnWidths(this.#injector, sheet, columns, pixels);
  }

  /** A command of the grid's screen; nothing to do where there is none. */
  async screenCommand(id: string, params: object): Promise<void> {
    if (this.#commands.hasCommand(id)) await this.#commands.executeCommand(id, params);
  }

  /** The grid selects the rows and columns it hides; in Excel the selection stays, on a new sheet at A1. */
  keepingSelection(sheetId: string, change: () => void): void {
    const unitId = this.facade.getId();
    const selected = this.#selections.getWorkbookSelections(unitId).getSelectionsOfWorksheet(sheetId);
    change();
    const selections = selected.length > 0 ? selected : [TOP_LEFT];
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId: sheetId, selections });
  }

  /** Reads when everything is computed, with or without the answers of custom functions. */
  async whenCalculated<T>(read: () => T): Promise<T> {
    await (this.waitForFunctions ? this.#functions.settled() : this.clock.settled());
    return read();
  }

  /** For parts that several properties describe (a border's style and colour): applied once, when the request ends. */
  later(part: object, apply: () => void | Promise<void>): void {
    this.#deferred.set(part, apply);
  }

  async applyDeferred(): Promise<void> {
    const parts = [...this.#deferred.values()];
    this.#deferred.clear();
    for (const apply of parts) await apply();
    await this.awaitPromises();
  }

  /** For setters, which cannot be awaited: the action that started this ends, and fails, with it. */
  awaitAfterAction(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  async awaitPromises(): Promise<void> {
    await Promise.all(this.#promises.splice(0));
  }

  /**
   * As in Excel: adding, deleting, naming, moving, showing, freezing and protecting sheets cannot be undone, nor what was done
   * before. An insertion takes several requests; the last of them would leave a step that hides the new sheet again.
   */
  forgetUndo(): void {
    this.#undoIsForgotten = true;
  }

  /** How often what could be undone was forgotten. */
  undoCleared(): number {
    return this.#undoCleared;
  }

  /** @throws HostError `UndoNotSupported` for a call that has no undo, within a group of calls that are to be undone together */
  demandNoUndoGroup(): void {
    if (this.inUndoGroup)
      throw new HostError("UndoNotSupported", "This operation can't be undone and isn't allowed in an undo group.");
  }

  /** Around one request: all its changes are one undo step. */
  async asOneStep<T>(work: () => Promise<T>): Promise<T> {
    const unitId = this.facade.getId();
    const batch = this.#undo.__tempBatchingUndoRedo(unitId);
    try {
      const result = await work();
      await this.applyDeferred();
      return result;
    } finally {
      batch.dispose();
      if (this.#undoIsForgotten) {
        this.#undo.clearUndoRedo(unitId);
        this.#undoCleared += 1;
      }
      this.#undoIsForgotten = false;
    }
  }
}
