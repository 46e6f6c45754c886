import { call, cell, type Formula, is, iff, join, type Part, rows } from "./node";
import { STATE } from "../../domain/state";

/** Excel's TRIM knows only one space; lists are full of another. */
const NO_BREAK_SPACE = "\u00a0";

/** Accents apart from their letters: words in such a text are not found as they stand. */
export const COMBINING = ["\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031b", "\u0323"];

/** A text with one thing after the other put in place of others. */
export const replaced = (pairs: readonly (readonly [Part, string])[], text: Formula): Formula =>
  pairs.reduce<Formula>((so, [from, to]) => call("SUBSTITUTE", so, from, to), text);

/** A cell's text without stray spaces. */
export const tidied = (part: Part): Formula => call("TRIM", call("SUBSTITUTE", part, NO_BREAK_SPACE, " "));

/** Text with the signs that MATCH and COUNTIFS take for wildcards as themselves. */
export const escaped = (part: Formula): Formula =>
  replaced(
    ["~", "*", "?"].map((sign) => [sign, `~${sign}`]),
    part,
  );

/** A cell's text, to be looked up. */
export const literal = (part: Part): Formula => escaped(tidied(part));

/** Before every key, so that a blank cell is a key as well. */
export const KEY_MARK = "|";
export const keyText = (part: Part): Formula => join(KEY_MARK, part);
export const isBlankKey = (key: Part): Formula => is(key, "=", KEY_MARK);

/** Names of the hidden columns with the keys of the lists of words. */
export const LEVEL_LIST = { key: "aliasKey", state: "aliasState" } as const;
export const SIGN_LIST = { key: "wordKey", mark: "wordMark", out: "wordOut", first: "wordFirst" } as const;

/** What a list of words says of a key that was made by `keyText(literal(…))`. */
export const lookedUp = (
  key: Part,
  list: "DM_XEPLOAI" | "DM_DAUHIEU",
  column: string,
  keys: string,
  otherwise: Part,
): Formula => call("IFERROR", call("INDEX", rows(list, column), call("MATCH", key, rows(list, keys), 0)), otherwise);

/** The state of a sign or word in a column of marks. */
export const markOf = (key: Part): Formula => lookedUp(key, "DM_DAUHIEU", SIGN_LIST.mark, SIGN_LIST.key, STATE.unclear);

/** A text without a single letter: no name, and no reason. */
export const hasNoLetter = (column: string): Formula =>
  call("EXACT", call("UPPER", cell(column)), call("LOWER", cell(column)));

/** Whatever goes wrong on the way is a cell that is not understood. */
export const orUnclear = (formula: Formula): Formula => call("IFERROR", formula, STATE.unclear);

export const whenFilled = (column: string, then: Part): Formula => iff(is(cell(column), "=", ""), "", then);
