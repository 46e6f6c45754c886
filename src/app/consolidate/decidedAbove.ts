import { received, type ReceivedCounts } from "../../compute/summing/stance";
import type { Target } from "../../domain/target";
import type { Asked } from "./ledgerRow";
import { asOfPeriod, type DecidedPart, type NodeFigure } from "./nodeFigures";
import { type Entry, entriesOf, inDoubt, isWithin, mayBeOne, pairsOf, sumOfCounts, superiorsIn } from "./superiors";
import { sumOfLevels } from "./ratedGroups";
import { isDecidedAbove } from "./unitReturn";
import type { UnitTree } from "./unitTree";

/**
 * Whose figures of an organisation are counted.
 *
 * "superior": it has decided; "committee": it has not yet; "perhaps": under another name it may stand in another report too; "inTotal": the
 * committee's total, which cannot be told apart, holds it already; "notTold": the superior organisation gives a total only.
 */
export type CountedBy = "superior" | "committee" | "perhaps" | "inTotal" | "notTold";

/** An organisation, in the two reports it stands in or may stand in. */
export interface Compared {
  readonly name: string;
  readonly committee?: Entry;
  readonly superior?: Entry;
  readonly by: CountedBy;
}

/** A target's figures once the superior organisations' reports are taken in. */
export interface DecidedAbove {
  readonly figures: readonly NodeFigure[];
  readonly compared: readonly Compared[];
  /** So many count as a committee reports them, for the superior organisation has not decided. */
  readonly provisional: number;
}

const isCounted = ({ group: { counts } }: Entry): boolean =>
  counts.whole > 0 || Object.values(counts.doubtful ?? {}).some((count) => count > 0);

const missedIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { group }) => sum + group.decidedMissed, 0);

/** @param sure entries that count, and are in no doubt */
function withCounts(
  figure: NodeFigure,
  counts: ReceivedCounts,
  sure: readonly Entry[],
  target: Target,
  asked: Asked,
): NodeFigure {
  const decidedMissed = missedIn(sure);
  const levels = sumOfLevels(sure.map(({ group }) => group));
  return {
    ...figure,
    counts,
    levels,
    stance: received(figure.unit.id, asOfPeriod(counts, target, asked, decidedMissed)),
  };
}

/** What each superior organisation decided of a unit's organisations. */
function partsOf(decided: readonly Entry[]): readonly DecidedPart[] {
  const figures = new Set(decided.map(({ figure }) => figure));
  return [...figures].map(({ unit, file, returned }) => {
    const groups = decided.flatMap((entry) => (entry.figure.unit === unit ? [entry.group] : []));
    return {
      superior: unit,
      counts: sumOfCounts(groups.map(({ counts }) => counts)),
      file,
      sheet: returned?.at.sheet ?? "",
      cell: groups.map(({ cell }) => cell).join("; "),
    };
  });
}

/**
 * Takes in the reports of the superior organisations: for CT05 to CT07 their decided rating of an organisation counts in place of the
 * committee's, and each organisation once. Where nobody can tell whether two names are two organisations, they may count or not, so that no
 * conclusion hangs on it. Other targets are not theirs.
 *
 * @param figures one a unit, of superior organisations too
 * @returns undefined where the list of units has no superior organisation
 */
