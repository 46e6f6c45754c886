import { readDate } from "../../domain/date";
import { tidy } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";

const MOSTLY = 0.7;

/** No day: a slip of the keyboard, or a day no calendar has; and a day kept as text, which formulas do not compare. */
export const unreadableDate: Check = {
  code: "unreadableDate",
  severity: "warning",
  looksAt: "columns",
  *find(column, table) {
    if ((column.is !== "date" && column.is !== "otherDay") || column.isComputed) return;
    const days = table.rows.map((row) => ({
      row,
      cell: cellAt(table, row, column),
      read: readDate(cellAt(table, row, column)),
    }));
    const written = days.filter(({ read }) => read.is !== "blank");
    const unread = written.filter(({ read }) => read.is === "unreadable");
    if (table.kind === undefined && unread.length > written.length * (1 - MOSTLY)) return;
    const asNumbers = written.filter(({ cell, read }) => typeof cell === "number" && read.is === "date");
    for (const { row, cell, read } of written) {
      const at = placeIn(table.sheet, row, column.column);
      if (read.is === "unreadable") yield found("unreadableDate", at, { found: textOf(cell) });
      // a column of texts throughout is somebody's way of writing
      else if (
        typeof cell === "string" &&
        read.is === "date" &&
        read.day !== undefined &&
        asNumbers.length * 2 > written.length
      )
        yield found("dateAsText", at, { found: tidy(cell) });
    }
  },
};
