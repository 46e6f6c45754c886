import { cellAt, columnsThatAre, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { ratingsOf } from "../ratings";

/** Somebody is named and has no rating, in a column where others have one: in the denominator, as not good. */
export const missingRating: Check = {
  code: "missingRating",
  severity: "warning",
  looksAt: "columns",
  *find(column, table, book) {
    const read = ratingsOf(column, table, book);
    if (!read || !table.isList) return;
    const isMissing = (row: number): boolean => read(cellAt(table, row, column)).is === "missing";
    // a column nobody has begun yet is no list of gaps
    if (table.rows.every(isMissing)) return;
    const reasons = columnsThatAre(table, "reason");
    for (const row of table.rows)
      if (isMissing(row) && reasons.every((reason) => textAt(table, row, reason) === ""))
        yield found("missingRating", placeIn(table.sheet, row, column.column), {
          name: textAt(table, row, table.name),
        });
  },
};
