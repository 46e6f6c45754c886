import { type Cell, isBlank, isBlankOrZero } from "../domain/cell";
import { conclude, issue, type Issue, type Outcome } from "../domain/problem";
import type { Block } from "../domain/place";
import type { Level } from "../domain/rating";
import type { StateId } from "../domain/state";
import { textOf } from "../domain/textOf";
import { isTotalKey } from "../domain/total";
import type { Tally } from "./tally";

/** What a row says of one judged thing. Readers hand the same object out again, so that a long list makes few of them. */
export interface RowState {
  readonly is: StateId;
  /** The level of a rating that decided the state. */
  readonly level?: Level;
  /** The rating was proposed; the deciding one is not there yet. */
  readonly isProvisional?: true;
}

/** How a judged column is read, row by row. Multi-column ranges are read cell by cell. */
export interface StateReader {
  readonly keys: Block;
  /** The columns read, for shapes and for results that stand beside no name. */
  readonly results: readonly Block[];
  /** The state of a row that names a subject. */
  named(row: number, column: number): RowState;
  /** Why a named row is not understood: nothing for one that is. */
  problems(row: number, column: number): readonly Issue[];
  /** The block whose cell the state of a row is about. */
  about(row: number, column: number): Block;
}

/** Undefined: a row on which nothing stands. */
export type Visit = (row: number, column: number, state: RowState) => void;

const TOTAL: RowState = { is: "total" };
const NAMELESS: RowState = { is: "nameless" };
const BLANK_LINE: RowState = { is: "blankLine" };

const says = (cell: Cell): boolean => !isBlankOrZero(cell) && cell !== "-";

/** Text that prints nothing and is more than the spaces Excel's TRIM takes away: a formula takes it for a name. */
const printsNothing = (key: Cell): boolean => typeof key === "string" && isBlank(key) && key.replaceAll(" ", "") !== "";

/** The state of any row, or nothing where nothing stands. */
export function stateAt(reader: StateReader, row: number, column = 0): RowState | undefined {
  const key = reader.keys.at(row, column);
  if (isBlankOrZero(key)) {
    if (reader.results.some((block) => says(block.at(row, column)))) return NAMELESS;
    return printsNothing(key) ? BLANK_LINE : undefined;
  }
  return isTotalKey(key) ? TOTAL : reader.named(row, column);
}

/** Every problem of a row. */
function problemsAt(reader: StateReader, row: number, column: number, state: RowState): readonly Issue[] {
  if (state.is === "nameless")
    return reader.results
      .filter((block) => says(block.at(row, column)))
      .map((block) => issue("resultWithoutName", block.place(row, column), { found: textOf(block.at(row, column)) }));
  return state.is === "unclear" ? reader.problems(row, column) : [];
}

/** Visits every row on which something stands, and gives every problem met. */
export function eachState(reader: StateReader, visit: Visit): Issue[] {
  const issues: Issue[] = [];
  for (let row = 0; row < reader.keys.rows; row++)
    for (let column = 0; column < reader.keys.columns; column++) {
      const state = stateAt(reader, row, column);
      if (!state) continue;
      if (state.is === "unclear" || state.is === "nameless") issues.push(...problemsAt(reader, row, column, state));
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
