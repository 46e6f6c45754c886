import { everyOne } from "../../domain/limit";
import { slackRange } from "./slack";
import { received, type Stance } from "./stance";

/** What a unit has done of that of which each must do some. */
export interface Done {
  readonly count: number;
  /** Of which it is not known whether they were done. */
  readonly unknown: number;
  /** Before the due date more may be done. */
  readonly isRunning: boolean;
}

/**
 * The stance of a unit for a target that each unit must meet by itself: one subject, met or not. A unit without a report is
 * `missing(unit, 1)`.
 *
 * @param least how many each unit must do, 1 or more
 * @example eachUnit("A", { count: 0, unknown: 0, isRunning: false }, 1) // 0 of 1
 * @example eachUnit("A", { count: 0, unknown: 0, isRunning: true }, 1) // 0..1 of 1
 */
export function eachUnit(unit: string, { count, unknown, isRunning }: Done, least: number): Stance {
  const isMet = count >= least;
  const isOpen = !isMet && (isRunning || count + unknown >= least);
  return received(unit, { part: isMet ? 1 : 0, whole: 1, unknown: isOpen ? 1 : 0 });
}

/**
 * The units with somebody who has missed for sure, in their order. Any one of them settles a target of 100 % or of each unit, so they are the
 * ones who decided it.
 */
export const failingUnits = (stances: readonly Stance[]): readonly string[] =>
  stances.filter((stance) => (slackRange(stance, everyOne).greatest ?? 0n) < 0n).map(({ unit }) => unit);
