/**
 * Everything that can keep the add-in from doing something in the open workbook: a code and the facts its sentence needs.
 * Problems in the data itself are in `data.ts`; these are about the program that holds the workbook.
 */
export interface HostFacts {
  /** The cell to write to holds something, and what users typed is never overwritten. `address` is like "C5". */
  cellFilled: { readonly address: string };
  /** Cells to be set right, or given back what they held, no longer hold what they held when somebody looked: `cells` is like "DS!C5, DS!C6". */
  cellsChanged: { readonly count: number; readonly cells: string };
  /** Setting cells right failed half-way, and what was written could not be taken back. */
  changedHalfway: Record<never, never>;
  /** The cell to write to stands in the list of ours that the formula would read. */
  cellInList: { readonly address: string; readonly sheet: string };
  /** A chart sheet or the like is open: there is no cell to write to. */
  noCellSelected: Record<never, never>;
  /** The user is typing in a cell, and Excel takes no orders meanwhile. */
  cellBeingEdited: Record<never, never>;
  sheetProtected: { readonly sheet: string };
  /** A sheet was opened to write to it, and Excel did not protect it again. */
  sheetLeftOpen: { readonly sheet: string };
  /** Not because of the sheet's protection: the workbook is open for reading only, or shared without the right to edit. */
  writingRefused: Record<never, never>;
  /** This Excel is too old for what was asked. */
  excelTooOld: Record<never, never>;
  /** The workbook's structure is protected: no sheet can be added or removed. */
  structureProtected: Record<never, never>;
  /** The workbook is open for reading only. */
  workbookReadOnly: Record<never, never>;
  /** More than Excel takes or gives in one go. */
  tooMuchAtOnce: Record<never, never>;
  /** The sheet that was meant is no longer in the workbook; its name where it is known. */
  sheetGone: { readonly sheet?: string };
  sheetHidden: { readonly sheet: string };
  /** Rows or columns of one of our forms were added, removed or moved, so that its cells cannot be told. */
  sheetReshaped: { readonly sheet: string };
  /** A file that a list of units was to be taken from. */
  noUnitsInFile: { readonly file: string };
  /** Two units of a list have one code, by which their files would be told apart. */
  codeTwice: { readonly code: string; readonly cells: string };
  /** A file that figures of the year before were to be taken from. */
  noFormInFile: { readonly file: string };
  formOfOtherYear: { readonly file: string; readonly found: number; readonly wanted: number };
  /** Sheets were added or renamed after the formulas were made that name them. */
  sheetsChanged: Record<never, never>;
  /** The user stopped an insertion; nothing of it is left. */
  insertStopped: Record<never, never>;
  /** Inserting failed and what was begun could not be removed: a hidden, unfinished sheet may be left. */
  insertInterrupted: Record<never, never>;
  /** What the workbook keeps of our settings cannot be read. */
  settingsDamaged: Record<never, never>;
  /** Excel does not hand over the open workbook as a file, under its own name for why. */
  fileNotGiven: { readonly name: string };
  /** The texts of the functions, which lie beside the pane, did not load. */
  helpNotLoaded: Record<never, never>;
  /** Anything else, under the program's own name for it. */
  hostFailed: { readonly name: string };
}
