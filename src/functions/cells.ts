import type { Cell, CellError } from "../domain/cell";
import type { CellByCell } from "../compute/cellByCell";
import { fail, type DataCode, type Issues, type Outcome } from "../domain/problem";
import { argument, type Block } from "../domain/place";
import { say } from "../words/say";
import { vi } from "../words/vi";

/** What a function may leave in a cell: Excel shows an error element as an error of its own cell. */
export type Shown = string | number | boolean | CustomFunctions.Error;

/** These say that there is no figure yet, not that something is wrong. */
const NOT_AVAILABLE: ReadonlySet<DataCode> = new Set(["nothingToCount", "emptyPlan", "actualMissing"]);

/** Names of errors by what Excel calls their kinds, for values that say no more. */
const ERROR_OF_TYPE: Readonly<Record<string, string>> = {
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Name: "#NAME?",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Spill: "#SPILL!",
  Calc: "#CALC!",
  Busy: "#BUSY!",
  GettingData: "#GETTING_DATA",
};

/** What Excel hands over for a cell that is no plain value: `CustomFunctions.Error`, or a cell value in JSON. */
interface Handed {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly errorType?: unknown;
}

/**
 * A value of a range as a cell. Errors arrive in one of two shapes, by the Excel; both become the error's name. A formatted number
 * is its number. Anything else is named as Excel shows what it cannot calculate with, so that it is never taken for a text.
 *
 * @example cellOf({ type: "Error", basicValue: "#N/A", errorType: "NotAvailable" }) // { error: "#N/A" }
 */
function cellOf(value: unknown): Cell {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value as Cell;
  const { code, type, basicType, basicValue, errorType } = value as Handed;
  if (type !== "Error" && basicType !== "Error" && errorType === undefined && code === undefined) {
    const isPlain = typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean";
    return isPlain ? basicValue : OTHER;
  }
  const name = [code, basicValue, ERROR_OF_TYPE[String(errorType)]].find((each) => typeof each === "string");
  return name === undefined ? OTHER : { error: name };
}
const OTHER: CellError = { error: "#VALUE!" };

function isPlain(row: readonly unknown[]): boolean {
  for (let column = 0; column < row.length; column++) {
    const value = row[column];
    if (typeof value === "object" && value !== null) return false;
  }
  return true;
}

/** Long lists of plain values are passed on as they are. */
const withCells = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  rows.every(isPlain) ? rows : rows.map((row) => (isPlain(row) ? row : row.map(cellOf)));

/** An argument as a block. A single value counts as one cell. */
export function given(name: string, cells: unknown): Block {
  const rows = Array.isArray(cells) ? (cells as readonly (readonly unknown[])[]) : [[cells ?? null]];
  return argument(name, withCells(rows));
}

const saysWhatItIs = (value: object): boolean => "type" in value || "code" in value || "basicValue" in value;

/**
 * An optional argument as a block, or nothing. Excel's old metadata can pass the invocation object in place of an omitted
 * argument (office-js issue 2777), so an object that is no cell is ignored.
 */
export function perhaps(name: string, cells: unknown): Block | undefined {
  if (cells === null || cells === undefined) return undefined;
  if (typeof cells === "object" && !Array.isArray(cells) && !saysWhatItIs(cells)) return undefined;
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
export function cells(outcome: Outcome<CellByCell<Shown>>): Shown[][] {
  const { over, at } = cell(outcome);
  if (over.length === 1 && over[0]?.length === 1) return [[cell(at(0, 0))]];
  const shown = (row: number, column: number): Shown => {
    const each = at(row, column);
    return each.ok ? each.value : errorOf(each.issues);
  };
  const rowOf = rowsOfOne();
  return over.map((cellsOfRow, row) =>
    cellsOfRow.length === 1 ? rowOf(shown(row, 0)) : cellsOfRow.map((_cell, column) => shown(row, column)),
  );
}

/** Rows of one cell, of which those that show the same are one: long columns repeat a few values. */
function rowsOfOne(): (value: Shown) => Shown[] {
  const known = new Map<Shown, Shown[]>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const row = [value];
    if (known.size < MOST_ROWS_KEPT) known.set(value, row);
    return row;
  };
}
/** A column of more different values repeats none often enough. */
const MOST_ROWS_KEPT = 1000;

/** Nothing to count, as the outcome of a figure. */
export const nothingToCount: Outcome<never> = fail("nothingToCount", [], {});
