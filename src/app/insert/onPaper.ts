import { done, type HostOutcome } from "../../domain/problem";
import { cellsOf } from "../../read/cells";
import { foundPlaces } from "../../report/foundPlaces";
import { geometryOf } from "../../report/geometry";
import { letterSizePoints, pagesDown } from "../../report/letterSize";
import type { PlanBlock, SheetPlan } from "../../report/plan";
import { cutTexts, heightsOfRows, rowHeights } from "../../report/rowHeights";
import type { Settings } from "../../report/settings";
import { recordOf, sheets as records } from "../../report/sheets";
import type { OnPaper } from "../../words/paneSheets";
import type { FoundSheet } from "../sheetTable";
import { existingOf, type KnownSheet, knownSheets, readKnown } from "../sheetsInWorkbook";
import type { Workbook } from "../workbook";
import { planAnew } from "./insertSheets";

const TENTH = 10;

/** The texts a sheet shows now where its plan has cells; rows inserted above its captions push it down. */
function shownIn(plan: SheetPlan, { grid }: FoundSheet, pushed: number): readonly PlanBlock[] {
  return plan.blocks.map(({ at, cells }) => ({
    at,
    cells: cells.map((row, r) =>
      row.map((_, c) => {
        const value = grid.value(at.row + r + pushed, at.column + c);
        return typeof value === "string" ? value : null;
      }),
    ),
  }));
}

const lastRowOf = ({ blocks, styles }: SheetPlan): number =>
  Math.max(...[...blocks.map(({ at }) => at), ...styles.map(({ box }) => box)].map(({ row, rows }) => row + rows));

/** Rows of a sheet that have the height they were given: of a form all, of a list those down to the captions. */
const fixedRows = (plan: SheetPlan, pushed: number): number =>
  (plan.table ? plan.table.box.row + 1 : lastRowOf(plan)) + pushed;

/** How far rows inserted above the captions push a sheet down; undefined where columns were moved, and nothing can be measured. */
function pushedDown(sheet: FoundSheet): number | undefined {
  const record = recordOf(sheet.sheet);
  const places = foundPlaces(record, cellsOf(sheet.grid));
  const { captionRow, columns } = geometryOf(record);
  if (!places || columns.some(({ key, hidden }, c) => !hidden && places.columnOf(key) !== c)) return undefined;
  return Math.max(0, places.captionRow - captionRow);
}

/** @param heights of the sheet's rows as they are now */
function cutIn(
  plan: SheetPlan,
  sheet: FoundSheet,
  pushed: number,
  heights: readonly number[],
): Pick<OnPaper, "cut" | "higher"> {
  const shown = { ...plan, blocks: shownIn(plan, sheet, pushed) };
  const now = heights.slice(pushed).map((points, row) => ({ row, points }));
  const cut = cutTexts({ ...shown, rowHeights: now }).filter(({ box }) => box.row + box.rows <= now.length);
  const isCut = (row: number): boolean => cut.some(({ box }) => box.row <= row && row < box.row + box.rows);
  const needed = rowHeights(shown, () => false).filter(
    ({ row, points }) => isCut(row) && points > (now[row]?.points ?? 0),
  );
  return {
    cut: cut.map(({ box, text }) => ({ row: box.row + pushed, column: box.column, text })),
    higher: needed.map(({ row, points }) => ({ row: row + pushed, points })),
  };
}

/**
 * How a sheet that stands comes out on paper: by the widths it was inserted with, the heights its rows have, and the texts it shows.
 *
 * @example await onPaper(workbook, b01, settings) // { ok: true, value: { paper: "A4", across: 1, down: 2, points: 9.2, … } }
 */
export async function onPaper(
  workbook: Pick<Workbook, "sheets" | "readUsed" | "rowHeights">,
  existing: KnownSheet,
  settings: Settings,
): Promise<HostOutcome<OnPaper>> {
  const looked = await workbook.sheets();
  if (!looked.ok) return looked;
  const ofYear = { ...settings, year: existing.year ?? settings.year };
  const others = records.flatMap(({ id }) => existingOf(knownSheets(looked.value), id, ofYear.year) ?? []);
  const read = await readKnown(workbook, [...others.filter(({ sheetId }) => sheetId !== existing.sheetId), existing]);
  if (!read.ok) return read;
  const { plan, blankRows } = planAnew(existing, read.value, ofYear);
  const itself = read.value.find(({ sheetId }) => sheetId === existing.sheetId);
  const pushed = itself && pushedDown(itself);
  const heights =
    pushed === undefined ? done([]) : await workbook.rowHeights(existing.sheetId, fixedRows(plan, pushed));
  if (!heights.ok) return heights;
  const { paper, landscape, pagesAcross, printed } = plan.page;
  // a list is planned with as many blank rows as it began with, below what was typed
  const fewer = plan.table ? recordOf(existing.sheet).blankRows - blankRows : 0;
  const rows = (!plan.table && printed?.rows) || lastRowOf(plan) - fewer;
  return done({
    paper,
    landscape,
    across: pagesAcross,
    down: pagesDown(plan, heightsOfRows(plan, rows)),
    points: Math.floor(letterSizePoints(plan) * TENTH) / TENTH,
    blankRows,
    ...(itself && pushed !== undefined ? cutIn(plan, itself, pushed, heights.value) : { cut: [], higher: [] }),
  });
}
