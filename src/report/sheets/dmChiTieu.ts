import { formerTargetCaptions, targetCaptions } from "../../domain/captions";
import { signOf } from "../../domain/limit";
import type { Target } from "../../domain/target";
import { catalogue } from "../../domain/targets";
import { vi } from "../../words/vi";
import { hiddenColumn } from "../columns";
import { LIMIT, limitFormulas } from "../formula/targets";
import type { FixedRow, SheetRecord } from "../record";

const COMPARATORS = Object.values(vi.comparators);

function rowOf(target: Target): FixedRow {
  const { limit, eachUnitAtLeast } = target;
  const sign = { ">": vi.comparators.more, "≥": vi.comparators.atLeast, "=": vi.comparators.equal }[signOf(limit)];
  return {
    kind: "row",
    values: {
      id: target.id,
      wording: target.wording.vi,
      source: target.source,
      comparator: eachUnitAtLeast ? vi.comparators.each : sign,
      threshold: eachUnitAtLeast ?? limit.num / limit.den,
      subject: target.subject.vi,
      period: vi.periods[target.period],
      dueYear: target.dueYear ?? null,
      base: target.reading.vi,
      lead: target.lead.vi,
      inEffect: "x",
    },
  };
}

/** What each hidden column holds of a target's condition. */
const LIMIT_CAPTIONS: Readonly<Record<keyof typeof LIMIT, readonly [vi: string, en: string]>> = {
  due: ["Năm mốc", "The year due, 0 for none."],
  word: ["So sánh ghi lại", "The comparison as it is written, to be looked up."],
  sign: ["Dấu so sánh", "The sign of the comparison."],
  text: ["Ngưỡng ghi lại", "The threshold as it is written, signs away."],
  number: ["Ngưỡng là số", "The threshold as a number."],
  scaled: ["Ngưỡng nhân lên", "The threshold in millionths, as it comes."],
  millionths: ["Ngưỡng (phần triệu)", "The threshold in millionths."],
  limit: ["Ngưỡng để so sánh", "The limit in millionths; blank where it is unclear."],
  strict: ["Lớn hơn hẳn", "1 for strictly more."],
  goal: ["Mục tiêu", "The condition in words."],
};

/** DM_CHITIEU: the workbook's own targets, prefilled with the built-in catalogue; thresholds and wording change here. */
export const dmChiTieu: SheetRecord = {
  id: "DM_CHITIEU",
  label: { vi: "Danh mục chỉ tiêu", en: "List of targets" },
  kind: "list",
  yearly: false,
  name: () => "DM_CHITIEU",
  title: () => "DANH MỤC CHỈ TIÊU",
  nextYear: { rows: "asItIs" },
  columns: [
    {
      key: "id",
      caption: targetCaptions.id,
      widthChars: 9,
      type: "text",
      help: { vi: "Mã không đổi, các công thức gọi theo mã này.", en: "Code that formulas call." },
    },
    {
      key: "wording",
      caption: targetCaptions.wording,
      widthChars: 44,
      type: "text",
      help: { vi: "Nội dung in trong biểu.", en: "Wording printed in forms." },
    },
    {
      key: "source",
      caption: targetCaptions.source,
      widthChars: 50,
      type: "text",
      help: { vi: "Trích nguyên văn.", en: "The clause, word for word." },
    },
    {
      key: "comparator",
      caption: targetCaptions.comparator,
      widthChars: 14,
      type: "text",
      list: { values: COMPARATORS },
      help: { vi: ">, ≥, mỗi đơn vị ≥; = chỉ dùng với 100%.", en: ">, ≥, each unit ≥; = with 100 % only." },
    },
    {
      key: "threshold",
      caption: targetCaptions.threshold,
      widthChars: 12,
      type: "order",
      help: { vi: "0,95 hoặc 95.", en: "0.95 or 95." },
    },
    {
      key: "subject",
      caption: targetCaptions.subject,
      widthChars: 18,
      type: "text",
      help: { vi: "Đếm cái gì.", en: "What is counted." },
    },
    {
      key: "period",
      caption: targetCaptions.period,
      widthChars: 12,
      type: "text",
      list: { values: Object.values(vi.periods) },
      help: { vi: "Kỳ đánh giá.", en: "Period." },
    },
    {
      key: "dueYear",
      caption: targetCaptions.dueYear,
      formerCaptions: formerTargetCaptions.dueYear ?? [],
      widthChars: 10,
      type: "order",
      help: { vi: "Chỉ tiêu phải đạt đến năm nào, nếu có.", en: "Year due, if any." },
    },
    {
      key: "base",
      caption: targetCaptions.base,
      widthChars: 48,
      type: "text",
      help: { vi: "Cách tính mẫu số, in dưới biểu.", en: "How the denominator is counted." },
    },
    {
      key: "lead",
      caption: targetCaptions.lead,
      widthChars: 24,
      type: "text",
      help: { vi: "Cơ quan chủ trì.", en: "Lead body." },
    },
    {
      key: "inEffect",
      caption: targetCaptions.inEffect,
      widthChars: 10,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "Đánh dấu x nếu còn hiệu lực.", en: "x while in effect." },
    },
    ...Object.entries(LIMIT_CAPTIONS).map(([part, [vi, en]]) => {
      const of = part as keyof typeof LIMIT;
      return hiddenColumn(LIMIT[of], vi, limitFormulas[of], en);
    }),
  ],
  capacityRows: 100,
  rows: () => catalogue.map(rowOf),
  blankRows: 8,
  notes: () => [
    "Sửa ngưỡng, nội dung tại đây; các biểu của sổ này theo danh mục này, hàm CHITIEU thì theo khi danh_muc là bảng này (Chèn ví dụ tự ghi).",
  ],
  signed: false,
  landscape: true,
  page: { paper: "A3" },
};
