import type { CellFormula } from "../app/workbook";
import { MOST_BYTES, MOST_ROWS } from "./cellsToWrite";
import { isExcelError, refuse } from "./orIssue";
import { protectAgain, withoutNulls } from "./protection";
import { patient } from "./requirements";
import { rangeOf } from "./writePlan";

/** Of UTF-8, for the widest. */
const MOST_BYTES_A_LETTER = 4;

/** Formulas below each other in one column. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly formulas: string[];
}

function runsOf(cells: readonly CellFormula[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column, formula } of cells) {
    const last = runs.at(-1);
    const follows = last?.column === column && last.row + last.formulas.length === row;
    if (last && follows && last.formulas.length < MOST_ROWS) last.formulas.push(formula);
    else runs.push({ row, column, formulas: [formula] });
  }
  return runs;
}

const bytesOf = ({ formulas }: Run): number => MOST_BYTES_A_LETTER * formulas.join().length;

function requestsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const requests: Run[][] = [[]];
  let bytes = 0;
  for (const run of runs) {
    const size = bytesOf(run);
    if (bytes > 0 && bytes + size > MOST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(run);
    bytes += size;
  }
  return requests;
}

async function write(context: Excel.RequestContext, sheet: Excel.Worksheet, runs: readonly Run[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { row, column, formulas } of runs)
    rangeOf(sheet, { row, column, rows: formulas.length, columns: 1 }).formulas = formulas.map((each) => [each]);
  await context.sync();
}

/**
 * Enters formulas of one sheet, opening a protection without password for the time: a sync to look and one a request of 4 MB, and
 * one more to protect again. Nothing is left open, whatever fails.
 *
 * Refused with `sheetProtected` where there is a password.
 */
export async function enter(sheetId: string, cells: readonly CellFormula[]): Promise<void> {
  await Excel.run(patient, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const { protection } = sheet;
    protection.load("protected,options");
    await context.sync();
    const { protected: isProtected, options } = protection;
    try {
      if (isProtected) protection.unprotect();
      for (const runs of requestsOf(runsOf(cells))) await write(context, sheet, runs);
      if (!isProtected) return;
      protection.protect(withoutNulls(options));
      await context.sync();
    } catch (error) {
      if (!isProtected) throw error;
      await protectAgain({ sheetId, name: sheet.name, options });
      if (isExcelError(error, "AccessDenied")) refuse("sheetProtected", { sheet: sheet.name });
      throw error;
    }
  });
}
