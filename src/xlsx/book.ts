import type { Box } from "../domain/a1";
import type { Cell } from "../domain/cell";
import type { FileWarning } from "../domain/problem";

/**
 * A workbook as a file holds it, in plain data: what the reader gives, what the writer takes, what passes between a worker and
 * the page. Rows, columns and looks are zero-based.
 */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** What cells refer to by number; look 0 is that of a cell without one. */
  readonly looks: readonly Look[];
  /** What of the file a spreadsheet program would have repaired; none as a rule. */
  readonly warnings?: readonly FileWarning[];
}

export interface BookSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly cells: BookCells;
  readonly merges: readonly Box[];
  readonly hiddenRows: readonly number[];
  /** Rows whose height somebody set, in points; where looks are kept, every row whose height the file says. */
  readonly rowHeightsPoints: readonly (readonly [row: number, points: number])[];
  readonly columns: readonly BookColumns[];
  /** Drop-downs; other kinds of validation are not kept. */
  readonly lists: readonly BookList[];
  readonly tables: readonly BookTable[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How it prints, where that is not as everywhere. Rows repeated on each page and what is printed are names: `_xlnm.Print_Titles`. */
  readonly page?: BookPage;
}

export interface BookPage {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: PaperSize;
  /** Percent. */
  readonly scale?: number;
  /** So many pages across and down; 0 is as many as it takes. */
  readonly fit?: { readonly across: number; readonly down: number };
  readonly marginsInches?: BookMargins;
  readonly centredAcross?: true;
  readonly centredDown?: true;
}

export type PaperSize = "letter" | "legal" | "executive" | "tabloid" | "a3" | "a4" | "a5" | "b4" | "b5";

export interface BookMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** Of a sheet whose margins nobody touched. */
export const USUAL_MARGINS_INCHES: BookMargins = {
  top: 0.75,
  bottom: 0.75,
  left: 0.7,
  right: 0.7,
  header: 0.3,
  footer: 0.3,
};

/** Neighbouring columns of one width. */
export interface BookColumns {
  readonly first: number;
  readonly last: number;
  /** In characters, as files say it; undefined for the usual width. */
  readonly widthChars?: number;
  readonly hidden: boolean;
}

export interface BookList {
  readonly boxes: readonly Box[];
  /** As the file has it: `"Có,Không"` with its quotes, or a reference such as `'DM'!$A$2:$A$9`. */
  readonly source: string;
}

export interface BookTable {
  readonly name: string;
  readonly box: Box;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

export interface BookName {
  readonly name: string;
  /** Without equals sign: `'Bảng 1'!$A$1:$B$7`. */
  readonly formula: string;
  /** The sheet (by position) in which alone the name holds. */
  readonly sheet?: number;
  readonly hidden: boolean;
}

/**
 * The cells of a sheet that hold something or, where looks are kept, look like something; ordered by row, then column. Columns of
 * figures instead of an object a cell: two million cells have to fit, and to pass from a worker at once.
 */
export interface BookCells {
  readonly count: number;
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  readonly looks: Uint32Array;
  readonly values: readonly Cell[];
  /** By position in these arrays. */
  readonly formulas: ReadonlyMap<number, BookFormula>;
}

export type BookFormula =
  /** With its equals sign; the sign alone where formulas were not read. `spill` is the range an array formula fills; the values of its other cells are its results. */
  | { readonly text: string; readonly spill?: Box }
  /** As the formula of another cell, by its position, moved with the cell (a "shared formula"). */
  | { readonly like: number };

export interface Look {
  /** In the notation of files; "General" where there is none. */
  readonly format: string;
  readonly font?: LookFont;
  /** "RRGGBB" */
  readonly fill?: string;
  readonly border?: { readonly [Side in "top" | "right" | "bottom" | "left"]?: LookLine };
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "centerContinuous" | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  /** False where a protected sheet lets the cell be typed into. */
  readonly locked?: boolean;
}

export interface LookFont {
  readonly name?: string;
  readonly sizePoints?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** "RRGGBB" */
  readonly colour?: string;
}

export interface LookLine {
  /** "thin", "medium", "double" … as files name them. */
  readonly line: string;
  readonly colour?: string;
}
