import { readKey } from "../../domain/key";
import { textOf } from "../../domain/textOf";
import { cellAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** A sum that stands among the rows of a list, where it is counted twice or stands in the way. */
export const totalInside: Check = {
  code: "totalInside",
  severity: "error",
  looksAt: "tables",
  *find(table) {
    const { name } = table;
    // "Tỷ lệ …", "Trong đó …" name the rows of many a table that lists no subjects
    if (name?.is !== "person" && name?.is !== "unit") return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, name);
      if (readKey(cell) === "subtotal")
        yield found("subtotalKey", placeIn(table.sheet, row, name.column), { found: textOf(cell) });
    }
    if (!table.isList || table.kind === undefined) return;
    for (const { row, is } of table.breaks)
      if (is === "total")
        yield found("totalInside", placeIn(table.sheet, row, name.column), { found: textOf(cellAt(table, row, name)) });
  },
};
