import { readDate } from "../../domain/date";
import { dataDateText } from "../../report/dataDate";

const ISO = /^\d{4}-\d{2}-\d{2}$/u;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

const two = (part: number): string => String(part).padStart(2, "0");

/**
 * The day figures stand as of, from what was typed, day first.
 *
 * @returns "2026-11-15"; "" for nothing; undefined for what is no day of the years 2000–2100
 * @example dataDateFrom("15/11/2026") // "2026-11-15"
 */
export function dataDateFrom(typed: string): string | undefined {
  const read = readDate(typed);
  if (read.is === "blank") return "";
  if (read.is !== "date" || read.month === undefined || read.day === undefined) return undefined;
  if (read.year < FIRST_YEAR || read.year > LAST_YEAR) return undefined;
  // "3/15/2026" was typed month first: asked rather than guessed
  if (read.doubt !== undefined && read.day > 12) return undefined;
  return `${read.year}-${two(read.month)}-${two(read.day)}`;
}

/** As it is kept: a day of the calendar, or "" while nobody has said. */
export const isDataDate = (kept: unknown): kept is string =>
  typeof kept === "string" && (kept === "" || (ISO.test(kept) && dataDateFrom(kept) === kept));

/**
 * As it is typed and printed.
 *
 * @example dataDateTyped("2026-11-15") // "15/11/2026"
 */
export const dataDateTyped = (kept: string): string => (ISO.test(kept) ? dataDateText({ dataDate: kept }, "") : kept);
