/** How far a text is as it should be. */
export const PLAIN = {
  /** To be looked at sign by sign. */
  no: 0,
  /** Composed, nothing invisible, single plain spaces between words. */
  tidy: 1,
  /** Tidy, and its own key once in small letters. */
  key: 2,
} as const;

export type Plainness = (typeof PLAIN)[keyof typeof PLAIN];

const SIGN = 1;
const VOWEL = 2;
const TONED = 3;
const SPACE = 4;
const FULL_STOP = 5;

const VOWELS = [..."aăâeêioôơuưy"];
const TONES = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** What each sign of ASCII and each composed letter of Vietnamese is; 0 is any other. */
const KINDS = new Uint8Array(0x1f00);
KINDS.fill(SIGN, 0x21, 0x7f);
for (const letter of [..."đ", ...VOWELS])
  for (const each of [letter, letter.toUpperCase()]) KINDS[each.charCodeAt(0)] = letter === "đ" ? SIGN : VOWEL;
for (const vowel of VOWELS)
  for (const tone of TONES)
    for (const each of [vowel, vowel.toUpperCase()]) KINDS[(each + tone).normalize("NFC").charCodeAt(0)] = TONED;
KINDS[0x20] = SPACE;
KINDS[0x2e] = FULL_STOP;

/**
 * Tells texts that need no tidying and no folding from the others, so that a list pays for those only that do. A tone before
 * another vowel ("hòa", "ủy") may stand in another place in a key.
 *
 * @example plainness("Đoàn cơ sở") // 2
 * @example plainness("Hòa Bình") // 1
 * @example plainness(" Đoàn") // 0
 */
export function plainness(text: string): Plainness {
  let is: Plainness = PLAIN.key;
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind === 0 || (kind === SPACE && before === SPACE)) return PLAIN.no;
    if (kind === FULL_STOP || (before === TONED && (kind === VOWEL || kind === TONED))) is = PLAIN.tidy;
    before = kind;
  }
  return before === SPACE ? PLAIN.no : is;
}
