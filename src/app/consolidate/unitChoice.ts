import type { Choices, UnitChoice } from "./choices";
import type { TreeUnit, UnitTree } from "./unitTree";

/** What people said of a unit, however they named it. */
export const choiceOf = (unit: TreeUnit, { units }: Choices, tree: UnitTree): UnitChoice | undefined =>
  [...units].find(([id]) => (tree.of(id) ?? tree.named(id)) === unit)?.[1];
