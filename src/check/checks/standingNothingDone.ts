import { fold } from "../../domain/fold";
import { keyed } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

const STANDING = fold("Thường xuyên");
/** Columns of B14 that show what was done. */
const SHOWN = ["made", "finished", "result"];

/** A standing duty beside which nothing done is shown, in a B14 that somebody has begun: without an end it is never overdue. */
export const standingNothingDone: Check = {
  code: "standingNothingDone",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const period = keyed(table, "period");
    if (table.kind !== "B14" || !period) return;
    const isShown = (row: number): boolean => SHOWN.some((key) => textAt(table, row, keyed(table, key)) !== "");
    if (!table.rows.some(isShown)) return;
    for (const row of table.rows)
      if (fold(textAt(table, row, period)) === STANDING && !isShown(row))
        yield found("standingNothingDone", placeIn(table.sheet, row, table.name?.column ?? period.column), {
          name: textAt(table, row, table.name),
        });
  },
};
