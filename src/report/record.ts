import type { Bilingual } from "../domain/target";
import type { Formula } from "./formula/node";
import type { Judged } from "./judged";
import type { PageSetup } from "./page";
import type { Settings } from "./settings";
import type { SheetId } from "./sheetId";
import type { ComputedValue, Row } from "./row";
import type { Warning } from "./warning";

export type { ComputedValue, Row, RowValue } from "./row";

export type { SheetId };

/** What a column holds; decides format, alignment and how a cell is read back. */
export type ColumnType =
  | "order"
  | "text"
  | "count"
  | "percent"
  | "points"
  | "date"
  | "mark"
  | "rating"
  | "verdict"
  | "goal"
  /** A number or words: a plan, a result. */
  | "figure"
  /** A bar that is full at 1; the number is not shown. */
  | "bar"
  /** A day, the number of a document, or a mark. */
  | "meeting";

/** Where a drop-down takes its words from: a fixed list, or the column of another sheet. */
export type ListSource = { readonly values: readonly string[] } | { readonly sheet: SheetId; readonly column: string };

/** One column of a sheet: everything about it stands here and nowhere else. */
export interface Column {
  readonly key: string;
  /** Caption of the sheet's single caption row; unique in the sheet, so that a table may have it. */
  readonly caption: string;
  /** What it was called in earlier versions: sheets in people's files keep that, and are read by it. */
  readonly formerCaptions?: readonly string[];
  /** Upper caption shared by neighbours ("HTXSNV" over "Số lượng", "Tỷ lệ (%)"). */
  readonly under?: string;
  /** What the caption row shows where `caption` is "upper: lower": the lower part alone. Of forms only, a table needs it unique. */
  readonly printed?: string;
  readonly help: Bilingual;
  readonly widthChars: number;
  /** The longest text its formulas are likely to show: rows get room for it beforehand, since Excel fits no row when it calculates. */
  readonly longest?: string;
  readonly type: ColumnType;
  readonly list?: ListSource;
  /** Row-by-row formula, plain Excel 2010. A column with one is not typed into. */
  readonly formula?: Formula;
  /** Kept for computing, not for reading: hidden on screen and off the printed page. */
  readonly hidden?: boolean;
  /** Shown beside the page and not printed, such as where figures come from. Last in the record, so that no other column moves. */
  readonly beside?: boolean;
  /** Lists of earlier versions lack it, and are read and counted without it. */
  readonly isOptional?: true;
  /** Somebody's name, or a telephone number: shortened or left out in a copy that is handed over, where that is asked for. */
  readonly holds?: "person" | "phone";
  /** Printed in the row of column numbers instead of the running number: "(3)=(2)/(1)". */
  readonly number?: string;
}

/** A hidden column that only files for people without the add-in have: what a custom function would do, in small steps. */
export interface PlainColumn {
  readonly key: string;
  readonly caption: string;
  readonly formula: Formula;
}

/** How a fixed row looks: a group ("I. Công đoàn"), a total, or an ordinary row. */
export interface FixedRow {
  readonly kind: "row" | "group" | "total";
  readonly values: Row;
  /** Of a group: it holds groups, down to the next such one ("A. Doanh nghiệp" over "I. Công đoàn"). */
  readonly isOuter?: true;
  /** Of an ordinary row below the groups: it is in none of them, and has no number. */
  readonly isLoose?: true;
}

/**
 * What of a sheet goes on into the next year. Where nothing is said its rows stay, without the ratings, marks, days and figures typed
 * into them; texts stay.
 */
export interface NextYear {
  /** "asItIs": nothing of it is of one year. "none": each of its rows is. Else which rows go on; those below move up. */
  readonly rows?: "asItIs" | "none" | ((row: Row) => boolean);
  /** Columns that stay though results are of their type: the day somebody was born. */
  readonly stays?: readonly string[];
  /** Texts that are results: the number of a decision. */
  readonly cleared?: readonly string[];
  /** Columns that begin with what another one ended with. */
  readonly begins?: Readonly<Record<string, string>>;
}

