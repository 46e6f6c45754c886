import { chooseHeaders, GATE, SECOND_AFTER_BREAK, SECOND_SHARE } from "./chooseHeaders";
import { type Body, bodyOf } from "./body";
import { CaptionReader, isAround, isLabelled } from "./captionRows";
import { type Header, headersIn } from "./headers";
import { type Line, linesOf, linesWithin } from "./lines";
import type { RowKind } from "./rows";
import { NOTE, SIGNATURE, UNIT_LINE } from "./rowWords";
import type { SeenSheet } from "./seen";
import { captionsOf, type Shape, shapeOf } from "./shape";
import { type Span, spansIn } from "./strips";
import { Folder } from "./texts";
import { type ColumnRole, rolesOf } from "./columnRoles";

export type SkipReason = Exclude<RowKind, "record"> | "title" | "unitLine" | "outside";

/** A table somebody made, as it was understood. Rows and columns are those of the sheet, zero-based. */
export interface FoundTable {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The first and the last row of its captions; null where it has none. */
  readonly header: readonly [first: number, last: number] | null;
  /** How sure the captions and rows are: 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly ColumnRole[];
  /** The rows that are data. */
  readonly records: readonly number[];
  /** The rows beside and among them that are not, each with its reason. */
  readonly skipped: readonly { readonly row: number; readonly reason: SkipReason }[];
  /** The runner-up for its captions, where the choice was close. */
  readonly otherHeader?: readonly [first: number, last: number];
  /** The table as it reads with those captions. */
  readonly other?: FoundTable;
}

interface Candidate {
  readonly header: Header | undefined;
  readonly lines: readonly Line[];
  readonly span: Span;
  readonly shape: Shape;
  readonly body: Body;
  readonly score: number;
  readonly margin: number;
  /** The same table by the runner-up of its captions, where the choice was close. */
  readonly other?: Candidate;
}

/** A margin below it is close: both readings are kept. */
const CLOSE = 0.6;

function spanOf(header: Header, lines: readonly Line[], from: number, to: number, within: Span): Span {
  const columns = [...header.leaves.keys()];
  let [first, last] = [Math.min(...columns), Math.max(...columns)];
  // columns of data beside the captions: those without a caption of their own
  const counts = new Map<number, number>();
  let rows = 0;
  for (let i = from; i < Math.min(to, from + 60); i++) {
    const line = lines[i];
    if (!line || line.pieces.length < 2) continue;
    rows += 1;
    for (const { column } of line.pieces) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  for (const [column, count] of counts) {
    if (column < within[0] || column > within[1]) continue;
    if (count >= Math.max(1, rows * 0.3)) {
      if (column === first - 1 || (column < first && column >= first - 2)) first = column;
      if (column === last + 1) last = column;
    }
  }
  return [first, last];
}

/** The tables in some columns of a sheet, from above. */
function candidatesIn(lines: readonly Line[], span: Span, sheet: SeenSheet, captions: CaptionReader): Candidate[] {
  const headers = headersIn(lines, captions, sheet.lists);
  const chosen = chooseHeaders(lines, headers);
  const found: Candidate[] = [];
  const read = (header: Header, margin: number, to: number): Candidate => {
    const within = spanOf(header, lines, header.body, to, span);
    const shape = shapeOf(lines, header, [header.body, to - 1], captions, within);
    const body = bodyOf(
      lines,
      header.body,
      to,
      shape,
      [...captionsOf(lines, header).values()].flatMap((chain) => chain.slice(-1)),
    );
    const score = header.score + bodyScore(header, body, lines);
    return { header, lines, span: within, shape, body, score, margin };
  };
  chosen.forEach(({ header, margin, runnerUp }, i) => {
    const next = chosen[i + 1]?.header;
    const to = next ? next.first : lines.length;
    const first = read(header, margin, to);
    // captions that reach into the next table are no reading of this one
    const isClose = runnerUp !== undefined && margin < CLOSE && runnerUp.body <= to;
    found.push(isClose ? { ...first, other: read(runnerUp, 0, to) } : first);
  });
  if (found.length === 0) {
    const bare = headerless(lines, span, captions);
    if (bare) found.push(bare);
  }
  return found;
}

/** What the rows under captions add to their score: nothing to be found there, or labels with their values, speak against a table. */
function bodyScore({ numbered, body: from, leaves }: Header, { rows }: Body, lines: readonly Line[]): number {
  const records = rows.filter(({ kind }) => kind === "record");
  let score = 0;
  const drawn = rows.some(({ at }) => (lines[at]?.drawn.length ?? 0) > 1) || (lines[from]?.drawn.length ?? 0) > 1;
  if (records.length === 0 && !numbered) score -= drawn ? 0.5 : 2.5;
  const labelled = records.filter(({ at }) => lines[at] !== undefined && isLabelled(lines[at])).length;
  if (records.length > 0) score -= (2 * labelled) / records.length;
  if (new Set(leaves.values()).size === 2) score -= 0.3;
  return score;
}

const LEAST_BARE_ROWS = 4;

/** Records without captions: several lines alike, numbered or of figures, no form of labels and values. */
function headerless(lines: readonly Line[], span: Span, captions: CaptionReader): Candidate | undefined {
  let [bestFrom, bestTo] = [0, 0];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const [line, before] = [lines[i], lines[i - 1]];
    const goesOn =
      line !== undefined &&
      line.pieces.length >= 2 &&
      !isAround(line) &&
      !isLabelled(line) &&
      (i === from || (before !== undefined && line.row <= before.row + 1));
    if (goesOn) continue;
    if (i - from > bestTo - bestFrom) [bestFrom, bestTo] = [from, i];
    from = line !== undefined && line.pieces.length >= 2 && !isLabelled(line) && !isAround(line) ? i : i + 1;
  }
  const count = bestTo - bestFrom;
  if (count < LEAST_BARE_ROWS) return undefined;
  const shape = shapeOf(lines, undefined, [bestFrom, bestTo - 1], captions, span);
  const full = shape.columns.filter(({ filled }) => filled >= count * 0.7);
  // running numbers are even though groups among them have letters
  const even = full.filter(
    ({ column, filled, figures, texts }) => column === shape.stt || figures >= filled * 0.9 || texts >= filled * 0.9,
  );
  if (full.length < 2 || even.length < full.length * 0.8) return undefined;
  const isListed = shape.stt !== undefined || full.some(({ filled, figures }) => figures >= filled * 0.9);
  if (!isListed) return undefined;
  const body = bodyOf(lines, bestFrom, lines.length, shape, []);
  return { header: undefined, lines, span, shape, body, score: 1.2, margin: 0.4 };
}

