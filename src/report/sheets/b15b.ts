import { count, text } from "../columnKinds";
import { note, order } from "../columns";
import { call, cell, iff, is, over } from "../formula/node";
import { periodTitle } from "../period";
import type { SheetRecord } from "../record";

/** What the programme agreed with the provincial federation of labour counts (III.3), each in its unit. */
const INDICATORS = [
  ["Số công đoàn cơ sở thành lập mới", "tổ chức"],
  ["Số đoàn viên công đoàn phát triển mới", "đoàn viên"],
  ["Số tổ chức Đoàn thành lập mới", "tổ chức"],
  ["Số đảng viên kết nạp trong doanh nghiệp", "đảng viên"],
] as const;

/** B15, second part: the programme for organisations in enterprises (III.3). Units differ, so rows are never summed. */
export const b15b: SheetRecord = {
  id: "B15B",
  label: { vi: "B15b Chương trình phối hợp phát triển tổ chức", en: "B15b Programme of new organisations" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B15b ${year}`,
  title: (settings) => `KẾT QUẢ CHƯƠNG TRÌNH PHỐI HỢP VỚI LIÊN ĐOÀN LAO ĐỘNG TỈNH ${periodTitle(settings)}`,
  key: "indicator",
  columns: [
    order,
    {
      key: "indicator",
      caption: "Chỉ tiêu",
      ...text(46),
      help: { vi: "Theo mục III.3 của kế hoạch.", en: "As III.3 of the plan names them." },
    },
    { key: "unit", caption: "Đơn vị tính", ...text(14), help: { vi: "Theo từng chỉ tiêu.", en: "Of each row." } },
    { key: "plan", caption: "Kế hoạch", ...count(14), help: { vi: "Số đã giao hoặc đăng ký.", en: "As planned." } },
    { key: "actual", caption: "Thực hiện", ...count(14), help: { vi: "Số đã thực hiện.", en: "As done." } },
    {
      key: "share",
      caption: "Tỷ lệ (%)",
      number: "(6)=(5)/(4)",
      widthChars: 14,
      type: "percent",
      formula: call("IFERROR", iff(is(call("N", cell("plan")), "=", 0), "", over(cell("actual"), cell("plan"))), ""),
      help: { vi: "Thực hiện trên kế hoạch.", en: "Done of planned." },
    },
    { ...note, widthChars: 30 },
  ],
  rows: () => INDICATORS.map(([indicator, unit]) => ({ kind: "row", values: { indicator, unit } })),
  blankRows: 0,
  notes: () => ["Không cộng theo cột: đơn vị tính của các dòng khác nhau."],
  signed: true,
  landscape: true,
};
