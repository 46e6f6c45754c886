import { DECIDED_FIRST, decidedAndProposed, hiddenColumn, note, selfNumbering } from "../columns";
import type { SheetRecord } from "../record";
import { ratingUnless } from "../formula/outWords";
import type { RatingUnless } from "../judged";
import { ORGANISATION_KINDS, OTHER_THAN_BASE } from "../../domain/organisationKinds";

/** The target is one of base organisations: parts of them, and bodies above them, are listed for other targets. */
const OF_BASE: RatingUnless = { rating: "rating", column: "kind", words: OTHER_THAN_BASE };

/** DS_TOCHUC: the organisations, base ones and others: ratings, IT. */
export const dsToChuc: SheetRecord = {
  id: "DS_TOCHUC",
  label: { vi: "Danh sách tổ chức", en: "Register of organisations" },
  kind: "list",
  yearly: false,
  name: () => "DS_TOCHUC",
  title: ({ year }) => `DANH SÁCH TỔ CHỨC ĐOÀN THỂ NĂM ${year}`,
  nextYear: { stays: ["founded"], cleared: ["decision", "reason"] },
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
    ...decidedAndProposed,
    {
      key: "usesIt",
      caption: "Ứng dụng CNTT (x)",
      widthChars: 12,
      type: "mark",
      list: { values: ["x"] },
      help: { vi: "x nếu có ứng dụng.", en: "x when it uses IT." },
    },
    note,
    {
      ...hiddenColumn(
        "baseRating",
        "Mức xếp loại của tổ chức cơ sở",
        ratingUnless(OF_BASE),
        "Of base organisations alone.",
      ),
      type: "rating",
    },
  ],
  judged: [
    {
      key: "rating",
      by: "rating",
      column: "baseRating",
      typedIn: OF_BASE,
      outBy: "reason",
      proposedBy: "ownRating",
      group: { column: "kind", names: { values: ORGANISATION_KINDS } },
    },
    { key: "usesIt", by: "mark", column: "usesIt" },
  ],
  capacityRows: 1000,
  rows: () => [],
  blankRows: 20,
  notes: () => [
    DECIDED_FIRST,
    "Chưa có kết quả xếp loại thì vẫn tính trong mẫu số; chỉ tổ chức có ghi lý do mới được loại ra.",
  ],
  signed: false,
  landscape: true,
};
