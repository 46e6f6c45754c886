import { dateSerial } from "../../sample/dates";
import type { CellContent, Form } from "./form";
import { organisations, unit } from "../../sample/unit";

const d = (month: number, day: number): number => dateSerial(unit.year, month, day);

/** Four quarters in the order of the organisations; then why the organisation is left out. */
type Row = readonly [CellContent, CellContent, CellContent, CellContent, string?];

const meetings: readonly Row[] = [
  [d(3, 18), d(6, 17), d(9, 16), null],
  [d(3, 18), d(6, 17), "x", null],
  ["18/3/2026", "17/6/2026", "16/9/2026", null],
  ["12-TB/ĐU", "31-TB/ĐU", "47-TB/ĐU", null],
  ["12-TB/ĐU", "chưa", "47-TB/ĐU", null],
  [d(3, 25), d(6, 24), d(9, 23), null],
  ["x", "x", d(9, 23), null],
  ["x", "24.6.2026", "x", null],
  ["Số 15-TB/ĐU", "Số 33-TB/ĐU", null, null],
  [null, null, d(9, 23), null, "Thành lập tháng 8/2026"],
  [d(3, 30), "x", "Số 49-TB/ĐU", null],
  [d(3, 30), "30/6/2026", "x", null],
];

/** Meetings of the standing committee with the organisations, quarter by quarter; three quarters are over. */
export function meetingsForm(): Form {
  return {
    id: "hopquy",
    name: "Họp quý",
    formNumber: "Biểu số 07a",
    title: `THƯỜNG TRỰC CẤP ỦY LÀM VIỆC VỚI BAN CHẤP HÀNH CÁC ĐOÀN THỂ NĂM ${unit.year}`,
    subtitle: "(Đến hết quý III)",
    columns: [
      { caption: "STT", widthPx: 45, style: "centre" },
      { caption: "Tổ chức", widthPx: 240, style: "text" },
      { group: "Ngày làm việc hoặc số thông báo kết luận", caption: "Quý I", widthPx: 120, style: "date" },
      { group: "Ngày làm việc hoặc số thông báo kết luận", caption: "Quý II", widthPx: 120, style: "date" },
      { group: "Ngày làm việc hoặc số thông báo kết luận", caption: "Quý III", widthPx: 120, style: "date" },
      { group: "Ngày làm việc hoặc số thông báo kết luận", caption: "Quý IV", widthPx: 120, style: "date" },
      { caption: "Không thuộc diện (lý do)", widthPx: 205, style: "text" },
    ],
    rows: meetings.map(([first, second, third, fourth, leftOut], index) => [
      index + 1,
      organisations[index]?.name ?? null,
      first,
      second,
      third,
      fourth,
      leftOut ?? null,
    ]),
    total: [null, "Cộng", ...["C", "D", "E", "F"].map((column) => ({ f: `=COUNTA(${column}7:${column}18)` })), null],
    notes: ["Dòng Cộng đếm số ô đã ghi, kể cả ô ghi “chưa”."],
    signer: "T/M BAN THƯỜNG VỤ",
  };
}
