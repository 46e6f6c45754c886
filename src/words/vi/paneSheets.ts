import { a1, box } from "../../domain/a1";
import { type NumberedTarget, rowList, type OverviewWords, type SheetsWords } from "../paneSheets";
import { smallNumberText, wholeNumberText } from "../words";

const count = (value: number): string => wholeNumberText(value, ".");
const small = (value: number): string => smallNumberText(value, ".");

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** A code stands in no cell of B01 that is seen: its number does. */
const numbered = (targets: readonly NumberedTarget[]): string =>
  targets.map(({ id, number }) => `${id} (STT ${number})`).join(", ");

export const overviewVi: OverviewWords = {
  about: "Kết quả từng chỉ tiêu, tính từ các danh sách và biểu trong sổ này.",
  reading: "Đang tính…",
  compute: "Tính lại",
  empty: "Sổ này chưa có danh sách hay biểu nào của CHITIEU.",
  begin: "Chèn danh sách và biểu B01",
  beginAbout: "Thêm các trang mới vào cuối sổ; không sửa trang nào đang có. Chép danh sách vào là có kết quả.",
  steps: {
    head: (done, all) => `Các bước để hoàn thành B01: xong ${small(done)}/${small(all)}`,
    isDone: "Đã xong",
    isOpen: "Chưa xong",
    insert: (sheets, isDone, deleted) => {
      const names = sheets.map((sheet) => (deleted.includes(sheet) ? `lại ${sheet} (đã bị xóa)` : sheet)).join(", ");
      return isDone ? `Đã có ${names}` : `Chèn ${names}`;
    },
    fill: (sheet, isDone) => (isDone ? `Đã có danh sách trong "${sheet}"` : `Chép danh sách vào "${sheet}"`),
    insteadOfTyping: (sheets) => `hoặc chèn biểu để tự tính: ${sheets.join(", ")}`,
    mend: (cells) => `Sửa ${small(cells)} ô ghi chưa đúng (xem bên dưới)`,
    update: (sheet) => `Cập nhật trang "${sheet}": đang ghi khác số đếm được`,
    type: (targets, isDone) =>
      isDone ? `Đã nhập số liệu ${numbered(targets)}` : `Nhập tổng số, số đạt của ${numbered(targets)} vào B01`,
    whole: "B01 đã đủ số liệu: mọi chỉ tiêu có số, không còn ô phải sửa.",
  },
  summary: (met, missed, open) => `${count(met)} đạt, ${count(missed)} chưa đạt, ${count(open)} chưa đánh giá được.`,
  noVerdict: {
    open: "Chưa đủ số liệu",
    unclear: "Có ô ghi chưa đúng",
    noFigures: "Chưa có số liệu",
    emptyList: "Chưa có danh sách",
    notYetDue: "Chưa đến kỳ đánh giá",
    otherwise: "B01 đang ghi khác",
  },
  goal: "Mục tiêu",
  still: ({ count: needed, subject }) => `Còn thiếu ${small(needed)}${subject ? ` ${subject}` : ""}`,
  missingRows: (rows, more) =>
    `Chưa có kết quả: dòng ${rowList(rows)}${more > 0 ? ` và ${count(more)} dòng khác` : ""}`,
  why: "Vì sao?",
  denominator: "Mẫu số",
  howRead: "Cách tính",
  from: "Số liệu",
  fromRegister: (sheet) => `Đếm từ trang "${sheet}".`,
  fromTyped: (sheet) => `Số nhập tay ở trang "${sheet}".`,
  fromNothing: (register) =>
    register
      ? `Chưa có trang ${register} để đếm; chèn trang đó hoặc nhập số vào B01.`
      : "Nhập số đạt và tổng số vào B01.",
  fromDeleted: (register) => `Trang ${register} mà B01 lấy số đã bị xóa; chèn lại trang đó, B01 sẽ lấy số trở lại.`,
  milestonePassed: (year, atMilestone) =>
    atMilestone
      ? `Mốc năm ${year} đã qua: đánh giá theo số đã thành lập đến 31/12/${year}.`
      : `Mốc năm ${year} đã qua; đây là số hiện tại.`,
  beside: { now: "Số hiện tại", eligible: "Trong số đủ điều kiện, hiện tại" },
  undated: ({ count: n, subject }) =>
    `Chưa rõ ngày thành lập: ${small(n)}${subject ? ` ${subject}` : ""}, chưa tính là đạt.`,
  otherwise: {
    figures: (sheet, part, whole) =>
      `Trang "${sheet}" đang ghi ${count(part)}/${count(whole)}. Bấm cập nhật; nếu sổ đặt tính tay thì nhấn F9.`,
    typed: (sheet, part, whole) =>
      `Trang "${sheet}" đang ghi tay ${count(part)}/${count(whole)}. Xóa số ghi tay ở đó rồi bấm cập nhật để biểu lấy số đếm, hoặc sửa cho khớp.`,
    nothing: (sheet) => `Trang "${sheet}" chưa lấy số này.`,
    verdict: (sheet, text) => `Trang "${sheet}" đang ghi "${text}". Bấm cập nhật; nếu sổ đặt tính tay thì nhấn F9.`,
    update: "Cập nhật biểu",
  },
  groups: {
    unclear: "Ghi chưa đúng",
    missing: "Chưa có kết quả",
    missed: "Chưa đạt",
    undated: "Chưa rõ ngày thành lập",
    outside: "Không thuộc diện",
    met: "Đạt",
  },
  row: (row) => `Dòng ${row + 1}`,
  cell: (row, column) => `ô ${a1(box(row, column))}`,
  nothingFound: "để trống",
  noName: "(không có tên)",
  showMore: (more) => `Hiện thêm ${count(more)} dòng`,
  goThere: "Đến ô này",
  problems: (n) => `${small(n)} ô cần sửa`,
  countAs: (found) => `Coi "${found}" là…`,
  tooLong: (sheet, rows) =>
    `Trang "${sheet}" dài hơn ${count(rows)} dòng: công thức trong biểu không đếm hết, số ở đây thì có.`,
};

