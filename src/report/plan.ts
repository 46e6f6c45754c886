import type { Box } from "../domain/a1";
import type { Cell } from "../domain/cell";
import type { SheetId } from "./record";
import type { StyleId } from "./styles";

/** A computed cell in the notation of files: "=SUM($B$9:$B$12)", English names, commas. */
export interface PlannedFormula {
  readonly formula: string;
}

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

/** How the sheet is printed: fitted to so many pages across, as many down as it takes. Margins in millimetres. */
export interface PageSetup {
  readonly paper: "A4" | "A3";
  readonly pagesAcross: number;
  readonly landscape: boolean;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** What is printed: of a form from its head to its signature; all of the sheet where it is left out. */
  readonly printed?: Box;
  /** The first so many columns are repeated on the pages beside the first. */
  readonly repeatedColumns?: number;
  /** Caption rows repeated on each page, zero-based, both included. */
  readonly repeatedRows: { readonly first: number; readonly last: number };
}

/** Everything a writer needs, for Excel and for .xlsx alike: plain data, no calls. */
export interface SheetPlan {
  readonly sheet: SheetId;
  /** Wanted name; a writer makes it unique. Other plans' formulas quote the final one. */
  readonly name: string;
  readonly blocks: readonly PlanBlock[];
  readonly merges: readonly Box[];
  readonly styles: readonly { readonly box: Box; readonly style: StyleId }[];
  readonly lists: readonly PlanList[];
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
