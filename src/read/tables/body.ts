import { endOf } from "./bodyEnd";
import { isAround } from "./captionRows";
import { isFigure } from "./contents";
import { isRating } from "./columnContents";
import { hasError, type Line, type Piece } from "./lines";
import { isFormatRow, isNumberRow } from "./numberRow";
import { numberingOf } from "./outline";
import {
  DERIVED,
  DIFFERENCE_OF_LINES,
  RATIO,
  GROUP_NAME,
  NAMED_TOTAL,
  NOTE,
  PLAIN_TOTAL,
  SIGNATURE,
  SUM_OF_LINES,
  UNIT_LINE,
} from "./rowWords";
import { numberingInName, settleOutline } from "./rowOutline";
import { settleSums } from "./rowSums";
import type { Row, RowKind } from "./rows";
import type { Shape } from "./shape";

export interface Body {
  /** Every line from below the captions to the last one that is of the table. */
  readonly rows: readonly Row[];
  /** Position after the last line of the table. */
  readonly end: number;
  /** How much the lines look like rows of one table: 0 to 1. */
  readonly quality: number;
}

const isZero = (piece: Piece): boolean => piece.value === 0 || piece.value === "" || hasError(piece);

function within(line: Line, shape: Shape): readonly Piece[] {
  return line.pieces.filter(({ column, right }) => right >= shape.first && column <= shape.last);
}

function rowOf(at: number, line: Line, shape: Shape): Row {
  const pieces = within(line, shape);
  const sttPiece = shape.stt === undefined ? undefined : pieces.find(({ column }) => column === shape.stt);
  const key =
    pieces.find(({ column }) => column === shape.key) ??
    pieces.find(({ column, right }) => column <= shape.key && right >= shape.key && column !== shape.stt);
  let numbering = sttPiece && numberingOf(sttPiece.value);
  if (!numbering && shape.stt !== undefined) {
    // where numbers of groups and of rows stand in two columns
    const beside = pieces.find(({ column }) => column > (shape.stt ?? 0) && column < shape.key);
    const other = beside && typeof beside.value === "string" ? numberingOf(beside.value) : undefined;
    if (other?.style === "dotted") numbering = other;
  }
  let figures = 0;
  let others = 0;
  for (const piece of pieces) {
    if (piece === sttPiece || piece === key) continue;
    others += 1;
    if (shape.figureColumns.has(piece.column) && (typeof piece.value === "number" || isFigure(piece.content)))
      figures += 1;
  }
  return { at, row: line.row, kind: "record", pieces, numbering, key, figures, others, depth: 0 };
}

/** Whether the cells of a line are drawn as those of the table, none merged, and one beside its name is filled. */
function isOfTheGrid({ pieces }: Row, { drawn }: Line, shape: Shape): boolean {
  if (pieces.length < 2 || pieces.some(({ column, right, look }) => right > column || look.bordered !== true))
    return false;
  const blanks = drawn.filter((column) => column >= shape.first && column <= shape.last).length;
  return pieces.length + blanks >= shape.columns.length;
}

/** The texts that may name a row: those before its first figure, the number of the row left out. */
function namesOf(row: Row, shape: Shape): readonly Piece[] {
  const names: Piece[] = [];
  for (const piece of row.pieces) {
    if (typeof piece.value !== "string") {
      if (piece.column === shape.stt || piece.column < shape.key) continue;
      break;
    }
    if (isFigure(piece.content) && piece.column > shape.key) break;
    names.push(piece);
    if (names.length === 4) break;
  }
  return names;
}

