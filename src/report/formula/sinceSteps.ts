import { STATE } from "../../domain/state";
import { orUnclear } from "./lookup";
import { call, cell, firstOf, iff, is, minus, type Formula } from "./node";
import type { Step } from "./steps";

const spreadOfColumn = (column: string): string => `spread:${column}`;
const textYearOfColumn = (column: string): string => `textYear:${column}`;
const textMonthOfColumn = (column: string): string => `textMonth:${column}`;
const readYearOfColumn = (column: string): string => `readYear:${column}`;
/** Key of the column with the year since which a mark holds. */
export const sinceOfColumn = (column: string): string => `since:${column}`;

/** The first and the last year that a bare number or a text is taken for. */
const YEARS = { first: 1900, last: 2100 } as const;
/** The day of 1900 that no calendar has. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999; LibreOffice goes on. */
const LAST_DAY = 2_958_465;
/** Wider than any part of a date. */
const PART_CHARS = 20;

/** The year since which a mark holds, from day numbers, bare years, and text with slashes; other text is not understood. */
export function sinceSteps(column: string, caption: string): readonly Step[] {
  const date = cell(column);
  const spread = cell(spreadOfColumn(column));
  const [month, year] = [cell(textMonthOfColumn(column)), cell(textYearOfColumn(column))];
  const number = (text: Formula): Formula => call("VALUE", call("TRIM", text));
  // two slashes, each made twenty spaces
  const hasTwoSlashes = is(minus(call("LEN", spread), call("LEN", call("TRIM", date))), "=", 2 * (PART_CHARS - 1));
  const day = number(call("LEFT", spread, PART_CHARS));
  const isDay = is(call("MONTH", call("DATE", year, month, day)), "=", month);
  const isYear = call("AND", is(date, ">=", YEARS.first), is(date, "<=", YEARS.last), is(call("INT", date), "=", date));
  const noDay = call(
    "OR",
    call("NOT", call("ISNUMBER", date)),
    // 1 is what LibreOffice takes TRUE for
    call("AND", is(date, "<>", 0), is(date, "<", 2)),
    is(call("INT", date), "=", FALSE_LEAP_DAY),
    is(date, ">", LAST_DAY),
  );
  return [
    {
      key: spreadOfColumn(column),
      caption: `${caption} tách`,
      formula: iff(
        call("ISTEXT", date),
        call("SUBSTITUTE", call("TRIM", date), "/", call("REPT", " ", PART_CHARS)),
        "",
      ),
    },
    {
      key: textMonthOfColumn(column),
      caption: `${caption} tháng ghi chữ`,
      formula: call("IFERROR", number(call("MID", spread, PART_CHARS, PART_CHARS)), 0),
    },
    {
      key: textYearOfColumn(column),
      caption: `${caption} năm ghi chữ`,
      formula: call("IFERROR", number(call("RIGHT", spread, PART_CHARS)), 0),
    },
    {
      key: readYearOfColumn(column),
      caption: `${caption} năm đọc từ chữ`,
      formula: orUnclear(
        iff(
          call("AND", hasTwoSlashes, is(year, ">=", YEARS.first), is(year, "<=", YEARS.last), isDay),
          year,
          STATE.unclear,
        ),
      ),
    },
    {
      key: sinceOfColumn(column),
      caption: `${caption} từ năm`,
      formula: orUnclear(
        firstOf(
          [
            [is(date, "=", ""), STATE.undated],
            [call("ISTEXT", date), cell(readYearOfColumn(column))],
            [noDay, STATE.unclear],
            [is(date, "=", 0), STATE.undated],
            [isYear, date],
          ],
          call("YEAR", date),
        ),
      ),
    },
  ];
}
