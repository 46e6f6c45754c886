import type { Facts, HostCode, HostIssue, HostOutcome } from "../domain/problem";

/** Codes without facts: an error of Excel says no more than its own code. */
type PlainIssueCode = { [C in HostCode]: Record<never, never> extends Facts[C] ? C : never }[HostCode];

/** Excel's codes for what a user can do something about. */
const ISSUE_OF: Readonly<Record<string, PlainIssueCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "writingRefused",
  ApiNotFound: "excelTooOld",
  ApiNotAvailable: "excelTooOld",
  NotImplemented: "excelTooOld",
  ItemNotFound: "noCellSelected",
  InvalidSelection: "noCellSelected",
  RequestPayloadSizeLimitExceeded: "tooMuchAtOnce",
  ResponsePayloadSizeLimitExceeded: "tooMuchAtOnce",
};

/** Where whole sheets are meant, a missing thing is a sheet that was deleted. */
const SHEET_ISSUE_OF: typeof ISSUE_OF = {
  ...ISSUE_OF,
  ItemNotFound: "sheetGone",
  ItemAlreadyExists: "sheetsChanged",
};

/** Our own refusal, before Excel is asked. Ends the work and becomes an issue in `orIssue`. */
class Refusal extends Error {
  readonly issue: HostIssue;

  constructor(issue: HostIssue) {
    super(issue.code);
    this.name = "Refusal";
    this.issue = issue;
  }
}

/** @example refuse("structureProtected", {}) */
export function refuse<C extends HostCode>(code: C, facts: Facts[C]): never {
  throw new Refusal({ code, at: [], facts } as unknown as HostIssue);
}

/**
 * Runs a piece of work in Excel; a refusal of Excel becomes an issue, a mistake of the program stays an exception.
 *
 * `OfficeExtension` is read when called: office.js defines it later than this script runs.
 */
export const orIssue = <T>(work: () => Promise<T>): Promise<HostOutcome<T>> => attempt(work, ISSUE_OF);

/** `orIssue` for work on whole sheets. */
export const orSheetIssue = <T>(work: () => Promise<T>): Promise<HostOutcome<T>> => attempt(work, SHEET_ISSUE_OF);

/** Whether Excel refused, by the code of its error. */
export const isExcelError = (error: unknown, code?: string): error is OfficeExtension.Error =>
  error instanceof OfficeExtension.Error && (code === undefined || error.code === code);

async function attempt<T>(work: () => Promise<T>, issueOf: typeof ISSUE_OF): Promise<HostOutcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issues: [error.issue] };
    if (!isExcelError(error)) throw error;
    const known = issueOf[error.code];
    return {
      ok: false,
      issues: [
        known ? { code: known, at: [], facts: {} } : { code: "hostFailed", at: [], facts: { name: error.code } },
      ],
    };
  }
}
