import { isBlankOrZero } from "../domain/cell";
import { fold, tidy } from "../domain/fold";
import { conclude, type Issue, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import type { Scheme } from "../domain/rating";
import { eachRated } from "./rated";
import { errorIn, shapeProblem } from "./subjects";
import { textOf } from "../domain/textOf";

/** One group of a list of rated people or organisations. */
export interface RatedGroup {
  /** As first spelt in the list; "" where the group was not filled in. */
  readonly name: string;
  readonly named: number;
  /** With a level that counts in the denominator. */
  readonly rated: number;
  readonly good: number;
  readonly missing: number;
}

type Growing = { -readonly [K in keyof RatedGroup]: RatedGroup[K] };

/**
 * Ratings a group (unit, sex, kind …), in the order in which the groups first appear. Spellings that fold alike are one group.
 *
 * Problems, all of them: `shapeMismatch`, `unknownRating`, `ambiguousRating`, `resultWithoutName`, `subtotalKey`, `notAName`,
 * `cellError`.
 */
export function rateGroups(
  groups: Block,
  names: Block,
  ratings: Block,
  scheme: Scheme,
): Outcome<readonly RatedGroup[]> {
  const mismatch = shapeProblem(groups, names);
  const found = new Map<string, Growing>();
  const groupOf = remember((cell): Growing => {
    const name = isBlankOrZero(cell) ? "" : tidy(textOf(cell));
    const key = fold(name);
    const group = found.get(key) ?? { name, named: 0, rated: 0, good: 0, missing: 0 };
    found.set(key, group);
    return group;
  });
  const errors: Issue[] = [];
  const issues = eachRated(
    names,
    ratings,
    scheme,
    (row, column, level) => {
      const error = errorIn(groups, row, column);
      if (error) {
        errors.push(error);
        return;
      }
      const group = groupOf(groups.at(row, column));
      group.named += 1;
      if (!level) group.missing += 1;
      else if (level.counted) group.rated += 1;
      if (level?.good) group.good += 1;
    },
    [groups],
  );
  return conclude([...(mismatch ? [mismatch] : []), ...errors, ...issues], () => [...found.values()]);
}
