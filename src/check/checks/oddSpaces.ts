import { tidy } from "../../domain/fold";
import { cellAt } from "../cells";
import { type Check, found, mending, placeIn } from "../check";

/** No-break spaces, signs without width, two spaces between words, one behind them: seen by nobody, and by every formula. */
const ODD = /[\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]|\S {2,}\S|\S\s+$/u;

export const oddSpaces: Check = {
  code: "oddSpaces",
  severity: "warning",
  looksAt: "columns",
  *find(column, table) {
    if (!["person", "unit"].includes(column.is) || column.isComputed) return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, column);
      if (typeof cell !== "string" || !ODD.test(cell)) continue;
      // the composition of letters is another check's
      const after = tidy(cell);
      if (after === cell.normalize("NFC") || after === "") continue;
      yield mending(
        found("oddSpaces", placeIn(table.sheet, row, column.column), { found: after }),
        table,
        row,
        column.column,
        after,
      );
    }
  },
};
