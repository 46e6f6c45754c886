import { ICommandService } from "@univerjs/core";
import type { IRange, Injector } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/engine-formula";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/sheets-table";
import type {} from "@univerjs/sheets-table/facade";
import { boxOf, endsOf, touches } from "./address";
import type { Box } from "./address";
import type { CalculationClock } from "./calculation";
import type { Cells } from "./cells";

/** The calculator's own question whether a result finds room; private there, and the only place where it is asked. */
interface SpillCheck {
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
}

const ROOM_CHANGES: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
]);

/**
 * Excel's rule: a result that would spill over a filled cell, a merged cell or a table, or from inside one, is #SPILL!.
 * Univer knows filled cells only. Formulas look again when a table or a merge comes or goes.
 */
export function enforceSpillRules(
  injector: Injector,
  workbook: FWorkbook,
  cells: Cells,
  clock: CalculationClock,
): void {
  const check = injector.get(IFormulaRuntimeService) as unknown as SpillCheck;
  const finds = check._checkIfArrayFormulaRangeHasData.bind(check);
  check._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) =>
    finds(unitId, sheetId, row, column, range) || touchesMergeOrTable(workbook, sheetId, boxOf(range));

  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (!ROOM_CHANGES.has(id)) return;
    const { subUnitId } = params as { readonly subUnitId: string };
    const anchors = cells.spills(subUnitId).map(({ anchor }) => anchor);
    if (anchors.length === 0) return;
    clock.markDirty(
      anchors.map(({ sheetId, row, column }) => ({
        unitId: cells.unitId,
        sheetId,
        range: endsOf({ row, column, rows: 1, columns: 1 }),
      })),
    );
  });
}

function touchesMergeOrTable(workbook: FWorkbook, sheetId: string, spill: Box): boolean {
  const merges = workbook.getSheetBySheetId(sheetId)?.getSheet().getMergeData() ?? [];
  if (merges.some((merge) => touches(boxOf(merge), spill))) return true;
  const tables = workbook.getTableList().filter((table) => table.subUnitId === sheetId);
  return tables.some((table) => touches(boxOf(table.range), spill));
}
