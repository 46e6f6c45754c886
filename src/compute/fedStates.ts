import { type Cell, isBlankOrZero, isError } from "../domain/cell";
import { fold } from "../domain/fold";
import { FoldedMap } from "../domain/foldedMap";
import { readKey } from "../domain/key";
import { all, conclude, done, issue, type Issue, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { NO_GROUP, readState, type StateId, UNCLEAR_GROUP } from "../domain/state";
import { textOf } from "../domain/textOf";
import { exclusionReader } from "./excluded";
import type { RowState, StateReader } from "./rowState";
import { errorIn, listed, shapeProblem, shapesOf } from "./subjects";

/** The subjects, one a row. */
export interface FedColumns {
  readonly keys: Block;
  /** Takes subjects out: blank keeps one in. */
  readonly excluded?: Block | undefined;
}

/** The other list: the state of each of its rows, and the subject that row is about. */
export interface Feed {
  readonly states: Block;
  readonly groups: Block;
  /** Rows of captions above the rows of the list. */
  readonly captionRows: 0 | 1;
}

/** How many rows of a subject must be met. */
export type AtLeast = number | "all";

/** What the rows of one subject say. */
interface Fed {
  readonly met: number;
  readonly missed: number;
  /** Rows that do not count. */
  readonly out: number;
  /** Rows not understood, by their place in the list. */
  readonly unclear: readonly number[];
}

const NOTHING: Fed = { met: 0, missed: 0, out: 0, unclear: [] };
const MET: RowState = { is: "met" };
const MISSED: RowState = { is: "missed" };
const MISSING: RowState = { is: "missing" };
const OUTSIDE: RowState = { is: "outside" };
const UNCLEAR: RowState = { is: "unclear" };

const NO_GROUPS = new Set([NO_GROUP, UNCLEAR_GROUP].map(fold));

/** The subject a cell names; undefined where it names none. */
const groupOf = (cell: Cell): string | undefined => {
  const key = isBlankOrZero(cell) || isError(cell) ? "" : fold(textOf(cell));
  return key === "" || NO_GROUPS.has(key) ? undefined : key;
};

/** What a state says; undefined where nothing stands. A word that is no state is not understood. */
const stateIn = (cell: Cell): StateId | undefined => {
  if (isBlankOrZero(cell)) return undefined;
  return (typeof cell === "string" ? readState(cell) : undefined) ?? "unclear";
};

interface Told {
  readonly subjects: FoldedMap<Fed>;
  /** Met rows of nobody known, which may be anybody's. */
  readonly loose: readonly number[];
}

/** The rows of the other list by their subjects. */
function told({ states, groups, captionRows }: Feed): Told {
  const read = remember(stateIn);
  const subjectAt = remember((cell) => groupOf(cell) ?? "");
  const subjects = new Map<string, { met: number; missed: number; out: number; unclear: number[] }>();
  const loose: number[] = [];
  for (let row = captionRows; row < states.rows; row++) {
    const state = read(states.at(row, 0));
    if (state === undefined || state === "total" || state === "blankLine") continue;
    const subject = subjectAt(groups.at(row, 0));
    if (subject === "") {
      if (state === "met" || isError(groups.at(row, 0))) loose.push(row);
      continue;
    }
    const fed = subjects.get(subject) ?? { met: 0, missed: 0, out: 0, unclear: [] };
    subjects.set(subject, fed);
    if (state === "met") fed.met += 1;
    else if (state === "outside") fed.out += 1;
    else if (state === "unclear" || state === "nameless") fed.unclear.push(row);
    else fed.missed += 1;
  }
  return { subjects: new FoldedMap<Fed>(subjects), loose };
}

/** A subject of whose rows none counts: taken out where they all are, else without a result. */
const ofNone = ({ out }: Fed): RowState => (out > 0 ? OUTSIDE : MISSING);

function ofAll(fed: Fed, isOpen: boolean): RowState {
  if (fed.missed > 0) return MISSED;
  if (isOpen) return UNCLEAR;
  return fed.met > 0 ? MET : ofNone(fed);
}

/** Keeps the states it has made: many subjects have as many rows. */
function ofSome(minimum: number): (fed: Fed, isOpen: boolean) => RowState {
  const counted = remember((met): RowState => {
    return { is: Number(met) >= minimum ? "met" : "missed", detail: String(Number(met)) };
  });
  return (fed, isOpen) => {
    if (fed.met >= minimum) return counted(fed.met);
    if (isOpen) return UNCLEAR;
    return fed.met + fed.missed === 0 ? ofNone(fed) : counted(fed.met);
  };
}

/** An error in a caption: nothing of the other list was computed. */
const captionErrors = ({ states, groups, captionRows }: Feed): Outcome<true> =>
  conclude(captionRows === 0 ? [] : [states, groups].flatMap((block) => listed(errorIn(block, 0, 0))), () => true);

/**
 * Reads the state of each subject by the rows of another list that name it. With a number a subject is met where so many of its
 * rows are, and the detail says how many; with "all" where it has rows that are met and none that is not. A subject without rows
 * that count has no result yet; one whose rows are all taken out is so itself. What the rows that are understood do not decide is not understood where a row of the subject is
 * not, or where a met row names nobody and may be anybody's.
 *
 * @param feed any number of rows, states and names side by side
 * Problems: `shapeMismatch`, `cellError` in a caption. Problems of rows: `unclearState`, `metOfNobody`, `cellError`,
 * `unclearExclusion`.
 *
 * @example fedStates of ["Sở A"] by states ["đạt", "chưa đạt"] of groups ["Sở A", "sở a"], at least 1 // { is: "met", detail: "1" }
 */
export function fedStates({ keys, excluded }: FedColumns, feed: Feed, atLeast: AtLeast): Outcome<StateReader> {
  const sideBySide = conclude(listed(shapeProblem(feed.groups, feed.states)), () => true);
  return then(all([shapesOf(keys, [excluded]), sideBySide, captionErrors(feed)]), () => {
    const exclusion = exclusionReader(excluded);
    const { subjects, loose } = told(feed);
    const judge = atLeast === "all" ? ofAll : ofSome(atLeast);
    const stateOf = (key: Cell): RowState => {
      const fed = subjects.get(textOf(key)) ?? NOTHING;
      return judge(fed, fed.unclear.length + loose.length > 0);
    };

    function named(row: number, column: number): RowState {
      const out = exclusion.at(row, column);
      if (out !== "kept") return out === "out" ? OUTSIDE : UNCLEAR;
      return stateOf(keys.at(row, column));
    }

    /** The row at which the rows that may be anybody's are named, once for all subjects left open by them. */
    let first: number | undefined;
    const isOpen = (row: number): boolean =>
      readKey(keys.at(row, 0)) === "subject" && exclusion.at(row, 0) === "kept" && named(row, 0) === UNCLEAR;
    const firstOpen = (): number => (first ??= keys.cells.findIndex((_, row) => isOpen(row)));

    function problems(row: number, column: number): readonly Issue[] {
      const unread = exclusion.problems(row, column);
      if (unread.length > 0) return unread;
      const { unclear } = subjects.get(textOf(keys.at(row, column))) ?? NOTHING;
      return [...unclear.map(unclearRow), ...(row === firstOpen() ? loose.map(looseRow) : [])];
    }

    function unclearRow(row: number): Issue {
      const found = textOf(feed.states.at(row, 0));
      return errorIn(feed.states, row, 0) ?? issue("unclearState", feed.states.place(row, 0), { found });
    }

    function looseRow(row: number): Issue {
      const found = textOf(feed.groups.at(row, 0));
      return errorIn(feed.groups, row, 0) ?? issue("metOfNobody", feed.groups.place(row, 0), { found });
    }

    const about = (row: number, column: number): Block =>
      excluded && exclusion.at(row, column) !== "kept" ? excluded : keys;

    return done({ keys, results: [], beside: [excluded], named, problems, about });
  });
}
