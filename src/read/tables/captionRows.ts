import { readCaption, type CaptionReading } from "./captionReading";
import { isFigure } from "./contents";
import { type Line, type Piece, pieceAt } from "./lines";
import { LETTERHEAD, NOTE, PLAIN_TOTAL, SIGNATURE, STATE_HEAD, UNIT_LINE } from "./rowWords";

/** Reads each caption once. */
export class CaptionReader {
  readonly #known = new Map<string, CaptionReading>();

  of(text: string): CaptionReading {
    const known = this.#known.get(text);
    if (known) return known;
    const read = readCaption(text.length > 200 ? text.slice(0, 200) : text);
    this.#known.set(text, read);
    return read;
  }
}

/** What stands in one column below a caption, as far as it was looked at. */
interface Below {
  readonly count: number;
  readonly figures: number;
  /** Of these, codes. */
  readonly codes: number;
  readonly texts: ReadonlySet<string>;
  readonly bold: number;
  readonly filled: number;
  readonly centred: number;
  readonly meanLength: number;
}

const LOOKED_AT = 8;

/** The next lines below one, each column for itself. */
export function below(lines: readonly Line[], from: number, column: number, most = LOOKED_AT): Below {
  let [count, figures, codes, bold, filled, centred, length] = [0, 0, 0, 0, 0, 0, 0];
  const texts = new Set<string>();
  for (let i = from; i < lines.length && i < from + most; i++) {
    const line = lines[i];
    const piece = line && line.pieces.length > 1 ? pieceAt(line, column) : undefined;
    if (!piece) continue;
    count += 1;
    if (isFigure(piece.content) || piece.content === "code" || piece.content === "mark") figures += 1;
    if (piece.content === "code") codes += 1;
    if (piece.look.bold === true) bold += 1;
    if (piece.look.filled === true) filled += 1;
    if (piece.look.centred === true) centred += 1;
    if (typeof piece.value === "string") {
      texts.add(piece.value);
      length += piece.value.length;
    }
  }
  return { count, figures, codes, texts, bold, filled, centred, meanLength: count === 0 ? 0 : length / count };
}

const FAMILY_NAMES = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lương mai tạ trịnh cao lâm phùng đào hà tô trương chu châu quách thái la lưu vương nông ma vi bế hứa kiều tăng từ thân nghiêm ninh quản triệu văn tống đàm thạch khổng giang lục bạch mạc âu hoa".split(
    " ",
  ),
);
const TITLED = /^(?:ths|ts|pgs|gs|ông|bà|anh|chị|cô|thầy|đ\/c|đc|bs|cn|ks)\b\.?\s*/iu;

/**
 * Whether a text reads as a person's name: a family name and one to five more words with capitals.
 *
 * @example isPersonName("Nguyễn Văn An") // true
 */
