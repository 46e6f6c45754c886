import { isExcelError, refuse } from "./orIssue";

/**
 * Options of a protection as `protect` takes them: loaded ones may hold nulls, which it refuses after the sheet was opened
 * (office-js issue 1931).
 */
export const withoutNulls = (options: Excel.WorksheetProtectionOptions): Excel.WorksheetProtectionOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null && value !== undefined));

/** A sheet whose protection was loaded with `protected,options` before it was opened. */
export interface ProtectedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/**
 * Protects again what was opened, after the work on it failed: with its options, or with none where Excel does not take them.
 *
 * Refused with `sheetLeftOpen` where the sheet stays open for all that.
 */
export async function protectAgain({ sheetId, name, options }: ProtectedSheet): Promise<void> {
  const protect = (how?: Excel.WorksheetProtectionOptions): Promise<boolean> =>
    isDone(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetId).protection.protect(how);
        await context.sync();
      }),
    );
  if (!(await protect(withoutNulls(options))) && !(await protect())) refuse("sheetLeftOpen", { sheet: name });
}

/** Whether the sheet is protected now. AccessDenied: it is protected still, which is as good. */
async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return error.code === "AccessDenied";
  }
}
