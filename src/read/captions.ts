import { fold, foldBare, hasDiacritics } from "../domain/fold";
import type { Cells } from "./cells";

/** A column of ours, known in any sheet by its caption. */
export interface CaptionedColumn<K extends string = string> {
  readonly key: K;
  readonly caption: string;
  /** What it was called in earlier versions: sheets in people's files keep that, and are read by it. */
  readonly formerCaptions?: readonly string[];
}

/** Where a table has its captions now: rows may have been inserted above, columns added and moved. */
export interface Captions<K extends string = string> {
  readonly row: number;
  /** Column of each key; a key that is missing has lost its caption. */
  readonly columns: ReadonlyMap<K, number>;
}

/** Captions stand near the top; below them a list may have thousands of rows. */
const WITHIN_ROWS = 100;

/**
 * Remarks by which computed columns of earlier versions are told from the typed one they belong to: "Mức xếp loại (hiểu là)" is
 * never the ratings, even where the caption of these is gone.
 */
const COMPUTED = ["tính", "dòng DM", "hiểu là", "mã mức", "từ năm", "nguồn", "phần triệu"];
const COMPUTED_KEYS = new Set(COMPUTED.flatMap((remark) => [fold(remark), foldBare(remark)]));

const BRACKETS = /\([^()]*\)/gu;
const isComputed = (caption: string): boolean =>
  (caption.match(BRACKETS) ?? []).some((remark) => COMPUTED_KEYS.has(fold(remark.slice(1, -1))));

const withoutBrackets = (caption: string): string | undefined =>
  isComputed(caption) ? undefined : fold(caption.replace(BRACKETS, " "));

const bare = (caption: string | undefined): string | undefined => caption && foldBare(caption);

const MOST_REMEMBERED = 4000;

/** Every kind of sheet is looked for in the same top rows, and folding them was most of what reading a file took. */
function remembering(read: (text: string) => string | undefined): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}

/** A caption as it may be written, the closest first; undefined where it cannot be read so. */
const READINGS: readonly {
  readonly ours: (caption: string) => string | undefined;
  readonly theirs: (caption: string) => string | undefined;
}[] = [
  { ours: fold, theirs: remembering(fold) },
  { ours: withoutBrackets, theirs: remembering(withoutBrackets) },
  { ours: foldBare, theirs: remembering((caption) => (hasDiacritics(caption) ? undefined : foldBare(caption))) },
  {
    ours: (caption) => bare(withoutBrackets(caption)),
    theirs: remembering((caption) => (hasDiacritics(caption) ? undefined : bare(withoutBrackets(caption)))),
  },
];

interface Reading<K> {
  readonly keys: ReadonlyMap<string, K>;
  readonly theirs: (caption: string) => string | undefined;
}

/** A record's columns are asked for in sheet after sheet, and folding their captions is most of the work. */
const known = new WeakMap<readonly CaptionedColumn[], readonly Reading<string>[]>();

function readingsOf<K extends string>(wanted: readonly CaptionedColumn<K>[]): readonly Reading<K>[] {
  const made = known.get(wanted) ?? makeReadings(wanted);
  known.set(wanted, made);
  // made from these columns, so its keys are theirs
  return made as readonly Reading<K>[];
}

/** For each way of reading, the present captions before the former ones. */
function makeReadings<K extends string>(wanted: readonly CaptionedColumn<K>[]): readonly Reading<K>[] {
  const present = wanted.map(({ key, caption }) => [key, caption] as const);
  const former = wanted.flatMap(({ key, formerCaptions = [] }) => formerCaptions.map((each) => [key, each] as const));
  return READINGS.flatMap(({ ours, theirs }) =>
    [present, former].map((captions) => {
      const keys = new Map<string, K>();
      for (const [key, caption] of captions) {
        const name = ours(caption);
        if (name !== undefined && name !== "" && !keys.has(name)) keys.set(name, key);
      }
      return { keys, theirs };
    }),
  );
}

/** "HTXSNV: Số lượng": a caption below one that neighbours share, which stands over the first of them. */
function underUpper(cells: Cells, row: number, column: number, text: string): string | undefined {
  if (row === 0) return undefined;
  for (let c = column; c >= 0; c--) {
    const upper = cells.value(row - 1, c);
    if (typeof upper === "string" && upper !== "") return `${upper}: ${text}`;
  }
  return undefined;
}

/** A caption as it stands, and with the upper one before it. */
interface Written {
  readonly texts: readonly string[];
  readonly column: number;
}

const textAt = (cells: Cells, row: number, column: number): string => {
  const text = row < 0 ? null : cells.value(row, column);
  return typeof text === "string" ? text : "";
};

/** Below one caption that stands over both rows of a head there are others: fewer may be words that somebody typed under captions. */
const LEAST_LOWER_CAPTIONS = 2;

/** Each column of ours once, each cell for one column: the cell that comes closest has it, of equals the first. */
function columnsIn<K extends string>(
  readings: readonly Reading<K>[],
  cells: Cells,
  row: number,
): ReadonlyMap<K, number> {
  const found = new Map<K, number>();
  const taken = new Set<number>();
  const find = (captions: readonly Written[]): void => {
    for (const { keys, theirs } of readings)
      for (const { texts, column } of captions) {
        if (taken.has(column)) continue;
        const key = texts.map((text) => keys.get(theirs(text) ?? "")).find((each) => each !== undefined);
        if (key === undefined || found.has(key)) continue;
        found.set(key, column);
        taken.add(column);
      }
  };
  const own: Written[] = [];
  const overBoth: Written[] = [];
  for (let column = 0; column < cells.columns; column++) {
    const text = textAt(cells, row, column);
    const above = textAt(cells, row - 1, column);
    const under = text === "" ? undefined : underUpper(cells, row, column, text);
    if (text !== "") own.push({ texts: under === undefined ? [text] : [text, under], column });
    else if (above !== "") overBoth.push({ texts: [above], column });
  }
  find(own);
  if (found.size >= LEAST_LOWER_CAPTIONS) find(overBoth);
  return found;
}

/**
 * Finds the caption row, the lower one of a head of two rows: of the rows near the top the one that holds all needed captions, and most of all of them; else the one
 * that holds most. A caption is known in its present and former wording, with other remarks in brackets or none, and typed
 * without accents.
 *
 * @param wanted all columns of the sheet, so that no other column is taken for one of them
 * @returns undefined where no caption is found
 */
export function findCaptions<K extends string>(
  cells: Cells,
  wanted: readonly CaptionedColumn<K>[],
  needed: readonly NoInfer<K>[],
): Captions<K> | undefined {
  const readings = readingsOf(wanted);
  let best: { readonly found: Captions<K>; readonly hasAll: boolean } | undefined;
  for (let row = 0; row < Math.min(cells.rows, WITHIN_ROWS); row++) {
    const columns = columnsIn(readings, cells, row);
    if (columns.size === wanted.length) return { row, columns };
    const hasAll = needed.every((key) => columns.has(key));
    const isBetter = !best || (hasAll === best.hasAll ? columns.size > best.found.columns.size : hasAll);
    if (columns.size > 0 && isBetter) best = { found: { row, columns }, hasAll };
  }
  return best?.found;
}
