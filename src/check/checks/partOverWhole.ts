import { columnPairs } from "../columnPairs";
import { numberAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** More of a part than of the whole, where captions or percentages say which is which. */
export const partOverWhole: Check = {
  code: "partOverWhole",
  severity: "error",
  looksAt: "tables",
  *find(table) {
    for (const { part, whole } of columnPairs(table))
      for (const row of table.rows) {
        const [p, w] = [numberAt(table, row, part), numberAt(table, row, whole)];
        if (p === undefined || w === undefined || p <= w) continue;
        const at = [placeIn(table.sheet, row, part.column), placeIn(table.sheet, row, whole.column)];
        yield found("partOverWhole", at, { part: p, whole: w });
      }
  },
};
