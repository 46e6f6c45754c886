/** An error Excel shows in a cell, by its name: "#N/A", "#VALUE!". */
export type CellError = { readonly error: string };

/** The value of one cell as it reaches the program. Dates are numbers (serials), see `date.ts`. */
export type Cell = string | number | boolean | null | CellError;

/**
 * Whether a cell holds an error. Any object is one, since hosts do not agree on the shape of an error; dates are numbers.
 *
 * @example isError({ error: "#N/A" }) // true
 */
export function isError(cell: unknown): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** What stands for an error that came without a name. */
const NAMELESS_ERROR = "#ERROR!";

/**
 * The name of an error, never "undefined".
 *
 * @example errorName({ error: "#N/A" }) // "#N/A"
 */
export function errorName(cell: CellError): string {
  const name: unknown = cell.error;
  return typeof name === "string" && name !== "" ? name : NAMELESS_ERROR;
}

/** Only what prints nothing: every kind of space, line breaks, control and zero-width characters, the soft hyphen. */
const PRINTS_NOTHING = /^[\s\p{Cc}\p{Cf}\u034f]*$/u;

/**
 * Whether a cell shows nothing: null, undefined, "", or text of spaces and zero-width characters only.
 *
 * The number 0 is not blank here; an error is not blank.
 *
 * @example isBlank("\u00a0\n") // true
 * @example isBlank(0) // false
 */
export function isBlank(cell: unknown): boolean {
  if (typeof cell === "string") return !printsAtOnce(cell) && PRINTS_NOTHING.test(cell);
  return cell === null || cell === undefined;
}

/** Whether a text begins with a sign or letter of ASCII, or a letter of Vietnamese: nearly every text does. */
function printsAtOnce(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first >= 0xc0 && first < 0x250) || (first >= 0x1ea0 && first < 0x1efa);
}

/**
 * Whether a cell of a key, text or mark column is empty: blank, or the number 0.
 *
 * Desktop Excel hands a blank cell to a custom function as the number 0, Excel on the web as null, other callers as "".
 * In columns where 0 has no meaning of its own the three must give the same figure (office-js issues 4702 and 5262).
 * The text "0" was typed by someone and is not blank.
 *
 * @example isBlankOrZero(0) // true
 * @example isBlankOrZero("0") // false
 */
export function isBlankOrZero(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}
