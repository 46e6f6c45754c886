import { refuse } from "./orIssue";

/** What Excel 2021 has; everything the add-in cannot do without is in it. */
const FLOOR = "1.14";

/** Asked when needed: `Office` is there later than this script runs. */
const has = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Ends the work with a sentence where this Excel is older than the floor. */
export function demandFloor(): void {
  if (!has(FLOOR)) refuse("excelTooOld", {});
}

/** How to run work that need not be done this moment: it waits while the user is typing in a cell. */
export const patient: Excel.RunOptions = { delayForCellEdit: true };

/** Whether sheets tell that they were renamed. */
export const tellsRenames = (): boolean => has("1.17");
