import type { ExpectedChoice, SumChoicesWords, WrongChoice } from "../sumChoices";
import { smallNumberText } from "../words";

const small = (value: number): string => smallNumberText(value, ".");

/** What is to be written instead, each within a sentence. */
const EXPECTED: Readonly<Record<ExpectedChoice, string>> = {
  parts: 'cần các phần trong dấu { }, ví dụ {"due": "2026-12-31"}',
  text: "cần chữ trong dấu ngoặc kép; không có gì để ghi thì bỏ phần này",
  day: 'cần một ngày theo dạng năm-tháng-ngày, ví dụ "2026-12-31"',
  count: "cần số nguyên, không âm, không có dấu ngoặc kép, ví dụ 41",
  trueFalse: "chỉ ghi true hoặc false, không có dấu ngoặc kép",
  targets: 'cần mã các chỉ tiêu trong dấu [ ], ví dụ ["CT04A", "CT06"]',
  figures:
    'số đạt (part) cộng số chưa rõ (unknown) không quá tổng số (whole), có số đạt thì phải có tổng số, ví dụ {"part": 41, "whole": 50}',
  estimates: 'cần cả số đạt (part) và tổng số (whole), số đạt không quá tổng số, ví dụ {"part": 49, "whole": 50}',
  columns: 'bỏ phần này, rồi chọn lại ở "Xem các cột" khi tổng hợp và lưu',
};

function wrongChoice(wrong: WrongChoice): string {
  const { where, found } = wrong;
  const at = where === "" ? "Tệp lựa chọn" : `Tệp lựa chọn, phần "${where}"`;
  return wrong.expected === "otherName"
    ? `${at}: không có phần nào tên như vậy; sửa tên hoặc bỏ đi, ở đây chỉ dùng ${wrong.names.join(", ")}.`
    : `${at}: đang ghi ${found}; ${EXPECTED[wrong.expected]}.`;
}

export const sumChoicesVi: SumChoicesWords = {
  title: "Hạn gửi và lựa chọn",
  about:
    "Những gì ghi ở đây được dùng khi bấm Tổng hợp lại, và giữ được trong một tệp để lần sau dùng tiếp. Tệp của các đơn vị không bị sửa.",
  due: "Hạn gửi",
  closed: "Ngày khóa sổ",
  dayHint: "Ngày/tháng/năm, ví dụ 15/12/2026",
  dayWrong: "Ghi đủ ngày/tháng/năm, ví dụ 15/12/2026.",
  conflicts: "Đơn vị có nhiều tệp khác nhau",
  conflictsAbout: "Chưa chọn thì chưa tính tệp nào của đơn vị đó.",
  whichOf: (unit) => `${unit}: tính tệp nào?`,
  none: "Chưa chọn",
  ledger: "Sổ theo dõi báo cáo",
  show: "Hiện",
  shown: {
    look: (rows) => `Tệp cần xem lại: ${small(rows)}`,
    missing: (rows) => `Đơn vị chưa báo cáo: ${small(rows)}`,
    all: (rows) => `Tất cả: ${small(rows)}`,
  },
  nothing: "Không có dòng nào.",
  noUnit: "Chưa rõ đơn vị",
  noFile: "chưa có tệp",
  editFile: "Ghi về tệp",
  editUnit: "Ghi về đơn vị",
  editColumns: "Xem các cột",
  ofFile: (file) => `Về tệp ${file}`,
  ofColumns: (file) => `Các cột trong tệp ${file}`,
  ofUnit: (unit) => `Về ${unit}`,
  fileUnit: "Tệp này của đơn vị",
  asInside: "Theo mã, tên ghi trong tệp",
  use: "Tính tệp này, không tính tệp khác của đơn vị",
  exclude: "Không tính tệp này, vì",
  excludeHint: "Ghi lý do thì coi như tệp chưa gửi đến; xóa lý do thì tính lại.",
  received: "Ngày nhận",
  columnsAbout:
    "Tệp không có DS_HOIVIEN đã ghi mà có danh sách riêng. Cột nào hiểu sai thì chọn lại: điều đã chọn dùng cho mọi tệp có cùng tên cột, kể từ lần tổng hợp sau.",
  columnsSure: "Đã rõ các cột cần dùng.",
  severalLists:
    'Có nhiều danh sách nên không đếm danh sách nào: ở danh sách thừa, chọn "Không dùng" cho cột xếp loại, cột học tập. Nếu các danh sách cùng tên cột thì đề nghị đơn vị gửi lại, chỉ giữ một.',
  noResults: 'Chưa rõ cột nào là kết quả: chọn "Xếp loại" hoặc "Được học tập" cho cột ấy.',
  unsureColumns: (captions) => `Chưa chắc, cần chọn: ${captions.join("; ")}.`,
  document: "Số báo cáo bản giấy",
  signedOn: "Ngày ký",
  extendedTo: "Được lùi hạn đến",
  reason: "Lý do lùi hạn, ghi chú",
  paper: "Số liệu theo bản giấy",
  paperHint: "Chỉ dùng khi đơn vị không có tệp được tính. Mới biết tổng số thì chỉ ghi tổng số.",
  part: "Số đạt",
  whole: "Tổng số",
  unknown: "Trong đó chưa rõ",
  countWrong: "Ghi số nguyên, không âm.",
  figuresWrong: "Số đạt cộng số chưa rõ phải không quá tổng số; có số đạt thì phải có tổng số.",
  subject: "Thuộc diện",
  subjects: { yes: "Thuộc diện", no: "Không thuộc diện", perhaps: "Chưa rõ" },
  save: "Lưu lựa chọn",
  saveName: "CHITIEU_lua_chon",
  unsaved: "Có lựa chọn chưa lưu thành tệp.",
  stale: "Kết quả bên dưới chưa tính các lựa chọn vừa ghi.",
  again: "Tổng hợp lại",
  wrong: (places) => `Có ${small(places)} chỗ ghi chưa đúng, sửa rồi mới lưu và tổng hợp lại được.`,
  wrongChoice,
  saveFirst: "Đang có lựa chọn ghi trên trang chưa lưu: lưu rồi mới chọn tệp khác.",
  reminders: (letters) => `Đôn đốc: ${small(letters)} thư`,
  remindersAbout: "Lời nhắc và phiếu đề nghị sửa cho từng đơn vị, chép vào thư hoặc Zalo.",
  letterOf: "Thư gửi",
  allLetters: "Tất cả các đơn vị",
  copy: "Chép",
  copied: "Đã chép.",
  selected: "Đã chọn sẵn, bấm Ctrl+C để chép.",
};
