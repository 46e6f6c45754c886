import { a1, box } from "../../domain/a1";
import { fold } from "../../domain/fold";
import type { Issue } from "../../domain/problem";
import { type ColumnChoices, NO_CHOICES } from "../../read/tables/columnChoices";
import type { Settings } from "../../report/settings";
import type { ReceivedCounts } from "../../compute/summing/stance";
import { overview } from "../overview/overview";
import type { TargetOverview } from "../overview/targetOverview";
import { type FoundSheet, rowsTypedInto } from "../sheetTable";
import { recordOf } from "../../report/sheets";
import { blocksOf, type SameKind } from "./blocks";
import { type FormSum, formSums } from "./formSums";
import { rosterOf } from "./roster";
import { type Stamp, stampOf } from "../settings/stamp";
import type { UnitWorkbook } from "../unitFiles";
import { type ListInDoubt, listOfOthers } from "./listsOfOthers";
import { cellsOf, countsOf, decidedMissedOf, type RatedGroup, ratedGroups } from "./ratedGroups";
import type { SeenList } from "./seenLists";
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
  /** Of those inside the whole: who has missed it for good, before the year is over too. */
  readonly decidedMissed?: number;
  /** Of targets that superior organisations decide about: the organisations one by one, where the list tells them apart. */
  readonly groups?: readonly RatedGroup[];
}

/** Targets by ratings that the superior mass organisations decide. */
export const isDecidedAbove = (target: string): boolean => ["ct05", "ct06", "ct07"].includes(fold(target));

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
  /** Lists of somebody's own, for people to say what their columns mean. */
  readonly lists?: readonly SeenList[];
  /** What the sheets are called that this part of the file stands in, where it holds several units'; a unit's name, as a rule. */
  readonly label?: string;
  /** The other units' parts. */
  readonly others?: readonly UnitReturn[];
  /** Sheets of ours that are not counted, for nobody can tell which unit's they are. */
  readonly left?: readonly string[];
  /** Of several sheets of one kind one is counted. */
  readonly twice?: readonly SameKind[];
  /** Stands for the list of members, so that a file that goes by another unit's code is noticed. */
  readonly roster?: readonly number[];
  /** Its forms, each as the sum of its rows. */
  readonly forms?: readonly FormSum[];
  /** Those it says something of. */
  readonly targets: readonly ReturnedTarget[];
  readonly issues: readonly Issue[];
}

const NAMED_MISSED = 200;
const NO_COUNTS: ReceivedCounts = { part: 0, whole: 0, unknown: 0 };

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
  if (!tally && subjects.length === 0) return { ...base, from: "unread", counts: NO_COUNTS, blank: 0, at, missed: [] };
  const counts = tally
    ? { part: tally.part, whole: tally.whole, unknown: Math.min(undated, tally.whole - tally.part) }
    : countsOf(subjects);
  const groups = isDecidedAbove(target.id) ? ratedGroups(figures.sheet, subjects) : undefined;
  const decidedMissed = decidedMissedOf(subjects);
  return {
    ...base,
    from: "list",
    counts,
    blank,
    at,
    missed: missed.slice(0, NAMED_MISSED),
    ...(decidedMissed > 0 ? { decidedMissed } : {}),
    ...(groups ? { groups } : {}),
  };
}

/** The lines of a list of members, by which it is known again. */
function rosterIn(found: readonly FoundSheet[]): readonly number[] {
  const list = found.filter(({ sheet }) => sheet === "DS_HOIVIEN").at(-1);
  if (!list) return [];
  const rows = rowsTypedInto(recordOf("DS_HOIVIEN"), list);
  return rosterOf(rows.map(({ name, organisation }) => JSON.stringify([name ?? "", organisation ?? ""])));
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
  const { read, doubts, seen } = listOfOthers(workbook, found, columns);
  const all = read ? [...found.filter(({ sheet }) => sheet !== read.sheet.sheet), read.sheet] : found;
  const { blocks, left, twice } = blocksOf(all, asked.year);
  const counted = blocks.map((block): UnitReturn => {
    const { targets, problems } = overview(block.found, { settings: asked, comma: ",", comparesForms: true });
    const roster = rosterIn(block.found);
    const forms = formSums(block.found, asked.year);
    return {
      stamp,
      years: yearsOf(block.found),
      hidden: [],
      doubts: [],
      ...(blocks.length > 1 ? { label: block.label } : {}),
      ...(roster.length > 0 ? { roster } : {}),
      ...(forms.length > 0 ? { forms } : {}),
      targets: targets.flatMap((each) => returned(each) ?? []),
      issues: problems.map(({ issue }) => issue),
    };
  });
  const [first, ...others] = counted;
  if (!first) throw new Error("a file has one block at least");
  return {
    ...first,
    hidden,
    ...(read ? { ownList: { sheet: read.sheet.name, range: read.range } } : {}),
    doubts,
    ...(seen.length > 0 ? { lists: seen } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(left.length > 0 ? { left } : {}),
    ...(twice.length > 0 ? { twice } : {}),
  };
}

/** What a file says of one target; undefined where it says nothing. */
export const returnOf = ({ targets }: UnitReturn, target: string): ReturnedTarget | undefined =>
  targets.find((each) => fold(each.target) === fold(target));
