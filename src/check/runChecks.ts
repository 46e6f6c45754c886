import type { Place } from "../domain/place";
import type { Issue } from "../domain/problem";
import type { CheckedBook } from "./book";
import type { Check, Finding, FoundCode, Repair, Severity } from "./check";
import { CHECKS } from "./checks";

/** What was found, how grave it is, and what would set it right. */
export interface CheckedIssue {
  readonly severity: Severity;
  readonly issue: Issue<FoundCode>;
  readonly repair?: Repair;
}

function* findingsOf(check: Check, book: CheckedBook): Generator<Finding> {
  switch (check.looksAt) {
    case "workbook":
      yield* check.find(book);
      return;
    case "tables":
      for (const table of book.tables) yield* check.find(table, book);
      return;
    case "columns":
      for (const table of book.tables) for (const column of table.columns) yield* check.find(column, table, book);
      return;
    case "cells":
      for (const sheet of book.sheets)
        for (const [row, column] of sheet.grid.filled()) {
          const [value, formula] = [sheet.grid.value(row, column), sheet.grid.formula(row, column)];
          yield* check.find({ sheet, row, column, value, formula }, book);
        }
  }
}

/** What names a group: a line of a sheet's warnings is one of its own. */
export const groupOf = ({ code, facts }: Issue<FoundCode>): string =>
  code === "superiorAsks" ? (facts as { warning: string }).warning : code;

const cellOf = ({ at: [place] }: Issue<FoundCode>): string =>
  place?.in === "cell" ? `${place.sheet}|${place.row}|${place.column}` : "";

function inSheetOrder(book: CheckedBook): (a: Place | undefined, b: Place | undefined) => number {
  const order = new Map(book.sheets.map(({ name }, i) => [name, i]));
  const sheet = (place: Place | undefined): number =>
    place?.in === "cell" ? (order.get(place.sheet) ?? order.size) : -1;
  return (a, b) => sheet(a) - sheet(b) || (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/**
 * All that is wrong or doubtful in a workbook: errors before warnings, grouped by code, each group in the order of the sheets. What
 * the readers of figures could not read comes in as it is; a check that finds the same at the same cell adds nothing.
 */
export function runChecks(book: CheckedBook, checks: readonly Check[] = CHECKS): readonly CheckedIssue[] {
  const steps = checking(book, checks);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** `runChecks`, one check at a time: how far it is, from 0 to 1, before each of them. */
export function* checking(
  book: CheckedBook,
  checks: readonly Check[] = CHECKS,
): Generator<number, readonly CheckedIssue[]> {
  const seen = new Set<string>();
  const all: CheckedIssue[] = [];
  const add = (each: CheckedIssue): void => {
    const key = `${groupOf(each.issue)}|${cellOf(each.issue)}`;
    if (cellOf(each.issue) !== "" && seen.has(key)) return;
    seen.add(key);
    all.push(each);
  };
  for (const [i, check] of checks.entries()) {
    yield i / checks.length;
    for (const finding of findingsOf(check, book)) add({ severity: check.severity, ...finding });
  }
  for (const issue of book.unread) add({ severity: "error", issue });
  const groups = new Map<string, number>();
  for (const { issue } of all) if (!groups.has(groupOf(issue))) groups.set(groupOf(issue), groups.size);
  const compare = inSheetOrder(book);
  const rank = ({ severity }: CheckedIssue): number => (severity === "error" ? 0 : 1);
  return all
    .map((each) => ({ each, group: groups.get(groupOf(each.issue)) ?? 0 }))
    .sort((a, b) => rank(a.each) - rank(b.each) || a.group - b.group || compare(a.each.issue.at[0], b.each.issue.at[0]))
    .map(({ each }) => each);
}
