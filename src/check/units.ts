import { fold } from "../domain/fold";
import type { CheckedBook } from "./book";

/** One key for a unit under all names that DM_DONVI gives it; of any other name its own. */
export function unitKeys({ units }: CheckedBook): (name: string) => string {
  const known = new Map<string, string>();
  for (const { name, names } of units) for (const each of [...names, name]) known.set(fold(each), fold(name));
  return (name) => known.get(fold(name)) ?? fold(name);
}
