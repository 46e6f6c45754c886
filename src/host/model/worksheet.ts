import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import { HostError, HostObject, accessDenied, invalidArgument, itemNotFound } from "../wire/hostObject";
import { parseAddress, touches, without } from "./address";
import type { Box, SheetSize } from "./address";
import type { Book } from "./book";
import type { Spill } from "./cells";
import type { ConditionalFormat } from "./conditionalFormats";
import { FreezePanes } from "./freezePanes";
import { Names } from "./names";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { Table, Tables } from "./tables";
import { WorksheetProtection } from "./worksheetProtection";

/** Rows and columns added beyond an address outside the grid, which starts small. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 5;

export class Worksheet extends HostObject {
  readonly #book: Book;
  readonly #id: string;
  readonly #tables: Tables;
  readonly #names: Names;
  readonly #freezePanes: FreezePanes;
  readonly #protection: WorksheetProtection;
  readonly #pageLayout: PageLayout;
  readonly #tableObjects = new Map<string, Table>();
  #conditionalFormats: readonly ConditionalFormat[] = [];
  #unlocked: readonly Box[] = [];
  #isVeryHidden = false;
  /** Kept for the add-in to read back; the grid always shows them. */
  showHeadings = true;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.#id = id;
    this.#tables = new Tables(book, this);
    this.#names = new Names(book, this);
    this.#freezePanes = new FreezePanes(this);
    this.#protection = new WorksheetProtection(this);
    this.#pageLayout = new PageLayout(this);
  }

  book(): Book {
    return this.#book;
  }
  /** @throws HostError `ItemNotFound` once the sheet is deleted */
  facade(): FWorksheet {
    return this.#book.facade.getSheetBySheetId(this.#id) ?? itemNotFound();
  }
  size(): SheetSize {
    return { rows: this.facade().getMaxRows(), columns: this.facade().getMaxColumns() };
  }
  facadeRange({ row, column, rows, columns }: Box): FRange {
    const sheet = this.facade();
    if (sheet.getMaxRows() < row + rows) sheet.setRowCount(row + rows + SPARE_ROWS);
    if (sheet.getMaxColumns() < column + columns) sheet.setColumnCount(column + columns + SPARE_COLUMNS);
    return sheet.getRange(row, column, rows, columns);
  }
  spills(): readonly Spill[] {
    return this.#book.cells.spills(this.#id);
  }
  table(id: string): Table {
    const known = this.#tableObjects.get(id) ?? new Table(this, id);
    this.#tableObjects.set(id, known);
    return known;
  }

  unlockedBoxes(): readonly Box[] {
    return this.#unlocked;
  }
  isLocked(box: Box): boolean {
    let rest: readonly Box[] = [box];
    for (const hole of this.#unlocked) rest = rest.flatMap((part) => without(part, hole));
    return rest.length > 0;
  }
  setLocked(box: Box, locked: boolean): void {
    const others = this.#unlocked.flatMap((each) => without(each, box));
    this.#unlocked = locked ? others : [...others, box];
  }
  isWritable(box: Box): boolean {
    return !this.#protection.protected || !this.isLocked(box);
  }
  demandUnprotected(): void {
    if (this.#protection.protected) accessDenied();
  }

  conditionalFormats(box: Box): readonly ConditionalFormat[] {
    return this.#conditionalFormats.filter((format) => touches(format.getRange().box(), box));
  }
  addConditionalFormat(format: ConditionalFormat): void {
    this.#conditionalFormats = [format, ...this.#conditionalFormats];
  }
  removeConditionalFormat(format: ConditionalFormat): void {
    this.#conditionalFormats = this.#conditionalFormats.filter((each) => each !== format);
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.facade().getSheetName();
  }
  set name(name: string) {
    this.#book.demandOpenStructure();
    this.#book.demandNoUndoGroup();
    demandSheetName(name);
    const other = this.#book.sheetNamed(name);
    if (other !== undefined && other !== this)
      throw new HostError("ItemAlreadyExists", `A sheet named ${name} exists.`);
    this.#book.forgetUndo();
    this.facade().setName(name);
  }
  get position(): number {
    return this.facade().getIndex();
  }
  set position(position: number) {
    this.#book.demandOpenStructure();
    this.#book.forgetUndo();
    this.#book.facade.moveSheet(this.facade(), position);
  }
  get visibility(): string {
    if (!this.facade().isSheetHidden()) return "Visible";
    return this.#isVeryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: string) {
    this.#book.demandOpenStructure();
    this.#book.demandNoUndoGroup();
    this.#book.forgetUndo();
    if (visibility === "Visible") {
      this.facade().showSheet();
    } else {
      if (this.visibility === "Visible") this.#demandAnotherVisible();
      // Univer knows one way of hiding.
      this.#isVeryHidden = visibility === "VeryHidden";
      if (!this.facade().isSheetHidden()) this.facade().hideSheet();
    }
  }
  get tabColor(): string {
    return this.facade().getTabColor() ?? "";
  }
  set tabColor(color: string) {
    this.facade().setTabColor(color);
  }
  get showGridlines(): boolean {
    return !this.facade().hasHiddenGridLines();
  }
  set showGridlines(show: boolean) {
    this.facade().setHiddenGridlines(!show);
  }
  // The client sets `showGridlines` and `showHeadings` under these names, and loads them under their own.
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  set headings(show: boolean) {
    this.showHeadings = show;
  }

  get tables(): Tables {
    return this.#tables;
  }
  get names(): Names {
    return this.#names;
  }
  get freezePanes(): FreezePanes {
    return this.#freezePanes;
  }
  get protection(): WorksheetProtection {
    return this.#protection;
  }
  get pageLayout(): PageLayout {
    return this.#pageLayout;
  }

  /** @param address an address, a name, or nothing for the whole sheet */
  getRange(address?: string | null): Range {
    if (address === undefined || address === null || address === "") {
      return new Range(this, { row: 0, column: 0, ...this.size() });
    }
    const box = parseAddress(address, this.size());
    if (box !== undefined) return new Range(this, box);
    const named = this.#names.find(address) ?? new Names(this.#book).find(address);
    if (named !== undefined) return named.getRange();
    return invalidArgument(`host: ${address} is neither an address nor a name`);
  }
  getRanges(addresses?: string): RangeAreas {
    return new RangeAreas((addresses ?? "").split(/[,;]/u).map((address) => this.getRange(address.trim())));
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  /** Cells with a value or a formula, spilled ones included. Formats alone do not count. */
  getUsedRangeOrNullObject(): Range | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const use = (box: Box): void => {
      top = Math.min(top, box.row);
      left = Math.min(left, box.column);
      bottom = Math.max(bottom, box.row + box.rows - 1);
      right = Math.max(right, box.column + box.columns - 1);
    };
    const matrix = this.facade().getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      const holds =
        (cell?.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell?.f) || Boolean(cell?.si);
      if (holds) use({ row, column, rows: 1, columns: 1 });
    });
    for (const { anchor, box } of this.spills()) if (this.#book.cells.valueAt(anchor) !== "#SPILL!") use(box);
    if (bottom < 0) return null;
    return this.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  }
  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getCell(0, 0);
  }

  setColumnWidths(box: Box, pixels: number): void {
    this.facadeRange({ ...box, row: 0, rows: 1 });
    this.#book.setColumnWidths(this.facade().getSheet(), box, pixels);
  }
  setRowsHidden({ row, rows }: Box, hidden: boolean): void {
    const sheet = this.facade();
    this.#book.keepingSelection(this.id, () => void (hidden ? sheet.hideRows(row, rows) : sheet.showRows(row, rows)));
  }
  setColumnsHidden({ column, columns }: Box, hidden: boolean): void {
    const sheet = this.facade();
    this.#book.keepingSelection(
      this.id,
      () => void (hidden ? sheet.hideColumns(column, columns) : sheet.showColumns(column, columns)),
    );
  }
  activate(): void {
    if (this.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
    this.#book.facade.setActiveSheet(this.facade());
  }
  delete(): void {
    this.#book.demandOpenStructure();
    this.#book.demandNoUndoGroup();
    if (this.visibility === "VeryHidden")
      throw new HostError("InvalidOperation", "A very hidden sheet can't be deleted.");
    if (this.visibility === "Visible") this.#demandAnotherVisible();
    this.#book.forgetUndo();
    this.#book.facade.deleteSheet(this.facade());
  }
  calculate(): void {
    this.#book.clock.recalculateAll();
  }

  #demandAnotherVisible(): void {
    const another = this.#book.sheets().some((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (!another) throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

/** Excel's rule for sheet names: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at the ends. */
export function demandSheetName(name: string): void {
  if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]/u.test(name) || /^'|'$/u.test(name)) {
    invalidArgument(`host: ${JSON.stringify(name)} is no sheet name`);
  }
}
