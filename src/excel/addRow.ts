import type { RowCell } from "../app/workbook";
import { cellName } from "./cellName";
import { TEXT_FORMAT, written } from "./cellsToWrite";
import { refuse } from "./orIssue";
import { whileOpen } from "./protection";
import { demandFloor, patient } from "./requirements";
import { rangeOf } from "./writePlan";
import { demandWritable, sheetToWrite } from "./sheetToWrite";

/**
 * Writes into blank cells of one row. A table that ends just above takes the row in, as it does when a person types there. Two syncs
 * to look, one to write.
 *
 * Refused with `cellFilled` where something stands in one of them.
 */
export async function addRow(sheetId: string, row: number, cells: readonly RowCell[]): Promise<void> {
  demandFloor();
  await Excel.run(patient, async (context) => {
    const sheet = sheetToWrite(context, sheetId);
    sheet.tables.load("items/id");
    const standing = cells.map(({ column }) =>
      rangeOf(sheet, { row, column, rows: 1, columns: 1 }).load("formulas,address,numberFormat"),
    );
    await context.sync();
    demandWritable(context);
    const filled = standing.find(({ formulas }) => formulas[0]?.[0] !== "");
    if (filled) refuse("cellFilled", { address: cellName(filled.address) });
    const tables = sheet.tables.items.map((table) => ({
      table,
      range: table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"),
    }));
    await context.sync();
    const above = tables.find(
      ({ range: { rowIndex, rowCount, columnIndex, columnCount } }) =>
        rowIndex + rowCount === row &&
        cells.some(({ column }) => column >= columnIndex && column < columnIndex + columnCount),
    );
    await whileOpen(context, sheet, () => {
      if (above) {
        const { rowIndex, rowCount, columnIndex, columnCount } = above.range;
        above.table.resize(
          rangeOf(sheet, { row: rowIndex, column: columnIndex, rows: rowCount + 1, columns: columnCount }),
        );
      }
      cells.forEach(({ column, value }, i) => {
        const isTextCell = standing[i]?.numberFormat[0]?.[0] === TEXT_FORMAT;
        rangeOf(sheet, { row, column, rows: 1, columns: 1 }).formulas = [[written(value, isTextCell)]];
      });
    });
  });
}
