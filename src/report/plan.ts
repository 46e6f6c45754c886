import type { Box } from "../domain/a1";
import type { Cell } from "../domain/cell";
import type { PageSetup } from "./page";
import type { SheetId } from "./sheetId";
import type { StyleId } from "./styles";

/** A computed cell in the notation of files: "=SUM($B$9:$B$12)", English names, commas. */
export interface PlannedFormula {
  readonly formula: string;
  /** The longest text it is likely to show, where that is more than a figure or a word. */
  readonly longest?: string;
}

export type { PageSetup };

export type PlanCell = Cell | PlannedFormula;

export const isFormula = (cell: PlanCell): cell is PlannedFormula =>
  cell !== null && typeof cell === "object" && "formula" in cell;

/** Cells written in one piece; null leaves a cell alone. */
export interface PlanBlock {
  readonly at: Box;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** A drop-down: values of a fixed list, or a range of another sheet (`'DM_XEPLOAI'!$D$8:$D$60`) or of its own (`$T$1:$Y$1`). */
export interface PlanList {
  readonly box: Box;
  readonly source: { readonly values: readonly string[] } | { readonly range: string };
}

/** The height of a row whose text takes more than one line. */
export interface RowHeight {
  readonly row: number;
  readonly points: number;
  /** Staff type into the row: where a program can, it goes on fitting the height to the text. */
  readonly grows?: true;
}

/** Everything a writer of files needs of a sheet, one of ours or made for once: plain data, no calls. */
export interface FreePlan {
  /** Wanted name; a writer makes it unique. Other plans' formulas quote the final one. */
  readonly name: string;
  readonly blocks: readonly PlanBlock[];
  readonly merges: readonly Box[];
  readonly styles: readonly { readonly box: Box; readonly style: StyleId }[];
  readonly lists: readonly PlanList[];
  /** Columns of cells with a bar, none at 0 and full at 1: a data bar of conditional formatting. */
  readonly bars?: readonly Box[];
  readonly table?: { readonly name: string; readonly box: Box };
  /** Workbook names this sheet brings, each to a box on it. */
  readonly names: Readonly<Record<string, Box>>;
  readonly widthsChars: readonly number[];
  /** Of rows of more than one line, from the top; all others have the height of one. */
  readonly rowHeights: readonly RowHeight[];
  readonly frozenRows: number;
  readonly hiddenColumns: readonly number[];
  readonly page: PageSetup;
}

/** A sheet of ours as it is to be written, to Excel and to .xlsx alike. */
export interface SheetPlan extends FreePlan {
  readonly sheet: SheetId;
}
