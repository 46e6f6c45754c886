import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Book, BookSheet } from "../../xlsx/book";

/** The grid looks at every cell of such a row; more would hold the page up for seconds, and rows stay as they are. */
const MOST_CELLS = 100_000;

/** Of a row: the columns whose text is wrapped. */
interface Wrapped {
  readonly first: number;
  readonly last: number;
}

/** Rows with wrapped text of which the file says no height. Merged cells do not count: no row follows their text. */
function wrappedRows(
  { cells, merges, rowHeightsPoints, hiddenRows }: BookSheet,
  { looks }: Book,
): Map<number, Wrapped> {
  const told = new Set([...hiddenRows, ...rowHeightsPoints.map(([row]) => row)]);
  const merged = new Set(merges.map(({ row, column }) => `${row},${column}`));
  const rows = new Map<number, Wrapped>();
  for (let i = 0; i < cells.count; i++) {
    const [row = 0, column = 0] = [cells.rows[i], cells.columns[i]];
    if (looks[cells.looks[i] ?? 0]?.wrap !== true || typeof cells.values[i] !== "string") continue;
    if (told.has(row) || merged.has(`${row},${column}`)) continue;
    rows.set(row, { first: rows.get(row)?.first ?? column, last: column });
  }
  return rows;
}

/** Measured together where they follow each other. */
function rangesOf(rows: ReadonlyMap<number, Wrapped>): IRange[] {
  const ranges: IRange[] = [];
  for (const [row, { first, last }] of rows) {
    const before = ranges.at(-1);
    if (before?.endRow !== row - 1) {
      ranges.push({ startRow: row, endRow: row, startColumn: first, endColumn: last });
      continue;
    }
    before.endRow = row;
    before.startColumn = Math.min(before.startColumn, first);
    before.endColumn = Math.max(before.endColumn, last);
  }
  return ranges;
}

/** Rows as high as their text where the file leaves that to whoever draws it, as Excel does when it opens one. */
export function fitRows(api: FUniver, book: Book): void {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  book.sheets.forEach((sheet, i) => {
    const rows = wrappedRows(sheet, book);
    const own = sheets[i];
    if (!own || rows.size === 0 || rows.size * own.getMaxColumns() > MOST_CELLS) return;
    own.setRangesAutoHeight(rangesOf(rows));
  });
}
