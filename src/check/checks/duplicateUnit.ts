import { a1, box } from "../../domain/a1";
import { fold } from "../../domain/fold";
import { readKey } from "../../domain/key";
import { cellAt, grouped, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { countBefore } from "../runs";

/** One row a unit is what these hold. */
const ONE_ROW_A_UNIT = new Set(["DM_DONVI", "DS_TOCHUC", "DS_CAPUY", "DS_TAPTHE", "B04", "B10"]);
/** A table of somebody's lists units where nearly each of its rows is another one. */
const NEARLY_ALL = 0.9;

/** One unit on two rows of a list that has one a unit. */
export const duplicateUnit: Check = {
  code: "duplicateUnit",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const { name, kind } = table;
    if (name?.is !== "unit" || (kind !== undefined && !ONE_ROW_A_UNIT.has(kind))) return;
    const named = table.rows.filter(
      (row) => textAt(table, row, name) !== "" && readKey(cellAt(table, row, name)) === "subject",
    );
    // the same name may stand in two groups of somebody's table
    const breaks = kind === undefined ? table.breaks.map(({ row }) => row).sort((a, b) => a - b) : [];
    const groupOf = (row: number): number => countBefore(breaks, row);
    const groups = grouped(named, (row) => `${groupOf(row)}|${fold(textAt(table, row, name))}`);
    if (kind === undefined && groups.size < named.length * NEARLY_ALL) return;
    for (const rows of groups.values()) {
      if (rows.length < 2) continue;
      yield found(
        "duplicateUnit",
        rows.map((row) => placeIn(table.sheet, row, name.column)),
        { name: textAt(table, rows[0] ?? 0, name), cells: rows.map((row) => a1(box(row, name.column))) },
      );
    }
  },
};
