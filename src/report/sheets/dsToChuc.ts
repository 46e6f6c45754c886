import { note, ratingAndReason, selfNumbering } from "../columns";
import type { SheetRecord } from "../record";
import { ORGANISATION_KINDS } from "./organisationKinds";

/** DS_TOCHUC: the organisations, base ones and others: rating, IT, member in charge. */
export const dsToChuc: SheetRecord = {
  id: "DS_TOCHUC",
  label: { vi: "Danh sách tổ chức", en: "Register of organisations" },
  kind: "list",
  yearly: false,
  name: () => "DS_TOCHUC",
  title: ({ year }) => `DANH SÁCH TỔ CHỨC ĐOÀN THỂ NĂM ${year}`,
  columns: [
    selfNumbering("name"),
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
    ...ratingAndReason,
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
      help: {
        vi: "x nếu cấp ủy đã phân công; để theo dõi, chỉ tiêu tính theo B12.",
        en: "x when a member is in charge; for information, the target is counted in B12.",
      },
    },
    note,
  ],
  judged: [
    {
      key: "rating",
      by: "rating",
      column: "rating",
      outBy: "reason",
      group: { column: "kind", names: { values: ORGANISATION_KINDS } },
    },
    { key: "usesIt", by: "mark", column: "usesIt" },
    { key: "inCharge", by: "mark", column: "inCharge" },
  ],
  capacityRows: 1000,
  rows: () => [],
  blankRows: 20,
  notes: () => ["Chưa có kết quả xếp loại thì vẫn tính trong mẫu số; chỉ tổ chức có ghi lý do mới được loại ra."],
  signed: false,
  landscape: true,
};
