import type { UnitSheet } from "../unitFiles";
import { keptLine, settingsSheetOf } from "./keptLines";
import { type KnownSettings, readSettings, SETTINGS_KEY } from "./settingsStore";

/** The settings a file carries; defaults where it carries none, or what cannot be read. */
export function settingsInFile(sheets: readonly UnitSheet[], year: number): KnownSettings {
  const sheet = settingsSheetOf(sheets);
  return readSettings(sheet && keptLine(sheet.grid, SETTINGS_KEY)?.json, year);
}
