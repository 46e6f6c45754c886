import { fold } from "../../domain/fold";
import { readKey } from "../../domain/key";
import { ours } from "../book";
import { cellAt, grouped, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Without so many known names a workbook's own list is only begun. */
const LEAST_KNOWN = 0.5;

/** A unit that no list of the workbook names: DS_TOCHUC for its organisations, DM_DONVI for all. */
export const unitNotListed: Check = {
  code: "unitNotListed",
  severity: "warning",
  looksAt: "columns",
  *find(column, table, book) {
    if (column.is !== "unit" || column.isComputed || table.kind === "DM_DONVI") return;
    const listed = ours(book, column.listedIn ?? "");
    const names = listed.flatMap((list) => list.rows.map((row) => textAt(list, row, list.name)));
    const units = book.units.flatMap(({ name, names: others }) => [name, ...others]);
    const known = new Set([...names, ...units].filter((each) => each !== "").map(fold));
    if (known.size === 0) return;
    const written = table.rows.filter((row) => readKey(cellAt(table, row, column)) === "subject");
    const groups = grouped(written, (row) => fold(textAt(table, row, column)));
    const strangers = [...groups].filter(([key]) => !known.has(key));
    // a list that knows hardly any of them is of something else
    if (column.listedIn === undefined && strangers.length > groups.size * (1 - LEAST_KNOWN)) return;
    const list = listed.length > 0 ? (column.listedIn ?? "") : "DM_DONVI";
    for (const [, rows] of strangers)
      yield found(
        "unitNotListed",
        rows.map((row) => placeIn(table.sheet, row, column.column)),
        { found: textAt(table, rows[0] ?? 0, column), list, rows: rows.length },
      );
  },
};
