import { NO_GROUP, STATE, UNCLEAR_GROUP } from "../../domain/state";
import type { JudgedByRows } from "../judged";
import { literal } from "./lookup";
import { call, captionCell, cell, firstOf, type Formula, iff, is, join, minus, plus, rows, state } from "./node";
import type { Step } from "./steps";

/** In place of a number: every row of a subject must be met. */
export const ALL_ROWS = "tất cả";

const subjectOf = (judged: string): string => `subject:${judged}`;
const nameOf = (judged: string): string => `subjectName:${judged}`;
const metOf = (judged: string): string => `metRows:${judged}`;
const missedOf = (judged: string): string => `missedRows:${judged}`;
const outOf = (judged: string): string => `outRows:${judged}`;
const openOf = (judged: string): string => `openRows:${judged}`;

/** The subject that stands on the same line of its own list as this row does of its. */
const onThisLine = (column: Formula, key: string): Formula =>
  call("INDEX", column, plus(minus(call("ROW"), call("ROW", captionCell(key))), 1));

/** How many rows of this list speak for, against and unclearly of the subject on a line of the other list. */
export function subjectSteps({ key, column, subjects, from }: JudgedByRows, listKey: string): readonly Step[] {
  const [groups, states] = [state("own", from, "groups"), state("own", from, "rows")];
  const counted = (word: string, group: Formula | string = cell(nameOf(key))): Formula =>
    call("COUNTIFS", groups, group, states, word);
  const missed = plus(counted(`${STATE.missed}*`), counted(STATE.missing), counted(STATE.undated));
  const open = plus(
    counted(STATE.unclear),
    ...[NO_GROUP, UNCLEAR_GROUP].map((group) => counted(`${STATE.met}*`, group)),
  );
  const own = call("IFERROR", onThisLine(state(subjects.sheet, subjects.judged, "rows"), listKey), "");
  const name = call("IFERROR", literal(onThisLine(rows(subjects.sheet, column), listKey)), "");
  return [
    { key: subjectOf(key), caption: `${subjects.caption} trong danh sách`, formula: join(own, "") },
    { key: nameOf(key), caption: `tên để đếm ${subjects.caption}`, formula: name },
    { key: metOf(key), caption: "số dòng đạt", formula: counted(`${STATE.met}*`) },
    { key: missedOf(key), caption: "số dòng chưa đạt", formula: missed },
    { key: outOf(key), caption: "số dòng không thuộc diện", formula: counted(STATE.outside) },
    { key: openOf(key), caption: "số dòng chưa rõ", formula: open },
  ];
}

/** A subject that counts, by its rows; any other as its own list has it. */
export function subjectState({ key, atLeast }: JudgedByRows): Formula {
  const subject = cell(subjectOf(key));
  const [met, missed, open] = [cell(metOf(key)), cell(missedOf(key)), cell(openOf(key))];
  const none = iff(is(cell(outOf(key)), ">", 0), STATE.outside, STATE.missing);
  const counts = call("OR", is(call("LEFT", subject, 3), "=", STATE.met), is(call("LEFT", subject, 4), "=", "chưa"));
  const ofAll = firstOf(
    [
      [is(missed, ">", 0), STATE.missed],
      [is(open, ">", 0), STATE.unclear],
    ],
    iff(is(met, ">", 0), STATE.met, none),
  );
  const ofSome = firstOf(
    [
      [is(met, ">=", atLeast), join(STATE.met, ": ", met)],
      [is(open, ">", 0), STATE.unclear],
    ],
    iff(is(plus(met, missed), "=", 0), none, join(STATE.missed, ": ", met)),
  );
  const read = atLeast === "all" ? ofAll : ofSome;
  return iff(call("AND", counts, is(subject, "<>", STATE.unclear)), read, subject);
}
