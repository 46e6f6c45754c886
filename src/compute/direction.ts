import type { Cell } from "../domain/cell";
import { done, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import { type Choices, optionAt } from "./option";

/** Whether more is better (`up`, the default) or less is (`down`: violations, late reports). */
export type Direction = "up" | "down";

const DIRECTIONS: Choices<Direction> = { tang: "up", giam: "down" };

const UP: Outcome<Direction> = done("up");

/** `directionAt` for a list: each spelling is read once, a problem at each of its places. */
export function directionReader(block: Block | undefined): (row: number, column: number) => Outcome<Direction> {
  if (!block) return () => UP;
  const known = new Map<Cell, Outcome<Direction>>();
  return (row, column) => {
    const cell = block.single ? block.at(0, 0) : block.at(row, column);
    const before = known.get(cell);
    if (before) return before;
    const read = directionAt(block, row, column);
    if (read.ok) known.set(cell, read);
    return read;
  };
}

/** The direction of one row; a single cell speaks for all rows. Blank is "tang". Problem: `unknownOption`. */
export function directionAt(block: Block | undefined, row: number, column: number): Outcome<Direction> {
  if (!block) return UP;
  return block.single ? optionAt(block, 0, 0, DIRECTIONS, "up") : optionAt(block, row, column, DIRECTIONS, "up");
}
