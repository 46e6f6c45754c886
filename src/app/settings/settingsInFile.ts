import { textOf } from "../../domain/textOf";
import { cellsOf } from "../../read/cells";
import type { UnitSheet } from "../unitFiles";
import { type KnownSettings, readSettings } from "./settingsStore";

/** The very hidden sheet in which the add-in keeps what was asked once: key in the first column, JSON in the others. */
const SHEET_NAME = "CAUHINH";
const KEY = "settings";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The settings a file carries; defaults where it carries none, or what cannot be read. */
export function settingsInFile(sheets: readonly UnitSheet[], year: number): KnownSettings {
  const sheet = sheets.find(({ name, visibility }) => name === SHEET_NAME && visibility === "veryHidden");
  if (!sheet) return readSettings(undefined, year);
  const cells = cellsOf(sheet.grid);
  for (let row = 0; row < cells.rows; row++) {
    if (cells.value(row, 0) !== KEY) continue;
    const parts = Array.from({ length: Math.max(0, cells.columns - 1) }, (_, i) => textOf(cells.value(row, i + 1)));
    return readSettings(parsed(parts.join("")), year);
  }
  return readSettings(undefined, year);
}
