import { type Cell, errorName, isError } from "./cell";

/**
 * What a cell shows, for sentences and labels: text as typed, errors by name, blank as "".
 *
 * @example textOf({ error: "#N/A" }) // "#N/A"
 */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  return isError(cell) ? errorName(cell) : String(cell);
}
