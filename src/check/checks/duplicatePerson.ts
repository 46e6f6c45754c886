import { a1, box } from "../../domain/a1";
import { fold } from "../../domain/fold";
import { readKey } from "../../domain/key";
import { cellAt, columnsThatAre, grouped, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { bornIn } from "../people";

/** Somebody's table is a list of people where nearly each of its rows is another one; a first name alone is nobody. */
const NEARLY_ALL = 0.8;
const WHOLE_NAME = / /u;

/**
 * One person on two rows of a list: the same name, and nothing that tells two people apart. In a list of several organisations
 * the same name in another one is asked about where both say the same day of birth, since one may belong to two.
 */
export const duplicatePerson: Check = {
  code: "duplicatePerson",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    const { name, isList } = table;
    if (!isList || name?.is !== "person") return;
    const units = columnsThatAre(table, "unit");
    const key = (row: number): string =>
      [fold(textAt(table, row, name)), ...units.map((unit) => fold(textAt(table, row, unit)))].join("|");
    const named = table.rows.filter(
      (row) => textAt(table, row, name) !== "" && readKey(cellAt(table, row, name)) === "subject",
    );
    const groups = grouped(named, key);
    const isOthers = table.kind === undefined;
    if (isOthers && groups.size < named.length * NEARLY_ALL) return;
    for (const rows of groups.values()) {
      const born = new Set(rows.map((row) => bornIn(table, row)).filter((each) => each !== ""));
      // each with a day of birth of its own: so many people
      if (rows.length < 2 || born.size === rows.length) continue;
      const [first = 0] = rows;
      if (isOthers && !WHOLE_NAME.test(textAt(table, first, name))) continue;
      yield found(
        "duplicatePerson",
        rows.map((row) => placeIn(table.sheet, row, name.column)),
        { name: textAt(table, first, name), cells: rows.map((row) => a1(box(row, name.column))) },
      );
    }
  },
};
