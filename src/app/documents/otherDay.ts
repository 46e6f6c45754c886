import { fold } from "../../domain/fold";
import { dayInFigures } from "../../report/documents/dottedLines";
import { JOINT } from "../../report/sheets/b07a";
import type { DocumentRemark } from "../../words/paneDocuments";
import type { FoundSheet } from "../sheetTable";
import { dayOf, lineOf } from "./cellWords";
import { cellAt, type FoundMeeting, namedRows, placeOf, quarterOf } from "./meetings";

/** Where B07a has another day for a meeting than B07c: one of the two is wrong, and CT11 counts by B07a. */
export function otherDay(
  { committee, body, notes }: FoundMeeting,
  b07a: FoundSheet | undefined,
): readonly DocumentRemark[] {
  const rows = b07a && namedRows(b07a, "name");
  const quarter = quarterOf(notes.quarter);
  if (!rows || quarter === undefined || !notes.day) return [];
  const here = dayInFigures(notes.day);
  const key = `quarter${quarter}`;
  const wanted = body === "" ? fold(JOINT) : fold(body);
  return rows.rows.flatMap((row): readonly DocumentRemark[] => {
    const isMeant =
      fold(lineOf(cellAt(rows, row, "name"))) === fold(committee) && fold(lineOf(cellAt(rows, row, "body"))) === wanted;
    const day = isMeant ? dayOf(cellAt(rows, row, key)) : undefined;
    const at = placeOf(rows, row, key);
    const there = day && dayInFigures(day);
    return there === undefined || there === here || !at ? [] : [{ code: "otherDay", here, there, at }];
  });
}
