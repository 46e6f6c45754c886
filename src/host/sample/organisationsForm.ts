import type { CellContent, Form } from "./form";
import { dateSerial } from "./dates";
import { organisations, unit } from "./unit";

/** What each of the 12 organisations reports, in their order. */
interface Report {
  readonly founded: CellContent;
  readonly rating: string;
  readonly usesIt: string | number;
  readonly inCharge: string | number;
  readonly registered: number;
  readonly done: number | null;
  /** "hết nguồn" and "không thuộc diện" take the organisation out of target CT09. */
  readonly source: string | null;
  readonly introduced: number | null;
  readonly note: string | null;
}

const reports: readonly Report[] = [
  {
    founded: dateSerial(2012, 4, 18),
    rating: "HTXSNV",
    usesIt: "x",
    inCharge: "x",
    registered: 2,
    done: 2,
    source: "còn nguồn",
    introduced: 3,
    note: null,
  },
  {
    founded: dateSerial(2013, 9, 5),
    rating: "HTTNV",
    usesIt: "X",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 2,
    note: null,
  },
  {
    founded: "12/05/2014",
    rating: "Hoàn thành tốt nhiệm vụ",
    usesIt: "có",
    inCharge: "có",
    registered: 1,
    done: 1,
    source: null,
    introduced: 2,
    note: null,
  },
  {
    founded: dateSerial(2016, 7, 28),
    rating: "HT tốt NV",
    usesIt: "x",
    inCharge: "x",
    registered: 2,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: "3/8/2017",
    rating: "HTTNV",
    usesIt: "\u0445",
    inCharge: "đã",
    registered: 1,
    done: null,
    source: "còn nguồn",
    introduced: null,
    note: "Đăng ký, chưa thực hiện",
  },
  {
    founded: dateSerial(2012, 3, 26),
    rating: "Xuất sắc",
    usesIt: "✓",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 2,
    note: null,
  },
  {
    founded: dateSerial(2014, 3, 26),
    rating: "HTTNV",
    usesIt: "x",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: null,
  },
  {
    founded: "26/3/2015",
    rating: "Tốt",
    usesIt: 1,
    inCharge: 1,
    registered: 1,
    done: 1,
    source: null,
    introduced: 1,
    note: null,
  },
  {
    founded: dateSerial(2018, 3, 26),
    rating: "HTTNV",
    usesIt: "đã",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "hết nguồn",
    introduced: null,
    note: null,
  },
  {
    founded: dateSerial(2026, 8, 14),
    rating: "Mới thành lập",
    usesIt: "x (T9/2026)",
    inCharge: "chưa",
    registered: 1,
    done: 1,
    source: "còn nguồn",
    introduced: 1,
    note: "Thành lập tháng 8/2026",
  },
  {
    founded: dateSerial(2012, 12, 6),
    rating: "HTXS",
    usesIt: "+",
    inCharge: "✓",
    registered: 1,
    done: 1,
    source: "không thuộc diện",
    introduced: null,
    note: null,
  },
  {
    founded: "6/12/2013",
    rating: "HTT",
    usesIt: "v",
    inCharge: "x",
    registered: 1,
    done: 1,
    source: "không thuộc diện",
    introduced: null,
    note: null,
  },
];

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
    signer: "T/M BAN CHẤP HÀNH ĐẢNG BỘ",
  };
}
