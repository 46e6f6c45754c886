import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { Box } from "./address";
import { cellFor } from "./cellData";
import { gridFor } from "./grid";

/**
 * What a write makes of a range's cells; `null` in an array leaves its cell alone. Univer takes an object matrix by absolute
 * row and column; arrays would be relative, and cannot leave cells out.
 *
 * @returns undefined where no cell is written
 */
export function writtenCells(
  box: Box,
  given: unknown,
  isText: (row: number, column: number) => boolean,
): IObjectMatrixPrimitiveType<ICellData> | undefined {
  const data: IObjectMatrixPrimitiveType<ICellData> = {};
  gridFor(box, given).forEach((values, r) => {
    values.forEach((value, c) => {
      if (value === null || value === undefined) return;
      const row = box.row + r;
      const column = box.column + c;
      (data[row] ??= {})[column] = cellFor(value, isText(row, column));
    });
  });
  return Object.keys(data).length > 0 ? data : undefined;
}