/** How many are met, of how many. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

/** What a record may ask of the workbook it is inserted into. */
export interface Surroundings {
  readonly settings: Settings;
  /** Rows found in the sheets that exist already, by column key, in their order. */
  rowsOf(sheet: SheetId): readonly Row[];
  /** The sheet is there, with everything forms count in it. */
  has(sheet: SheetId): boolean;
  /** What the year before ended with, by the code of a target; left out where nobody has said. */
  readonly lastYear?: (target: string) => Counts | undefined;
  /** The name a sheet has, or will get, in this workbook. */
  nameOf(sheet: SheetId): string;
}

/**
 * A sheet, described once. The Excel sheet, the .xlsx file, the reading back and the column help all follow from it, so form
 * and reader cannot part. A new sheet is a new record.
 */
export interface SheetRecord {
  readonly id: SheetId;
  /** Shown where sheets are chosen. */
  readonly label: Bilingual;
  /** "list": a table users extend, never protected. "form": fixed rows under captions. */
  readonly kind: "list" | "form";
  /** Made anew each year, so that two years can stand in one workbook. */
  readonly yearly: boolean;
  /**
   * A page about the add-in itself, no part of a report: no number, period or name of a body in its head, functions of ours in its
   * hidden columns, and no place in files for people without the add-in.
   */
  readonly outsideReports?: true;
  /** Wanted name of the sheet; the year is part of yearly forms' names. */
  name(settings: Settings): string;
  title(settings: Settings): string;
  readonly columns: readonly Column[];
  /** What forms count in this list, each with a state column of its own. */
  readonly judged?: readonly Judged[];
  readonly plainColumns?: readonly PlainColumn[];
  /** Rows of a list that formulas look at: room to grow, the same in every file. */
  readonly capacityRows?: number;
  /** The column whose cells say whether a row is there; left out, the first one typed as text. */
  readonly key?: string;
  /** Columns of a list under which its rows are known elsewhere, the official name first; ";" divides several in one cell. */
  readonly knownAs?: readonly string[];
  /**
   * The list whose order this form's rows follow, by the names of `knownAs`, where the workbook has it; rows that it does not
   * name come last. A form that stands keeps its order when it is refreshed.
   */
  readonly rowsInOrderOf?: SheetId;
  /** Rows that are there from the start: a form's rows, a list's prefilled ones. */
  rows(around: Surroundings): readonly FixedRow[];
  /**
   * A list with a row of column numbers, as every form has one. A table wants its rows right below its caption row, so a list has
   * the numbers above it.
   */
  readonly numberedColumns?: boolean;
  /** Blank rows a list offers below those; 0 for forms. */
  readonly blankRows: number;
  /** Totals above a list's table: of all rows, then of a part of them. A form has its totals among its rows. */
  readonly totals?: readonly Row[];
  /** A figure above the table that the list's formulas read and staff may change, above a column. */
  readonly asks?: { readonly column: string; readonly label: string; of(settings: Settings): number | string };
  /** The column above which a list has the day its figures stand as of, a cell staff may change. What is overdue is so on that day. */
  readonly asOf?: string;
  /** Lines under the figures: denominator and reading. One that is computed reads the cells of the form's last row, its total. */
  notes(around: Surroundings): readonly (string | ComputedValue)[];
  readonly nextYear?: NextYear;
  /** A sổ: it stays in the unit, and goes with no report. */
  readonly stays?: true;
  /** In which unit all figures of the form are: "tổ chức"; left out where they are in several. */
  readonly measure?: string;
  /** What a superior would ask about, row by row; it changes no figure. */
  readonly warnings?: readonly Warning[];
  readonly signed: boolean;
  /** The mass organisation signs and the Party committee confirms beside it: "XÁC NHẬN CỦA CẤP ỦY". */
  readonly confirmed?: boolean;
  readonly landscape: boolean;
  /** Where A4, one page across, has no room for letters that can be read: see `letterSizePoints`. */
  readonly page?: Partial<Pick<PageSetup, "paper" | "pagesAcross">>;
}
