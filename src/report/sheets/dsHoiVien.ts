import { ratingAndReason, selfNumbering } from "../columns";
import type { SheetRecord } from "../record";

/** DS_HOIVIEN: members, one a row: organisation, role, studied, rating, reason; optional personal columns. */
export const dsHoiVien: SheetRecord = {
  id: "DS_HOIVIEN",
  label: { vi: "Danh sách đoàn viên, hội viên", en: "Register of members" },
  kind: "list",
  yearly: false,
  name: () => "DS_HOIVIEN",
  title: ({ year }) => `DANH SÁCH ĐOÀN VIÊN, HỘI VIÊN NĂM ${year}`,
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Họ và tên",
      widthChars: 28,
      type: "text",
      help: { vi: "Mỗi người một dòng; không ghi dòng Cộng.", en: "One person a row; no total rows." },
    },
    {
      key: "organisation",
      caption: "Tổ chức",
      widthChars: 34,
      type: "text",
      list: { sheet: "DS_TOCHUC", column: "name" },
      help: { vi: "Tên như trong DS_TOCHUC.", en: "Name as in DS_TOCHUC." },
    },
    {
      key: "role",
      caption: "Đoàn viên, hội viên của",
      formerCaptions: ["Vai trò"],
      widthChars: 20,
      type: "text",
      list: { values: ["Công đoàn", "Đoàn thanh niên", "Hội CCB"] },
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "studied",
      caption: "Được học tập (x)",
      widthChars: 11,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "x nếu đã học đủ các nghị quyết, chỉ thị phải học.", en: "x when everything required was studied." },
    },
    ...ratingAndReason,
    {
      key: "sex",
      caption: "Giới tính",
      widthChars: 10,
      type: "text",
      list: { values: ["Nam", "Nữ"] },
      help: { vi: "Không bắt buộc.", en: "Optional." },
    },
    {
      key: "ethnicity",
      caption: "Dân tộc",
      widthChars: 12,
      type: "text",
      help: { vi: "Không bắt buộc.", en: "Optional." },
    },
    {
      key: "party",
      caption: "Đảng viên (x)",
      widthChars: 10,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "Không bắt buộc.", en: "Optional." },
    },
  ],
  judged: [
    { key: "studied", by: "mark", column: "studied" },
    {
      key: "rating",
      by: "rating",
      column: "rating",
      outBy: "reason",
      group: { column: "organisation", names: { sheet: "DS_TOCHUC", column: "name" } },
    },
  ],
  rows: () => [],
  blankRows: 300,
  notes: () => [
    "Tính theo lượt: một người tham gia hai tổ chức thì ghi hai dòng. Chưa có kết quả xếp loại thì vẫn tính trong mẫu số.",
  ],
  signed: false,
  landscape: true,
};
