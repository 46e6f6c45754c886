/** An exact decimal: `digits / 10 ** scale`. `scale` is 0 or more. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Excel holds and shows a number in 15 significant digits (Microsoft, "Excel specifications and limits"). */
const EXCEL_SIGNIFICANT_DIGITS = 15;
/** The first whole number of more digits. */
const FIRST_TOO_LONG = 1e15;

/**
 * The number as Excel holds it for comparing: 15 significant digits. Binary residue of sums disappears.
 *
 * @param value a finite number; −0 gives 0
 * @example normaliseNumber(0.1 + 0.2) // 0.3
 */
export function normaliseNumber(value: number): number {
  if (Number.isInteger(value) && value < FIRST_TOO_LONG && value > -FIRST_TOO_LONG) return value + 0;
  return Number(value.toPrecision(EXCEL_SIGNIFICANT_DIGITS)) + 0;
}

const isWhole = (value: number): boolean =>
  value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER && Math.floor(value) === value;

/** Fifteen digits for each factor and binary products move a side by less than 3 parts in 10 ** 14. */
const SURELY_APART = 1e-12;
/** Far from where products lose digits by their size alone. */
const SURE_SIZE = 1e250;

/**
 * Whether two finite figures differ by more than all that rounding can do to them.
 *
 * @example areSurelyApart(11.7, 0.9 * 13) // false: 11.700000000000001
 */
export function areSurelyApart(left: number, right: number): boolean {
  const larger = Math.max(Math.abs(left), Math.abs(right));
  return larger > 1 / SURE_SIZE && larger < SURE_SIZE && Math.abs(left - right) > larger * SURELY_APART;
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * The exact decimal that a number shows in 15 significant digits.
 *
 * @throws RangeError when `value` is not finite: reading cells comes before computing
 * @example decimalOf(0.95) // { digits: 95n, scale: 2 }
 */
export function decimalOf(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = "0", exponent = "0"] = value.toExponential(EXCEL_SIGNIFICANT_DIGITS - 1).split("e");
  const significant = mantissa.replace(".", "").replace(/0+$/u, "");
  const digits = BigInt(/\d/u.test(significant) ? significant : "0");
  const places = significant.replace("-", "").length - 1 - Number(exponent);
  if (digits === 0n) return { digits, scale: 0 };
  return places >= 0 ? { digits, scale: places } : { digits: digits * powerOfTen(-places), scale: 0 };
}

/** Exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/**
 * Exact order of two decimals: −1 when `a` is less, 0 when equal, 1 when more.
 *
 * @example compare(decimalOf(0.3), decimalOf(0.1 + 0.2)) // 0
 */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * powerOfTen(scale - a.scale);
  const right = b.digits * powerOfTen(scale - b.scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Exact order of `a × b` and `c × d`, each factor as Excel shows it, so that no rounding decides a target.
 *
 * "actual ≥ threshold × plan" is `compareProducts(actual, 1, threshold, plan) >= 0`.
 *
 * @throws RangeError when a factor is not finite
 * @example compareProducts(11.7, 1, 0.9, 13) // 0: exactly the threshold, though in binary 0.9 * 13 is 11.700000000000001
 */
export function compareProducts(a: number, b: number, c: number, d: number): -1 | 0 | 1 {
  const left = a * b;
  const right = c * d;
  // Whole numbers whose products a double holds exactly need no decimals; lists consist of them.
  if (isWhole(a) && isWhole(b) && isWhole(c) && isWhole(d) && isWhole(left) && isWhole(right))
    return left === right ? 0 : left < right ? -1 : 1;
  if (areSurelyApart(left, right)) return left < right ? -1 : 1;
  return compare(multiply(decimalOf(a), decimalOf(b)), multiply(decimalOf(c), decimalOf(d)));
}
