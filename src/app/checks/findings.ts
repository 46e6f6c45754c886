import type { FoundCode, Repair, Severity } from "../../check/check";
import { type CheckedIssue, groupOf } from "../../check/runChecks";
import { a1, box } from "../../domain/a1";
import type { Place } from "../../domain/place";
import type { Issue } from "../../domain/problem";
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

/** Findings by check, in their order. */
export function foundGroups(issues: readonly CheckedIssue[]): readonly FoundGroup[] {
  const groups = new Map<string, { key: string; severity: Severity; found: Found[] }>();
  const mended = new Set<string>();
  for (const [i, { issue, severity, repair }] of issues.entries()) {
    const key = `${severity} ${groupOf(issue)}`;
    const group = groups.get(key) ?? { key, severity, found: [] };
    groups.set(key, group);
    const cell = repair && `${repair.sheet}|${repair.row}|${repair.column}`;
    const isFirst = cell !== undefined && !mended.has(cell);
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
