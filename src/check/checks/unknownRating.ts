import { schemesKnowing } from "../../domain/ratings";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { ratingsOf } from "../ratings";

/** A rating in words nobody knows, or of two meanings. The whole cell is read, by the workbook's own scale. */
export const unknownRating: Check = {
  code: "unknownRating",
  severity: "error",
  looksAt: "columns",
  *find(column, table, book) {
    const read = ratingsOf(column, table, book);
    if (!read) return;
    for (const row of table.rows) {
      const rating = read(cellAt(table, row, column));
      const at = placeIn(table.sheet, row, column.column);
      if (rating.is === "unknown") {
        const known = schemesKnowing(rating.found);
        if (known.length > 0) yield found("ambiguousRating", at, { found: rating.found, schemes: known });
        else yield found("unknownRating", at, { found: rating.found });
      }
      if (rating.is === "ambiguous") yield found("ambiguousRating", at, { found: rating.found, schemes: [] });
    }
  },
};
