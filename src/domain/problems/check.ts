import type { WarningId } from "../warning";

/**
 * What a check finds and a reader of figures does not ask: its code and the facts its sentence needs. Cells stand in the issue, the
 * one to go to first.
 */
export interface CheckFacts {
  missingRating: { readonly name: string };
  /** One name stands on several rows, and nothing beside it tells two people apart. */
  duplicatePerson: { readonly name: string; readonly cells: readonly string[] };
  duplicateUnit: { readonly name: string; readonly cells: readonly string[] };
  /** Parts that should make up a whole. */
  partsNotWhole: { readonly parts: number; readonly whole: number; readonly captions: readonly string[] };
  totalNotSum: { readonly shown: number; readonly sum: number };
  /** `shown` as it stands, `counted` as the counts beside it give. */
  percentNotCounts: { readonly shown: string; readonly counted: string };
  dateAsText: { readonly found: string };
  dateOutOfYear: { readonly found: string; readonly year: number };
  legacyText: { readonly found: string; readonly converted: string };
  /** Letters and their marks are stored apart. */
  decomposedText: { readonly found: string };
  oddSpaces: { readonly found: string };
  mixedSpelling: { readonly found: string; readonly usual: string };
  ratingSpelling: { readonly found: string; readonly usual: string };
  totalInside: { readonly found: string };
  unitNotListed: { readonly found: string; readonly list: string; readonly rows: number };
  wrongYear: { readonly found: number; readonly year: number };
  /** A function of ours that this program did not know when the workbook was last calculated. */
  stuckFunction: { readonly found: string };
  /** A verdict by the built-in targets beside a list of the workbook's own. */
  ownTargetsIgnored: { readonly name: string; readonly list: string };
  /** A trade union in an agency, where there is none by law since 2025. */
  unionInAgency: { readonly name: string };
  /** A list names it, and these sheets have no row for it. */
  subjectWithoutRow: { readonly name: string; readonly sheets: readonly string[] };
  /** Registered last year and again this year; `list` is last year's sheet. */
  backFromLastYear: { readonly name: string; readonly list: string };
  /** `month` as "12/2026". */
  quartersInOneMonth: { readonly month: string };
  /** Days as people write them. */
  doneAfterFigures: { readonly found: string; readonly asOf: string };
  openingNotClosing: { readonly shown: number; readonly closing: number; readonly list: string };
  /** `others`: sheets of the same year with another figure. */
  membersDiffer: {
    readonly shown: number;
    readonly others: readonly { readonly sheet: string; readonly members: number }[];
  };
  nobodyTrained: { readonly name: string; readonly since: number };
  resultOfTwo: { readonly name: string; readonly evidence: string };
  measureChanged: { readonly found: string; readonly before: string; readonly list: string };
  /** `sheet` has the other list. */
  personInTwoLists: { readonly name: string; readonly sheet: string };
  /** `list` is the sheet of officers. */
  headVacant: { readonly name: string; readonly list: string };
  standingNothingDone: { readonly name: string };
  /** `list` is the sheet of duties. */
  dutyCalledNew: { readonly name: string; readonly list: string };
  /** Days as people write them. */
  sessionAfterFigures: { readonly found: string; readonly asOf: string };
  /** `state` as the sheet shows it: "Quá hạn 5 ngày". */
  overdue: { readonly name: string; readonly state: string };
  /** `came`: people who came to the document, at once or later, by `list`. */
  studiedOverSessions: {
    readonly shown: number;
    readonly name: string;
    readonly came: number;
    readonly list: string;
  };
  /** Years. */
  evidenceOfOtherYear: { readonly found: number; readonly year: number };
  awardTwice: { readonly name: string; readonly decision: string };
  chargeOutsideCommittee: { readonly name: string };
  /** `until` as people write days. */
  chargeEnded: { readonly name: string; readonly until: string };
  movedOnYetDone: { readonly name: string };
  /** A line of a sheet's own warnings. */
  superiorAsks: { readonly warning: WarningId };
}
