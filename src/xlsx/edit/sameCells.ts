import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { Book, BookSheet } from "../book";
import { cellsOf } from "../bookCells";
import { placeOf } from "./sheetCells";

/** What a copy is held against. */
export interface Expected {
  /** The sheets that stay, as they were. */
  readonly before: readonly BookSheet[];
  /** Cells that hold their value in place of a formula. */
  readonly frozen: ReadonlyMap<BookSheet, ReadonlySet<number>>;
  /** What a cell shows now where that is not what it showed; default: what it showed. */
  readonly shown?: (sheet: BookSheet, place: number, before: Cell) => Cell;
  readonly after: Book;
  readonly listName: string;
  readonly list: readonly (readonly Cell[])[];
}

const same = (a: Cell, b: Cell): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a?.error === b?.error);

/** A cell without anything is one that is not there. */
const isThere = (value: Cell, formula: string | undefined): boolean => value !== null || formula !== undefined;

/**
 * Compares a copy with what it was made of, cell by cell: value, formula, number format of each.
 *
 * @returns the first cell that is not what it has to be; undefined where all are
 */
export function demandSame({
  before,
  frozen,
  shown = (_sheet, _place, cell) => cell,
  after,
  listName,
  list,
}: Expected): string | undefined {
  const sheets = after.sheets.filter(({ name }) => name !== listName);
  if (sheets.length !== before.length) return `${sheets.length}`;
  for (const [i, sheet] of before.entries()) {
    const made = sheets[i];
    if (!made || made.state !== sheet.state) return sheet.name;
    const now = new Map([...cellsOf(made.cells)].map((cell) => [placeOf(cell.row, cell.column), cell]));
    for (const cell of cellsOf(sheet.cells)) {
      const place = placeOf(cell.row, cell.column);
      const is = now.get(place);
      now.delete(place);
      const formula = frozen.get(sheet)?.has(place) ? undefined : cell.formula;
      const value = shown(sheet, place, cell.value);
      if (!isThere(value, formula) && !is) continue;
      if (!is || !same(is.value, value) || is.formula !== formula)
        return `${sheet.name}!${a1(box(cell.row, cell.column))}`;
    }
    const [more] = now.values();
    if (more) return `${sheet.name}!${a1(box(more.row, more.column))}`;
  }
  const listed = after.sheets.find(({ name }) => name === listName);
  const cells = new Map(
    [...(listed ? cellsOf(listed.cells) : [])].map(({ row, column, value }) => [placeOf(row, column), value]),
  );
  for (const [r, row] of list.entries())
    for (const [c, value] of row.entries()) {
      const wanted = value === "" ? null : typeof value === "object" && value !== null ? value.error : value;
      const found = cells.get(placeOf(r, c)) ?? null;
      if (found !== wanted && !(typeof wanted === "string" && typeof found === "string" && wanted.startsWith(found)))
        return `${listName}!${a1(box(r, c))}`;
    }
  return undefined;
}
