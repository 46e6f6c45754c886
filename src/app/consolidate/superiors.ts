import type { ReceivedCounts } from "../../compute/summing/stance";
import { fold } from "../../domain/fold";
import { type Body, bodyNamed } from "../../domain/organisationKinds";
import type { RatedGroup } from "./ratedGroups";
import type { NodeFigure } from "./nodeFigures";
import type { TreeUnit, UnitTree } from "./unitTree";

/** What DM_DONVI calls the organisations above the base ones. */
const SUPERIOR_KIND = fold("Cấp Khối/tỉnh");

/**
 * The superior organisations beside the committees: those right below the whole that DM_DONVI says are of the Bloc or the province, each
 * with the mass organisation it leads; undefined where its name does not tell, then it may be of any.
 */
export function superiorsIn(tree: UnitTree): ReadonlyMap<TreeUnit, Body | undefined> {
  const found = tree.childrenOf(tree.whole?.id).filter(({ kind }) => fold(kind) === SUPERIOR_KIND);
  return new Map(found.map((unit) => [unit, bodyNamed(unit.name)]));
}

/** An organisation in somebody's report. */
export interface Entry {
  readonly figure: NodeFigure;
  readonly group: RatedGroup;
  readonly body: Body | undefined;
  /** What both reports must have in common. */
  readonly key: string;
  /** The unit of DM_DONVI it is; undefined where the list has none of that name. */
  readonly unit: TreeUnit | undefined;
}

const SHORT = /^cđcs(?=\s)/u;

/** @param body of all organisations of the report, where their rows do not say */
export function entriesOf(figure: NodeFigure, tree: UnitTree, body?: Body): readonly Entry[] {
  return (figure.returned?.groups ?? []).map((group): Entry => {
    const unit = group.name === "" ? undefined : tree.named(group.name);
    const key = unit ? unit.id : fold(group.name).replace(SHORT, "công đoàn cơ sở");
    return { figure, group, body: group.body ?? body, key: `${unit ? "=" : "~"}${key}`, unit };
  });
}

const mayBeOfOneBody = (a: Entry, b: Entry): boolean =>
  a.body === undefined || b.body === undefined || a.body === b.body;

/** Whether a unit is another one or below it. */
export function isWithin(unit: TreeUnit, above: TreeUnit, tree: UnitTree): boolean {
  for (let each: TreeUnit | undefined = unit; each; each = each.parent === undefined ? undefined : tree.of(each.parent))
    if (each === above) return true;
  return false;
}

/** Whether a committee may report of a superior organisation's entry: of one that DM_DONVI has, the units above it only. */
const mayReport = (own: Entry, theirs: Entry, tree: UnitTree): boolean =>
  mayBeOfOneBody(own, theirs) && (!theirs.unit || isWithin(theirs.unit, own.figure.unit, tree));

const isOneOrganisation = (own: Entry, theirs: Entry, tree: UnitTree): boolean =>
  theirs.group.name !== "" && own.key === theirs.key && mayReport(own, theirs, tree);

/** Two names that need not be two organisations; units of DM_DONVI are told apart. */
export const mayBeOne = (own: Entry, theirs: Entry, tree: UnitTree): boolean =>
  mayReport(own, theirs, tree) && !(own.unit && theirs.unit && own.unit !== theirs.unit);

/**
 * The organisations that stand in a committee's report and in a superior organisation's, once in each.
 *
 * @returns by the committee's entry the other one
 */
export function pairsOf(own: readonly Entry[], theirs: readonly Entry[], tree: UnitTree): ReadonlyMap<Entry, Entry> {
  const byKey = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
    const found = new Map<string, Entry[]>();
    for (const entry of entries) {
      const same = found.get(entry.key);
      if (same) same.push(entry);
      else found.set(entry.key, [entry]);
    }
    return found;
  };
  const [ownByKey, theirsByKey] = [byKey(own), byKey(theirs)];
  const pairs = new Map<Entry, Entry>();
  for (const entry of own) {
    const others = (theirsByKey.get(entry.key) ?? []).filter((each) => isOneOrganisation(entry, each, tree));
    const [other] = others;
    if (!other || others.length > 1) continue;
    const claims = (ownByKey.get(other.key) ?? []).filter((each) => isOneOrganisation(each, other, tree));
    if (claims.length === 1) pairs.set(entry, other);
  }
  return pairs;
}

const NOBODY = { met: 0, missed: 0, unknown: 0 };

/** Counts of several groups as one. */
export const sumOfCounts = (all: readonly ReceivedCounts[]): ReceivedCounts =>
  all.reduce<Required<ReceivedCounts>>(
    (sum, { part, whole, unknown, doubtful = NOBODY }) => ({
      part: sum.part + part,
      whole: sum.whole + whole,
      unknown: sum.unknown + unknown,
      doubtful: {
        met: (sum.doubtful?.met ?? 0) + doubtful.met,
        missed: (sum.doubtful?.missed ?? 0) + doubtful.missed,
        unknown: (sum.doubtful?.unknown ?? 0) + doubtful.unknown,
      },
    }),
    { part: 0, whole: 0, unknown: 0, doubtful: NOBODY },
  );

/** The same subjects where nobody knows whether they are counted elsewhere already. */
export const inDoubt = ({ part, whole, unknown, doubtful = NOBODY }: ReceivedCounts): ReceivedCounts => ({
  part: 0,
  whole: 0,
  unknown: 0,
  doubtful: {
    met: part + doubtful.met,
    missed: whole - part - unknown + doubtful.missed,
    unknown: unknown + doubtful.unknown,
  },
});
