import { reports } from "../../sample/reports";
import { organisations, unit } from "../../sample/unit";
import type { CellContent, Form } from "./form";

const FIRST = 7;

/** The 12 base organisations: rating, use of IT, member in charge, new works, members introduced to the Party. */
export function organisationsForm(): Form {
  const last = FIRST + reports.length - 1;
  const sum = (column: string): CellContent => ({ f: `=SUM(${column}${FIRST}:${column}${last})` });
  return {
    id: "tochuc",
    name: "Tổ chức cơ sở",
    formNumber: "Biểu số 02",
    title: `KẾT QUẢ HOẠT ĐỘNG CỦA TỔ CHỨC ĐOÀN THỂ CƠ SỞ NĂM ${unit.year}`,
    subtitle: `(Số liệu tính đến ngày 15/11/${unit.year})`,
    columns: [
      { caption: "STT", widthPx: 45, style: "centre" },
      { caption: "Tên tổ chức", widthPx: 240, style: "text" },
      { caption: "Ngày thành lập", widthPx: 95, style: "date" },
      { caption: "Mức xếp loại", widthPx: 220, style: "text" },
      { caption: "Ứng dụng CNTT", widthPx: 90, style: "centre" },
      { caption: "Có cấp ủy viên phụ trách", widthPx: 95, style: "centre" },
      { group: "Việc làm mới", caption: "Đăng ký", widthPx: 70, style: "number" },
      { group: "Việc làm mới", caption: "Đã thực hiện", widthPx: 75, style: "number" },
      { group: "Giới thiệu đoàn viên ưu tú", caption: "Nguồn", widthPx: 145, style: "text" },
      { group: "Giới thiệu đoàn viên ưu tú", caption: "Số giới thiệu", widthPx: 100, style: "number" },
      { caption: "Ghi chú", widthPx: 205, style: "text" },
    ],
    rows: reports.map((report, index) => [
      index + 1,
      organisations[index]?.name ?? null,
      report.founded,
      report.rating,
      report.usesIt,
      report.inCharge,
      report.registered,
      report.done,
      report.source,
      report.introduced,
      report.note,
    ]),
    total: [null, "Cộng", null, null, null, null, sum("G"), sum("H"), null, sum("J"), null],
    notes: ["Cột 9: chỉ tổ chức ghi “hết nguồn” hoặc “không thuộc diện” mới ra khỏi mẫu số; để trống là còn nguồn."],
    signer: "T/M ĐẢNG ỦY",
  };
}
