import { cellName } from "./cellName";
import type { ActiveCell, CellAddress, WrittenFormula } from "../app/workbook";
import { queueSheets } from "./listSheets";
import { isExcelError } from "./orIssue";
import { patient } from "./requirements";

/** The selected cell, and where lists of ours stand. One sync. */
export const activeCell = (): Promise<ActiveCell> =>
  Excel.run(patient, async (context) => {
    const cell = context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load("address,formulas,valueTypes,numberFormat");
    worksheet.load("id,name");
    worksheet.protection.load("protected");
    const sheets = queueSheets(context);
    await context.sync();
    return {
      sheetId: worksheet.id,
      sheet: worksheet.name,
      address: cellName(cell.address),
      // an apostrophe alone, or a spilled "", has no formula and is not empty either
      empty: cell.formulas[0]?.[0] === "" && cell.valueTypes[0]?.[0] === Excel.RangeValueType.empty,
      unformatted: cell.numberFormat[0]?.[0] === "General",
      sheetProtected: worksheet.protection.protected,
      lists: sheets().flatMap(({ sheetId, name, kind, marked }) =>
        kind && marked !== undefined ? [{ sheetId, name, sheet: kind.sheet, captions: marked }] : [],
      ),
    };
  });

const isKnown = (cell: Excel.Range): WrittenFormula => ({ recognised: cell.values[0]?.[0] !== "#NAME?" });

const rangeAt = (context: Excel.RequestContext, { sheetId, address }: CellAddress): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRange(address);

/** "=CHITIEU.NGUONG(" */
const beginning = (formula: string): string => formula.slice(0, formula.indexOf("(") + 1).toUpperCase();

/** Whether a formula stands in the cell: Excel does what was asked before the step it refuses. */
const lookAgain = (at: CellAddress, formula: string): Promise<WrittenFormula | undefined> =>
  Excel.run(async (context) => {
    const cell = rangeAt(context, at).load("formulas,values");
    await context.sync();
    const stands = String(cell.formulas[0]?.[0]).toUpperCase().startsWith(beginning(formula));
    return stands ? isKnown(cell) : undefined;
  });

/**
 * Writes a formula, with its number format in the same sync. A sheet whose protection leaves the cell open may refuse its format:
 * then the formula stands without it, found out by one sync more.
 */
export async function writeFormula(at: CellAddress, formula: string, numberFormat?: string): Promise<WrittenFormula> {
  try {
    return await Excel.run(async (context) => {
      const cell = rangeAt(context, at);
      cell.formulas = [[formula]];
      cell.load("values");
      if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
      await context.sync();
      return isKnown(cell);
    });
  } catch (error) {
    if (numberFormat === undefined || !isExcelError(error)) throw error;
    const written = await lookAgain(at, formula).catch(() => undefined);
    if (!written) throw error;
    return written;
  }
}
