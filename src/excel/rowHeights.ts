import type { RowPoints } from "../app/workbook";
import { demandWritable, sheetToWrite } from "./sheetToWrite";
import { whileOpen } from "./protection";
import { patient } from "./requirements";
import { rangeOf } from "./writePlan";

/** A row of a sheet, by a cell of it: Excel tells one height for one row alone. */
const cellOf = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 });

/** Heights of the first rows, in points: one sync. */
export function rowHeights(sheetId: string, rows: number): Promise<readonly number[]> {
  return Excel.run(patient, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const formats = Array.from({ length: rows }, (_, row) => cellOf(sheet, row).format.load("rowHeight"));
    await context.sync();
    return formats.map(({ rowHeight }) => rowHeight);
  });
}

/** Gives rows their heights, a protection without password opened for the time: a sync to look, one to write. */
export async function setRowHeights(sheetId: string, heights: readonly RowPoints[]): Promise<void> {
  await Excel.run(patient, async (context) => {
    const sheet = sheetToWrite(context, sheetId);
    await context.sync();
    demandWritable(context);
    await whileOpen(context, sheet, () => {
      for (const { row, points } of heights) cellOf(sheet, row).format.rowHeight = points;
    });
  });
}
