import { STATE } from "../../domain/state";
import type { SheetId } from "../sheetId";
import { call, firstOf, type Formula, iff, is, join, minus, plus, state, times } from "./node";

/** Beginnings of the states of rows that are accounted for. */
const ACCOUNTED = ["đạt*", "chưa*", "không*", "dòng*"];

/** Rows whose state is, or begins like, a word. */
export const countOf = (of: Parameters<typeof state>[0], judged: string, word: string): Formula =>
  call("COUNTIFS", state(of, judged, "rows"), word);

/**
 * Named rows of a list, as far as twice its capacity: a row that no formula reaches must not vanish. The caption's own row is among
 * the cells. Where a name is an error, every filled cell counts.
 */
export function namedRows(key: string, of: SheetId | "own" = "own"): Formula {
  const names: Formula = { is: "rows", of, column: key, isFar: true };
  const filled = call("SUMPRODUCT", times(1, is(call("LEN", call("TRIM", names)), ">", 0)));
  return call("IFERROR", minus(filled, 1), minus(call("COUNTA", names), 1));
}

/** Rows not understood, and results that belong to nobody. */
export const unclearRows = (judged: string): Formula =>
  plus(countOf("own", judged, STATE.unclear), countOf("own", judged, STATE.nameless));

/**
 * Named rows without a state: no function ran, or none reaches them. All of them where the states are not under their caption: a
 * column that is added to the table moves its rows and not the ranges that forms count, so that these hold other states.
 *
 * @param caption of the state column, as COUNTIFS compares it
 */
export const lostRows = (judged: string, caption: string): Formula =>
  iff(
    is(call("COUNTIFS", state("own", judged, "rows"), caption), "=", 0),
    state("own", judged, "named"),
    minus(state("own", judged, "named"), ...ACCOUNTED.map((word) => countOf("own", judged, word))),
  );

/** In a form, where the list's own cell that says why is gone. */
export const LIST_CHANGED = "Danh sách bị xóa hoặc đổi";

/** Behind how many units have no figures. */
export const NO_FIGURES_OF = " tổ chức chưa có số liệu";

export const NEEDS_ADD_IN = "Cần phần bổ trợ CHITIEU";
export const BEING_COMPUTED = "Đang tính";
/** Numbers of ERROR.TYPE: #NAME?, and what Excel shows while a custom function is at work. */
const ERROR_TYPE = { name: 5, busy: 8 } as const;

/** Rows that are not understood, or not there; "" where every one is accounted for. */
function whyOfRows(judged: string, lostAre = " dòng chưa tính được"): Formula {
  const [unclear, lost] = [state("own", judged, "unclear"), state("own", judged, "lost")];
  return firstOf(
    [
      [is(unclear, "<>", 0), join(unclear, " ô ghi chưa đúng")],
      [is(lost, "<>", 0), join(lost, lostAre)],
    ],
    "",
  );
}

/** Why figures over this state column are withheld, in words a person can act on; "" where every named row is accounted for. */
export function whyWithheld(judged: string): Formula {
  const caption = state("own", judged, "caption");
  // of errors newer than itself ERROR.TYPE knows no number
  const kind = call("IFERROR", call("ERROR.TYPE", caption), 0);
  const notComputed = join(state("own", judged, "named"), " dòng chưa tính được");
  const failed = iff(
    is(kind, "=", ERROR_TYPE.name),
    NEEDS_ADD_IN,
    iff(is(kind, "=", ERROR_TYPE.busy), BEING_COMPUTED, notComputed),
  );
  return iff(call("ISERROR", caption), failed, whyOfRows(judged));
}

/** The same for a form, whose rows have their states by formulas: what it is counted from may be withheld, too. */
export const otherwiseWithheld = (judged: string, whys: readonly Formula[]): Formula =>
  firstOf(
    whys.map((why) => [is(why, "<>", ""), why]),
    whyOfRows(judged, " dòng không có trong biểu"),
  );
