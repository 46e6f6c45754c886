import { bodyColumns, evenness } from "./underHeader";
import type { Box } from "../../domain/a1";
import {
  areTranslated,
  areUnmergedParents,
  contributes,
  isTitleOver,
  isUnits,
  leavesOf,
  sharesRow,
  WIDEST,
} from "./captionLevels";
import { type CaptionReader, isAround, isLabelled, isPersonName, namesTotal, rowEvidence } from "./captionRows";
import { isFigure } from "./contents";
import { type Line, type Piece, pieceAt } from "./lines";
import { numberingOf } from "./outline";
import { isFormatRow, isNumberRow, isTechnicalRow } from "./numberRow";

/** Rows that may be the captions of a table: positions in the lines, and how much speaks for it. */
export interface Header {
  readonly first: number;
  readonly last: number;
  /** The first line that may be data: below column numbers and field formats. */
  readonly body: number;
  readonly score: number;
  /** Whether a row of column numbers follows. */
  readonly numbered: boolean;
  /** The lowest caption of each column. */
  readonly leaves: ReadonlyMap<number, Piece>;
}

/** Captions stand in at most so many rows. */
const MOST_ROWS = 4;

/** So many lines of a block are tried whatever they look like; further down only lines that stand out. */
const TRIED_AT_THE_TOP = 12;

const isMergedDown = (piece: Piece): boolean => piece.bottom > piece.row;

const isSpread = (piece: Piece): boolean => piece.right > piece.column;

/** Whether a line further down looks unlike the next one, so that captions may stand in it. */
function standsOut(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.pieces.length < 2) return false;
  const next = lines[at + 1];
  if (!next) return false;
  const before = lines[at - 1];
  const isNew = !before || !sharesRow(before, line) || before.pieces.length < 2;
  if (isNew) return true;
  let [texts, bold, filled, contrast] = [0, 0, 0, 0];
  for (const piece of line.pieces) {
    if (typeof piece.value === "string" && !isFigure(piece.content)) texts += 1;
    const under = pieceAt(next, piece.column);
    if (piece.look.bold === true && under?.look.bold !== true) bold += 1;
    if (piece.look.filled === true && under?.look.filled !== true) filled += 1;
    if (under && isFigure(under.content) && !isFigure(piece.content)) contrast += 1;
  }
  const { length } = line.pieces;
  return (
    texts >= length * 0.7 && (bold >= length * 0.7 || filled >= length * 0.7 || contrast >= Math.max(2, length / 3))
  );
}

/** Whether a line begins with "A", "I" or "1" under a caption of that column alone: a group or a record, not a lower caption. */
function isNumberedBelow(lines: readonly Line[], first: number, { row, pieces }: Line): boolean {
  const [piece] = pieces;
  if (!piece || pieces.length > 3) return false;
  const numbering = numberingOf(piece.value);
  if (!numbering || numbering.style === "dash" || numbering.style === "small") return false;
  for (let i = first; (lines[i]?.row ?? row) < row; i++) {
    const above = pieceAt(lines[i] as Line, piece.column);
    if (above) return !isSpread(above);
  }
  return false;
}

