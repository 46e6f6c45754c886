import type { HostOutcome } from "../domain/hostIssue";

/** A cell by what Excel keeps while sheets are renamed and moved. */
export interface CellAddress {
  readonly sheetId: string;
  /** The sheet's name, for sentences. */
  readonly sheet: string;
  /** "C5" */
  readonly address: string;
}

export interface ActiveCell extends CellAddress {
  /** Neither a value nor a formula; a formula that shows nothing is not empty. */
  readonly empty: boolean;
  readonly sheetProtected: boolean;
}

export interface WrittenFormula {
  /** False when the cell shows #NAME?: Excel does not know the function. */
  readonly recognised: boolean;
}

/** The open workbook, whoever plays it: Excel, the trial workbook, a test. */
export interface Workbook {
  /** The one cell that typing would go to. Waits while the user is editing a cell, where Excel can. */
  activeCell(): Promise<HostOutcome<ActiveCell>>;
  /**
   * Puts a formula into one cell, whatever stands there. Does not wait for a user who is editing a cell: what was typed
   * meanwhile would be overwritten.
   *
   * @param formula in the notation of files: English separators, `=CHITIEU.HOANTHANH(19,20)`
   */
  writeFormula(cell: CellAddress, formula: string): Promise<HostOutcome<WrittenFormula>>;
}
