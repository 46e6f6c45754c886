import type { HostIssue, HostIssueCode, HostOutcome } from "../domain/hostIssue";

/** Excel's codes for what a user can do something about. */
const ISSUE_OF: Readonly<Record<string, Exclude<HostIssueCode, "cellFilled" | "sheetProtected" | "hostFailed">>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "writingRefused",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  NotImplemented: "excelTooOld",
  ItemNotFound: "noCellSelected",
  InvalidSelection: "noCellSelected",
};

/**
 * Runs a piece of work in Excel; a refusal of Excel becomes an issue, a mistake of the program stays an exception.
 *
 * `OfficeExtension` is read when called: office.js defines it later than this script runs.
 */
export async function orIssue<T>(work: () => Promise<T>): Promise<HostOutcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, issue: issueOf(error.code) };
  }
}

function issueOf(code: string): HostIssue {
  const known = ISSUE_OF[code];
  return known ? { code: known, facts: {} } : { code: "hostFailed", facts: { name: code } };
}
