import { type Exclusion, readExclusion } from "../domain/exclusion";
import { issue, type Issue } from "../domain/problem";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { textOf } from "../domain/textOf";

/** How the column that takes rows out is read. */
export interface ExclusionReader {
  readonly at: (row: number, column: number) => Exclusion;
  /** The problem with a cell that is not understood, or none. */
  readonly problems: (row: number, column: number) => readonly Issue[];
}

const EVERY_ROW_STAYS: ExclusionReader = { at: () => "kept", problems: () => [] };

/** Reads a column that takes rows out; without one every row stays. Problem: `unclearExclusion`. */
export function exclusionReader(excluded: Block | undefined): ExclusionReader {
  if (!excluded) return EVERY_ROW_STAYS;
  const read = remember(readExclusion);
  const at = (row: number, column: number): Exclusion => read(excluded.at(row, column));
  const problems = (row: number, column: number): readonly Issue[] =>
    at(row, column) === "unknown"
      ? [issue("unclearExclusion", excluded.place(row, column), { found: textOf(excluded.at(row, column)) })]
      : [];
  return { at, problems };
}
