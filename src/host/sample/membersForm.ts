import { members } from "../../sample/members";
import { unit } from "../../sample/unit";
import type { Form } from "./form";

/** First row of members, counted as in the sheet. */
const FIRST = 7;

/** The row of the member whose rating is not filled in: rated well, that one member turns CT06. */
export function missingRatingRow(): number {
  return FIRST + members().findIndex(({ rating }) => rating === null);
}

/** The register: names in B7:B240, ratings in F7:F240. */
export function membersForm(): Form {
  const list = members();
  const last = FIRST + list.length - 1;
  return {
    id: "doanvien",
    name: "Đoàn viên, hội viên",
    formNumber: "Biểu số 03",
    title: `DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI ĐOÀN VIÊN, HỘI VIÊN NĂM ${unit.year}`,
    subtitle: `(Số liệu tính đến ngày 15/11/${unit.year})`,
    columns: [
      { caption: "STT", widthPx: 45, style: "centre" },
      { caption: "Họ và tên", widthPx: 180, style: "text" },
      { caption: "Tổ chức", widthPx: 230, style: "text" },
      { caption: "Vai trò", widthPx: 110, style: "text" },
      { group: `Kết quả năm ${unit.year}`, caption: "Học tập nghị quyết", widthPx: 95, style: "centre" },
      { group: `Kết quả năm ${unit.year}`, caption: "Mức xếp loại", widthPx: 205, style: "text" },
      { caption: "Lý do, ghi chú", widthPx: 180, style: "text" },
      { group: "Thông tin khác", caption: "Giới tính", widthPx: 60, style: "centre" },
      { group: "Thông tin khác", caption: "Năm sinh", widthPx: 60, style: "centre" },
      { group: "Thông tin khác", caption: `Xếp loại năm ${unit.year - 1}`, widthPx: 205, style: "text" },
    ],
    rows: list.map((member, index) => [
      index + 1,
      member.name,
      member.organisation,
      member.role,
      member.studied,
      member.rating,
      member.reason,
      member.sex,
      member.born,
      member.lastYear,
    ]),
    total: [
      null,
      "Cộng",
      { f: `=COUNTA(B${FIRST}:B${last})` },
      null,
      { f: `=COUNTA(E${FIRST}:E${last})` },
      { f: `=COUNTA(F${FIRST}:F${last})` },
      null,
      { f: `=COUNTIF(H${FIRST}:H${last},"Nữ")` },
      null,
      { f: `=COUNTA(J${FIRST}:J${last})` },
    ],
    notes: [
      "Cột 3 dòng Cộng: số đoàn viên, hội viên. Cột 5, 6, 10: số ô đã ghi. Cột 8: số nữ.",
      "Tỷ lệ xếp loại tính trên số thuộc diện xếp loại; người chưa có kết quả vẫn nằm trong mẫu số.",
    ],
    signer: "T/M ĐẢNG ỦY",
  };
}
