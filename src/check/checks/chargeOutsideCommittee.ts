import { keyed } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Somebody in charge (B12) of whom no office in the committee is said: the plan wants a member of the committee. */
export const chargeOutsideCommittee: Check = {
  code: "chargeOutsideCommittee",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const [person, office] = [keyed(table, "person"), keyed(table, "office")];
    if (table.kind !== "B12" || !person || !office) return;
    for (const row of table.rows) {
      const name = textAt(table, row, person);
      if (name !== "" && textAt(table, row, office) === "" && textAt(table, row, keyed(table, "outside")) === "")
        yield found("chargeOutsideCommittee", placeIn(table.sheet, row, office.column), { name });
    }
  },
};
