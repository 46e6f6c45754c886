import type { ReceivedCounts } from "../../compute/summing/stance";
import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import { fold } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import { keyOf } from "../../report/geometry";
import { recordOf } from "../../report/sheets";
import { type Body, bodyNamed, bodyOf } from "../../domain/organisationKinds";
import type { Subject } from "../overview/countSubjects";
import { type FoundSheet, sheetTable } from "../sheetTable";

/** Ratings of one organisation, or of its members: what a superior organisation decides about. */
export interface RatedGroup {
  /** As it is written; "" where a member's organisation is not. */
  readonly name: string;
  /** Of which of the three; undefined where nobody can tell. */
  readonly body: Body | undefined;
  readonly counts: ReceivedCounts;
  /** Missed by a rating that was decided. */
  readonly decidedMissed: number;
  /** Every rating in it was decided, or a reason says why there is none. */
  readonly isDecided: boolean;
  /** "F6:F12": from the first to the last cell. */
  readonly cell: string;
  /** How many have each level that counts, by its `id`; "outside": those that do not count. */
  readonly levels?: Levels;
}

export type Levels = Readonly<Record<string, number>>;

/** Of those a level takes out, or a reason. */
export const OUTSIDE = "outside";

function levelsOf(subjects: readonly Subject[]): Levels {
  const levels: Record<string, number> = {};
  for (const { level, state } of subjects) {
    const id = state === "outside" ? OUTSIDE : level;
    if (id !== undefined && state !== "unclear") levels[id] = (levels[id] ?? 0) + 1;
  }
  return levels;
}

/** How many have each level in several groups. */
export function sumOfLevels(groups: readonly RatedGroup[]): Levels {
  const sum: Record<string, number> = {};
  for (const { levels = {} } of groups)
    for (const [id, count] of Object.entries(levels)) sum[id] = (sum[id] ?? 0) + count;
  return sum;
}

/** A list that holds more organisations than any unit has is none of ours that can be told apart. */
const MOST_GROUPS = 1000;

/**
 * What is known while some rows are not understood: such a row may count or not, whatever its result, and so may one that nobody
 * knows the date of be met or not.
 */
export function countsOf(subjects: readonly Subject[]): ReceivedCounts {
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

/** How many have missed it for good: by a rating that was decided. */
export const decidedMissedOf = (subjects: readonly Subject[]): number =>
  subjects.filter(({ state, isDecided }) => state === "missed" && isDecided === true).length;

/** "F6:F240": from the first to the last cell that was counted. */
export function cellsOf(subjects: readonly Subject[]): string {
  const [first] = subjects;
  if (!first) return "";
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of subjects) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return a1(box(top, left, bottom - top + 1, right - left + 1));
}

/** Which columns tell, in each list, whose the rating of a row is. */
const WHOSE = {
  DS_TOCHUC: { organisation: undefined, of: "kind" },
  DS_HOIVIEN: { organisation: "organisation", of: "role" },
  DS_TAPTHE: { organisation: undefined, of: "body" },
} as const;

const isRegister = (sheet: string): sheet is keyof typeof WHOSE => Object.hasOwn(WHOSE, sheet);

const textIn = (cell: Cell): string => (cell === null ? "" : textOf(cell).trim());

/**
 * The ratings of a list by organisation, in the order in which they come up. Together they are the counts of the list.
 *
 * @returns undefined where the list does not tell its organisations apart
 */
export function ratedGroups(sheet: FoundSheet, subjects: readonly Subject[]): readonly RatedGroup[] | undefined {
  if (!isRegister(sheet.sheet)) return undefined;
  const record = recordOf(sheet.sheet);
  const table = sheetTable(record, sheet, [keyOf(record)]);
  if (!table.ok) return undefined;
  const { organisation, of } = WHOSE[sheet.sheet];
  const places = new Map(table.value.rows.map((row, i) => [row, i]));
  const owners = organisation === undefined ? undefined : table.value.column(organisation);
  const words = table.value.column(of);
  const groups = new Map<string, { name: string; body: Body | undefined; subjects: Subject[] }>();
  for (const subject of subjects) {
    const place = places.get(subject.row);
    const at = (block: typeof words): string => (place === undefined ? "" : textIn(block.at(place, 0)));
    const name = owners ? at(owners) : subject.name.trim();
    const word = at(words);
    const body = sheet.sheet === "DS_TOCHUC" ? bodyOf({ name, kind: word }) : (bodyNamed(word) ?? bodyNamed(name));
    const key = `${fold(name)}\n${body ?? ""}`;
    const group = groups.get(key) ?? { name, body, subjects: [] };
    group.subjects.push(subject);
    groups.set(key, group);
    if (groups.size > MOST_GROUPS) return undefined;
  }
  return [...groups.values()].map(({ name, body, subjects: own }) => ({
    name,
    body,
    counts: countsOf(own),
    decidedMissed: decidedMissedOf(own),
    isDecided: own.every(({ state, isDecided }) => isDecided === true || state === "outside"),
    cell: cellsOf(own),
    levels: levelsOf(own),
  }));
}
