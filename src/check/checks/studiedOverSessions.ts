import { fold } from "../../domain/fold";
import { readMark } from "../../domain/mark";
import { keyed, ours, type CheckedBook, type CheckedTable } from "../book";
import { cellAt, grouped, numberAt, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";

interface Came {
  readonly document: string;
  readonly people: number;
  /** A row of its sessions. */
  readonly row: number;
}

/** For each organisation the required document that the fewest came to, at once or later; those of which a row says nothing are left out. */
function fewest(sessions: CheckedTable, book: CheckedBook): ReadonlyMap<string, Came> {
  const [document, organisation] = [keyed(sessions, "document"), keyed(sessions, "organisation")];
  const [required, attended, later] = ["required", "attended", "later"].map((key) => keyed(sessions, key));
  const least = new Map<string, Came>();
  if (!organisation || !required || !attended) return least;
  const keyOf = unitKeys(book);
  const nameOf = (row: number): string => textAt(sessions, row, document);
  for (const rows of grouped(sessions.rows, (row) => fold(nameOf(row))).values()) {
    if (!rows.some((row) => readMark(cellAt(sessions, row, required)) === "yes")) continue;
    const byUnit = grouped(rows, (row) => keyOf(textAt(sessions, row, organisation)));
    // a session of nobody in particular was for several
    if (byUnit.has("")) continue;
    for (const [unit, own] of byUnit) {
      const counts = own.map((row) => numberAt(sessions, row, attended));
      const after = own.map((row) =>
        later && textAt(sessions, row, later) !== "" ? numberAt(sessions, row, later) : 0,
      );
      const all = [...counts, ...after];
      const [row = 0] = own;
      if (all.some((each) => each === undefined)) continue;
      const people = all.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      if (people < (least.get(unit)?.people ?? Infinity)) least.set(unit, { document: nameOf(row), people, row });
    }
  }
  return least;
}

/** More members who studied all (B08b) than came to one of the documents that all had to study (B08a). */
export const studiedOverSessions: Check = {
  code: "studiedOverSessions",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    const keyOf = unitKeys(book);
    for (const study of ours(book, "B08B"))
      for (const sessions of ours(book, "B08A")) {
        const [studied, attended] = [keyed(study, "studied"), keyed(sessions, "attended")];
        if (study.year !== sessions.year || !studied || !attended) continue;
        const least = fewest(sessions, book);
        for (const row of study.rows) {
          const came = least.get(keyOf(textAt(study, row, study.name)));
          const shown = numberAt(study, row, studied);
          if (!came || shown === undefined || shown <= came.people) continue;
          const at = [placeIn(study.sheet, row, studied.column), placeIn(sessions.sheet, came.row, attended.column)];
          yield found("studiedOverSessions", at, {
            shown,
            name: came.document,
            came: came.people,
            list: sessions.sheet,
          });
        }
      }
  },
};
