import { box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { FreePlan } from "../plan";
import { columnWidthPoints } from "../columnWidths";
import { type StyleId, styles } from "../styles";
import { linesOf } from "../textSize";

/** A column of a table that is written whole, and never typed into. */
export interface TableColumn {
  readonly caption: string;
  readonly widthChars: number;
  readonly style: Extract<StyleId, "text" | "count" | "centred" | "verdict">;
}

/** A sheet of results: titles, one table, notes below. */
export interface ResultTable {
  /** Of the sheet, at most 31 characters. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly TableColumn[];
  /** Text is written as text, whatever it begins with. */
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

/** A row of a sheet, its cells from the first column on. */
export interface SheetRow {
  readonly cells: readonly Cell[];
  /** Where it is higher than usual. */
  readonly heightPoints?: number;
}

/** A sheet with more rows than are held as cells of a plan at once. */
export interface LongSheet {
  /** All but those rows; their columns' looks stand in the row `at`, if there are any. */
  readonly plan: FreePlan;
  /** The first of the rows, from 0. */
  readonly at: number;
  /** Made while they are written, one after the other. */
  readonly rows: Iterable<SheetRow>;
}

const TITLE_POINTS = 24;
const LINE_POINTS = 16.5;
/** Excel has no higher rows. */
const MOST_POINTS = 409;
const MARGINS = { top: 15, bottom: 15, left: 15, right: 10 };
/** Wider tables are printed on the larger paper, or their letters would be too small to read. */
const A4_CHARS = 130;
/** What Excel keeps free at both sides of a cell's letters. */
const PADDING_POINTS = 4;

const linesIn = (cell: Cell, { widthChars, style }: TableColumn, bold: boolean): number =>
  typeof cell === "string"
    ? linesOf(cell, { ...styles[style], ...(bold ? { bold } : {}) }, columnWidthPoints(widthChars) - PADDING_POINTS)
    : 1;

/** Rows with their heights: each as high as its longest text needs. */
function* sheetRows(make: () => ResultTable): Generator<SheetRow> {
  const { columns, rows } = make();
  for (const cells of rows) {
    const lines = columns.reduce((most, column, c) => Math.max(most, linesIn(cells[c] ?? null, column, false)), 1);
    yield lines > 1 ? { cells, heightPoints: Math.min(MOST_POINTS, lines * LINE_POINTS) } : { cells };
  }
}

/**
 * A table of results as a sheet that anything can show: no formula, each row as high as its longest text needs.
 *
 * @param make gives the same table each time: it is made here, and again when its rows are written, and not held between
 * @example tableSheet(() => ({ name: "Ma trận", title: "…", subtitle: "", columns, rows, notes: [] })).plan.frozenRows // 3
 */
export function tableSheet(make: () => ResultTable): LongSheet {
  const { name, title, subtitle, columns, rows, notes } = make();
  const captionRow = subtitle === "" ? 2 : 3;
  const firstRow = captionRow + 1;
  const noteRow = firstRow + rows.length + 1;
  const across = columns.length;
  const captionLines = Math.max(1, ...columns.map((column) => linesIn(column.caption, column, true)));
  const plan: FreePlan = {
    name,
    blocks: [
      { at: box(0, 0), cells: [[title]] },
      ...(subtitle === "" ? [] : [{ at: box(1, 0), cells: [[subtitle]] }]),
      { at: box(captionRow, 0, 1, across), cells: [columns.map(({ caption }) => caption)] },
      ...(notes.length > 0 ? [{ at: box(noteRow, 0, notes.length, 1), cells: notes.map((note) => [note]) }] : []),
    ],
    merges: [
      box(0, 0, 1, across),
      ...(subtitle === "" ? [] : [box(1, 0, 1, across)]),
      ...notes.map((_note, i) => box(noteRow + i, 0, 1, across)),
    ],
    styles: [
      { box: box(0, 0, 1, across), style: "title" },
      ...(subtitle === "" ? [] : [{ box: box(1, 0, 1, across), style: "subtitle" } as const]),
      { box: box(captionRow, 0, 1, across), style: "caption" },
      ...(rows.length > 0 ? columns.map(({ style }, c) => ({ box: box(firstRow, c), style })) : []),
      ...(notes.length > 0 ? [{ box: box(noteRow, 0, notes.length, across), style: "note" } as const] : []),
    ],
    lists: [],
    names: {},
    widthsChars: columns.map(({ widthChars }) => widthChars),
    rowHeights: [
      { row: 0, points: TITLE_POINTS },
      ...(captionLines > 1 ? [{ row: captionRow, points: captionLines * LINE_POINTS }] : []),
    ],
    frozenRows: captionRow + 1,
    hiddenColumns: [],
    page: {
      paper: columns.reduce((sum, { widthChars }) => sum + widthChars, 0) > A4_CHARS ? "A3" : "A4",
      pagesAcross: 1,
      landscape: true,
      marginsMm: MARGINS,
      repeatedRows: { first: captionRow, last: captionRow },
    },
  };
  return { plan, at: firstRow, rows: sheetRows(make) };
}
