import { type Cell, errorName, isBlankOrZero, isError } from "./cell";
import { foldBare, tidy } from "./fold";

/** The day from which a workbook counts: 1900 everywhere, 1904 in files from old Macs. */
export type DateSystem = 1900 | 1904;

/** What a date cell says; `month` and `day` are missing where only the year or month was written. Months and days from 1. */
export type DateReading =
  | { readonly is: "blank" }
  | {
      readonly is: "date";
      readonly year: number;
      readonly month?: number;
      readonly day?: number;
      /** Day and month could be the other way round. */
      readonly doubt?: "dayMonthOrder";
    }
  | { readonly is: "unreadable"; readonly found: string };

/** Years a person types. Outside, a typing slip ("0204", "2204") is likelier. */
const FIRST_TYPED_YEAR = 1900;
const LAST_TYPED_YEAR = 2100;
const LAST_EXCEL_YEAR = 9999;

/** The 29 February 1900 that Excel counts and no calendar has (Microsoft, "Excel incorrectly assumes 1900 is a leap year"). */
const FALSE_LEAP_DAY = 60;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month; 0 for a month outside 1–12. */
function daysInMonth(year: number, month: number): number {
  const [before, after] = [DAYS_BEFORE_MONTH[month - 1], DAYS_BEFORE_MONTH[month]];
  if (before === undefined || after === undefined) return 0;
  return after - before + (month === 2 && isLeap(year) ? 1 : 0);
}

const isDay = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);

/** Days from 1 January of the year 1 to 1 January of `year`, Gregorian calendar. */
function daysBeforeYear(year: number): number {
  const full = year - 1;
  return full * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400);
}

function dayNumber(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + day - 1;
}

/** Day number of serial 0. */
const EPOCH: Readonly<Record<DateSystem, number>> = { 1900: dayNumber(1899, 12, 31), 1904: dayNumber(1904, 1, 1) };

/**
 * The number under which Excel keeps a day.
 *
 * @param month 1–12
 * @param day 1–31
 * @throws RangeError for a day no calendar has, or one before the first or after the last day Excel knows
 * @example toSerial(2024, 3, 15) // 45366
 */
export function toSerial(year: number, month: number, day: number, system: DateSystem = 1900): number {
  if (!isDay(year, month, day) || year < system || year > LAST_EXCEL_YEAR)
    throw new RangeError(`No day of Excel: ${year}-${month}-${day}`);
  const days = dayNumber(year, month, day) - EPOCH[system];
  return system === 1900 && days >= FALSE_LEAP_DAY ? days + 1 : days;
}

function fromSerial(serial: number, system: DateSystem): DateReading | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > toSerial(LAST_EXCEL_YEAR, 12, 31, system)) return undefined;
  if (system === 1900 && whole === FALSE_LEAP_DAY) return undefined;
  const days = EPOCH[system] + (system === 1900 && whole > FALSE_LEAP_DAY ? whole - 1 : whole);

  // 366 days a year cannot overshoot, so the search only steps forward.
  let year = Math.floor(days / 366) + 1;
  while (daysBeforeYear(year + 1) <= days) year += 1;
  let month = 1;
  while (month < 12 && dayNumber(year, month + 1, 1) <= days) month += 1;
  return { is: "date", year, month, day: days - dayNumber(year, month, 1) + 1 };
}

const isTypedYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_TYPED_YEAR && year <= LAST_TYPED_YEAR;

/** A time of day without a zone; with a zone ("Z", "+07:00") the local day could be another one. */
const TIME = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:SA|CH|AM|PM))?)?`;
const DAY_FIRST = new RegExp(
  String.raw`^(?:ngày )?(?<first>\d{1,2}) ?(?<mark>[/.\-]) ?(?<second>\d{1,2}) ?\k<mark> ?(?<year>\d{4})${TIME}$`,
  "iu",
);
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})(?<mark>[/\-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${TIME}$`,
  "iu",
);
const MONTH_YEAR = /^(?:tháng |t)?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/iu;
const YEAR_ALONE = /^(?:năm )?(?<year>\d{4})$/iu;
/** Matched against the bare key, since the words are also typed without accents. */
const IN_WORDS = /^(?:(?:ngay )?(?<day>\d{1,2}) )?thang (?<month>\d{1,2}),? nam (?<year>\d{4})$/u;

type Parts = Readonly<Record<string, string | undefined>>;

function date(parts: Parts): DateReading | undefined {
  const year = Number(parts.year);
  if (!isTypedYear(year)) return undefined;
  if (parts.month === undefined) return { is: "date", year };
  const month = Number(parts.month);
  if (parts.day === undefined) return daysInMonth(year, month) > 0 ? { is: "date", year, month } : undefined;
  const day = Number(parts.day);
  return isDay(year, month, day) ? { is: "date", year, month, day } : undefined;
}

function dayFirst(parts: Parts): DateReading | undefined {
  const { first = "", second = "", year = "" } = parts;
  const read = date({ year, month: second, day: first });
  const swapped = date({ year, month: first, day: second });
  if (read && (!swapped || Number(first) === Number(second))) return read;
  if (read) return { ...read, doubt: "dayMonthOrder" } as DateReading;
  // "3/15/2024" has one meaning only, but shows that the list was typed month first.
  return swapped && parts.mark === "/" ? ({ ...swapped, doubt: "dayMonthOrder" } as DateReading) : undefined;
}

function readText(text: string): DateReading {
  const found = tidy(text);
  const typed = found.replace(/^['’]/u, "");
  const short = DAY_FIRST.exec(typed)?.groups;
  const parts =
    YEAR_FIRST.exec(typed)?.groups ??
    MONTH_YEAR.exec(typed)?.groups ??
    YEAR_ALONE.exec(typed)?.groups ??
    IN_WORDS.exec(foldBare(typed))?.groups;
  const read = short ? dayFirst(short) : parts && date(parts);
  return read ?? { is: "unreadable", found };
}

/**
 * Reads a cell as a date: an Excel serial, or text as Vietnamese staff write it, day first.
 *
 * Text: 15/3/2024, 15-3-2024, 15.3.2024, 03/2024, 1985, "ngày 24 tháng 11 năm 2020", 2024-03-15, each also after an
 * apostrophe; a time of day without zone is left off. A day no calendar has and a year outside 1900–2100 are unreadable.
 * Where both numbers could be the month, the day is taken first and `doubt` is set.
 *
 * A whole number 1900–2100 is a year, since lists hold "1985" as a number; as serials these would be days of 1905. The
 * number 0 is blank: desktop Excel hands blank cells over as 0.
 *
 * @param system how the workbook counts days
 * @example readDate(45366) // { is: "date", year: 2024, month: 3, day: 15 }
 * @example readDate("5/3/2024") // { is: "date", year: 2024, month: 3, day: 5, doubt: "dayMonthOrder" }
 * @example readDate("31/2/2024") // { is: "unreadable", found: "31/2/2024" }
 */
export function readDate(cell: Cell, system: DateSystem = 1900): DateReading {
  if (isBlankOrZero(cell)) return { is: "blank" };
  if (typeof cell === "string") return readText(cell);
  if (typeof cell !== "number") return { is: "unreadable", found: describe(cell) };
  if (isTypedYear(cell)) return { is: "date", year: cell };
  return fromSerial(cell, system) ?? { is: "unreadable", found: String(cell) };
}

function describe(cell: Cell): string {
  return isError(cell) ? errorName(cell) : String(cell).toUpperCase();
}
