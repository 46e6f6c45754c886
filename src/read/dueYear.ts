import type { Cell } from "../domain/cell";
import { readDate } from "../domain/date";
import { foldBare } from "../domain/fold";

/** "Đến năm 2025", "hết năm 2025": words before the year. */
const BEFORE_YEAR = /^(?:(?:den|het|cuoi|ngay|nam) )+/u;
const NO_YEAR = new Set(["-", "khong", "khong co"]);

/**
 * The year due, typed as a number, as text or as a day of it; undefined where there is none.
 *
 * @example readDueYear("đến năm 2025") // 2025
 */
export function readDueYear(cell: Cell): number | undefined | "unreadable" {
  const typed = typeof cell === "string" ? foldBare(cell).replace(BEFORE_YEAR, "") : cell;
  if (typeof typed === "string" && NO_YEAR.has(typed)) return undefined;
  const read = readDate(typed);
  return read.is === "date" ? read.year : read.is === "blank" ? undefined : "unreadable";
}
