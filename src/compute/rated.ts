import { conclude, type Issue, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import type { Level, Scheme } from "../domain/rating";
import { ratingStates } from "./ratingStates";
import { eachState } from "./rowState";
import type { Tally } from "./tally";

/** The denominator: those rated (a recorded reason takes a row out), or everybody named. */
export type RatedBase = "rated" | "everybody";

/** How the named rows of a list are rated. */
export interface RatedRows {
  /** Subjects a level, in the order of the scheme's ranks; levels outside the denominator among them. */
  readonly levels: ReadonlyMap<Level, number>;
  readonly named: number;
  /** Named, but no rating entered. */
  readonly missing: number;
  readonly good: number;
  /** Rated with a word that takes the row out of the denominator. */
  readonly outside: number;
}

/** A subject with its rating, for grouping. Undefined: not entered. */
export type VisitRated = (row: number, column: number, rating: Level | undefined) => void;

/**
 * Visits every named row with its level and gives every problem met.
 *
 * @param beside columns that are no results: an error in them is a problem all the same
 */
export function eachRated(
  names: Block,
  ratings: Block,
  scheme: Scheme,
  visit: VisitRated,
  beside: readonly Block[] = [],
): readonly Issue[] {
  const reader = ratingStates({ keys: names, ratings, beside }, scheme);
  if (!reader.ok) return reader.issues;
  return eachState(reader.value, (row, column, { is, level }) => {
    if (level) visit(row, column, level);
    else if (is === "missing") visit(row, column, undefined);
  });
}

/**
 * Counts the ratings of the named rows of a list.
 *
 * @param names key column; blank and total rows are no subjects
 * @param ratings same shape as `names`
 * Problems, all of them: `shapeMismatch`, `unknownRating`, `ambiguousRating`, `resultWithoutName`.
 */
export function rateRows(names: Block, ratings: Block, scheme: Scheme): Outcome<RatedRows> {
  const levels = new Map<Level, number>(scheme.levels.map((level) => [level, 0]));
  let [named, missing, good, outside] = [0, 0, 0, 0];
  const issues = eachRated(names, ratings, scheme, (_row, _column, level) => {
    named += 1;
    if (!level) missing += 1;
    else {
      levels.set(level, (levels.get(level) ?? 0) + 1);
      if (level.good) good += 1;
      if (!level.counted) outside += 1;
    }
  });
  return conclude(issues, () => ({ levels, named, missing, good, outside }));
}

/**
 * The counts behind "rated good or better". A missing rating stays in the denominator, as not good.
 *
 * @example ratedTally({ named: 50, missing: 1, good: 48, outside: 0, … }, "rated") // { part: 48, whole: 50, unknown: 1 }
 */
export function ratedTally(rows: RatedRows, base: RatedBase): Tally {
  return {
    part: rows.good,
    whole: base === "rated" ? rows.named - rows.outside : rows.named,
    unknown: rows.missing,
  };
}
