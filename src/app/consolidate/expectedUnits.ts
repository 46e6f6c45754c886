import type { Asked } from "./ledgerRow";
import { isThereOn, periodEnd, type TreeUnit, type UnitTree } from "./unitTree";

/**
 * The units of which figures are expected: those right below the whole that are there on the last day of the period; in place of one
 * that has nothing itself the units below it, once any of them has.
 *
 * @param having the units with a file, or with figures from paper
 */
export function expectedUnits(tree: UnitTree, asked: Asked, having: ReadonlySet<TreeUnit>): readonly TreeUnit[] {
  const day = periodEnd(asked);
  const thereBelow = (id: string | undefined): readonly TreeUnit[] =>
    tree.childrenOf(id).filter((unit) => isThereOn(unit, day));
  const hasSomething = (unit: TreeUnit): boolean => having.has(unit) || thereBelow(unit.id).some(hasSomething);
  const asking = (unit: TreeUnit): readonly TreeUnit[] => {
    const below = thereBelow(unit.id);
    return having.has(unit) || !below.some(hasSomething) ? [unit] : below.flatMap(asking);
  };
  return thereBelow(tree.whole?.id).flatMap(asking);
}
