import type { Cell, CellError } from "../../domain/cell";
import { serialOfIso } from "./isoDate";
import { isOn } from "./refs";
import { unescapedText } from "./texts";

/** What a value means: the `t` of a cell. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

const TYPES: ReadonlySet<string> = new Set<CellType>(["n", "s", "str", "inlineStr", "b", "e", "d"]);

export const isCellType = (text: string): text is CellType => TYPES.has(text);

/** Days from the first one of the 1900 system to that of 1904. */
const DAYS_1904 = 1462;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/u;
const WHOLE = /^\d{1,9}$/u;
const LONGEST_ERROR = 32;

const errors = new Map<string, CellError>();
function errorOf(name: string): CellError {
  const known = errors.get(name);
  if (known) return known;
  const error = { error: name };
  // names Excel knows are few; a file may make up others
  if (errors.size < LONGEST_ERROR) errors.set(name, error);
  return error;
}

export interface ValueContext {
  readonly strings: readonly string[];
  /** Whether the cell shows a day in a workbook that counts from 1904. */
  readonly isDay1904: boolean;
  /** One copy of texts that come again and again, free of the file's text. */
  readonly keep: (text: string) => string;
}

/**
 * What a cell holds; undefined where its text is nothing that its type allows.
 *
 * A number too large is the error Excel shows for it.
 *
 * @param text of `<v>`, not empty
 */
export function cellValue(type: CellType, text: string, { strings, isDay1904, keep }: ValueContext): Cell | undefined {
  switch (type) {
    case "n": {
      const digits = text.trim();
      if (!NUMBER.test(digits)) return undefined;
      const value = Number(digits);
      if (!Number.isFinite(value)) return errorOf("#NUM!");
      return isDay1904 ? value + DAYS_1904 : value;
    }
    case "s": {
      const index = text.trim();
      return WHOLE.test(index) ? strings[Number(index)] : undefined;
    }
    case "str":
    case "inlineStr":
      return unescapedText(keep(text));
    case "b": {
      const flag = text.trim().toLowerCase();
      if (isOn(flag)) return true;
      return flag === "0" || flag === "false" ? false : undefined;
    }
    case "e": {
      const name = text.trim();
      return name.startsWith("#") && name.length <= LONGEST_ERROR ? errorOf(keep(name)) : undefined;
    }
    case "d":
      return serialOfIso(text) ?? unescapedText(keep(text));
  }
}
