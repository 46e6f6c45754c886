import { hiddenColumn, order } from "../columns";
import { targetCaptions } from "../../domain/captions";
import type { Cell } from "../../domain/cell";
import { argument, type Block } from "../../domain/place";
import type { Period } from "../../domain/target";
import { catalogue } from "../../domain/targets";
import { call, cell, iff, is, join, rows, value } from "../formula/node";
import { boundedShare, highBound, lowBound, pointsBetween } from "../formula/share";
import { lineOf, ofTarget } from "../formula/targets";
import { neededFormula, needFormula, notYetDue, verdictFormula } from "../formula/verdict";
import { readTargetRows } from "../../read/ownTargets";
import { periodTitle } from "../period";
import type { FixedRow, RowValue, SheetRecord, Surroundings } from "../record";
import { sourceIn, sources, sourcesIn } from "../sources";
import { computed, countedFrom, JUDGED, lastYearOf, ROOM_FOR_EACH, TYPED, untilNamed } from "./b01Figures";
import { missedColumns } from "./missedUnits";
import { secondColumns } from "./secondFigures";

export interface Listed {
  readonly id: string;
  readonly wording: string;
  readonly period: Period;
  /** How it is counted, as the list says it. */
  readonly reading: string;
}

/** The rows of the workbook's own list as it stands in its sheet, so that it is read as functions read it. */
function listIn(around: Pick<Surroundings, "rowsOf">): Block {
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
export function targetsOf(around: Pick<Surroundings, "rowsOf">): readonly Listed[] {
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
  nextYear: { cleared: ["missedUnits", "cause"] },
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
      widthChars: 9,
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
      widthChars: 24,
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
      const [source, next] = sourcesIn(id, (sheet) => around.has(sheet));
      const other = source?.onceNamed === undefined ? undefined : next;
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
          ...(source && other ? untilNamed(source, other) : {}),
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
