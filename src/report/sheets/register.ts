import type { SheetRecord } from "../record";

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
