import { summingVi } from "../../words/vi/summing";
import type { TargetResult } from "../../report/documents/targetResult";
import { conclusionChange } from "../../compute/summing/conclusionChange";
import type { Consolidation, TargetSum } from "./consolidate";
import { knownCounts } from "./knownCounts";
import { figureKey, type PreviousRun } from "./previousRun";
import { standingAccount } from "./standingAccount";

/** A conclusion of an earlier run that no longer holds, with the reports whose figures are no longer those of that run. */
function withdrawnIn({ target, figures, standing }: TargetSum, earlier: PreviousRun | undefined): readonly string[] {
  const before = earlier?.targets.get(target.id)?.is;
  if (!earlier || before === undefined || conclusionChange(before, standing.is) !== "withdrawn") return [];
  const replacements = figures.flatMap(({ unit, counts, file }) => {
    const known = earlier.figures.get(figureKey(target.id, unit.id));
    const isOther = known && counts && (known.part !== counts.part || known.whole !== counts.whole);
    return isOther && file ? [{ unit: unit.name, file: file.name }] : [];
  });
  return [summingVi.withdrawn({ before, after: standing.is, replacements })];
}

/**
 * What a report says of each target of a sum, in the order of the list.
 *
 * @param treeId of this run's list of units
 * @param previous last year's run, to be compared with; or one of this year, whose conclusions may no longer hold
 */
export function targetResults(whole: Consolidation, treeId: string, previous?: PreviousRun): readonly TargetResult[] {
  const { asked } = whole;
  return whole.sums.map((sum): TargetResult => {
    const { target, figures, missing } = sum;
    const { part, whole: all } = knownCounts(sum);
    const before = previous && previous.year < asked.year ? previous.targets.get(target.id) : undefined;
    const named = figures.filter(({ counts, stance }) => !counts && stance.kind !== "notSubject");
    const further = [
      ...withdrawnIn(sum, previous?.year === asked.year ? previous : undefined),
      ...(sum.byEstimates ? [summingVi.byEstimates(sum.byEstimates)] : []),
    ];
    return {
      target,
      part,
      whole: all,
      standing: standingAccount(sum),
      isEarly: target.period === "year" && asked.period !== "NAM",
      ...(before?.isComplete === true
        ? {
            yearBefore: {
              year: previous?.year ?? 0,
              part: before.part,
              whole: before.whole,
              isOtherTree: previous?.tree !== treeId,
            },
          }
        : {}),
      units: {
        // who has nobody to count neither meets it nor misses it
        judged: figures.filter(({ counts }) => counts !== undefined && counts.whole > 0).length,
        missed: missing.map(({ figure, part: own, whole: ownWhole, needed }) => ({
          name: figure.unit.name,
          part: own,
          whole: ownWhole,
          stillNeeded: needed,
        })),
        withoutFigures: named.map(({ unit }) => unit.name),
      },
      ...(further.length > 0 ? { further } : {}),
    };
  });
}
