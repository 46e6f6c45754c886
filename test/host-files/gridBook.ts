import type { IWorkbookData } from "@univerjs/core";
import type {} from "@univerjs/sheets/facade";
import { createCalculationClock } from "../../src/host/model/calculation";
import { bookOf } from "../../src/host/files/bookOf";
import { calculatedBy } from "../../src/host/files/calculated";
import type { Book } from "../../src/xlsx/book";
import { openUniver } from "../host/harness/univer";

/** Opens a workbook in the grid, waits until everything is calculated, and takes it out again. */
export async function throughGrid(snapshot: IWorkbookData): Promise<Book> {
  const { univer, api } = openUniver(snapshot);
  try {
    const injector = univer.__getInjector();
    const clock = createCalculationClock(injector);
    // the grid looks for formulas without a value 100 ms after it has opened
    clock.recalculateAll();
    await clock.settled();
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("no workbook");
    const saved = workbook.save();
    return bookOf(saved, calculatedBy(injector, workbook.getId()), {
      stateOf: (sheetId) => (Number(saved.sheets[sheetId]?.hidden) === 1 ? "hidden" : "visible"),
      isHiddenName: () => false,
    });
  } finally {
    univer.dispose();
  }
}
