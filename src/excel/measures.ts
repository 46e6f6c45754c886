import type { Box } from "../domain/a1";
import type { PlanCell, SheetPlan } from "../report/plan";
import { FONT_SIZE_POINTS, type Style, styles } from "../report/styles";

/** Excel's standard font, Calibri 11: a digit is 7 pixels wide, a cell has 5 pixels of margin, a pixel is 0.75 points. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_IN_PIXEL = 0.75;
/** Height of a line over the size of its letters, with the accents of Vietnamese capitals. */
const LINE_HEIGHT = 1.35;
const HIGHEST_ROW_POINTS = 409;

/** @example columnWidthPoints(8.43) // 48, to the pixel what Excel calls 8.43 */
export const columnWidthPoints = (chars: number): number =>
  Math.trunc(chars * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_IN_PIXEL;

const textAt = ({ blocks }: SheetPlan, { row, column }: Box): PlanCell => {
  const block = blocks.find(({ at }) => at.row <= row && row < at.row + at.rows && at.column === column);
  return block?.cells[row - block.at.row]?.[0] ?? null;
};

/**
 * Heights of rows whose text is wrapped in merged cells: Excel fits rows to their text, but never to merged cells.
 *
 * @returns in points, by zero-based row; rows of one line are left out
 */
export function mergedRowHeights(plan: SheetPlan): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const merge of plan.merges) {
    const text = textAt(plan, merge);
    const id = plan.styles.find(
      ({ box }) => box.row === merge.row && box.column === merge.column && box.columns === merge.columns,
    )?.style;
    const style: Style = id ? styles[id] : {};
    if (typeof text !== "string" || !style.wrap || merge.rows > 1) continue;
    const size = style.sizePoints ?? FONT_SIZE_POINTS;
    const widthChars = plan.widthsChars
      .slice(merge.column, merge.column + merge.columns)
      .reduce((sum, chars, c) => (plan.hiddenColumns.includes(merge.column + c) ? sum : sum + chars), 0);
    const charsInLine = Math.max(1, widthChars * (FONT_SIZE_POINTS / size));
    const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charsInLine)), 0);
    if (lines > 1) heights.set(merge.row, Math.min(HIGHEST_ROW_POINTS, Math.ceil(lines * size * LINE_HEIGHT)));
  }
  return heights;
}
