import { STATE } from "../../domain/state";
import { choice, count, date, mark, text } from "../columnKinds";
import { hiddenMark, note, selfNumbering } from "../columns";
import { asOfCell, call, cell, iff, is, rows, state } from "../formula/node";
import type { SheetRecord } from "../record";
import { COMMITTEE_KINDS } from "./dsCapUy";
import { byCommittee, committee, register } from "./register";

/** The mark, as long as the charge lasts; what is no day shows itself, and is not understood. */
const inForce = iff(
  call("OR", is(cell("assigned"), "=", ""), is(cell("until"), "=", "")),
  iff(is(cell("assigned"), "=", ""), "", cell("assigned")),
  iff(
    call("ISNUMBER", cell("until")),
    iff(is(cell("until"), "<", call("N", asOfCell("until"))), "chưa", cell("assigned")),
    cell("until"),
  ),
);

/** B12: committee members in charge of the work with mass organisations (CT10). */
export const b12: SheetRecord = {
  id: "B12",
  label: {
    vi: "B12 Phân công cấp ủy viên phụ trách công tác đoàn thể",
    en: "B12 Committee members in charge of mass organisations",
  },
  ...register,
  name: ({ year }) => `B12 ${year}`,
  title: ({ year }) => `PHÂN CÔNG CẤP ỦY VIÊN PHỤ TRÁCH CÔNG TÁC ĐOÀN THỂ NĂM ${year}`,
  nextYear: { stays: ["members", "documentDay", "until"] },
  key: "name",
  asOf: "until",
  columns: [
    selfNumbering("name"),
    { key: "id", caption: "Mã đơn vị", ...text(7), help: { vi: "Mã trong DM_DONVI.", en: "Code in DM_DONVI." } },
    {
      key: "name",
      caption: "Tên cấp ủy",
      ...committee,
      widthChars: 19,
      help: { vi: "Chọn trong DS_CAPUY.", en: "Committee, as DS_CAPUY names it." },
    },
    {
      key: "kind",
      caption: "Loại",
      ...choice(10, ...COMMITTEE_KINDS),
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "members",
      caption: "Số cấp ủy viên",
      ...count(7),
      help: { vi: "Số cấp ủy viên.", en: "Members of the committee." },
    },
    {
      key: "assigned",
      caption: "Đã phân công (x)",
      ...mark,
      widthChars: 8,
      help: { vi: "x nếu đã phân công người phụ trách.", en: "x when somebody is in charge." },
    },
    {
      key: "person",
      caption: "Họ và tên",
      holds: "person",
      under: "Người phụ trách",
      ...text(14),
      help: { vi: "Mỗi cấp ủy một đồng chí.", en: "One person a committee." },
    },
    {
      key: "office",
      caption: "Chức vụ trong cấp ủy",
      under: "Người phụ trách",
      ...choice(11, "Bí thư", "Phó Bí thư", "Ủy viên Ban Thường vụ", "Ủy viên"),
      help: { vi: "Chọn trong danh sách.", en: "Office in the committee: choose from the list." },
    },
    {
      key: "otherOffice",
      caption: "Chức vụ khác",
      under: "Người phụ trách",
      ...text(11),
      help: { vi: "Chức vụ chuyên môn.", en: "Other office." },
    },
    {
      key: "bodies",
      caption: "Đoàn thể phụ trách",
      under: "Người phụ trách",
      ...choice(10, "Tất cả", "Công đoàn", "Đoàn Thanh niên", "Hội CCB"),
      help: { vi: "Chọn trong danh sách.", en: "Organisations: choose from the list." },
    },
    {
      key: "document",
      caption: "Số, ký hiệu",
      under: "Văn bản",
      ...text(10),
      help: { vi: "Số, ký hiệu văn bản phân công.", en: "Number of the document." },
    },
    {
      key: "documentDay",
      caption: "Ngày",
      under: "Văn bản",
      ...date,
      widthChars: 11,
      help: { vi: "ngày/tháng/năm.", en: "Day of the document." },
    },
    {
      key: "until",
      caption: "Phụ trách đến ngày",
      ...date,
      widthChars: 11,
      help: {
        vi: "Để trống nếu còn phụ trách; quá ngày này thì cần phân công lại và chưa tính.",
        en: "Blank while it lasts; once past, somebody has to be named again.",
      },
    },
    {
      key: "outside",
      caption: "Không thuộc diện, lý do",
      ...text(11),
      help: { vi: "Ghi lý do thì cấp ủy ra khỏi mẫu số.", en: "A reason takes the committee out." },
    },
    { ...note, widthChars: 8 },
    hiddenMark("inForce", "Phân công còn hiệu lực", inForce, "The mark as long as the charge lasts."),
    {
      key: "phone",
      caption: "Điện thoại",
      holds: "phone",
      ...text(13),
      beside: true,
      help: { vi: "Không in.", en: "Not printed." },
    },
  ],
  judged: [
    { key: "assigned", by: "mark", column: "inForce", outBy: "outside", group: byCommittee },
    {
      key: "committees",
      by: "rows",
      column: "name",
      subjects: { sheet: "DS_CAPUY", judged: "committee", caption: "Tên cấp ủy", outBy: "outside" },
      from: "assigned",
      atLeast: 1,
    },
  ],
  warnings: [
    {
      id: "chargeWithoutDocument",
      when: call(
        "AND",
        is(call("LEFT", state("own", "assigned", "here"), 3), "=", STATE.met),
        is(cell("document"), "=", ""),
      ),
    },
    {
      id: "chargeOfSeveral",
      when: call(
        "OR",
        is(call("COUNTIFS", rows("own", "name"), cell("name")), ">", 1),
        call("ISNUMBER", call("SEARCH", ";", cell("person"))),
      ),
    },
  ],
  notes: () => [
    "Mẫu số là các cấp ủy ở DS_CAPUY; cấp ủy không có dòng ở đây thì tính là chưa phân công. Hết hạn phụ trách trước ngày số liệu thì chưa tính.",
  ],
  signed: true,
};
