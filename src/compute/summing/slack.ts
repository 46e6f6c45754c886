import type { Limit } from "../../domain/limit";
import type { Counts, Stance } from "./stance";

/** Between which values a slack lies; null: it has no bound on that side. */
export interface SlackRange {
  readonly least: bigint | null;
  readonly greatest: bigint | null;
}

/**
 * The slack of counts: den·part − num·whole. Slacks of units add up to the slack of the sum; at or above 0 the limit is met (above 0
 * where it is strict).
 *
 * @example slackOf({ part: 19, whole: 20 }, atLeast(95)) // 0n
 */
export const slackOf = ({ part, whole }: Counts, { num, den }: Limit): bigint =>
  BigInt(den) * BigInt(part) - BigInt(num) * BigInt(whole);

/** Whether a slack meets the limit; the whole must be above 0. */
export const passes = (slack: bigint, { inclusive }: Limit): boolean => slack > 0n || (inclusive && slack === 0n);

export const lesser = (a: bigint, b: bigint): bigint => (b < a ? b : a);
export const larger = (a: bigint, b: bigint): bigint => (b > a ? b : a);

/**
 * The least and the greatest slack that a unit may turn out to have.
 *
 * @example slackRange(missing("B", 12), atLeast(95)) // { least: -1140n, greatest: 60n }
 * @example slackRange(missing("B"), everyOne) // { least: null, greatest: 0n }: at 100 % nobody can be better than met
 */
export function slackRange({ extremes, wholeMax }: Stance, limit: Limit): SlackRange {
  const slacks = extremes.map((counts) => slackOf(counts, limit));
  const [first = 0n] = slacks;
  const isOpen = wholeMax === null;
  return {
    least: isOpen && limit.num > 0 ? null : slacks.reduce(lesser, first),
    greatest: isOpen && limit.num < limit.den ? null : slacks.reduce(larger, first),
  };
}

const add = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b);

/** The range of a sum: the sum of the ranges. */
export const sumOfRanges = (ranges: readonly SlackRange[]): SlackRange =>
  ranges.reduce<SlackRange>((a, b) => ({ least: add(a.least, b.least), greatest: add(a.greatest, b.greatest) }), {
    least: 0n,
    greatest: 0n,
  });