const unitKinds: SheetsWords["choices"]["unitKind"] = {
  DANG_UY_BTV: "Đảng ủy cơ sở có ban thường vụ",
  DANG_UY: "Đảng ủy cơ sở không có ban thường vụ",
  CHI_BO: "Chi bộ",
  BAN_DANG: "Ban của Đảng ủy (Ban Tuyên giáo, Ban Tổ chức…)",
  VAN_PHONG: "Văn phòng",
  UBKT: "Ủy ban Kiểm tra",
  CONG_DOAN: "Công đoàn",
  DOAN: "Đoàn Thanh niên",
  CCB: "Hội Cựu chiến binh",
  NHA_NUOC: "Cơ quan nhà nước",
};

export const sheetsVi: SheetsWords = {
  about:
    "Chọn trang cần chèn. Mỗi trang được thêm vào cuối sổ; không trang nào đang có bị ghi đè. Ctrl+Z không bỏ được việc chèn; chèn xong có nút gỡ.",
  looking: "Đang xem sổ…",
  choose: "Các trang",
  groups: { forms: "Biểu", registers: "Sổ, danh sách", lists: "Danh mục", others: "Khác" },
  exists: "Đã có trong sổ",
  refresh: "Cập nhật",
  insertAnew: "Chèn bản mới",
  lastYear: "Lấy số năm trước từ tệp…",
  lastYearTaken: (targets, file, sheet) =>
    `Đã lấy số đạt, tổng số năm trước của ${targets} chỉ tiêu từ tệp "${file}" vào trang "${sheet}"; ô đã nhập tay giữ nguyên.`,
  open: "Mở",
  columns: "Các cột",
  onPaper: {
    open: "In thử A4",
    looking: "Đang xem trang in…",
    page: ({ paper, landscape, across, down, points }) =>
      `Giấy ${paper} ${landscape ? "ngang" : "dọc"}: ${small(across)} trang ngang × khoảng ${small(down)} trang dọc, cỡ chữ ${String(points).replace(".", ",")}.`,
    blankRows: (n) => `Có ${small(n)} dòng trống cuối bảng cũng in ra.`,
    cut: (n) =>
      n === 0 ? "Không chữ nào bị cắt (nếu độ rộng cột vẫn như khi chèn)." : `Có ${small(n)} ô chữ dài hơn chỗ in:`,
    makeHigher: "Nới cao các dòng này",
    leaveOut: "Không in dòng trống",
  },
  handOut: "Phát biểu mẫu cho các đơn vị (mở trang trong trình duyệt)",
  countsFrom: (sheets) => `Lấy từ: ${sheets.join(", ")}`,
  missing: (sheet) => `${sheet} (chưa có)`,
  along: (sheets) => `Chèn cùng: ${sheets.join(", ")}.`,
  withLinked: "Chèn cả các danh sách còn thiếu",
  insert: (n) => (n === 0 ? "Chèn" : `Chèn ${small(n)} trang`),
  settings: "Thông tin in trên biểu",
  settingsAbout: "Nhập một lần, lưu trong sổ này và sửa được. Ô nào để trống thì điền tay trên biểu.",
  fields: {
    unit: "Đơn vị",
    unitCode: "Mã đơn vị",
    superior: "Cấp trên trực tiếp",
    place: "Địa danh",
    year: "Năm",
    period: "Kỳ báo cáo",
    quarter: "Quý báo cáo",
    dataDate: "Số liệu tính đến ngày",
    unitKind: "Loại đơn vị",
    head: "Đầu biểu",
    formWord: "Chữ ghi trước số của biểu",
    preparer: "Người lập biểu",
    signing: "Ai ký",
    authority: "Dòng trên chức vụ",
    signerRole: "Chức vụ người ký",
    signer: "Họ tên người ký",
    cosignerKind: "Bên cùng ký hoặc xác nhận",
    cosignerAuthority: "Bên cùng ký: dòng trên chức vụ",
    cosignerRole: "Bên cùng ký: chức vụ",
    cosigner: "Bên cùng ký: họ tên",
    resolution: "Nghị quyết",
  },
  hints: {
    unitKind: "Quyết định đầu biểu và các dòng ký.",
    unit: "Tự viết hoa khi in.",
    unitCode: "Cấp trên cấp, để tệp của đơn vị tự được nhận ra khi tổng hợp. Chưa có thì để trống.",
    dataDate: "Chưa biết thì để trống, trên biểu ghi …/…/….",
    signing: "Cấp ủy, ủy ban: cấp phó cũng ký thay mặt (T/M), không ký thay (K/T).",
    authority: "Để trống thì theo loại đơn vị; trưởng ban, chánh văn phòng ký trực tiếp, không có dòng này.",
    signerRole: "Để trống thì theo loại đơn vị.",
    cosignerKind: "Ký bên trái đơn vị; nếu là cấp ủy thì ghi dưới “Xác nhận của cấp ủy” ở biểu có mục đó.",
  },
  choices: {
    period: { NAM: "Cả năm", "9T": "9 tháng đầu năm", "6T": "6 tháng đầu năm", QUY: "Quý" },
    quarter: { "": "Chưa chọn", "1": "Quý I", "2": "Quý II", "3": "Quý III", "4": "Quý IV" },
    unitKind: unitKinds,
    head: { annex: "Phụ lục kèm báo cáo", full: "Văn bản riêng, đủ tiêu đề" },
    formWord: { BIEU_SO: "Biểu số", MAU_SO: "Mẫu số", PHU_LUC: "Phụ lục" },
    signing: { HEAD: "Người đứng đầu", DEPUTY: "Cấp phó", ORDER: "Người ký thừa lệnh (T/L)" },
    cosignerKind: { "": "Không có", ...unitKinds },
  },
  yearWrong: "Năm từ 2000 đến 2100.",
  dataDateWrong: "Ghi ngày/tháng/năm, ví dụ 15/11/2026; chưa biết thì để trống.",
  save: "Lưu thông tin",
  saved: "Đã lưu thông tin vào sổ.",
  progress: (done, total) => {
    if (total === 0) return "Đang chuẩn bị…";
    return done < total
      ? `Đang chèn: xong ${done} trong ${total} trang…`
      : `Đã chèn ${total} trang; đang cố định dòng tiêu đề, đặt trang in và đọc lại sổ…`;
  },
  stop: "Dừng",
  stopping: "Đang dừng và gỡ các trang chèn dở…",
  inserted: (n) => `Đã chèn ${small(n)} trang:`,
  unfinished: (sheet, missing) => {
    const what = {
      frozenRows: "cố định dòng tiêu đề",
      printing: "đặt trang in",
      onePageWide: "in vừa một trang ngang",
    };
    return `Trang "${sheet}": Excel chưa ${missing.map((each) => what[each]).join(", chưa ")}; đặt bằng tay ở thẻ Xem (View), Bố trí Trang (Page Layout). Số liệu không bị ảnh hưởng.`;
  },
  takeOut: "Gỡ các trang vừa chèn",
  takeOutAbout: "Ctrl+Z không bỏ được các trang đã chèn; nút này gỡ đúng các trang đó.",
  losing: (typed, referring) =>
    [
      ...(typed.length > 0 ? [`Sau khi chèn đã có người nhập vào ${quoted(typed)}; gỡ thì mất phần đó.`] : []),
      ...(referring.length > 0
        ? [`Công thức ở ${quoted(referring)} lấy số từ các trang này; gỡ thì các công thức đó mất chỗ lấy số.`]
        : []),
      "Việc gỡ không hoàn tác được. Vẫn gỡ?",
    ].join(" "),
  takeOutAnyway: "Vẫn gỡ",
  keep: "Giữ lại",
  takenOut: (n) => `Đã gỡ ${small(n)} trang vừa chèn.`,
  nothingMissing: "Các trang đã chọn đều có trong sổ, không chèn thêm.",
  refreshed: (sheet) => `Đã cập nhật các ô tính trên trang "${sheet}"; số nhập tay giữ nguyên.`,
  countedAs: (found, level, sheet, row) =>
    `Từ nay "${found}" được hiểu là "${level}" (đã thêm dòng ${row + 1} ở trang "${sheet}"). Hàm gõ tay cũng hiểu nếu chọn cả trang ấy ở chỗ thang xếp loại.`,
  orphansAbout: (names) =>
    `Lần chèn trước bị ngắt giữa chừng, còn lại ${small(names.length)} trang ẩn làm dở: ${names.join(", ")}.`,
  removeOrphans: "Xóa trang làm dở",
  removed: (n) => `Đã xóa ${small(n)} trang làm dở.`,
  look: "Xem lại sổ",
};
