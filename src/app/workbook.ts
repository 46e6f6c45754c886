import type { HostOutcome } from "../domain/problem";
import type { Grid } from "../read/grid";
import type { SheetAddition } from "../report/addition";
import type { PageSetup, SheetPlan } from "../report/plan";
import type { SheetId } from "../report/record";
import type { SheetKind } from "./sheetNames";

/** For whoever plays the workbook: it makes grids, and knows this port alone. */
export { arrayGrid, type Grid } from "../read/grid";

/** A cell by what Excel keeps while sheets are renamed and moved. */
export interface CellAddress {
  readonly sheetId: string;
  /** The sheet's name, for sentences. */
  readonly sheet: string;
  /** "C5" */
  readonly address: string;
}

/** A list of ours as its hidden workbook name tells of it. */
export interface StandingList {
  readonly sheetId: string;
  readonly name: string;
  readonly sheet: SheetId;
  /** "A4:K4", the row of captions. */
  readonly captions: string;
}

export interface ActiveCell extends CellAddress {
  /** Neither a value nor a formula; a formula that shows nothing is not empty. */
  readonly empty: boolean;
  /** Nobody gave it a number format: it has Excel's own, "General". */
  readonly unformatted: boolean;
  readonly sheetProtected: boolean;
  /** The sheets of ours that are known by their captions, in the workbook's order. */
  readonly lists: readonly StandingList[];
}

export interface WrittenFormula {
  /** False when the cell shows #NAME?: Excel does not know the function. */
  readonly recognised: boolean;
}

/** Single cells of the open workbook. */
export interface CellPort {
  /** The one cell that typing would go to. Waits while the user is editing a cell, where Excel can. */
  activeCell(): Promise<HostOutcome<ActiveCell>>;
  /**
   * Puts a formula into one cell, whatever stands there. Does not wait for a user who is editing a cell: what was typed
   * meanwhile would be overwritten.
   *
   * @param formula in the notation of files: English separators, `=CHITIEU.HOANTHANH(19,20)`
   * @param numberFormat "0.00%"; where Excel refuses it, the formula stands without it
   */
  writeFormula(cell: CellAddress, formula: string, numberFormat?: string): Promise<HostOutcome<WrittenFormula>>;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetInfo {
  /** Stays while the sheet is renamed and moved. */
  readonly sheetId: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Which of our sheets it is; absent for other people's sheets and for one that was never finished. */
  readonly kind?: SheetKind;
}

/** Looks that a program refused to give, or was told to give and did not: "onePageWide" is printed at full size. */
export type Unfinished = "frozenRows" | "printing" | "onePageWide";

export interface InsertedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly sheet: SheetPlan["sheet"];
  /** As it was written. */
  readonly plan: SheetPlan;
  /** Left out where it has all its looks. */
  readonly unfinished?: readonly Unfinished[];
}

/** Sheets being written: `done` of `total`. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Watching over an insertion while it is at work. */
export interface InsertWatch {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends it with the issue `insertStopped`, unless the last sheet is in already; nothing begun is left. */
  readonly signal?: AbortSignal;
}

/** A formula and its cell, zero-based. */
export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** In the notation of files. */
  readonly formula: string;
}

/** A value for a cell of a row; the column zero-based. Text is written as text. */
export interface RowCell {
  readonly column: number;
  readonly value: string | number | boolean;
}

/** A row, zero-based, and what its cells are to hold in place of what they held when somebody looked. */
export interface RowWrite {
  readonly row: number;
  readonly cells: readonly {
    readonly column: number;
    /** null: blank. */
    readonly was: string | number | boolean | null;
    readonly value: string | number | boolean | null;
  }[];
}

/** A cell, zero-based, and what it is to hold in place of what it held when somebody looked; null: blank. */
export interface CellChange {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly was: string | number | boolean | null;
  readonly value: string | number | boolean | null;
  /** Number format for the new value where the cell has none of its own ("General", "@"): "0%". */
  readonly format?: string;
}

/** A change that was made, with what taking it back needs. */
export interface MadeChange extends CellChange {
  readonly formats?: { readonly before: string; readonly after: string };
}

/** A row, zero-based, and a height. */
export interface RowPoints {
  readonly row: number;
  readonly points: number;
}

/** How a sheet of this name is to be printed. */
export interface Printing {
  readonly name: string;
  readonly page: PageSetup;
}

/** Rows at the end of a list in which nothing stands; the first zero-based. */
export interface BlankRows extends Printing {
  readonly first: number;
  readonly count: number;
}

