import { note } from "../columns";
import type { SheetRecord } from "../record";
import { ORGANISATION_KINDS, OTHER_UNIT_KINDS } from "./organisationKinds";

/** DM_DONVI: the units, in the order official lists follow, with aliases, validity and successor. */
export const dmDonVi: SheetRecord = {
  id: "DM_DONVI",
  label: { vi: "Danh mục tổ chức, đơn vị", en: "List of units" },
  kind: "list",
  yearly: false,
  name: () => "DM_DONVI",
  title: () => "DANH MỤC TỔ CHỨC, ĐƠN VỊ",
  columns: [
    {
      key: "id",
      caption: "Mã đơn vị",
      widthChars: 12,
      type: "text",
      help: { vi: "Mã ngắn, không đổi.", en: "Short code that never changes." },
    },
    {
      key: "name",
      caption: "Tên đầy đủ",
      widthChars: 32,
      type: "text",
      help: { vi: "Tên như trong văn bản.", en: "Name as in documents." },
    },
    {
      key: "short",
      caption: "Tên viết tắt",
      widthChars: 16,
      type: "text",
      help: { vi: "Tên thường gọi.", en: "Usual short name." },
    },
    {
      key: "aliases",
      caption: "Tên gọi khác",
      widthChars: 22,
      type: "text",
      help: { vi: "Các cách ghi khác, ngăn bằng dấu chấm phẩy.", en: "Other spellings, divided by semicolons." },
    },
    {
      key: "parent",
      caption: "Đơn vị cấp trên (mã)",
      widthChars: 14,
      type: "text",
      help: { vi: "Mã của đơn vị cấp trên.", en: "Code of the unit above." },
    },
    { key: "level", caption: "Cấp", widthChars: 10, type: "text", help: { vi: "Tỉnh, cơ sở, chi bộ…", en: "Level." } },
    {
      key: "kind",
      caption: "Loại",
      widthChars: 16,
      type: "text",
      list: { values: [...ORGANISATION_KINDS, ...OTHER_UNIT_KINDS] },
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "sector",
      caption: "Khu vực",
      formerCaptions: ["Khối"],
      widthChars: 14,
      type: "text",
      list: { values: ["Cơ quan", "Sự nghiệp", "Doanh nghiệp"] },
      help: { vi: "Cơ quan, sự nghiệp hoặc doanh nghiệp.", en: "Sector." },
    },
    {
      key: "from",
      caption: "Hiệu lực từ ngày",
      widthChars: 14,
      type: "date",
      help: { vi: "Ngày thành lập hoặc sáp nhập.", en: "Valid from." },
    },
    {
      key: "until",
      caption: "Hiệu lực đến ngày",
      widthChars: 14,
      type: "date",
      help: { vi: "Để trống nếu còn hoạt động.", en: "Blank while it exists." },
    },
    {
      key: "successor",
      caption: "Đơn vị kế thừa",
      widthChars: 14,
      type: "text",
      help: { vi: "Mã đơn vị nhận bàn giao.", en: "Code of the successor." },
    },
    { ...note, widthChars: 14 },
  ],
  // a unit without a code is a unit all the same
  key: "name",
  knownAs: ["name", "short", "aliases"],
  rows: () => [],
  capacityRows: 1000,
  blankRows: 30,
  notes: () => ["Thứ tự trong danh mục này là thứ tự của mọi biểu tổng hợp."],
  signed: false,
  landscape: true,
};
