import { type Cell, isBlankOrZero } from "../domain/cell";
import { conclude, issue, type Issue, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import { isTotalKey } from "../domain/total";
import { textOf } from "../domain/textOf";

/** The problem that two ranges meant to lie side by side do not, or nothing. */
export function shapeProblem(block: Block, like: Block): Issue | undefined {
  if (block.rows === like.rows && block.columns === like.columns) return undefined;
  return issue("shapeMismatch", block.place(0, 0), {
    rows: block.rows,
    columns: block.columns,
    like: like.label,
    likeRows: like.rows,
    likeColumns: like.columns,
  });
}

/** Whether these blocks lie beside the keys; every one that does not is a `shapeMismatch`. */
export const shapesOf = (keys: Block, blocks: readonly (Block | undefined)[]): Outcome<true> =>
  conclude(
    blocks.flatMap((block) => (block && shapeProblem(block, keys)) ?? []),
    () => true,
  );

const says = (cell: Cell): boolean => !isBlankOrZero(cell) && cell !== "-";

/**
 * Visits every subject: a cell of the key column that is not blank and names no total row. Blank is null, "" or 0, because
 * Excel sends blank cells in all three ways.
 *
 * Gives `resultWithoutName` for every row where a result stands but nobody is named; total rows are passed over whole.
 */
export function eachSubject(
  keys: Block,
  results: readonly Block[],
  visit: (row: number, column: number, key: Cell) => void,
): Issue[] {
  const issues: Issue[] = [];
  for (let row = 0; row < keys.rows; row++)
    for (let column = 0; column < keys.columns; column++) {
      const key = keys.at(row, column);
      if (isBlankOrZero(key)) {
        for (const block of results)
          if (says(block.at(row, column)))
            issues.push(issue("resultWithoutName", block.place(row, column), { found: textOf(block.at(row, column)) }));
      } else if (!isTotalKey(key)) visit(row, column, key);
    }
  return issues;
}
