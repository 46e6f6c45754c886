import type { ReceivedCounts } from "./stance";

/**
 * Counts of a period that is not over: whoever has not met a yearly target may still do so, and becomes unknown. Those whose result is
 * decided, by a rating or a quarter that has ended, keep it.
 *
 * @param decidedMissed how many of those inside `whole` have missed it for good; at most whole − part − unknown
 * @example whileRunning({ part: 41, whole: 50, unknown: 2 }, 3) // { part: 41, whole: 50, unknown: 6 }
 */
export function whileRunning(counts: ReceivedCounts, decidedMissed = 0): ReceivedCounts {
  const { part, whole, unknown, doubtful } = counts;
  const open = whole - part - decidedMissed;
  if (!Number.isSafeInteger(decidedMissed) || decidedMissed < 0 || open < unknown)
    throw new RangeError(`${decidedMissed} decided of ${JSON.stringify(counts)}`);
  return {
    part,
    whole,
    unknown: open,
    doubtful: doubtful && { met: doubtful.met, missed: 0, unknown: doubtful.unknown + doubtful.missed },
  };
}
