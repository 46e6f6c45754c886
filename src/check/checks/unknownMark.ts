import { readMark } from "../../domain/mark";
import { textOf } from "../../domain/textOf";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Most of a column must be marks before one cell of it is asked about. */
const MOSTLY = 0.7;

/** Neither a yes nor a no, in a column of marks. */
export const unknownMark: Check = {
  code: "unknownMark",
  severity: "error",
  looksAt: "columns",
  *find(column, table) {
    if (column.is !== "mark" || column.isComputed) return;
    const marks = table.rows.map((row) => ({ row, mark: readMark(cellAt(table, row, column)) }));
    const written = marks.filter(({ mark }) => mark !== "blank");
    const unknown = written.filter(({ mark }) => mark === "unknown");
    if (table.kind === undefined && unknown.length > written.length * (1 - MOSTLY)) return;
    for (const { row } of unknown)
      yield found("unknownMark", placeIn(table.sheet, row, column.column), {
        found: textOf(cellAt(table, row, column)),
      });
  },
};
