import { keyed, ours, type CheckedTable } from "../book";
import { numberAt, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";

/** Members of an organisation at the end of B15 beside those of B08b: two figures for one fact. */
export const membersDiffer: Check = {
  code: "membersDiffer",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    const keyOf = unitKeys(book);
    const byUnit = (table: CheckedTable): ReadonlyMap<string, number> =>
      new Map(table.rows.map((row) => [keyOf(textAt(table, row, table.name)), row]));
    for (const growth of ours(book, "B15"))
      for (const study of ours(book, "B08B")) {
        const [closing, total] = [keyed(growth, "closing"), keyed(study, "total")];
        if (growth.year !== study.year || !closing || !total) continue;
        const rows = byUnit(study);
        for (const [unit, row] of byUnit(growth)) {
          const other = rows.get(unit);
          const [shown, beside] = [
            numberAt(growth, row, closing),
            other === undefined ? undefined : numberAt(study, other, total),
          ];
          if (shown === undefined || other === undefined || beside === undefined || shown === beside) continue;
          const at = [placeIn(growth.sheet, row, closing.column), placeIn(study.sheet, other, total.column)];
          yield found("membersDiffer", at, { shown, beside, sheet: study.sheet });
        }
      }
  },
};
