import type { Box } from "../domain/a1";
import type { Cell } from "../domain/cell";
import type { BookCells, BookFormula } from "./book";
import { movedFormula } from "./movedFormula";

/** One cell of a book, unpacked. */
export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly look: number;
  /** With its equals sign. */
  readonly formula?: string;
  /** What an array formula fills. */
  readonly spill?: Box;
}

/**
 * Cells packed, in reading order.
 *
 * @example bookCells([{ row: 1, column: 0, value: 7, look: 0 }]).count // 1
 */
export function bookCells(cells: Iterable<BookCell>): BookCells {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    count: sorted.length,
    rows: Uint32Array.from(sorted, ({ row }) => row),
    columns: Uint16Array.from(sorted, ({ column }) => column),
    looks: Uint32Array.from(sorted, ({ look }) => look),
    values: sorted.map(({ value }) => value),
    formulas: new Map(
      sorted.flatMap(({ formula, spill }, i): [number, BookFormula][] =>
        formula === undefined ? [] : [[i, { text: formula, ...(spill ? { spill } : {}) }]],
      ),
    ),
  };
}

/** The formula of the cell at a position of the arrays, as it reads in that cell; undefined where a value was typed. */
export function formulaAt(cells: BookCells, position: number): { text: string; spill?: Box } | undefined {
  const formula = cells.formulas.get(position);
  if (formula === undefined || "text" in formula) return formula;
  const master = cells.formulas.get(formula.like);
  if (master === undefined || !("text" in master)) return undefined;
  const rows = (cells.rows[position] ?? 0) - (cells.rows[formula.like] ?? 0);
  const columns = (cells.columns[position] ?? 0) - (cells.columns[formula.like] ?? 0);
  return { text: movedFormula(master.text, rows, columns) };
}

/** The cells one by one, in reading order. */
export function* cellsOf(cells: BookCells): Generator<BookCell> {
  for (let i = 0; i < cells.count; i++) {
    const formula = formulaAt(cells, i);
    yield {
      row: cells.rows[i] ?? 0,
      column: cells.columns[i] ?? 0,
      value: cells.values[i] ?? null,
      look: cells.looks[i] ?? 0,
      ...(formula ? { formula: formula.text, ...(formula.spill ? { spill: formula.spill } : {}) } : {}),
    };
  }
}
