import { STATE } from "../../domain/state";
import type { JudgedMeetings } from "../judged";
import { isBlankKey, markOf, orUnclear } from "./lookup";
import { call, cell, firstOf, type Formula, iff, is, join, minus, plus, times, value } from "./node";
import { keyOfColumn, keyStep, type Step } from "./steps";

/** Key of the column that says of a row whether every meeting due was held. */
export const metOfJudged = (judged: string): string => `met:${judged}`;
const heldOfColumn = (column: string): string => `held:${column}`;
const markOfQuarter = (column: string): string => `markOf:${column}`;
const numberOfQuarter = (column: string): string => `number:${column}`;
const kindOfQuarter = (column: string): string => `kind:${column}`;
const heldOfJudged = (judged: string): string => `heldDue:${judged}`;
const blankOfJudged = (judged: string): string => `blankDue:${judged}`;

const HELD = "x";
const NOT_HELD = "-";
const UNREAD = "?";

/** Days from 1/1/1990 to 31/12/2099. */
const DAYS = { first: 32874, last: 73050 } as const;

/** What stands behind the number of a document that a meeting leaves: "12-TB/ĐU". */
const DOCUMENTS = ["TB", "KL", "BB", "BC"].flatMap((kind) => ["", "/ĐU", "/CB", "/ĐUK"].map((by) => `-${kind}${by}`));

/** A cell taken apart: its mark, and the number and the kind of a document. */
function partSteps(column: string, caption: string): readonly Step[] {
  const text = call("TRIM", cell(column));
  const dash = call("FIND", "-", text);
  return [
    { key: markOfQuarter(column), caption: `dấu ${caption}`, formula: markOf(cell(keyOfColumn(column))) },
    {
      key: numberOfQuarter(column),
      caption: `${caption} số văn bản`,
      formula: call("IFERROR", call("LEFT", text, minus(dash, 1)), ""),
    },
    {
      key: kindOfQuarter(column),
      caption: `${caption} loại văn bản`,
      formula: call("IFERROR", call("MATCH", call("MID", text, dash, 20), value(DOCUMENTS), 0), 0),
    },
  ];
}

function heldStep(column: string, caption: string): Step {
  const [key, held, mark] = [cell(keyOfColumn(column)), cell(column), cell(markOfQuarter(column))];
  const number = call("VALUE", cell(numberOfQuarter(column)));
  const isDay = call("AND", call("ISNUMBER", held), is(held, ">=", DAYS.first), is(held, "<", DAYS.last + 1));
  // a number that reads as it is written is a whole one
  const isNumber = call("AND", is(join(number, ""), "=", cell(numberOfQuarter(column))), is(number, ">", 0));
  const isDocument = call("IFERROR", call("AND", isNumber, is(cell(kindOfQuarter(column)), ">", 0)), value(0));
  return {
    key: heldOfColumn(column),
    caption: `${caption} có làm việc`,
    formula: call(
      "IFERROR",
      firstOf(
        [
          [call("OR", isBlankKey(key), is(key, "=", "|0")), ""],
          [call("OR", isDay, isDocument, is(mark, "=", STATE.met)), HELD],
        ],
        iff(is(mark, "=", STATE.missed), NOT_HELD, UNREAD),
      ),
      UNREAD,
    ),
  };
}

/** Whether the meeting of every quarter due was held: days, numbers of documents and marks; other text is not understood. */
export function meetingSteps(
  { key, quarters, due }: JudgedMeetings,
  captionOf: (column: string) => string,
): readonly Step[] {
  const from = captionOf(quarters[0]);
  const read = quarters.map((quarter) => cell(heldOfColumn(quarter)));
  const counted = (what: string): Formula =>
    plus(...read.map((quarter, i) => times(is(quarter, "=", what), is(due, ">", i))));
  const [held, blank] = [cell(heldOfJudged(key)), cell(blankOfJudged(key))];
  const said = firstOf(
    [
      [call("OR", ...read.map((quarter) => is(quarter, "=", UNREAD)), is(call("COUNT", due), "=", 0)), STATE.unclear],
      [is(blank, "=", due), STATE.missing],
    ],
    join(iff(is(held, "=", due), STATE.met, STATE.missed), ": ", held, "/", due),
  );
  return [
    ...quarters.flatMap((quarter) => [
      keyStep(quarter, captionOf(quarter)),
      ...partSteps(quarter, captionOf(quarter)),
      heldStep(quarter, captionOf(quarter)),
    ]),
    { key: heldOfJudged(key), caption: `số quý đã làm việc từ ${from}`, formula: counted(HELD) },
    { key: blankOfJudged(key), caption: `số quý chưa ghi từ ${from}`, formula: counted("") },
    { key: metOfJudged(key), caption: `các quý đến hạn từ ${from}`, formula: orUnclear(said) },
  ];
}
