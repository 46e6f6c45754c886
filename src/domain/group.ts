import type { Cell } from "./cell";
import { fold } from "./fold";

/** What forms call their groups of rows. */
export const GROUP = {
  union: "Công đoàn",
  youthUnion: "Đoàn Thanh niên",
  veterans: "Hội Cựu chiến binh",
  other: "Tổ chức khác",
  baseUnions: "Công đoàn cơ sở",
  youthBranches: "Chi đoàn",
  agencies: "Cơ quan, đơn vị sự nghiệp",
  enterprises: "Doanh nghiệp",
  unknownSector: "Chưa rõ khu vực",
} as const;

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;
const LETTERS = ["A", "B", "C", "D", "E"] as const;

/**
 * The name of a group row.
 *
 * @param place its place among its neighbours, 0 to 9; of groups of groups, 0 to 4
 * @example groupName(1, "Đoàn Thanh niên") // "II. Đoàn Thanh niên"
 * @example groupName(0, "Doanh nghiệp", true) // "A. Doanh nghiệp"
 */
export const groupName = (place: number, word: string, isOuter = false): string =>
  `${(isOuter ? LETTERS : ROMAN)[place] ?? place + 1}. ${word}`;

export type GroupId = keyof typeof GROUP;

const IDS: ReadonlyMap<string, GroupId> = new Map(
  Object.entries(GROUP).map(([id, word]) => [fold(word), id as GroupId]),
);

/** A number of its own, whatever stands behind it: full stop, bracket, dash. A remark in brackets may follow. */
const GROUP_KEY = new RegExp(
  `^(?:[ivx]{1,4}|[a-e])[)\\-:/ ]+(?<word>${[...IDS.keys()].join("|")})(?: ?\\(.*\\))? ?:?$`,
  "u",
);

/**
 * The group of rows that a key cell of a form names; undefined where it names a subject.
 *
 * Only the whole cell counts: "Công đoàn cơ sở X" is an organisation, and so is "I. Công đoàn cơ sở X".
 *
 * @example groupNamed("I. CÔNG ĐOÀN") // "union"
 */
export function groupNamed(cell: Cell): GroupId | undefined {
  if (typeof cell !== "string") return undefined;
  return IDS.get(GROUP_KEY.exec(fold(cell.replaceAll(".", " ")))?.groups?.["word"] ?? "");
}

/** Whether a key cell of a form names a group of rows and so is no subject. */
export const isGroupKey = (cell: Cell): boolean => groupNamed(cell) !== undefined;
