import { fold } from "./fold";

/** The names a row of a list is known by, the official one first; blank ones are no names. */
export type KnownAs = readonly string[];

/**
 * Puts things into the order of a list, whatever name of the list's row they go by: full name, short name or alias, folded. What
 * the list does not name comes last. Nothing is lost or doubled, nothing is renamed, and things equal to the list keep their order.
 *
 * A name that two rows of the list share means the row that has it furthest to the front of its names, then the upper one.
 *
 * @example inListOrder(["B", "Công ty A"], (name) => name, [["A", "Công ty A"], ["B"]]) // ["Công ty A", "B"]
 */
export function inListOrder<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  list: readonly KnownAs[],
): readonly T[] {
  const rankOf = new Map<string, number>();
  const mostNames = list.reduce((most, names) => Math.max(most, names.length), 0);
  for (let place = 0; place < mostNames; place++)
    list.forEach((names, rank) => {
      const key = fold(names[place] ?? "");
      if (key !== "" && !rankOf.has(key)) rankOf.set(key, rank);
    });
  const rank = (thing: T): number => rankOf.get(fold(nameOf(thing))) ?? list.length;
  return [...things].sort((a, b) => rank(a) - rank(b));
}
