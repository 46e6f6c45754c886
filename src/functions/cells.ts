import type { Cell } from "../domain/cell";
import { fail, type DataCode, type Issues, type Outcome } from "../domain/problem";
import { argument, type Block } from "../domain/place";
import { say } from "../words/say";
import { vi } from "../words/vi";

/** What a function may leave in a cell: Excel shows an error element as an error of its own cell. */
export type Shown = string | number | boolean | CustomFunctions.Error;

/** These say that there is no figure yet, not that something is wrong. */
const NOT_AVAILABLE: ReadonlySet<DataCode> = new Set(["nothingToCount", "emptyPlan", "actualMissing"]);

/** An argument as a block. A single value counts as one cell. */
export function given(name: string, cells: unknown): Block {
  return argument(name, Array.isArray(cells) ? (cells as Cell[][]) : [[cells ?? null]]);
}

/**
 * An optional argument as a block, or nothing. Excel's old metadata can pass the invocation object in place of an omitted
 * argument (office-js issue 2777), so an object is ignored.
 */
export function perhaps(name: string, cells: unknown): Block | undefined {
  if (cells === null || cells === undefined) return undefined;
  if (typeof cells === "object" && !Array.isArray(cells)) return undefined;
  return given(name, cells);
}

/**
 * All problems as one cell error: #N/A when there is no figure yet, else #VALUE!. Only these two carry a message in Excel.
 *
 * `CustomFunctions.Error` is read when called: office.js defines it later than this script runs.
 */
export function errorOf(issues: Issues): CustomFunctions.Error {
  const code = issues.every((issue) => NOT_AVAILABLE.has(issue.code))
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, say(issues, vi));
}

/** The value for a single cell; problems are thrown as the cell's error. */
export function cell<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw errorOf(outcome.issues);
}

/** Cell-by-cell results: in a spill every problem stays in its own cell, a single cell throws it. */
export function cells(outcome: Outcome<readonly (readonly Outcome<Shown>[])[]>): Shown[][] {
  const rows = cell(outcome);
  const [first] = rows[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1 && first) return [[cell(first)]];
  return rows.map((row) => row.map((each) => (each.ok ? each.value : errorOf(each.issues))));
}

/** Nothing to count, as the outcome of a figure. */
export const nothingToCount: Outcome<never> = fail("nothingToCount", [], {});
