import { choice, date, organisation, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { call, cell, is } from "../formula/node";
import type { SheetRecord } from "../record";
import { register } from "./register";

/** Who awards, from below. */
export const LEVELS = [
  "Cấp ủy cơ sở",
  "Lãnh đạo cơ quan, doanh nghiệp",
  "Đảng ủy Khối",
  "Đoàn thể cấp trên",
  "Tỉnh",
  "Trung ương",
] as const;

const AWARDS = [
  "Biểu dương",
  "Giấy khen",
  "Bằng khen",
  "Cờ thi đua",
  "Kỷ niệm chương",
  "Danh hiệu thi đua",
  "Khác",
] as const;

/** B17a: praise and awards, decision by decision (NV07); B17b sums it. */
export const b17a: SheetRecord = {
  id: "B17A",
  label: { vi: "B17a Biểu dương, khen thưởng", en: "B17a Praise and awards" },
  ...register,
  stays: true,
  name: ({ year }) => `B17a ${year}`,
  title: ({ year }) => `BIỂU DƯƠNG, KHEN THƯỞNG NĂM ${year}`,
  nextYear: { rows: "none" },
  key: "awarded",
  columns: [
    selfNumbering("awarded"),
    {
      key: "decided",
      caption: "Ngày",
      under: "Quyết định",
      ...date,
      help: { vi: "Ngày quyết định, ngày/tháng/năm.", en: "Day of the decision: day/month/year." },
    },
    {
      key: "decision",
      caption: "Số",
      under: "Quyết định",
      ...text(16),
      help: { vi: "Số, ký hiệu quyết định.", en: "Number of the decision." },
    },
    {
      key: "level",
      caption: "Cấp khen",
      ...choice(18, ...LEVELS),
      help: { vi: "Chọn trong danh sách.", en: "Awarded by: choose from the list." },
    },
    {
      key: "award",
      caption: "Hình thức",
      ...choice(16, ...AWARDS),
      help: { vi: "Chọn trong danh sách.", en: "Kind of award: choose from the list." },
    },
    {
      key: "object",
      caption: "Đối tượng",
      ...choice(11, "Tập thể", "Cá nhân"),
      help: { vi: "Chọn trong danh sách.", en: "Collective or person." },
    },
    {
      key: "awarded",
      caption: "Tên tập thể, cá nhân",
      holds: "person",
      ...text(26),
      help: { vi: "Mỗi tập thể, cá nhân một dòng.", en: "One collective or person a row." },
    },
    {
      key: "organisation",
      caption: "Tổ chức",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation, as DS_TOCHUC names it." },
    },
    {
      key: "occasion",
      caption: "Loại khen",
      ...choice(13, "Thường xuyên", "Chuyên đề", "Đột xuất"),
      help: { vi: "Chọn trong danh sách.", en: "Occasion: choose from the list." },
    },
    {
      key: "merit",
      caption: "Phong trào, thành tích",
      ...text(20),
      help: { vi: "Được khen vì việc gì.", en: "What it was awarded for." },
    },
    {
      key: "achieved",
      caption: "Ngày lập thành tích",
      ...date,
      help: {
        vi: "Không bắt buộc; cho biết khen có kịp thời không.",
        en: "Day of the merit; optional, shows how soon it was awarded.",
      },
    },
    { ...note, widthChars: 13 },
  ],
  judged: [
    {
      key: "collective",
      by: "choice",
      column: "object",
      met: ["Tập thể"],
      missed: ["Cá nhân"],
      group: { column: "level", names: { values: LEVELS } },
    },
    { key: "award", by: "choice", column: "award", met: AWARDS, missed: [] },
    { key: "sudden", by: "choice", column: "occasion", met: ["Đột xuất"], missed: ["Thường xuyên", "Chuyên đề"] },
  ],
  warnings: [
    { id: "awardWithoutDecision", when: call("OR", is(cell("decided"), "=", ""), is(cell("decision"), "=", "")) },
  ],
  notes: () => ["Khen của đoàn thể cùng cấp không ghi lại là khen của cấp ủy."],
};
