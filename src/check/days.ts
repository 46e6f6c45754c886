import type { DateReading } from "../domain/date";

/** @example dayText({ is: "date", year: 2026, month: 3, day: 5 }) // "5/3/2026" */
export const dayText = ({ year, month, day }: Extract<DateReading, { is: "date" }>): string =>
  [day, month, year].filter((part) => part !== undefined).join("/");
