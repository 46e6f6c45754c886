import { type Check, found, placeIn } from "../check";
import { titleYears } from "../titleYear";

/** A title of another year than the workbook is of: a form carried over from last year. */
export const wrongYear: Check = {
  code: "wrongYear",
  severity: "warning",
  looksAt: "tables",
  *find(table, book) {
    const year = table.year ?? book.year;
    if (year === undefined) return;
    for (const { year: said, row, column } of titleYears(table))
      if (said !== year) yield found("wrongYear", placeIn(table.sheet, row, column), { found: said, year });
  },
};
