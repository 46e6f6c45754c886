import { type Cell, isBlankOrZero } from "./cell";
import { readDate } from "./date";
import { foldBare } from "./fold";
import { readMark } from "./mark";

/** What a quarter's cell says of the meeting due in it. */
export type Meeting = "held" | "notHeld" | "blank" | "unknown";

/** Serials from 1/1/1990 to 31/12/2099: any other bare number in a quarter's cell is no date. */
const FIRST_SERIAL = 32874;
const LAST_SERIAL = 73050;

/** Kinds of document that a meeting leaves: thông báo, biên bản, kết luận … A plan or an invitation only announces one. */
const KIND = "(?:tb|bb|cv|kl|bc|nq|tbkl|bbh|bblv)";
const KIND_IN_WORDS = "(?:thong bao|bien ban|cong van|ket luan|bao cao|nghi quyet)";
/** Words beside a number that say it did not come about. */
const TAKEN_BACK = /(?:^|[^a-z])(?:chua|khong|hoan|huy|lui|du kien|sap|cho)(?:$|[^a-z])/u;
/** A number of a document is not 0. */
const NUMBER = "0*[1-9]\\d*";
/** "12-TB/ĐU", "Số: 15-TB/ĐU": the number, then the kind. */
const NUMBER_FIRST = new RegExp(`^(?:so ?:? ?)?${NUMBER} ?[-/ ] ?${KIND}(?: ?[-/] ?[a-z]+)*$`, "u");
/** "TB số 12", "CV 15", "Số 15": the kind or the word "số", then the number. */
const KIND_FIRST = new RegExp(
  `^(?:(?:${KIND}|${KIND_IN_WORDS})(?: so)?|so) ?:? ?${NUMBER}(?: ?[-/] ?[a-z]+(?: ?[-/] ?[a-z]+)*)?$`,
  "u",
);
const NOT_HELD = new Set(["chua hop", "khong hop", "chua lam viec", "khong lam viec", "chua to chuc", "khong to chuc"]);

/**
 * Reads a quarter's cell: a date, a document number or a yes mark says that the meeting was held; "chưa", "-" say that it was
 * not; blank and 0 are blank. A number with words that are no kind of document ("0 cuộc", "2 chưa họp") is `unknown`.
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
  if (NOT_HELD.has(key)) return "notHeld";
  if (TAKEN_BACK.test(key)) return "unknown";
  return NUMBER_FIRST.test(key) || KIND_FIRST.test(key) ? "held" : "unknown";
}
