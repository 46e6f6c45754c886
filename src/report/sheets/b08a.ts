import { choice, count, date, mark, organisation, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { call, cell, iff, is, over, plus } from "../formula/node";
import type { SheetRecord } from "../record";
import { register } from "./register";

/** Who took part, at once or later, of those who had to. */
const share = call(
  "IFERROR",
  iff(
    is(call("COUNT", cell("due"), cell("attended")), "<", 2),
    "",
    over(plus(cell("attended"), cell("later")), cell("due")),
  ),
  "",
);

/** B08a: who studied which document, session by session (NV01); B08b says how many members studied all. */
export const b08a: SheetRecord = {
  id: "B08A",
  label: { vi: "B08a Theo dõi học tập theo văn bản", en: "B08a Study sessions by document" },
  ...register,
  stays: true,
  name: ({ year }) => `B08a ${year}`,
  title: ({ year }) => `THEO DÕI HỌC TẬP THEO VĂN BẢN NĂM ${year}`,
  nextYear: { rows: "none" },
  key: "document",
  columns: [
    selfNumbering("document"),
    {
      key: "number",
      caption: "Số, ký hiệu, ngày",
      under: "Văn bản",
      ...text(20),
      help: { vi: "Số, ký hiệu và ngày của văn bản.", en: "Number and day of the document." },
    },
    {
      key: "document",
      caption: "Tên văn bản",
      under: "Văn bản",
      ...text(36),
      help: { vi: "Mỗi văn bản, mỗi buổi học một dòng.", en: "One document and session a row." },
    },
    {
      key: "issuer",
      caption: "Cấp ban hành",
      under: "Văn bản",
      ...choice(17, "Trung ương", "Tỉnh ủy", "Đảng ủy Khối", "Đoàn thể cấp trên", "Nhà nước"),
      help: { vi: "Chọn trong danh sách.", en: "Issued by: choose from the list." },
    },
    {
      key: "required",
      caption: "Bắt buộc",
      under: "Văn bản",
      ...mark,
      help: {
        vi: "x nếu mọi đoàn viên, hội viên phải học trong năm.",
        en: "x when every member has to study it this year.",
      },
    },
    {
      key: "organisation",
      caption: "Tổ chức",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation, as DS_TOCHUC names it." },
    },
    {
      key: "held",
      caption: "Ngày học",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day of the session: day/month/year." },
    },
    {
      key: "form",
      caption: "Hình thức",
      ...choice(20, "Trực tiếp", "Trực tuyến", "Trực tiếp và trực tuyến", "Lồng ghép sinh hoạt", "Tự nghiên cứu"),
      help: { vi: "Chọn trong danh sách.", en: "Kind of session: choose from the list." },
    },
    {
      key: "speaker",
      caption: "Báo cáo viên",
      holds: "person",
      ...text(18),
      help: { vi: "Họ và tên báo cáo viên.", en: "Speaker." },
    },
    {
      key: "due",
      caption: "Phải học",
      under: "Số người",
      ...count(),
      help: { vi: "Số người phải học buổi này.", en: "People who had to come." },
    },
    {
      key: "attended",
      caption: "Tham gia",
      under: "Số người",
      ...count(),
      help: { vi: "Số người có mặt.", en: "People who came." },
    },
    {
      key: "later",
      caption: "Học bù",
      under: "Số người",
      ...count(),
      help: { vi: "Số người học bù sau đó.", en: "People who made up for it later." },
    },
    {
      key: "share",
      caption: "Tỷ lệ (%)",
      under: "Số người",
      type: "percent",
      widthChars: 11,
      formula: share,
      help: {
        vi: "Tự tính: (tham gia + học bù) trên phải học.",
        en: "Computed: came and made up for it, of those who had to.",
      },
    },
    {
      key: "absence",
      caption: "Lý do vắng",
      ...text(22),
      help: { vi: "Lý do của những người vắng.", en: "Why people were absent." },
    },
    {
      key: "papers",
      caption: "Số bài thu hoạch",
      ...count(),
      help: { vi: "Không bắt buộc.", en: "Papers handed in; optional." },
    },
    note,
  ],
  warnings: [
    {
      id: "absentWithoutReason",
      when: call(
        "AND",
        is(call("COUNT", cell("due"), cell("attended")), "=", 2),
        is(cell("due"), ">", call("SUM", cell("attended"), cell("later"))),
        is(cell("absence"), "=", ""),
      ),
    },
  ],
  notes: () => ["Cộng các cột số người là số lượt, không phải số người; không lấy trung bình cột tỷ lệ."],
  page: { paper: "A3" },
};
