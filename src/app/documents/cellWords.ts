import { type Cell, isError } from "../../domain/cell";
import { readDate } from "../../domain/date";
import { tidy } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import type { Day } from "../../report/documents/meetingNotes";

const MINUTES_A_DAY = 1440;

/** A line of text as it is printed; "" for nothing and for an error. */
export const lineOf = (cell: Cell): string => (cell === null || isError(cell) ? "" : tidy(textOf(cell)));

/** The lines of a cell, blank ones left out: Alt+Enter begins a new one. */
export const linesOf = (cell: Cell): readonly string[] =>
  cell === null || isError(cell)
    ? []
    : textOf(cell)
        .split(/\r\n|[\n\r\u2028\u2029]/u)
        .map(tidy)
        .filter((line) => line !== "");

/**
 * A time of day. Who types 8:00 leaves Excel a part of a day.
 *
 * @example timeOf(0.34375) // "8 giờ 15"
 */
export function timeOf(cell: Cell): string {
  if (typeof cell !== "number" || cell < 0 || cell >= 1) return lineOf(cell);
  const minutes = Math.round(cell * MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${Math.floor(minutes / 60)} giờ ${String(minutes % 60).padStart(2, "0")}`;
}

/** A day; undefined where there is none, or one that cannot be read as a day. */
export function dayOf(cell: Cell): Day | undefined {
  const read = readDate(cell);
  if (read.is !== "date" || read.month === undefined || read.day === undefined) return undefined;
  // "3/15/2026" was typed month first: asked rather than guessed
  if (read.doubt !== undefined && read.day > 12) return undefined;
  return { year: read.year, month: read.month, day: read.day };
}
