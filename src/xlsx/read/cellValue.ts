import type { Cell, CellError } from "../../domain/cell";
import { serialOfIso } from "./isoDate";
import type { KeptTexts } from "./keptTexts";
import { numberOf, wholeOf } from "./numbers";
import { isOn } from "./refs";
import { unescapedText } from "./texts";
import type { Watch } from "./watch";

/** What a value means: the `t` of a cell. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

const TYPES: ReadonlySet<string> = new Set<CellType>(["n", "s", "str", "inlineStr", "b", "e", "d"]);

export const isCellType = (text: string): text is CellType => text === "s" || TYPES.has(text);

/** Days from the first one of the 1900 system to that of 1904. */
const DAYS_1904 = 1462;

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
  readonly kept: KeptTexts;
  readonly watch: Watch;
}

/**
 * What a cell holds; undefined where its text is nothing that its type allows.
 *
 * A number too large is the error Excel shows for it.
 *
 * @param text of `<v>`, not empty
 */
export function cellValue(type: CellType, text: string, context: ValueContext): Cell | undefined {
  const { kept, watch } = context;
  const shown = (cellText: string): string => {
    watch.shown(cellText.length);
    return cellText;
  };
  switch (type) {
    case "n": {
      const value = numberOf(text);
      if (value === undefined) return undefined;
      if (!Number.isFinite(value)) return errorOf("#NUM!");
      return context.isDay1904 ? value + DAYS_1904 : value;
    }
    case "s": {
      const index = wholeOf(text);
      const found = index === undefined ? undefined : context.strings[index];
      return found === undefined ? undefined : shown(found);
    }
    case "str":
    case "inlineStr":
      return shown(kept.text(unescapedText(text)));
    case "b": {
      const flag = text.trim().toLowerCase();
      if (isOn(flag)) return true;
      return flag === "0" || flag === "false" ? false : undefined;
    }
    case "e": {
      const name = text.trim();
      return name.startsWith("#") && name.length <= LONGEST_ERROR ? errorOf(kept.text(name)) : undefined;
    }
    case "d":
      return serialOfIso(text) ?? shown(kept.text(unescapedText(text)));
  }
}