/** The first look at a line, without its neighbours. */
function firstLook(row: Row, line: Line, shape: Shape, captions: ReadonlySet<string>): RowKind {
  const { pieces, numbering } = row;
  if (pieces.length === 0) return line.covered.length > 0 ? "covered" : "blank";
  if (pieces.length >= 2) {
    const same = pieces.filter(({ value }) => typeof value === "string" && captions.has(value.trim())).length;
    if (same >= Math.max(2, pieces.length * 0.7)) return "captionsAgain";
  }
  if (isFormatRow(line)) return "fieldFormats";
  if (pieces.length >= 3 && pieces.length >= shape.columns.length * 0.6 && isNumberRow(line)) return "columnNumbers";
  const names = namesOf(row, shape);
  const isSttAlone = pieces.length === 1 && pieces[0]?.column === shape.stt && numbering !== undefined;
  if (isSttAlone && shape.columns.length > 1)
    return numbering.style === "roman" || numbering.style === "capital" ? "group" : "prefilled";
  // a slot of a timetable nobody filled: its day, its part of the day and its number stand there, nothing else
  const isFrame = pieces.every(
    (piece) => piece.column === shape.stt || (piece.bottom > piece.row && piece.right === piece.column),
  );
  if (
    isFrame &&
    shape.columns.length >= pieces.length + 2 &&
    (line.covered.length > 0 || pieces.some(({ bottom, row: top }) => bottom > top))
  )
    return "prefilled";
  if (
    numbering &&
    !row.key &&
    pieces.every(({ right }) => right < shape.key) &&
    line.covered.every(({ column, right }) => column > shape.key || right < shape.key)
  )
    return "prefilled";
  const written = pieces.filter((piece) => piece.column !== shape.stt && !piece.formula && !hasError(piece));
  if (written.length === 0 && pieces.some(({ formula }) => formula)) {
    const computed = pieces.filter((piece) => piece.column !== shape.stt);
    if (computed.length > 0 && computed.every(isZero)) return "prefilled";
  }
  const lead = names[0];
  const isFirstNumbered = row.numbering?.style === "arabic" || row.numbering?.style === "dotted";
  for (const piece of names) {
    const { words } = piece;
    if (
      PLAIN_TOTAL.test(words) &&
      (piece === lead || piece.column <= shape.key) &&
      (row.numbering === undefined || words.text.length > 2)
    )
      return "total";
    if (DIFFERENCE_OF_LINES.test(piece.words.text) && piece === (row.key ?? lead)) return "total";
    if (SUM_OF_LINES.test(piece.words.text) && piece === (row.key ?? lead))
      return NAMED_TOTAL.test(words) ? "total" : "group";
    if (!isFirstNumbered && (piece === row.key || piece === lead)) {
      if (DERIVED.test(words)) return "total";
      // a ratio or a tax follows from the rows above only where it has no number while they have
      if (shape.stt !== undefined && RATIO.test(words) && row.others > 0) return "total";
    }
    if (!isFirstNumbered && NAMED_TOTAL.test(words) && (piece === row.key || piece === lead)) return "total";
  }
  if (lead && pieces.length <= 2) {
    if (UNIT_LINE.test(lead.words)) return "aside";
    if (NOTE.test(lead.words) && !isOfTheGrid(row, line, shape)) return "note";
    if (isAround(line) && SIGNATURE.test(lead.words)) return "signature";
  }
  if (pieces.every(({ value, words }) => typeof value === "string" && (SIGNATURE.test(words) || NOTE.test(words))))
    return "signature";
  return "record";
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** A line of one text in a table of many columns: a group, a remark, or a record that lacks everything else. */
function oneText(
  row: Row,
  line: Line,
  shape: Shape,
  typical: { filled: number; bold: boolean; bordered: boolean; none: boolean; numbered: boolean },
): RowKind {
  const piece = row.pieces[0];
  if (!piece) return row.kind;
  const width = shape.last - shape.first + 1;
  const spread = piece.right - piece.column + 1;
  const isNamed = typeof piece.value === "string";
  if (!isNamed || isFigure(piece.content))
    return line.covered.length > 0 || shape.columns.length <= 2 ? "record" : row.kind;
  if (line.covered.length > 0 && spread === 1) return "record";
  if (spread >= Math.max(2, width * 0.5) && width > 2) return "group";
  if (typical.filled <= 1) return "record";
  if (typical.none && shape.columns.length >= 4 && shape.stt === undefined) return "group";
  if (shape.stt !== undefined) return piece.look.bordered !== true && typical.bordered ? "aside" : "group";
  if (piece.column !== shape.key)
    return piece.look.bold === true && !typical.bold ? "group" : piece.column <= shape.first ? "group" : "aside";
  if (piece.look.bold === true && !typical.bold) return "group";
  if (piece.look.bordered !== true && typical.bordered) return "aside";
  // "1. Hội nghị" alone in its line, where names have no number of their own
  if (typical.filled >= 3 && !typical.numbered && numberingInName(piece) !== undefined) return "group";
  if (typical.filled >= 3 && GROUP_NAME.test(piece.words) && piece.content === "words") return "group";
  return "record";
}

/**
 * Reads the lines below captions as rows of one table, down to its end.
 *
 * @param from the first line that may be data
 * @param to position after the last line that may belong to it
 */
export function bodyOf(
  lines: readonly Line[],
  from: number,
  to: number,
  shape: Shape,
  captions: readonly string[],
): Body {
  const captionTexts = new Set(captions);
  const rows: Row[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line) break;
    const row = rowOf(at, line, shape);
    row.kind = firstLook(row, line, shape, captionTexts);
    rows.push(row);
  }
  keepGrades(rows);
  const usual = rows.filter((row) => row.kind === "record" && row.pieces.length >= 2).slice(0, 300);
  const boldOf = (row: Row): boolean => (row.key ?? row.pieces[0])?.look.bold === true;
  const typical = {
    none: usual.length === 0,
    filled: usual.length === 0 ? (shape.columns.length > 2 ? 2 : 1) : median(usual.map(({ pieces }) => pieces.length)),
    bold: usual.filter(boldOf).length > usual.length / 2,
    numbered: usual.filter(({ key }) => numberingInName(key) !== undefined).length > usual.length * 0.3,
    bordered:
      usual.filter(({ pieces }) => pieces.some(({ look }) => look.bordered === true)).length > usual.length * 0.7 &&
      usual.length > 0,
  };
  const amounts = figureColumnsOf(usual);
  for (const row of rows) {
    const line = lines[row.at];
    if (row.kind === "record" && row.pieces.length === 1 && line) row.kind = oneText(row, line, shape, typical);
    if (row.kind === "record" && line && row.pieces.length > 1) row.kind = nameless(row, shape, usual, line, amounts);
  }
  const end = endOf(lines, rows, typical, shape);
  const kept = rows.slice(0, end);
  settleOutline(kept, shape, typical.bold);
  settleSums(kept, shape);
  const records = kept.filter(({ kind }) => kind === "record").length;
  const odd = kept.filter(({ kind }) => kind === "aside" || kind === "note" || kind === "signature").length;
  return { rows: kept, end: from + end, quality: records === 0 ? 0.5 : records / (records + 2 * odd) };
}

