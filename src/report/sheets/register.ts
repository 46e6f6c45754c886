import type { Column, SheetRecord } from "../record";
import type { Judged } from "../judged";

/** What registers have alike that nobody counts by states: a long list of a year, to be typed, on wide paper. */
export const register = {
  kind: "list",
  yearly: true,
  capacityRows: 1000,
  rows: () => [],
  blankRows: 50,
  numberedColumns: true,
  signed: false,
  landscape: true,
} as const satisfies Partial<SheetRecord>;

type Group = NonNullable<Judged["group"]>;

/** Rows of a register, counted by the organisation they are of. */
export const byOrganisation: Group = { column: "organisation", names: { sheet: "DS_TOCHUC", column: "name" } };

/** Rows of a register, counted by the committee that is their key. */
export const byCommittee: Group = { column: "name", names: { sheet: "DS_CAPUY", column: "name" } };

/** A committee as DS_CAPUY names it. */
export const committee = {
  type: "text",
  widthChars: 26,
  list: { sheet: "DS_CAPUY", column: "name" },
} as const satisfies Pick<Column, "type" | "widthChars" | "list">;
