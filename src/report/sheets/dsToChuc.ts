import type { SheetRecord } from "../record";
import { markState, ratingStates } from "../state";

/** Kinds of organisation, as B02 groups them. */
export const ORGANISATION_KINDS = ["Công đoàn cơ sở", "Đoàn cơ sở", "Chi đoàn cơ sở", "Hội CCB cơ sở"] as const;

/** DS_TOCHUC: the base organisations: rating, IT, member in charge. */
export const dsToChuc: SheetRecord = {
  id: "DS_TOCHUC",
  label: { vi: "Danh sách tổ chức", en: "Register of organisations" },
  kind: "list",
  yearly: false,
  name: () => "DS_TOCHUC",
  title: ({ year }) => `DANH SÁCH TỔ CHỨC ĐOÀN THỂ NĂM ${year}`,
  columns: [
    {
      key: "order",
      caption: "STT",
      widthChars: 6,
      type: "order",
      expression: { op: "order", key: "name" },
      help: { vi: "Tự đánh số.", en: "Numbers itself." },
    },
    {
      key: "name",
      caption: "Tên tổ chức",
      widthChars: 42,
      type: "text",
      help: { vi: "Mỗi tổ chức một dòng; không ghi dòng Cộng.", en: "One organisation a row; no total rows." },
    },
    {
      key: "kind",
      caption: "Loại",
      widthChars: 20,
      type: "text",
      list: { values: ORGANISATION_KINDS },
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "founded",
      caption: "Ngày thành lập",
      widthChars: 14,
      type: "date",
      help: { vi: "ngày/tháng/năm.", en: "day/month/year." },
    },
    {
      key: "rating",
      caption: "Mức xếp loại",
      widthChars: 18,
      type: "rating",
      help: { vi: "HTXSNV, HTTNV, HTNV, KHTNV.", en: "Rating level." },
    },
    {
      key: "reason",
      caption: "Lý do chưa xếp loại",
      widthChars: 24,
      type: "text",
      help: { vi: "Ghi lý do thì tổ chức ra khỏi mẫu số.", en: "A reason takes the row out." },
    },
    {
      key: "usesIt",
      caption: "Ứng dụng CNTT (x)",
      widthChars: 12,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "x nếu có ứng dụng.", en: "x when it uses IT." },
    },
    {
      key: "inCharge",
      caption: "Cấp ủy viên phụ trách (x)",
      widthChars: 14,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "x nếu cấp ủy đã phân công.", en: "x when a member is in charge." },
    },
    { key: "note", caption: "Ghi chú", widthChars: 24, type: "text", help: { vi: "Tùy ý.", en: "Free." } },
    ...ratingStates("name", "rating", "reason", "Mức xếp loại"),
    markState("name", "usesIt", "Ứng dụng CNTT"),
    markState("name", "inCharge", "Cấp ủy viên phụ trách"),
  ],
  rows: () => [],
  blankRows: 20,
  notes: () => ["Chưa nhập xếp loại thì vẫn tính trong mẫu số; chỉ tổ chức có ghi lý do mới được loại ra."],
  signed: false,
  landscape: true,
};
