import type { CheckedBook } from "../../check/book";
import type { FoundCode, Repair, Severity } from "../../check/check";
import { type CheckedIssue, groupOf } from "../../check/runChecks";
import { a1, box } from "../../domain/a1";
import type { Place } from "../../domain/place";
import type { Issue } from "../../domain/problem";
import type { Grid } from "../../read/grid";
import { readNumber } from "../../domain/number";
import type { CellChange } from "../workbook";

/** A cell of the workbook, zero-based. */
export interface FoundPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Found {
  /** Tells it from the others of one checking. */
  readonly id: string;
  readonly issue: Issue<FoundCode>;
  /** The one to go to first; none where it is about the whole workbook. */
  readonly places: readonly FoundPlace[];
  /** What would set its cell right; of several findings at one cell the first has it. */
  readonly repair?: Repair;
}

/** What one check found. */
export interface FoundGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly found: readonly Found[];
}

const isCell = (place: Place): place is Place & { readonly in: "cell" } => place.in === "cell";

/** So far a number is looked for that tells how its column writes percentages. */
const FAR_ROWS = 100;

/** The number format of the number next to a cell in its column. */
function formatBeside(grid: Grid, row: number, column: number): string | undefined {
  for (let away = 1; away <= FAR_ROWS; away += 1)
    for (const at of [row - away, row + away])
      if (at >= 0 && typeof grid.value(at, column) === "number") return grid.format(at, column);
  return undefined;
}

/** "90%" among 75 and 80 would become 0.9, and "95" in a cell shown as a percentage 9500%: what it means is for a person to say. */
function isOfItsColumn({ before, after, row, column }: Repair, grid: Grid): boolean {
  if (typeof after !== "number" || typeof before !== "string") return true;
  const isPercent = before.includes("%");
  const beside = formatBeside(grid, row, column);
  const isShown = (format: string): boolean => format.includes("%");
  return (beside === undefined || isShown(beside) === isPercent) && (isPercent || !isShown(grid.format(row, column)));
}

/** Findings by check, in their order, with the repairs that are beyond doubt. */
export function foundGroups(
  issues: readonly CheckedIssue[],
  { sheets }: Pick<CheckedBook, "sheets">,
): readonly FoundGroup[] {
  const grids = new Map(sheets.map(({ name, grid }) => [name, grid]));
  const groups = new Map<string, { key: string; severity: Severity; found: Found[] }>();
  const mended = new Set<string>();
  for (const [i, { issue, severity, repair }] of issues.entries()) {
    const key = `${severity} ${groupOf(issue)}`;
    const group = groups.get(key) ?? { key, severity, found: [] };
    groups.set(key, group);
    const cell = repair && `${repair.sheet}|${repair.row}|${repair.column}`;
    const grid = repair && grids.get(repair.sheet);
    const isFirst = cell !== undefined && grid && !mended.has(cell) && isOfItsColumn(repair, grid);
    if (isFirst) mended.add(cell);
    group.found.push({
      id: String(i),
      issue,
      places: issue.at.filter(isCell).map(({ sheet, row, column }) => ({ sheet, row, column })),
      ...(repair && isFirst ? { repair } : {}),
    });
  }
  return [...groups.values()];
}

/** "0,0%" has one place after the comma. */
const PLACES = /[.,](\d+)\s*%/u;

/** How a share is shown that was a text such as "95,5%": with as many places. */
function percentFormat(before: Repair["before"]): string | undefined {
  if (typeof before !== "string") return undefined;
  const read = readNumber(before);
  if (read.is !== "number" || !read.percent) return undefined;
  const places = PLACES.exec(before)?.[1]?.length ?? 0;
  return places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
}

/** A repair as the workbook makes it; undefined where its sheet is not known, or an error stands in the cell. */
export function changeOf(
  { sheet, row, column, before, after }: Repair,
  sheetIds: ReadonlyMap<string, string>,
): CellChange | undefined {
  const sheetId = sheetIds.get(sheet);
  if (sheetId === undefined || (typeof before === "object" && before !== null)) return undefined;
  const format = typeof after === "number" ? percentFormat(before) : undefined;
  return { sheetId, row, column, was: before, value: after, ...(format === undefined ? {} : { format }) };
}

/** Spaces that nobody sees: at an end, after another, without width or of another kind than the usual one. */
const UNSEEN = /^ +| +$|(?<=\s) +|[\u00a0\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\t\r\n]/gu;

/**
 * A text in which what would not be seen is.
 *
 * @example withSpacesSeen("An  Bình ") // "An ␣Bình␣"
 */
export const withSpacesSeen = (text: string): string => text.replace(UNSEEN, (spaces) => "␣".repeat(spaces.length));

/** Whether a repair changes nothing that people see. */
export const looksAlike = ({ before, after }: Repair): boolean =>
  typeof before === "string" && typeof after === "string" && before.normalize("NFC") === after.normalize("NFC");

/** @example cellAddress({ sheet: "DS", row: 4, column: 2 }) // "C5" */
export const cellAddress = ({ row, column }: Pick<FoundPlace, "row" | "column">): string => a1(box(row, column));
