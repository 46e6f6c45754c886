import { isAround } from "./captionRows";
import type { Header } from "./headers";
import type { Line } from "./lines";
import { numberingOf } from "./outline";

/** What a table must reach at least, and what a second one on a sheet must. */
export const GATE = 1;

export const SECOND_AFTER_BREAK = 2;

/** A second table reaches at least this share of the best one. */
export const SECOND_SHARE = 0.55;

const SECOND_IN_BODY = 3.4;

const overlaps = (a: Header, b: Header): boolean => a.first <= b.last && b.first <= a.last;

/** Whether something ends before a line: a gap, a title, a total. */
function hasBreakBefore(lines: readonly Line[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (!line || !before) return true;
  return line.row > before.row + 1 || before.pieces.length <= 1 || isAround(before);
}

export interface Chosen {
  readonly header: Header;
  readonly margin: number;
  readonly runnerUp?: Header;
}

/** The captions that stand: the best first, then others that do not share rows with it and pass a stricter gate. */
export function chooseHeaders(lines: readonly Line[], headers: readonly Header[]): Chosen[] {
  const byScore = [...headers].sort((a, b) => b.score - a.score || a.first - b.first);
  const chosen: Chosen[] = [];
  for (const header of byScore) {
    if (header.score < GATE) break;
    if (chosen.some((each) => overlaps(each.header, header) || nested(each.header, header))) continue;
    if (chosen.length > 0) {
      const gate = hasBreakBefore(lines, header.first) ? SECOND_AFTER_BREAK : SECOND_IN_BODY;
      const best = chosen[0]?.header.score ?? 0;
      if (header.score < Math.max(gate, SECOND_SHARE * best)) continue;
      const again = chosen.findIndex(
        (each) => isSameAgain(each.header, header) && !beginsAnew(lines, header, each.header),
      );
      const same = chosen[again];
      if (same) {
        // the page that comes first has the captions, however plainly they stand there
        if (header.first < same.header.first) chosen[again] = { ...same, header };
        continue;
      }
    }
    const rival = byScore.find((each) => each !== header && overlaps(each, header));
    const margin = header.score - Math.max(rival?.score ?? 0, GATE - 1);
    chosen.push({ header, margin, ...(rival ? { runnerUp: rival } : {}) });
  }
  return chosen.sort((a, b) => a.header.first - b.header.first);
}

/** Whether one begins where the other's captions and column numbers stand. */
const nested = (a: Header, b: Header): boolean =>
  (b.first >= a.first && b.first < a.body) || (a.first >= b.first && a.first < b.body);

/** Whether a table of the same captions is another one: it has a title of its own, and its rows are numbered from 1 again. */
function beginsAnew(lines: readonly Line[], a: Header, b: Header): boolean {
  const [upper, lower] = a.first < b.first ? [a, b] : [b, a];
  const above = lines[lower.first - 1];
  if (!above || above.pieces.length > 1 || !hasBreakBefore(lines, lower.first)) return false;
  const firstNumber = ({ body }: Header): number | undefined => {
    const piece = lines[body]?.pieces[0];
    return piece && numberingOf(piece.value)?.number;
  };
  return firstNumber(upper) === firstNumber(lower);
}

/** Captions repeated further down, as on the next page. */
function isSameAgain(a: Header, b: Header): boolean {
  const texts = new Set([...a.leaves.values()].map(({ value }) => value));
  const again = [...new Set(b.leaves.values())];
  return (
    again.length >= 2 && again.filter(({ value }) => texts.has(value)).length >= again.length * 0.8 && sameColumns(a, b)
  );
}

const sameColumns = (a: Header, b: Header): boolean =>
  [...b.leaves.keys()].filter((column) => a.leaves.has(column)).length >= b.leaves.size * 0.8;
