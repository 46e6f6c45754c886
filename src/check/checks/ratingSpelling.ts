import { fold, foldBare, hasDiacritics } from "../../domain/fold";
import type { Level } from "../../domain/rating";
import { cellAt } from "../cells";
import { type Check, found, mending, placeIn } from "../check";
import { ratingsOf } from "../ratings";

/** The spelling of a level that a cell means, other in signs only: "hoan thanh tot nhiem vu", "H.T.T.N.V", "HTTNV;". */
function usualSpelling(text: string, { id, name, aliases }: Level): string | undefined {
  const spellings = [name, ...aliases, id];
  const inSmall = text.toLowerCase();
  if (spellings.some((each) => each.toLowerCase() === inSmall)) return undefined;
  const key = fold(text);
  const bare = hasDiacritics(text) ? undefined : foldBare(text);
  return spellings.find((each) => fold(each) === key) ?? spellings.find((each) => foldBare(each) === bare) ?? name;
}

/**
 * A rating that our functions understand and a plain formula (COUNTIF, a file without the add-in) does not: other dots, spaces,
 * accents than any spelling of the scale. Capitals make no difference to either.
 */
export const ratingSpelling: Check = {
  code: "ratingSpelling",
  severity: "warning",
  looksAt: "columns",
  *find(column, table, book) {
    const read = ratingsOf(column, table, book);
    if (!read) return;
    for (const row of table.rows) {
      const cell = cellAt(table, row, column);
      const rating = read(cell);
      if (typeof cell !== "string" || rating.is !== "level") continue;
      const usual = usualSpelling(cell, rating.level);
      if (usual === undefined) continue;
      const finding = found("ratingSpelling", placeIn(table.sheet, row, column.column), { found: cell, usual });
      yield mending(finding, table, row, column.column, usual);
    }
  },
};
