import type { Box } from "../domain/a1";
import { type Cell, isBlank } from "../domain/cell";

/**
 * The cells of one sheet as they stand: the only shape in which a sheet enters, from Excel and from files alike. Rows and
 * columns are those of the sheet, zero-based; outside `box` everything is blank.
 */
export interface Grid {
  readonly sheet: string;
  /** What is used; no rows and no columns where the sheet is empty. */
  readonly box: Box;
  readonly merges: readonly Box[];
  /** null where the cell is blank. */
  value(row: number, column: number): Cell;
  /** With its equals sign, in the notation of files; undefined where a value was typed. */
  formula(row: number, column: number): string | undefined;
  /** The number format in the notation of files; "General" where there is none. */
  format(row: number, column: number): string;
  hidden(row: number): boolean;
  /**
   * The cells that show something, in reading order: rows from the top, each from the left. The way through a grid: `box` can be
   * as large as a sheet for the sake of one cell far away.
   */
  filled(): Iterable<readonly [row: number, column: number]>;
}

/** What a grid is made of: rows as long as `box` says; parts left out are blank. */
export interface GridParts {
  readonly sheet: string;
  readonly box: Box;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas?: readonly (readonly (string | undefined)[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Box[];
  readonly hiddenRows?: Iterable<number>;
}

/**
 * A grid over arrays.
 *
 * @example arrayGrid({ sheet: "Bảng", box: box(1, 0, 1, 2), values: [["An", 7]] }).value(1, 1) // 7
 */
export function arrayGrid({ sheet, box, values, formulas, formats, merges = [], hiddenRows = [] }: GridParts): Grid {
  const hidden = new Set(hiddenRows);
  const at = <T>(cells: readonly (readonly T[])[] | undefined, row: number, column: number): T | undefined =>
    cells?.[row - box.row]?.[column - box.column];
  return {
    sheet,
    box,
    merges,
    value: (row, column) => at(values, row, column) ?? null,
    formula: (row, column) => at(formulas, row, column),
    format: (row, column) => at(formats, row, column) ?? "General",
    hidden: (row) => hidden.has(row),
    *filled() {
      for (const [r, cells] of values.entries())
        for (const [c, cell] of cells.entries())
          if (!isBlank(cell) && r < box.rows && c < box.columns) yield [box.row + r, box.column + c] as const;
    },
  };
}
