import { readDate } from "../../domain/date";
import { keyed } from "../book";
import { cellAt, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { dayText } from "../days";

/** A charge (B12) that ended before the day of the figures: somebody has to be named again, and CT10 does not count it. */
export const chargeEnded: Check = {
  code: "chargeEnded",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const [assigned, until] = [keyed(table, "assigned"), keyed(table, "until")];
    if (table.kind !== "B12" || !assigned || !until || table.asOf === undefined) return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, until);
      const read = readDate(cell);
      const isAssigned = textAt(table, row, assigned) !== "";
      // the sheet compares the cells as they are; the last day itself is still in charge
      if (typeof cell === "number" && read.is === "date" && isAssigned && cell < Math.floor(table.asOf))
        yield found("chargeEnded", placeIn(table.sheet, row, until.column), {
          name: textAt(table, row, table.name),
          until: dayText(read),
        });
    }
  },
};
