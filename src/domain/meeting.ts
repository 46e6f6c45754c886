import { type Cell, isBlankOrZero } from "./cell";
import { readDate } from "./date";
import { foldBare } from "./fold";
import { readMark } from "./mark";

/** What a quarter's cell says of the meeting due in it. */
export type Meeting = "held" | "notHeld" | "blank" | "unknown";

/** Serials from 1/1/1990 to 31/12/2099: any other bare number in a quarter's cell is no date. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73050;

/** "12-TB/ĐU", "Số 15/TB-ĐU", "TB số 12": a number and letters of a document. */
const DOCUMENT =
  /^(?:so |tb so |thong bao so |thong bao |tb |bb so |bien ban so )?\d+ ?[-/]? ?(?:[a-z]+(?:[-/ ][a-z]+)*)?$/u;
const HAS_LETTERS = /[a-z]/u;

/**
 * Reads a quarter's cell: a date, a document number or a yes mark says that the meeting was held; "chưa", "-" say that it was
 * not; blank and 0 are blank.
 *
 * @example readMeeting("12-TB/ĐU") // "held"
 * @example readMeeting("dự kiến 15/12") // "unknown"
 */
export function readMeeting(cell: Cell): Meeting {
  if (isBlankOrZero(cell)) return "blank";
  const mark = readMark(cell);
  if (mark === "yes") return "held";
  if (mark === "no") return "notHeld";
  if (mark === "blank") return "blank";
  if (typeof cell === "number") return cell >= FIRST_SERIAL && cell < LAST_SERIAL + 1 ? "held" : "unknown";
  if (typeof cell !== "string") return "unknown";
  const date = readDate(cell);
  if (date.is === "date" && date.month !== undefined) return "held";
  const key = foldBare(cell);
  return DOCUMENT.test(key) && HAS_LETTERS.test(key) ? "held" : "unknown";
}
