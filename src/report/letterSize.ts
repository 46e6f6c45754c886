import { columnWidthPoints } from "./columnWidths";
import type { PageSetup, SheetPlan } from "./plan";
import { FONT_SIZE_POINTS } from "./styles";

/** Short and long side. */
const PAPER_MM = { A4: [210, 297], A3: [297, 420] } as const satisfies Readonly<Record<PageSetup["paper"], unknown>>;
const POINTS_IN_MM = 72 / 25.4;
/** Excel fits in whole percents, and makes nothing larger. */
const WHOLE_PERCENT = 100;
const LEAST_PERCENT = 10;

/** What a page offers between its margins, in points. */
export function printableArea({ paper, landscape, marginsMm }: PageSetup): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = PAPER_MM[paper];
  const [width, height] = landscape ? [long, short] : [short, long];
  return {
    width: (width - marginsMm.left - marginsMm.right) * POINTS_IN_MM,
    height: (height - marginsMm.top - marginsMm.bottom) * POINTS_IN_MM,
  };
}

/** Widths of the columns on paper, in points. */
function printedWidths({ widthsChars, hiddenColumns, page: { printed } }: SheetPlan): readonly number[] {
  const hidden = new Set(hiddenColumns);
  const [from, to] = printed ? [printed.column, printed.column + printed.columns] : [0, widthsChars.length];
  return widthsChars.flatMap((chars, c) => (c < from || c >= to || hidden.has(c) ? [] : [columnWidthPoints(chars)]));
}

/** Pages that columns take side by side; none of them is divided, the repeated ones stand on each. */
function pagesOf(widths: readonly number[], width: number, repeated: number): number {
  const again = widths.slice(0, repeated).reduce((sum, each) => sum + each, 0);
  let pages = 1;
  let used = 0;
  for (const each of widths) {
    if (used > 0 && used + each > width) {
      pages += 1;
      used = again;
    }
    used += each;
  }
  return pages;
}

/** How much a sheet is made smaller to fit its pages across, in whole percents up to 100. */
export function fittedPercent(plan: SheetPlan): number {
  const { width } = printableArea(plan.page);
  const { pagesAcross, repeatedColumns = 0 } = plan.page;
  const widths = printedWidths(plan);
  const fits = (percent: number): boolean => {
    const scaled = widths.map((each) => (each * percent) / WHOLE_PERCENT);
    return scaled.every((each) => each <= width) && pagesOf(scaled, width, repeatedColumns) <= pagesAcross;
  };
  let percent = WHOLE_PERCENT;
  while (percent > LEAST_PERCENT && !fits(percent)) percent -= 1;
  return percent;
}

/**
 * How large letters of 12 points are on paper, once the sheet is fitted to its pages across.
 *
 * @returns points, 12 at most
 * @example letterSizePoints(layOut(recordOf("B02"), around)) // 9
 */
export const letterSizePoints = (plan: SheetPlan): number => (FONT_SIZE_POINTS * fittedPercent(plan)) / WHOLE_PERCENT;

/**
 * Pages down that rows of these heights take, in points before they are fitted: no row is divided, the captions stand on each page.
 *
 * @param heights of every row that is printed, from the first
 */
export function pagesDown(plan: SheetPlan, heights: readonly number[]): number {
  const { repeatedRows } = plan.page;
  const height = (printableArea(plan.page).height * WHOLE_PERCENT) / fittedPercent(plan);
  const again = heights.slice(repeatedRows.first, repeatedRows.last + 1).reduce((sum, each) => sum + each, 0);
  let pages = 1;
  let used = 0;
  for (const each of heights) {
    if (used > 0 && used + each > height) {
      pages += 1;
      used = again;
    }
    used += each;
  }
  return pages;
}
