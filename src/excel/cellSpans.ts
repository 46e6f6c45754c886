import type { Box } from "../domain/a1";
import { MOST_BYTES, MOST_ROWS } from "./cellsToWrite";

interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of one column of a sheet, in their order, and the rows from the first to the last of them. */
export interface Span<T extends CellAt> {
  readonly sheetId: string;
  readonly box: Box;
  readonly cells: readonly T[];
}

/** Rows between two cells that are read along with them rather than left out. */
const GAP_READ = 200;

/** What naming a range and setting one property of it costs in a request, in bytes. */
const RANGE_BYTES = 400;
const bytesOf = ({ cells }: Span<CellAt>): number => 2 * RANGE_BYTES + 4 * JSON.stringify(cells).length;

function spansOf<T extends CellAt>(cells: readonly T[], gap: number): readonly Span<T>[] {
  const spans: { sheetId: string; column: number; cells: T[] }[] = [];
  const inOrder = [...cells].sort(
    (a, b) => (a.sheetId < b.sheetId ? -1 : a.sheetId > b.sheetId ? 1 : 0) || a.column - b.column || a.row - b.row,
  );
  for (const cell of inOrder) {
    const span = spans.at(-1);
    const [first, last] = [span?.cells[0], span?.cells.at(-1)];
    const follows =
      span?.sheetId === cell.sheetId &&
      span.column === cell.column &&
      cell.row - (last?.row ?? 0) <= gap + 1 &&
      cell.row - (first?.row ?? 0) < MOST_ROWS;
    if (follows) span.cells.push(cell);
    else spans.push({ sheetId: cell.sheetId, column: cell.column, cells: [cell] });
  }
  return spans.map(({ sheetId, column, cells: own }) => {
    const row = own[0]?.row ?? 0;
    return { sheetId, box: { row, column, rows: (own.at(-1)?.row ?? row) - row + 1, columns: 1 }, cells: own };
  });
}

/** As few ranges as hold the cells: between two of them others may stand. */
export const spansToRead = <T extends CellAt>(cells: readonly T[]): readonly Span<T>[] => spansOf(cells, GAP_READ);

/** Ranges of these cells and no others, by request of at most 4 MB. */
export function spansToWrite<T extends CellAt>(cells: readonly T[]): readonly (readonly Span<T>[])[] {
  const requests: Span<T>[][] = [[]];
  let bytes = 0;
  for (const span of spansOf(cells, 0)) {
    const size = bytesOf(span);
    if (bytes > 0 && bytes + size > MOST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(span);
    bytes += size;
  }
  return requests;
}
