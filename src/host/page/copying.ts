import { type Injector, IUniverInstanceService, ObjectMatrix, UniverInstanceType, type Workbook } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";

type Cache = ReturnType<ISheetClipboardService["copyContentCache"]>;
type Copied = Parameters<Cache["set"]>[1];

/**
 * Has cells copied within the workbook carry their values, not what they show: the spreadsheet reads a shown date again when it is
 * pasted, month before day, and would give every other cell of the same look its American format.
 */
export function copyValues(injector: Injector): void {
  const cache = injector.get(ISheetClipboardService).copyContentCache();
  const set = cache.set.bind(cache);
  const units = injector.get(IUniverInstanceService);
  cache.set = (id, copied) => set(id, withValues(copied, units));
}

function withValues(copied: Copied, units: IUniverInstanceService): Copied {
  const { matrix, range, unitId, subUnitId } = copied;
  const sheet = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
  if (!matrix || !sheet) return copied;
  const raw: typeof matrix = new ObjectMatrix();
  matrix.forValue((row, column, cell) => {
    const [sheetRow, sheetColumn] = [range.rows[row], range.cols[column]];
    const held =
      sheetRow === undefined || sheetColumn === undefined ? undefined : sheet.getCellRaw(sheetRow, sheetColumn);
    raw.setValue(row, column, typeof held?.v === "number" ? { ...cell, v: held.v, t: held.t ?? cell.t } : cell);
  });
  return { ...copied, matrix: raw };
}
