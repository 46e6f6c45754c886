import { STATE } from "../../domain/state";
import { choice, count, date, mark, text, unreadColumn } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { call, cell, firstOf, is, minus, times } from "../formula/node";
import type { FixedRow, SheetRecord, Surroundings } from "../record";
import { register } from "./register";

/** Days before the deadline (+) or after it (-) on which the first of signed paper and file came. */
const early = call(
  "IFERROR",
  firstOf(
    [
      [is(cell("unread"), "=", 1), STATE.undated],
      [is(times(call("COUNT", cell("due")), call("COUNT", cell("signedOn"), cell("received"))), "=", 0), ""],
    ],
    minus(call("INT", cell("due")), call("INT", call("MIN", cell("signedOn"), cell("received")))),
  ),
  STATE.unclear,
);

/** The units of DM_DONVI in their order. */
const units = (around: Surroundings): readonly FixedRow[] =>
  around
    .rowsOf("DM_DONVI")
    .flatMap(({ id, name }): FixedRow[] =>
      typeof name === "string" && name.trim() !== ""
        ? [{ kind: "row", values: { unitId: id ?? null, unit: name } }]
        : [],
    );

/** B13: which unit sent its report, and when (NV10, NV13). */
export const b13: SheetRecord = {
  id: "B13",
  label: { vi: "B13 Theo dõi tiến độ gửi báo cáo", en: "B13 Which unit sent its report" },
  ...register,
  name: ({ year }) => `B13 ${year}`,
  title: ({ year }) => `THEO DÕI TIẾN ĐỘ GỬI BÁO CÁO NĂM ${year}`,
  nextYear: { cleared: ["document", "file", "channel", "missing", "progress"] },
  key: "unit",
  columns: [
    selfNumbering("unit"),
    {
      key: "unitId",
      caption: "Mã đơn vị",
      ...text(11),
      help: { vi: "Mã trong DM_DONVI.", en: "Code in DM_DONVI." },
    },
    {
      key: "unit",
      caption: "Tên đơn vị",
      ...text(28),
      help: {
        vi: "Mỗi đơn vị, mỗi kỳ một dòng; chép sẵn từ DM_DONVI nếu sổ có.",
        en: "One unit and period a row; taken from DM_DONVI where there is one.",
      },
    },
    {
      key: "period",
      caption: "Kỳ báo cáo",
      ...choice(12, "Quý I", "Quý II", "Quý III", "6 tháng", "9 tháng", "Năm"),
      help: { vi: "Chọn trong danh sách.", en: "Period: choose from the list." },
    },
    {
      key: "due",
      caption: "Hạn gửi",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Deadline: day/month/year." },
    },
    {
      key: "document",
      caption: "Số, ký hiệu",
      under: "Văn bản đã ký",
      ...text(16),
      help: {
        vi: "Số, ký hiệu báo cáo đã ký; bản ký là bản chính thức.",
        en: "Number of the signed report, which is the official one.",
      },
    },
    {
      key: "signedOn",
      caption: "Ngày văn bản",
      under: "Văn bản đã ký",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day of the report: day/month/year." },
    },
    {
      key: "file",
      caption: "Tên tệp",
      under: "Tệp Excel",
      ...text(18),
      help: { vi: "Ví dụ: B01_MA_2026.xlsx.", en: "Name of the file." },
    },
    {
      key: "received",
      caption: "Ngày nhận",
      under: "Tệp Excel",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day the file came: day/month/year." },
    },
    {
      key: "channel",
      caption: "Kênh gửi",
      under: "Tệp Excel",
      ...choice(17, "Hệ thống văn bản điều hành", "Thư công vụ", "Zalo", "Bản giấy nhập tay"),
      help: { vi: "Chọn trong danh sách.", en: "How it came: choose from the list." },
    },
    {
      key: "times",
      caption: "Lần gửi",
      under: "Tệp Excel",
      ...count(),
      help: { vi: "Gửi đến lần thứ mấy.", en: "How many times it was sent." },
    },
    {
      key: "agrees",
      caption: "Khớp bản ký",
      ...mark,
      help: { vi: "x nếu số liệu của tệp đúng như bản ký.", en: "x when the file agrees with the signed paper." },
    },
    {
      key: "early",
      caption: "Sớm (+), muộn (-) (ngày)",
      type: "count",
      widthChars: 13,
      formula: early,
      help: {
        vi: "Tự tính: hạn gửi trừ ngày sớm hơn trong ngày văn bản và ngày nhận.",
        en: "Computed: deadline less the earlier of both days.",
      },
    },
    {
      key: "missing",
      caption: "Biểu còn thiếu",
      under: "Kiểm tra",
      ...text(16),
      help: { vi: "Các biểu đơn vị chưa gửi.", en: "Forms that are missing." },
    },
    {
      key: "mistakes",
      caption: "Số lỗi",
      under: "Kiểm tra",
      ...count(),
      help: { vi: "Số ô phải sửa.", en: "Cells to correct." },
    },
    {
      key: "reminders",
      caption: "Số lần",
      under: "Đôn đốc",
      ...count(),
      help: { vi: "Đã đôn đốc mấy lần.", en: "How often it was reminded." },
    },
    {
      key: "reminded",
      caption: "Ngày gần nhất",
      under: "Đôn đốc",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day of the last reminder: day/month/year." },
    },
    {
      key: "progress",
      caption: "Tình trạng",
      ...choice(
        18,
        "Chưa gửi",
        "Đã gửi",
        "Trả lại",
        "Gửi lại",
        "Đạt yêu cầu",
        "Không thuộc diện",
        "Đã giải thể, sáp nhập",
      ),
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "follower",
      caption: "Người theo dõi",
      holds: "person",
      ...text(15),
      help: { vi: "Họ và tên.", en: "Who follows it up." },
    },
    { ...note, widthChars: 16 },
    unreadColumn(["due", "signedOn", "received"]),
  ],
  rows: units,
  blankRows: 20,
  notes: () => ["Tổ chức đoàn thể cấp trên cùng gửi báo cáo thì thêm dòng ở cuối bảng."],
  page: { paper: "A3" },
};
