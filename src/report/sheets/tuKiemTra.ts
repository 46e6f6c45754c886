import { STATE } from "../../domain/state";
import { order } from "../columns";
import { cell, cellAbove, iff, is } from "../formula/node";
import type { Column, FixedRow, SheetRecord } from "../record";
import { asked, seen, working } from "./tuKiemTraRows";

const columns: readonly Column[] = [
  order,
  {
    key: "what",
    caption: "Việc kiểm tra",
    widthChars: 34,
    type: "text",
    help: { vi: "Điều Excel này phải làm được.", en: "What this Excel has to do." },
  },
  {
    key: "result",
    caption: "Kết quả",
    widthChars: 34,
    type: "text",
    formula: iff(
      is(cell("said"), "<>", ""),
      cell("said"),
      iff(is(cell("answer"), "=", ""), "Chưa ghi", cell("answer")),
    ),
    help: {
      vi: "Tự hiện; việc máy không thấy thì theo cột bên.",
      en: "Shows itself, or repeats the answer beside it.",
    },
  },
  {
    key: "answer",
    caption: "Anh, chị ghi",
    widthChars: 14,
    type: "text",
    list: { values: ["Đúng", "Không"] },
    help: { vi: "Chọn Đúng hoặc Không ở các dòng còn trống.", en: "Yes or no, in the rows that are blank." },
  },
  {
    key: "remark",
    caption: "Ghi thêm",
    widthChars: 26,
    type: "text",
    help: { vi: "Điều thấy khác, nếu có.", en: "What was different, if anything." },
  },
  {
    key: "how",
    caption: "Cách làm",
    widthChars: 52,
    type: "text",
    help: { vi: "Làm gì, và thế nào là đúng.", en: "What to do, and what is right." },
  },
  ...working,
];

/** All answers as one text. Joining a column needs a newer Excel, so each row adds its own line to that of the row above. */
const together: FixedRow = {
  kind: "total",
  values: { what: "Chép ô bên gửi người phụ trách", result: { formula: cellAbove("text") } },
};

/** TU_KIEMTRA: what this Excel does with the add-in, in words; what no formula can see is asked. No part of a report. */
export const tuKiemTra: SheetRecord = {
  id: "TU_KIEMTRA",
  label: { vi: "Tự kiểm tra Excel và phần bổ trợ", en: "Self-test of this Excel and the add-in" },
  kind: "form",
  yearly: false,
  outsideReports: true,
  name: () => "Tự kiểm tra",
  title: () => "TỰ KIỂM TRA EXCEL VÀ PHẦN BỔ TRỢ CHITIEU",
  nextYear: { rows: "asItIs" },
  columns,
  rows: () => [...seen, ...asked, together],
  blankRows: 0,
  notes: () => [
    "Ghi xong, chép cả bảng này (hoặc chỉ ô cuối cột Kết quả) gửi người phụ trách.",
    `Các cột ẩn giữ dữ liệu thử và công thức thử; trong đó có một ô #N/A cố ý và chữ “${STATE.unclear}”.`,
  ],
  signed: false,
  landscape: true,
};
