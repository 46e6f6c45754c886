import { keyText, literal } from "./lookup";
import { cell, type Formula } from "./node";

/** A row of a list taken apart: caption behind "Trạng thái: …", and the formula. */
export interface Step {
  readonly key: string;
  readonly caption: string;
  readonly formula: Formula;
}

export const keyOfColumn = (column: string): string => `key:${column}`;

/** A cell as it is looked up in a list. */
export const keyStep = (column: string, caption: string): Step => ({
  key: keyOfColumn(column),
  caption: `khóa ${caption}`,
  formula: keyText(literal(cell(column))),
});
