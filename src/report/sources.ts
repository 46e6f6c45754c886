import type { SheetId } from "./sheetId";

/** Where a target's figures are counted: a judged thing of a list. */
export interface Source {
  readonly sheet: SheetId;
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
