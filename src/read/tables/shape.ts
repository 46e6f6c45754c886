import type { CaptionReading } from "./captionReading";
import type { CaptionReader } from "./captionRows";
import { isPersonName } from "./captionRows";
import { isFigure } from "./contents";
import type { Header } from "./headers";
import { type Line, type Piece, pieceAt } from "./lines";
import { numberingOf } from "./outline";

/** A column of a table, before anything is known of its rows. */
export interface ShapeColumn {
  readonly column: number;
  /** From the uppermost caption to the lowest. */
  readonly captions: readonly string[];
  /** Whether the lowest of them stands over this column alone, in the lowest caption row. */
  readonly isOwn: boolean;
  readonly filled: number;
  readonly figures: number;
  readonly texts: number;
  readonly numbered: number;
}

/** Where the rows of a table are numbered and named. */
export interface Shape {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ShapeColumn[];
  /** The column of running numbers. */
  readonly stt: number | undefined;
  /** The column that says what a row is about. */
  readonly key: number;
  /** Columns of figures: what a group without sums leaves empty. */
  readonly figureColumns: ReadonlySet<number>;
}

/** So many lines tell what a column holds. */
const SAMPLE = 200;

/** The captions over each column, upper ones that nobody merged spread over the blank cells beside them. */
export function captionsOf(
  lines: readonly Line[],
  header: Pick<Header, "first" | "last" | "leaves">,
): Map<number, string[]> {
  const captions = new Map<number, string[]>();
  const columns = [...header.leaves.keys()].sort((a, b) => a - b);
  for (const column of columns) {
    const leaf = header.leaves.get(column);
    if (!leaf) continue;
    const chain: string[] = [];
    for (let i = header.first; i <= header.last; i++) {
      const line = lines[i];
      if (!line || line.row > leaf.row) break;
      const piece = pieceAt(line, column) ?? (line.row < leaf.row ? spreadingTo(line, column, header) : undefined);
      const text = piece ? textIn(piece) : "";
      if (text !== "" && chain.at(-1) !== text) chain.push(text);
    }
    captions.set(column, chain);
  }
  return captions;
}

const textIn = (piece: Piece): string =>
  piece.words.text !== ""
    ? piece.words.text
    : piece.value === null || typeof piece.value === "object"
      ? ""
      : String(piece.value);

/** The upper caption to the left over which nothing else stands: it was not merged, but means the blank cells after it. */
function spreadingTo(line: Line, column: number, header: Pick<Header, "leaves">): Piece | undefined {
  let best: Piece | undefined;
  for (const piece of line.pieces) {
    if (piece.column > column) break;
    best = piece;
  }
  if (!best || best.right > best.column || header.leaves.get(best.column) === best) return undefined;
  // one that reaches over its own column alone stands over a caption of its own
  return column - best.column <= 8 ? best : undefined;
}

/** Whether a caption says that the numbers below it are figures, no running numbers. */
function isOtherNumber({ known, roles }: CaptionReading): boolean {
  if (known < 0.5 || (roles.stt ?? 0) >= 0.3) return false;
  return (["code", "date", "count", "score", "measure", "money", "percent", "yesno", "person"] as const).some(
    (role) => (roles[role] ?? 0) >= 0.6,
  );
}

/**
 * What the columns of a table are, from their captions and what stands below.
 *
 * @param body the first and the last line of data, positions in `lines`
 */
