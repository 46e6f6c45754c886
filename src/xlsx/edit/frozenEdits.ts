import type { BookSheet } from "../book";
import { formulaAt } from "../bookCells";
import { type CellEdit, placeOf } from "./sheetCells";

/** Formulas of a sheet as they are to be written: those frozen without, those that shared one of them with their own. */
export function frozenEdits(
  sheet: BookSheet,
  frozen: readonly { readonly row: number; readonly column: number }[],
): Map<number, CellEdit> {
  const edits = new Map<number, CellEdit>(
    frozen.map(({ row, column }) => [placeOf(row, column), { formula: null }] as const),
  );
  const { cells } = sheet;
  const at = (position: number): number => placeOf(cells.rows[position] ?? 0, cells.columns[position] ?? 0);
  for (const [position, formula] of cells.formulas) {
    if (!("like" in formula) || edits.has(at(position)) || !edits.has(at(formula.like))) continue;
    edits.set(at(position), { formula: formulaAt(cells, position)?.text ?? null });
  }
  return edits;
}
