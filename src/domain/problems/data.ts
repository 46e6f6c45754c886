/**
 * Every problem in the data: its code and the facts its sentence needs.
 * `src/words` has one sentence a code in each language, or does not compile.
 */
export interface DataFacts {
  /** The text is in no alias of the scheme. */
  unknownRating: { readonly found: string };
  /** The word counts as good in one scheme and as not good in another ("Khá"). */
  ambiguousRating: { readonly found: string; readonly schemes: readonly string[] };
  /** Neither a yes mark nor a no mark. */
  unknownMark: { readonly found: string };
  /** A word that stands neither among those that count as met nor among the others of the list. */
  unknownChoice: { readonly found: string; readonly allowed: readonly string[] };
  /** A word counts as met and as not met. */
  choiceBothWays: { readonly found: string };
  /** A row of another list, by which subjects are judged, is not understood. */
  unclearState: { readonly found: string };
  /** A row of another list is met, and the subject it is about is not known. */
  metOfNobody: { readonly found: string };
  /** A cell that takes a subject out of the count holds neither a mark nor a written reason. */
  unclearExclusion: { readonly found: string };
  /** Not a date, a document number or a mark. */
  unknownMeeting: { readonly found: string };
  /** Text that is no date, or a day no calendar has. */
  unreadableDate: { readonly found: string };
  /** A result stands on a row without a name, so it belongs to nobody. */
  resultWithoutName: { readonly found: string };
  /** A key cell names a sum of some rows: counted it would double them, passed over it might hide a subject. */
  subtotalKey: { readonly found: string };
  /** A key cell that names nobody: a sign, the number of a column, a mark. */
  notAName: { readonly found: string };
  /** A cell holds one of Excel's errors. */
  cellError: { readonly found: string };
  notNumber: { readonly found: string };
  /** A count typed as text where formulas read numbers only. */
  numberAsText: { readonly found: string };
  /** A row below the last one that the formulas of the sheets look at. */
  rowBeyondCapacity: { readonly capacityRows: number };
  /** A percentage where a number of subjects is needed. */
  percentNotCount: { readonly found: string };
  /** The text can be read as two different numbers ("1,234"). */
  unclearNumber: { readonly found: string };
  notWhole: { readonly found: number };
  negative: { readonly found: number };
  partOverWhole: { readonly part: number; readonly whole: number };
  unknownOverWhole: { readonly part: number; readonly unknown: number; readonly whole: number };
  ratioOverOne: { readonly found: string };
  unclearThreshold: { readonly found: string };
  quartersOutOfRange: { readonly found: number };
  shapeMismatch: {
    readonly rows: number;
    readonly columns: number;
    readonly like: string;
    readonly likeRows: number;
    readonly likeColumns: number;
  };
  notFourQuarters: { readonly columns: number };
  notSingleCell: { readonly rows: number; readonly columns: number };
  unknownOption: { readonly found: string; readonly allowed: readonly string[] };
  unknownScheme: { readonly found: string; readonly known: readonly string[] };
  unknownTarget: { readonly found: string; readonly known: readonly string[] };
  targetNotInEffect: { readonly id: string };
  missingCaption: { readonly caption: string };
  duplicateTarget: { readonly id: string };
  unknownComparator: { readonly found: string };
  /** A named target has a result but no plan to hold it against. */
  planMissing: { readonly plan: string; readonly actual: string };
  /** One of plan and result is a percentage, the other a bare number above 1: their units differ. */
  percentBesideNumber: { readonly plan: string; readonly actual: string };
  /** Less is better and a mark stands for the result: it may say that the bad thing happened, or that the target was met. */
  unclearWhereLess: { readonly found: string };
  /** A level of the rating list counts as good and not in the denominator, so that the part could exceed the whole. */
  goodNotCounted: { readonly level: string };
  /** Two rows of the rating list give one level different marks. */
  levelDisagrees: { readonly level: string };
  /** A row of a list is of an organisation for which the form that counts it has no row. */
  rowOfOther: { readonly found: string };
  /** A form's figures cannot be used, for the reason it shows itself. */
  formWithheld: { readonly sheet: string; readonly why: string };
  emptyPlan: Record<never, never>;
  /** Lower is better and nothing was typed: 0 and blank cannot be told apart, so neither is taken for success. */
  actualMissing: Record<never, never>;
  nothingToCount: Record<never, never>;
}
