import { readDate } from "../../domain/date";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { dayText } from "../days";
import { titleYears } from "../titleYear";

const MOSTLY = 0.8;
const LEAST_DAYS = 5;

/** A day of another year where days belong into the year: in our yearly sheets by their record, in others by the days beside it. */
export const dateOutOfYear: Check = {
  code: "dateOutOfYear",
  severity: "warning",
  looksAt: "columns",
  *find(column, table, { year: bookYear }) {
    if (column.is !== "date" || column.isComputed) return;
    const days = table.rows.flatMap((row) => {
      const read = readDate(cellAt(table, row, column));
      return read.is === "date" ? [{ row, read }] : [];
    });
    const year = table.year ?? titleYears(table)[0]?.year ?? bookYear;
    if (year === undefined) return;
    const inYear = days.filter(({ read }) => read.year === year).length;
    const isOfYear =
      table.kind === undefined ? days.length >= LEAST_DAYS && inYear >= days.length * MOSTLY : column.ofYear === true;
    if (!isOfYear) return;
    for (const { row, read } of days)
      if (read.year !== year)
        yield found("dateOutOfYear", placeIn(table.sheet, row, column.column), { found: dayText(read), year });
  },
};
