/** Characters that mean something in XML, by number. */
export const TAB = 9;
export const LINE_FEED = 10;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const BRACKET = 93;

/** Space where every line ends in a line feed. */
export const isSpace = (c: number): boolean => c === SPACE || c === LINE_FEED || c === TAB;

/** What stands nowhere in XML 1.0. Half pairs are not looked for: they do not come out of a strict decoder. */
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Whether a character may be written by its number (XML 1.0, 2.2). */
export const isCharacter = (c: number): boolean =>
  (c >= SPACE && c <= 0xd7ff) ||
  c === TAB ||
  c === LINE_FEED ||
  c === 13 ||
  (c >= 0xe000 && c <= 0xfffd) ||
  (c >= 0x10000 && c <= 0x10ffff);

type Range = readonly [from: number, to: number];

/** Where names begin, ":" apart (XML 1.0, 2.3). */
const STARTS: readonly Range[] = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];
/** How they go on besides. */
const FOLLOWERS: readonly Range[] = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

const isIn = (ranges: readonly Range[], c: number): boolean => ranges.some(([from, to]) => c >= from && c <= to);

const ASCII = 128;
const asciiTable = (is: (c: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: ASCII }, (_, c) => (is(c) ? 1 : 0));
const ASCII_STARTS = asciiTable((c) => isIn(STARTS, c));
const ASCII_NAMES = asciiTable((c) => isIn(STARTS, c) || isIn(FOLLOWERS, c));

export const isNameStart = (c: number): boolean => (c < ASCII ? ASCII_STARTS[c] === 1 : isIn(STARTS, c));
export const isNamePart = (c: number): boolean =>
  c < ASCII ? ASCII_NAMES[c] === 1 : isIn(STARTS, c) || isIn(FOLLOWERS, c);

/**
 * Where a name of plain letters and digits ends, as nearly all do; where it goes on with anything else, `nameEnd` is asked.
 *
 * @returns `from` where no such name begins there
 */
export function plainNameEnd(s: string, from: number): number {
  let at = from;
  let c = s.charCodeAt(at);
  if (c < ASCII && ASCII_STARTS[c] === 1)
    do c = s.charCodeAt(++at);
    while (c < ASCII && ASCII_NAMES[c] === 1);
  return at;
}

/** Whether a short text stands at a place: quicker than `startsWith`. */
export function isAt(s: string, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (s.charCodeAt(at + i) !== text.charCodeAt(i)) return false;
  return true;
}

/** Where space ends that begins at a place, or that place. */
export function spaceEnd(s: string, from: number): number {
  let at = from;
  while (isSpace(s.charCodeAt(at))) at++;
  return at;
}
