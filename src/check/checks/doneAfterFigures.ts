import { readDate } from "../../domain/date";
import { keyed } from "../book";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { dayText } from "../days";

/** Columns that say on which day something was done, in sheets that say as of which day they stand. */
const DONE: Readonly<Record<string, string>> = { B07B: "answered", B11: "concluded", B14: "finished" };

/** Done on a day after that of the figures: nothing can be done that is still to come. */
export const doneAfterFigures: Check = {
  code: "doneAfterFigures",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const column = keyed(table, DONE[table.kind ?? ""] ?? "");
    const asOf = readDate(table.asOf ?? null);
    if (!column || table.asOf === undefined || asOf.is !== "date") return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, column);
      const read = readDate(cell);
      if (typeof cell === "number" && read.is === "date" && Math.floor(cell) > Math.floor(table.asOf))
        yield found("doneAfterFigures", placeIn(table.sheet, row, column.column), {
          found: dayText(read),
          asOf: dayText(asOf),
        });
    }
  },
};
