import type { SheetAddition } from "../report/addition";
import { inRequests } from "./cellsToWrite";
import { refuse } from "./orIssue";
import { whileOpen } from "./protection";
import { demandFloor, patient } from "./requirements";
import { queuePieces, rangeOf } from "./writePlan";
import { demandWritable, sheetToWrite } from "./sheetToWrite";

/**
 * Writes what a list lacks right of what is used, and hides it. One sync to look, one to write; a second look at the cells keeps
 * what somebody typed there meanwhile.
 */
export async function addToList(sheetId: string, { blocks, hiddenColumns, cleared }: SheetAddition): Promise<void> {
  demandFloor();
  await Excel.run(patient, async (context) => {
    const sheet = sheetToWrite(context, sheetId);
    const standing = blocks.map(({ at }) => rangeOf(sheet, at).load("formulas"));
    await context.sync();
    demandWritable(context);
    if (standing.some(({ formulas }) => formulas.some((row) => row.some((cell) => cell !== ""))))
      refuse("sheetReshaped", { sheet: sheet.name });
    await whileOpen(context, sheet, () => {
      for (const at of cleared) rangeOf(sheet, at).clear("Contents");
      for (const pieces of inRequests(blocks, () => false)) queuePieces(sheet, pieces);
      for (const column of hiddenColumns) rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
    });
  });
}
