import { toSerial } from "../../domain/date";

/** What was typed into a cell, as Vietnamese Excel understands it. */
export interface Entry {
  readonly value: number;
  /** The number format that the cell gets where it has none of this kind, in the notation of files. */
  readonly format?: { readonly kind: "date" | "percent" | "grouped"; readonly pattern: string };
}

const NUMBER = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(%?)$/u;
const DATE = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/u;
/** Excel takes two digits up to this for this century. */
const LAST_OF_CENTURY = 29;

/**
 * Numbers with the decimal comma and points between thousands, dates with the day first.
 *
 * @param today decides the year of "15/3"
 * @returns "text" where a spreadsheet with the month first would see a date and a Vietnamese Excel sees none; undefined where
 *   the spreadsheet's own reading is right ("HTTNV", "12", "8:30")
 * @example typedEntry("0,98", today) // { value: 0.98 }
 * @example typedEntry("3/4/2026", today) // 3 April: { value: 46115, format: { kind: "date", pattern: "dd/mm/yyyy" } }
 * @example typedEntry("2/13/2026", today) // "text"
 */
export function typedEntry(typed: string, today: Date): Entry | "text" | undefined {
  const text = typed.trim();
  return typedNumber(text) ?? typedDate(text, today);
}

function typedNumber(text: string): Entry | undefined {
  const [, sign = "", whole = "", decimals, percent] = NUMBER.exec(text) ?? [];
  const isGrouped = whole.includes(".");
  if (whole === "" || (decimals === undefined && !isGrouped)) return undefined;
  // of "98,5" the digits are read together: 98.5 / 100 is not 0.985 in binary
  const digits = `${sign}${whole.replaceAll(".", "")}.${decimals ?? ""}`;
  if (percent) return { value: Number(`${digits}e-2`), format: { kind: "percent", pattern: "0.00%" } };
  const value = Number(digits);
  if (!isGrouped) return { value };
  return { value, format: { kind: "grouped", pattern: decimals === undefined ? "#,##0" : "#,##0.00" } };
}

function typedDate(text: string, today: Date): Entry | "text" | undefined {
  const [, day, separator, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined) return undefined;
  // "3.4" and "15-3" are no dates to the spreadsheet either, and not always meant as one
  if (year === undefined && separator !== "/") return undefined;
  try {
    const value = toSerial(year === undefined ? today.getFullYear() : fullYear(year), Number(month), Number(day));
    return { value, format: { kind: "date", pattern: "dd/mm/yyyy" } };
  } catch {
    return "text";
  }
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_OF_CENTURY ? 2000 + year : 1900 + year;
}

/**
 * A number as Vietnamese Excel shows it where no format says how: eleven signs at most, the decimal comma.
 *
 * @example shownNumber(2 / 3) // "0,666666667"
 */
export function shownNumber(value: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const rounded = Number.isInteger(value) ? value : Number(value.toFixed(Math.min(9, Math.max(0, 10 - whole))));
  return editedNumber(rounded === 0 ? value : rounded);
}

/** A number to be edited: all its digits, and no more than were typed. */
export const editedNumber = (value: number): string => String(Number(value.toPrecision(15))).replace(".", ",");
