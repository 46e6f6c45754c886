import { type Cell, isBlankOrZero } from "../domain/cell";
import { normaliseNumber } from "../domain/decimal";
import { conclude, done, fail, issue, then, type Issue, type Outcome } from "../domain/problem";
import { readNumber } from "../domain/number";
import type { Block } from "../domain/place";
import { textOf } from "../domain/textOf";

/** The number in a single cell; a blank cell is 0, as desktop Excel sends it. Problems: `notSingleCell`, those of `numberAt`. */
export function singleNumber(block: Block): Outcome<number> {
  if (!block.single) return fail("notSingleCell", block.place(0, 0), { rows: block.rows, columns: block.columns });
  return numberAt(block, 0, 0);
}

/**
 * The number of things in one cell of a block, as Excel shows it; blank is 0. A percentage is no number of things: "100%" as part
 * and as whole would be 1 of 1.
 *
 * Problems: `notNumber`, `unclearNumber`, `percentNotCount`.
 */
export function numberAt(block: Block, row: number, column: number): Outcome<number> {
  const read = readNumber(block.at(row, column));
  if (read.is === "blank") return done(0);
  if (read.is === "unreadable") return fail("notNumber", block.place(row, column), { found: read.found });
  if (read.doubt === "thousandsOrDecimal")
    return fail("unclearNumber", block.place(row, column), { found: textOf(block.at(row, column)) });
  if (read.percent) return fail("percentNotCount", block.place(row, column), { found: textOf(block.at(row, column)) });
  return done(asShown(read.value));
}

/** A number as Excel shows it. */
export const asShown = (value: number): number => (Number.isInteger(value) ? value : normaliseNumber(value));

/** A number of subjects in one cell: whole and not negative; blank is 0. Problems: as `numberAt`, `negative`, `notWhole`. */
export function countAt(block: Block, row: number, column: number): Outcome<number> {
  return then(numberAt(block, row, column), (value) => {
    const at = block.place(row, column);
    if (value < 0) return fail("negative", at, { found: value });
    if (!Number.isSafeInteger(value)) return fail("notWhole", at, { found: value });
    return done(value);
  });
}

/** `countAt` for a list: each spelling is read once, a problem at each of its places. */
export function countReader(block: Block): (row: number, column: number) => Outcome<number> {
  const known = new Map<Cell, Outcome<number>>();
  return (row, column) => {
    const cell = block.at(row, column);
    const before = known.get(cell);
    if (before) return before;
    const read = countAt(block, row, column);
    if (read.ok) known.set(cell, read);
    return read;
  };
}

/** A number of subjects in a single cell. Problems: as `countAt`, `notSingleCell`. */
export function singleCount(block: Block): Outcome<number> {
  if (!block.single) return fail("notSingleCell", block.place(0, 0), { rows: block.rows, columns: block.columns });
  return countAt(block, 0, 0);
}

/** Part and whole as one finds them in cells: `part` must not be above `whole`. */
export interface Pair {
  readonly part: number;
  readonly whole: number;
}

/** Holds two counts together. Problems: all of both, then `partOverWhole`. */
export function pair(part: Outcome<number>, whole: Outcome<number>, at: Block, row = 0, column = 0): Outcome<Pair> {
  const issues: Issue[] = [...(part.ok ? [] : part.issues), ...(whole.ok ? [] : whole.issues)];
  if (part.ok && whole.ok && part.value > whole.value)
    issues.push(issue("partOverWhole", at.place(row, column), { part: part.value, whole: whole.value }));
  return conclude(issues, () => ({ part: part.ok ? part.value : 0, whole: whole.ok ? whole.value : 0 }));
}

/** The text of a single cell, or "" when blank. Problem: `notSingleCell`. */
export function singleText(block: Block): Outcome<string> {
  if (!block.single) return fail("notSingleCell", block.place(0, 0), { rows: block.rows, columns: block.columns });
  const cell = block.at(0, 0);
  return done(isBlankOrZero(cell) ? "" : textOf(cell));
}