/** Columns that hold figures in the rows that have a name. */
function figureColumnsOf(usual: readonly Row[]): ReadonlySet<number> {
  const counts = new Map<number, { figures: number; filled: number }>();
  for (const { key, pieces } of usual) {
    if (!key) continue;
    for (const piece of pieces) {
      const here = counts.get(piece.column) ?? { figures: 0, filled: 0 };
      counts.set(piece.column, here);
      here.filled += 1;
      if (typeof piece.value === "number" || isFigure(piece.content)) here.figures += 1;
    }
  }
  return new Set([...counts].filter(([, { figures, filled }]) => figures >= filled * 0.8).map(([column]) => column));
}

/** "Trung bình" below "Giỏi" and "Khá" is one of the grades that are counted, no mean. */
function keepGrades(rows: readonly Row[]): void {
  const isGrade = ({ key }: Row): boolean => key !== undefined && isRating(key.words.text);
  const graded = rows.filter((row) => row.kind === "total" && isGrade(row));
  if (graded.length === 0) return;
  const others = rows.filter((row) => row.kind === "record" && row.key !== undefined);
  if (others.length >= 2 && others.filter(isGrade).length >= others.length * 0.6)
    for (const row of graded) row.kind = "record";
}

/** A row of figures under nothing that names it, where rows have names: an unlabelled total. */
function nameless(row: Row, shape: Shape, usual: readonly Row[], line: Line, amounts: ReadonlySet<number>): RowKind {
  if (row.key || row.numbering || line.covered.some(({ column, right }) => column <= shape.key && right >= shape.key))
    return "record";
  const named = usual.filter((each) => each.key).length;
  if (usual.length < 2 || named < usual.length * 0.5) return "record";
  const figures = row.pieces.filter((piece) => typeof piece.value === "number" || isFigure(piece.content));
  // what a sum is may be written next to it, in a column of figures
  const labels = row.pieces.filter(
    (piece) => !figures.includes(piece) && piece.content === "words" && amounts.has(piece.column),
  );
  const isLabelledSum = labels.length === 1 && (labels[0]?.column ?? 0) < (figures[0]?.column ?? 0);
  return figures.length > 0 && figures.length + (isLabelledSum ? 1 : 0) >= row.pieces.length ? "total" : "record";
}
