import { textOf } from "../../domain/textOf";
import { cellsOf } from "../../read/cells";
import type { Grid } from "../../read/grid";
import { SETTINGS_SHEET } from "../../report/settings";
import type { UnitSheet } from "../unitFiles";

/** A cell holds 32,767 characters. */
const CHARS_IN_CELL = 30_000;

type Json = Readonly<Record<string, unknown>>;

/** What the very hidden sheet keeps under a key: the key in the first column, JSON in the others, cut where it is long. */
export interface KeptLine {
  /** Zero-based, of the sheet. */
  readonly row: number;
  /** How many cells beside the key are in use on the sheet. */
  readonly cells: number;
  /** Undefined where what stands there is no object of JSON: a careless hand was there. */
  readonly json: Json | undefined;
}

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where nothing is kept under the key. */
export function keptLine(grid: Grid, key: string): KeptLine | undefined {
  const sheet = cellsOf(grid);
  const cells = Math.max(0, sheet.columns - 1);
  for (let row = 0; row < sheet.rows; row++)
    if (sheet.value(row, 0) === key) {
      const text = Array.from({ length: cells }, (_, c) => textOf(sheet.value(row, c + 1))).join("");
      return { row, cells, json: parsed(text) };
    }
  return undefined;
}

/** The sheet of settings among those of a file, by its name, which no sheet that users see has from us. */
export const settingsSheetOf = (sheets: readonly UnitSheet[]): UnitSheet | undefined =>
  sheets.find(({ name, visibility }) => name.startsWith(SETTINGS_SHEET) && visibility !== "visible");

/**
 * A text as cells hold it, at most 30,000 characters each: never between the halves of a character, and no part begins with an
 * apostrophe, which Excel might swallow.
 */
export function inCells(text: string): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + CHARS_IN_CELL);
    while (to < text.length && to > from + 1 && /^['\uDC00-\uDFFF]/.test(text.charAt(to))) to -= 1;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
