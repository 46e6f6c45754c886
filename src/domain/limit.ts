/**
 * The condition of a target: a share compared with `num / den`.
 *
 * "trên 98%" is strictly more, "95% trở lên" is at least; the difference is one field, so comparison, printed sign and
 * test read the same fact. 97,5 % is `{ num: 975, den: 1000, … }`.
 */
export interface Limit {
  readonly num: number;
  readonly den: number;
  readonly inclusive: boolean;
}

/** "… trở lên": a share of exactly `percent` % meets it. Whole percent, 0–100. */
export const atLeast = (percent: number): Limit => ({ num: percent, den: 100, inclusive: true });

/** "trên …": a share of exactly `percent` % does not meet it. Whole percent, 0–99. */
export const moreThan = (percent: number): Limit => ({ num: percent, den: 100, inclusive: false });

/** "100%", "mỗi đơn vị": nobody may be missing. */
export const everyOne: Limit = atLeast(100);

/** The printed sign: `=` for all, else `≥` or `>`. */
export function signOf(limit: Limit): ">" | "≥" | "=" {
  if (!limit.inclusive) return ">";
  return limit.num === limit.den ? "=" : "≥";
}

/**
 * Whether `part` of `whole` meets the limit, in whole numbers, so that no rounding can decide.
 *
 * @param part whole number, 0 or more, not above `whole`
 * @param whole whole number, 1 or more
 * @example satisfies(49, 50, moreThan(98)) // false: 49/50 is exactly 98 %
 */
export function satisfies(part: number | bigint, whole: number | bigint, limit: Limit): boolean {
  if (Number.isSafeInteger(part) && Number.isSafeInteger(whole)) {
    const left = Number(part) * limit.den;
    const right = limit.num * Number(whole);
    // products that a double holds exactly need no larger numbers; lists consist of them
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right))
      return left > right || (limit.inclusive && left === right);
  }
  const have = BigInt(part) * BigInt(limit.den);
  const need = BigInt(limit.num) * BigInt(whole);
  return have > need || (limit.inclusive && have === need);
}
