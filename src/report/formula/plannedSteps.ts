import { STATE } from "../../domain/state";
import type { JudgedPlan } from "../judged";
import { isBlankKey, markOf, orUnclear } from "./lookup";
import { call, cell, firstOf, type Formula, iff, is, join, value } from "./node";
import { keyOfColumn, keyStep, type Step } from "./steps";

/** Key of the column that says what was reached of a plan. */
export const plannedOfColumn = (column: string): string => `planned:${column}`;
const measuredOfColumn = (column: string): string => `measured:${column}`;
const wordedOfColumn = (column: string): string => `worded:${column}`;
const digitsOfColumn = (column: string): string => `digits:${column}`;
const signOfColumn = (column: string): string => `sign:${column}`;

/** Behind "đạt" where more was reached than planned. */
export const OVER = "vượt";

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/**
 * What was reached of a plan, from numbers that are numbers, and from marks beside a plan without a digit; numbers written as text
 * are not understood.
 */
export function plannedSteps(
  { column, plan, direction }: JudgedPlan,
  caption: string,
  captionOf: (column: string) => string,
): readonly Step[] {
  const [planned, actual, sign] = [cell(plan), cell(column), cell(signOfColumn(direction))];
  const isDown = call("COUNT", call("MATCH", cell(keyOfColumn(direction)), value(["|giảm", "|giam"]), 0));
  const isUp = call("COUNT", call("MATCH", cell(keyOfColumn(direction)), value(["|", "|tăng", "|tang"]), 0));
  const better = (than: Formula): Formula =>
    firstOf(
      [
        [is(than, ">", 0), join(STATE.met, ": ", OVER)],
        [is(than, "=", 0), STATE.met],
      ],
      STATE.missed,
    );
  const difference: Formula = {
    is: "infix",
    sign: "*",
    a: { is: "infix", sign: "-", a: actual, b: planned },
    b: sign,
  };
  const hasDigit = is(call("COUNT", ...DIGITS.map((digit) => call("FIND", digit, planned))), ">", 0);
  const isBlank = call("OR", isBlankKey(cell(keyOfColumn(column))), is(cell(keyOfColumn(column)), "=", "|0"));
  return [
    keyStep(plan, captionOf(plan)),
    keyStep(direction, captionOf(direction)),
    {
      key: signOfColumn(direction),
      caption: `dấu ${captionOf(direction)}`,
      formula: iff(isUp, 1, iff(isDown, -1, "")),
    },
    {
      key: measuredOfColumn(column),
      caption: `${caption} so với ${captionOf(plan)}`,
      formula: iff(
        call("AND", is(call("COUNT", planned, actual, sign), "=", 3), is(call("MIN", planned, actual), ">", 0)),
        better(difference),
        STATE.unclear,
      ),
    },
    { key: digitsOfColumn(plan), caption: `${captionOf(plan)} có chữ số`, formula: hasDigit },
    {
      key: wordedOfColumn(column),
      caption: `${caption}, ${captionOf(plan)} bằng lời`,
      formula: iff(
        call("AND", call("ISTEXT", planned), is(sign, "=", 1), call("NOT", cell(digitsOfColumn(plan)))),
        markOf(cell(keyOfColumn(column))),
        STATE.unclear,
      ),
    },
    {
      key: plannedOfColumn(column),
      caption: `kết quả ${caption}`,
      formula: orUnclear(
        firstOf(
          [
            [call("ISERROR", planned), STATE.unclear],
            [isBlank, STATE.missing],
            [call("ISNUMBER", actual), cell(measuredOfColumn(column))],
          ],
          cell(wordedOfColumn(column)),
        ),
      ),
    },
  ];
}
