import type { ConsolidationWords, LedgerStatusId, ReminderAccount } from "../consolidation";
import { sayFile } from "../fileIssues";
import { smallNumberText } from "../words";

const small = (value: number): string => smallNumberText(value, ".");
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const PERIODS: Readonly<Record<string, string>> = { NAM: "cả năm", "9T": "9 tháng", "6T": "6 tháng" };
const QUARTERS: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };
const periodOf = (period: string, quarter: string): string =>
  PERIODS[period] ?? (quarter === "" ? "quý (chưa rõ quý nào)" : `quý ${QUARTERS[quarter] ?? quarter}`);

const KNOWN_BY = {
  code: "mã đơn vị ghi trong tệp",
  name: "tên đơn vị ghi trong tệp",
  choice: "người tổng hợp chọn",
  sheets: "tên các trang",
};

/** What is asked of a unit, by what became of its files. */
const ASKED: Readonly<Partial<Record<LedgerStatusId, string>>> = {
  missing: "chưa gửi báo cáo",
  empty: "đã gửi tệp nhưng các biểu còn trống",
  conflict: "đã gửi nhiều tệp có số liệu khác nhau; đề nghị cho biết tệp nào là chính thức",
  unreadable: "đã gửi tệp nhưng không mở được",
  wrongYear: "đã gửi tệp của năm khác",
  wrongPeriod: "đã gửi tệp của kỳ khác",
  olderForm: "đã gửi tệp theo mẫu cũ",
};

function reminder({ unit, period, due, status, remarks, cells, more }: ReminderAccount): string {
  const by = due === "" ? "" : ` (hạn gửi ${due})`;
  const first = `Kính gửi: ${unit}.`;
  const asked = ASKED[status];
  const what = asked
    ? `Về báo cáo kết quả thực hiện chỉ tiêu ${period}${by}: đơn vị ${asked}.`
    : `Đã nhận báo cáo kết quả thực hiện chỉ tiêu ${period} của đơn vị. Đề nghị kiểm tra, sửa các ô sau rồi gửi lại tệp:`;
  const rest = more > 0 ? [`… và ${small(more)} ô khác.`] : [];
  const last = asked ? ["Đề nghị đơn vị gửi tệp .xlsx theo mẫu đã phát, đủ các biểu. Trân trọng."] : ["Trân trọng."];
  return [first, what, ...remarks, ...cells.map((cell) => `- ${cell}`), ...rest, ...last].join("\n");
}

export const consolidationVi: ConsolidationWords = {
  language: "vi",
  statuses: {
    received: "Đã nhận",
    late: "Nhận muộn",
    typed: "Nhập từ bản giấy",
    missing: "Chưa báo cáo",
    empty: "Tệp rỗng",
    duplicate: "Gửi trùng",
    conflict: "Mâu thuẫn, chờ chọn",
    setAside: "Không dùng, đã chọn tệp khác",
    olderForm: "Mẫu cũ",
    wrongYear: "Sai năm",
    wrongPeriod: "Sai kỳ",
    unreadable: "Không đọc được",
    notSubject: "Không thuộc diện",
    closed: "Đơn vị đã thôi hoạt động",
    unexpected: "Chưa rõ của đơn vị nào",
    excluded: "Đã loại ra",
  },
  remarks: {
    sameAs: ({ files }) => `Giống hệt tệp ${quoted(files)}, chỉ tính một lần.`,
    conflictsWith: ({ files }) => `Cùng đơn vị, nội dung khác với tệp ${quoted(files)}.`,
    ofYears: ({ years }) => `Số liệu trong tệp là của năm ${years.join(", ")}.`,
    ofPeriod: ({ period, quarter }) => `Kỳ ghi trong tệp là ${periodOf(period, quarter)}.`,
    noYear: () => "Tệp không ghi năm, kiểm tra lại với đơn vị.",
    knownBy: ({ by }) => `Nhận ra đơn vị theo ${KNOWN_BY[by]}.`,
    nameIsOf: ({ unit }) => `Tên tệp lại giống của ${unit}: có thể đã đổi nhầm tệp.`,
    perhapsOf: ({ unit }) => `Theo tên tệp, có thể là của ${unit}: cần xác nhận.`,
    rosterOf: ({ unit, file }) =>
      `Danh sách gần như trùng với danh sách của ${unit} (tệp "${file}"): có thể gửi nhầm tệp của nhau.`,
    partOf: ({ label, block }) =>
      `Tệp có biểu của nhiều đơn vị; đây là phần ${small(block)}${label === "" ? "" : `, các trang ghi "${label}"`}.`,
    sheetsLeft: ({ sheets }) => `Chưa rõ của đơn vị nào trong tệp nên không tính: ${quoted(sheets)}.`,
    sheetsTwice: ({ used, others }) => `Có nhiều trang cùng loại: tính trang "${used}", không tính ${quoted(others)}.`,
    hiddenSheets: ({ sheets }) => `Có trang ẩn không được tính: ${quoted(sheets)}.`,
    ownList: ({ sheet, range }) => `Đếm từ danh sách riêng của đơn vị: trang "${sheet}", vùng ${range}.`,
    listsInDoubt: ({ lists }) =>
      `Có danh sách chưa rõ các cột, chưa tính: ${quoted(lists)}. Chọn nghĩa các cột ở "Danh sách có sẵn" của tệp, hoặc ở "Xem các cột" khi tổng hợp.`,
    reason: ({ text }) => `Lý do: ${text}.`,
    lateBy: ({ days }) => `Gửi sau hạn ${small(days)} ngày.`,
    afterClosing: () => "Gửi sau ngày khóa sổ.",
    alsoFrom: ({ unit }) => `${unit} cũng gửi: trước và sau khi bàn giao có thể trùng người, cần chọn một.`,
    notRead: ({ issue }) => sayFile(issue, "vi"),
    signed: ({ paper }) => `Báo cáo đã ký: ${paper}.`,
  },
  reminder,
};
