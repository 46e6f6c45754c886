import type { Cell } from "../../domain/cell";
import type { Block } from "../../domain/place";
import type { Judged } from "../../report/judged";
import { blockOf, type SheetTable } from "../sheetTable";

/** As the formulas compare a cell with a word: spaces and case make no difference, all else does. */
const compared = (text: string): string => text.replaceAll("\u00a0", " ").replace(/ +/gu, " ").trim().toLowerCase();

/**
 * What takes rows of a list out, each reason at the cell that says it: typed ones, and words of another column that say as much.
 * Read where people wrote it, so that a list that has no hidden column yet is counted like one that has.
 */
export function reasonsOf(table: SheetTable, { outBy, outByWords }: Judged): Block | undefined {
  if (outBy === undefined) return undefined;
  const typed = table.column(outBy);
  if (!outByWords) return typed;
  const words = table.column(outByWords.column);
  const known = new Set(outByWords.words.map(compared));
  const saying = (row: number): Block => {
    const cell: Cell = words.at(row, 0);
    return typeof cell === "string" && known.has(compared(cell)) ? words : typed;
  };
  return blockOf(
    typed.label,
    (row) => saying(row).at(row, 0),
    typed.rows,
    1,
    (row) => saying(row).place(row, 0),
  );
}
