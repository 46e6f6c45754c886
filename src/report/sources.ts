import type { Counting } from "./expression";

/**
 * Which register a target's figures come from, by code; a target without one is typed into B01.
 *
 * CT10 counts the organisations for which the committee has put a member in charge.
 */
export const sources: Readonly<Record<string, Counting>> = {
  CT01: { sheet: "DS_HOIVIEN", column: "studied" },
  CT02: { sheet: "DS_TOCHUC", column: "usesIt" },
  CT04A: { sheet: "B04", column: "union" },
  CT04B: { sheet: "B04", column: "youthUnion" },
  CT05: { sheet: "DS_TOCHUC", column: "rating" },
  CT06: { sheet: "DS_HOIVIEN", column: "rating" },
  CT10: { sheet: "DS_TOCHUC", column: "inCharge" },
};
