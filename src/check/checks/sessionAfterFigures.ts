import { readDate } from "../../domain/date";
import { keyed } from "../book";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { dayText } from "../days";

/** A session of B08a on a day after that of the workbook's figures: who is to come to it has not studied yet. */
export const sessionAfterFigures: Check = {
  code: "sessionAfterFigures",
  severity: "warning",
  looksAt: "tables",
  *find(table, { asOf }) {
    const column = keyed(table, "held");
    const day = readDate(asOf ?? null);
    if (table.kind !== "B08A" || !column || asOf === undefined || day.is !== "date") return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, column);
      const read = readDate(cell);
      if (typeof cell === "number" && read.is === "date" && Math.floor(cell) > asOf)
        yield found("sessionAfterFigures", placeIn(table.sheet, row, column.column), {
          found: dayText(read),
          asOf: dayText(day),
        });
    }
  },
};
