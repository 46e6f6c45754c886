import type { Target } from "../../domain/target";
import type { StandingAccount } from "../../words/summing";

/** A unit whose own counts miss the target, whatever is still unknown of them. */
export interface UnitThatMissed {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  readonly stillNeeded: number;
}

/** What the year before ended with. */
export interface YearBefore {
  readonly year: number;
  readonly part: number;
  readonly whole: number;
  /** Other units than this year: the two shares are not of the same body. */
  readonly isOtherTree: boolean;
}

/** The same target counted otherwise: shown beside, never judged. */
export interface CountedOtherwise {
  /** How, within a sentence: "tính trên tổng số tổ chức". */
  readonly how: string;
  readonly part: number;
  readonly whole: number;
}

/** What a report says of one target. */
export interface TargetResult {
  readonly target: Target;
  /** Known counts: of the reports received. */
  readonly part: number;
  readonly whole: number;
  readonly standing: StandingAccount;
  /** The period it is judged in has not ended. */
  readonly isEarly: boolean;
  readonly yearBefore?: YearBefore | undefined;
  readonly besides?: readonly CountedOtherwise[] | undefined;
  /** Of a sum of units; nothing for a base unit's own report. */
  readonly units?:
    | {
        /** How many have counts of their own. */
        readonly judged: number;
        /** In the order of the list. */
        readonly missed: readonly UnitThatMissed[];
        /** Names of those whose counts nobody has. */
        readonly withoutFigures: readonly string[];
      }
    | undefined;
  /** Sentences that follow, each ended: by the estimates, who decides, a conclusion withdrawn. */
  readonly further?: readonly string[] | undefined;
}
