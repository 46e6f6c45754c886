import { refuse } from "./orIssue";
import { patient } from "./requirements";

/** Shows a cell or range of a visible sheet. */
export const reveal = (sheetId: string, address: string): Promise<void> =>
  Excel.run(patient, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name,visibility");
    await context.sync();
    if (sheet.visibility !== "Visible") refuse("sheetHidden", { sheet: sheet.name });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
