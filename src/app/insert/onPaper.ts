import { done, type HostOutcome } from "../../domain/problem";
import { letterSizePoints, pagesDown } from "../../report/letterSize";
import type { PlanBlock, SheetPlan } from "../../report/plan";
import { cutTexts, heightsOfRows, rowHeights } from "../../report/rowHeights";
import type { Settings } from "../../report/settings";
import { recordOf, sheets as records } from "../../report/sheets";
import type { OnPaper } from "../../words/paneSheets";
import type { FoundSheet } from "../sheetTable";
import { existingOf, type KnownSheet, knownSheets, readKnown } from "../sheetsInWorkbook";
import type { BlankRows, Workbook } from "../workbook";
import { planAnew } from "./insertSheets";
import { pushedDown, pushedPage } from "./pushed";

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

/** A sheet that stands, and how it would be written now. */
interface Standing {
  readonly plan: SheetPlan;
  readonly itself: FoundSheet | undefined;
  /** How far rows inserted above push it down; undefined where columns were moved. */
  readonly pushed: number | undefined;
  readonly plannedBlankRows: number;
}

async function standingSheet(
  workbook: Pick<Workbook, "sheets" | "readUsed">,
  existing: KnownSheet,
  settings: Settings,
): Promise<HostOutcome<Standing>> {
  const looked = await workbook.sheets();
  if (!looked.ok) return looked;
  const ofYear = { ...settings, year: existing.year ?? settings.year };
  const others = records.flatMap(({ id }) => existingOf(knownSheets(looked.value), id, ofYear.year) ?? []);
  const read = await readKnown(workbook, [...others.filter(({ sheetId }) => sheetId !== existing.sheetId), existing]);
  if (!read.ok) return read;
  const { plan, blankRows } = planAnew(existing, read.value, ofYear);
  const itself = read.value.find(({ sheetId }) => sheetId === existing.sheetId);
  return done({ plan, itself, pushed: itself && pushedDown(itself), plannedBlankRows: blankRows });
}

/** The rows at the end of a list's table in which nobody has typed; they number themselves, so that the table's end is known. */
function blankRowsIn({ plan, itself, pushed }: Standing): BlankRows | undefined {
  const { page, table } = plan;
  if (!table || !itself || pushed === undefined) return undefined;
  const { grid, name } = itself;
  const firstRow = table.box.row + 1 + pushed;
  const { column, columns } = table.box;
  const own = new Set(plan.hiddenColumns);
  const lastNumbered = (): number => {
    let row = firstRow;
    while (grid.formula(row, column) !== undefined) row += 1;
    return row - 1;
  };
  const end = lastNumbered();
  let last = firstRow - 1;
  for (const [row, c] of grid.filled())
    if (row >= firstRow && row <= end && c > column && c < column + columns && !own.has(c)) last = Math.max(last, row);
  const rows = Array.from({ length: Math.max(0, end - last) }, (_, i) => last + 1 + i).filter(
    (row) => !grid.hidden(row),
  );
  const [first] = rows;
  return first === undefined ? undefined : { first, count: end - first + 1, name, page: pushedPage(page, pushed) };
}

/**
 * How a sheet that stands comes out on paper: by the widths it was inserted with, the heights its rows have, and the texts it shows.
 *
 * @example await onPaper(workbook, b01, settings) // { ok: true, value: { paper: "A4", across: 1, down: 2, points: 9.2, … } }
 */
export async function onPaper(
  workbook: Pick<Workbook, "sheets" | "readUsed" | "rowHeights" | "isShrinking">,
  existing: KnownSheet,
  settings: Settings,
): Promise<HostOutcome<OnPaper>> {
  const found = await standingSheet(workbook, existing, settings);
  if (!found.ok) return found;
  const { plan, itself, pushed, plannedBlankRows } = found.value;
  const heights =
    pushed === undefined ? done([]) : await workbook.rowHeights(existing.sheetId, fixedRows(plan, pushed));
  if (!heights.ok) return heights;
  const shrinks = plan.table ? await workbook.isShrinking(existing.sheetId) : done(true);
  if (!shrinks.ok) return shrinks;
  const blankRows = shrinks.value ? 0 : (blankRowsIn(found.value)?.count ?? 0);
  const { paper, landscape, pagesAcross, printed } = plan.page;
  // a list is planned with as many blank rows as it began with, below what was typed
  const planned = recordOf(existing.sheet).blankRows;
  const fewer = shrinks.value ? planned : planned - plannedBlankRows;
  const rows = plan.table ? lastRowOf(plan) - fewer : (printed?.rows ?? lastRowOf(plan));
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

/** Keeps the blank rows at the end of a list off the paper. */
export async function leaveOutBlankRows(
  workbook: Pick<Workbook, "sheets" | "readUsed" | "leaveOut">,
  existing: KnownSheet,
  settings: Settings,
): Promise<HostOutcome<void>> {
  const found = await standingSheet(workbook, existing, settings);
  if (!found.ok) return found;
  const rows = blankRowsIn(found.value);
  return rows ? workbook.leaveOut(existing.sheetId, rows) : done(undefined);
}
