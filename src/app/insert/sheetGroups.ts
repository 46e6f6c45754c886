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
  return isForm && /^B\d/u.test(sheet) ? "forms" : "others";
}

/** The sheets of each group that has some, each group by number and name; registers of a workbook before those of forms. */
export function inSheetGroups<T extends Choice>(
  choices: readonly T[],
): readonly (readonly [SheetGroup, readonly T[]])[] {
  const isNumbered = ({ sheet }: Choice): number => (sheet.startsWith("B") ? 1 : 0);
  return SHEET_GROUPS.flatMap((group) => {
    const own = choices.filter((each) => sheetGroupOf(each) === group);
    const inOrder = own.sort((a, b) => isNumbered(a) - isNumbered(b) || a.sheet.localeCompare(b.sheet));
    return own.length > 0 ? [[group, inOrder] as const] : [];
  });
}
