import { choice, date, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import type { Column, SheetRecord } from "../record";
import { BODIES, JOINT } from "./b07a";
import { committee, register } from "./register";

/** What the minutes have a paragraph for, in its order; each line of a cell is a paragraph of its own. */
const written = (key: string, caption: string, under: string, vi: string, en: string): Column => ({
  key,
  caption,
  under,
  ...text(34),
  help: { vi: `${vi} Xuống dòng trong ô: Alt+Enter.`, en: `${en} A new line in the cell: Alt+Enter.` },
});

/** B07c: what was said at each meeting of B07a, from which minutes and the notice of its conclusion are made. */
export const b07c: SheetRecord = {
  id: "B07C",
  label: {
    vi: "B07c Nội dung buổi làm việc (biên bản, thông báo kết luận)",
    en: "B07c Meetings (minutes, notice of conclusions)",
  },
  ...register,
  stays: true,
  name: ({ year }) => `B07c ${year}`,
  title: ({ year }) => `NỘI DUNG CÁC BUỔI LÀM VIỆC VỚI BAN CHẤP HÀNH CÁC ĐOÀN THỂ NĂM ${year}`,
  nextYear: { rows: "none" },
  key: "meeting",
  columns: [
    selfNumbering("meeting"),
    {
      key: "meeting",
      caption: "Tên buổi làm việc",
      ...text(34),
      help: {
        vi: "Mỗi buổi một dòng, tên không trùng nhau: Buổi làm việc quý III với Ban Chấp hành Công đoàn cơ sở.",
        en: "One meeting a row, each with a name of its own; titles of documents have it.",
      },
    },
    {
      key: "name",
      caption: "Cấp ủy",
      ...committee,
      help: { vi: "Chọn trong DS_CAPUY; cơ quan ban hành văn bản.", en: "Committee that issues the documents." },
    },
    {
      key: "body",
      caption: "Đoàn thể cùng cấp",
      ...choice(16, ...BODIES.map(([name]) => name), JOINT),
      help: { vi: "Như ở B07a.", en: "As in B07a." },
    },
    {
      key: "quarter",
      caption: "Quý",
      ...choice(7, "I", "II", "III", "IV"),
      help: { vi: "Quý của buổi làm việc.", en: "Quarter the meeting is of." },
    },
    {
      key: "day",
      caption: "Ngày làm việc",
      under: "Thời gian, địa điểm",
      ...date,
      help: { vi: "ngày/tháng/năm; cũng là ngày biên bản.", en: "Day of the meeting, and of its minutes." },
    },
    {
      key: "begins",
      caption: "Bắt đầu",
      under: "Thời gian, địa điểm",
      ...text(11),
      help: { vi: "8 giờ 00.", en: "When it began." },
    },
    {
      key: "ends",
      caption: "Kết thúc",
      under: "Thời gian, địa điểm",
      ...text(11),
      help: { vi: "11 giờ 00.", en: "When it ended." },
    },
    {
      key: "where",
      caption: "Địa điểm",
      under: "Thời gian, địa điểm",
      ...text(22),
      help: { vi: "Phòng họp, trụ sở.", en: "Where it was held." },
    },
    {
      key: "chair",
      caption: "Chủ trì",
      holds: "person",
      under: "Điều hành",
      ...text(20),
      help: { vi: "Họ và tên đồng chí chủ trì.", en: "Who chaired." },
    },
    {
      key: "chairRole",
      caption: "Chức vụ chủ trì",
      under: "Điều hành",
      ...text(20),
      help: { vi: "Bí thư, Phó Bí thư Đảng ủy.", en: "Office of the chair." },
    },
    {
      key: "secretary",
      caption: "Người ghi biên bản",
      holds: "person",
      under: "Điều hành",
      ...text(20),
      help: { vi: "Họ và tên thư ký.", en: "Who took the minutes." },
    },
    {
      key: "secretaryRole",
      caption: "Chức vụ người ghi",
      under: "Điều hành",
      ...text(20),
      help: { vi: "Chức vụ của thư ký.", en: "Office of the secretary." },
    },
    written("invited", "Thành phần mời", "Thành phần", "Mỗi người hoặc đơn vị một dòng.", "Who was invited."),
    written("present", "Có mặt", "Thành phần", "Mỗi người hoặc đơn vị một dòng.", "Who was present."),
    written("absent", "Vắng (lý do)", "Thành phần", "Họ tên, lý do; đủ cả thì ghi Không.", "Who was absent, and why."),
    written("basis", "Căn cứ", "Nội dung", "Quy chế, chương trình công tác.", "What the meeting is based on."),
    written("reports", "Báo cáo kết quả", "Nội dung", "Kết quả công tác được báo cáo.", "Results that were reported."),
    written(
      "situation",
      "Tình hình đoàn viên, hội viên",
      "Nội dung",
      "Tư tưởng, đời sống, việc làm.",
      "How members are.",
    ),
    written("petitions", "Kiến nghị, đề xuất", "Nội dung", "Kiến nghị nêu tại buổi làm việc.", "What was asked for."),
    written("opinions", "Ý kiến phát biểu", "Nội dung", "Mỗi ý kiến một dòng.", "What was said."),
    written(
      "conclusion",
      "Kết luận của chủ trì",
      "Nội dung",
      "Kết luận chung; nhiệm vụ giao cụ thể ghi ở B07d.",
      "The chair's conclusion; tasks stand in B07d.",
    ),
    {
      key: "minutesNumber",
      caption: "Số biên bản",
      under: "Văn bản",
      ...text(14),
      help: { vi: "05-BB/ĐU.", en: "Number of the minutes." },
    },
    {
      key: "noticeNumber",
      caption: "Số thông báo kết luận",
      under: "Văn bản",
      ...text(14),
      help: { vi: "12-TB/ĐU.", en: "Number of the notice." },
    },
    {
      key: "noticeDay",
      caption: "Ngày thông báo kết luận",
      under: "Văn bản",
      ...date,
      help: { vi: "ngày/tháng/năm ban hành thông báo.", en: "Day of the notice." },
    },
    {
      ...written("recipients", "Nơi nhận", "Văn bản", "Mỗi nơi một dòng.", "Who receives the notice."),
      widthChars: 26,
    },
    note,
  ],
  blankRows: 20,
  notes: () => [
    "Mỗi dòng thành một biên bản và một thông báo kết luận (.docx); ô để trống thì trong văn bản là dòng chấm. Nhiệm vụ giao tại kết luận ghi ở B07d.",
  ],
  page: { paper: "A3", pagesAcross: 3 },
};
