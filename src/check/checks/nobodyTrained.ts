import { fold } from "../../domain/fold";
import { readMark } from "../../domain/mark";
import { keyed } from "../book";
import { cellAt, grouped, numberAt, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

const YEARS = 3;

/** An organisation none of whose officers was trained in three years, as far as B16a says of any of them. */
export const nobodyTrained: Check = {
  code: "nobodyTrained",
  severity: "warning",
  looksAt: "tables",
  *find(table, { year: bookYear }) {
    const year = table.year ?? bookYear;
    const [organisation, trained, last] = ["organisation", "trained", "lastTrained"].map((key) => keyed(table, key));
    if (table.kind !== "B16A" || year === undefined || !organisation || !trained || !last) return;
    const groups = grouped(table.rows, (row) => fold(textAt(table, row, organisation)));
    groups.delete("");
    for (const rows of groups.values()) {
      const years = rows.map((row) => numberAt(table, row, last));
      // a row that says nothing may be of somebody trained
      if (years.some((each) => each === undefined || each > year - YEARS)) continue;
      if (rows.some((row) => readMark(cellAt(table, row, trained)) === "yes")) continue;
      const [first = 0] = rows;
      yield found("nobodyTrained", placeIn(table.sheet, first, organisation.column), {
        name: textAt(table, first, organisation),
        since: Math.max(...years.map((each) => each ?? 0)),
      });
    }
  },
};
