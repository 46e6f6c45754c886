import type { StandingAccount } from "../../words/summing";
import type { TargetSum } from "./consolidate";

/** A target's standing as sentences need it. */
export function standingAccount({ standing, sum, remaining }: TargetSum): StandingAccount {
  const { units, unknown, doubtful } = sum;
  return {
    is: standing.is,
    isComplete: standing.isComplete,
    missing: units.missing,
    perhapsNotSubject: units.perhapsNotSubject,
    unknown,
    doubtful,
    remaining,
  };
}
