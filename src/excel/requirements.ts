import { refuse } from "./orIssue";

/** What Excel 2021 has; everything the add-in cannot do without is in it. */
const FLOOR = "1.14";

/** Asked when needed: `Office` is there later than this script runs. */
const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Ends the work with a sentence where this Excel is older than the floor. */
export function demandFloor(): void {
  if (!has(FLOOR)) refuse("excelTooOld", {});
}

/**
 * How to run work that writes: it waits while the user is typing in a cell, and is one undo step where Excel can join several
 * requests (ExcelApi 1.20, and an office.js that knows the option; others leave it aside).
 */
export const writing = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(has("1.20") ? { mergeUndoGroup: true } : {}),
});

export const reading: Excel.RunOptions = { delayForCellEdit: true };

/** Whether sheets tell that they were renamed. */
export const tellsRenames = (): boolean => has("1.17");
