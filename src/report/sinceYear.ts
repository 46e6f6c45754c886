import { STATE } from "./state";

const [YES, UNDATED, UNCLEAR] = [STATE.yes, STATE.undated, STATE.unclear].map((word) => `"${word}"`);

/** The first and the last year that a bare number or a text is taken for. */
const YEARS = { first: 1900, last: 2100 } as const;

/** Wider than any part of a date. */
const PART_CHARS = 20;

/** The year of a text "15/3/2024" with a day that the calendar has: where the computer expects months first, it stays text. */
function yearOfText(cell: string): string {
  const spread = `SUBSTITUTE(${cell},"/",REPT(" ",${PART_CHARS}))`;
  const [day, month, year] = [0, 1, 2].map((i) => `VALUE(TRIM(MID(${spread},${i * PART_CHARS + 1},${PART_CHARS})))`);
  const date = `DATE(${year},${month},${day})`;
  const isDate = [
    `LEN(${cell})-LEN(SUBSTITUTE(${cell},"/",""))=2`,
    `${year}>=${YEARS.first}`,
    `${year}<=${YEARS.last}`,
    `MONTH(${date})=${month}`,
    `DAY(${date})=${day}`,
  ];
  return `IFERROR(IF(AND(${isDate.join(",")}),${year},${UNCLEAR}),${UNCLEAR})`;
}

/** The last day Excel knows, and the one of 1900 that no calendar has. */
const SERIALS = { last: 2_958_465, falseLeapDay: 60 } as const;

/**
 * Plain Excel for the year since which a mark holds; only the year matters, since what is asked is the end of one. Dates as
 * `domain/date.ts` reads them: day numbers, bare years, and text with slashes; other text is not understood.
 *
 * @param state the cell with the mark's state
 * @param date the cell with its date
 */
export function sinceYear(state: string, date: string): string {
  const bareYear = `AND(${date}>=${YEARS.first},${date}<=${YEARS.last},${date}=INT(${date}))`;
  const noDay = `OR(${date}<1,INT(${date})=${SERIALS.falseLeapDay},INT(${date})>${SERIALS.last})`;
  const number = `IF(${date}=0,${UNDATED},IF(${bareYear},${date},IF(${noDay},${UNCLEAR},YEAR(${date}))))`;
  const entered = `IF(ISNUMBER(${date}),${number},IF(ISTEXT(${date}),${yearOfText(date)},${UNCLEAR}))`;
  const dated = `IF(ISERROR(${date}),${UNCLEAR},IF(TRIM(${date}&"")="",${UNDATED},${entered}))`;
  return `IF(${state}=${YES},${dated},${state})`;
}
