import type { Limit } from "../../domain/limit";
import { passes, slackOf, slackRange } from "./slack";
import { type Enough, inEverySet, type SmallestSet, smallestSet, type Weight } from "./smallestSet";
import { isSettled, type Stance } from "./stance";
import { standing } from "./standing";

/** Who decides an open verdict. */
export interface Deciders {
  /** Units whose size nobody knows: how many they have is asked first. */
  readonly askSizes: readonly string[];
  /** The fewest units whose reports can make it certain; undefined: no reports can. */
  readonly confirming: SmallestSet | undefined;
  /** The fewest units whose reports can put it out of reach; undefined: no reports can. */
  readonly refuting: SmallestSet | undefined;
  /** "Giữ chìa khóa": units without whose report it cannot become certain. */
  readonly keysToConfirm: readonly string[];
  /** Units without whose report it cannot come to be out of reach. */
  readonly keysToRefute: readonly string[];
}

/** What the unit adds towards meeting the target. */
function towardsMet(stance: Stance, limit: Limit): Weight {
  const { least, greatest } = slackRange(stance, limit);
  const hasSubjects =
    stance.wholeMax === null ||
    stance.extremes.some((counts) => counts.whole > 0 && slackOf(counts, limit) === greatest);
  return { unit: stance.unit, least, greatest, hasSubjects };
}

const negative = (slack: bigint | null): bigint | null => (slack === null ? null : -slack);

/** What the unit adds towards missing the target: the same with the sign turned. */
function towardsMissed(stance: Stance, limit: Limit): Weight {
  const { least, greatest } = slackRange(stance, limit);
  const hasSubjects =
    stance.wholeMax === null || stance.extremes.some((counts) => counts.whole > 0 && slackOf(counts, limit) === least);
  return { unit: stance.unit, least: negative(greatest), greatest: negative(least), hasSubjects };
}

/**
 * Who decides an open verdict: the fewest units that can confirm it and the fewest that can refute it, and those whom neither can do
 * without. Heaviest first, ties in the order of `stances`, which is DM_DONVI's.
 *
 * @returns undefined where the verdict is not open
 * @example deciders([received("A", { part: 90, whole: 90, unknown: 0 }), missing("B", 6), missing("C", 4)], moreThan(95))?.confirming // B, C
 */
export function deciders(stances: readonly Stance[], limit: Limit): Deciders | undefined {
  const { is, wholeMin } = standing(stances, limit);
  if (is !== "open") return undefined;
  const open = stances.filter((stance) => !isSettled(stance));
  const settled = standing(stances.filter(isSettled), limit).least ?? 0n;
  const mustHaveSubjects = wholeMin === 0;
  const met: Enough = { passes: (slack) => passes(slack + settled, limit), mustHaveSubjects };
  const missed: Enough = { passes: (slack) => !passes(settled - slack, limit), mustHaveSubjects };
  const upwards = open.map((stance) => towardsMet(stance, limit));
  const downwards = open.map((stance) => towardsMissed(stance, limit));
  return {
    askSizes: open.filter(({ wholeMax }) => wholeMax === null).map(({ unit }) => unit),
    confirming: smallestSet(upwards, met),
    refuting: smallestSet(downwards, missed),
    keysToConfirm: inEverySet(upwards, met),
    keysToRefute: inEverySet(downwards, missed),
  };
}
