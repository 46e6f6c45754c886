import { choice, mark, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import type { SheetRecord } from "../record";

/** Kinds of Party committee, as DS_CAPUY and B12 name them. */
export const COMMITTEE_KINDS = ["Đảng ủy cơ sở", "Chi bộ cơ sở", "Đảng bộ bộ phận", "Chi bộ trực thuộc"] as const;

/** DS_CAPUY: the Party committees, the base of CT10 and CT11; B12 and B07a say what became of each. */
export const dsCapUy: SheetRecord = {
  id: "DS_CAPUY",
  label: { vi: "Danh sách cấp ủy", en: "Register of Party committees" },
  kind: "list",
  yearly: false,
  name: () => "DS_CAPUY",
  title: ({ year }) => `DANH SÁCH CẤP ỦY NĂM ${year}`,
  nextYear: { rows: "asItIs" },
  key: "name",
  columns: [
    selfNumbering("name"),
    { key: "id", caption: "Mã đơn vị", ...text(12), help: { vi: "Mã trong DM_DONVI.", en: "Code in DM_DONVI." } },
    {
      key: "name",
      caption: "Tên cấp ủy",
      ...text(42),
      help: { vi: "Mỗi cấp ủy một dòng; không ghi dòng Cộng.", en: "One committee a row; no total rows." },
    },
    {
      key: "kind",
      caption: "Loại",
      ...choice(20, ...COMMITTEE_KINDS),
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "standing",
      caption: "Có ban thường vụ (x)",
      ...mark,
      widthChars: 12,
      help: { vi: "x nếu có ban thường vụ.", en: "x with a standing committee." },
    },
    {
      key: "union",
      caption: "Có công đoàn cùng cấp (x)",
      ...mark,
      widthChars: 12,
      help: { vi: "x nếu có công đoàn cùng cấp.", en: "x with a union of the same level." },
    },
    {
      key: "youthUnion",
      caption: "Có Đoàn Thanh niên cùng cấp (x)",
      ...mark,
      widthChars: 12,
      help: { vi: "x nếu có Đoàn Thanh niên cùng cấp.", en: "x with a youth union of the same level." },
    },
    {
      key: "veterans",
      caption: "Có Hội CCB cùng cấp (x)",
      ...mark,
      widthChars: 12,
      help: { vi: "x nếu có Hội Cựu chiến binh cùng cấp.", en: "x with a veterans' association of the same level." },
    },
    {
      key: "outside",
      caption: "Không thuộc diện, lý do",
      ...text(26),
      help: {
        vi: "Ghi lý do (không có tổ chức đoàn thể…) thì cấp ủy ra khỏi mẫu số.",
        en: "A reason takes the committee out of the denominator.",
      },
    },
    note,
  ],
  judged: [
    { key: "committee", by: "mark", column: "standing", outBy: "outside" },
    { key: "union", by: "mark", column: "union" },
    { key: "youthUnion", by: "mark", column: "youthUnion" },
    { key: "veterans", by: "mark", column: "veterans" },
  ],
  capacityRows: 1000,
  rows: () => [],
  blankRows: 50,
  notes: () => [
    "Mẫu số của chỉ tiêu phân công cấp ủy viên và chỉ tiêu làm việc hằng quý là các cấp ủy ở danh sách này; cấp ủy không có dòng ở B12, B07a thì tính là chưa có.",
  ],
  signed: false,
  landscape: true,
};
