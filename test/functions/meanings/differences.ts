import fc from "fast-check";
import type { Outcome } from "../../../src/domain/problem";
import { lists } from "./lists";
import type { Made } from "./made";

/** What a call gave, in the form of what is known of it: figures, or the argument and row of every cell asked about. */
function told(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) return { figures: outcome.value };
  const cells = outcome.issues.map(({ code, at }) => {
    const place = at[0];
    if (code === "nothingToCount") return "nothing";
    return place?.in === "argument" ? `${place.name} ${place.row}` : code;
  });
  return { asked: [...new Set(cells)].sort() };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list for which a function gives something else than its meanings say, as small as it could be made. */
export interface Difference {
  readonly name: string;
  readonly call: readonly unknown[];
  readonly gave: unknown;
  readonly known: unknown;
}

/**
 * Makes lists from meanings for every list function and holds what it gives against what is known by construction.
 *
 * @param runs lists for each function
 */
export function differences(runs: number, seed: number): readonly Difference[] {
  return lists.flatMap(([name, made]) => {
    const result = fc.check(
      fc.property(made, (list: Made) => same(told(list.gives()), list.known)),
      { numRuns: runs, seed },
    );
    const [smallest] = result.counterexample ?? [];
    return smallest ? [{ name, call: smallest.call, gave: told(smallest.gives()), known: smallest.known }] : [];
  });
}

export const functionCount = lists.length;
