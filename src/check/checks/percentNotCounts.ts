import { percentText } from "../../domain/percent";
import { textOf } from "../../domain/textOf";
import { percentTriples } from "../columnPairs";
import { cellAt, numberAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { isShareOf, shareAt } from "../shares";

/** A percentage that its counts do not give, rounded or cut off as people do. */
export const percentNotCounts: Check = {
  code: "percentNotCounts",
  severity: "error",
  looksAt: "tables",
  *find(table) {
    for (const { percent, part, whole } of percentTriples(table))
      for (const row of table.rows) {
        const shown = shareAt(table, row, percent);
        const [p, w] = [numberAt(table, row, part), numberAt(table, row, whole)];
        if (shown === undefined || p === undefined || w === undefined || w <= 0 || isShareOf(shown, p, w)) continue;
        if (!Number.isInteger(p) || !Number.isInteger(w) || p < 0) continue;
        const at = [percent, part, whole].map(({ column }) => placeIn(table.sheet, row, column));
        const cell = cellAt(table, row, percent);
        const text =
          typeof cell === "number" ? `${String(Math.round(shown.ratio * 1e6) / 1e4).replace(".", ",")}%` : textOf(cell);
        yield found("percentNotCounts", at, { shown: text, counted: percentText(p, w) });
      }
  },
};
