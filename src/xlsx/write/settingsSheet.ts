import type { WriteSheet } from "hucre/xlsx";
import { a1, box } from "../../domain/a1";
import { SETTINGS_MARK, SETTINGS_SHEET } from "../../report/settings";
import { valueContent } from "./content";
import type { FileName } from "./workbook";

type Lines = readonly (readonly [key: string, json: string])[];

const TEXT = { numFmt: "@" } as const;

/** The very hidden sheet that settings travel in, as the add-in keeps it; none where there are none. */
export function settingsSheet(lines: Lines): WriteSheet[] {
  if (lines.length === 0) return [];
  const cells = new Map(
    lines.flatMap((line, row) =>
      line.map((text, column) => [`${row},${column}`, { ...valueContent(text), style: TEXT }] as const),
    ),
  );
  return [{ name: SETTINGS_SHEET, veryHidden: true, cells }];
}

/** The hidden name by which the add-in finds that sheet. */
export const settingsNames = (lines: Lines): FileName[] =>
  lines.length === 0 ? [] : [{ name: SETTINGS_MARK, range: `${SETTINGS_SHEET}!${a1(box(0, 0), true)}`, hidden: true }];
