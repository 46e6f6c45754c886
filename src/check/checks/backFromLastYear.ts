import { fold } from "../../domain/fold";
import { keyed, type CheckedBook, type CheckedTable } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";
import { yearPairs } from "../years";

/** A work of last year that was moved on belongs into this year's register. */
const MOVED_ON = fold("Chuyển sang năm sau");

/** Registers whose entries are new each year; `counts` is whether a row is one that uses up its name, this year and last. */
const REGISTERS = [
  {
    kind: "B05A",
    counts: (table: CheckedTable, row: number) => fold(textAt(table, row, keyed(table, "progress"))) !== MOVED_ON,
    countsNow: () => true,
  },
  {
    kind: "B06A",
    counts: (table: CheckedTable, row: number) => textAt(table, row, keyed(table, "proposed")) !== "",
    countsNow: (table: CheckedTable, row: number) => textAt(table, row, keyed(table, "proposed")) !== "",
  },
];

function keysIn(table: CheckedTable, book: CheckedBook): (row: number) => string {
  const keyOf = unitKeys(book);
  return (row) => {
    const name = fold(textAt(table, row, table.name));
    return name === "" ? "" : `${name}|${keyOf(textAt(table, row, keyed(table, "organisation")))}`;
  };
}

/** Work or person registered last year by the same organisation and again this year, where last year's register is in the workbook. */
export const backFromLastYear: Check = {
  code: "backFromLastYear",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    for (const { kind, counts, countsNow } of REGISTERS)
      for (const { now, before } of yearPairs(book, kind)) {
        const keyBefore = keysIn(before, book);
        const used = new Map(before.rows.filter((row) => counts(before, row)).map((row) => [keyBefore(row), row]));
        const keyNow = keysIn(now, book);
        for (const row of now.rows) {
          const key = keyNow(row);
          const last = key === "" ? undefined : used.get(key);
          if (last === undefined || !countsNow(now, row)) continue;
          const at = [
            placeIn(now.sheet, row, now.name?.column ?? 0),
            placeIn(before.sheet, last, before.name?.column ?? 0),
          ];
          yield found("backFromLastYear", at, { name: textAt(now, row, now.name), list: before.sheet });
        }
      }
  },
};
