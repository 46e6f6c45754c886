import {
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type ISetSelectionsOperationParams, SetSelectionsOperation } from "@univerjs/sheets";

/**
 * Keeps the selection inside the sheet: a cell beyond its edge, as typed into the name box, is taken for the last one on the way
 * there. The spreadsheet would select it and fail at everything that is asked of it then.
 */
export function selectInsideSheet(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections } = params as ISetSelectionsOperationParams;
    const sheet = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
    const keep = (range: IRange): void => {
      range.startRow = Math.min(range.startRow, lastRow);
      range.endRow = Math.min(range.endRow, lastRow);
      range.startColumn = Math.min(range.startColumn, lastColumn);
      range.endColumn = Math.min(range.endColumn, lastColumn);
    };
    for (const { range, primary } of selections) {
      keep(range);
      if (!primary) continue;
      keep(primary);
      primary.actualRow = Math.min(primary.actualRow, lastRow);
      primary.actualColumn = Math.min(primary.actualColumn, lastColumn);
    }
  });
}
