import { STATE } from "../../domain/state";
import { call, cell, type Formula, iff, is, join, plus, rows, state, value } from "../formula/node";
import { MILLION, plainShare } from "../formula/share";
import { ofTarget } from "../formula/targets";
import { whyBefore, whyOfCounts, whyOfTyped } from "../formula/verdict";
import { countOf, LIST_CHANGED, NO_FIGURES_OF } from "../formula/withheld";
import type { Row, RowValue, Surroundings } from "../record";
import { type Source, SOURCE_SHEETS } from "../sources";
import { missedNames } from "./missedUnits";
import { secondFigures } from "./secondFigures";

/** What stands in the cells of B01's rows: typed figures, or counts of states, and why they are withheld. */

/** The columns that a share and a verdict read. */
export const JUDGED = {
  part: "part",
  whole: "whole",
  limit: "limit",
  strict: "strict",
  need: "need",
  low: "low",
  high: "high",
  undated: "undated",
  why: "why",
} as const;

export const computed = (formula: Formula, longest?: string): RowValue => ({
  formula,
  ...(longest === undefined ? {} : { longest }),
});

const LONGEST_NOTE = {
  typed: "Mốc năm 2025 đã qua",
  counted: "Mốc năm 2025 đã qua; chưa rõ ngày: 12; hiện tại: 900/1000",
} as const;

/** Figures are typed: nothing counts them, and the note says so. */
export const TYPED: Row = {
  whole: null,
  part: null,
  undated: 0,
  whyList: computed(whyBefore(JUDGED)),
  why: computed(whyOfTyped(JUDGED, cell("whyList"))),
  passedText: computed(iff(is(cell("passed"), "=", 1), join("Mốc năm ", cell("due"), " đã qua"), "")),
  note: computed(cell("passedText"), LONGEST_NOTE.typed),
  source: computed(value("Số liệu nhập tay")),
};

const LONGEST_GOAL = "Mỗi tổ chức từ 95% trở lên";

/** The row has room for the words it gets once the deciding sheet is there: an update in place makes no row higher. */
export const ROOM_FOR_EACH: Row = { goal: computed(ofTarget("goal", "line", ""), LONGEST_GOAL) };

/** Each subject is held against the limit in its own sheet; here every one of them must meet it. */
const OF_EACH: Row = {
  goal: computed(join("Mỗi tổ chức ", call("SUBSTITUTE", ofTarget("goal", "line", ""), "T", "t", 1)), LONGEST_GOAL),
  limit: MILLION,
  strict: 0,
};

/** Figures counted from the states of a register; as they were at the year's end once that year is over. */
export function countedFrom(source: Source, around: Surroundings): Row {
  const { sheet, judged, atYearEnd, isEach, second, sums } = source;
  const met = (of: string): Formula => (sums ? call("SUM", rows(sheet, sums.part)) : countOf(sheet, of, "đạt*"));
  const whole = sums ? call("SUM", rows(sheet, sums.whole)) : plus(met(judged), countOf(sheet, judged, "chưa*"));
  const isPassed = is(cell("passed"), "=", 1);
  const byYear = (then: (of: string) => Formula): Formula =>
    atYearEnd === undefined ? then(judged) : iff(isPassed, then(atYearEnd), then(judged));
  const now = join("; hiện tại: ", met(judged), "/", cell("whole"));
  const undated = iff(is(cell("undated"), ">", 0), join("; chưa rõ ngày: ", cell("undated")), "");
  const milestone = join("Mốc năm ", cell("due"), " đã qua", ...(atYearEnd === undefined ? [] : [undated, now]));
  return {
    // nobody can count where the states were not computed
    listed: computed(iff(call("ISERROR", state(sheet, judged, "caption")), 0, state(sheet, judged, "named"))),
    whole: computed(iff(is(cell("listed"), "=", 0), "", whole)),
    part: computed(iff(is(cell("whole"), "=", ""), "", byYear(met))),
    undated: atYearEnd === undefined ? 0 : computed(iff(isPassed, countOf(sheet, atYearEnd, STATE.undated), 0)),
    why: computed(whyOfCounts(JUDGED, cell("whyList"), cell("listed"))),
    whyList: computed(
      call(
        "IFERROR",
        // text even where a calculator takes no text for an empty cell
        join(
          byYear((of) => (sums ? whyOfSums(sheet, of) : state(sheet, of, "why"))),
          "",
        ),
        LIST_CHANGED,
      ),
    ),
    passedText: computed(call("IFERROR", iff(isPassed, milestone, ""), "")),
    ...secondFigures(second ?? [], atYearEnd === undefined ? "" : LONGEST_NOTE.counted, around),
    ...(source.counts ? { measure: computed(value(source.counts.subject.vi)) } : {}),
    ...missedNames(source, around),
    source: computed(value(`Tính từ ${SOURCE_SHEETS[sheet]}`)),
    ...(isEach ? OF_EACH : {}),
  };
}

/** Why sums over the rows of units are withheld: the form's own reason, or units without figures, which are in none of the sums. */
function whyOfSums(sheet: Source["sheet"], judged: string): Formula {
  const [why, missing] = [state(sheet, judged, "why"), countOf(sheet, judged, STATE.missing)];
  return iff(is(why, "<>", ""), why, iff(is(missing, ">", 0), join(missing, NO_FIGURES_OF), ""));
}

/** Counted from the first source once somebody is named there, till then from the other one. */
export function untilNamed({ sheet, judged, onceNamed = judged }: Source, other: Source): Row {
  const isNamed = is(cell("isNamed"), "=", 1);
  const wholeOf = (of: Source): Formula =>
    plus(countOf(of.sheet, of.judged, "đạt*"), countOf(of.sheet, of.judged, "chưa*"));
  const by = (first: Formula, second: Formula): Formula => iff(isNamed, first, second);
  const listed = (of: Source): Formula =>
    iff(call("ISERROR", state(of.sheet, of.judged, "caption")), 0, state(of.sheet, of.judged, "named"));
  const first: Source = { sheet, judged };
  return {
    isNamed: computed(call("IFERROR", iff(is(state(sheet, onceNamed, "named"), ">", 0), 1, 0), 1)),
    firstWhole: computed(wholeOf(first)),
    otherWhole: computed(wholeOf(other)),
    otherPart: computed(countOf(other.sheet, other.judged, "đạt*")),
    listed: computed(by(listed(first), listed(other))),
    whole: computed(iff(is(cell("listed"), "=", 0), "", by(cell("firstWhole"), cell("otherWhole")))),
    part: computed(iff(is(cell("whole"), "=", ""), "", by(countOf(sheet, judged, "đạt*"), cell("otherPart")))),
    whyList: computed(
      call("IFERROR", join(by(state(sheet, judged, "why"), state(other.sheet, other.judged, "why")), ""), LIST_CHANGED),
    ),
    source: computed(
      by(value(`Tính từ ${SOURCE_SHEETS[sheet]}`), value(`Tính từ ${SOURCE_SHEETS[other.sheet]}`)),
      `Tính từ ${SOURCE_SHEETS[sheet]}`,
    ),
  };
}

/** What the year before ended with: counts stand behind the share, which is computed of them. */
export function lastYearOf(target: string, { lastYear }: Surroundings): Row {
  const counts = lastYear?.(target);
  if (!counts) return {};
  return {
    lastPart: counts.part,
    lastWhole: counts.whole,
    lastYear: computed(plainShare("lastPart", "lastWhole")),
  };
}
