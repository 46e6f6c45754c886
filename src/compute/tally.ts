/**
 * The counts behind a share. Counts travel, percentages never: sums of tallies are the same computation.
 *
 * `part` ≤ `whole`; `unknown` are subjects inside `whole` for whom nothing was entered, so they are in `whole` but not in `part`.
 */
export interface Tally {
  readonly part: number;
  readonly whole: number;
  readonly unknown: number;
}

export const emptyTally: Tally = { part: 0, whole: 0, unknown: 0 };

/**
 * Adds tallies: numerators to numerators, denominators to denominators.
 *
 * @example sum([{ part: 19, whole: 20, unknown: 0 }, { part: 1, whole: 1, unknown: 0 }]) // { part: 20, whole: 21, unknown: 0 }
 */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ part: a.part + b.part, whole: a.whole + b.whole, unknown: a.unknown + b.unknown }),
    emptyTally,
  );
}
