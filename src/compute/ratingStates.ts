import { type Cell, isError } from "../domain/cell";
import { type Exclusion, readExclusion } from "../domain/exclusion";
import { done, type Issue, issue, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { type Level, type Rating, ratingReader, type ReadRating, type Scheme } from "../domain/rating";
import { schemesKnowing } from "../domain/ratings";
import { remember } from "../domain/remember";
import { textOf } from "../domain/textOf";
import type { RowState, StateReader } from "./rowState";
import { shapesOf } from "./subjects";

/** The columns a rating is read from, one subject a row. */
export interface RatedColumns {
  readonly keys: Block;
  readonly ratings: Block;
  /** A written reason takes a row without a rating out of the denominator. */
  readonly reasons?: Block | undefined;
  /** What the unit proposes itself: counts while the decided rating is not there. */
  readonly proposed?: Block | undefined;
  /** Other columns of the list: an error in them is a problem. */
  readonly beside?: readonly Block[];
}

const MISSING: RowState = { is: "missing" };
const OUTSIDE: RowState = { is: "outside" };
const UNCLEAR: RowState = { is: "unclear" };

const stateOf = (level: Level, isProvisional: boolean): RowState =>
  level.counted
    ? { is: level.good ? "met" : "missed", level, ...(isProvisional ? { isProvisional } : {}) }
    : { is: "outside", level };

/** What each spelling says of a row: `MISSING` where nothing was entered, `UNCLEAR` where it was not understood. */
function statesOfCells(read: ReadRating, { levels }: Scheme, isProvisional: boolean): (cell: Cell) => RowState {
  const states = new Map(levels.map((level) => [level, stateOf(level, isProvisional)]));
  return remember((cell) => {
    const rating = read(cell);
    if (rating.is === "missing") return MISSING;
    return (rating.is === "level" ? states.get(rating.level) : undefined) ?? UNCLEAR;
  });
}

/** The problem with a rating that was not understood, or nothing. A word of another scale is told apart from an unknown one. */
export function ratingProblem(rating: Rating, block: Block, row: number, column: number): Issue | undefined {
  if (rating.is !== "unknown" && rating.is !== "ambiguous") return undefined;
  const schemes = schemesKnowing(rating.found);
  const at = block.place(row, column);
  return schemes.length > 0 || rating.is === "ambiguous"
    ? issue("ambiguousRating", at, { found: rating.found, schemes })
    : issue("unknownRating", at, { found: rating.found });
}

/**
 * Reads the ratings of a list: the decided rating, else the proposed one, else a written reason, else nothing entered. A cell
 * that is not understood is a problem even where another one would have decided.
 *
 * Problem: `shapeMismatch`. Problems of rows: `unknownRating`, `ambiguousRating`, `unclearExclusion`, `resultWithoutName`.
 */
export function ratingStates(columns: RatedColumns, scheme: Scheme): Outcome<StateReader> {
  const { keys, ratings, reasons, proposed, beside = [] } = columns;
  return then(shapesOf(keys, [ratings, reasons, proposed]), () => {
    const read = ratingReader(scheme);
    const reasonOf = remember(readExclusion);
    const decided = statesOfCells(read, scheme, false);
    const provisional = statesOfCells(read, scheme, true);
    const said = (cell: Cell): Exclusion => (reasons ? reasonOf(cell) : "kept");
    const reasonAt = (row: number, column: number): Exclusion => said(reasons ? reasons.at(row, column) : null);

    function named(row: number, column: number): RowState {
      const state = decided(ratings.at(row, column));
      const own = proposed ? provisional(proposed.at(row, column)) : MISSING;
      if (state === UNCLEAR || own === UNCLEAR) return UNCLEAR;
      if (reasons && isError(reasons.at(row, column))) return UNCLEAR;
      if (state !== MISSING) return state;
      if (own !== MISSING) return own;
      const reason = reasonAt(row, column);
      return reason === "out" ? OUTSIDE : reason === "kept" ? MISSING : UNCLEAR;
    }

    function problems(row: number, column: number): readonly Issue[] {
      const unread = [ratings, proposed].flatMap((block) =>
        block ? (ratingProblem(read(block.at(row, column)), block, row, column) ?? []) : [],
      );
      if (unread.length > 0 || !reasons) return unread;
      return [issue("unclearExclusion", reasons.place(row, column), { found: textOf(reasons.at(row, column)) })];
    }

    function about(row: number, column: number): Block {
      if (decided(ratings.at(row, column)) !== MISSING) return ratings;
      if (proposed && provisional(proposed.at(row, column)) !== MISSING) return proposed;
      return reasons && reasonAt(row, column) !== "kept" ? reasons : ratings;
    }

    const results = proposed ? [ratings, proposed] : [ratings];
    return done({ keys, results, beside: [reasons, ...beside], named, problems, about });
  });
}
