import { fold } from "./fold";

/**
 * The words of a state column: what one row of a list says of one judged thing. Formulas count them by their beginnings, so they
 * hold no wildcard of Excel (`*`, `?`, `~`), and nothing else may begin like them: "đạt…" is met, "chưa…" is in the denominator
 * and not met, "không…" is out of it, "dòng…" is no subject.
 */
export const STATE = {
  met: "đạt",
  missed: "chưa đạt",
  /** A word or a written reason takes the row out of the denominator. */
  outside: "không thuộc diện",
  /** Named, and nothing entered: in the denominator, not met. */
  missing: "chưa có kết quả",
  /** Marked, and nobody knows since when. */
  undated: "chưa rõ ngày",
  unclear: "chưa hiểu",
  /** A result stands on a row where nobody is named. */
  nameless: "thiếu tên",
  total: "dòng cộng",
  /** A name that prints nothing: spaces Excel does not trim, signs without width. */
  blankLine: "dòng trống",
} as const;

export type StateId = keyof typeof STATE;

/** Behind "đạt" and "chưa đạt" of a rating that was proposed and not yet decided. */
export const PROVISIONAL = " dự kiến";

/** The group of a row whose organisation is blank or not listed. */
export const NO_GROUP = "chưa rõ tổ chức";
/** The group of a row whose organisation a plain formula cannot match: its spelling may be one of a listed name. */
export const UNCLEAR_GROUP = "chưa hiểu tổ chức";

/** Captions of state columns begin with it, so that they are known again wherever they stand. */
export const STATE_CAPTION = "Trạng thái";

/**
 * The word of a state, with what decided it: the level a rating was, the word chosen, meetings held of those due.
 *
 * @example stateText("met", "XS") // "đạt: XS"
 * @example stateText("missed", "HT", true) // "chưa đạt dự kiến: HT"
 */
export function stateText(state: StateId, detail?: string, isProvisional = false): string {
  if (detail === undefined) return STATE[state];
  return `${STATE[state]}${isProvisional ? PROVISIONAL : ""}: ${detail}`;
}

const IDS = new Map(Object.entries(STATE).map(([id, word]) => [fold(word), id as StateId]));
const BEGINNINGS = (["met", "missed"] as const).map((id) => [fold(STATE[id]), id] as const);

/**
 * The state that a cell of a state column says, whatever stands behind it; undefined where it is the word of none.
 *
 * @example readState("chưa đạt dự kiến: HT") // "missed"
 * @example readState("chưa họp") // undefined
 */
export function readState(text: string): StateId | undefined {
  const key = fold(text);
  return IDS.get(key) ?? BEGINNINGS.find(([word]) => key.startsWith(word))?.[1];
}
