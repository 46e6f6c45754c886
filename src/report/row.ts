import type { Formula } from "./formula/node";

/** Values and formulas of one row, by column key. A key left out is blank, to be typed. */
export type Row = Readonly<Record<string, RowValue>>;
export type RowValue = string | number | boolean | null | ComputedValue;

export interface ComputedValue {
  readonly formula: Formula;
  /** As `longest` of a column, of this cell alone. */
  readonly longest?: string;
}
