import { readNumber } from "../../domain/number";
import { tidy } from "../../domain/fold";
import { cellAt } from "../cells";
import { type Check, found, mending, placeIn } from "../check";

/** Of somebody's column most cells must be numbers before a text in it is asked about. */
const MOSTLY = 0.5;

/** A number kept as text, which formulas pass over in silence. Mended where it has one reading. */
export const numberAsText: Check = {
  code: "numberAsText",
  severity: "error",
  looksAt: "columns",
  *find(column, table) {
    if ((column.is !== "count" && column.is !== "percent") || column.isComputed) return;
    const filled = table.rows.filter((row) => readNumber(cellAt(table, row, column)).is === "number");
    const typed = filled.filter((row) => typeof cellAt(table, row, column) === "number");
    if (table.kind === undefined && typed.length < filled.length * MOSTLY && column.is === "percent") return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, column);
      if (typeof cell !== "string") continue;
      const read = readNumber(cell);
      if (read.is !== "number") continue;
      const at = placeIn(table.sheet, row, column.column);
      if (read.doubt === "thousandsOrDecimal") yield found("unclearNumber", at, { found: tidy(cell) });
      // "95%" among texts stands as people print it; it is no count
      else if (read.percent && column.is === "count") yield found("percentNotCount", at, { found: tidy(cell) });
      else if (read.doubt) yield found("numberAsText", at, { found: tidy(cell) });
      else yield mending(found("numberAsText", at, { found: tidy(cell) }), table, row, column.column, read.value);
    }
  },
};
