import type { FileIssue } from "../domain/problem";
import type { Language } from "./words";

/** What became of a file, or of a unit without one. */
export type LedgerStatusId =
  | "received"
  | "late"
  | "typed"
  | "missing"
  | "empty"
  | "duplicate"
  | "conflict"
  | "setAside"
  | "olderForm"
  | "wrongYear"
  | "wrongPeriod"
  | "unreadable"
  | "notSubject"
  | "closed"
  | "unexpected"
  | "excluded";

/** The facts of each remark on a row of the ledger; a remark without words does not compile. */
export interface LedgerFacts {
  sameAs: { readonly files: readonly string[] };
  conflictsWith: { readonly files: readonly string[] };
  ofYears: { readonly years: readonly number[] };
  ofPeriod: { readonly period: string; readonly quarter: string };
  noYear: Record<never, never>;
  knownBy: { readonly by: "code" | "name" | "choice" | "sheets" };
  nameIsOf: { readonly unit: string };
  perhapsOf: { readonly unit: string };
  rosterOf: { readonly unit: string; readonly file: string };
  partOf: { readonly label: string; readonly block: number };
  sheetsLeft: { readonly sheets: readonly string[] };
  sheetsTwice: { readonly used: string; readonly others: readonly string[] };
  hiddenSheets: { readonly sheets: readonly string[] };
  ownList: { readonly sheet: string; readonly range: string };
  listsInDoubt: { readonly lists: readonly string[] };
  reason: { readonly text: string };
  lateBy: { readonly days: number };
  afterClosing: Record<never, never>;
  alsoFrom: { readonly unit: string };
  notRead: { readonly issue: FileIssue };
  signed: { readonly paper: string };
}

/** A remark on a row of the ledger. */
export type LedgerRemark = {
  [K in keyof LedgerFacts]: { readonly is: K } & LedgerFacts[K];
}[keyof LedgerFacts];

/** What a unit is asked to do about its report. */
export interface ReminderAccount {
  readonly unit: string;
  /** "năm 2026", within a sentence. */
  readonly period: string;
  /** "15/12/2026"; "" while nobody has said. */
  readonly due: string;
  /** What became of its files, the one that says most first; "missing" where none came. */
  readonly status: LedgerStatusId;
  /** Sentences on its files. */
  readonly remarks: readonly string[];
  /** Cells to be corrected: "DS_HOIVIEN!F12: …". */
  readonly cells: readonly string[];
  /** Cells that are not named. */
  readonly more: number;
}

/** Words about what came of the units' files. */
export interface ConsolidationWords {
  readonly language: Language;
  readonly statuses: Readonly<Record<LedgerStatusId, string>>;
  readonly remarks: { readonly [K in keyof LedgerFacts]: (facts: LedgerFacts[K]) => string };
  reminder(account: ReminderAccount): string;
}

/** @example sayRemark({ is: "lateBy", days: 3 }, consolidationWords.vi) // "Gửi sau hạn 03 ngày." */
export function sayRemark(remark: LedgerRemark, words: ConsolidationWords): string {
  const write = words.remarks[remark.is] as (facts: LedgerRemark) => string;
  return write(remark);
}
