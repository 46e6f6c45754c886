import { ICommandService } from "@univerjs/core";
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { CellPlace } from "./cells";

/** Kept with the cell, so that it moves along when rows are inserted. */
const KEY = "functionUnknown";
const TEXT = 1;

/**
 * Plays a workbook that was opened before the add-in was there: cells with its functions show #NAME? and are not calculated, not
 * even by a full recalculation, until somebody enters them again, if only with the same text.
 *
 * @param prefix of the functions' names: "CHITIEU."
 * @returns whether the function in this cell is unknown still
 */
export function leaveUnknown(injector: Injector, facade: FWorkbook, prefix: string): (place: CellPlace) => boolean {
  const cellAt = (sheetId: string, row: number, column: number): Nullable<ICellData> =>
    facade.getWorkbook().getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);

  for (const sheet of facade.getWorkbook().getSheets())
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell?.f?.toUpperCase().includes(prefix.toUpperCase()) !== true) return;
      Object.assign(cell, { v: ErrorType.NAME, t: TEXT, custom: { ...cell.custom, [KEY]: true } });
    });

  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.["fromFormula"] === true) return;
    const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    // references that follow inserted rows are written by other commands, and enter nothing
    if (trigger !== SetRangeValuesCommand.id) return;
    for (const [row, columns] of Object.entries(cellValue ?? {}))
      for (const [column, written] of Object.entries((columns ?? {}) as Readonly<Record<string, Nullable<ICellData>>>))
        if (written && "f" in written) delete cellAt(subUnitId, Number(row), Number(column))?.custom?.[KEY];
  });

  return ({ sheetId, row, column }) => cellAt(sheetId, row, column)?.custom?.[KEY] === true;
}
