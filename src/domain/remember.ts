import type { Cell } from "./cell";

/**
 * A reader that looks every spelling up once, however often it stands in a list: lists repeat a few words thousands of times.
 *
 * The memory lives as long as the reader, so make one for each list.
 */
export function remember<T>(read: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<Cell, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = read(cell);
    known.set(cell, result);
    return result;
  };
}
