import { readNumber } from "../../domain/number";
import { tidy } from "../../domain/fold";
import type { CheckedTable } from "../book";
import { cellAt } from "../cells";
import { type Check, found, mending, placeIn } from "../check";

/** Of somebody's column most cells must be numbers before a text in it is asked about. */
const MOSTLY = 0.5;

/** So far a number is looked for that tells how its column writes percentages. */
const FAR_ROWS = 100;

/** The number format of the number next to a cell in its column. */
function formatBeside({ grid }: CheckedTable, row: number, column: number): string | undefined {
  for (let away = 1; away <= FAR_ROWS; away += 1)
    for (const at of [row - away, row + away])
      if (at >= 0 && typeof grid.value(at, column) === "number") return grid.format(at, column);
  return undefined;
}

const isShare = (format: string): boolean => format.includes("%");

/** "90%" among 75 and 80 would become 0.9, and "95" in a cell shown as a percentage 9500%: what it means is for a person to say. */
function isOfItsColumn(text: string, table: CheckedTable, row: number, column: number): boolean {
  const isPercent = text.includes("%");
  const beside = formatBeside(table, row, column);
  return (
    (beside === undefined || isShare(beside) === isPercent) && (isPercent || !isShare(table.grid.format(row, column)))
  );
}

/** A number kept as text, which formulas pass over in silence. Mended where it has one reading, and its column writes percentages as it does. */
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
      else if (read.doubt || !isOfItsColumn(cell, table, row, column.column))
        yield found("numberAsText", at, { found: tidy(cell) });
      else yield mending(found("numberAsText", at, { found: tidy(cell) }), table, row, column.column, read.value);
    }
  },
};
