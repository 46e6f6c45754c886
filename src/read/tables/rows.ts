import type { Piece } from "./lines";
import type { Numbering } from "./outline";

/** What a line below captions is. Only records are data. */
export type RowKind =
  | "record"
  /** Names the rows after it, with or without their sums. */
  | "group"
  /** Sums up or follows from other rows. */
  | "total"
  /** Numbered or filled with formulas in advance, nothing written. */
  | "prefilled"
  | "columnNumbers"
  | "fieldFormats"
  | "captionsAgain"
  /** The lower part of cells merged down. */
  | "covered"
  | "blank"
  | "note"
  | "signature"
  /** A line in the midst of a table that is no row of it. */
  | "aside";

/** A line of a table as it is being read. */
export interface Row {
  readonly at: number;
  readonly row: number;
  kind: RowKind;
  readonly pieces: readonly Piece[];
  readonly numbering: Numbering | undefined;
  readonly key: Piece | undefined;
  /** Figures outside the columns of running numbers. */
  readonly figures: number;
  /** Cells filled in columns other than those of number and name. */
  readonly others: number;
  depth: number;
}
