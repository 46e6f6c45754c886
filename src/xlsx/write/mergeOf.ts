import type { MergeRange } from "hucre";
import type { Box } from "../../domain/a1";

/** Merged cells as the library takes them. */
export const mergeOf = ({ row, column, rows, columns }: Box): MergeRange => ({
  startRow: row,
  startCol: column,
  endRow: row + rows - 1,
  endCol: column + columns - 1,
});
