import { hiddenColumn, order } from "../columns";
import { targetCaptions } from "../../domain/captions";
import type { Cell } from "../../domain/cell";
import { argument, type Block } from "../../domain/place";
import { STATE } from "../../domain/state";
import type { Period } from "../../domain/target";
import { catalogue } from "../../domain/targets";
import { call, cell, type Formula, iff, is, join, plus, rows, state, value } from "../formula/node";
import { boundedShare, highBound, lowBound, MILLION, plainShare, pointsBetween } from "../formula/share";
import { lineOf, ofTarget } from "../formula/targets";
import {
  neededFormula,
  needFormula,
  notYetDue,
  verdictFormula,
  whyBefore,
  whyOfCounts,
  whyOfTyped,
} from "../formula/verdict";
import { countOf, LIST_CHANGED, NO_FIGURES_OF } from "../formula/withheld";
import { readTargetRows } from "../../read/ownTargets";
import { periodTitle } from "../period";
import type { FixedRow, Row, RowValue, SheetRecord, Surroundings } from "../record";
import { type Source, SOURCE_SHEETS, sourceIn, sources, sourcesIn } from "../sources";
import { missedColumns, missedNames } from "./missedUnits";
import { secondColumns, secondFigures } from "./secondFigures";

/** The columns that a share and a verdict read. */
const JUDGED = {
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

const computed = (formula: Formula, longest?: string): RowValue => ({
  formula,
  ...(longest === undefined ? {} : { longest }),
});

const LONGEST_NOTE = {
  typed: "Mốc năm 2025 đã qua",
  counted: "Mốc năm 2025 đã qua; chưa rõ ngày: 12; hiện tại: 900/1000",
} as const;

/** Figures are typed: nothing counts them, and the note says so. */
const TYPED: Row = {
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
const ROOM_FOR_EACH: Row = { goal: computed(ofTarget("goal", "line", ""), LONGEST_GOAL) };

/** Each subject is held against the limit in its own sheet; here every one of them must meet it. */
const OF_EACH: Row = {
  goal: computed(join("Mỗi tổ chức ", call("SUBSTITUTE", ofTarget("goal", "line", ""), "T", "t", 1)), LONGEST_GOAL),
  limit: MILLION,
  strict: 0,
};

/** Figures counted from the states of a register; as they were at the year's end once that year is over. */
function countedFrom(source: Source, around: Surroundings): Row {
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
function untilNamed({ sheet, judged, onceNamed = judged }: Source, other: Source): Row {
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
function lastYearOf(target: string, { lastYear }: Surroundings): Row {
  const counts = lastYear?.(target);
  if (!counts) return {};
  return {
    lastPart: counts.part,
    lastWhole: counts.whole,
    lastYear: computed(plainShare("lastPart", "lastWhole")),
  };
}

interface Listed {
  readonly id: string;
  readonly wording: string;
  readonly period: Period;
  /** How it is counted, as the list says it. */
  readonly reading: string;
}

/** The rows of the workbook's own list as it stands in its sheet, so that it is read as functions read it. */
function listIn(around: Surroundings): Block {
  const rows = around.rowsOf("DM_CHITIEU");
  const columns = Object.entries(targetCaptions).filter(([key]) => rows.some((row) => key in row));
  return argument("danh_muc", [
    columns.map(([, caption]) => caption),
    ...rows.map((row) => columns.map(([key]) => typedIn(row[key]))),
  ]);
}

const typedIn = (value: RowValue | undefined): Cell =>
  value === undefined || (value !== null && typeof value === "object") ? null : value;

/** The targets of the workbook's own list, those in effect, in its order; without a list the built-in catalogue. */
function targetsOf(around: Surroundings): readonly Listed[] {
  const list = readTargetRows(listIn(around));
  const own = list.ok ? list.value.targets.filter(({ inEffect }) => inEffect) : [];
  return (own.length > 0 ? own : catalogue).map(({ id, wording, period, reading }) => ({
    id,
    wording: wording.vi,
    period,
    reading: reading.vi,
  }));
}

/** How a target is counted: as its sheet counts it, unless the workbook's list says it in words of its own. */
function readingOf({ id, reading }: Listed, around: Surroundings): string {
  const isBuiltIn = catalogue.some((target) => target.id === id && target.reading.vi === reading);
  const counted = sourceIn(id, (sheet) => around.has(sheet))?.counts;
  return isBuiltIn && counted ? counted.reading.vi : reading;
}

/** B01: every target of the plan: counts, share, verdict, how many short. Everything it shows of a register are counts of states. */
export const b01: SheetRecord = {
  id: "B01",
  label: { vi: "B01 Tổng hợp kết quả thực hiện các chỉ tiêu", en: "B01 Results of all targets" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B01 ${year}`,
  title: (settings) => `TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ${settings.resolution} ${periodTitle(settings)}`,
  columns: [
    order,
    {
      key: "wording",
      caption: "Nội dung chỉ tiêu",
      widthChars: 27,
      type: "text",
      help: { vi: "Nội dung theo danh mục.", en: "Wording." },
    },
    {
      key: "measure",
      caption: "Đơn vị tính",
      widthChars: 9,
      type: "text",
      formula: call("IFERROR", join(call("INDEX", rows("DM_CHITIEU", "subject"), cell("line")), ""), ""),
      longest: "đoàn viên, hội viên",
      help: { vi: "Đếm gì.", en: "What is counted." },
    },
    {
      key: "goal",
      caption: "Mục tiêu",
      widthChars: 11,
      type: "goal",
      formula: ofTarget("goal", "line", ""),
      longest: "Từ 95% trở lên",
      help: { vi: "Điều kiện đạt.", en: "The condition." },
    },
    { key: "whole", caption: "Tổng số", widthChars: 8, type: "count", help: { vi: "Mẫu số.", en: "The whole." } },
    { key: "part", caption: "Số đạt", widthChars: 8, type: "count", help: { vi: "Tử số.", en: "The part." } },
    {
      key: "share",
      caption: "Tỷ lệ (%)",
      widthChars: 8,
      type: "percent",
      number: "(7)=(6)/(5)",
      formula: boundedShare(JUDGED),
      help: { vi: "Số đạt chia tổng số.", en: "Part divided by whole." },
    },
    {
      key: "lastYear",
      caption: "Tỷ lệ năm trước (%)",
      formerCaptions: ["Năm trước"],
      widthChars: 8,
      type: "percent",
      help: {
        vi: "Lấy từ B01 năm trước (số đạt, tổng số), hoặc nhập tay.",
        en: "Of last year's B01, by its counts; or typed.",
      },
    },
    {
      key: "change",
      caption: "Tăng (+), giảm (-) (điểm %)",
      formerCaptions: ["Tăng (+) giảm (-)"],
      widthChars: 9,
      type: "points",
      number: "(9)=(7)-(8)",
      formula: pointsBetween("share", "lastYear"),
      help: { vi: "Điểm phần trăm so với năm trước.", en: "Percentage points against last year." },
    },
    {
      key: "verdict",
      caption: "Đánh giá",
      widthChars: 14,
      type: "verdict",
      formula: verdictFormula(JUDGED),
      longest: "Cần phần bổ trợ CHITIEU",
      help: {
        vi: "So sánh theo số đếm, không theo tỷ lệ đã làm tròn.",
        en: "Counts are compared, not rounded shares.",
      },
    },
    {
      key: "needed",
      caption: "Còn thiếu",
      widthChars: 7,
      type: "count",
      formula: neededFormula(JUDGED),
      help: { vi: "Số đối tượng còn phải đạt thêm.", en: "How many more." },
    },
    {
      key: "missedUnits",
      caption: "Đơn vị chưa đạt",
      widthChars: 25,
      type: "text",
      help: {
        vi: "Theo thứ tự danh sách; năm tên, rồi số còn lại. Ghi đè được.",
        en: "In the order of the list: five names, then how many more. May be typed over.",
      },
    },
    { key: "cause", caption: "Nguyên nhân", widthChars: 12, type: "text", help: { vi: "Nhập tay.", en: "Typed." } },
    {
      key: "note",
      caption: "Ghi chú",
      widthChars: 15,
      type: "text",
      help: { vi: "Mốc đã qua, nếu có.", en: "Whether the year due is over." },
    },
    { ...hiddenColumn("code", "Mã", undefined, "Code."), type: "text" },
    hiddenColumn("line", "Dòng trong DM_CHITIEU", lineOf(cell("code")), "Line of the target in DM_CHITIEU."),
    hiddenColumn("limit", "Ngưỡng (phần triệu)", ofTarget("limit", "line", ""), "Limit in millionths."),
    hiddenColumn("strict", "Lớn hơn hẳn", ofTarget("strict", "line", 0), "1 for strictly more."),
    hiddenColumn("need", "Cần đạt (phần triệu)", needFormula(JUDGED), "What the part times a million must reach."),
    hiddenColumn("low", "Tỷ lệ ít nhất", lowBound(JUDGED), "The least share to be shown."),
    hiddenColumn("high", "Tỷ lệ nhiều nhất", highBound(JUDGED), "The greatest share to be shown."),
    hiddenColumn("due", "Năm mốc", ofTarget("due", "line", 0), "Year due, 0 for none."),
    hiddenColumn("passed", "Mốc đã qua", undefined, "1 once the year due is over."),
    hiddenColumn("undated", "Chưa rõ ngày", undefined, "Subjects whose founding date nobody knows."),
    hiddenColumn("listed", "Số dòng có tên", undefined, "Named rows of the register."),
    hiddenColumn("whyList", "Vì sao danh sách chưa tính", undefined, "Why the register's figures are withheld."),
    hiddenColumn("why", "Vì sao chưa đánh giá", undefined, "Whatever stands in the way of a verdict."),
    hiddenColumn("passedText", "Ghi chú về mốc", undefined, "What the note says of the year due."),
    hiddenColumn("isNamed", "Đã ghi danh sách thứ nhất", undefined, "1 once the deciding list names somebody."),
    hiddenColumn("firstWhole", "Tổng số của danh sách thứ nhất", undefined, "Whole of the deciding list."),
    hiddenColumn("otherWhole", "Tổng số của danh sách thay thế", undefined, "Whole of the list in its place."),
    hiddenColumn("otherPart", "Số đạt của danh sách thay thế", undefined, "Part of the list in its place."),
    ...secondColumns,
    hiddenColumn("lastPart", "Năm trước: số đạt", undefined, "Last year's part."),
    hiddenColumn("lastWhole", "Năm trước: tổng số", undefined, "Last year's whole."),
    ...missedColumns,
    {
      key: "source",
      caption: "Nguồn số liệu",
      widthChars: 40,
      type: "text",
      beside: true,
      help: { vi: "Số liệu từ đâu; không in.", en: "Where the figures come from; not printed." },
    },
  ],
  rows: (around) =>
    targetsOf(around).map(({ id, wording, period }): FixedRow => {
      const [source, other] = sourcesIn(id, (sheet) => around.has(sheet));
      const isEarly = period === "year" && around.settings.period !== "NAM";
      const isPassed = call("AND", is(call("N", cell("due")), ">", 0), is(cell("due"), "<", around.settings.year));
      return {
        kind: "row",
        values: {
          wording,
          code: id,
          passed: computed(iff(isPassed, 1, 0)),
          ...(sources[id]?.some(({ isEach }) => isEach) ? ROOM_FOR_EACH : {}),
          ...(source ? countedFrom(source, around) : TYPED),
          ...(source?.onceNamed !== undefined && other ? untilNamed(source, other) : {}),
          ...lastYearOf(id, around),
          ...(isEarly
            ? { verdict: computed(notYetDue(JUDGED)), needed: computed(value("")), missedUnits: computed(value("")) }
            : {}),
        },
      };
    }),
  blankRows: 0,
  notes: (around) => [
    "Ghi chú:",
    ...targetsOf(around).flatMap((target, i) => {
      const reading = readingOf(target, around);
      return reading === "" ? [] : [`Chỉ tiêu ${i + 1}: ${reading}`];
    }),
  ],
  signed: true,
  landscape: true,
};
