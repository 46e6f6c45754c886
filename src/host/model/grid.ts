import { invalidArgument } from "../wire/hostObject";
import type { Box } from "./address";

/** Rows of cells. */
export type Grid<T> = readonly (readonly T[])[];

/**
 * What the client wrote, as rows of the range's size: a single value, also as `[[value]]`, fills the range.
 *
 * @throws HostError `InvalidArgument` for rows of another size
 */
export function gridFor({ rows, columns }: Box, given: unknown): Grid<unknown> {
  const fill = (value: unknown): Grid<unknown> =>
    Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  if (!Array.isArray(given)) return fill(given);
  const grid = given as readonly unknown[][];
  if (grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns)) return grid;
  return grid.length === 1 && grid[0]?.length === 1 ? fill(grid[0][0]) : gridOfWrongSize();
}

export function gridOfWrongSize(): never {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
