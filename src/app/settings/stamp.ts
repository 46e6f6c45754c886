import type { Settings } from "../../report/settings";
import type { UnitWorkbook } from "../unitFiles";
import { keptLine, settingsSheetOf } from "./keptLines";
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

function wholeNumber(version: unknown): number | undefined {
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : undefined;
}

/**
 * What a file says of itself; undefined where it has no settings of ours, or they cannot be read.
 *
 * @example stampOf(workbook)?.unitCode // "DV07"
 */
export function stampOf({ sheets }: Pick<UnitWorkbook, "sheets">): Stamp | undefined {
  const kept = settingsSheetOf(sheets);
  const json = kept && keptLine(kept.grid, SETTINGS_KEY)?.json;
  if (!kept || !json) return undefined;
  const { unitCode, unit, year, period, quarter } = readSettings(json, 0).settings;
  return {
    unitCode,
    unit,
    year,
    period,
    quarter,
    formVersion: wholeNumber(keptLine(kept.grid, FORM_KEY)?.json?.["version"]),
  };
}
