import type { Box } from "../../domain/a1";
import { cellsOf } from "../../read/cells";
import { foundPlaces } from "../../report/foundPlaces";
import { geometryOf } from "../../report/geometry";
import type { PageSetup } from "../../report/plan";
import { recordOf } from "../../report/sheets";
import type { FoundSheet } from "../sheetTable";

/** How far rows inserted above the captions push a sheet down; undefined where columns were moved, and nothing can be measured. */
export function pushedDown(sheet: FoundSheet): number | undefined {
  const record = recordOf(sheet.sheet);
  const places = foundPlaces(record, cellsOf(sheet.grid));
  const { captionRow, columns } = geometryOf(record);
  if (!places || columns.some(({ key, hidden }, c) => !hidden && places.columnOf(key) !== c)) return undefined;
  return Math.max(0, places.captionRow - captionRow);
}

const pushedBox = (where: Box, rows: number): Box => ({ ...where, row: where.row + rows });

/** How a sheet is to be printed where rows inserted above push it down. */
export const pushedPage = ({ printed, printedTo, ...page }: PageSetup, rows: number): PageSetup => ({
  ...page,
  ...(printed ? { printed: { ...printed, rows: printed.rows + rows } } : {}),
  ...(printedTo === undefined ? {} : { printedTo: printedTo === "lastUsed" ? printedTo : pushedBox(printedTo, rows) }),
});
