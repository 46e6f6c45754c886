import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";

/**
 * Has pasted cells keep the number format they were copied with, and all others theirs. The spreadsheet reads a date kept as text
 * again when it is pasted, month before day, and writes that format into the object that every cell of the look shares.
 */
export function keepFormatsOnPaste(injector: Injector): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "keep-formats",
    onBeforePaste({ unitId }) {
      const styles = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getStyles();
      styles?.each(([, style]) => {
        if (typeof style !== "object" || !style?.n) return;
        // the cells to be pasted hold this object already; the workbook goes on with one of its own
        const pasted = style.n;
        const { pattern } = pasted;
        style.n = { ...pasted };
        Object.defineProperty(pasted, "pattern", { get: () => pattern, set: () => undefined, enumerable: true });
      });
      return true;
    },
  });
}
