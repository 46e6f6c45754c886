import type { SheetId } from "./record";

/** Which of the counts behind a share: met, base, not entered, not understood. */
export type TallyPart = "part" | "whole" | "missing" | "unclear";

/** A filter of a count: a column of the counted sheet equals a cell of this row, or a fixed word. */
export interface Where {
  readonly column: string;
  readonly equals: { readonly thisRow: string } | { readonly word: string };
}

/** Counts over a list's rows: how many have each state of a rating or mark column. */
export interface Counting {
  readonly sheet: SheetId;
  readonly column: string;
  readonly where?: readonly Where[];
}

/** The columns of this row that a verdict reads. */
export interface Judged {
  readonly part: string;
  readonly whole: string;
  readonly unclear: string;
  readonly limit: string;
  readonly strict: string;
  /** Subjects in the whole who may be met or not, nobody knows: the verdict stays open where they could turn it. */
  readonly undated?: Expression;
}

/**
 * A computed cell, written once and rendered in two dialects (`render.ts`).
 *
 * Everything row by row is plain Excel in both. Only `tally` over a whole list differs: a custom function that understands
 * messy text, or a count over the list's own state columns, which withhold what they cannot read.
 */
export type Expression =
  | { readonly op: "value"; readonly value: string | number }
  /** A cell of this row. */
  | { readonly op: "this"; readonly column: string }
  /** Sum of this column over the ordinary rows of a form. */
  | { readonly op: "sum"; readonly column: string }
  /** Running number of the rows whose key is filled. */
  | { readonly op: "order"; readonly key: string }
  | ({
      readonly op: "tally";
      readonly part: TallyPart;
      /** Stands where part, whole and missing lie side by side, so that one custom function can spill over them. */
      readonly spilled?: true;
    } & Counting)
  | ({ readonly op: "level"; readonly level: string } & Counting)
  /**
   * Counts of a mark column at 31 December of a year, from the column that says since when a mark holds; no custom function
   * does that, so it is plain in both dialects. `undated`: marked, but nobody knows since when.
   */
  | ({ readonly op: "byYear"; readonly part: "part" | "undated" | "unclear"; readonly year: number } & Counting)
  /** Words and figures, one behind the other. */
  | { readonly op: "text"; readonly parts: readonly (string | Expression)[] }
  /** Where the count is there and more than 0, else "". */
  | { readonly op: "whenAny"; readonly count: Expression; readonly then: Expression }
  | { readonly op: "+" | "-"; readonly a: Expression; readonly b: Expression }
  /** part ÷ whole, "" when there is nothing to divide by; kept from being shown on the wrong side of 0 %, 100 % and the limit. */
  | { readonly op: "share"; readonly part: Expression; readonly whole: Expression; readonly limit?: string }
  /** Percentage points between two shares, "" while one is missing. */
  | { readonly op: "change"; readonly now: string; readonly before: string }
  /** Of the target whose code stands in column `code`, from DM_CHITIEU: its threshold in millionths, whether it is strict, the condition in words. */
  | { readonly op: "limit" | "strict" | "goal"; readonly code: string }
  /** Verdict, or how many more. Columns hold counts, the limit and its strictness. */
  | ({ readonly op: "verdict" | "needed" } & Judged)
  /** In place of a verdict before the period has ended. */
  | { readonly op: "notYetDue"; readonly whole: string }
  /** What a rating or mark column says of this row, in the words of `state.ts`. */
  | { readonly op: "used"; readonly rating: string; readonly reason: string }
  | { readonly op: "position"; readonly used: string }
  | { readonly op: "ratingState"; readonly key: string; readonly used: string; readonly position: string }
  | { readonly op: "levelId"; readonly key: string; readonly position: string }
  | { readonly op: "markState"; readonly key: string; readonly mark: string; readonly excluded?: string }
  | { readonly op: "sinceState"; readonly state: string; readonly date: string }
  /** A mark where the states of two mark columns both say yes. */
  | { readonly op: "bothMarked"; readonly states: readonly [string, string] };

export const value = (text: string | number): Expression => ({ op: "value", value: text });
export const thisRow = (column: string): Expression => ({ op: "this", column });
export const plus = (first: Expression, ...rest: readonly Expression[]): Expression =>
  rest.reduce<Expression>((a, b) => ({ op: "+", a, b }), first);
export const text = (...parts: readonly (string | Expression)[]): Expression => ({ op: "text", parts });
export const whenAny = (count: Expression, then: Expression): Expression => ({ op: "whenAny", count, then });
export const minus = (a: Expression, b: Expression): Expression => ({ op: "-", a, b });
/** @param limit the column with the limit in millionths that the share stands beside, if any */
export const share = (part: Expression, whole: Expression, limit?: string): Expression => ({
  op: "share",
  part,
  whole,
  ...(limit ? { limit } : {}),
});
