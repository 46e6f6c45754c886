import { STATE } from "../../domain/state";
import { choice, date, organisation, shown, stateTextColumn, text, unreadColumn, whereNamed } from "../columnKinds";
import { hiddenColumn, note, selfNumbering } from "../columns";
import { daysOver, isSaid } from "../formula/dates";
import { call, cell, firstOf, is, rows } from "../formula/node";
import type { SheetRecord } from "../record";
import { AS_OF_NOTE } from "./asOfNote";
import { register } from "./register";

const state = whereNamed(
  "petition",
  firstOf(
    [
      [is(cell("unread"), "=", 1), STATE.undated],
      [is(cell("answered"), "<>", ""), "Đã giải quyết"],
      [isSaid("passedOn"), "Đã chuyển"],
      [is(cell("daysOver"), ">", 0), "Quá hạn"],
    ],
    "Đang giải quyết",
  ),
);

/** B07b: what members ask of the committee, and what became of it (NV05). */
export const b07b: SheetRecord = {
  id: "B07B",
  label: { vi: "B07b Kiến nghị, đề xuất của đoàn viên, hội viên", en: "B07b Petitions of members" },
  ...register,
  stays: true,
  name: ({ year }) => `B07b ${year}`,
  title: ({ year }) => `KIẾN NGHỊ, ĐỀ XUẤT CỦA ĐOÀN VIÊN, HỘI VIÊN NĂM ${year}`,
  nextYear: {
    rows: ({ answered, passedOn }) => (answered ?? "") === "" && (passedOn ?? "") === "",
    stays: ["received", "deadline"],
  },
  key: "petition",
  columns: [
    selfNumbering("petition"),
    {
      key: "received",
      caption: "Ngày tiếp nhận",
      under: "Tiếp nhận",
      ...date,
      help: { vi: "Ngày nhận kiến nghị, ngày/tháng/năm; quý suy ra từ ngày này.", en: "Day it was received." },
    },
    {
      key: "source",
      caption: "Nguồn",
      under: "Tiếp nhận",
      ...choice(
        20,
        "Buổi làm việc định kỳ",
        "Buổi làm việc đột xuất",
        "Hội nghị người lao động, cán bộ công chức",
        "Đối thoại",
        "Đơn, phản ánh",
        "Sinh hoạt đoàn thể",
      ),
      help: { vi: "Chọn trong danh sách.", en: "Where it was raised: choose from the list." },
    },
    {
      key: "organisation",
      caption: "Tổ chức kiến nghị",
      under: "Tiếp nhận",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation, as DS_TOCHUC names it." },
    },
    {
      key: "petition",
      caption: "Nội dung kiến nghị",
      ...text(38),
      help: { vi: "Mỗi kiến nghị một dòng.", en: "One petition a row." },
    },
    {
      key: "field",
      caption: "Lĩnh vực",
      ...choice(
        18,
        "Tiền lương, chế độ",
        "Việc làm, điều kiện làm việc",
        "An toàn, vệ sinh lao động",
        "Tổ chức, cán bộ",
        "Kinh phí, cơ sở vật chất",
        "Khác",
      ),
      help: { vi: "Chọn trong danh sách.", en: "Subject: choose from the list." },
    },
    {
      key: "level",
      caption: "Cấp giải quyết",
      under: "Giải quyết",
      ...choice(18, "Cấp ủy cơ sở", "Lãnh đạo cơ quan, doanh nghiệp", "Cấp trên trực tiếp", "Tỉnh"),
      help: { vi: "Chọn trong danh sách.", en: "Level that settles it: choose from the list." },
    },
    {
      key: "settler",
      caption: "Cơ quan, người giải quyết",
      under: "Giải quyết",
      ...text(22),
      help: { vi: "Tên cơ quan hoặc người được giao.", en: "Body or person in charge." },
    },
    {
      key: "deadline",
      caption: "Thời hạn",
      under: "Giải quyết",
      ...date,
      help: { vi: "Hạn giải quyết, ngày/tháng/năm.", en: "Deadline: day/month/year." },
    },
    {
      key: "result",
      caption: "Kết quả",
      under: "Giải quyết",
      ...text(26),
      help: { vi: "Đã giải quyết như thế nào.", en: "How it was settled." },
    },
    {
      key: "answer",
      caption: "Số văn bản trả lời",
      under: "Giải quyết",
      ...text(16),
      help: { vi: "Số, ký hiệu văn bản trả lời.", en: "Number of the answer." },
    },
    {
      key: "answered",
      caption: "Ngày trả lời",
      under: "Giải quyết",
      ...date,
      help: { vi: "Có ngày trả lời là đã giải quyết.", en: "With a day of answer it is settled." },
    },
    {
      key: "passedOn",
      caption: "Không thuộc thẩm quyền, đã chuyển",
      ...text(22),
      help: { vi: "Đã chuyển đến đâu; không còn tính quá hạn.", en: "Where it was passed on to; never overdue then." },
    },
    {
      key: "state",
      caption: "Tình trạng",
      ...shown(16, cell("stateText"), STATE.unclear),
      help: {
        vi: "Tự tính từ thời hạn, ngày trả lời, nơi đã chuyển và ngày số liệu; đến hạn đúng ngày ấy thì chưa quá hạn.",
        en: "Found from deadline, answer, where it was passed on to, and the day of the figures.",
      },
    },
    note,
    unreadColumn(["deadline", "answered"], "deadline"),
    hiddenColumn("daysOver", "Số ngày quá hạn", daysOver("deadline", "deadline"), "Days from deadline to figures."),
    stateTextColumn(state),
  ],
  asOf: "deadline",
  warnings: [
    { id: "answerWithoutDocument", when: call("AND", is(cell("answered"), "<>", ""), is(cell("answer"), "=", "")) },
    { id: "petitionRepeated", when: is(call("COUNTIFS", rows("own", "petition"), cell("petition")), ">", 1) },
  ],
  notes: () => [AS_OF_NOTE],
  page: { paper: "A3" },
};
