import { a1, box } from "../../src/domain/a1";
import type { CellError } from "../../src/domain/cell";

/** A value as one reader sees it; `serial` where the reader made a date of a number. */
export type SeenValue = string | number | boolean | null | CellError | { readonly serial: number };

export interface SeenSheet {
  readonly name: string;
  /** Cells that hold a value or a formula, by address. */
  readonly cells: readonly (readonly [address: string, value: SeenValue])[];
}

/** What one reader makes of a file: its sheets, or why there are none. */
export type Seen = { readonly sheets: readonly SeenSheet[] } | { readonly refused: string };

export const READERS = ["ours", "exceljs", "hucre"] as const;
export type Reader = (typeof READERS)[number];

/** @example addressOf(0, 27) // "AB1" */
export const addressOf = (row: number, column: number): string => a1(box(row, column));