export function decidedAbove(
  target: Target,
  figures: readonly NodeFigure[],
  { tree, asked }: { readonly tree: UnitTree; readonly asked: Asked },
): DecidedAbove | undefined {
  const superiors = superiorsIn(tree);
  if (superiors.size === 0) return undefined;
  const committees = figures.filter(({ unit }) => !superiors.has(unit));
  if (!isDecidedAbove(target.id)) return { figures: committees, compared: [], provisional: 0 };

  const came = figures.filter(({ unit, counts }) => superiors.has(unit) && counts !== undefined);
  const theirs = came.flatMap((figure) => entriesOf(figure, tree, superiors.get(figure.unit)));
  const own = committees.flatMap((figure) => (figure.method === "list" ? entriesOf(figure, tree) : []));
  const pairs = pairsOf(own, theirs, tree);
  const paired = new Set(pairs.values());
  const single = { own: own.filter((entry) => !pairs.has(entry)), theirs: theirs.filter((each) => !paired.has(each)) };
  const decidedSingles = single.theirs.filter((entry) => entry.group.isDecided && isCounted(entry));

  // totals of which nobody can tell whose organisations are in them
  const told = new Set(own.map(({ figure }) => figure));
  const totals = committees.filter(
    (figure) => !told.has(figure) && figure.stance.wholeMax !== null && figure.stance.wholeMax > 0,
  );
  const fateOfTheirs = (entry: Entry): CountedBy => {
    const { unit } = entry;
    if (unit && totals.some((total) => isWithin(unit, total.unit, tree))) return "inTotal";
    if (totals.length > 0 && !unit) return "perhaps";
    if (!entry.group.isDecided && single.own.some((each) => mayBeOne(each, entry, tree))) return "perhaps";
    return "superior";
  };
  const fateOfOwn = (entry: Entry): CountedBy => {
    const other = pairs.get(entry);
    if (other) return other.group.isDecided ? "superior" : "committee";
    return decidedSingles.some((each) => mayBeOne(entry, each, tree)) ? "perhaps" : "committee";
  };

  const fates = new Map<Entry, CountedBy>([
    ...own.map((entry) => [entry, fateOfOwn(entry)] as const),
    ...single.theirs.map((entry) => [entry, fateOfTheirs(entry)] as const),
  ]);
  const countsFor = (entry: Entry): ReceivedCounts =>
    fates.get(entry) === "perhaps" ? inDoubt(entry.group.counts) : entry.group.counts;

  const byFigure = new Map<NodeFigure, Entry[]>();
  for (const entry of own) byFigure.set(entry.figure, [...(byFigure.get(entry.figure) ?? []), entry]);
  const ofCommittee = (figure: NodeFigure): NodeFigure => {
    const entries = byFigure.get(figure) ?? [];
    const changed = entries.some((entry) => fates.get(entry) !== "committee");
    if (!changed) return figure;
    const kept = entries.filter((entry) => fates.get(entry) !== "superior");
    const decided = entries.flatMap((entry) => (fates.get(entry) === "superior" ? (pairs.get(entry) ?? []) : []));
    const counts = sumOfCounts([...kept.map(countsFor), ...decided.map(({ group }) => group.counts)]);
    const sure = kept.filter((entry) => fates.get(entry) === "committee");
    const made = withCounts(figure, counts, [...sure, ...decided], target, asked);
    return decided.length > 0 ? { ...made, decided: partsOf(decided) } : made;
  };
  const ofSuperior = (figure: NodeFigure): readonly NodeFigure[] => {
    const entries = single.theirs.filter((entry) => entry.figure === figure && fates.get(entry) !== "inTotal");
    const counting = entries.filter(isCounted);
    if (counting.length === 0) return [];
    const counts = sumOfCounts(counting.map(countsFor));
    const sure = counting.filter((entry) => fates.get(entry) === "superior");
    return [withCounts(figure, counts, sure, target, asked)];
  };

  const leads = (entry: Entry): boolean =>
    [...superiors.values()].some((body) => body === undefined || entry.body === undefined || body === entry.body);
  const listed = own.filter((entry) => fates.get(entry) !== "superior" && leads(entry));
  const inTotals = totals.flatMap(({ counts }) => counts?.whole ?? []);
  return {
    figures: figures.flatMap((figure) => (superiors.has(figure.unit) ? ofSuperior(figure) : [ofCommittee(figure)])),
    compared: [
      ...own.flatMap((committee): readonly Compared[] => {
        const superior = pairs.get(committee);
        const by = fates.get(committee) ?? "committee";
        const base = { name: committee.group.name, committee, by };
        if (superior) return [{ ...base, superior }];
        return by === "perhaps" ? [base] : [];
      }),
      ...single.theirs.filter(isCounted).map((superior): Compared => ({
        name: superior.group.name,
        superior,
        by: fates.get(superior) ?? "superior",
      })),
      ...came
        .filter((figure) => entriesOf(figure, tree).length === 0)
        .map(({ unit }): Compared => ({ name: unit.name, by: "notTold" })),
    ],
    provisional:
      listed.reduce((sum, { group }) => sum + group.counts.whole, 0) + inTotals.reduce((sum, each) => sum + each, 0),
  };
}
