import type { Level } from "../rating";
import { chung } from "./chung";

/** The common levels with further spellings by level id, and further levels: how the other scales are written down. */
export function withSpellings(
  extra: Readonly<Record<string, readonly string[]>>,
  more: readonly Level[] = [],
): Level[] {
  return [...chung.levels, ...more]
    .map((level) => ({ ...level, aliases: [...level.aliases, ...(extra[level.id] ?? [])] }))
    .sort((a, b) => a.rank - b.rank);
}
