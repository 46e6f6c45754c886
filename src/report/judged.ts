import type { SheetId } from "./sheetId";

/** The names that groups may have: a list of the workbook, or fixed words. */
export type GroupNames = { readonly sheet: SheetId; readonly column: string } | { readonly values: readonly string[] };

/**
 * One judged thing of a list: a column that says of each row whether it is met. It has one state column, which every form, the pane
 * and the consolidation count.
 */
export interface Judged {
  /** Unique in the list; names the state column. */
  readonly key: string;
  readonly by: "rating" | "mark";
  readonly column: string;
  /** The column whose marks or written reasons take rows out of the denominator. */
  readonly outBy?: string;
  /** The organisation or kind by which forms count. */
  readonly group?: { readonly column: string; readonly names: GroupNames };
  /** Judged as it was at 31 December of the year due of a target, by the dates since when the marks hold. */
  readonly atYearEnd?: { readonly dates: string; readonly dueYearOf: string };
}
