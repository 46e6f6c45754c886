import { fold } from "../../domain/fold";
import { keyed, ours } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

const STANDING = fold("Thường xuyên");
/** A duty in fewer words stands in the names of works that are others. */
const LEAST_WORDS = 4;

/** A work registered as new in whose name a standing duty of the same year's B14 stands word for word. */
export const dutyCalledNew: Check = {
  code: "dutyCalledNew",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    for (const works of ours(book, "B05A"))
      for (const tasks of ours(book, "B14")) {
        if (works.year !== tasks.year) continue;
        const duties = tasks.rows.flatMap((row) => {
          const name = textAt(tasks, row, tasks.name);
          const isStanding = fold(textAt(tasks, row, keyed(tasks, "period"))) === STANDING;
          return isStanding && name.split(/\s+/u).length >= LEAST_WORDS ? [{ row, name }] : [];
        });
        for (const row of works.rows) {
          const work = ` ${fold(textAt(works, row, works.name))} `;
          const duty = duties.find(({ name }) => work.includes(` ${fold(name)} `));
          if (!duty) continue;
          const at = [
            placeIn(works.sheet, row, works.name?.column ?? 0),
            placeIn(tasks.sheet, duty.row, tasks.name?.column ?? 0),
          ];
          yield found("dutyCalledNew", at, { name: textAt(works, row, works.name), list: tasks.sheet });
        }
      }
  },
};
