import { reports } from "../../sample/reports";
import { organisations, unit, type Kind } from "../../sample/unit";
import type { CellContent, Form } from "./form";

const FIRST = 7;

/** As DS_TOCHUC names them. */
const KINDS: Readonly<Record<Kind, string>> = {
  union: "Công đoàn cơ sở",
  youth: "Chi đoàn cơ sở",
  veterans: "Hội CCB cơ sở",
};

const kindOf = (index: number): string | null => {
  const kind = organisations[index]?.kind;
  return kind === undefined ? null : KINDS[kind];
};

/**
 * The 12 base organisations. The first ten columns are those of DS_TOCHUC, in its order, so that people can copy them over one
 * by one or together; new works and members introduced to the Party follow.
 */
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
      { caption: "Loại", widthPx: 140, style: "text" },
      { caption: "Ngày thành lập", widthPx: 95, style: "date" },
      { caption: "Tự xếp loại", widthPx: 180, style: "text" },
      { caption: "Cấp có thẩm quyền xếp loại", widthPx: 180, style: "text" },
      { caption: "Số, ngày quyết định", widthPx: 180, style: "text" },
      { caption: "Lý do không xếp loại", widthPx: 215, style: "text" },
      { caption: "Ứng dụng CNTT (x)", widthPx: 105, style: "centre" },
      { caption: "Ghi chú", widthPx: 205, style: "text" },
      { group: "Việc làm mới", caption: "Đăng ký", widthPx: 75, style: "number" },
      { group: "Việc làm mới", caption: "Đã thực hiện", widthPx: 75, style: "number" },
      { group: "Giới thiệu đoàn viên ưu tú", caption: "Nguồn", widthPx: 145, style: "text" },
      { group: "Giới thiệu đoàn viên ưu tú", caption: "Số giới thiệu", widthPx: 100, style: "number" },
    ],
    rows: reports.map((report, index) => [
      index + 1,
      organisations[index]?.name ?? null,
      kindOf(index),
      report.founded,
      report.ownRating,
      report.rating,
      report.decision,
      report.reason,
      report.usesIt,
      report.note,
      report.registered,
      report.done,
      report.source,
      report.introduced,
    ]),
    total: [null, "Cộng", ...Array<null>(8).fill(null), sum("K"), sum("L"), null, sum("N")],
    notes: ["Cột 13: chỉ tổ chức ghi “hết nguồn” hoặc “không thuộc diện” mới ra khỏi mẫu số; để trống là còn nguồn."],
    signer: "T/M ĐẢNG ỦY",
  };
}
