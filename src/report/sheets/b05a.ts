import { LAST_YEAR } from "../formula/dates";
import { choice, count, date, organisation, text } from "../columnKinds";
import { hiddenMark, note, selfNumbering } from "../columns";
import { call, cell, iff, is, join, rows } from "../formula/node";
import type { SheetRecord } from "../record";
import { byOrganisation, register } from "./register";

/** A work of which the new year's register begins. */
const MOVED_ON = "Chuyển sang năm sau";

/** What became of a work; moved to next year is not done. */
export const WORK = {
  done: ["Đã hoàn thành"],
  underWay: ["Đã đăng ký", "Đang thực hiện", "Chuyển sang năm sau"],
  dropped: ["Không thực hiện"],
} as const;

const JUDGEMENT = { met: ["Hiệu quả"], missed: ["Có kết quả", "Chưa hiệu quả"] } as const;

/** A work is registered by the number or the day of a document. */
const isRegistered = iff(is(join(cell("document"), cell("registered")), "=", ""), "", "x");

/** B05a: new, useful works that organisations register and carry out (CT08); B05b sums it. */
export const b05a: SheetRecord = {
  id: "B05A",
  label: { vi: "B05a Sổ đăng ký việc làm mới, thiết thực, hiệu quả", en: "B05a Register of new works" },
  ...register,
  stays: true,
  name: ({ year }) => `B05a ${year}`,
  title: ({ year }) => `SỔ ĐĂNG KÝ VIỆC LÀM MỚI, THIẾT THỰC, HIỆU QUẢ NĂM ${year}`,
  nextYear: { rows: ({ progress }) => progress === MOVED_ON, cleared: ["document", "progress", "result", "judgement"] },
  key: "work",
  columns: [
    selfNumbering("work"),
    {
      key: "organisation",
      caption: "Tổ chức đăng ký",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation, as DS_TOCHUC names it." },
    },
    {
      key: "work",
      caption: "Tên việc làm mới",
      ...text(30),
      help: {
        vi: "Mỗi việc một dòng; không ghi việc thường xuyên theo nhiệm vụ.",
        en: "One work a row; regular duties are none.",
      },
    },
    {
      key: "field",
      caption: "Lĩnh vực",
      ...choice(
        18,
        "Tuyên truyền, giáo dục",
        "Phong trào thi đua",
        "Chuyển đổi số",
        "Chăm lo đoàn viên, hội viên",
        "An sinh xã hội, tình nguyện",
        "Xây dựng tổ chức",
        "Tham gia xây dựng Đảng",
        "Khác",
      ),
      help: { vi: "Chọn trong danh sách.", en: "Field: choose from the list." },
    },
    {
      key: "novelty",
      caption: "Điểm mới so với năm trước",
      ...text(22),
      help: { vi: "Khác năm trước ở điểm nào.", en: "What is new since last year." },
    },
    {
      key: "expected",
      caption: "Sản phẩm, kết quả dự kiến",
      ...text(24),
      help: { vi: "Sản phẩm hoặc kết quả sẽ có.", en: "Result that is expected." },
    },
    {
      key: "document",
      caption: "Số, ký hiệu văn bản đăng ký",
      under: "Đăng ký",
      ...text(17),
      help: { vi: "Số, ký hiệu của văn bản đăng ký.", en: "Number of the registration." },
    },
    {
      key: "registered",
      caption: "Ngày đăng ký",
      under: "Đăng ký",
      ...date,
      help: {
        vi: "ngày/tháng/năm; trong năm hoặc tháng 12 năm trước.",
        en: "Day of registration: in the year, or the December before.",
      },
    },
    {
      key: "person",
      caption: "Người phụ trách",
      holds: "person",
      under: "Thực hiện",
      ...text(18),
      help: { vi: "Họ và tên người được giao.", en: "Person in charge." },
    },
    {
      key: "deadline",
      caption: "Thời hạn hoàn thành",
      under: "Thực hiện",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Deadline: day/month/year." },
    },
    {
      key: "progress",
      caption: "Trạng thái",
      under: "Thực hiện",
      ...choice(17, "Đã đăng ký", "Đang thực hiện", ...WORK.done, MOVED_ON, ...WORK.dropped),
      help: {
        vi: "Chọn trong danh sách; chuyển sang năm sau là chưa hoàn thành.",
        en: "Choose from the list; moved to next year is not done.",
      },
    },
    {
      key: "finished",
      caption: "Ngày hoàn thành",
      under: "Thực hiện",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day of completion: day/month/year." },
    },
    {
      key: "result",
      caption: "Kết quả, số liệu chứng minh",
      under: "Kết quả",
      ...text(26),
      help: { vi: "Kết quả và con số chứng minh.", en: "Result, with figures." },
    },
    {
      key: "people",
      caption: "Số người tham gia, thụ hưởng",
      under: "Kết quả",
      ...count(13),
      help: { vi: "Không bắt buộc.", en: "People who took part or benefited; optional." },
    },
    {
      key: "judgement",
      caption: "Cấp ủy đánh giá",
      under: "Kết quả",
      ...choice(15, ...JUDGEMENT.met, ...JUDGEMENT.missed),
      help: { vi: "Chọn trong danh sách.", en: "The committee's judgement: choose from the list." },
    },
    { ...note, widthChars: 16 },
    hiddenMark("isRegistered", "Có đăng ký", isRegistered, "x with a number or a day of registration."),
  ],
  judged: [
    { key: "registered", by: "mark", column: "isRegistered", group: byOrganisation },
    { key: "done", by: "choice", column: "progress", met: WORK.done, missed: [...WORK.underWay, ...WORK.dropped] },
    { key: "effective", by: "choice", column: "judgement", ...JUDGEMENT },
  ],
  warnings: [
    {
      id: "doneBeforeRegistered",
      when: call(
        "AND",
        is(call("N", cell("registered")), ">", LAST_YEAR),
        is(call("N", cell("finished")), ">", LAST_YEAR),
        is(cell("finished"), "<", cell("registered")),
      ),
    },
    { id: "doneWithoutDay", when: call("AND", is(cell("progress"), "=", WORK.done[0]), is(cell("finished"), "=", "")) },
    {
      id: "workOfTwo",
      when: is(
        call("COUNTIFS", rows("own", "work"), cell("work")),
        ">",
        call("COUNTIFS", rows("own", "work"), cell("work"), rows("own", "organisation"), cell("organisation")),
      ),
    },
  ],
  notes: () => ["Mỗi tổ chức đăng ký và thực hiện ít nhất 01 việc; tổ chức chưa đăng ký vẫn tính trong mẫu số."],
  signed: true,
  confirmed: true,
  page: { paper: "A3" },
};
