import { fold } from "../../domain/fold";
import { keyed, type CheckedBook, type CheckedTable } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";
import { yearPairs } from "../years";

function keysIn(table: CheckedTable, book: CheckedBook): (row: number) => string {
  const keyOf = unitKeys(book);
  return (row) =>
    `${keyOf(textAt(table, row, keyed(table, "organisation")))}|${fold(textAt(table, row, keyed(table, "target")))}`;
}

/** A target of last year that is counted in another unit of measure this year, so that the two cannot be compared. */
export const measureChanged: Check = {
  code: "measureChanged",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    for (const { now, before } of yearPairs(book, "B09A")) {
      const [column, columnBefore] = [keyed(now, "measure"), keyed(before, "measure")];
      if (!column || !columnBefore) continue;
      const keyBefore = keysIn(before, book);
      const last = new Map(before.rows.map((row) => [keyBefore(row), row]));
      const keyNow = keysIn(now, book);
      for (const row of now.rows) {
        const lastRow = last.get(keyNow(row));
        if (lastRow === undefined) continue;
        const [measure, was] = [textAt(now, row, column), textAt(before, lastRow, columnBefore)];
        if (measure === "" || was === "" || fold(measure) === fold(was)) continue;
        const at = [placeIn(now.sheet, row, column.column), placeIn(before.sheet, lastRow, columnBefore.column)];
        yield found("measureChanged", at, { found: measure, before: was, list: before.sheet });
      }
    }
  },
};
