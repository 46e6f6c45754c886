import type { ReceivedCounts } from "../../compute/summing/stance";
import type { TargetSum } from "./consolidate";

/** The counts of the reports that came. */
export function knownCounts({ figures }: TargetSum): {
  readonly part: number;
  readonly whole: number;
  readonly units: number;
} {
  const counts = figures.flatMap((figure) => figure.counts ?? []);
  return {
    part: counts.reduce((sum, { part }) => sum + part, 0),
    whole: counts.reduce((sum, { whole }) => sum + whole, 0),
    units: counts.length,
  };
}

/** Of how many it is not known whether they were met, or whether they count. */
export const unclearOf = ({ unknown, doubtful }: ReceivedCounts): number =>
  unknown + (doubtful ? doubtful.met + doubtful.missed + doubtful.unknown : 0);
