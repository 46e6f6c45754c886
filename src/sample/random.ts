/** Numbers that look random and are the same in every run: the sample must not change when it is made again. */
export interface Dice {
  /** A whole number from 0 to `below - 1`. */
  readonly whole: (below: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** Dice that always fall the same way for the same seed (the mulberry32 generator). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return { whole, pick: (list) => list[whole(list.length)] ?? list[0] };
}
