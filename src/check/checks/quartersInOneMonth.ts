import { readDate } from "../../domain/date";
import { keyed } from "../book";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";

const QUARTERS = ["quarter1", "quarter2", "quarter3", "quarter4"];

/** Four quarterly meetings all held in one month: a year's duty made up for at its end. */
export const quartersInOneMonth: Check = {
  code: "quartersInOneMonth",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    if (table.kind !== "B07A") return;
    const quarters = QUARTERS.flatMap((key) => keyed(table, key) ?? []);
    if (quarters.length < QUARTERS.length) return;
    for (const row of table.rows) {
      const days = quarters.map((column) => readDate(cellAt(table, row, column)));
      const months = new Set(
        days.map((day, i) => (day.is === "date" && day.month !== undefined ? `${day.month}/${day.year}` : `none ${i}`)),
      );
      const [month = ""] = months;
      if (months.size === 1)
        yield found(
          "quartersInOneMonth",
          quarters.map(({ column }) => placeIn(table.sheet, row, column)),
          { month },
        );
    }
  },
};