/** Whole sheets of the open workbook, and what it remembers of us. */
export interface SheetPort {
  /** All sheets, hidden ones too, in their order. */
  sheets(): Promise<HostOutcome<readonly SheetInfo[]>>;
  /** What the sheets hold, in the order asked. Leaves no trace in the workbook nor in what can be undone; merges are not told. */
  readUsed(sheetIds: readonly string[]): Promise<HostOutcome<readonly Grid[]>>;
  /**
   * Adds sheets at the end: all of them, or none and the reason. Nothing that exists is touched. A name that is taken gets a
   * number: "B01 2026 (2)"; plans whose formulas quote each other must have got their names from `freeSheetNames` before.
   */
  insert(plans: readonly SheetPlan[], watch?: InsertWatch): Promise<HostOutcome<readonly InsertedSheet[]>>;
  /**
   * Writes again what the record computes, on a form that stands already: captions, computed cells, hidden columns. A cell
   * in which somebody typed stays as it is. Lists stay as they are.
   */
  refresh(sheetId: string, plan: SheetPlan): Promise<HostOutcome<void>>;
  /**
   * Writes what a list of ours lacks into columns that nobody uses, and hides them. Refused with `sheetReshaped` where something stands
   * in these cells after all.
   */
  complete(sheetId: string, addition: SheetAddition): Promise<HostOutcome<void>>;
  /**
   * Writes into blank cells of one row, zero-based, which a table that ends just above takes in. Refused with `cellFilled` where
   * something stands in one of them.
   */
  addRow(sheetId: string, row: number, cells: readonly RowCell[]): Promise<HostOutcome<void>>;
  /**
   * Writes into many rows of a list, which a table that ends above takes in. Refused with `cellFilled`, and nothing written, where one
   * of the cells no longer holds what it held.
   */
  writeRows(sheetId: string, rows: readonly RowWrite[]): Promise<HostOutcome<void>>;
  /**
   * Gives cells of any sheets other values, all of them or none: in one step, text as text, a number in a text cell as a number.
   * Refused with `cellsChanged`, which names them, where cells no longer hold what they held, hold a formula or what one spills.
   *
   * @returns what `takeBack` takes
   */
  changeCells(changes: readonly CellChange[]): Promise<HostOutcome<readonly MadeChange[]>>;
  /** Gives cells back what they held before, with their number formats; refused as `changeCells` is, nothing written. */
  takeBack(made: readonly MadeChange[]): Promise<HostOutcome<void>>;
  /**
   * Enters formulas into their cells, which hold them already, column by column. A protection without password is opened for it
   * and stands again after it; refused with `sheetProtected` where there is one.
   */
  enter(sheetId: string, cells: readonly CellFormula[]): Promise<HostOutcome<void>>;
  /** Heights of the first rows of a sheet, in points. */
  rowHeights(sheetId: string, rows: number): Promise<HostOutcome<readonly number[]>>;
  /** Gives rows their heights. Refused with `sheetProtected` where a password keeps the sheet. */
  setRowHeights(sheetId: string, heights: readonly RowPoints[]): Promise<HostOutcome<void>>;
  /** Whether what is printed of a sheet ends with its last filled row, however many there are. */
  isShrinking(sheetId: string): Promise<HostOutcome<boolean>>;
  /** Sets what is printed, where nobody has said it. */
  setPrintArea(sheetId: string, printing: Printing): Promise<HostOutcome<void>>;
  /** Keeps blank rows off the paper, by the print area or by hiding them. */
  leaveOut(sheetId: string, rows: BlankRows): Promise<HostOutcome<void>>;
  /** Removes sheets that were never finished (`isOrphan`), and no others. */
  removeSheets(sheetIds: readonly string[]): Promise<HostOutcome<void>>;
  /**
   * Takes inserted sheets out again with the names they brought, whatever stands in them: for Excel does not undo an insertion.
   * Sheets that are gone already are of no account.
   *
   * @returns how many were there
   */
  takeOut(sheetIds: readonly string[]): Promise<HostOutcome<number>>;
  /** Shows a cell or range. */
  reveal(sheetId: string, address: string): Promise<HostOutcome<void>>;
  /** What was saved under a key in this workbook; undefined if nothing was. */
  load(key: string): Promise<HostOutcome<unknown>>;
  /** Keeps a JSON value in the workbook, where it travels with the file; undefined forgets the key. */
  save(key: string, json: unknown): Promise<HostOutcome<void>>;
  /** Calls back after something changed in the workbook, at this seat, until the returned function is called. A hint only. */
  onHint(listener: () => void): () => void;
}

/** The open workbook, whoever plays it: Excel, the trial workbook, a test. */
export type Workbook = CellPort & SheetPort;

/** The open workbook as a file, and new workbooks beside it. */
export interface WholeFile {
  /** The bytes of its .xlsx file as it stands now. Waits while the user is editing a cell. */
  bytes(): Promise<HostOutcome<Uint8Array<ArrayBuffer>>>;
  /** Opens a new workbook, which has no name until the user saves it. */
  openNew(bytes: Uint8Array): Promise<HostOutcome<void>>;
}