const squash = (x: number): number => 1 / (1 + Math.exp(-x));

/** From the margin over the runner-up, the strength of the captions and how alike the rows are. */
const confidenceOf = ({ score, margin, body }: Candidate): number =>
  Math.round(100 * squash(0.9 * Math.min(margin, 3) + 0.5 * Math.min(score, 5) + 1.2 * body.quality - 1.6)) / 100;

function tableOf(candidate: Candidate, captions: CaptionReader, around: readonly string[]): FoundTable {
  const { header, lines, shape, body, other } = candidate;
  const records = body.rows.filter(({ kind }) => kind === "record");
  const rowAt = (at: number): number => lines[at]?.row ?? 0;
  const headerRows = header ? ([rowAt(header.first), rowAt(header.last)] as const) : null;
  const skipped: { row: number; reason: SkipReason }[] = [];
  if (header)
    for (let i = header.last + 1; i < header.body; i++)
      skipped.push({ row: rowAt(i), reason: i === header.last + 1 ? "columnNumbers" : "fieldFormats" });
  for (const { row, kind } of body.rows) if (kind !== "record") skipped.push({ row, reason: kind });
  const last = body.rows.at(-1)?.row ?? (header ? rowAt(header.body - 1) : 0);
  const columns = rolesOf(shape, records, captions, around);
  const used = columns.map(({ column }) => column);
  return {
    firstRow: headerRows?.[0] ?? records[0]?.row ?? 0,
    lastRow: Math.max(last, headerRows?.[1] ?? 0),
    firstColumn: Math.min(...used),
    lastColumn: Math.max(...used),
    header: headerRows,
    confidence: confidenceOf(candidate),
    columns,
    records: records.map(({ row }) => row),
    skipped,
    ...(other?.header
      ? {
          otherHeader: [rowAt(other.header.first), rowAt(other.header.last)] as const,
          other: tableOf(other, captions, around),
        }
      : {}),
  };
}

/** Texts above a table that say in what it counts and what it is about: its titles and unit line. */
function textsAbove(lines: readonly Line[], at: number): string[] {
  const texts: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 12; i--)
    for (const { words } of lines[i]?.pieces ?? []) if (words.text !== "") texts.push(words.text);
  return texts;
}

