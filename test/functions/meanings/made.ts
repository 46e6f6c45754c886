import fc from "fast-check";
import type { Outcome } from "../../../src/domain/problem";
import type { Meant } from "./cells";

/** What is known of a list by construction: its figures, or the cells that must be asked about ("xep_loai 3"). */
export type Known = { readonly figures: unknown } | { readonly asked: readonly string[] };

/** A list made from meanings, what the function gives for it, and what it should. */
export interface Made {
  readonly call: readonly unknown[];
  readonly gives: () => Outcome<unknown>;
  readonly known: Known;
}

export const column = (cells: readonly Meant<unknown>[]): unknown[][] => cells.map(({ cell }) => [cell]);

export const known = (asked: readonly string[], figures: unknown): Known =>
  asked.length > 0 ? { asked: [...new Set(asked)].sort() } : { figures };

export const listOf = <R>(row: fc.Arbitrary<R>): fc.Arbitrary<R[]> => fc.array(row, { minLength: 1, maxLength: 12 });

/** The cells to ask about because of the key, or nothing; `counts` when the row is one of a subject. */
export function keyed(
  row: number,
  key: Meant<string>,
  keyName: string,
  results: readonly (readonly [name: string, cell: Meant<unknown>])[],
): { readonly counts: boolean; readonly asked: readonly string[] } {
  if (key.means === "problem") return { counts: false, asked: [`${keyName} ${row}`] };
  if (key.means === "blank")
    return { counts: false, asked: results.filter(([, { silent }]) => !silent).map(([name]) => `${name} ${row}`) };
  return { counts: key.means === "subject", asked: [] };
}

export const count = <T>(list: readonly T[], is: (each: T) => boolean): number => list.filter(is).length;

/** Part, whole, not entered. */
export const counts3 = (tally: Outcome<{ part: number; whole: number; unknown: number }>): Outcome<unknown> =>
  mapped(tally, ({ part, whole, unknown }) => [part, whole, unknown]);

/** An outcome in the form in which it is known. */
export function mapped<T>(outcome: Outcome<T>, to: (value: T) => unknown): Outcome<unknown> {
  return outcome.ok ? { ok: true, value: to(outcome.value) } : outcome;
}
