import { SETTINGS_MARK } from "../../report/settings";
import { inCells, keptLine } from "../settings/keptLines";
import { SETTINGS_KEY } from "../settings/settingsStore";
import { targetOf } from "../sheetNames";
import type { CopiedWorkbook, NewValue } from "./copyFiles";

/** The settings as the very hidden sheet of a file keeps them. */
interface KeptSettings {
  readonly json: Readonly<Record<string, unknown>>;
  /** The cells that keep others. */
  written(json: object): readonly NewValue[];
}

/** Undefined where a workbook keeps none, or none that can be read. */
export function settingsIn({ sheets, names }: CopiedWorkbook): KeptSettings | undefined {
  const mark = names.find(({ name }) => name.toLowerCase() === SETTINGS_MARK.toLowerCase());
  const at = mark && targetOf(`=${mark.formula}`)?.sheet.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === at);
  const line = sheet && keptLine(sheet.grid, SETTINGS_KEY);
  if (!sheet || !line?.json) return undefined;
  const { row, cells, json } = line;
  return {
    json,
    written(settings) {
      const parts = inCells(JSON.stringify(settings));
      // what the former ones needed more is cleared
      return Array.from({ length: Math.max(cells, parts.length) }, (_, i) => ({
        sheet: sheet.name,
        row,
        column: i + 1,
        value: parts[i] ?? null,
      }));
    },
  };
}
