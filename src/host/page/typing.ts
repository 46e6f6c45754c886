import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { storedFormula } from "./typedFormula";

/** Lets people type formulas the way their own Excel takes them; the spreadsheet itself knows commas only. */
export function acceptVietnameseFormulas(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // before the spreadsheet's own reading of what was typed
    priority: 1000,
    handler: (cell, _location, next) =>
      next(typeof cell?.f === "string" ? { ...cell, f: storedFormula(cell.f) } : cell),
  });
}
