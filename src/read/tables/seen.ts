import type { Box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { Grid } from "../grid";

/** How a cell looks, as far as that tells captions from figures. */
export interface SeenLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A background of its own. */
  readonly filled?: boolean;
  readonly bordered?: boolean;
  readonly centred?: boolean;
}

/** A cell that holds something or, where looks are known, looks like something. */
export interface SeenCell {
  /** Zero-based, of the sheet. */
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** The number format in the notation of files; "General" where there is none. */
  readonly format: string;
  readonly formula: boolean;
  readonly look?: SeenLook;
}

/** All that tables are found from: a sheet of anybody's, from a file or from the open workbook. */
export interface SeenSheet {
  /** In reading order. */
  readonly cells: Iterable<SeenCell>;
  readonly merges: readonly Box[];
  /** Tables somebody made with Excel's own command, with their caption row. */
  readonly lists: readonly { readonly box: Box; readonly headerRow: boolean }[];
}

function* cellsOf(grid: Grid): Generator<SeenCell> {
  for (const [row, column] of grid.filled())
    yield {
      row,
      column,
      value: grid.value(row, column),
      format: grid.format(row, column),
      formula: grid.formula(row, column) !== undefined,
    };
}

/** A grid as it stands: without looks, which a grid does not tell. */
export const seenGrid = (grid: Grid): SeenSheet => ({ cells: cellsOf(grid), merges: grid.merges, lists: [] });
