import type { ICellData } from "@univerjs/core";
import type { FRange } from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-numfmt/facade";
import { HostError, HostObject, accessDenied, invalidArgument, itemNotFound, notImplemented } from "../wire/hostObject";
import { around, boxAddress, boxOf, sheetPrefix, touches, type Box } from "./address";
import { valueOf, valueTypeOf, type CellValue } from "./cellData";
import { ConditionalFormats } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { gridFor, gridOfWrongSize, type Grid } from "./grid";
import { RangeFormat } from "./rangeFormat";
import { RangeAreas } from "./rangeAreas";
import { demandNoTable } from "./tableRules";
import type { Worksheet } from "./worksheet";
import { writtenCells } from "./writtenCells";

/** Excel answers larger reads with an error (5,000,000 cells). */
const MOST_CELLS_READ = 5_000_000;

/** A rectangle of cells: its values, formulas and formats. */
export class Range extends HostObject {
  readonly #sheet: Worksheet;
  readonly #box: Box;
  readonly #format: RangeFormat;
  readonly #validation: DataValidation;

  constructor(sheet: Worksheet, box: Box) {
    super();
    this.#sheet = sheet;
    this.#box = box;
    this.#format = new RangeFormat(this);
    this.#validation = new DataValidation(this);
  }

  box(): Box {
    return this.#box;
  }

  /** Univer's range; the grid grows where the address lies outside. */
  facade(): FRange {
    return this.#sheet.facadeRange(this.#box);
  }

  /** @throws HostError `AccessDenied` where the sheet is protected and a cell is locked. */
  demandWritable(): void {
    if (!this.#sheet.isWritable(this.#box)) accessDenied();
  }

  get worksheet(): Worksheet {
    return this.#sheet;
  }
  get format(): RangeFormat {
    return this.#format;
  }
  get dataValidation(): DataValidation {
    return this.#validation;
  }
  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }

  get address(): string {
    return sheetPrefix(this.#sheet.name) + boxAddress(this.#box);
  }
  get rowIndex(): number {
    return this.#box.row;
  }
  get columnIndex(): number {
    return this.#box.column;
  }
  get rowCount(): number {
    return this.#box.rows;
  }
  get columnCount(): number {
    return this.#box.columns;
  }
  get cellCount(): number {
    return this.#box.rows * this.#box.columns;
  }

  get values(): Promise<Grid<CellValue>> {
    return this.#read((cell) => valueOf(cell));
  }
  set values(values: unknown) {
    this.#write(values);
  }

  get formulas(): Promise<Grid<CellValue>> {
    const { cells } = this.#sheet.book();
    const sheetId = this.#sheet.id;
    return this.#read((cell, row, column) => cells.formulaAt({ sheetId, row, column }) || valueOf(cell));
  }
  set formulas(formulas: unknown) {
    this.#write(formulas);
  }

  get valueTypes(): Promise<Grid<string>> {
    return this.#read((cell) => valueTypeOf(valueOf(cell)));
  }

  get text(): Promise<Grid<string>> {
    return this.#sheet.book().whenCalculated(() => {
      this.#demandReadable();
      return this.facade()
        .getDisplayValues()
        .map((row) => row.map((text: unknown) => (text === null || text === undefined ? "" : String(text as string))));
    });
  }

  get numberFormat(): Grid<string> {
    this.#demandReadable();
    return this.facade()
      .getNumberFormats()
      .map((row) => row.map((pattern) => (pattern === "" ? "General" : pattern)));
  }
  set numberFormat(formats: unknown) {
    this.demandWritable();
    const patterns = gridFor(this.#box, formats).map((row) =>
      row.map((format) => (format === "General" ? "" : String(format))),
    );
    this.facade().setNumberFormats(patterns);
  }

  /** null where some rows are hidden and some are not. */
  get rowHidden(): boolean | null {
    const hidden = this.#hiddenRows();
    return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
  }
  set rowHidden(hidden: boolean) {
    this.demandWritable();
    this.#sheet.setRowsHidden(this.#box, hidden);
  }

  get columnHidden(): boolean {
    const sheet = this.#sheet.facade().getSheet();
    const columns = Array.from({ length: this.#box.columns }, (_, c) => this.#box.column + c);
    return columns.every((column) => !sheet.getColVisible(column));
  }
  set columnHidden(hidden: boolean) {
    this.demandWritable();
    this.#sheet.setColumnsHidden(this.#box, hidden);
  }

  /** True where a formula's result spills within the range. */
  get hasSpill(): boolean {
    return this.#sheet.spills().some(({ box }) => touches(box, this.#box));
  }

  getCell(row: number, column: number): Range {
    return this.#at({ row: this.#box.row + row, column: this.#box.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): Range {
    return this.#at({ ...this.#box, row: this.#box.row + row, rows: 1 });
  }
  getColumn(column: number): Range {
    return this.#at({ ...this.#box, column: this.#box.column + column, columns: 1 });
  }
  getLastRow(): Range {
    return this.getRow(this.#box.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.#box.columns - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.#box.rows - 1, this.#box.columns - 1);
  }
  getEntireRow(): Range {
    return this.#at({ ...this.#box, column: 0, columns: this.#sheet.size().columns });
  }
  getEntireColumn(): Range {
    return this.#at({ ...this.#box, row: 0, rows: this.#sheet.size().rows });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({ ...this.#box, row: this.#box.row + rows, column: this.#box.column + columns });
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.#box, rows: this.#box.rows + rows, columns: this.#box.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at({ ...this.#box, rows, columns });
  }
  getBoundingRect(other: unknown): Range {
    return this.#at(around(this.#box, this.#other(other)));
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const box = this.#other(other);
    if (!touches(this.#box, box)) return null;
    const row = Math.max(this.#box.row, box.row);
    const column = Math.max(this.#box.column, box.column);
    const rows = Math.min(this.#box.row + this.#box.rows, box.row + box.rows) - row;
    return this.#at({
      row,
      column,
      rows,
      columns: Math.min(this.#box.column + this.#box.columns, box.column + box.columns) - column,
    });
  }
  getIntersection(other: unknown): Range {
    return this.getIntersectionOrNullObject(other) ?? itemNotFound();
  }
  getUsedRangeOrNullObject(): Range | null {
    const used = this.#sheet.getUsedRangeOrNullObject();
    return used === null ? null : this.getIntersectionOrNullObject(used);
  }
  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getCell(0, 0);
  }
  getSpillingToRangeOrNullObject(): Range | null {
    const spill = this.#sheet
      .spills()
      .find(({ anchor }) => anchor.row === this.#box.row && anchor.column === this.#box.column);
    return spill === undefined ? null : this.#at(spill.box);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.#sheet.facade().getSheet().getMergeData().map(boxOf);
    const here = merges.filter((merge) => touches(merge, this.#box));
    const book = this.#sheet.book();
    if (here.length > 0 && book.quirks.mergedAreasForgetUndo) book.forgetUndo();
    return here.length === 0 ? null : new RangeAreas(here.map((box) => this.#at(box)));
  }

  /** @param asked must be `{ rowHidden: true }`: other properties are not played */
  getRowProperties(asked: object): readonly object[] {
    if (Object.keys(asked).join() !== "rowHidden") notImplemented("row properties other than rowHidden");
    return this.#hiddenRows().map((rowHidden) => ({ rowHidden }));
  }

  /** Asked by the client before a write of more than 1,500 cells, which it then sends in rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.#box.rows || columns !== this.#box.columns) gridOfWrongSize();
  }

  merge(across?: boolean): void {
    this.demandWritable();
    demandNoTable(this);
    if (across === true) this.facade().mergeAcross({ isForceMerge: true });
    else this.facade().merge({ isForceMerge: true });
  }
  unmerge(): void {
    this.demandWritable();
    this.facade().breakApart();
  }

  /** @param what "All", "Contents" or "Formats" */
  clear(what = "All"): void {
    this.demandWritable();
    if (what === "Contents") this.facade().clearContent();
    else if (what === "Formats") this.facade().clearFormat();
    else this.facade().clear();
  }

  calculate(): void {
    this.#sheet.book().clock.recalculateAll();
  }

  /** Excel brings what it selects into sight; Univer would leave it where it is. */
  async select(): Promise<void> {
    this.#sheet.activate();
    this.facade().activate();
    const range = this.facade().getRange();
    // where rows are of several heights the grid stops short of the cell, unless it is asked for at the top
    const { startRow } = range;
    await this.#sheet
      .book()
      .screenCommand("sheet.command.scroll-to-cell", { range, forceTop: !this.#isInSight(startRow) });
  }

  /** Whether a row is on the screen; without one it is. */
  #isInSight(row: number): boolean {
    const sheet: { getVisibleRange?: () => { startRow: number; endRow: number } | null } = this.#sheet.facade();
    const visible = sheet.getVisibleRange?.();
    return !visible || (visible.startRow <= row && row <= visible.endRow);
  }

  #at(box: Box): Range {
    if (box.row < 0 || box.column < 0 || box.rows < 1 || box.columns < 1)
      invalidArgument("host: the range leaves the sheet");
    return new Range(this.#sheet, box);
  }

  #other(other: unknown): Box {
    return this.#sheet.book().range(other, this.#sheet).box();
  }

  #demandReadable(): void {
    if (this.cellCount > MOST_CELLS_READ)
      throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size is too large.");
  }

  #read<T>(of: (cell: ICellData | null | undefined, row: number, column: number) => T): Promise<Grid<T>> {
    return this.#sheet.book().whenCalculated(() => {
      this.#demandReadable();
      const cellAt = this.#sheet.book().cells.reader(this.#sheet.id);
      const { row, column, rows, columns } = this.#box;
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => of(cellAt(row + r, column + c) ?? null, row + r, column + c)),
      );
    });
  }

  #write(given: unknown): void {
    this.demandWritable();
    const data = writtenCells(this.#box, given, this.#sheet.book().cells.isTextFormat(this.#sheet.id));
    if (data !== undefined) this.facade().setValues(data);
  }

  #hiddenRows(): readonly boolean[] {
    const sheet = this.#sheet.facade().getSheet();
    return Array.from({ length: this.#box.rows }, (_, r) => !sheet.getRowRawVisible(this.#box.row + r));
  }
}
