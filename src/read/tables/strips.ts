import type { CaptionReader } from "./captionRows";
import { type Line, pieceAt } from "./lines";

/** Neighbouring columns, both ends included. */
export type Span = readonly [first: number, last: number];

/** Columns in which something stands, lines of one piece (titles) and drawn blank cells counted apart. */
function usedColumns(lines: readonly Line[]): { used: Set<number>; drawn: Set<number> } {
  const used = new Set<number>();
  const drawn = new Map<number, number>();
  let wide = 0;
  for (const { pieces, drawn: blanks, covered } of lines) {
    if (pieces.length < 2) continue;
    wide += 1;
    for (const { column, right } of pieces) {
      if (right === column) used.add(column);
      else for (let c = column; c <= Math.min(right, column + 200); c++) used.add(c);
    }
    for (const { column, right } of covered) for (let c = column; c <= Math.min(right, column + 200); c++) used.add(c);
    for (const c of blanks) drawn.set(c, (drawn.get(c) ?? 0) + 1);
  }
  return { used, drawn: new Set([...drawn].filter(([, n]) => n > wide * 0.3).map(([c]) => c)) };
}

/**
 * The columns of lines divided where nothing stands between: tables side by side. One that is a mere part of its neighbour (a single
 * column, or one that goes on with the same rows) stays with it.
 */
export function spansIn(lines: readonly Line[], captions: CaptionReader): Span[] {
  const { used, drawn } = usedColumns(lines);
  if (used.size === 0) return [];
  const columns = [...used].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const column of columns) {
    const here = spans.at(-1);
    if (here && (column === here[1] + 1 || between(here[1], column, drawn))) here[1] = column;
    else spans.push([column, column]);
  }
  const joined: [number, number][] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && !standApart(lines, before, span, captions)) before[1] = span[1];
    else joined.push(span);
  }
  return joined;
}

function between(left: number, right: number, drawn: ReadonlySet<number>): boolean {
  for (let c = left + 1; c < right; c++) if (!drawn.has(c)) return false;
  return true;
}

/** Whether two groups of columns are tables of their own: each has rows of several cells, and the right one begins afresh. */
function standApart(lines: readonly Line[], left: Span, right: Span, captions: CaptionReader): boolean {
  if (left[1] === left[0] || right[1] === right[0]) return false;
  const rowsOf = (span: Span): number[] =>
    lines.flatMap((line, i) => {
      const here = line.pieces.filter(({ column }) => column >= span[0] && column <= span[1]).length;
      return here >= 2 ? [i] : [];
    });
  const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)];
  if (leftRows.length < 2 || rightRows.length < 2) return false;
  const top = lines[rightRows[0] ?? 0];
  const first = top?.pieces.find(({ column }) => column >= right[0]);
  const beginsAfresh = typeof first?.value === "string" && (captions.of(first.value).roles.stt ?? 0) > 0.7;
  if (beginsAfresh) return true;
  const leftTop = lines[leftRows[0] ?? 0];
  const leftTexts = new Set(leftTop?.pieces.filter(({ column }) => column <= left[1]).map(({ value }) => value));
  const again = top?.pieces.filter(({ column, value }) => column >= right[0] && leftTexts.has(value)).length ?? 0;
  if (again >= 2) return true;
  // one caption of the right side beside those of the left one, and its rows among theirs: a part of that table
  const beside = leftTop?.pieces.filter(({ column }) => column >= right[0] && column <= right[1]).length ?? 0;
  const [from = 0, to = 0] = [leftRows[0], leftRows.at(-1)];
  if (beside === 1 && rightRows.every((row) => row >= from && row <= to)) return false;
  const sameTop = leftRows[0] === rightRows[0];
  const inLeft = new Set(leftRows);
  const shared = rightRows.filter((row) => inLeft.has(row)).length;
  const sameRows = shared >= 0.9 * Math.max(leftRows.length, rightRows.length);
  return (
    !(sameTop && sameRows) &&
    !(
      sameTop &&
      pieceAt(top as Line, left[0]) !== undefined &&
      shared >= 0.9 * rightRows.length &&
      rightRows.length > 0.6 * leftRows.length
    )
  );
}
