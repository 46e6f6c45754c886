import type { Day } from "./meetingNotes";

/** In place of a word nobody has said. */
export const DOTS = "……";

/** In place of a paragraph nobody has written. */
export const DOTTED_LINE = "…".repeat(30);

const two = (part: number): string => String(part).padStart(2, "0");

/** In official papers days below 10 and the first two months have a 0 before them, so that nobody writes another figure there. */
const monthText = (month: number): string => (month < 3 ? two(month) : String(month));

/** @example dayInWords({ year: 2026, month: 10, day: 2 }) // "ngày 02 tháng 10 năm 2026" */
export const dayInWords = (day: Day | undefined): string =>
  day === undefined
    ? `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`
    : `ngày ${two(day.day)} tháng ${monthText(day.month)} năm ${day.year}`;

/** @example dayInFigures({ year: 2026, month: 10, day: 2 }) // "02/10/2026" */
export const dayInFigures = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

/** "2026-10-02"; "" for no day. */
export const isoDay = (day: Day | undefined): string =>
  day === undefined ? "" : `${day.year}-${two(day.month)}-${two(day.day)}`;
