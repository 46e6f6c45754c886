import { isBlankOrZero } from "../domain/cell";
import { foldBare } from "../domain/fold";
import { done, fail, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import { textOf } from "../domain/textOf";

/** The texts of an option, without accents and spaces, and what each means. */
export type Choices<T> = Readonly<Record<string, T>>;

/** One cell of an option, with or without accents and spaces, in any case; blank is the default. Problem: `unknownOption`. */
export function optionAt<T>(block: Block, row: number, column: number, choices: Choices<T>, byDefault: T): Outcome<T> {
  const cell = block.at(row, column);
  if (isBlankOrZero(cell)) return done(byDefault);
  const key = typeof cell === "string" ? foldBare(cell).replace(/[ _-]/gu, "") : "";
  const choice = Object.hasOwn(choices, key) ? choices[key] : undefined;
  if (choice !== undefined) return done(choice);
  return fail("unknownOption", block.place(row, column), { found: textOf(cell), allowed: Object.keys(choices) });
}

/** An option for the whole function: omitted or a single cell. Problems: `unknownOption`, `notSingleCell`. */
export function option<T>(block: Block | undefined, choices: Choices<T>, byDefault: T): Outcome<T> {
  if (!block) return done(byDefault);
  if (!block.single) return fail("notSingleCell", block.place(0, 0), { rows: block.rows, columns: block.columns });
  return optionAt(block, 0, 0, choices, byDefault);
}
