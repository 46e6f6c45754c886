import { type Limit, satisfies } from "../domain/limit";
import type { Prospect, Verdict } from "../domain/verdict";

/**
 * Judges counts in whole numbers (part × den against num × whole), so that no rounding can decide.
 *
 * @param part whole number from 0 to `whole`
 * @param whole whole number; 0 is neither met nor missed
 * @example judge(49, 50, moreThan(98)) // "missed"
 */
export function judge(part: number, whole: number, limit: Limit): Verdict {
  if (whole === 0) return "nothingToCount";
  return satisfies(part, whole, limit) ? "met" : "missed";
}

/**
 * How many more subjects must change from not good to good for the limit to be met: the least whole number, 0 when met.
 *
 * @param whole 1 or more
 * @example needed(49, 50, moreThan(98)) // 1
 * @example needed(0, 20, atLeast(95)) // 19
 */
export function needed(part: number, whole: number, limit: Limit): number {
  const exact = limit.num * whole;
  if (Number.isSafeInteger(exact) && exact >= 0) {
    const rest = exact % limit.den;
    const below = (exact - rest) / limit.den;
    return Math.max(0, (limit.inclusive && rest === 0 ? below : below + 1) - part);
  }
  const product = BigInt(limit.num) * BigInt(whole);
  const den = BigInt(limit.den);
  const least = limit.inclusive ? (product + den - 1n) / den : product / den + 1n;
  return Math.max(0, Number(least) - part);
}

/**
 * Judges the lowest outcome (every unknown subject fails) and the highest (all pass).
 *
 * Should an unknown subject leave the denominator instead, the share still lies between the two.
 *
 * @param unknown subjects inside `whole`, not in `part`, whose result is not known; part + unknown ≤ whole
 * @example prospect(19, 20, 1, moreThan(95)) // "open"
 */
export function prospect(part: number, whole: number, unknown: number, limit: Limit): Prospect {
  if (whole === 0) return "nothingToCount";
  if (satisfies(part, whole, limit)) return "certain";
  return satisfies(part + unknown, whole, limit) ? "open" : "outOfReach";
}
