import { fold } from "../../domain/fold";
import type { CheckedBook, CheckedTable } from "../book";
import { grouped, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { bornIn } from "../people";

/** Lists that share more of the shorter one's people are one list at two times, or one list and a part of it. */
const MOST_SHARED = 0.3;
/** So many lists of one kind are compared with each other: each pair costs one look at the shorter one. */
const MOST_LISTS = 60;

/** The people of a list by name and day of birth; who has none of both is nobody in particular. */
function peopleOf(table: CheckedTable): ReadonlyMap<string, number> {
  return new Map(
    table.rows.flatMap((row): readonly (readonly [string, number])[] => {
      const [name, born] = [fold(textAt(table, row, table.name)), bornIn(table, row)];
      return name.includes(" ") && born !== "" ? [[`${name}|${born}`, row]] : [];
    }),
  );
}

const listsOfOneKind = ({ tables }: CheckedBook): readonly (readonly CheckedTable[])[] =>
  [
    ...grouped(
      tables.filter(({ kind, isList, name }) => kind === undefined && isList && name?.is === "person"),
      ({ columns }) => columns.map(({ caption }) => fold(caption)).join("|"),
    ).values(),
  ].map((lists) => lists.slice(0, MOST_LISTS));

/** One person in the lists of two units: sheets of the same captions, one name and one day of birth in both. */
export const personInTwoLists: Check = {
  code: "personInTwoLists",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    for (const lists of listsOfOneKind(book)) {
      const people = lists.map((table) => ({ table, by: peopleOf(table) }));
      for (const [i, later] of people.entries())
        for (const earlier of people.slice(0, i)) {
          if (later.table.sheet === earlier.table.sheet) continue;
          const shared = [...later.by].filter(([key]) => earlier.by.has(key));
          if (shared.length > Math.min(later.by.size, earlier.by.size) * MOST_SHARED) continue;
          for (const [key, row] of shared) {
            const at = [
              placeIn(later.table.sheet, row, later.table.name?.column ?? 0),
              placeIn(earlier.table.sheet, earlier.by.get(key) ?? 0, earlier.table.name?.column ?? 0),
            ];
            yield found("personInTwoLists", at, {
              name: textAt(later.table, row, later.table.name),
              sheet: earlier.table.sheet,
            });
          }
        }
    }
  },
};
