import type { CheckedTable } from "../../check/book";
import type { Grid } from "../../read/grid";

/** Titles stand near the captions. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 30;

/** The texts over a table, with their cells. */
export function textsAbove(grid: Grid, firstRow: number): CheckedTable["above"] {
  const texts: { text: string; row: number; column: number }[] = [];
  const last = Math.min(grid.box.column + grid.box.columns, MOST_COLUMNS);
  for (let row = Math.max(0, firstRow - MOST_ROWS); row < firstRow; row++)
    for (let column = 0; column < last; column++) {
      const text = grid.value(row, column);
      if (typeof text === "string" && text.trim() !== "") texts.push({ text, row, column });
    }
  return texts;
}
