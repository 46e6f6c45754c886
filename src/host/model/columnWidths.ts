import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { Injector, Worksheet } from "@univerjs/core";
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from "@univerjs/sheets";
import type { Box } from "./address";
import { endsOf } from "./address";

/**
 * Gives columns a width, and nothing else: Excel fits no row when a column gets a width, while Univer's command measures the
 * text of every row of the sheet, for each column anew.
 */
export function setColumnWidths(
  injector: Injector,
  sheet: Worksheet,
  { column, columns }: Pick<Box, "column" | "columns">,
  pixels: number,
): void {
  const unitId = sheet.getUnitId();
  const ranges = [endsOf({ row: 0, rows: sheet.getRowCount(), column, columns })];
  const wanted = { unitId, subUnitId: sheet.getSheetId(), ranges, colWidth: pixels };
  const before = SetWorksheetColWidthMutationFactory(wanted, sheet);
  const { id } = SetWorksheetColWidthMutation;
  if (!injector.get(ICommandService).syncExecuteCommand(id, wanted)) return;
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id, params: before }],
    redoMutations: [{ id, params: wanted }],
  });
}
