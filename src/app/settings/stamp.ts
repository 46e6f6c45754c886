import { textOf } from "../../domain/textOf";
import { cellsOf } from "../../read/cells";
import { SETTINGS_SHEET, type Settings } from "../../report/settings";
import type { UnitWorkbook } from "../unitFiles";
import { readSettings, SETTINGS_KEY } from "./settingsStore";

/** Counts up whenever forms change so that figures of before and after are no longer the same thing. */
export const FORM_VERSION = 1;
const FORM_KEY = "form";

/** Whose workbook it is, of what, and by which forms: what a file says of itself, not what anybody typed into its sheets. */
export interface Stamp extends Pick<Settings, "unitCode" | "unit" | "year" | "period" | "quarter"> {
  /** Undefined in workbooks made in Excel, where sheets of several versions may stand together. */
  readonly formVersion: number | undefined;
}

type Line = readonly [key: string, json: string];

/** What the hidden sheet of a new file holds, by key, each value as JSON. */
export const stampLines = (settings: Settings): readonly Line[] => [
  [FORM_KEY, JSON.stringify({ version: FORM_VERSION })],
  [SETTINGS_KEY, JSON.stringify(settings)],
];

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function versionIn(json: unknown): number | undefined {
  const version = typeof json === "object" && json !== null && "version" in json ? json.version : undefined;
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : undefined;
}

/**
 * What a file says of itself; undefined where it has no settings of ours, or they cannot be read.
 *
 * @example stampOf(workbook)?.unitCode // "DV07"
 */
export function stampOf({ sheets }: Pick<UnitWorkbook, "sheets">): Stamp | undefined {
  const kept = sheets.find(({ name, visibility }) => name.startsWith(SETTINGS_SHEET) && visibility !== "visible");
  if (!kept) return undefined;
  const cells = cellsOf(kept.grid);
  const textOfKey = (key: string): string | undefined => {
    for (let row = 0; row < cells.rows; row++)
      if (cells.value(row, 0) === key)
        return Array.from({ length: cells.columns - 1 }, (_, c) => textOf(cells.value(row, c + 1))).join("");
    return undefined;
  };
  const json = parsed(textOfKey(SETTINGS_KEY));
  if (typeof json !== "object" || json === null) return undefined;
  const { settings } = readSettings(json, 0);
  const { unitCode, unit, year, period, quarter } = settings;
  return { unitCode, unit, year, period, quarter, formVersion: versionIn(parsed(textOfKey(FORM_KEY))) };
}
