import type { CaptionReader } from "./captionRows";
import { sharesRole } from "./captionReading";
import { type Line, type Piece, pieceAt } from "./lines";

/** A caption is looked at over so many columns. */
export const WIDEST = 60;

export const sharesRow = (a: Line, b: Line): boolean => b.row === a.row + 1;

/** The lowest caption of each column in some lines; of two in one column the upper one is its parent. */
export function leavesOf(lines: readonly Line[], first: number, last: number): Map<number, Piece> {
  const leaves = new Map<number, Piece>();
  for (let i = first; i <= last; i++)
    for (const piece of lines[i]?.pieces ?? [])
      for (let column = piece.column; column <= Math.min(piece.right, piece.column + WIDEST); column++)
        leaves.set(column, piece);
  return leaves;
}

/** A line of one text over the whole table, or over most of it from its first column on: the numbers of rows have no parent. */
export function isTitleOver({ pieces, covered }: Line, leaves: ReadonlyMap<number, Piece>, width: number): boolean {
  const [piece] = pieces;
  if (!piece || pieces.length > 1 || covered.length > 0) return false;
  const spread = piece.right - piece.column + 1;
  return spread >= width || (spread >= 0.6 * width && piece.column <= Math.min(...leaves.keys()));
}

/** Whether the pieces of an upper caption row say something the rows below them do not. */
export function contributes(line: Line, leaves: ReadonlyMap<number, Piece>, last: Line, width: number): boolean {
  return line.pieces.some((piece) => {
    if (leaves.get(piece.column) === piece) return true;
    const spread = piece.right - piece.column + 1;
    if (spread > 1) return spread < width && !isTitleOver(line, leaves, width);
    // a parent that nobody merged: its neighbour below has a caption and nothing stands over that one
    const beside = pieceAt(last, piece.column + 1);
    return beside !== undefined && pieceAt(line, piece.column + 1) === undefined && line.pieces.length > 1;
  });
}

/**
 * Whether each lower caption stands under an upper one that means several columns, though nobody merged it: the lower ones come in
 * runs that begin under an upper caption and go on where nothing stands above.
 */
export function areUnmergedParents(lines: readonly Line[], first: number, last: number): boolean {
  let runs = 0;
  for (let i = first + 1; i <= last; i++) {
    let run = 0;
    let isOpen = false;
    let column = -2;
    for (const piece of lines[i]?.pieces ?? []) {
      const above = lines.slice(first, i).some((line) => pieceAt(line, piece.column) !== undefined);
      if (above) {
        if (run === 1 && !isOpen) return false;
        run = 1;
        isOpen = !lines.slice(first, i).some((line) => pieceAt(line, piece.column + 1) !== undefined);
      } else if (run > 0 && piece.column === column + 1) run += 1;
      else return false;
      if (run === 2) runs += 1;
      column = piece.column;
    }
    if (run === 1 && !isOpen) return false;
  }
  return runs > 0;
}

/** Whether the second of two caption rows says again what the first says, in another language: as wide, of the same roles. */
export function areTranslated(lines: readonly Line[], first: number, last: number, captions: CaptionReader): boolean {
  const [upper, lower] = [lines[first], lines[last]];
  if (last !== first + 1 || !upper || !lower || !sharesRow(upper, lower)) return false;
  if (lower.pieces.length < 3 || lower.pieces.length !== upper.pieces.length) return false;
  let same = 0;
  for (const [i, piece] of lower.pieces.entries()) {
    const over = upper.pieces[i];
    if (over?.column !== piece.column || typeof piece.value !== "string" || typeof over.value !== "string")
      return false;
    const [mine, theirs] = [captions.of(piece.value), captions.of(over.value)];
    if (piece.words.key !== over.words.key && sharesRole(mine.roles, theirs.roles)) same += 1;
  }
  return same >= lower.pieces.length * 0.6;
}

/** A row of units under captions: "(đồng)", "(m²)". */
export const isUnits = ({ pieces }: Line): boolean =>
  pieces.every(
    ({ value, content }) =>
      content === "percent" || (typeof value === "string" && /^\s*\(.*\)\s*$|^\s*%\s*$/u.test(value)),
  );
