import { isBlankOrZero } from "../domain/cell";
import { fold } from "../domain/fold";
import { conclude, done, fail, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import type { Scheme } from "../domain/rating";
import { defaultScheme, schemes } from "../domain/ratings";
import type { Target } from "../domain/target";
import { catalogue } from "../domain/targets";
import { textOf } from "../domain/textOf";
import { ownScheme } from "../read/ownRatings";
import { listed, type ListedTarget, ownTargets, readTargetRows } from "../read/ownTargets";

/**
 * The rating scale meant by an argument: blank is the default, a single cell the id of a built-in one ("doan2011"), several
 * rows the user's own list with the captions of DM_XEPLOAI.
 *
 * Problems: `unknownScheme`, those of `ownScheme`.
 */
export function schemeOf(block: Block | undefined): Outcome<Scheme> {
  if (block && block.rows > 1) return ownScheme(block);
  const cell = block?.at(0, 0) ?? null;
  if (!block || isBlankOrZero(cell)) return done(defaultScheme);
  const scheme = schemes.find((known) => fold(known.id) === fold(textOf(cell)));
  if (scheme) return done(scheme);
  return fail("unknownScheme", block.place(0, 0), { found: textOf(cell), known: schemes.map((known) => known.id) });
}

const isBlankCell = (block: Block): boolean => block.single && isBlankOrZero(block.at(0, 0));

/**
 * The targets meant by an argument: the built-in catalogue, or the user's own list with the captions of DM_CHITIEU.
 *
 * Problems: those of `ownTargets`; a single cell that is not blank is `missingCaption`.
 */
export function targetsOf(block: Block | undefined): Outcome<readonly ListedTarget[]> {
  if (!block || isBlankCell(block)) return done(catalogue.map((target) => ({ ...target, inEffect: true })));
  return ownTargets(block);
}

/**
 * The target with the code in a single cell, case and spaces aside.
 *
 * Problems: `notSingleCell`, `unknownTarget`, `targetNotInEffect`, those of its row of the list.
 */
export function targetOf(code: Block, list: Block | undefined): Outcome<Target> {
  if (!code.single) return fail("notSingleCell", code.place(0, 0), { rows: code.rows, columns: code.columns });
  const found = textOf(code.at(0, 0));
  const unknown = (known: readonly Target[]): Outcome<never> =>
    fail("unknownTarget", code.place(0, 0), { found, known: known.map(({ id }) => id) });
  const isMeant = ({ id }: { readonly id: string }): boolean => fold(id) === fold(found);
  if (!list || isBlankCell(list)) {
    const target = catalogue.find(isMeant);
    return target ? done(target) : unknown(catalogue);
  }
  // what is wrong in another target's row is no concern of this one
  return then(readTargetRows(list), ({ targets, stray }) => {
    const rows = targets.filter(isMeant);
    if (rows.length === 0)
      return then(
        conclude(stray, () => targets.flatMap(listed)),
        unknown,
      );
    return then(
      conclude(
        rows.flatMap(({ issues }) => issues),
        () => rows.flatMap(listed),
      ),
      ([target]) => {
        if (!target) return unknown([]);
        return target.inEffect ? done(target) : fail("targetNotInEffect", code.place(0, 0), { id: target.id });
      },
    );
  });
}