function scoreOf(
  lines: readonly Line[],
  first: number,
  last: number,
  captions: CaptionReader,
): Omit<Header, "first" | "last"> | undefined {
  const top = lines[first];
  const bottom = lines[last];
  if (!top || !bottom) return undefined;
  const leaves = leavesOf(lines, first, last);
  const leafPieces = new Set(leaves.values());
  if (leafPieces.size < 2) return undefined;
  let body = last + 1;
  let numbered = false;
  const next = lines[body];
  const leastNumbers = leafPieces.size <= 3 ? leafPieces.size : 2;
  if (
    next &&
    isNumberRow(next, leastNumbers) &&
    !areUnmergedParents(lines, first, body) &&
    (next.pieces.length >= leafPieces.size * 0.5 || leafPieces.size > 3)
  ) {
    numbered = true;
    body += 1;
  }
  let after = lines[body];
  if (after && isFormatRow(after)) body += 1;
  after = lines[body];

  let score = 0;
  // pieces: those without another one below, weighed by columns they hold alone
  const parents = new Set<Piece>();
  for (let i = first; i < last; i++)
    for (const piece of lines[i]?.pieces ?? []) if (!leafPieces.has(piece)) parents.add(piece);
  const underParent = new Set<number>();
  for (const parent of parents)
    if (isSpread(parent))
      for (let c = parent.column; c <= Math.min(parent.right, parent.column + WIDEST); c++) underParent.add(c);
  // figures in a row that merged captions reach into, or under one that nobody merged
  const isReached = last > first && (bottom.covered.length > 0 || areUnmergedParents(lines, first, last));
  const hasParent = (piece: Piece): boolean => underParent.has(piece.column) || (piece.row > top.row && isReached);
  let [sum, style, weight, known] = [0, 0, 0, 0];
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line) continue;
    const own = line.pieces.filter((piece) => leafPieces.has(piece));
    if (own.length === 0) continue;
    const evidence = rowEvidence({ ...line, pieces: own }, lines, body, captions, hasParent);
    sum += evidence.cells * own.length;
    style += evidence.style * own.length;
    known += evidence.knownShare * own.length;
    weight += own.length;
  }
  if (weight === 0) return undefined;
  const cells = sum / weight;
  score += 1.5 * cells + style / weight;
  if (known / weight >= 0.5 && leafPieces.size >= 3) score += 0.4;
  for (const parent of parents) if (typeof parent.value !== "string" && parent.value !== null) score -= 0.4;
  // nobody's telephone number is a caption
  if ([...leafPieces].some(({ content }) => content === "phone" || content === "email")) score -= 2;

  const width = Math.max(...leaves.keys()) - Math.min(...leaves.keys()) + 1;
  const units = last > first && isUnits(bottom);
  const translated = areTranslated(lines, first, last, captions);
  const upperLeaves = units ? leavesOf(lines, first, last - 1) : leaves;
  for (let i = first; i < last; i++) {
    const line = lines[i];
    if (!line) continue;
    if (!translated && !contributes(line, i < last && units ? upperLeaves : leaves, bottom, width)) score -= 1.5;
    if (isTitleOver(line, leaves, width)) score -= 1;
  }
  if (last > first && !bottom.pieces.some((piece) => leafPieces.has(piece))) return undefined;
  // lower captions stand beside upper ones that reach down to them, or under spread ones
  const unmerged = last > first && areUnmergedParents(lines, first, units ? last - 1 : last);
  if (last > first) {
    if (!units && isNumberedBelow(lines, first, bottom)) score -= 2.5;
    if (unmerged) score += 1.2;
    const beneath = bottom.pieces.filter((piece) =>
      lines.slice(first, last).some((line) => pieceAt(line, piece.column) !== undefined),
    ).length;
    const open = [...leafPieces].filter((piece) => piece.row < bottom.row && piece.bottom < bottom.row).length;
    const spreads = [...parents].some((parent) => isSpread(parent));
    if (!spreads && beneath === bottom.pieces.length) score -= units || translated ? -0.3 : 1.7;
    if (spreads) score += 0.5;
    if (bottom.pieces.length >= 2 && open > 0 && !spreads && bottom.covered.length === 0) score -= 0.2;
  }
  // merged cells that say where captions begin and end
  const reachesOut = [...leafPieces, ...parents].filter((piece) => piece.bottom > bottom.row).length;
  if (reachesOut > 0) score -= 3;
  if (top.covered.length > 0) score -= 2.5;
  if (last > first && top.pieces.some((piece) => isMergedDown(piece) && piece.bottom === bottom.row)) score += 1;

  // a letterhead has a gap below it, captions have their data
  const apart = after === undefined ? 0 : after.row - ((lines[body - 1] as Line).row + 1);
  if (apart >= 1 && !numbered) score -= apart >= 2 || after?.pieces.length === 1 ? 2.2 : 0.9;

  const { columns, rows, drawn } = bodyColumns(lines, body);
  if (columns.size > 0) {
    const covered = [...columns].filter((column) => leaves.has(column)).length / columns.size;
    score += 1.6 * (covered - 0.6);
    const used = [...leafPieces].filter((piece) => {
      for (let column = piece.column; column <= piece.right; column++) if (columns.has(column)) return true;
      return false;
    }).length;
    if (used === 0) score -= 1.5;
    else if (used / leafPieces.size < 0.34) score -= 0.5;
  }
  if (numbered) score += 2;
  if (rows >= 2) score += 0.3 + 0.4 * evenness(lines, body, columns);
  else if (rows === 0 && !numbered) score -= drawn >= 1 ? 0.3 : 1.6;

  // a line below that reads as captions: the header was cut short
  if (
    after &&
    !numbered &&
    after.pieces.length >= 2 &&
    sharesRow(bottom, after) &&
    !namesTotal(after.pieces[0] as Piece)
  ) {
    const again = rowEvidence(after, lines, body + 1, captions, () => false);
    const looks = again.cells + 0.8 * again.style;
    if (again.figures < 0.3 && looks > 0.45) score -= Math.min(2, 1.4 * (looks - 0.3));
  }
  if (after && !numbered && after.pieces.length >= 2 && isUnits(after)) score -= 1;
  // a line above that belongs to them, or to data they stand in the middle of
  const above = lines[first - 1];
  const touches = above !== undefined && sharesRow(above, top);
  if (touches && above.pieces.length >= 2 && !isAround(above) && !isLabelled(above) && !isTechnicalRow(above)) {
    const alike = above.pieces.length / top.pieces.length;
    score -= alike >= 0.5 ? 1.1 : 0.5;
    if (above.pieces.some((piece) => typeof piece.value !== "string")) score -= 0.3;
  } else score += 0.4;
  if (isTechnicalRow(top) && last > first) score -= 2;
  if (isAround(top) || isLabelled(top)) score -= 1.5;
  if (top.pieces.some(namesTotal) && top.pieces.some((piece) => typeof piece.value === "number")) score -= 2;
  if (top.pieces.filter((piece) => isPersonName(piece.words.text)).length > top.pieces.length / 2) score -= 0.5;
  const firstPiece = top.pieces[0];
  if (firstPiece && typeof firstPiece.value === "string" && !isFigure(firstPiece.content)) {
    const numbering = numberingOf(firstPiece.value);
    // a numbered line names a group or a record
    if (numbering && numbering.style !== "dash" && !numbered) score -= 1.6;
  }
  if (leafPieces.size === 2) score -= 0.3;
  score -= 0.15 * (last - first);
  return { body, score, numbered, leaves };
}

