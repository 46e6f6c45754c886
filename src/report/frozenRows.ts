import type { RowHeight } from "./plan";
import { ONE_LINE_POINTS } from "./rowHeights";

/** A screen of 768 pixels shows some 340 points of a sheet, the ribbon open: three rows that can be read are to be among them. */
export const MOST_FROZEN_POINTS = 290;

/**
 * Rows that stay in view while a sheet is scrolled: all above the first of the body, or none where they would fill a small
 * screen. Excel has a table's captions in place of the column letters then.
 */
export function frozenRows(firstRow: number, heights: readonly RowHeight[]): number {
  const tall = heights.filter(({ row }) => row < firstRow);
  const points = tall.reduce((sum, each) => sum + each.points, (firstRow - tall.length) * ONE_LINE_POINTS);
  return points > MOST_FROZEN_POINTS ? 0 : firstRow;
}
