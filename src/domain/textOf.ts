import type { Cell } from "./cell";

/**
 * What a cell shows, for sentences and labels: text as typed, errors by name, blank as "".
 *
 * @example textOf({ error: "#N/A" }) // "#N/A"
 */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}
