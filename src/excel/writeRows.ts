import type { RowWrite } from "../app/workbook";
import { cellName } from "./cellName";
import type { PlanCell } from "../report/plan";
import { inRequests, TEXT_FORMAT } from "./cellsToWrite";
import { refuse } from "./orIssue";
import { whileOpen } from "./protection";
import { demandFloor, patient } from "./requirements";
import { demandWritable, sheetToWrite } from "./sheetToWrite";
import { queuePieces, rangeOf } from "./writePlan";

/** Rows that follow one another, read and written as one block. */
interface Run {
  readonly first: number;
  readonly rows: readonly RowWrite[];
}

/** So many rows are looked at in one block. */
const MOST_ROWS = 2000;

function runsOf(rows: readonly RowWrite[]): readonly Run[] {
  const runs: { first: number; rows: RowWrite[] }[] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.first + last.rows.length === row.row && last.rows.length < MOST_ROWS) last.rows.push(row);
    else runs.push({ first: row.row, rows: [row] });
  }
  return runs;
}

const isAs = (found: unknown, was: RowWrite["cells"][number]["was"]): boolean =>
  was === null ? found === "" || found === null : found === was || String(found) === String(was);

/**
 * Writes into rows of a list what it is to hold in place of what it held. A table that ends above the last row takes the rows in. One sync
 * to look, one to learn where tables end, one to write. Nothing is written where one cell is not as it was.
 *
 * Refused with `cellFilled` where something else stands in one of them by now.
 */
export async function writeRows(sheetId: string, rows: readonly RowWrite[]): Promise<void> {
  demandFloor();
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  if (columns.length === 0) return;
  const [left, right] = [Math.min(...new Set(columns)), Math.max(...new Set(columns))];
  await Excel.run(patient, async (context) => {
    const sheet = sheetToWrite(context, sheetId);
    sheet.tables.load("items/id");
    const runs = runsOf(rows).map((run) => {
      const at = { row: run.first, column: left, rows: run.rows.length, columns: right - left + 1 };
      return { ...run, at, range: rangeOf(sheet, at).load("formulas,numberFormat") };
    });
    await context.sync();
    demandWritable(context);
    const other = runs.flatMap(({ rows: wanted, range, first }) =>
      wanted.flatMap(({ cells }, r) =>
        cells
          .filter(({ column, was }) => !isAs(range.formulas[r]?.[column - left], was))
          .map(({ column }) => ({ row: first + r, column })),
      ),
    )[0];
    if (other) {
      const cell = rangeOf(sheet, { ...other, rows: 1, columns: 1 }).load("address");
      await context.sync();
      refuse("cellFilled", { address: cellName(cell.address) });
    }
    const tables = sheet.tables.items.map((table) => ({
      table,
      range: table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"),
    }));
    await context.sync();
    const last = Math.max(...runs.map(({ at }) => at.row + at.rows));
    const grown = tables.find(
      ({ range: { rowIndex, rowCount, columnIndex, columnCount } }) =>
        left >= columnIndex && left < columnIndex + columnCount && rowIndex + rowCount < last && rowIndex < last,
    );
    const isText = (row: number, column: number): boolean => {
      const run = runs.find(({ at }) => row >= at.row && row < at.row + at.rows);
      return run?.range.numberFormat[row - run.at.row]?.[column - left] === TEXT_FORMAT;
    };
    const blocks = runs.map(({ at, rows: wanted }) => ({
      at,
      cells: wanted.map(({ cells }): PlanCell[] => {
        const line: PlanCell[] = Array.from({ length: at.columns }, () => null);
        for (const { column, value } of cells) line[column - left] = value ?? "";
        return line;
      }),
    }));
    await whileOpen(context, sheet, () => {
      if (grown) {
        const { rowIndex, columnIndex, columnCount } = grown.range;
        grown.table.resize(
          rangeOf(sheet, { row: rowIndex, column: columnIndex, rows: last - rowIndex, columns: columnCount }),
        );
      }
      for (const pieces of inRequests(blocks, isText)) queuePieces(sheet, pieces);
    });
  });
}
