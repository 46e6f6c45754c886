import type { Counting } from "./expression";

/** Where a target's figures are counted. */
export interface Source extends Counting {
  /** The column with the dates since when marks hold: a target due by a year is judged by them once that year is over. */
  readonly since?: string;
  /** A column of marks: the share among those marked is shown beside the target's own, and decides nothing. */
  readonly among?: string;
}

/**
 * Which register a target's figures come from, by code; a target without one is typed into B01.
 *
 * CT10 counts the organisations for which the committee has put a member in charge.
 */
export const sources: Readonly<Record<string, Source>> = {
  CT01: { sheet: "DS_HOIVIEN", column: "studied" },
  CT02: { sheet: "DS_TOCHUC", column: "usesIt" },
  CT04A: { sheet: "B04", column: "union", since: "unionFounded", among: "eligible" },
  CT04B: { sheet: "B04", column: "youthUnion", since: "youthFounded", among: "eligible" },
  CT05: { sheet: "DS_TOCHUC", column: "rating" },
  CT06: { sheet: "DS_HOIVIEN", column: "rating" },
  CT10: { sheet: "DS_TOCHUC", column: "inCharge" },
};
