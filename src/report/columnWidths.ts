import type { Box } from "../domain/a1";
import type { SheetPlan } from "./plan";

/** Excel's standard font, Calibri 11: a digit is 7 pixels wide, a cell has 5 pixels of margin, a pixel is 0.75 points. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_IN_PIXEL = 0.75;

export const columnWidthPixels = (chars: number): number => Math.trunc(chars * DIGIT_PIXELS + MARGIN_PIXELS);

/** @example columnWidthPoints(8.43) // 48, to the pixel what Excel calls 8.43 */
export const columnWidthPoints = (chars: number): number => columnWidthPixels(chars) * POINTS_IN_PIXEL;

/** What the columns of a box offer for letters, in points; hidden ones offer nothing. */
export function lineWidthPoints(
  { widthsChars, hiddenColumns }: Pick<SheetPlan, "widthsChars" | "hiddenColumns">,
  { column, columns }: Pick<Box, "column" | "columns">,
): number {
  const hidden = new Set(hiddenColumns);
  let width = 0;
  for (let c = column; c < column + columns; c++) if (!hidden.has(c)) width += columnWidthPoints(widthsChars[c] ?? 0);
  return Math.max(1, width - MARGIN_PIXELS * POINTS_IN_PIXEL);
}
