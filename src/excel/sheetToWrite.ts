import { refuse } from "./orIssue";

/** Queues the look that everybody takes who is to write into a sheet that stands. */
export function sheetToWrite(context: Excel.RequestContext, sheetId: string): Excel.Worksheet {
  context.workbook.load("readOnly");
  const sheet = context.workbook.worksheets.getItem(sheetId).load("id,name");
  sheet.protection.load("protected,options");
  return sheet;
}

/** After the sync: refuses a workbook that takes nothing. */
export function demandWritable({ workbook }: Excel.RequestContext): void {
  if (workbook.readOnly) refuse("workbookReadOnly", {});
}
