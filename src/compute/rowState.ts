import { type Cell, isBlank, isError } from "../domain/cell";
import { type Key, readKey } from "../domain/key";
import { conclude, type Issue, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import type { Level } from "../domain/rating";
import type { StateId } from "../domain/state";
import { keyProblem, listed, namelessProblems, says } from "./subjects";
import type { Tally } from "./tally";

/** What a row says of one judged thing. Readers hand the same object out again, so that a long list makes few of them. */
export interface RowState {
  readonly is: StateId;
  /** The level of a rating that decided the state. */
  readonly level?: Level;
  /** What decided the state, in a word or a figure: stands behind it as the level does. */
  readonly detail?: string;
  /** The rating was proposed; the deciding one is not there yet. */
  readonly isProvisional?: true;
}

/** How a judged column is read, row by row. Multi-column ranges are read cell by cell. */
export interface StateReader {
  readonly keys: Block;
  /** How a key is read, where it is no name of a person or a unit. */
  readonly keyOf?: (cell: Cell) => Key;
  /** The columns read, for shapes and for results that stand beside no name. */
  readonly results: readonly Block[];
  /** Columns that are no results: on a row without a name only their errors are problems. */
  readonly beside: readonly (Block | undefined)[];
  /** The state of a row that names a subject. */
  readonly named: (row: number, column: number) => RowState;
  /** Why a named row is not understood: nothing for one that is. */
  readonly problems: (row: number, column: number) => readonly Issue[];
  /** The block whose cell the state of a row is about. */
  readonly about: (row: number, column: number) => Block;
}

/** Undefined: a row on which nothing stands. */
export type Visit = (row: number, column: number, state: RowState) => void;

const TOTAL: RowState = { is: "total" };
const NAMELESS: RowState = { is: "nameless" };
const BLANK_LINE: RowState = { is: "blankLine" };
const UNCLEAR: RowState = { is: "unclear" };

/** Text that prints nothing and is more than the spaces Excel's TRIM takes away: a formula takes it for a name. */
const printsNothing = (key: Cell): boolean => typeof key === "string" && isBlank(key) && key.replaceAll(" ", "") !== "";

/** A row that names nobody: something to be asked about, or nothing. */
function unnamed({ keys, results, beside }: StateReader, row: number, column: number): RowState | undefined {
  for (const block of results) if (says(block.at(row, column))) return NAMELESS;
  for (const block of beside) if (block && isError(block.at(row, column))) return NAMELESS;
  return printsNothing(keys.at(row, column)) ? BLANK_LINE : undefined;
}

/** The state of any row, or nothing where nothing stands. */
export function stateAt(reader: StateReader, row: number, column = 0): RowState | undefined {
  const { keys, keyOf = readKey } = reader;
  switch (keyOf(keys.cells[row]?.[column] ?? null)) {
    case "blank":
      return unnamed(reader, row, column);
    case "total":
      return TOTAL;
    case "subject":
      return reader.named(row, column);
    case "subtotal":
    case "noName":
      return UNCLEAR;
  }
}

/** Every problem of a row. */
function problemsAt(reader: StateReader, row: number, column: number): readonly Issue[] {
  const { keys, keyOf = readKey, results, beside } = reader;
  const key = keyOf(keys.at(row, column));
  if (key === "blank") return namelessProblems(row, column, results, beside);
  return key === "subject" ? reader.problems(row, column) : listed(keyProblem(keys, row, column, key));
}

/** Visits every row on which something stands, and gives every problem met. */
export function eachState(reader: StateReader, visit: Visit): Issue[] {
  const issues: Issue[] = [];
  const { rows, columns } = reader.keys;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const state = stateAt(reader, row, column);
      if (!state) continue;
      if (state.is === "unclear" || state.is === "nameless") issues.push(...problemsAt(reader, row, column));
      visit(row, column, state);
    }
  return issues;
}

/** Counts; `undated` subjects are in `whole`, in neither `part` nor `unknown`. */
export interface StateTally extends Tally {
  readonly undated: number;
}

/** The counts a share is made of, or every problem in their way. */
export function tallyStates(reader: StateReader): Outcome<StateTally> {
  let [part, missed, unknown, undated] = [0, 0, 0, 0];
  const issues = eachState(reader, (_row, _column, { is }) => {
    if (is === "met") part += 1;
    else if (is === "missed") missed += 1;
    else if (is === "missing") unknown += 1;
    else if (is === "undated") undated += 1;
  });
  return conclude(issues, () => ({ part, whole: part + missed + unknown + undated, unknown, undated }));
}
