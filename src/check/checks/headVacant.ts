import { readExclusion } from "../../domain/exclusion";
import { fold } from "../../domain/fold";
import { HEAD_OFFICES, kindNamed } from "../../domain/organisationKinds";
import { keyed, ours, type CheckedTable } from "../book";
import { cellAt, columnsThatAre, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";

const HEADS = new Set(HEAD_OFFICES.map(fold));

const isOut = (table: CheckedTable, row: number): boolean =>
  columnsThatAre(table, "reason").some((reason) => readExclusion(cellAt(table, row, reason)) === "out");

/** A base organisation that nobody in B16a leads, once B16a is begun: the office is vacant, or its holder is not entered. */
export const headVacant: Check = {
  code: "headVacant",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    const keyOf = unitKeys(book);
    for (const officers of ours(book, "B16A")) {
      const [organisation, office] = [keyed(officers, "organisation"), keyed(officers, "office")];
      const heads = officers.rows.filter((row) => HEADS.has(fold(textAt(officers, row, office))));
      // a sheet without any head has its offices still to be entered
      if (!organisation || heads.length === 0 || (officers.year !== undefined && officers.year !== book.year)) continue;
      const led = new Set(heads.map((row) => keyOf(textAt(officers, row, organisation))));
      for (const list of ours(book, "DS_TOCHUC"))
        for (const row of list.rows) {
          const name = textAt(list, row, list.name);
          const isBase = kindNamed(textAt(list, row, keyed(list, "kind")))?.isBase === true;
          if (name !== "" && isBase && !led.has(keyOf(name)) && !isOut(list, row))
            yield found("headVacant", placeIn(list.sheet, row, list.name?.column ?? 0), {
              name,
              list: officers.sheet,
            });
        }
    }
  },
};
