import type { Cell } from "../../domain/cell";
import type { Block } from "../../domain/place";
import { NOT_RATED } from "../../report/formula/outWords";
import type { Judged, RatingUnless } from "../../report/judged";
import { blockOf, type SheetTable } from "../sheetTable";

/** As the formulas compare a cell with a word: spaces and case make no difference, all else does. */
const compared = (text: string): string => text.replaceAll("\u00a0", " ").replace(/ +/gu, " ").trim().toLowerCase();

function saysOneOf(column: Block, words: readonly string[]): (row: number) => boolean {
  const known = new Set(words.map(compared));
  return (row) => {
    const cell: Cell = column.at(row, 0);
    return typeof cell === "string" && known.has(compared(cell));
  };
}

/**
 * What takes rows of a list out, each reason at the cell that says it: typed ones, and words of another column that say as much.
 * Read where people wrote it, so that a list that has no hidden column yet is counted like one that has.
 */
export function reasonsOf(table: SheetTable, { outBy, outByWords }: Judged): Block | undefined {
  if (outBy === undefined) return undefined;
  const typed = table.column(outBy);
  if (!outByWords) return typed;
  const words = table.column(outByWords.column);
  const isSaid = saysOneOf(words, outByWords.words);
  const saying = (row: number): Block => (isSaid(row) ? words : typed);
  return blockOf(
    typed.label,
    (row) => saying(row).at(row, 0),
    typed.rows,
    1,
    (row) => saying(row).place(row, 0),
  );
}

/** The ratings typed into a list, each at its own cell; in rows that are not subject to one, that they are not. */
export function typedRatings(table: SheetTable, { rating, column, words }: RatingUnless): Block {
  const typed = table.column(rating);
  const isSaid = saysOneOf(table.column(column), words);
  return blockOf(
    typed.label,
    (row) => (isSaid(row) ? NOT_RATED : typed.at(row, 0)),
    typed.rows,
    1,
    (row) => typed.place(row, 0),
  );
}
