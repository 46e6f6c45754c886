import { below } from "./captionRows";
import type { Line } from "./lines";

/** Lines looked at below captions. */
const SAMPLE = 12;

/** Columns that hold data below a line, those of a single stray cell left out. */
export function bodyColumns(
  lines: readonly Line[],
  from: number,
): { columns: Set<number>; rows: number; drawn: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  let drawn = 0;
  let row = (lines[from - 1]?.row ?? -1) + 1;
  for (let i = from; i < lines.length && i < from + SAMPLE; i++) {
    const line = lines[i];
    if (!line) break;
    if (line.row > row + 2 && rows > 0) break;
    if (line.row > row + 8) break;
    row = line.row;
    if (line.pieces.length === 0 && line.drawn.length > 1) drawn += 1;
    if (line.pieces.length < 2) continue;
    rows += 1;
    for (const { column } of line.pieces) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const least = rows >= 6 ? 2 : 1;
  return { columns: new Set([...counts].filter(([, n]) => n >= least).map(([column]) => column)), rows, drawn };
}

/** How evenly the columns below hold one kind of thing: 1 where each is all figures or all words. */
export function evenness(lines: readonly Line[], from: number, columns: ReadonlySet<number>): number {
  let [sum, count] = [0, 0];
  for (const column of columns) {
    const under = below(lines, from, column, SAMPLE);
    if (under.count < 2) continue;
    sum += Math.abs((2 * under.figures) / under.count - 1);
    count += 1;
  }
  return count === 0 ? 0.5 : sum / count;
}
