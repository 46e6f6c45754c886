import { fold } from "../../domain/fold";
import { keyed } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

const MOVED_ON = fold("Chuyển sang năm sau");

/** A work of B05a that is moved to next year and has a day of completion: it is one of the two. */
export const movedOnYetDone: Check = {
  code: "movedOnYetDone",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const [progress, finished] = [keyed(table, "progress"), keyed(table, "finished")];
    if (table.kind !== "B05A" || !progress || !finished) return;
    for (const row of table.rows)
      if (fold(textAt(table, row, progress)) === MOVED_ON && textAt(table, row, finished) !== "")
        yield found("movedOnYetDone", placeIn(table.sheet, row, finished.column), {
          name: textAt(table, row, table.name),
        });
  },
};
