import { fold } from "../../domain/fold";

/** So many numbers stand for a list, however long it is. */
const KEPT = 32;
/** Shorter lists look alike by chance. */
const LEAST = 8;

/** FNV-1a over UTF-16 units: 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The least of the hashes of a list's lines: two lists share as large a part of them as of their lines. No name can be read from them.
 *
 * @param lines a person and the organisation each
 * @returns rising, at most 32; none of a list too short to tell
 */
export function rosterOf(lines: readonly string[]): readonly number[] {
  const hashes = [...new Set(lines.map((line) => hashOf(fold(line))))].sort((a, b) => a - b);
  return hashes.length < LEAST ? [] : hashes.slice(0, KEPT);
}

/** Two rosters are one where at least half of the lines are the same. */
const ALIKE = 0.5;

/**
 * Which of others' rosters is like a roster most; the time it takes grows with the rosters that share a line.
 *
 * @param rosters of all
 * @returns by place the place of the other one
 */
export function likeRosters(rosters: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const having = new Map<number, number[]>();
  rosters.forEach((roster, place) => {
    for (const hash of roster) {
      const places = having.get(hash);
      if (places) places.push(place);
      else having.set(hash, [place]);
    }
  });
  const like = new Map<number, number>();
  rosters.forEach((roster, place) => {
    const shared = new Map<number, number>();
    for (const hash of roster)
      for (const other of (having.get(hash) ?? []).slice(0, 50))
        if (other !== place) shared.set(other, (shared.get(other) ?? 0) + 1);
    const [best] = [...shared].sort(([a, m], [b, n]) => n - m || a - b);
    if (!best) return;
    const [other, count] = best;
    if (count >= ALIKE * Math.max(roster.length, (rosters[other] ?? []).length)) like.set(place, other);
  });
  return like;
}
