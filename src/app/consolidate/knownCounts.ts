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
