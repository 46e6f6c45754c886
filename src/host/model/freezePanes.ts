import { HostObject } from "../wire/hostObject";
import { internalError } from "./quirks";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends HostObject {
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.#freeze(0, count);
  }
  /** Freezes the rows and columns down to the last cell of the range. */
  freezeAt(range: unknown): void {
    const { row, rows, column, columns } = this.#sheet.book().range(range, this.#sheet).box();
    this.#freeze(row + rows, column + columns);
  }
  unfreeze(): void {
    this.#sheet.book().forgetUndo();
    this.#sheet.facade().cancelFreeze();
  }
  getLocationOrNullObject(): Range | null {
    const { ySplit, xSplit } = this.#sheet.facade().getFreeze();
    if (ySplit <= 0 && xSplit <= 0) return null;
    const { rows, columns } = this.#sheet.size();
    return this.#sheet.getRangeByIndexes(0, 0, ySplit > 0 ? ySplit : rows, xSplit > 0 ? xSplit : columns);
  }

  #freeze(rows: number, columns: number): void {
    const { freezeNeedsVisibleSheet } = this.#sheet.book().quirks;
    if (freezeNeedsVisibleSheet && this.#sheet.visibility !== "Visible") internalError();
    this.#sheet.book().forgetUndo();
    this.#sheet.facade().setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
