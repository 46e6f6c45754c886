import { keyed, type CheckedBook, type CheckedTable } from "../book";
import { numberAt, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";
import { yearPairs } from "../years";

function rowsByUnit(table: CheckedTable, book: CheckedBook): ReadonlyMap<string, number> {
  const keyOf = unitKeys(book);
  return new Map(table.rows.map((row) => [keyOf(textAt(table, row, table.name)), row]));
}

/** Members at the start of the year that are not those at the end of the last, in a workbook that has both years' B15. */
export const openingNotClosing: Check = {
  code: "openingNotClosing",
  severity: "error",
  looksAt: "workbook",
  *find(book) {
    for (const { now, before } of yearPairs(book, "B15")) {
      const [opening, closing] = [keyed(now, "opening"), keyed(before, "closing")];
      if (!opening || !closing) continue;
      const last = rowsByUnit(before, book);
      for (const [unit, row] of rowsByUnit(now, book)) {
        const lastRow = last.get(unit);
        const [shown, ended] = [
          numberAt(now, row, opening),
          lastRow === undefined ? undefined : numberAt(before, lastRow, closing),
        ];
        if (shown === undefined || lastRow === undefined || ended === undefined || shown === ended) continue;
        const at = [placeIn(now.sheet, row, opening.column), placeIn(before.sheet, lastRow, closing.column)];
        yield found("openingNotClosing", at, { shown, closing: ended, list: before.sheet });
      }
    }
  },
};
