import type { Cell } from "../../domain/cell";
import type { FileOutcome } from "../../domain/problem";
import type { Grid } from "../../read/grid";
import type { Visibility } from "../workbook";

/** A name of the workbook and what it stands for, without equals sign. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
}

/** A workbook as its file has it. */
export interface CopiedWorkbook {
  readonly sheets: readonly { readonly name: string; readonly visibility: Visibility; readonly grid: Grid }[];
  readonly names: readonly FileName[];
}

/** A cell of a sheet, zero-based. */
export interface CopyCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Whose names are shortened wherever they stand, and what is left out. */
export interface People {
  /** Whole names, of two words or more. */
  readonly names: readonly string[];
  /** Digits alone. */
  readonly phones: readonly string[];
  /** Cells of columns that hold people's names, whatever stands in them. */
  readonly nameCells: readonly CopyCell[];
  /** Cells that become blank: of columns that hold telephone numbers. */
  readonly blankCells: readonly CopyCell[];
}

/** What a line of the list of changes is about. */
export type ChangeIs =
  /** A function of the add-in became the value it showed. */
  | "function"
  /** It counted a sheet that is left out. */
  | "leftOut"
  /** It would show something else on another day, or in another place. */
  | "shifting"
  /** It counted names that are shortened. */
  | "people"
  /** A text in which names were shortened, or numbers left out. */
  | "shortened"
  /** A drop-down, a coloured rule or a link that looked to a sheet left out. */
  | "rule"
  /** A name of the workbook. */
  | "name"
  | "sheet";

/** One change: what stood there, what stands there now. */
export interface CopyChange {
  readonly is: ChangeIs;
  readonly sheet: string;
  /** "C5" or "C5:D90"; "" where it is no cell. */
  readonly cell: string;
  /** What stood there, with its equals sign. */
  readonly formula?: string;
  readonly value: Cell;
}

/** The words of the list of changes. */
export interface ChangeListWords {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly captions: readonly [sheet: string, cell: string, what: string, formula: string, value: string];
  readonly is: Readonly<Record<ChangeIs, string>>;
  readonly nothing: string;
}

export interface HandOverOrder {
  /** Sheets, by name. */
  readonly leaveOut: readonly string[];
  readonly people?: People;
  readonly words: ChangeListWords;
}

export interface HandOverCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly changes: readonly CopyChange[];
  /** Cells whose formula stays and that show an error, or nothing since nobody calculated them: "B01 2026!C5". */
  readonly unsure: readonly string[];
  /** Parts nobody looked into: pictures, macros, embedded files. */
  readonly unseen: readonly string[];
}

/** A cell of the copy for the new year. */
export interface NewValue extends CopyCell {
  readonly value: string | number | boolean | null;
}

export interface NewYearOrder {
  /** Typed cells; the formula of a cell stays where it has one, unless `formula` says another. */
  readonly values: readonly NewValue[];
  /** Cells whose formula is another, or which are blank with null. */
  readonly formulas: readonly (CopyCell & { readonly formula: string | null })[];
  /** Formulas that become the value they show: forms of years before. */
  readonly freeze: readonly string[];
  /** New names of sheets, by the old ones. */
  readonly sheets: Readonly<Record<string, string>>;
  /** New names of the workbook's hidden names, by the old ones. */
  readonly names: Readonly<Record<string, string>>;
}

/** Makes new files of a workbook's file, and leaves that one as it is. */
export interface CopyFiles {
  read(bytes: Uint8Array): Promise<FileOutcome<CopiedWorkbook>>;
  handOver(bytes: Uint8Array, order: HandOverOrder): Promise<FileOutcome<HandOverCopy>>;
  newYear(bytes: Uint8Array, order: NewYearOrder): Promise<FileOutcome<Uint8Array<ArrayBuffer>>>;
}
