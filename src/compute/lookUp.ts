import { isBlankOrZero } from "../domain/cell";
import { fold } from "../domain/fold";
import { done, fail, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import type { Scheme } from "../domain/rating";
import { defaultScheme, schemes } from "../domain/ratings";
import type { Target } from "../domain/target";
import { catalogue } from "../domain/targets";
import { textOf } from "../domain/textOf";
import { ownScheme } from "../read/ownRatings";
import { type ListedTarget, ownTargets } from "../read/ownTargets";

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

/**
 * The targets meant by an argument: the built-in catalogue, or the user's own list with the captions of DM_CHITIEU.
 *
 * Problems: those of `ownTargets`; a single cell that is not blank is `missingCaption`.
 */
export function targetsOf(block: Block | undefined): Outcome<readonly ListedTarget[]> {
  if (!block || (block.single && isBlankOrZero(block.at(0, 0))))
    return done(catalogue.map((target) => ({ ...target, inEffect: true })));
  return ownTargets(block);
}

/**
 * The target with the code in a single cell, case and spaces aside.
 *
 * Problems: `notSingleCell`, `unknownTarget`, `targetNotInEffect`, those of the list.
 */
export function targetOf(code: Block, list: Block | undefined): Outcome<Target> {
  if (!code.single) return fail("notSingleCell", code.place(0, 0), { rows: code.rows, columns: code.columns });
  return then(targetsOf(list), (targets) => {
    const found = textOf(code.at(0, 0));
    const target = targets.find((known) => fold(known.id) === fold(found));
    if (!target) return fail("unknownTarget", code.place(0, 0), { found, known: targets.map((known) => known.id) });
    if (!target.inEffect) return fail("targetNotInEffect", code.place(0, 0), { id: target.id });
    return done(target);
  });
}
