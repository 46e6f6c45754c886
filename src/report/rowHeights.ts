import { type Box, box } from "../domain/a1";
import { lineWidthPoints } from "./columnWidths";
import { isFormula, type PlanCell, type RowHeight, type SheetPlan } from "./plan";
import { type Style, type StyleId, styles } from "./styles";
import { linesHeightPoints, linesOf, textWidthPoints } from "./textSize";

const HIGHEST_ROW_POINTS = 409;

/** A button that staff may switch on stands beside each caption of a table. */
const FILTER_BUTTON_POINTS = 12;

type Measured = Pick<SheetPlan, "blocks" | "merges" | "styles" | "widthsChars" | "hiddenColumns" | "table">;

/** A formula that is a text and nothing else: ="Tổng cộng". */
const TEXT_FORMULA = /^="(?<text>[^"]*)"$/u;

/** What a cell shows at its longest; undefined where nobody can tell, or no text does. */
export function longestText(cell: PlanCell): string | undefined {
  if (!isFormula(cell)) return typeof cell === "string" ? cell : undefined;
  return cell.longest ?? TEXT_FORMULA.exec(cell.formula)?.groups?.["text"];
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** The style of each cell that has one; where boxes overlap the later one holds. */
function styleAt(boxes: SheetPlan["styles"]): (row: number, column: number) => Style {
  const last = [...boxes].reverse();
  return (row, column) => {
    const found = last.find(
      ({ box: { row: top, column: left, rows, columns } }) =>
        top <= row && row < top + rows && left <= column && column < left + columns,
    );
    const id: StyleId | undefined = found?.style;
    return id ? styles[id] : {};
  };
}

/** A text of the sheet, and where it stands: merged cells as one. */
export interface PlacedText {
  readonly box: Box;
  readonly text: string;
  readonly style: Style;
  readonly lines: number;
  /** What it has for a line. */
  readonly widthPoints: number;
}

/** Every text that is seen, with the lines it takes; one that is not wrapped takes one. */
export function placedTexts(plan: Measured): readonly PlacedText[] {
  const merges = new Map(plan.merges.map((merge) => [keyOf(merge.row, merge.column), merge]));
  const hidden = new Set(plan.hiddenColumns);
  const styleOf = styleAt(plan.styles);
  const found: PlacedText[] = [];
  for (const { at, cells } of plan.blocks)
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const [sheetRow, column] = [at.row + r, at.column + c];
        const text = cell === null || hidden.has(column) ? undefined : longestText(cell);
        if (text === undefined || text === "") return;
        const style = styleOf(sheetRow, column);
        const where = merges.get(keyOf(sheetRow, column)) ?? box(sheetRow, column);
        const button = plan.table?.box.row === sheetRow ? FILTER_BUTTON_POINTS : 0;
        const width = Math.max(1, lineWidthPoints(plan, where) - button);
        const lines = style.wrap ? linesOf(text, style, width) : text.split("\n").length;
        found.push({ box: where, text, style, lines, widthPoints: width });
      }),
    );
  return found;
}

/** A row of one line. */
export const ONE_LINE_POINTS = 15.75;

/**
 * Heights of rows whose text takes more than one line: Excel fits no row to merged cells, nor to what a formula comes to show, and
 * a file is to be printed as it is opened. A text over several rows makes the last of them higher, where the others are not enough.
 *
 * @param isTypedInto rows that staff type into: programs may go on fitting them to the text
 */
export function rowHeights(plan: Measured, isTypedInto: (row: number) => boolean): readonly RowHeight[] {
  const heights = new Map<number, number>();
  const raise = (row: number, points: number): void => {
    heights.set(row, Math.min(HIGHEST_ROW_POINTS, Math.max(heights.get(row) ?? 0, points)));
  };
  const tall = placedTexts(plan).filter(({ lines }) => lines > 1);
  for (const { box: where, lines, style } of tall)
    if (where.rows === 1) raise(where.row, linesHeightPoints(lines, style));
  for (const { box: where, lines, style } of tall) {
    const last = where.row + where.rows - 1;
    let left = linesHeightPoints(lines, style);
    for (let row = where.row; row < last; row++) left -= heights.get(row) ?? ONE_LINE_POINTS;
    if (where.rows > 1 && left > ONE_LINE_POINTS) raise(last, Math.ceil(left));
  }
  return [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, points]) => ({ row, points, ...(isTypedInto(row) ? { grows: true } : {}) }));
}

/**
 * A sheet whose rows have room for what its formulas show: more than was foreseen while it was laid out, never less. For files, which nobody
 * fits to their text after they were calculated.
 *
 * @param shownAt what a formula's cell shows; undefined where that is not known
 */
export function withRoomFor(plan: SheetPlan, shownAt: (row: number, column: number) => unknown): SheetPlan {
  const shown = plan.blocks.map(({ at, cells }) => ({
    at,
    cells: cells.map((row, r) =>
      row.map((cell, c): PlanCell => {
        const text = isFormula(cell) ? shownAt(at.row + r, at.column + c) : undefined;
        return typeof text === "string" ? text : cell;
      }),
    ),
  }));
  const heights = new Map(plan.rowHeights.map((height) => [height.row, height]));
  for (const height of rowHeights({ ...plan, blocks: shown }, () => true)) {
    const before = heights.get(height.row);
    if (before === undefined || before.points < height.points)
      heights.set(height.row, before ? { ...before, points: height.points } : height);
  }
  return { ...plan, rowHeights: [...heights.values()].sort((a, b) => a.row - b.row) };
}

/** Heights of so many rows from the top. */
export function heightsOfRows({ rowHeights: told }: Pick<SheetPlan, "rowHeights">, rows: number): number[] {
  const heights = new Map(told.map(({ row, points }) => [row, points]));
  return Array.from({ length: rows }, (_, row) => heights.get(row) ?? ONE_LINE_POINTS);
}

/** Texts of which something is not seen: too many lines for their rows, or one line too long for a cell with a border. */
export function cutTexts(plan: Measured & Pick<SheetPlan, "rowHeights">): readonly Pick<PlacedText, "box" | "text">[] {
  const heights = new Map(plan.rowHeights.map(({ row, points }) => [row, points]));
  return placedTexts(plan)
    .filter(({ box: where, text, style, lines, widthPoints }) => {
      const isTooWide = !style.wrap && style.border && textWidthPoints(text, style) > widthPoints;
      let height = 0;
      for (let row = where.row; row < where.row + where.rows; row++) height += heights.get(row) ?? ONE_LINE_POINTS;
      return isTooWide || (lines > 1 && linesHeightPoints(lines, style) > Math.ceil(height));
    })
    .map(({ box: where, text }) => ({ box: where, text }));
}
