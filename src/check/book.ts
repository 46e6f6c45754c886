import type { Issue } from "../domain/problem";
import type { Place } from "../domain/place";
import type { Scheme } from "../domain/rating";
import type { WarningId } from "../domain/warning";
import type { Grid } from "../read/grid";

/** What a column is about, as far as checks ask. */
export type ColumnIs =
  | "person"
  | "unit"
  | "rating"
  | "mark"
  /** Takes its row out of the count. */
  | "reason"
  | "count"
  | "percent"
  | "date"
  /** Days that are not of the year: of birth, of foundation, of joining. */
  | "otherDay"
  | "text";

export interface CheckedColumn {
  /** Zero-based, of the sheet. */
  readonly column: number;
  /** From the uppermost caption to the lowest, " / " between. */
  readonly caption: string;
  readonly is: ColumnIs;
  /** Of a sheet of ours: the column's key in its record. */
  readonly key?: string;
  /** Nobody types into it. */
  readonly isComputed?: true;
  /** Its names are those of another sheet of ours. */
  readonly listedIn?: string;
  /** Days of it belong into the year of the sheet. */
  readonly ofYear?: true;
}

/** A list or a form, of ours or of anybody's. Rows are those of the sheet, zero-based. */
export interface CheckedTable {
  readonly sheet: string;
  readonly grid: Grid;
  /** Which of our sheets it is. */
  readonly kind?: string;
  /** Of a yearly sheet of ours. */
  readonly year?: number;
  readonly isList: boolean;
  readonly columns: readonly CheckedColumn[];
  /** The column that says who or what a row is about. */
  readonly name?: CheckedColumn;
  /** Rows about somebody or something. */
  readonly rows: readonly number[];
  /** Rows that begin another group or add up, with what they say. */
  readonly breaks: readonly { readonly row: number; readonly is: "group" | "total" }[];
  readonly lastRow: number;
  /** Texts above the captions, with their cells. */
  readonly above: readonly { readonly text: string; readonly row: number; readonly column: number }[];
  /** Rows that the sheet's own formulas ask about. */
  readonly asked: readonly { readonly warning: WarningId; readonly row: number }[];
  /** The day its figures stand as of, as a serial. */
  readonly asOf?: number;
}

export interface CheckedSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly isOurs: boolean;
}

/** A name under which a unit is known, and where that is said. */
export interface ListedUnit {
  readonly name: string;
  /** Its other names: short, former, with code. */
  readonly names: readonly string[];
  readonly sector: string;
  readonly kind: string;
  readonly at: Place;
}

/** A workbook as checks see it. */
export interface CheckedBook {
  readonly sheets: readonly CheckedSheet[];
  readonly tables: readonly CheckedTable[];
  /** The year it is of, where it says so. */
  readonly year?: number;
  /** The day its figures stand as of, by its settings, as a serial; none while nobody has said. */
  readonly asOf?: number;
  readonly scheme: Scheme;
  /** DM_DONVI; none where the workbook has no such list. */
  readonly units: readonly ListedUnit[];
  /** The sheet of its own targets. */
  readonly targetsIn?: string;
  /** What the readers of figures could not read, which withholds figures. */
  readonly unread: readonly Issue[];
}

/** The sheets of ours of a kind. */
export const ours = ({ tables }: CheckedBook, kind: string): readonly CheckedTable[] =>
  tables.filter((table) => table.kind === kind);

/** Column of a sheet of ours by its key. */
export const keyed = ({ columns }: CheckedTable, key: string): CheckedColumn | undefined =>
  columns.find((column) => column.key === key);
