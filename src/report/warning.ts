import type { WarningId } from "../domain/warning";
import type { Formula } from "./formula/node";
import type { SheetId } from "./sheetId";

/** Rows of a sheet that a superior would ask about. */
export interface Warning {
  readonly id: WarningId;
  /** Of a row, by its own cells. */
  readonly when: Formula;
  /** The sheet that it counts as well: without it nothing is held against it. */
  readonly beside?: SheetId;
}

/** Key of the hidden column that has the number of each such row, and nothing in the others. */
export const warningKey = (id: WarningId): string => `warning:${id}`;
