import { fold } from "../../domain/fold";
import { keyed } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Sheets whose own state says what is overdue on the day of their figures. */
const SHEETS = new Set(["B07B", "B11", "B14"]);
const OVERDUE = fold("Quá hạn");

/** Petitions, inspections and duties that their sheet's own state shows as overdue: the first a superior looks at. */
export const overdue: Check = {
  code: "overdue",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const state = keyed(table, "state");
    if (!SHEETS.has(table.kind ?? "") || !state) return;
    for (const row of table.rows) {
      const shown = textAt(table, row, state);
      if (fold(shown).startsWith(OVERDUE))
        yield found("overdue", placeIn(table.sheet, row, state.column), {
          name: textAt(table, row, table.name),
          state: shown,
        });
    }
  },
};