export function shapeOf(
  lines: readonly Line[],
  header: Pick<Header, "first" | "last" | "leaves"> | undefined,
  body: readonly [first: number, last: number],
  reader: CaptionReader,
  within: readonly [first: number, last: number],
): Shape {
  const captions = header ? captionsOf(lines, header) : new Map<number, string[]>();
  const stats = new Map<
    number,
    {
      filled: number;
      figures: number;
      texts: number;
      numbered: number;
      names: number;
      lengths: number;
      rising: number;
      lastNumber: number;
      distinct: Set<string>;
      codes: number;
      years: number;
    }
  >();
  const stat = (column: number) => {
    const known = stats.get(column);
    if (known) return known;
    const made = {
      filled: 0,
      figures: 0,
      texts: 0,
      numbered: 0,
      names: 0,
      lengths: 0,
      rising: 0,
      lastNumber: -1,
      distinct: new Set<string>(),
      codes: 0,
      years: 0,
    };
    stats.set(column, made);
    return made;
  };
  for (const column of captions.keys()) stat(column);
  const end = Math.min(body[1], body[0] + SAMPLE - 1);
  for (let i = body[0]; i <= end; i++)
    for (const piece of lines[i]?.pieces ?? []) {
      if (piece.column < within[0] || piece.column > within[1]) continue;
      const here = stat(piece.column);
      here.filled += 1;
      const numbering = numberingOf(piece.value);
      if (numbering) {
        here.numbered += 1;
        if (numbering.number === here.lastNumber + 1 || numbering.number === 1) here.rising += 1;
        here.lastNumber = numbering.number;
        if (numbering.style === "arabic" && numbering.number >= 1900 && numbering.number <= 2100) here.years += 1;
      }
      if (typeof piece.value === "number" || isFigure(piece.content)) here.figures += 1;
      else if (typeof piece.value === "string") {
        here.texts += 1;
        here.lengths += piece.words.text.length;
        if (isPersonName(piece.words.text)) here.names += 1;
        here.distinct.add(piece.value);
        if (piece.content === "code") here.codes += 1;
      }
    }
  const columns = [...stats.keys()].sort((a, b) => a - b);
  const shapes: ShapeColumn[] = columns.map((column) => {
    const { filled, figures, texts, numbered } = stat(column);
    const leaf = header?.leaves.get(column);
    const isOwn =
      leaf !== undefined && (leaf.right === leaf.column || leaf.bottom >= (lines[header?.last ?? 0]?.row ?? 0));
    return { column, captions: captions.get(column) ?? [], isOwn, filled, figures, texts, numbered };
  });
  const roleOf = (
    column: number,
    role: "stt" | "person" | "item" | "org" | "code" | "note" | "date" | "uom",
  ): number => {
    const chain = captions.get(column);
    const leaf = chain?.at(-1);
    return leaf === undefined ? 0 : (reader.of(leaf).roles[role] ?? 0);
  };
  const most = Math.max(1, ...[...stats.values()].map(({ filled }) => filled));
  const stt =
    columns.find((column) => roleOf(column, "stt") >= 0.75) ??
    columns.slice(0, 2).find((column) => {
      const { filled, numbered, rising, years } = stat(column);
      return (
        filled >= 2 &&
        years < filled * 0.6 &&
        numbered >= filled * 0.65 &&
        rising >= filled * 0.5 &&
        !(captions.get(column) ?? []).some((text) => isOtherNumber(reader.of(text)))
      );
    });
  let key = columns.find((column) => column !== stt) ?? columns[0] ?? within[0];
  let best = -Infinity;
  columns.forEach((column, position) => {
    if (column === stt) return;
    const { filled, texts, names, lengths, figures, distinct, codes } = stat(column);
    let score = -0.12 * position;
    score += 1.2 * Math.max(roleOf(column, "person"), roleOf(column, "item"), 0.85 * roleOf(column, "org"));
    score -= 0.8 * roleOf(column, "note") + 0.6 * roleOf(column, "date") + 0.8 * roleOf(column, "uom");
    score -= 0.2 * roleOf(column, "code");
    // a column nobody captioned, beside some with captions, holds codes for a machine or a stray remark
    if (captions.size > 0 && !captions.has(column)) score -= codes > 0.5 * filled ? 1.5 : 0.3;
    if (filled > 0) score += (0.6 * texts) / filled + (0.5 * names) / filled - (1.4 * figures) / filled;
    if (texts > 2 && distinct.size / texts < 0.4) score -= 0.4;
    score += 0.7 * (filled / most);
    if (texts > 0) score += Math.min(0.3, lengths / texts / 100);
    if (score > best) [best, key] = [score, column];
  });
  const figureColumns = new Set(
    columns.filter((column) => {
      if (column === stt || column === key) return false;
      const { filled, figures } = stat(column);
      return filled > 0 ? figures / filled >= 0.6 : false;
    }),
  );
  return {
    first: Math.min(within[0], ...columns),
    last: Math.max(...columns, within[0]),
    columns: shapes,
    stt,
    key,
    figureColumns,
  };
}
