import { order } from "../columns";
import { targetCaptions } from "../../domain/captions";
import type { Cell } from "../../domain/cell";
import { argument, type Block } from "../../domain/place";
import type { Period } from "../../domain/target";
import { catalogue } from "../../domain/targets";
import { readTargetRows } from "../../read/ownTargets";
import { type Expression, share, text, thisRow, value, whenAny } from "../expression";
import type { FixedRow, Row, RowValue, SheetRecord, Surroundings } from "../record";
import { type Source, sources } from "../sources";

/** The columns a verdict reads. */
const JUDGED = { part: "part", whole: "whole", unclear: "unclear", limit: "limit", strict: "strict" } as const;

const hidden = { type: "count", widthChars: 10, hidden: true } as const;

/** Figures from a register where it exists, else to be typed; the note says which. */
function figuresOf(id: string, dueYear: number | undefined, around: Surroundings): Row {
  const source = sources[id];
  const passed = dueYear !== undefined && dueYear < around.settings.year ? dueYear : undefined;
  // computed, so that a refresh says where the figures come from now
  const noteOf = (from: string): { readonly expression: Expression } => ({
    expression: value(passed === undefined ? from : `${from}; mốc năm ${passed} đã qua`),
  });
  if (!source || !around.has(source.sheet))
    return {
      whole: null,
      part: null,
      sourcePart: null,
      sourceWhole: null,
      sourceMissing: null,
      unclear: 0,
      note: noteOf("Nhập số liệu"),
    };
  const counted: Row = {
    part: { expression: thisRow("sourcePart") },
    whole: { expression: thisRow("sourceWhole") },
    sourcePart: { expression: { op: "tally", spilled: true, part: "part", ...source } },
    sourceWhole: { expression: { op: "tally", spilled: true, part: "whole", ...source } },
    sourceMissing: { expression: { op: "tally", spilled: true, part: "missing", ...source } },
    unclear: { expression: { op: "tally", spilled: true, part: "unclear", ...source } },
    note: noteOf(`Từ ${source.sheet}`),
  };
  return passed === undefined || source.since === undefined ? counted : { ...counted, ...atMilestone(source, passed) };
}

/** What changes once the year of a target lies behind: judged as it was at that year's end; the figure of now goes to the note. */
function atMilestone(source: Source, year: number): Row {
  const atYear = (part: "part" | "undated" | "unclear"): Expression => ({ op: "byYear", part, year, ...source });
  const undated = atYear("undated");
  return {
    part: { expression: atYear("part") },
    unclear: { expression: atYear("unclear") },
    verdict: { expression: { op: "verdict", ...JUDGED, undated } },
    note: {
      expression: text(
        `Từ ${source.sheet}; mốc năm ${year} đã qua`,
        whenAny(undated, text("; chưa rõ ngày: ", undated)),
        whenAny(thisRow("sourceWhole"), text("; hiện tại: ", thisRow("sourcePart"), "/", thisRow("sourceWhole"))),
      ),
    },
  };
}

interface Listed {
  readonly id: string;
  readonly wording: string;
  readonly period: Period;
  readonly dueYear: number | undefined;
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
  return (own.length > 0 ? own : catalogue).map(({ id, wording, period, dueYear }) => ({
    id,
    wording: wording.vi,
    period,
    dueYear,
  }));
}

