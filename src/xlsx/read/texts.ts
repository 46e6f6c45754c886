const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/**
 * Text as Excel shows it: files write control characters, and an underscore before what looks like one, as `_xHHHH_`.
 *
 * @example unescapedText("a_x000D_b_x005F_x000D_") // "a\rb_x000D_"
 */
export const unescapedText = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** Shorter ones are copied by the engine itself. */
const SHORTEST_SLICE = 13;

/**
 * The same text without the piece of the file it was cut from: engines keep the whole piece as long as a part of it is in use, and
 * a file's text would stay in memory for its cells' sake; with another one before it where that is wanted. A part of a joined text can only be cut out once the joined one is a text
 * of its own.
 */
export const detached = (text: string, before = ""): string =>
  before.length + text.length < SHORTEST_SLICE ? before + text : ` ${before}${text}`.slice(1);
