import type { SheetId } from "./sheetId";

/** Lists that figures are counted in, as B01 names them to people. */
export const SOURCE_LISTS = {
  DS_HOIVIEN: "danh sách đoàn viên, hội viên",
  DS_TOCHUC: "danh sách tổ chức đoàn thể",
  B04: "danh sách doanh nghiệp",
} as const satisfies Partial<Record<SheetId, string>>;

/** Where a target's figures are counted: a judged thing of a list. */
export interface Source {
  readonly sheet: keyof typeof SOURCE_LISTS;
  readonly judged: string;
  /** A target due by a year is judged by this one once that year is over: as it was at the year's end. */
  readonly atYearEnd?: string;
  /** Another judged thing: the share among those that meet it is shown beside the target's own, and decides nothing. */
  readonly among?: string;
}

/**
 * Which register a target's figures come from, by code; a target without one is typed into B01.
 *
 * CT10 counts the organisations for which the committee has put a member in charge.
 */
export const sources: Readonly<Record<string, Source>> = {
  CT01: { sheet: "DS_HOIVIEN", judged: "studied" },
  CT02: { sheet: "DS_TOCHUC", judged: "usesIt" },
  CT04A: { sheet: "B04", judged: "union", atYearEnd: "unionAtYearEnd", among: "eligible" },
  CT04B: { sheet: "B04", judged: "youthUnion", atYearEnd: "youthUnionAtYearEnd", among: "eligible" },
  CT05: { sheet: "DS_TOCHUC", judged: "rating" },
  CT06: { sheet: "DS_HOIVIEN", judged: "rating" },
  CT10: { sheet: "DS_TOCHUC", judged: "inCharge" },
};
