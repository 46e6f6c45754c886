import { readDate } from "../../domain/date";
import { percentText } from "../../domain/percent";
import type { TargetSum } from "./consolidate";

const NAMED = 12;

/** Names in one cell; of many the first dozen, and how many there are. */
export const namesText = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join("; ")}; … (${names.length} đơn vị)` : names.join("; ");

/** "88,72%"; "" of nothing. */
export const shareText = (part: number, whole: number, { target }: TargetSum): string =>
  whole > 0 ? percentText(part, whole, target.limit) : "";

/** A day as letters have it, "15/12/2026". */
export const dayText = (serial: number | undefined): string => {
  const read = readDate(serial ?? null);
  if (read.is !== "date") return "";
  const two = (part = 0): string => String(part).padStart(2, "0");
  return `${two(read.day)}/${two(read.month)}/${read.year}`;
};
