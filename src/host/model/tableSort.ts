import type { ICellData } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import { HostError, HostObject, accessDenied, invalidArgument, notImplemented } from "../wire/hostObject";
import { endsOf, touches } from "./address";
import { cellFor, isErrorText, type CellValue } from "./cellData";
import type { Range } from "./range";
import type { Table } from "./tables";

/** What a caller says of one column to sort by. */
interface SortField {
  /** Columns from the table's first. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly dataOption?: string;
  readonly color?: string;
  readonly icon?: unknown;
  readonly subField?: string;
}

/** Excel's order of kinds, rising; blank cells come last either way. */
const kindOf = (value: CellValue): number =>
  value === "" ? 4 : typeof value === "number" ? 0 : typeof value === "boolean" ? 2 : isErrorText(value) ? 3 : 1;
const BLANK = 4;

/** Sorts the rows of a table: values, formulas and looks move together, hidden rows stay where they are. */
export class TableSort extends HostObject {
  readonly #table: Table;
  #fields: readonly SortField[] = [];
  #matchCase = false;

  constructor(table: Table) {
    super();
    this.#table = table;
  }

  get fields(): readonly SortField[] {
    return this.#fields;
  }
  get matchCase(): boolean {
    return this.#matchCase;
  }
  get method(): string {
    return "PinYin";
  }

  /** @throws HostError `NotImplemented` for anything but values: colours, icons, strokes, text as numbers */
  async apply(fields: readonly SortField[], matchCase?: boolean | null, method?: string | null): Promise<void> {
    const { columnCount } = this.#table.getRange();
    if (fields.length === 0) invalidArgument("host: nothing to sort by");
    for (const field of fields) demandPlayed(field, columnCount);
    if (method === "StrokeCount") notImplemented("sorting by strokes");
    if (this.#table.worksheet.protection.protected) accessDenied();
    await this.#table.worksheet.book().whenCalculated(() => undefined);
    await this.#order(fields, matchCase === true);
    this.#fields = fields;
    this.#matchCase = matchCase === true;
  }

  /** The order stays; Excel forgets only what it was sorted by. */
  clear(): void {
    this.#fields = [];
    this.#matchCase = false;
  }

  async reapply(): Promise<void> {
    if (this.#fields.length > 0) await this.apply(this.#fields, this.#matchCase);
  }

  async #order(fields: readonly SortField[], matchCase: boolean): Promise<void> {
    const body = this.#table.getDataBodyRange();
    demandNoSpill(body);
    const { row: top, column, rows: count } = body.box();
    const sheet = body.worksheet.facade().getSheet();
    const shown = Array.from({ length: count }, (_, r) => top + r).filter((row) => sheet.getRowRawVisible(row));
    const cells = body.worksheet.book().cells;
    const valueAt = (row: number, key: number): CellValue =>
      cells.valueAt({ sheetId: body.worksheet.id, row, column: column + key });
    const compare = comparer(matchCase);
    const sorted = [...shown].sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const order = compare(valueAt(a, key), valueAt(b, key), ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
    const from = new Map(shown.map((row, i): [number, number] => [row, sorted[i] ?? row]));
    await move(body, from);
  }
}

function demandPlayed({ key, sortOn = "Value", dataOption = "Normal", ...rest }: SortField, columns: number): void {
  if (!Number.isInteger(key) || key < 0 || key >= columns) invalidArgument(`host: no column ${key} to sort by`);
  if (sortOn !== "Value" || rest.color !== undefined || rest.icon !== undefined || rest.subField !== undefined)
    notImplemented(`sorting on ${sortOn}`);
  if (dataOption !== "Normal") notImplemented(`sorting ${dataOption}`);
}

function demandNoSpill(body: Range): void {
  if (body.worksheet.spills().some(({ box }) => touches(box, body.box())))
    throw new HostError("InvalidOperation", "Cells of an array can't be sorted.");
}

function comparer(matchCase: boolean): (a: CellValue, b: CellValue, ascending: boolean) => number {
  const texts = new Intl.Collator("vi", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });
  return (a, b, ascending) => {
    const [kindA, kindB] = [kindOf(a), kindOf(b)];
    if (kindA === BLANK || kindB === BLANK) return kindA - kindB;
    const rising = kindA !== kindB ? kindA - kindB : kindA === 1 ? texts.compare(String(a), String(b)) : orderOf(a, b);
    return ascending ? rising : -rising;
  };
}

/** Errors are all alike. */
const orderOf = (a: CellValue, b: CellValue): number => (typeof a === "string" ? 0 : Number(a) - Number(b));

/** The grid moves whole cells and leaves their formulas as they read; in Excel these follow their row. */
async function move(body: Range, from: ReadonlyMap<number, number>): Promise<void> {
  const { worksheet } = body;
  const book = worksheet.book();
  const { cells } = book;
  const { column, columns } = body.box();
  const sheetId = worksheet.id;
  const changed: Record<number, Record<number, ICellData>> = {};
  for (const [row, source] of from)
    for (let c = column; c < column + columns && row !== source; c++) {
      const formula = cells.formulaAt({ sheetId, row: source, column: c });
      const stood = cells.formulaAt({ sheetId, row, column: c });
      if (formula !== "") (changed[row] ??= {})[c] = cellFor(book.movedFormula(formula, row - source), false);
      else if (stood !== "") (changed[row] ??= {})[c] = { f: null, si: null };
    }
  await book.command(ReorderRangeCommand.id, {
    unitId: cells.unitId,
    subUnitId: sheetId,
    range: endsOf(body.box()),
    order: Object.fromEntries(from),
  });
  if (Object.keys(changed).length > 0) body.facade().setValues(changed);
}
