/** What one unit may add to the sum that decides; null: no bound. */
export interface Weight {
  readonly unit: string;
  readonly least: bigint | null;
  readonly greatest: bigint | null;
  /** With what it adds at most it also has somebody to count. */
  readonly hasSubjects: boolean;
}

/** When a set of units is enough: all of it at the greatest, everybody else at the least. */
export interface Enough {
  passes(sum: bigint): boolean;
  /** Nobody is sure to be counted yet, so somebody of the set must have subjects. */
  readonly mustHaveSubjects: boolean;
}

/** A smallest set of units whose reports can decide. */
export interface SmallestSet {
  /** Those who weigh most first, ties in the list's order. */
  readonly units: readonly string[];
  /** Other sets of as few units would do as well. */
  readonly isOneOfSeveral: boolean;
}

/** A sum in which some terms may have no bound. */
interface Sum {
  readonly finite: bigint;
  readonly downwards: number;
  readonly upwards: number;
}

const EMPTY: Sum = { finite: 0n, downwards: 0, upwards: 0 };

const withLeast = (sum: Sum, { least }: Weight, sign: 1n | -1n): Sum =>
  least === null ? { ...sum, downwards: sum.downwards + Number(sign) } : { ...sum, finite: sum.finite + sign * least };
const withGreatest = (sum: Sum, { greatest }: Weight, sign: 1n | -1n): Sum =>
  greatest === null
    ? { ...sum, upwards: sum.upwards + Number(sign) }
    : { ...sum, finite: sum.finite + sign * greatest };

/** The unit's report is in the set: it counts with its greatest instead of its least. */
const enter = (sum: Sum, weight: Weight): Sum => withGreatest(withLeast(sum, weight, -1n), weight, 1n);
const leave = (sum: Sum, weight: Weight): Sum => withLeast(withGreatest(sum, weight, -1n), weight, 1n);

/** Who may drag the sum down without bound decides before who may lift it: the former may report after the latter. */
const isEnough = ({ finite, downwards, upwards }: Sum, enough: Enough): boolean =>
  downwards === 0 && (upwards > 0 || enough.passes(finite));

const rangeOf = ({ least, greatest }: Weight): bigint | null =>
  least === null || greatest === null ? null : greatest - least;

/** Units that may drag the sum down without bound, then others without a bound, then by what they may change. */
function heaviestFirst(weights: readonly Weight[]): readonly Weight[] {
  const rank = ({ least, greatest }: Weight): number => (least === null ? 0 : greatest === null ? 1 : 2);
  return [...weights].sort((a, b) => {
    const [ranges, ranks] = [[rangeOf(a), rangeOf(b)] as const, rank(a) - rank(b)];
    if (ranks !== 0 || ranges[0] === null || ranges[1] === null) return ranks;
    return ranges[0] < ranges[1] ? 1 : ranges[0] > ranges[1] ? -1 : 0;
  });
}

const sumOf = (weights: readonly Weight[]): Sum => weights.reduce((sum, weight) => withLeast(sum, weight, 1n), EMPTY);

interface Chosen {
  readonly set: readonly Weight[];
  readonly sum: Sum;
}

const last = <T>(list: readonly T[], is: (each: T) => boolean): T | undefined => [...list].reverse().find(is);
const hasSubjects = (weight: Weight): boolean => weight.hasSubjects;

/** The first so many of the order; where they have nobody to count, the last of them gives way to the heaviest that has. */
function choose(order: readonly Weight[], enough: Enough): Chosen | undefined {
  let sum = sumOf(order);
  for (let size = 0; size <= order.length; size++) {
    const set = order.slice(0, size);
    if (isEnough(sum, enough)) {
      if (!enough.mustHaveSubjects || set.some(hasSubjects)) return { set, sum };
      const dropped = set.at(-1);
      const taken = order.slice(size).find(hasSubjects);
      if (dropped && taken) {
        const swapped = enter(leave(sum, dropped), taken);
        if (isEnough(swapped, enough)) return { set: [...set.slice(0, -1), taken], sum: swapped };
      }
    }
    const next = order[size];
    if (next) sum = enter(sum, next);
  }
  return undefined;
}

/** Whether one of the set can give way to one outside it. */
function hasEqual(order: readonly Weight[], { set, sum }: Chosen, enough: Enough): boolean {
  const inside = new Set(set);
  const outside = order.filter((weight) => !inside.has(weight));
  const heirs = new Set([outside[0], outside.find(hasSubjects)]);
  const givers = new Set([last(set, () => true), last(set, (weight) => !weight.hasSubjects)]);
  for (const giver of givers)
    for (const heir of heirs) {
      if (!giver || !heir) continue;
      const others = set.filter((weight) => weight !== giver);
      const countsSomebody = !enough.mustHaveSubjects || heir.hasSubjects || others.some(hasSubjects);
      if (countsSomebody && isEnough(enter(leave(sum, giver), heir), enough)) return true;
    }
  return false;
}

/**
 * A smallest set of units whose reports alone can be enough: heaviest first.
 *
 * @returns undefined where not even all together can
 */
export function smallestSet(weights: readonly Weight[], enough: Enough): SmallestSet | undefined {
  const order = heaviestFirst(weights);
  const chosen = choose(order, enough);
  return chosen && { units: chosen.set.map(({ unit }) => unit), isOneOfSeveral: hasEqual(order, chosen, enough) };
}

/** The units without whom no set is enough: not even all others together. None where no set is enough at all. */
export function inEverySet(weights: readonly Weight[], enough: Enough): readonly string[] {
  const all = weights.reduce(enter, sumOf(weights));
  const subjects = weights.filter(hasSubjects).length;
  const suffices = (sum: Sum, withSubjects: number): boolean =>
    isEnough(sum, enough) && (!enough.mustHaveSubjects || withSubjects > 0);
  if (!suffices(all, subjects)) return [];
  return weights
    .filter((weight) => !suffices(leave(all, weight), subjects - (weight.hasSubjects ? 1 : 0)))
    .map(({ unit }) => unit);
}
