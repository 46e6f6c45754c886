import { type Cell, isBlankOrZero, isError } from "../domain/cell";
import { fold } from "../domain/fold";
import { conclude, issue, type Issue, type Outcome } from "../domain/problem";
import { type Key, readKey } from "../domain/key";
import type { Block } from "../domain/place";
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

/** Only dashes or dots: how rows are struck through that nobody filled in. */
const STRUCK = /^[-… ]*$/u;

/** Whether a result says something. An unticked check box stands in every row of its column, named or not. */
export const says = (cell: Cell): boolean =>
  !isBlankOrZero(cell) && cell !== false && !(typeof cell === "string" && STRUCK.test(fold(cell)));

/** The problem with a cell of the key column that is neither blank nor the name of a subject nor a total row, or nothing. */
export function keyProblem(keys: Block, row: number, column: number, key: Key): Issue | undefined {
  const cell = keys.at(row, column);
  if (key === "subtotal") return issue("subtotalKey", keys.place(row, column), { found: textOf(cell) });
  if (key !== "noName") return undefined;
  return errorIn(keys, row, column) ?? issue("notAName", keys.place(row, column), { found: shown(cell) });
}

const shown = (cell: Cell): string => (typeof cell === "boolean" ? textOf(cell).toUpperCase() : textOf(cell));

/** The problem that a cell holds an error, or nothing. */
export function errorIn(block: Block, row: number, column: number): Issue | undefined {
  const cell = block.at(row, column);
  return isError(cell) ? issue("cellError", block.place(row, column), { found: textOf(cell) }) : undefined;
}

/** A problem, or none, as a list. */
export const listed = (problem: Issue | undefined): readonly Issue[] => (problem ? [problem] : []);

/** Results on a row that names nobody, and errors anywhere in it. */
export function namelessProblems(
  row: number,
  column: number,
  results: readonly Block[],
  beside: readonly (Block | undefined)[] = [],
): readonly Issue[] {
  const problems: Issue[] = [];
  for (const block of results)
    if (says(block.at(row, column)))
      problems.push(issue("resultWithoutName", block.place(row, column), { found: textOf(block.at(row, column)) }));
  for (const block of beside) {
    const error = block && errorIn(block, row, column);
    if (error) problems.push(error);
  }
  return problems.length > 0 ? problems : NONE;
}
const NONE: readonly Issue[] = [];

/**
 * Visits every subject: a cell of the key column that names one. Blank is null, "" or 0, because Excel sends blank cells in all
 * three ways.
 *
 * Gives `resultWithoutName` for every row where a result stands but nobody is named, `subtotalKey`, `notAName` or `cellError`
 * for a key that is no name; total rows are passed over whole.
 *
 * @param beside columns that are no results: on a row without a name only their errors are problems
 * @param read how a key is read
 */
export function eachSubject(
  keys: Block,
  results: readonly Block[],
  visit: (row: number, column: number, key: Cell) => void,
  beside: readonly (Block | undefined)[] = [],
  read: (cell: Cell) => Key = readKey,
): Issue[] {
  const issues: Issue[] = [];
  const { cells, rows, columns } = keys;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const key = cells[row]?.[column] ?? null;
      const said = read(key);
      if (said === "subject") visit(row, column, key);
      else if (said === "blank") issues.push(...namelessProblems(row, column, results, beside));
      else issues.push(...listed(keyProblem(keys, row, column, said)));
    }
  return issues;
}
