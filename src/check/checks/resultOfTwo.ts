import { fold } from "../../domain/fold";
import { keyed } from "../book";
import { grouped, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";

/** One result that two organisations report: the same target, result and evidence. */
export const resultOfTwo: Check = {
  code: "resultOfTwo",
  severity: "warning",
  looksAt: "tables",
  *find(table, book) {
    const [organisation, actual, evidence] = ["organisation", "actual", "note"].map((key) => keyed(table, key));
    if (table.kind !== "B09A" || !organisation || !actual || !evidence) return;
    const keyOf = unitKeys(book);
    const proven = table.rows.filter((row) => textAt(table, row, evidence) !== "" && textAt(table, row, actual) !== "");
    const same = grouped(proven, (row) =>
      [table.name, actual, evidence].map((column) => fold(textAt(table, row, column))).join("|"),
    );
    for (const rows of same.values()) {
      const by = new Set(rows.map((row) => keyOf(textAt(table, row, organisation))));
      if (by.size < 2) continue;
      const [first = 0] = rows;
      yield found(
        "resultOfTwo",
        rows.map((row) => placeIn(table.sheet, row, evidence.column)),
        { name: textAt(table, first, table.name), evidence: textAt(table, first, evidence) },
      );
    }
  },
};
