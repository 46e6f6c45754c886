import { conclude, done, issue, type Issue, type Outcome, then } from "../domain/problem";
import { type Meeting, readMeeting } from "../domain/meeting";
import type { Block } from "../domain/place";
import { remember } from "../domain/remember";
import { textOf } from "../domain/textOf";
import { exclusionReader } from "./excluded";
import { type Due, dueProblem, QUARTERS } from "./quarters";
import type { RowState, StateReader } from "./rowState";
import { shapeProblem } from "./subjects";

/** A list's columns side by side, one unit a row. */
export interface MeetingColumns {
  readonly keys: Block;
  /** Quarters I–IV, a column each. */
  readonly quarters: readonly Block[];
  /** Takes units out: blank keeps one in. */
  readonly excluded?: Block | undefined;
}

const MISSING: RowState = { is: "missing" };
const OUTSIDE: RowState = { is: "outside" };
const UNCLEAR: RowState = { is: "unclear" };

/**
 * Reads the meetings of the quarters due, one unit a row, by the rules of `tallyQuarters`: met where every due quarter has its
 * meeting. The detail says how many were held of how many. An unreadable cell of a later quarter is named, too.
 *
 * @param due quarters that have ended, 0–4; with 0 nothing can have been missed, and no row has a result yet
 * Problems: `shapeMismatch`, `notFourQuarters`, `quartersOutOfRange`. Problems of rows: `unknownMeeting`, `unclearExclusion`,
 * `resultWithoutName`.
 *
 * @example meetingStates of ["x", "", "12-TB/ĐU", ""] with 3 due // { is: "missed", detail: "2/3" }
 */
export function meetingStates({ keys, quarters, excluded }: MeetingColumns, due: Due): Outcome<StateReader> {
  const [quarter = keys] = quarters;
  const wrong =
    quarters.length === QUARTERS
      ? quarters.map((block) => shapeProblem(block, keys)).find((problem) => problem !== undefined)
      : issue("notFourQuarters", quarter.place(0, 0), { columns: quarters.length });
  const outs = excluded && shapeProblem(excluded, keys);
  const issues = [wrong, outs, dueProblem(due)].filter((problem) => problem !== undefined);
  const { count } = due;
  return then(
    conclude(issues, () => true),
    () => {
      const exclusion = exclusionReader(excluded);
      const read = remember(readMeeting);
      const held = Array.from({ length: count + 1 }, (_, part): RowState => {
        return { is: part === count ? "met" : "missed", detail: `${part}/${count}` };
      });
      const meetings = (row: number): readonly Meeting[] => quarters.map((block) => read(block.at(row, 0)));

      function named(row: number, column: number): RowState {
        let [heldOnes, blankOnes] = [0, 0];
        for (let quarter = 0; quarter < QUARTERS; quarter++) {
          const meeting = read(quarters[quarter]?.at(row, 0) ?? null);
          if (meeting === "unknown") return UNCLEAR;
          if (quarter >= count) continue;
          if (meeting === "held") heldOnes += 1;
          if (meeting === "blank") blankOnes += 1;
        }
        const out = exclusion.at(row, column);
        if (out === "unknown") return UNCLEAR;
        if (out === "out") return OUTSIDE;
        return (blankOnes === count ? MISSING : held[heldOnes]) ?? UNCLEAR;
      }

      function problems(row: number, column: number): readonly Issue[] {
        const unread = quarters.flatMap((block) => {
          const cell = block.at(row, 0);
          return read(cell) === "unknown"
            ? [issue("unknownMeeting", block.place(row, 0), { found: textOf(cell) })]
            : [];
        });
        return [...unread, ...exclusion.problems(row, column)];
      }

      /** The cell to look at: one that is not understood, else the first due one without its meeting, else the last due one. */
      function about(row: number, column: number): Block {
        const all = meetings(row);
        const unread = all.indexOf("unknown");
        if (unread < 0 && excluded && exclusion.at(row, column) !== "kept") return excluded;
        const open = all.slice(0, count).findIndex((meeting) => meeting !== "held");
        const at = unread >= 0 ? unread : open >= 0 ? open : Math.max(count - 1, 0);
        return quarters[at] ?? quarter;
      }

      return done({ keys, results: quarters, beside: [excluded], named, problems, about });
    },
  );
}
