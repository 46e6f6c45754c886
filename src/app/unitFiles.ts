import type { FileOutcome, FileWarning } from "../domain/problem";
import type { Grid } from "../read/grid";
import type { Visibility } from "./workbook";

/** A file the user chose, wherever it comes from: a file input, a folder, a test. */
export interface ChosenFile {
  readonly name: string;
  readonly sizeBytes: number;
  /** Fails where the file was moved, deleted or locked meanwhile. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface UnitSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly grid: Grid;
}

export interface UnitWorkbook {
  readonly sheets: readonly UnitSheet[];
  /** What of the file a spreadsheet program would have repaired, each with its first cell. */
  readonly warnings: readonly FileWarning[];
}

export interface ReadingOptions {
  /** False where it is enough to know which cells have a formula: each then reads "=". Default: true. */
  readonly formulas?: boolean;
  /** Ends the reading with the issue `cancelled`. */
  readonly signal?: AbortSignal;
  /** How far it is, from 0 to 1, never backwards. */
  readonly onProgress?: (done: number) => void;
}

/** Other people's workbooks, read and never changed. Every file ends in its cells or in one named reason. */
export interface UnitFiles {
  read(file: ChosenFile, options?: ReadingOptions): Promise<FileOutcome<UnitWorkbook>>;
}
