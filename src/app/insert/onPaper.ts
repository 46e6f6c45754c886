import { done, type HostOutcome } from "../../domain/problem";
import { cellsOf } from "../../read/cells";
import { foundPlaces } from "../../report/foundPlaces";
import { geometryOf } from "../../report/geometry";
import { letterSizePoints, pagesDown } from "../../report/letterSize";
import type { PlanBlock, SheetPlan } from "../../report/plan";
import { cutTexts, heightsOfRows } from "../../report/rowHeights";
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

/** Of a form every text; of a list those above its table, whose rows Excel fits to what is typed. Nothing where columns were moved. */
function cutIn(plan: SheetPlan, sheet: FoundSheet): OnPaper["cut"] {
  const record = recordOf(sheet.sheet);
  const places = foundPlaces(record, cellsOf(sheet.grid));
  const { captionRow, columns } = geometryOf(record);
  if (!places || columns.some(({ key, hidden }, c) => !hidden && places.columnOf(key) !== c)) return [];
  const pushed = places.captionRow - captionRow;
  return cutTexts({ ...plan, blocks: shownIn(plan, sheet, pushed) })
    .filter(({ box }) => !plan.table || box.row <= captionRow)
    .map(({ box, text }) => ({ row: box.row + pushed, column: box.column, text }));
}

const lastRowOf = ({ blocks, styles }: SheetPlan): number =>
  Math.max(...[...blocks.map(({ at }) => at), ...styles.map(({ box }) => box)].map(({ row, rows }) => row + rows));

/**
 * How a sheet that stands comes out on paper: by the measure its rows were given heights with, and the texts it shows now.
 *
 * @example await onPaper(workbook, b01, settings) // { ok: true, value: { paper: "A4", across: 1, down: 2, points: 9.2, … } }
 */
export async function onPaper(
  workbook: Pick<Workbook, "sheets" | "readUsed">,
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
  const { paper, landscape, pagesAcross, printed } = plan.page;
  // a list is planned with as many blank rows as it began with, below what was typed
  const fewer = plan.table ? recordOf(existing.sheet).blankRows - blankRows : 0;
  const rows = printed?.rows ?? lastRowOf(plan) - fewer;
  return done({
    paper,
    landscape,
    across: pagesAcross,
    down: pagesDown(plan, heightsOfRows(plan, rows)),
    points: Math.floor(letterSizePoints(plan) * TENTH) / TENTH,
    blankRows,
    cut: itself ? cutIn(plan, itself) : [],
  });
}
