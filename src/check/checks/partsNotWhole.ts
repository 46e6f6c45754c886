import { partitions } from "../columnPairs";
import { numberAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Parts that divide a whole among them (nam and nữ, the levels of a scale) and do not add up to it. */
export const partsNotWhole: Check = {
  code: "partsNotWhole",
  severity: "error",
  looksAt: "tables",
  *find(table, { scheme }) {
    for (const { parts, whole } of partitions(table, scheme))
      for (const row of table.rows) {
        const [total, ...counts] = [whole, ...parts].map((column) => numberAt(table, row, column));
        const known = counts.filter((count) => count !== undefined);
        // blank parts of a row somebody has begun are none; a row without any part is not divided
        if (total === undefined || known.length === 0) continue;
        const sum = known.reduce((a, b) => a + b, 0);
        if (sum === total) continue;
        const at = [whole, ...parts].map(({ column }) => placeIn(table.sheet, row, column));
        yield found("partsNotWhole", at, { parts: sum, whole: total, captions: parts.map(({ caption }) => caption) });
      }
  },
};
