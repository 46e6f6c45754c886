import type { Box } from "../domain/a1";
import type { SheetPlan } from "../report/plan";
import { type Style, styles } from "../report/styles";

/** One property of cells over rectangles. Cells that keep the default are left out. */
export interface Layer<P extends keyof Style = keyof Style> {
  readonly property: P;
  readonly value: NonNullable<Style[P]>;
  readonly boxes: readonly Box[];
}

const PROPERTIES = [
  "format",
  "bold",
  "italic",
  "sizePoints",
  "colour",
  "fill",
  "horizontal",
  "vertical",
  "wrap",
  "border",
] as const satisfies readonly (keyof Style)[];

/** Where boxes begin and end, in order: between two such lines all cells look alike. */
const edges = (ends: readonly number[]): readonly number[] => [...new Set(ends)].sort((a, b) => a - b);

/** The style each cell ends up with; a later box covers an earlier one whole. */
function painted(boxes: SheetPlan["styles"]): {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly (readonly (Style | undefined)[])[];
} {
  const rows = edges(boxes.flatMap(({ box }) => [box.row, box.row + box.rows]));
  const columns = edges(boxes.flatMap(({ box }) => [box.column, box.column + box.columns]));
  const cells = rows.slice(1).map(() => columns.slice(1).map((): Style | undefined => undefined));
  for (const { box, style } of boxes) {
    const toRow = rows.indexOf(box.row + box.rows);
    const toColumn = columns.indexOf(box.column + box.columns);
    for (let r = rows.indexOf(box.row); r < toRow; r += 1)
      cells[r]?.fill(styles[style], columns.indexOf(box.column), toColumn);
  }
  return { rows, columns, cells };
}

/** Few rectangles that together cover the marked cells of a grid, each cell once: each grows right, then down. */
function rectangles(marked: readonly (readonly boolean[])[]): readonly Box[] {
  const left = marked.map((row) => [...row]);
  const found: Box[] = [];
  left.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (!cells[column]) continue;
      let to = column;
      while (cells[to]) to += 1;
      const isFull = (r: number): boolean => left[r]?.slice(column, to).every(Boolean) ?? false;
      let down = row;
      while (isFull(down)) {
        left[down]?.fill(false, column, to);
        down += 1;
      }
      found.push({ row, column, rows: down - row, columns: to - column });
    }
  });
  return found;
}

/**
 * The looks of a sheet, property by property in few rectangles: cells of different styles that share a property share a
 * rectangle, so that Excel gets tens of orders instead of hundreds.
 *
 * @example layersOf([{ box: box(0, 0), style: "text" }, { box: box(0, 1), style: "word" }]) // wrap: one box of two cells
 */
export function layersOf(boxes: SheetPlan["styles"]): readonly Layer[] {
  const { rows, columns, cells } = painted(boxes);
  return PROPERTIES.flatMap((property) => {
    const values = new Set(cells.flat().flatMap((style) => style?.[property] ?? []));
    return [...values].map((value): Layer => {
      const marked = cells.map((row) => row.map((style) => style?.[property] === value));
      return { property, value, boxes: rectangles(marked).map((found) => between(found, rows, columns)) };
    });
  });
}

/** From steps between edges back to rows and columns of the sheet. */
function between(found: Box, rows: readonly number[], columns: readonly number[]): Box {
  const [row = 0, toRow = 0] = [rows[found.row], rows[found.row + found.rows]];
  const [column = 0, toColumn = 0] = [columns[found.column], columns[found.column + found.columns]];
  return { row, column, rows: toRow - row, columns: toColumn - column };
}
