import { recordOf } from "../../report/sheets";
import type { SheetChoice } from "./insertSheets";

/** Forms first, since they are what people come for; then the registers behind them, then the workbook's lists of words, then the rest. */
export const SHEET_GROUPS = ["forms", "registers", "lists", "others"] as const;

export type SheetGroup = (typeof SHEET_GROUPS)[number];

type Choice = Pick<SheetChoice, "sheet" | "isForm">;

/**
 * @example sheetGroupOf({ sheet: "B06A", isForm: false }) // "registers"
 */
export function sheetGroupOf({ sheet, isForm }: Choice): SheetGroup {
  if (sheet.startsWith("DM_")) return "lists";
  if (sheet.startsWith("DS_") || (/^B\d/u.test(sheet) && !isForm)) return "registers";
  return recordOf(sheet).outsideReports ? "others" : "forms";
}

/** The sheets of each group that has some, each group by number and name; registers of a workbook before those of forms, pages without a number last. */
export function inSheetGroups<T extends Choice>(
  choices: readonly T[],
): readonly (readonly [SheetGroup, readonly T[]])[] {
  const isOfForm = ({ sheet }: Choice): number => (sheet.startsWith("DS_") ? 0 : 1);
  return SHEET_GROUPS.flatMap((group) => {
    const own = choices.filter((each) => sheetGroupOf(each) === group);
    const inOrder = own.sort((a, b) => isOfForm(a) - isOfForm(b) || a.sheet.localeCompare(b.sheet));
    return own.length > 0 ? [[group, inOrder] as const] : [];
  });
}
