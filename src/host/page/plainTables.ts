import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-table/facade";
import { PLAIN_LOOK } from "../model/tables";

/** Tables of an opened workbook look like their cells; the grid would give each the first of its own looks. */
export async function plainTables(api: FUniver): Promise<void> {
  const workbook = api.getActiveWorkbook();
  for (const { id, subUnitId } of workbook?.getTableList() ?? [])
    await workbook?.getSheetBySheetId(subUnitId)?.addTableTheme(id, PLAIN_LOOK);
}
