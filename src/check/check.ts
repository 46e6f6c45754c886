import type { Cell } from "../domain/cell";
import type { Place } from "../domain/place";
import { issue, type CheckCode, type DataCode, type Facts, type Issue } from "../domain/problem";
import type { CheckedBook, CheckedColumn, CheckedSheet, CheckedTable } from "./book";

export type Severity = "error" | "warning";
/** A check names what it finds by the words of the readers where those have them. */
export type FoundCode = DataCode | CheckCode;

/** A cell that can be set right without a question; `before` is what stood there when it was looked at. */
export interface Repair {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: string | number;
}

export interface Finding {
  readonly issue: Issue<FoundCode>;
  readonly repair?: Repair;
}

interface About {
  /** Names the check, and is the code of what it finds unless that has several. */
  readonly code: FoundCode;
  readonly severity: Severity;
}

/** What a check looks at, and what it finds there. */
export type Check = About &
  (
    | { readonly looksAt: "cells"; find(at: CellOfSheet, book: CheckedBook): Iterable<Finding> }
    | {
        readonly looksAt: "columns";
        find(column: CheckedColumn, table: CheckedTable, book: CheckedBook): Iterable<Finding>;
      }
    | { readonly looksAt: "tables"; find(table: CheckedTable, book: CheckedBook): Iterable<Finding> }
    | { readonly looksAt: "workbook"; find(book: CheckedBook): Iterable<Finding> }
  );

/** A cell that shows something, or holds a formula. */
export interface CellOfSheet {
  readonly sheet: CheckedSheet;
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula: string | undefined;
}

export const placeIn = (sheet: string, row: number, column: number): Place => ({ in: "cell", sheet, row, column });

/** @example found("missingRating", placeIn("DS", 4, 2), { name: "An" }).issue.code // "missingRating" */
export const found = <C extends FoundCode>(code: C, at: Place | readonly Place[], facts: Facts[C]): Finding => ({
  issue: issue(code, at, facts) as unknown as Issue<FoundCode>,
});

/** The same with what would set it right; none where the cell is computed. */
export const mending = (
  finding: Finding,
  table: CheckedTable,
  row: number,
  column: number,
  after: string | number,
): Finding => {
  if (table.grid.formula(row, column) !== undefined) return finding;
  const before = table.grid.value(row, column);
  return before === after ? finding : { ...finding, repair: { sheet: table.sheet, row, column, before, after } };
};
