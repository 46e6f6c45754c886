import type { Limit } from "../../domain/limit";
import type { Prospect } from "../../domain/verdict";
import { passes, slackRange, type SlackRange, sumOfRanges } from "./slack";
import { isSettled, type Stance } from "./stance";

/** Where a target stands over all units while reports or results are missing. */
export interface Standing extends SlackRange {
  readonly is: Prospect;
  readonly wholeMin: number;
  /** null: nobody knows a bound. */
  readonly wholeMax: number | null;
  /** Every unit has but one pair of counts: "certain" is "met", "outOfReach" is "missed". */
  readonly isComplete: boolean;
}

function prospectOf(
  { least, greatest, wholeMin, wholeMax }: Omit<Standing, "is" | "isComplete">,
  limit: Limit,
): Prospect {
  if (wholeMax === 0) return "nothingToCount";
  if (wholeMin === 0) return "open";
  if (least !== null && passes(least, limit)) return "certain";
  return greatest !== null && !passes(greatest, limit) ? "outOfReach" : "open";
}

/**
 * The verdict while reports are missing: "certain" where every way in which the reports may still turn out meets the limit,
 * "outOfReach" where every way misses it, "nothingToCount" where nobody can be counted, else "open". Exact in all four.
 *
 * `prospect` of judge.ts is the case of one received report.
 *
 * @param stances one a unit; their order changes nothing
 * @example standing([received("A", { part: 99, whole: 100, unknown: 0 }), missing("B", 4)], atLeast(95)).is // "certain": 99/104
 */
export function standing(stances: readonly Stance[], limit: Limit): Standing {
  const range = sumOfRanges(stances.map((stance) => slackRange(stance, limit)));
  const wholes = {
    wholeMin: stances.reduce((all, { wholeMin }) => all + wholeMin, 0),
    wholeMax: stances.reduce<number | null>(
      (all, { wholeMax }) => (all === null || wholeMax === null ? null : all + wholeMax),
      0,
    ),
  };
  return { is: prospectOf({ ...range, ...wholes }, limit), ...range, ...wholes, isComplete: stances.every(isSettled) };
}
