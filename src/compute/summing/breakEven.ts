import type { Limit } from "../../domain/limit";
import type { Stance } from "./stance";
import { passes } from "./slack";
import { standing } from "./standing";

/**
 * Up to how many subjects a verdict holds: a number; "any", however many; null, not even with the fewest ("không").
 */
export type UpTo = bigint | "any" | null;

/** What units of unknown size would decide by having few subjects: at most one of the two is not null. */
export interface BreakEven {
  /** The units of unknown size. */
  readonly units: readonly string[];
  /** Certain while these units have at most so many subjects together, whatever their results. */
  readonly certain: UpTo;
  /** Out of reach while they have at most so many. */
  readonly outOfReach: UpTo;
}

/** The greatest x with slack − each·x still passing, exclusive of 0 where it must be above it; slack passes. */
const times = (slack: bigint, each: bigint, mustBeAbove: boolean): UpTo =>
  each === 0n ? "any" : (mustBeAbove ? slack - 1n : slack) / each;

/** The units already known to have more than that leave nothing. */
const atLeastKnown = (upTo: UpTo, known: number): UpTo =>
  typeof upTo === "bigint" && upTo < BigInt(known) ? null : upTo;

/**
 * The break-even of units whose size nobody knows: what their head count alone would settle, before any result arrives.
 *
 * @returns undefined where no unit's size is unknown
 * @example breakEven([received("A", { part: 99, whole: 100, unknown: 0 }), missing("B")], atLeast(90)) // certain: 10n (99/110)
 * @example breakEven([received("A", { part: 80, whole: 100, unknown: 0 }), missing("B")], atLeast(90)) // outOfReach: 99n (179/199)
 * @example breakEven([received("A", { part: 9, whole: 10, unknown: 0 }), missing("B")], everyOne) // outOfReach: "any"
 */
export function breakEven(stances: readonly Stance[], limit: Limit): BreakEven | undefined {
  const unknown = stances.filter(({ wholeMax }) => wholeMax === null);
  if (unknown.length === 0) return undefined;
  const units = unknown.map(({ unit }) => unit);
  const others = standing(
    stances.filter(({ wholeMax }) => wholeMax !== null),
    limit,
  );
  const { least, greatest, wholeMin } = others;
  const known = unknown.reduce((all, { wholeMin: atLeast }) => all + atLeast, 0);
  const none: BreakEven = { units, certain: null, outOfReach: null };
  // with nobody at all there would be nothing to count: no verdict begins at 0
  if (least === null || greatest === null || wholeMin + known === 0) return none;
  const [num, den] = [BigInt(limit.num), BigInt(limit.den)];
  if (passes(least, limit)) return { ...none, certain: atLeastKnown(times(least, num, !limit.inclusive), known) };
  if (!passes(greatest, limit))
    return { ...none, outOfReach: atLeastKnown(times(-greatest, den - num, limit.inclusive), known) };
  return none;
}
