import { refuse } from "./orIssue";

/** What must be known before sheets are added. */
export interface Surroundings {
  readonly sheets: readonly string[];
  /** Names of ranges and tables: they share one namespace. */
  readonly names: readonly string[];
  readonly activeSheetId: string;
}

/** Looks before anything is written, in one sync. A workbook that takes no sheets is refused here. */
export async function lookAround(context: Excel.RequestContext): Promise<Surroundings> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  workbook.tables.load("items/name");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  if (workbook.readOnly) refuse("workbookReadOnly", {});
  if (workbook.protection.protected) refuse("structureProtected", {});
  return {
    sheets: workbook.worksheets.items.map(({ name }) => name),
    names: [...workbook.names.items, ...workbook.tables.items].map(({ name }) => name),
    activeSheetId: active.id,
  };
}
