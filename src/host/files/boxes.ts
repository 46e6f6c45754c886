import type { IRange } from "@univerjs/core";
import type { Box } from "../../domain/a1";

/** The corners of a range, both inside it. */
export type Ends = Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">;

export const endsOf = ({ row, column, rows, columns }: Box): Ends => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const boxOf = ({ startRow, startColumn, endRow, endColumn }: Ends): Box => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
