import { conclude, issue, type Issue, type Outcome } from "../domain/issue";
import type { Block } from "../domain/place";
import { type Level, type Rating, ratingReader, type Scheme } from "../domain/rating";
import { schemesKnowing } from "../domain/ratings";
import { remember } from "../domain/remember";
import { eachSubject, shapeProblem } from "./subjects";
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

/** A subject with its rating, for grouping. */
export type VisitRated = (row: number, column: number, rating: Level | undefined) => void;

/** The problem with a rating that was not understood, or nothing. A word of another scale is told apart from an unknown one. */
export function ratingProblem(rating: Rating, block: Block, row: number, column: number): Issue | undefined {
  if (rating.is !== "unknown" && rating.is !== "ambiguous") return undefined;
  const schemes = schemesKnowing(rating.found);
  const at = block.place(row, column);
  return schemes.length > 0 || rating.is === "ambiguous"
    ? issue("ambiguousRating", at, { found: rating.found, schemes })
    : issue("unknownRating", at, { found: rating.found });
}

/** Visits every named row with its level (undefined: not entered) and gives every problem met. */
export function eachRated(
  names: Block,
  ratings: Block,
  scheme: Scheme,
  visit: VisitRated,
  beside: readonly Block[] = [],
): Issue[] {
  const mismatch = shapeProblem(ratings, names, "danh_sach");
  if (mismatch) return [mismatch];
  const read = remember(ratingReader(scheme));
  const problems: Issue[] = [];
  const nameless = eachSubject(
    names,
    [ratings],
    (row, column) => {
      const rating = read(ratings.at(row, column));
      const problem = ratingProblem(rating, ratings, row, column);
      if (problem) problems.push(problem);
      else visit(row, column, rating.is === "level" ? rating.level : undefined);
    },
    beside,
  );
  return [...problems, ...nameless];
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
  let named = 0;
  let missing = 0;
  let good = 0;
  let outside = 0;
  const issues = eachRated(names, ratings, scheme, (_row, _column, level) => {
    named += 1;
    if (!level) {
      missing += 1;
      return;
    }
    levels.set(level, (levels.get(level) ?? 0) + 1);
    if (level.good) good += 1;
    if (!level.counted) outside += 1;
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
