const ZERO = 48;
const POINT = 46;
const PLUS = 43;
const MINUS = 45;
/** "E", and "e" without its case bit. */
const EXPONENT = 69;
/** So many digits are a whole number for certain. */
const EXACT_DIGITS = 15;
const MOST_DIGITS = 10;

/** A number of digits and nothing else, at most 15 of them; -1 for anything else. */
function digitsAlone(text: string): number {
  const chars = text.length;
  if (chars === 0 || chars > EXACT_DIGITS) return -1;
  let whole = 0;
  for (let i = 0; i < chars; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    whole = whole * 10 + digit;
  }
  return whole;
}

/** Where digits end that begin at a place. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  for (let c = text.charCodeAt(at); c >= ZERO && c <= ZERO + 9;) c = text.charCodeAt(++at);
  return at;
}

const signEnd = (text: string, at: number): number =>
  text.charCodeAt(at) === PLUS || text.charCodeAt(at) === MINUS ? at + 1 : at;

/** Digits with at most one point among them or around, and a power of ten behind. */
function isDecimal(text: string): boolean {
  const from = signEnd(text, 0);
  let at = digitsEnd(text, from);
  let digits = at - from;
  if (text.charCodeAt(at) === POINT) {
    const behind = at + 1;
    at = digitsEnd(text, behind);
    digits += at - behind;
  }
  if (digits === 0) return false;
  if ((text.charCodeAt(at) & ~32) === EXPONENT) {
    const power = signEnd(text, at + 1);
    at = digitsEnd(text, power);
    if (at === power) return false;
  }
  return at === text.length;
}

/**
 * A number as files write it, spaces around it allowed; undefined for what is none. Too large a one is infinite.
 *
 * @example numberOf(" -1.5E3 ") // -1500
 * @example numberOf("1,5") // undefined
 */
export function numberOf(text: string): number | undefined {
  const whole = digitsAlone(text);
  if (whole >= 0) return whole;
  const trimmed = text.trim();
  return isDecimal(trimmed) ? Number(trimmed) : undefined;
}

/** A whole number as attributes have it, of at most ten digits; undefined for anything else. */
export function wholeOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const trimmed = digitsAlone(text) >= 0 ? text : text.trim();
  const whole = trimmed.length > MOST_DIGITS ? -1 : digitsAlone(trimmed);
  return whole < 0 ? undefined : whole;
}
