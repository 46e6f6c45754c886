import { a1, box } from "../../domain/a1";
import { fold } from "../../domain/fold";
import type { Issue } from "../../domain/problem";
import { type ColumnChoices, NO_CHOICES } from "../../read/tables/columnChoices";
import type { Settings } from "../../report/settings";
import type { ReceivedCounts } from "../../compute/summing/stance";
import { overview } from "../overview/overview";
import type { Subject } from "../overview/countSubjects";
import type { TargetOverview } from "../overview/targetOverview";
import { type Stamp, stampOf } from "../settings/stamp";
import type { UnitWorkbook } from "../unitFiles";
import { type ListInDoubt, listOfOthers } from "./listsOfOthers";
import { sheetsOfFile, yearsOf } from "./sheetsOfFile";

/** Where a figure stands in a file: a sheet and "F12" or "F6:F240". */
export interface FigureCell {
  readonly sheet: string;
  readonly cell: string;
}

/** Figures somebody typed in place of what the lists give. */
export interface TypedFigures extends FigureCell {
  readonly part: number;
  readonly whole: number;
}

/** What a file says of one target. */
export interface ReturnedTarget {
  readonly target: string;
  /** "list": counted from rows; "typed": B01's own figures; "unread": there are rows, and none of them can be counted. */
  readonly from: "list" | "typed" | "unread";
  readonly counts: ReceivedCounts;
  /** Inside the whole and not met: nothing was entered. */
  readonly blank: number;
  readonly at: FigureCell;
  /** B01 of the file says otherwise than its lists. */
  readonly typed?: TypedFigures;
  /** The subjects that miss it, where they are organisations or units. */
  readonly missed: readonly string[];
}

/** All of a file that the sum needs: a few KB, whatever the file weighs. */
export interface UnitReturn {
  readonly stamp: Stamp | undefined;
  /** Of its yearly sheets, rising. */
  readonly years: readonly number[];
  /** Hidden sheets of ours that are not read. */
  readonly hidden: readonly string[];
  /** A list of somebody's own that was counted where it stands. */
  readonly ownList?: { readonly sheet: string; readonly range: string };
  /** Lists that may hold figures, and that nobody has said what they are. */
  readonly doubts: readonly ListInDoubt[];
  /** Those it says something of. */
  readonly targets: readonly ReturnedTarget[];
  readonly issues: readonly Issue[];
}

const NAMED_MISSED = 200;
const NO_COUNTS: ReceivedCounts = { part: 0, whole: 0, unknown: 0 };

/** "F6:F240": from the first to the last cell that was counted. */
function cellsOf(subjects: readonly Subject[]): string {
  const [first] = subjects;
  if (!first) return "";
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of subjects) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return a1(box(top, left, bottom - top + 1, right - left + 1));
}

/**
 * What is known while some rows are not understood: such a row may count or not, whatever its result, and so may one that nobody
 * knows the date of be met or not.
 */
function countsOf(subjects: readonly Subject[]): ReceivedCounts {
  const having = (...states: readonly Subject["state"][]): number =>
    subjects.filter(({ state }) => states.includes(state)).length;
  const [part, unknown, unclear] = [having("met"), having("undated"), having("unclear")];
  return {
    part,
    whole: part + unknown + having("missed", "missing"),
    unknown,
    doubtful: { met: 0, missed: 0, unknown: unclear },
  };
}

function typedIn({ otherwise }: TargetOverview): TypedFigures | undefined {
  for (const { sheet, row, column, says } of otherwise)
    if (says.is === "figures")
      return { part: says.part, whole: says.whole, sheet: sheet.name, cell: a1(box(row, column)) };
  return undefined;
}

function returned(each: TargetOverview): ReturnedTarget | undefined {
  const { target, figures, tally, standing, subjects, undated } = each;
  if (figures.from === "nothing" || standing === "emptyList" || standing === "noFigures") return undefined;
  const typed = typedIn(each);
  const base = { target: target.id, ...(typed ? { typed } : {}) };
  const sheet = figures.sheet.name;
  const missed = subjects.flatMap(({ state, name }) => (state === "missed" || state === "missing" ? [name] : []));
  const blank = subjects.filter(({ state }) => state === "missing").length;
  if (figures.from === "typed") {
    const at = { sheet, cell: a1(box(figures.row, figures.column)) };
    if (!tally) return { ...base, from: "unread", counts: NO_COUNTS, blank: 0, at, missed: [] };
    const { part, whole } = tally;
    return { ...base, from: "typed", counts: { part, whole, unknown: 0 }, blank: 0, at, missed: [] };
  }
  const at = { sheet, cell: cellsOf(subjects) };
  if (tally) {
    const { part, whole } = tally;
    const counts = { part, whole, unknown: Math.min(undated, whole - part) };
    return { ...base, from: "list", counts, blank, at, missed: missed.slice(0, NAMED_MISSED) };
  }
  if (subjects.length === 0) return { ...base, from: "unread", counts: NO_COUNTS, blank: 0, at, missed: [] };
  return { ...base, from: "list", counts: countsOf(subjects), blank, at, missed: missed.slice(0, NAMED_MISSED) };
}

/**
 * What a file says of the targets, counted by the rules of the pane and of B01.
 *
 * @param columns what people said about columns of lists that are not ours
 */
export function unitReturn(
  workbook: Pick<UnitWorkbook, "sheets">,
  asked: Pick<Settings, "year" | "period">,
  columns: ColumnChoices = NO_CHOICES,
): UnitReturn {
  const stamp = stampOf(workbook);
  const { found, hidden } = sheetsOfFile(workbook, stamp?.year ?? asked.year);
  const { read, doubts } = listOfOthers(workbook, found, columns);
  const counted = read ? [...found.filter(({ sheet }) => sheet !== read.sheet.sheet), read.sheet] : found;
  const { targets, problems } = overview(counted, { settings: asked, comma: ",", comparesForms: true });
  return {
    stamp,
    years: yearsOf(found),
    hidden,
    ...(read ? { ownList: { sheet: read.sheet.name, range: read.range } } : {}),
    doubts,
    targets: targets.flatMap((each) => returned(each) ?? []),
    issues: problems.map(({ issue }) => issue),
  };
}

/** What a file says of one target; undefined where it says nothing. */
export const returnOf = ({ targets }: UnitReturn, target: string): ReturnedTarget | undefined =>
  targets.find((each) => fold(each.target) === fold(target));
