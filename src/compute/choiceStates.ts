import { type Cell, isBlankOrZero, isError } from "../domain/cell";
import { fold, tidy } from "../domain/fold";
import { conclude, done, issue, type Issue, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { textOf } from "../domain/textOf";
import { exclusionReader } from "./excluded";
import type { RowState, StateReader } from "./rowState";
import { errorIn, shapesOf } from "./subjects";

/** A list's columns side by side, one subject a row. */
export interface ChosenColumns {
  readonly keys: Block;
  readonly choices: Block;
  /** Takes rows out: blank keeps a row in. */
  readonly excluded?: Block | undefined;
}

/** The words of a fixed list, one a cell, in any shape. */
export interface ChoiceWords {
  readonly met: Block;
  readonly missed?: Block | undefined;
}

const MISSING: RowState = { is: "missing" };
const OUTSIDE: RowState = { is: "outside" };
const UNCLEAR: RowState = { is: "unclear" };

/** What each word says, by its folded spelling. Problems: `cellError`, `choiceBothWays`. */
function statesOfWords({ met, missed }: ChoiceWords): Outcome<ReadonlyMap<string, RowState>> {
  const states = new Map<string, RowState>();
  const issues: Issue[] = [];
  const add = (block: Block, is: "met" | "missed"): void => {
    for (let row = 0; row < block.rows; row++)
      for (let column = 0; column < block.columns; column++) {
        const cell = block.at(row, column);
        if (isBlankOrZero(cell)) continue;
        const error = errorIn(block, row, column);
        const word = textOf(cell);
        const before = states.get(fold(word));
        if (error) issues.push(error);
        else if (!before) states.set(fold(word), { is, detail: tidy(word) });
        else if (before.is !== is)
          issues.push(issue("choiceBothWays", block.place(row, column), { found: tidy(word) }));
      }
  };
  add(met, "met");
  if (missed) add(missed, "missed");
  return conclude(issues, () => states);
}

/**
 * Reads a column of words chosen from a fixed list. The detail of a state is the word in the spelling of the list. A word that
 * is not in the list is a problem on a row that is out, too: it may stand in the wrong column.
 *
 * Problems: `shapeMismatch`, `choiceBothWays`, `cellError` in the list. Problems of rows: `unknownChoice`, `cellError`,
 * `unclearExclusion`, `resultWithoutName`.
 *
 * @example choiceStates of ["đã hoàn thành"] with met ["Đã hoàn thành"] // { is: "met", detail: "Đã hoàn thành" }
 */
export function choiceStates({ keys, choices, excluded }: ChosenColumns, words: ChoiceWords): Outcome<StateReader> {
  return then(shapesOf(keys, [choices, excluded]), () =>
    then(statesOfWords(words), (states) => {
      const exclusion = exclusionReader(excluded);
      const allowed = [...states.values()].map(({ detail = "" }) => detail);
      const read = remember((cell: Cell): RowState => {
        if (isBlankOrZero(cell)) return MISSING;
        return isError(cell) ? UNCLEAR : (states.get(fold(textOf(cell))) ?? UNCLEAR);
      });
      const chosen = (row: number, column: number): RowState => read(choices.at(row, column));

      function named(row: number, column: number): RowState {
        const out = exclusion.at(row, column);
        const state = chosen(row, column);
        if (state === UNCLEAR || out === "unknown") return UNCLEAR;
        return out === "out" ? OUTSIDE : state;
      }

      function problems(row: number, column: number): readonly Issue[] {
        const unread = exclusion.problems(row, column);
        if (chosen(row, column) !== UNCLEAR) return unread;
        const found = textOf(choices.at(row, column));
        const unknown = issue("unknownChoice", choices.place(row, column), { found, allowed });
        return [errorIn(choices, row, column) ?? unknown, ...unread];
      }

      const about = (row: number, column: number): Block =>
        excluded && chosen(row, column) !== UNCLEAR && exclusion.at(row, column) !== "kept" ? excluded : choices;

      return done({ keys, results: [choices], beside: [excluded], named, problems, about });
    }),
  );
}
