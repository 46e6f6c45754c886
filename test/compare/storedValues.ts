import { a1, box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import type { Book } from "../../src/xlsx/book";
import { cellsOf } from "../../src/xlsx/bookCells";

/** A formula cell that shows one thing as stored and another when calculated anew. */
export interface ChangedValue {
  /** "B01 2026!F11" */
  readonly address: string;
  readonly formula: string;
  readonly stored: Cell | undefined;
  readonly now: Cell | undefined;
}

export interface Compared {
  readonly cells: number;
  readonly changed: readonly ChangedValue[];
}

/** Two calculators may part in the last digits of a double. */
const RELATIVE = 1e-12;

/** A formula that shows nothing is stored as "" by one program and as no value by another. */
const shown = (value: Cell | undefined): Cell | undefined => (value === "" || value === null ? undefined : value);

function isSame(a: Cell | undefined, b: Cell | undefined): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}

/** Every formula cell of a book beside the same cell of the book that another program calculated from it. */
export function compareValues(stored: Book, now: Book): Compared {
  const found = new Map<string, Cell>();
  for (const sheet of now.sheets)
    for (const { row, column, value } of cellsOf(sheet.cells))
      found.set(`${sheet.name}!${a1(box(row, column))}`, value);
  let cells = 0;
  const changed: ChangedValue[] = [];
  for (const sheet of stored.sheets)
    for (const { row, column, value, formula } of cellsOf(sheet.cells)) {
      if (formula === undefined) continue;
      cells += 1;
      const address = `${sheet.name}!${a1(box(row, column))}`;
      const [before, after] = [shown(value), shown(found.get(address))];
      if (!isSame(before, after)) changed.push({ address, formula, stored: before, now: after });
    }
  return { cells, changed };
}