/** Why a line beside all tables is none of theirs. */
function reasonOutside(line: Line, isAbove: boolean): SkipReason {
  if (line.pieces.length === 0) return "blank";
  const first = line.pieces[0];
  if (first && UNIT_LINE.test(first.words)) return "unitLine";
  if (line.pieces.some(({ words }) => SIGNATURE.test(words)) && !isAbove) return "signature";
  if (first && NOTE.test(first.words)) return "note";
  return isAbove ? "title" : "outside";
}

/**
 * The tables of a sheet of anybody's: where their captions stand, which rows are data, and why the others are not.
 *
 * Captions of several rows, merged or not; rows of column numbers; groups and totals wherever they stand; several tables below or
 * beside each other; none at all, where a sheet holds no table. A form not filled in is a table of no records. Rows and columns are
 * looked at once: the time grows with the number of cells.
 *
 * @example findTables(sheet)[0]?.records // [6, 7, 9]
 */
export function findTables(sheet: SeenSheet): FoundTable[] {
  const captions = new CaptionReader();
  const all = linesOf(sheet, new Folder());
  const found: Candidate[] = [];
  for (const span of spansIn(all, captions)) {
    const lines = linesWithin(all, span[0], span[1]);
    for (const candidate of candidatesIn(lines, span, sheet, captions))
      found.push(...dividedBeside(candidate, sheet, captions));
  }
  const tables = dropWeak(found).map((candidate) => {
    const at = candidate.header?.first ?? candidate.body.rows[0]?.at ?? 0;
    return tableOf(candidate, captions, textsAbove(candidate.lines, at));
  });
  return withOutside(tables, all);
}

/** "TT, Họ tên, Số tiền" twice in one row of captions: a list that goes on beside itself, without a column between. */
function repeatedSpans(lines: readonly Line[], header: Header, captions: CaptionReader): Span[] {
  const chains = captionsOf(lines, header);
  const columns = [...chains.keys()].sort((a, b) => a - b);
  const texts = columns.map((column) => (chains.get(column) ?? []).join(" / "));
  const again = texts.indexOf(texts[0] ?? "", 1);
  if (again < 2 || texts.length % again !== 0 || (captions.of(texts[0] ?? "").roles.stt ?? 0) < 0.7) return [];
  if (texts.some((text, i) => text !== texts[i % again])) return [];
  return columns.filter((_, i) => i % again === 0).map((first, i) => [first, columns[(i + 1) * again - 1] ?? first]);
}

/** A table in whose rows a blank column stands between two: two tables side by side, found together under a common title. */
function dividedBeside(candidate: Candidate, sheet: SeenSheet, captions: CaptionReader): Candidate[] {
  const { header, lines, body } = candidate;
  if (!header) return [candidate];
  const part = lines.slice(header.first, Math.max(body.end, header.body));
  const gaps = spansIn(part, captions);
  const spans = gaps.length < 2 ? repeatedSpans(lines, header, captions) : gaps;
  if (spans.length < 2) return [candidate];
  const parts = spans.flatMap((span) => {
    const own = linesWithin(part, span[0], span[1]);
    return candidatesIn(own, span, sheet, captions);
  });
  return parts.length >= 2 ? parts : [candidate];
}

/** Candidates far weaker than the best of their sheet are forms, legends and notes. */
function dropWeak(found: readonly Candidate[]): Candidate[] {
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score, header }) => {
    if (!header) return found.length === 1;
    return score === best ? score >= GATE : score >= Math.max(SECOND_AFTER_BREAK, SECOND_SHARE * best);
  });
}

/** Every row of the sheet that is of no table, under the table that follows it, else under the last one. */
function withOutside(tables: readonly FoundTable[], lines: readonly Line[]): FoundTable[] {
  const inOne = new Set<number>();
  for (const { firstRow, lastRow } of tables) for (let row = firstRow; row <= lastRow; row++) inOne.add(row);
  const outside = tables.map((): { row: number; reason: SkipReason }[] => []);
  for (const line of lines) {
    if (inOne.has(line.row) || line.pieces.length === 0) continue;
    const next = tables.findIndex(({ firstRow }) => firstRow > line.row);
    outside[next < 0 ? tables.length - 1 : next]?.push({ row: line.row, reason: reasonOutside(line, next >= 0) });
  }
  return tables.map((table, i) => ({
    ...table,
    skipped: [...table.skipped, ...(outside[i] ?? [])].sort((a, b) => a.row - b.row),
  }));
}
