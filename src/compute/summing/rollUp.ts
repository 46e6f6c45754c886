import type { Limit } from "../../domain/limit";
import { needed } from "../judge";
import type { Stance, StanceKind } from "./stance";
import { standing } from "./standing";

/** The counts of many units in one line: what is known, and beside it how much is not. */
export interface RollUp {
  /** Known to be met. */
  readonly part: number;
  /** Known to count. */
  readonly whole: number;
  /** How many more may be met; null: nobody knows a bound. */
  readonly partOpen: number | null;
  /** How many more may count; null: nobody knows a bound. */
  readonly wholeOpen: number | null;
  /** In received reports: results not known. */
  readonly unknown: number;
  /** In received reports: subjects of whom it is not known whether they count. */
  readonly doubtful: number;
  /** Units of each kind. */
  readonly units: Readonly<Record<StanceKind, number>>;
}

const NONE: RollUp = {
  part: 0,
  whole: 0,
  partOpen: 0,
  wholeOpen: 0,
  unknown: 0,
  doubtful: 0,
  units: { received: 0, missing: 0, perhapsNotSubject: 0, notSubject: 0 },
};

const open = (sum: number | null, least: number, most: number | null): number | null =>
  sum === null || most === null ? null : sum + most - least;

/**
 * Adds the units' counts: parts to parts, wholes to wholes, what is unknown apart.
 *
 * @example rollUp([received("A", { part: 18, whole: 20, unknown: 1 }), missing("B", 5)]) // part 18, whole 25, partOpen 6, wholeOpen 0
 */
export const rollUp = (stances: readonly Stance[]): RollUp =>
  stances.reduce<RollUp>(
    (sum, { kind, partMin, partMax, wholeMin, wholeMax, unknown }) => ({
      part: sum.part + partMin,
      whole: sum.whole + wholeMin,
      partOpen: open(sum.partOpen, partMin, partMax),
      wholeOpen: open(sum.wholeOpen, wholeMin, wholeMax),
      unknown: sum.unknown + unknown,
      doubtful: sum.doubtful + (kind === "received" && wholeMax !== null ? wholeMax - wholeMin : 0),
      units: { ...sum.units, [kind]: sum.units[kind] + 1 },
    }),
    NONE,
  );

/** "cần 41/63 còn lại": of those whose result is not known, how many must be met, and how many may miss it. */
export interface Remaining {
  readonly needed: number;
  readonly open: number;
  /** open − needed; one more miss puts the target out of reach. */
  readonly spare: number;
}

/**
 * How many of those whose result is not known must still be met.
 *
 * @returns undefined where the verdict is not open, or where somebody's size is not known: then that is what must be asked
 * @example remaining([received("A", { part: 54, whole: 100, unknown: 40 }), missing("B", 23)], moreThan(76)) // needed 40 of 63, spare 23
 */
export function remaining(stances: readonly Stance[], limit: Limit): Remaining | undefined {
  const { part, whole, partOpen, wholeOpen } = rollUp(stances);
  if (wholeOpen !== 0 || partOpen === null || standing(stances, limit).is !== "open") return undefined;
  const must = needed(part, whole, limit);
  return { needed: must, open: partOpen, spare: partOpen - must };
}
