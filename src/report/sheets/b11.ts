import { STATE } from "../../domain/state";
import { choice, date, shown, stateTextColumn, text, unreadColumn, whereNamed } from "../columnKinds";
import { hiddenColumn, note, selfNumbering } from "../columns";
import { daysOver, isSaid } from "../formula/dates";
import { call, cell, firstOf, is } from "../formula/node";
import { periodTitle } from "../period";
import type { SheetRecord } from "../record";
import { AS_OF_NOTE } from "./asOfNote";
import { register } from "./register";

/** Somebody wrote what was repaired, and not that it is still to come. */
const isRepaired = call(
  "AND",
  isSaid("repair"),
  is(call("LEFT", cell("repair"), 4), "<>", "chưa"),
  is(call("LEFT", cell("repair"), 4), "<>", "đang"),
);
const isToRepair = call("OR", isSaid("shortcomings"), is(cell("repairBy"), "<>", ""));

/** Where a matter stands once it is concluded. */
const afterConclusion = firstOf(
  [
    [isRepaired, "Đã khắc phục"],
    [call("NOT", isToRepair), "Đã kết luận"],
    [is(cell("repairDaysOver"), ">", 0), "Quá hạn"],
  ],
  "Đang khắc phục",
);

const beforeConclusion = firstOf(
  [
    [is(cell("daysOver"), ">", 0), "Quá hạn"],
    [is(cell("decision"), "<>", ""), "Đang tiến hành"],
  ],
  "Chưa tiến hành",
);

const state = whereNamed(
  "matter",
  firstOf(
    [
      [is(cell("unread"), "=", 1), STATE.undated],
      [call("OR", is(cell("notice"), "<>", ""), is(cell("concluded"), "<>", "")), cell("after")],
    ],
    cell("before"),
  ),
);

/** B11: inspections and supervisions of the year, planned and carried out (NV12). */
export const b11: SheetRecord = {
  id: "B11",
  label: { vi: "B11 Kiểm tra, giám sát", en: "B11 Inspections and supervisions" },
  ...register,
  name: ({ year }) => `B11 ${year}`,
  title: (settings) => `KẾ HOẠCH, KẾT QUẢ KIỂM TRA, GIÁM SÁT ${periodTitle(settings)}`,
  nextYear: { rows: "none" },
  key: "matter",
  columns: [
    selfNumbering("matter"),
    {
      key: "subject",
      caption: "Chủ thể",
      ...choice(
        17,
        "Ban Thường vụ",
        "Ủy ban Kiểm tra",
        "Đảng ủy cơ sở",
        "Chi bộ",
        "Ban Tuyên giáo (theo dõi, đôn đốc)",
      ),
      help: { vi: "Chọn trong danh sách.", en: "Who inspects: choose from the list." },
    },
    {
      key: "form",
      caption: "Hình thức",
      ...choice(15, "Kiểm tra", "Giám sát chuyên đề", "Giám sát thường xuyên", "Theo dõi, đôn đốc"),
      help: {
        vi: "Chọn trong danh sách; không ghi kiểm tra khi có dấu hiệu vi phạm.",
        en: "Choose from the list; inspections on signs of a breach are left out.",
      },
    },
    {
      key: "matter",
      caption: "Nội dung",
      ...text(26),
      help: { vi: "Mỗi cuộc một dòng; không ghi nội dung mật.", en: "One inspection a row; nothing secret." },
    },
    {
      key: "object",
      caption: "Đối tượng",
      ...text(19),
      help: {
        vi: "Tổ chức đảng, đảng viên; đoàn thể không là đối tượng kiểm tra của Đảng.",
        en: "Party organisation or member; mass organisations are no object.",
      },
    },
    {
      key: "span",
      caption: "Mốc kiểm tra, giám sát",
      ...text(17),
      help: { vi: 'Ví dụ: "từ 01/01/2025 đến 30/6/2026".', en: "Period that is looked at." },
    },
    {
      key: "time",
      caption: "Thời gian tiến hành",
      ...text(13),
      help: { vi: "Tháng hoặc quý.", en: "Month or quarter." },
    },
    {
      key: "deadline",
      caption: "Hạn tiến hành",
      ...date,
      help: {
        vi: "ngày/tháng/năm; qua ngày này mà chưa kết luận là quá hạn.",
        en: "Deadline; without a conclusion after it the row is overdue.",
      },
    },
    {
      key: "head",
      caption: "Trưởng đoàn",
      holds: "person",
      ...text(15),
      help: { vi: "Họ và tên.", en: "Head of the team." },
    },
    {
      key: "partners",
      caption: "Cơ quan tham mưu, phối hợp",
      ...text(18),
      help: { vi: "Tên các cơ quan.", en: "Bodies that help." },
    },
    {
      key: "decision",
      caption: "Quyết định, kế hoạch (số, ngày)",
      under: "Kết luận",
      ...text(16),
      help: { vi: "Có quyết định là đang tiến hành.", en: "With a decision it is under way." },
    },
    {
      key: "notice",
      caption: "Thông báo kết luận (số)",
      under: "Kết luận",
      ...text(14),
      help: { vi: "Số, ký hiệu thông báo.", en: "Number of the conclusion." },
    },
    {
      key: "concluded",
      caption: "Ngày kết luận",
      under: "Kết luận",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day of the conclusion: day/month/year." },
    },
    {
      key: "shortcomings",
      caption: "Hạn chế, khuyết điểm phải khắc phục",
      under: "Kết luận",
      ...text(20),
      help: { vi: 'Không có thì ghi "không" hoặc để trống.', en: "What has to be repaired; blank when nothing has." },
    },
    {
      key: "repairBy",
      caption: "Thời hạn khắc phục",
      under: "Khắc phục",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Deadline of the repair: day/month/year." },
    },
    {
      key: "repair",
      caption: "Kết quả khắc phục",
      under: "Khắc phục",
      ...text(20),
      help: {
        vi: 'Có kết quả là đã khắc phục; còn dở thì ghi bắt đầu bằng "đang" hoặc "chưa".',
        en: 'What was repaired; a text that begins with "đang" or "chưa" says it is not yet.',
      },
    },
    {
      key: "state",
      caption: "Tình trạng",
      ...shown(15, cell("stateText"), STATE.unclear),
      help: {
        vi: "Tự tính từ các cột kết luận, khắc phục, hai thời hạn và ngày số liệu; đến hạn đúng ngày ấy thì chưa quá hạn.",
        en: "Found from conclusion, repair, both deadlines, and the day of the figures.",
      },
    },
    { ...note, widthChars: 16 },
    unreadColumn(["deadline", "concluded", "repairBy"], "deadline"),
    hiddenColumn(
      "daysOver",
      "Số ngày quá hạn tiến hành",
      daysOver("deadline", "deadline"),
      "Days from deadline to figures.",
    ),
    hiddenColumn(
      "repairDaysOver",
      "Số ngày quá hạn khắc phục",
      daysOver("repairBy", "deadline"),
      "The same of the repair.",
    ),
    hiddenColumn("before", "Tình trạng trước kết luận", beforeConclusion, "The state without a conclusion."),
    hiddenColumn("after", "Tình trạng sau kết luận", afterConclusion, "The state once concluded."),
    stateTextColumn(state),
  ],
  asOf: "deadline",
  warnings: [
    { id: "concludedWithoutNotice", when: call("AND", is(cell("concluded"), "<>", ""), is(cell("notice"), "=", "")) },
  ],
  notes: () => ["Không ghi kiểm tra khi có dấu hiệu vi phạm và nội dung mật.", AS_OF_NOTE],
  signed: true,
  page: { paper: "A3" },
};
