import { choice, count, text } from "../columnKinds";
import { note, order } from "../columns";
import { call, cell, iff, is } from "../formula/node";
import { periodTitle } from "../period";
import type { Column, SheetRecord } from "../record";

/** The means the plan names (II.3.2, ý 2). */
const MEANS = [
  "Tọa đàm, hội thảo",
  "Hội nghị, nói chuyện thời sự",
  "Hội thi",
  "Chiếu phóng sự, tài liệu",
  "Tuyên truyền trực quan",
  "Internet, mạng xã hội",
  "Báo cáo viên",
  "Sinh hoạt trực tiếp với đoàn viên, hội viên",
  "Tham quan, học tập kinh nghiệm",
] as const;

const NUMBERS = ["union", "youth", "veterans", "committee"] as const;

const bodies: Readonly<Record<(typeof NUMBERS)[number], string>> = {
  union: "Công đoàn",
  youth: "Đoàn Thanh niên",
  veterans: "Hội Cựu chiến binh",
  committee: "Cấp ủy và hoạt động chung",
};

const numbers: readonly Column[] = NUMBERS.map((key) => ({
  key,
  caption: bodies[key],
  under: "Số lượng",
  ...count(12),
  help: { vi: `Số lượng của ${bodies[key]}, theo đơn vị tính.`, en: "How many, in the unit of the row." },
}));

const cells = NUMBERS.map(cell);

/** "" where a cell holds words: they would be left out of the sum without a trace. */
const sum = iff(is(call("COUNT", ...cells), "<", call("MAX", 1, call("COUNTA", ...cells))), "", call("SUM", ...cells));

/** B18: what was done to spread the word, by means (NV20). Units differ, so rows are never summed. */
export const b18: SheetRecord = {
  id: "B18",
  label: { vi: "B18 Kết quả công tác tuyên truyền", en: "B18 Information work" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B18 ${year}`,
  title: (settings) => `KẾT QUẢ CÔNG TÁC TUYÊN TRUYỀN ${periodTitle(settings)}`,
  nextYear: { cleared: ["highlights"] },
  key: "means",
  columns: [
    order,
    {
      key: "means",
      caption: "Hình thức",
      ...text(32),
      help: { vi: "Theo kế hoạch.", en: "As the plan names them." },
    },
    {
      key: "unit",
      caption: "Đơn vị tính",
      ...choice(11, "cuộc", "buổi", "tin", "bài", "lượt"),
      help: { vi: "cuộc, buổi, tin, bài hoặc lượt.", en: "Unit of the row: choose from the list." },
    },
    ...numbers,
    {
      key: "sum",
      caption: "Cộng",
      under: "Số lượng",
      number: "(8)=(4)+…+(7)",
      ...count(13),
      formula: sum,
      help: { vi: "Tự cộng bốn cột bên trái; có ô ghi chữ thì để trống.", en: "Sum of the four columns at the left." },
    },
    {
      key: "people",
      caption: "Số lượt người",
      ...count(12),
      help: { vi: "Số lượt người nghe, xem, tham gia.", en: "Attendances, not persons." },
    },
    {
      key: "highlights",
      caption: "Nội dung nổi bật",
      ...text(30),
      help: { vi: "Nội dung, sản phẩm nổi bật.", en: "Highlights." },
    },
    { ...note, widthChars: 18 },
  ],
  rows: () => MEANS.map((means) => ({ kind: "row", values: { means } })),
  blankRows: 0,
  notes: () => ["Không cộng theo cột: đơn vị tính của các dòng khác nhau."],
  signed: true,
  landscape: true,
};
