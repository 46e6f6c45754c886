import type { BlankRows, Printing } from "../app/workbook";
import type { PageSetup } from "../report/page";
import { printArea } from "../report/printArea";
import { isExcelError } from "./orIssue";
import { whileOpen } from "./protection";
import { patient } from "./requirements";
import { demandWritable, sheetToWrite } from "./sheetToWrite";
import { rangeOf } from "./writePlan";

/** The name under which Excel keeps what a sheet prints. */
const PRINT_AREA = "Print_Area";
/** What an area has in it that is computed whenever the sheet is printed. */
const COMPUTED = "INDEX(";

/** What is printed: of a list every row of its columns, so that none that comes later is lost on paper. */
export function queuePrintArea(sheet: Excel.Worksheet, { printed, printedTo }: PageSetup): void {
  if (!printed) return;
  const range = rangeOf(sheet, printed);
  sheet.pageLayout.setPrintArea(printedTo === undefined ? range : range.getEntireColumn());
}

interface Printed extends Printing {
  readonly sheetId: string;
}

/**
 * Has Excel find the last row to be printed whenever it prints: it keeps the print area as a name of the sheet, which may be computed. A
 * program that does not show that name, or takes no formula for it, goes on printing blank rows, and nothing else is lost.
 */
export async function letShrink(sheets: readonly Printed[]): Promise<void> {
  const shrinking = sheets.flatMap(({ sheetId, name, page }) => {
    const area = typeof page.printedTo === "object" ? printArea(page, name) : undefined;
    return area === undefined ? [] : [{ sheetId, area }];
  });
  if (shrinking.length === 0) return;
  try {
    await Excel.run(patient, async (context) => {
      for (const { sheetId, area } of shrinking)
        context.workbook.worksheets.getItem(sheetId).names.getItem(PRINT_AREA).formula = `=${area}`;
      await context.sync();
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
  }
}

/** Whether the sheet's print area ends with its last filled row. */
export async function isShrinking(sheetId: string): Promise<boolean> {
  try {
    return await Excel.run(patient, async (context) => {
      const { names } = context.workbook.worksheets.getItem(sheetId);
      const area = names.getItemOrNullObject(PRINT_AREA).load("formula");
      await context.sync();
      return !area.isNullObject && String(area.formula).includes(COMPUTED);
    });
  } catch (error) {
    if (isExcelError(error) && !isExcelError(error, "ItemNotFound")) return false;
    throw error;
  }
}

/** Whether somebody has said what is printed; one that is computed may be refused to be told. */
async function hasPrintArea(sheetId: string): Promise<boolean> {
  try {
    return await Excel.run(patient, async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      return !area.isNullObject;
    });
  } catch (error) {
    if (isExcelError(error) && !isExcelError(error, "ItemNotFound")) return true;
    throw error;
  }
}

async function putPrintArea(sheetId: string, { name, page }: Printing): Promise<void> {
  await Excel.run(patient, async (context) => {
    queuePrintArea(context.workbook.worksheets.getItem(sheetId), page);
    await context.sync();
  });
  await letShrink([{ sheetId, name, page }]);
}

/** Sets what is printed of a list that was inserted before lists had a print area; one that staff have set stays. */
export async function setPrintArea(sheetId: string, printing: Printing): Promise<void> {
  if (!(await hasPrintArea(sheetId))) await putPrintArea(sheetId, printing);
}

/**
 * Keeps the blank rows of a list off the paper: by its print area, and where that cannot be computed, or a signature stands below
 * them, by hiding them.
 */
export async function leaveOut(sheetId: string, { first, count, ...printing }: BlankRows): Promise<void> {
  await putPrintArea(sheetId, printing);
  if (await isShrinking(sheetId)) return;
  await Excel.run(patient, async (context) => {
    const sheet = sheetToWrite(context, sheetId);
    await context.sync();
    demandWritable(context);
    await whileOpen(context, sheet, () => {
      rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).rowHidden = true;
    });
  });
}
