import type { Cell } from "../../domain/cell";
import type { BookCells, BookFormula } from "../book";
import { MAX_COLUMNS } from "./refs";

const FIRST_CAPACITY = 256;

/** Cells as they come from a file, packed at once; in order at the end, whatever order they came in. */
export class CellStore {
  #rows = new Uint32Array(FIRST_CAPACITY);
  #columns = new Uint16Array(FIRST_CAPACITY);
  #looks = new Uint32Array(FIRST_CAPACITY);
  readonly #values: Cell[] = [];
  readonly #formulas = new Map<number, BookFormula>();
  #inOrder = true;
  #last = -1;

  get count(): number {
    return this.#values.length;
  }

  /** @returns its position */
  add(row: number, column: number, look: number, value: Cell): number {
    const at = this.#values.length;
    if (at === this.#rows.length) this.#grow();
    this.#rows[at] = row;
    this.#columns[at] = column;
    this.#looks[at] = look;
    this.#values.push(value);
    const place = row * MAX_COLUMNS + column;
    if (place <= this.#last) this.#inOrder = false;
    this.#last = place;
    return at;
  }

  place(position: number): readonly [row: number, column: number] {
    return [this.#rows[position] ?? 0, this.#columns[position] ?? 0];
  }

  setFormula(position: number, formula: BookFormula): void {
    this.#formulas.set(position, formula);
  }

  #grow(): void {
    const capacity = this.#rows.length * 2;
    const [rows, columns, looks] = [this.#rows, this.#columns, this.#looks];
    (this.#rows = new Uint32Array(capacity)).set(rows);
    (this.#columns = new Uint16Array(capacity)).set(columns);
    (this.#looks = new Uint32Array(capacity)).set(looks);
  }

  /** @returns the cells in reading order, or the place of a cell that is there twice */
  finish(): BookCells | { readonly twice: readonly [row: number, column: number] } {
    const count = this.count;
    if (this.#inOrder)
      return {
        count,
        rows: this.#rows.slice(0, count),
        columns: this.#columns.slice(0, count),
        looks: this.#looks.slice(0, count),
        values: this.#values,
        formulas: this.#formulas,
      };
    const order = orderOf(this.#rows, this.#columns, count);
    const rows = order.map((from) => this.#rows[from] ?? 0);
    const columns = Uint16Array.from(order, (from) => this.#columns[from] ?? 0);
    for (let i = 1; i < count; i++)
      if (rows[i] === rows[i - 1] && columns[i] === columns[i - 1]) return { twice: [rows[i] ?? 0, columns[i] ?? 0] };
    const newPlace = new Uint32Array(count);
    order.forEach((from, to) => (newPlace[from] = to));
    const moved = (formula: BookFormula): BookFormula =>
      "like" in formula ? { like: newPlace[formula.like] ?? 0 } : formula;
    return {
      count,
      rows,
      columns,
      looks: order.map((from) => this.#looks[from] ?? 0),
      values: Array.from(order, (from) => this.#values[from] ?? null),
      formulas: new Map(
        [...this.#formulas]
          .map(([from, formula]) => [newPlace[from] ?? 0, moved(formula)] as const)
          .sort(([a], [b]) => a - b),
      ),
    };
  }
}

/**
 * The positions of cells in reading order. Sorted as 64-bit numbers made of place and position, since sorting by a comparison of
 * ours takes seconds for two million cells.
 */
function orderOf(rows: Uint32Array, columns: Uint16Array, count: number): Uint32Array {
  const keys = new BigUint64Array(count);
  for (let i = 0; i < count; i++)
    keys[i] = (BigInt((rows[i] ?? 0) * MAX_COLUMNS + (columns[i] ?? 0)) << 22n) | BigInt(i);
  keys.sort();
  return Uint32Array.from(keys, (key) => Number(key & 0x3fffffn));
}
