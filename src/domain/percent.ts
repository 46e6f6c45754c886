import type { Limit } from "./limit";

/** The share rounded half up to `decimals` places, in units of the last place: 2/3 at 2 decimals of a percent is 6667. */
function rounded(part: bigint, whole: bigint, decimals: number): bigint {
  const scaled = part * 100n * 10n ** BigInt(decimals);
  return (2n * scaled + whole) / (2n * whole);
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the rounded figure lies on the same side of `num/den` as the exact one. */
function sameSide(part: bigint, whole: bigint, shown: bigint, decimals: number, num: bigint, den: bigint): boolean {
  const exact = compare(part * den, num * whole);
  const printed = compare(shown * den, num * 100n * 10n ** BigInt(decimals));
  return exact === printed;
}

/**
 * A percentage as Vietnamese reports print it: comma, no space, two decimals, whole ones without decimals.
 *
 * A rounded figure never contradicts the verdict: it gets as many decimals as it needs not to appear on the wrong side of
 * the limit, of 0 % or of 100 %. Exact figures are printed without trailing zeros.
 *
 * @param part whole number, 0 or more
 * @param whole whole number, 1 or more
 * @param limit the condition it stands beside, if any
 * @example percentText(3081, 3135) // "98,28%"
 * @example percentText(97996, 100000, moreThan(98)) // "97,996%"
 * @example percentText(50, 50) // "100%"
 */
export function percentText(part: number, whole: number, limit?: Limit, comma = ","): string {
  const p = BigInt(part);
  const w = BigInt(whole);
  const borders: readonly (readonly [bigint, bigint])[] = [
    [0n, 1n],
    [1n, 1n],
    ...(limit ? [[BigInt(limit.num), BigInt(limit.den)] as const] : []),
  ];
  let decimals = 2;
  let shown = rounded(p, w, decimals);
  while (!borders.every(([num, den]) => sameSide(p, w, shown, decimals, num, den))) {
    decimals += 1;
    shown = rounded(p, w, decimals);
  }
  const exact = shown * w === p * 100n * 10n ** BigInt(decimals);
  const digits = shown.toString().padStart(decimals + 1, "0");
  const fraction = digits.slice(-decimals);
  const kept = exact ? fraction.replace(/0+$/u, "") : fraction;
  return `${digits.slice(0, -decimals)}${kept === "" ? "" : comma + kept}%`;
}

/**
 * The limit as a percentage, exact: 95%, 97,5%. Limits come from decimal fractions, so their denominators are powers of ten.
 *
 * @example limitText({ num: 975, den: 1000, inclusive: true }) // "97,5%"
 */
export function limitText(limit: Limit, comma = ","): string {
  return percentText(limit.num, limit.den, limit, comma);
}