/**
 * The rows that may hold captions, each with its score. Several share rows: which of them stand is decided over the whole sheet.
 */
export function headersIn(
  lines: readonly Line[],
  captions: CaptionReader,
  lists: readonly { readonly box: Box; readonly headerRow: boolean }[],
): Header[] {
  const found: Header[] = [];
  let fromTop = 0;
  const listHeads = new Set(lists.filter(({ headerRow }) => headerRow).map(({ box }) => box.row));
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first];
    const before = lines[first - 1];
    if (!line) continue;
    fromTop = before && line.row - before.row <= 1 ? fromTop + 1 : 0;
    const isListHead = listHeads.has(line.row);
    if (line.pieces.length === 0) continue;
    if (fromTop >= TRIED_AT_THE_TOP && !isListHead && !standsOut(lines, first)) continue;
    for (let last = first; last < first + MOST_ROWS; last++) {
      const lower = lines[last];
      const upper = lines[last - 1];
      if (!lower || lower.pieces.length === 0) break;
      if (last > first && (!upper || !sharesRow(upper, lower))) break;
      if (last > first && isNumberRow(lower) && lower.covered.length === 0 && !areUnmergedParents(lines, first, last))
        break;
      const scored = scoreOf(lines, first, last, captions);
      if (!scored) continue;
      found.push({ first, last, ...scored, score: scored.score + (isListHead && first === last ? 2.5 : 0) });
    }
  }
  return found;
}
