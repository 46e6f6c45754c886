import { fold } from "../../domain/fold";
import { keyed } from "../book";
import { grouped, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** One award entered at two levels of B17a: one name, and a decision of one number and one day. */
export const awardTwice: Check = {
  code: "awardTwice",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const [level, decision, decided] = ["level", "decision", "decided"].map((key) => keyed(table, key));
    if (table.kind !== "B17A" || !level || !decision || !decided) return;
    const words = (row: number): readonly string[] =>
      [table.name, decision, decided, keyed(table, "organisation")].map((column) => fold(textAt(table, row, column)));
    const told = table.rows.filter((row) =>
      words(row)
        .slice(0, 3)
        .every((word) => word !== ""),
    );
    for (const [first = 0, ...others] of grouped(told, (row) => words(row).join("|")).values())
      for (const row of others) {
        if (fold(textAt(table, row, level)) === fold(textAt(table, first, level))) continue;
        const at = [row, first].map((each) => placeIn(table.sheet, each, level.column));
        yield found("awardTwice", at, {
          name: textAt(table, row, table.name),
          decision: textAt(table, row, decision),
        });
      }
  },
};
