import type { Cell } from "./cell";
import { decimalOf } from "./decimal";
import { readNumber } from "./number";

/** An exact share: `num / den`. */
export interface Share {
  readonly num: number;
  readonly den: number;
}

/**
 * A threshold as people write it: 0,95 · 95 · "95%" · "0,95". Up to 1 it is a share, from 2 to 100 a percentage.
 *
 * `undefined` for anything else, for 0, which is how a blank cell arrives and which everybody meets, and for what lies between 1
 * and 2: "1,5" could be 1,5 % or 150 %.
 *
 * @example readThreshold("97,5%") // { num: 975, den: 1000 }
 */
export function readThreshold(cell: Cell): Share | undefined {
  const read = readNumber(cell);
  if (read.is !== "number" || read.doubt === "thousandsOrDecimal") return undefined;
  const isPercent = read.percent === true;
  const { digits, scale } = decimalOf(read.value);
  const num = Number(digits);
  const den = 10 ** scale;
  if (num <= 0 || scale > 12) return undefined;
  if (num <= den) return { num, den };
  if (isPercent || num < 2 * den || num > 100 * den) return undefined;
  return { num, den: den * 100 };
}
