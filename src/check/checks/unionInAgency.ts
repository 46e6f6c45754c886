import { fold } from "../../domain/fold";
import { readExclusion } from "../../domain/exclusion";
import { ours } from "../book";
import { cellAt, columnsThatAre, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Kết luận 157-KL/TW (25/5/2025), công văn 4173/TLĐ-ToC: no trade union in administrative agencies from 15/6/2025. */
const SINCE = 2025;
const AGENCY = fold("Cơ quan");
const UNION = /công đoàn|cđcs/u;

/** A trade union of an agency, of which CT05, CT06 and CT09 are no targets any more. */
export const unionInAgency: Check = {
  code: "unionInAgency",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    if (book.year === undefined || book.year < SINCE) return;
    const agencies = new Set(
      book.units.flatMap(({ name, names, sector }) => (fold(sector) === AGENCY ? [name, ...names].map(fold) : [])),
    );
    for (const unit of book.units)
      if (fold(unit.sector) === AGENCY && UNION.test(fold(unit.kind)))
        yield found("unionInAgency", unit.at, { name: unit.name });
    for (const table of ours(book, "DS_TOCHUC"))
      for (const row of table.rows) {
        const name = textAt(table, row, table.name);
        const kind = table.columns.find(({ key }) => key === "kind");
        const isOut = columnsThatAre(table, "reason").some(
          (reason) => readExclusion(cellAt(table, row, reason)) === "out",
        );
        if (!isOut && table.name && agencies.has(fold(name)) && UNION.test(fold(textAt(table, row, kind))))
          yield found("unionInAgency", placeIn(table.sheet, row, table.name.column), { name });
      }
  },
};
