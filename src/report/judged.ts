import type { Formula } from "./formula/node";
import type { Row } from "./row";
import type { SheetId } from "./sheetId";

/** The names that groups may have: a list of the workbook, or fixed words. */
export type GroupNames = { readonly sheet: SheetId; readonly column: string } | { readonly values: readonly string[] };

/** Words that say of themselves that their row does not count. */
export interface OutByWords {
  readonly column: string;
  readonly words: readonly string[];
  /** The hidden column that says of each row why it does not count, by these words or by the reason typed: formulas read that one. */
  readonly both: string;
}

interface JudgedThing {
  /** Unique in the list; names the state column. */
  readonly key: string;
  /** The column that is judged, or that shows what was judged. */
  readonly column: string;
  /** The column whose marks or written reasons take rows out of the denominator. */
  readonly outBy?: string;
  /** Words of another column that do so as well: a cooperative among enterprises. */
  readonly outByWords?: OutByWords;
  /** Judged things that read what this one is computed from: what they cannot read is named first, where people wrote it. */
  readonly after?: readonly string[];
  /** The organisation or kind by which forms count. */
  readonly group?: { readonly column: string; readonly names: GroupNames };
}

/** Whose rating stands where: rows with one of the words are not subject to it, whatever is typed. */
export interface RatingUnless {
  readonly rating: string;
  readonly column: string;
  readonly words: readonly string[];
}

/** A column of ratings. */
export interface JudgedRating extends JudgedThing {
  readonly by: "rating";
  /** What the unit proposes itself: counts while the decided rating is not there. */
  readonly proposedBy?: string;
  /** The column is a hidden one: the rating typed in another column, and in rows of some words none, as not subject to it. */
  readonly typedIn?: RatingUnless;
}

/** A column of marks. */
export interface JudgedMark extends JudgedThing {
  readonly by: "mark";
  /** Judged as it was at 31 December of the year due of a target, by the dates since when the marks hold. */
  readonly atYearEnd?: { readonly dates: string; readonly dueYearOf: string };
}

/** A column of words chosen from a list. */
export interface JudgedChoice extends JudgedThing {
  readonly by: "choice";
  readonly met: readonly string[];
  readonly missed: readonly string[];
}

/** What was reached (the column) of what was planned. */
export interface JudgedPlan extends JudgedThing {
  readonly by: "plan";
  readonly plan: string;
  /** The column that says where less is better. */
  readonly direction: string;
}

/** Meetings of the four quarters, the column being the first of them. */
export interface JudgedMeetings extends JudgedThing {
  readonly by: "meetings";
  readonly quarters: readonly [string, string, string, string];
  /** How many quarters are due, 0 to 4. */
  readonly due: Formula;
}

/**
 * Each subject of another list by the rows of this one that name it as their group: a subject without rows is one all the same. The
 * column is that of the subjects in their own list.
 */
export interface JudgedByRows extends JudgedThing {
  readonly by: "rows";
  readonly subjects: {
    readonly sheet: SheetId;
    /** Its judged thing that says who is a subject, and who is taken out by `outBy`. */
    readonly judged: string;
    readonly caption: string;
    readonly outBy?: string;
  };
  /** The judged thing of this list whose states and groups are counted. */
  readonly from: string;
  /** How many rows of a subject must be met. */
  readonly atLeast: number | "all";
}

/** A row of a form, by what the form counts: a plain formula in every file. */
export interface JudgedRow extends JudgedThing {
  readonly by: "formula";
  readonly state: Formula;
  /** What the form counts: judged things of lists, none of which may be withheld. */
  readonly counts: readonly { readonly sheet: SheetId; readonly judged: string }[];
  /** How many rows of a list the form has no row for, where the workbook has that list; two at most. */
  readonly gone: readonly {
    readonly sheet: SheetId;
    rows(around: { rowsOf(sheet: SheetId): readonly Row[] }): Formula;
  }[];
}

/**
 * One judged thing of a list: a column that says of each row whether it is met. It has one state column, which every form, the pane
 * and the consolidation count.
 */
export type Judged = JudgedRating | JudgedMark | JudgedChoice | JudgedPlan | JudgedMeetings | JudgedByRows | JudgedRow;

/** The column in which formulas find what takes a row out. */
export const outColumnOf = ({ outBy, outByWords }: Judged): string | undefined => outByWords?.both ?? outBy;

/** What a judged thing says of a year's end. */
export const yearEndOf = (judged: Judged): JudgedMark["atYearEnd"] =>
  judged.by === "mark" ? judged.atYearEnd : undefined;

/** The columns that a judged thing reads beside the one it judges, its reasons and its group. */
function besideOf(judged: Judged): readonly (string | undefined)[] {
  switch (judged.by) {
    case "rating":
      return [judged.proposedBy];
    case "mark":
      return [judged.atYearEnd?.dates];
    case "plan":
      return [judged.plan, judged.direction];
    case "meetings":
      return judged.quarters;
    case "choice":
    case "rows":
    case "formula":
      return [];
  }
}

/** Every column of its list that a judged thing reads. */
export const readBy = (judged: Judged): readonly string[] => {
  const { column, outBy, group } = judged;
  const typed = judged.by === "rating" && judged.typedIn;
  const columns = [...(typed ? [typed.rating, typed.column] : [column]), outBy, group?.column, ...besideOf(judged)];
  return [...new Set(columns.filter((column) => column !== undefined))];
};
