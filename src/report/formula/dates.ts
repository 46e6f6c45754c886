import { asOfCell, call, cell, type Formula, iff, is, minus } from "./node";

/** Up to here a number in a column of dates is a year, not a day of 1905. */
export const LAST_YEAR = 2100;

/**
 * 1 where one of these cells holds something that is no day: text, a year alone, an error.
 *
 * @param asOf the column above which the day of the figures stands, where they have one: unread, it would let everything pass
 */
export function anyUnread(columns: readonly string[], asOf?: string): Formula {
  const cells = [...columns.map(cell), ...(asOf === undefined ? [] : [asOfCell(asOf)])];
  const unread = cells.map((each) => call("AND", is(each, "<>", ""), is(call("N", each), "<=", LAST_YEAR)));
  return call("IFERROR", iff(call("OR", ...unread), 1, 0), 1);
}

/**
 * Whole days from a deadline to the day the figures stand as of: 0 when due on that day, 1 on the day after. 0 where one of both is
 * missing, so that nothing is overdue that nobody knows of.
 *
 * @param asOf the column above which the day of the figures stands
 */
export const daysOver = (deadline: string, asOf: string): Formula =>
  iff(
    is(call("COUNT", cell(deadline), asOfCell(asOf)), "<", 2),
    0,
    minus(call("INT", asOfCell(asOf)), call("INT", cell(deadline))),
  );

/** Something is written, and it does not say that there is nothing. */
export const isSaid = (column: string): Formula =>
  call("AND", is(cell(column), "<>", ""), is(cell(column), "<>", "không"), is(cell(column), "<>", "không có"));
