import { done, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import { type Choices, optionAt } from "./option";

/** Whether more is better (`up`, the default) or less is (`down`: violations, late reports). */
export type Direction = "up" | "down";

const DIRECTIONS: Choices<Direction> = { tang: "up", giam: "down" };

/** The direction of one row; a single cell speaks for all rows. Blank is "tang". Problem: `unknownOption`. */
export function directionAt(block: Block | undefined, row: number, column: number): Outcome<Direction> {
  if (!block) return done("up");
  return block.single ? optionAt(block, 0, 0, DIRECTIONS, "up") : optionAt(block, row, column, DIRECTIONS, "up");
}