export function isPersonName(text: string): boolean {
  const words = text.trim().replace(TITLED, "").split(/\s+/u);
  const first = words[0]?.toLowerCase().normalize("NFC");
  if (first === undefined || words.length < 2 || words.length > 6 || !FAMILY_NAMES.has(first)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** Days of a month, years, terms: captions that are figures because they follow one another. */
function runOfFigures(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const run = new Set<Piece>();
  let here: Piece[] = [];
  const close = (): void => {
    if (here.length >= 3) for (const piece of here) run.add(piece);
    here = [];
  };
  for (const piece of pieces) {
    const value = figureOf(piece);
    const last = here.at(-1);
    const before = last && figureOf(last);
    if (value === undefined) close();
    else if (before === undefined || value === before + 1) here.push(piece);
    else {
      close();
      here.push(piece);
    }
  }
  close();
  for (const piece of pieces) {
    const value = figureOf(piece);
    if (value !== undefined && value >= 1990 && value <= 2100) run.add(piece);
  }
  return run;
}

function figureOf({ value }: Piece): number | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  return typeof value === "string" && /^\d{1,5}$/u.test(value.trim()) ? Number(value) : undefined;
}

const LONG = 70;
const TOO_LONG = 150;

/** How much a cell speaks for standing in a row of captions rather than of data; about -2 to 2. */
function cellEvidence(piece: Piece, captions: CaptionReader, under: Below, inRun: boolean, hasParent: boolean): number {
  if (piece.formula) return -1.2;
  if (typeof piece.value !== "string") return inRun || hasParent ? 0.25 : -1.3;
  const { content, words } = piece;
  if (content === "email" || content === "phone") return -1.5;
  if (isFigure(content)) return inRun || hasParent ? 0.25 : -1.1;
  let evidence = 0.1;
  const { known } = captions.of(piece.value);
  evidence += 1.1 * known;
  if (under.count > 0) {
    // a code over codes is one of them
    const share = (content === "code" && known < 0.5 ? under.figures - under.codes : under.figures) / under.count;
    if (share >= 0.6) evidence += 0.8;
    if (under.texts.has(piece.value)) evidence -= 1;
    if (share < 0.4 && under.meanLength > 40 && words.text.length < 25) evidence += 0.3;
  }
  if (words.text.length > LONG) evidence -= 0.3;
  if (words.text.length > TOO_LONG) evidence -= 0.8;
  if (content === "code" && known === 0 && under.figures === under.codes) evidence -= 0.4;
  if (known < 0.5 && isPersonName(words.text)) evidence -= 0.7;
  if (/[:;]\s*$/u.test(words.text)) evidence -= 0.4;
  return evidence;
}

/** How a line of captions would look against the lines from `after` on. */
export interface RowEvidence {
  /** The mean over its cells. */
  readonly cells: number;
  /** Bold, coloured, centred where the lines below are not. */
  readonly style: number;
  readonly figures: number;
  readonly knownShare: number;
}

export function rowEvidence(
  { pieces }: Line,
  lines: readonly Line[],
  after: number,
  captions: CaptionReader,
  hasParent: (piece: Piece) => boolean,
): RowEvidence {
  if (pieces.length === 0) return { cells: 0, style: 0, figures: 0, knownShare: 0 };
  const run = runOfFigures(pieces);
  let [sum, bold, filled, centred, underBold, underFilled, underCentred, known, figures] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let unders = 0;
  for (const piece of pieces) {
    const under = below(lines, after, piece.column);
    sum += cellEvidence(piece, captions, under, run.has(piece), hasParent(piece));
    if (typeof piece.value === "string" && captions.of(piece.value).known >= 0.5) known += 1;
    if (typeof piece.value !== "string" || isFigure(piece.content)) figures += 1;
    if (piece.look.bold === true) bold += 1;
    if (piece.look.filled === true) filled += 1;
    if (piece.look.centred === true) centred += 1;
    if (under.count === 0) continue;
    unders += 1;
    underBold += under.bold / under.count;
    underFilled += under.filled / under.count;
    underCentred += under.centred / under.count;
  }
  const count = pieces.length;
  const against = (mine: number, theirs: number): number => mine / count - (unders === 0 ? 0 : theirs / unders);
  const style =
    0.7 * against(bold, underBold) + 0.6 * against(filled, underFilled) + 0.25 * against(centred, underCentred);
  return {
    cells: sum / count,
    style: unders === 0 ? Math.max(0, style) * 0.5 : style,
    figures: figures / count,
    knownShare: known / count,
  };
}

/** Whether a line belongs to what stands around tables: letterhead, unit line, notes, signatures. */
export function isAround(line: Line): boolean {
  if (line.pieces.length === 0 || line.pieces.length > 4) return false;
  if (line.pieces.some(({ words }) => STATE_HEAD.test(words))) return true;
  return line.pieces.every(({ words, value }) => {
    if (typeof value !== "string") return false;
    return (
      UNIT_LINE.test(words) ||
      SIGNATURE.test(words) ||
      NOTE.test(words) ||
      (line.pieces.length <= 3 && LETTERHEAD.test(words) && (words.text.length > 12 || line.pieces.length === 1))
    );
  });
}

/** Labels with a colon and their values: what a form asks for above its table. */
export function isLabelled(line: Line): boolean {
  const { pieces } = line;
  if (pieces.length === 0) return false;
  const labels = pieces.filter(({ value }) => typeof value === "string" && /:\s*$|:\s+\S/u.test(value));
  return labels.length > 0 && labels.length * 2 >= pieces.length;
}

export const namesTotal = ({ words }: Piece): boolean => PLAIN_TOTAL.test(words);
