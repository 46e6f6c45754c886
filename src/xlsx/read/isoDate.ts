import { toSerial } from "../../domain/date";

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/u;
/** Days, hours, minutes and seconds; months and years are so many days or others. */
const DURATION = /^(-)?P(?=[\dT])(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/u;
const SECONDS_A_DAY = 86_400;

/** A duration in days; undefined for what is none. */
function daysOf(text: string): number | undefined {
  const found = DURATION.exec(text);
  if (!found) return undefined;
  const [, minus, days = "0", hours = "0", minutes = "0", seconds = "0"] = found;
  const inDay = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  const sum = Number(days) + inDay;
  if (!Number.isFinite(sum)) return undefined;
  return minus === undefined || sum === 0 ? sum : -sum;
}

/**
 * A date, time or duration as strict files write it, as the number Excel keeps; undefined for what is none. A time zone is left off: Excel
 * writes the hour the user typed, and a Z behind it.
 *
 * @example serialOfIso("2024-03-15T12:00:00") // 45366.5
 * @example serialOfIso("1900-01-01") // 1
 * @example serialOfIso("PT36H") // 1.5
 */
export function serialOfIso(text: string): number | undefined {
  const trimmed = text.trim();
  const found = ISO.exec(trimmed);
  if (!found || trimmed === "") return daysOf(trimmed);
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (time >= 1) return undefined;
  if (year === undefined) return time;
  // the day before the first, under which times alone are written
  if (year === "1899" && month === "12" && (day === "30" || day === "31")) return time;
  try {
    return toSerial(Number(year), Number(month), Number(day)) + time;
  } catch {
    return undefined;
  }
}
