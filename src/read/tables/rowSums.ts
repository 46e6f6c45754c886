import { readNumber } from "../../domain/number";
import type { Piece } from "./lines";
import type { Row } from "./rows";
import type { Shape } from "./shape";

type Sums = Map<number, number>;

/** Figures typed as text count too: "13.513,03". */
function figureOf({ value, content }: Piece): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || content !== "number") return undefined;
  const read = readNumber(value);
  return read.is === "number" ? read.value : undefined;
}

function add(sums: Sums, row: Row, shape: Shape): void {
  for (const piece of row.pieces) {
    const value = figureOf(piece);
    if (value === undefined || !shape.figureColumns.has(piece.column)) continue;
    sums.set(piece.column, (sums.get(piece.column) ?? 0) + value);
  }
}

/** In how many columns the figures of a row are those sums, and in how many they could be. */
function agreement(row: Row, sums: Sums, shape: Shape): { equal: number; compared: number } {
  let [equal, compared] = [0, 0];
  for (const piece of row.pieces) {
    const value = figureOf(piece);
    if (value === undefined || value === 0 || !shape.figureColumns.has(piece.column)) continue;
    const sum = sums.get(piece.column);
    if (sum === undefined) continue;
    compared += 1;
    if (Math.abs(sum - value) <= Math.max(1e-6, Math.abs(value) * 1e-6)) equal += 1;
  }
  return { equal, compared };
}

/** Columns of shares and averages never add up: half of the columns are enough, of two both. */
const isSum = ({ equal, compared }: { equal: number; compared: number }, strict: boolean): boolean =>
  equal >= (strict ? 2 : 1) && equal * 2 >= compared && (compared > 2 || equal === compared);

/** A first record may equal the sum of a few others by chance: where rows have no numbers, nearly all columns must agree. */
const isSumOfRest = (found: { equal: number; compared: number }, strict: boolean): boolean =>
  isSum(found, strict) && (!strict || found.equal >= found.compared * 0.7);

/**
 * Finds totals that no word names: rows whose figures are the sums of the records before them, since the last total or since the
 * first row, and a first row that is the sum of all others.
 *
 * A row with a number of its own among numbered rows is a record, whatever its figures.
 */
export function settleSums(rows: readonly Row[], shape: Shape): void {
  const live = rows.filter(({ kind }) => kind === "record" || kind === "group" || kind === "total");
  const records = live.filter(({ kind }) => kind === "record");
  if (records.length < 3 || shape.figureColumns.size === 0) return;
  const numbered = records.filter(({ numbering }) => numbering !== undefined).length;
  const areNumbered = numbered >= (records.length - unnumberedAtEnd(records)) * 0.6;
  const mayBe = (row: Row): boolean => row.kind === "record" && row.figures > 0 && !(areNumbered && row.numbering);
  const all: Sums = new Map();
  for (const row of records) add(all, row, shape);
  let since: Sums = new Map();
  const sofar: Sums = new Map();
  let [sinceRows, sofarRows] = [0, 0];
  live.forEach((row, i) => {
    if (row.kind !== "record") {
      since = new Map();
      sinceRows = 0;
      return;
    }
    if (mayBe(row)) {
      const strict = !areNumbered;
      const isLast = i === live.length - 1;
      const isTotal =
        (sinceRows >= 2 && isSum(agreement(row, since, shape), strict)) ||
        (sofarRows >= 2 && isSum(agreement(row, sofar, shape), strict && !isLast)) ||
        (row === records[0] && isSumOfRest(agreement(row, without(all, row, shape), shape), strict));
      if (isTotal) {
        row.kind = "total";
        since = new Map();
        sinceRows = 0;
        return;
      }
    }
    add(since, row, shape);
    add(sofar, row, shape);
    sinceRows += 1;
    sofarRows += 1;
  });
  closing(live, areNumbered, shape);
}

/** Rows below the numbered ones that have no number and fill less: they may sum up, and do not tell whether rows are numbered. */
function unnumberedAtEnd(records: readonly Row[]): number {
  let count = 0;
  const filled = records[0]?.pieces.length ?? 0;
  for (let i = records.length - 1; i > 0; i--) {
    const row = records[i];
    if (!row || row.numbering || row.pieces.length >= filled * 0.7) break;
    count += 1;
  }
  return count * 2 <= records.length ? count : 0;
}

function without(sums: Sums, row: Row, shape: Shape): Sums {
  const rest: Sums = new Map(sums);
  for (const piece of row.pieces) {
    const value = figureOf(piece);
    if (value === undefined || !shape.figureColumns.has(piece.column)) continue;
    rest.set(piece.column, (rest.get(piece.column) ?? 0) - value);
  }
  return rest;
}

/** Whether a text stands where the other rows have their number, and nothing where they have their name. */
const isNamedAtTheNumbers = ({ key, pieces }: Row, { stt }: Shape): boolean =>
  key === undefined && stt !== undefined && pieces[0]?.column === stt && typeof pieces[0].value === "string";

/** The last rows of a numbered list, without a number, their name merged over its column and their figures computed. */
function closing(rows: readonly Row[], areNumbered: boolean, shape: Shape): void {
  const spreads = ({ pieces }: Row): boolean =>
    pieces.some(
      ({ column, right, value }) =>
        right > column && column <= shape.key && right >= shape.key && typeof value === "string",
    );
  const oftenSpread =
    rows.filter((row) => row.kind === "record" && spreads(row)).length > Math.max(3, rows.length * 0.2);
  if (!areNumbered && oftenSpread) return;
  for (let i = rows.length - 1; i > 0; i--) {
    const row = rows[i];
    if (row?.kind === "total") continue;
    if (row?.kind !== "record" || row.numbering) return;
    const isComputed = row.pieces.some(({ formula }) => formula);
    const isBold = (row.key ?? row.pieces[0])?.look.bold === true;
    // what is concluded from a total stands below it, named over the columns of numbers and names
    const concludes = areNumbered && rows[i - 1]?.kind === "total" && (spreads(row) || isNamedAtTheNumbers(row, shape));
    if (concludes) row.kind = "total";
    if (row.figures === 0 && !concludes) return;
    if (areNumbered ? !(spreads(row) || isComputed || isBold) : !(spreads(row) && !oftenSpread)) return;
    row.kind = "total";
  }
}