/** B01: every target of the plan: counts, share, verdict, how many short. A plain range: spills stand beside it, not in it. */
export const b01: SheetRecord = {
  id: "B01",
  label: { vi: "B01 Tổng hợp kết quả thực hiện các chỉ tiêu", en: "B01 Results of all targets" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B01 ${year}`,
  title: ({ resolution, year }) => `TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ${resolution} NĂM ${year}`,
  columns: [
    order,
    {
      key: "wording",
      caption: "Nội dung chỉ tiêu",
      widthChars: 40,
      type: "text",
      help: { vi: "Nội dung theo danh mục.", en: "Wording." },
    },
    {
      key: "goal",
      caption: "Mục tiêu",
      widthChars: 16,
      type: "order",
      help: { vi: "Điều kiện đạt.", en: "The condition." },
    },
    { key: "whole", caption: "Tổng số", widthChars: 10, type: "count", help: { vi: "Mẫu số.", en: "The whole." } },
    { key: "part", caption: "Số đạt", widthChars: 10, type: "count", help: { vi: "Tử số.", en: "The part." } },
    {
      key: "share",
      caption: "Tỷ lệ (%)",
      widthChars: 10,
      type: "percent",
      number: "(6)=(5)/(4)",
      expression: share(thisRow("part"), thisRow("whole"), "limit"),
      help: { vi: "Số đạt chia tổng số.", en: "Part divided by whole." },
    },
    {
      key: "lastYear",
      caption: "Năm trước",
      widthChars: 10,
      type: "percent",
      help: { vi: "Tỷ lệ năm trước, nhập tay.", en: "Last year's share." },
    },
    {
      key: "change",
      caption: "Tăng (+) giảm (-)",
      widthChars: 11,
      type: "points",
      number: "(8)=(6)-(7)",
      expression: { op: "change", now: "share", before: "lastYear" },
      help: { vi: "Điểm phần trăm so với năm trước.", en: "Percentage points against last year." },
    },
    {
      key: "verdict",
      caption: "Đánh giá",
      widthChars: 24,
      type: "verdict",
      expression: { op: "verdict", ...JUDGED },
      help: { vi: "So sánh bằng số nguyên, không làm tròn.", en: "Compared in whole numbers." },
    },
    {
      key: "needed",
      caption: "Còn thiếu",
      widthChars: 9,
      type: "count",
      expression: { op: "needed", ...JUDGED },
      help: { vi: "Số đối tượng còn phải đạt thêm.", en: "How many more." },
    },
    {
      key: "missedUnits",
      caption: "Đơn vị chưa đạt",
      widthChars: 26,
      type: "text",
      help: { vi: "Theo thứ tự danh mục.", en: "In the order of the list." },
    },
    { key: "cause", caption: "Nguyên nhân", widthChars: 24, type: "text", help: { vi: "Nhập tay.", en: "Typed." } },
    {
      key: "note",
      caption: "Ghi chú",
      widthChars: 34,
      type: "text",
      help: { vi: "Số liệu từ đâu.", en: "Where the figures come from." },
    },
    { ...hidden, key: "code", caption: "Mã", type: "text", help: { vi: "Mã chỉ tiêu.", en: "Code." } },
    {
      ...hidden,
      key: "sourcePart",
      caption: "Số đạt (nguồn)",
      help: { vi: "Đếm từ danh sách.", en: "Counted from the register." },
    },
    {
      ...hidden,
      key: "sourceWhole",
      caption: "Tổng số (nguồn)",
      help: { vi: "Đếm từ danh sách.", en: "Counted from the register." },
    },
    {
      ...hidden,
      key: "sourceMissing",
      caption: "Chưa nhập (nguồn)",
      help: { vi: "Đếm từ danh sách.", en: "Counted from the register." },
    },
    {
      ...hidden,
      key: "unclear",
      caption: "Ô chưa hiểu",
      help: { vi: "Khác 0 thì không đánh giá.", en: "Other than 0, no verdict." },
    },
    {
      ...hidden,
      key: "limit",
      caption: "Ngưỡng (phần triệu)",
      expression: { op: "limit", code: "code" },
      help: { vi: "Từ DM_CHITIEU.", en: "From DM_CHITIEU." },
    },
    {
      ...hidden,
      key: "strict",
      caption: "Lớn hơn hẳn",
      expression: { op: "strict", code: "code" },
      help: { vi: "TRUE nếu là trên, không phải trở lên.", en: "TRUE for strictly more." },
    },
  ],
  rows: (around) =>
    targetsOf(around).map(({ id, wording, period, dueYear }): FixedRow => ({
      kind: "row",
      values: {
        wording,
        goal: { expression: { op: "goal", code: "code" } },
        code: id,
        ...figuresOf(id, dueYear, around),
        ...(period === "year" && around.settings.period !== "NAM"
          ? { verdict: { expression: { op: "notYetDue", whole: "whole" } } }
          : {}),
      },
    })),
  blankRows: 0,
  notes: () => ["Ghi chú:", ...catalogue.map((target) => `- ${target.id}: ${target.reading.vi}`)],
  signed: true,
  landscape: true,
};
