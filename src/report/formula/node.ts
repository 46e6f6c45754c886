import type { SheetId } from "../sheetId";

/**
 * Functions a formula may call: nothing newer than Excel 2010, and of our own those two that read states; the rest of ours only the
 * self-test tries.
 */
export const FUNCTION_NAMES = [
  "ABS",
  "AND",
  "CHAR",
  "COUNT",
  "COUNTA",
  "COUNTIFS",
  "DATE",
  "DAY",
  "ERROR.TYPE",
  "EXACT",
  "FIND",
  "IF",
  "IFERROR",
  "INDEX",
  "INT",
  "ISERROR",
  "ISLOGICAL",
  "ISNUMBER",
  "ISTEXT",
  "LEFT",
  "LEN",
  "LOWER",
  "MATCH",
  "MAX",
  "MID",
  "MIN",
  "MONTH",
  "N",
  "NA",
  "NOT",
  "OR",
  "REPT",
  "RIGHT",
  "ROUND",
  "ROUNDUP",
  "ROW",
  "SEARCH",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "TRIM",
  "UPPER",
  "VALUE",
  "YEAR",
  "CHITIEU.TRANGTHAIXEPLOAI",
  "CHITIEU.TRANGTHAIDANHDAU",
  "CHITIEU.TRANGTHAIKEHOACH",
  "CHITIEU.TRANGTHAILUACHON",
  "CHITIEU.TRANGTHAIQUY",
  "CHITIEU.TRANGTHAITOITHIEU",
  "CHITIEU.DANHGIA",
  "CHITIEU.DEMDANHDAU",
  "CHITIEU.HOANTHANH",
  "CHITIEU.MUCXEPLOAI",
  "CHITIEU.TYLEDANHDAU",
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];

export type Sign = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** What can be asked of the states of a judged column. */
export type StatePart =
  /** The column from its caption down, as far as formulas look. */
  | "rows"
  /** Who each state is of, over the same rows, and numbers that rise from row to row. */
  | "names"
  | "numbers"
  /** The group beside each state. */
  | "groups"
  /** The caption's cell: an error there means that nothing was computed. */
  | "caption"
  /** One state of this row. */
  | "here"
  /** The group of this row. */
  | "groupHere"
  /** Named rows, whatever became of them. */
  | "named"
  /** Rows that are not understood. */
  | "unclear"
  /** Of a form: rows of its lists that it has no row for, in cells one below the other. */
  | "gone"
  /** Named rows that have no state: no function ran, or none reaches them. */
  | "lost"
  /** Why figures are withheld, in words; "" where they are not. */
  | "why";

/**
 * Which rows of a form. "summed": those that this group or total row adds up; "span": the same as one range, with what stands
 * between them, for counting words that only ordinary rows have. Of another form all of its ordinary rows.
 */
export type RowsPart = "summed" | "span";

/** A list of constants stands one below the other. */
export type Constant = string | number | readonly (string | number)[];

/** Another row than this one; "asOf" has the day the figures of a list stand as of. */
export type CellRow = "caption" | "above" | "asOf";

/**
 * A computed cell as a small tree. Six kinds of node are all there is: an idea ("share", "verdict") is a function that builds a
 * tree, and nothing downstream knows it by name.
 */
export type Formula =
  /** A constant; the words of a column's drop-down may stand in cells, and are named there. */
  | { readonly is: "value"; readonly value: Constant; readonly wordsOf?: string }
  /** A cell of this row, of the row above it, the caption's, or the one with the day of the figures. */
  | { readonly is: "cell"; readonly column: string; readonly in?: CellRow }
  /** The cells of a column: of a list from its caption on, of a form its ordinary rows. Without a column the whole list. */
  | {
      readonly is: "rows";
      readonly of: SheetId | "own";
      readonly column?: string;
      /** The last of neighbouring columns that begin with `column`. */
      readonly to?: string;
      /** To twice the capacity, where rows are only counted. */
      readonly isFar?: true;
      readonly part?: RowsPart;
    }
  /** An argument left out is undefined. */
  | { readonly is: "call"; readonly name: FunctionName; readonly args: readonly (Formula | undefined)[] }
  | { readonly is: "infix"; readonly sign: Sign; readonly a: Formula; readonly b: Formula }
  | { readonly is: "state"; readonly of: SheetId | "own"; readonly judged: string; readonly part: StatePart };

/** What may stand for a formula: text and numbers as they are. */
export type Part = Formula | string | number;

const formula = (part: Part): Formula => (typeof part === "object" ? part : { is: "value", value: part });

export const value = (of: Constant): Formula => ({ is: "value", value: of });
export const cell = (column: string): Formula => ({ is: "cell", column });
export const captionCell = (column: string): Formula => ({ is: "cell", column, in: "caption" });
export const cellAbove = (column: string): Formula => ({ is: "cell", column, in: "above" });
export const asOfCell = (column: string): Formula => ({ is: "cell", column, in: "asOf" });
export const rows = (of: SheetId | "own", column?: string): Formula => ({
  is: "rows",
  of,
  ...(column === undefined ? {} : { column }),
});
/** In a group or total row: the cells of a column that it adds up. */
export const summedRows = (column: string): Formula => ({ is: "rows", of: "own", column, part: "summed" });
/** The ordinary rows of a form as one range, groups between them: for COUNTIFS, which takes no more than one. */
export const spanOf = (of: SheetId | "own", column: string): Formula => ({ is: "rows", of, column, part: "span" });
export const state = (of: SheetId | "own", judged: string, part: StatePart): Formula => ({
  is: "state",
  of,
  judged,
  part,
});

export const call = (name: FunctionName, ...args: readonly (Part | undefined)[]): Formula => ({
  is: "call",
  name,
  args: args.map((arg) => (arg === undefined ? undefined : formula(arg))),
});

const infix = (sign: Sign, parts: readonly Part[]): Formula => {
  const [first = "", ...rest] = parts;
  return rest.reduce<Formula>((a, b) => ({ is: "infix", sign, a, b: formula(b) }), formula(first));
};

export const plus = (...parts: readonly Part[]): Formula => infix("+", parts);
export const minus = (...parts: readonly Part[]): Formula => infix("-", parts);
export const times = (...parts: readonly Part[]): Formula => infix("*", parts);
export const over = (a: Part, b: Part): Formula => infix("/", [a, b]);
export const join = (...parts: readonly Part[]): Formula => infix("&", parts);
export const is = (a: Part, sign: "=" | "<>" | "<" | "<=" | ">" | ">=", b: Part): Formula => infix(sign, [a, b]);
export const iff = (test: Part, then: Part, otherwise: Part): Formula => call("IF", test, then, otherwise);
/** The first that holds decides; the last is for when none does. */
export const firstOf = (cases: readonly (readonly [Part, Part])[], otherwise: Part): Formula =>
  cases.reduceRight<Formula>((rest, [test, then]) => iff(test, then, rest), formula(otherwise));
