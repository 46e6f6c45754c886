import { enterprises } from "../../sample/enterprises";
import type { Form } from "./form";

const FIRST = 7;

/** The enterprises and whether they have a union and a youth union. */
export function enterprisesForm(): Form {
  const last = FIRST + enterprises.length - 1;
  return {
    id: "doanhnghiep",
    name: "Doanh nghiệp",
    formNumber: "Biểu số 04",
    title: "TỔ CHỨC CÔNG ĐOÀN, ĐOÀN THANH NIÊN TRONG DOANH NGHIỆP",
    subtitle: "(Số liệu tính đến ngày 31/12/2025)",
    columns: [
      { caption: "STT", widthPx: 45, style: "centre" },
      { caption: "Tên doanh nghiệp", widthPx: 310, style: "text" },
      { caption: "Loại hình", widthPx: 95, style: "text" },
      { caption: "Số lao động", widthPx: 75, style: "number" },
      { group: "Công đoàn", caption: "Có tổ chức", widthPx: 90, style: "centre" },
      { group: "Công đoàn", caption: "Ngày thành lập", widthPx: 95, style: "date" },
      { group: "Đoàn thanh niên", caption: "Có tổ chức", widthPx: 90, style: "centre" },
      { group: "Đoàn thanh niên", caption: "Ngày thành lập", widthPx: 95, style: "date" },
      { caption: "Lý do không đủ điều kiện", widthPx: 175, style: "text" },
    ],
    rows: enterprises.map(([name, kind, workers, union, unionFounded, youth, youthFounded, notEligible], index) => [
      index + 1,
      name,
      kind,
      workers,
      union,
      unionFounded,
      youth,
      youthFounded,
      notEligible ?? null,
    ]),
    total: [
      null,
      "Cộng",
      null,
      { f: `=SUM(D${FIRST}:D${last})` },
      null,
      { f: `=COUNTA(F${FIRST}:F${last})` },
      null,
      { f: `=COUNTA(H${FIRST}:H${last})` },
      null,
    ],
    notes: ["Mẫu số là toàn bộ doanh nghiệp trong biểu; dòng Cộng cột 6, 8 đếm số ngày thành lập đã ghi."],
    signer: "T/M ĐẢNG ỦY",
  };
}
