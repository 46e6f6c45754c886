import type { FileCode, FileWarningCode } from "../../domain/problem";
import type { FileMeasure, OtherKind } from "../../domain/problems/file";
import { bytesText } from "../bytesText";
import { type IssueWords, type Sentence, wholeNumberText } from "../words";

const SAVE_AS_XLSX = "Mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn tệp mới.";
const ASK_FOR_WORKBOOK = "Xin đơn vị gửi tệp Excel (.xlsx).";

const OTHERS: Readonly<Record<OtherKind, Sentence>> = {
  pdf: { what: "Tệp này là PDF, không phải sổ Excel", fix: ASK_FOR_WORKBOOK },
  word: { what: "Tệp này là văn bản Word, không phải sổ Excel", fix: ASK_FOR_WORKBOOK },
  powerpoint: { what: "Tệp này là bài trình chiếu PowerPoint, không phải sổ Excel", fix: ASK_FOR_WORKBOOK },
  image: { what: "Tệp này là ảnh, không phải sổ Excel", fix: ASK_FOR_WORKBOOK },
  html: { what: "Tệp này là trang web được đặt tên như sổ Excel", fix: SAVE_AS_XLSX },
  zip: { what: "Tệp này là tệp nén, không phải sổ Excel", fix: "Giải nén rồi chọn tệp .xlsx ở bên trong." },
  other: {
    what: "Tệp này không phải sổ Excel",
    fix: "Thử mở bằng Excel: mở được thì lưu thành kiểu Excel Workbook (.xlsx); không mở được thì xin đơn vị gửi lại.",
  },
};

const number = (value: number): string => wholeNumberText(value, ".");
const bytes = (value: number): string => bytesText(value, [".", ","]);

/** Files of this shape are not made by spreadsheet programs. */
const UNUSUAL = "Tệp có cấu trúc bất thường nên không đọc";
const SAVE_ANEW = "Mở bằng Excel, lưu thành sổ mới (.xlsx) rồi chọn lại; không mở được thì xin đơn vị gửi lại.";
const LESS_AT_ONCE = "Bỏ bớt ảnh, trang không cần, hoặc chia thành nhiều sổ, lưu lại rồi chọn lại.";

const LARGE: Readonly<Record<FileMeasure, (limit: number) => Sentence>> = {
  fileBytes: (limit) => ({ what: `Tệp lớn quá ${bytes(limit)}`, fix: LESS_AT_ONCE }),
  parts: (limit) => ({ what: `${UNUSUAL}: gồm quá ${number(limit)} mục bên trong`, fix: LESS_AT_ONCE }),
  partBytes: (limit) => ({
    what: `${UNUSUAL}: một mục bên trong lớn quá ${bytes(limit)} khi giải nén`,
    fix: SAVE_ANEW,
  }),
  totalBytes: (limit) => ({ what: `Tệp lớn quá ${bytes(limit)} khi giải nén`, fix: LESS_AT_ONCE }),
  ratio: (limit) => ({ what: `Tệp được nén quá ${number(limit)} lần, bất thường với một sổ Excel`, fix: SAVE_ANEW }),
  sheets: (limit) => ({
    what: `Sổ có quá ${number(limit)} trang`,
    fix: "Xóa các trang không cần, kể cả trang ẩn, hoặc chia thành nhiều sổ, lưu lại rồi chọn lại.",
  }),
  cells: (limit) => ({
    what: `Sổ có quá ${number(limit)} ô`,
    fix: "Xóa các dòng, cột trống đã định dạng ở cuối mỗi trang (chọn cả dòng, cột rồi bấm Xóa (Delete)), lưu lại rồi chọn lại.",
  }),
  merges: (limit) => ({
    what: `Sổ có quá ${number(limit)} vùng ô gộp`,
    fix: "Bỏ gộp ô ở các vùng không cần, lưu lại rồi chọn lại.",
  }),
  textChars: (limit) => ({
    what: `Chữ trong sổ dài quá ${number(limit)} ký tự`,
    fix: "Xóa bớt các ô chữ quá dài, hoặc chia thành nhiều sổ, lưu lại rồi chọn lại.",
  }),
  tokenChars: (limit) => ({
    what: `Trong sổ có một đoạn chữ dài quá ${number(limit)} ký tự`,
    fix: "Xóa hoặc chia nhỏ ô chữ quá dài (một ô của Excel chỉ chứa 32.767 ký tự), lưu lại rồi chọn lại.",
  }),
  attributes: (limit) => ({ what: `${UNUSUAL}: một mục bên trong ghi quá ${number(limit)} chi tiết`, fix: SAVE_ANEW }),
  depth: (limit) => ({ what: `${UNUSUAL}: các mục bên trong lồng nhau quá ${number(limit)} tầng`, fix: SAVE_ANEW }),
  seconds: (limit) => ({
    what: `Đọc quá ${number(limit)} giây mà chưa xong`,
    fix: "Đóng bớt chương trình rồi chọn lại; nếu vẫn vậy, xóa các dòng, trang không cần trong sổ, lưu lại rồi chọn lại.",
  }),
};

export const fileIssuesVi: IssueWords<FileCode | FileWarningCode> = {
  emptyFile: () => ({
    what: "Tệp trống, không có gì bên trong",
    fix: "Xin đơn vị gửi lại; có thể việc gửi hoặc tải về chưa xong.",
  }),
  encrypted: () => ({
    what: "Tệp có mật khẩu nên không đọc được",
    fix: "Mở bằng Excel, bỏ mật khẩu ở Tệp > Thông tin > Bảo vệ sổ (File > Info > Protect Workbook), lưu lại rồi chọn lại.",
  }),
  oldExcel: () => ({ what: "Tệp thuộc kiểu Excel cũ (.xls, Excel 97–2003)", fix: SAVE_AS_XLSX }),
  binaryWorkbook: () => ({ what: "Tệp thuộc kiểu Excel nhị phân (.xlsb)", fix: SAVE_AS_XLSX }),
  openDocument: () => ({ what: "Tệp thuộc kiểu OpenDocument (.ods) của LibreOffice", fix: SAVE_AS_XLSX }),
  plainText: () => ({ what: "Tệp chỉ là văn bản (.csv, .txt), không phải sổ Excel", fix: SAVE_AS_XLSX }),
  notWorkbook: ({ looksLike }) => OTHERS[looksLike],
  damaged: ({ sheet, cell }) => {
    const place = [...(sheet === undefined ? [] : [`trang "${sheet}"`]), ...(cell === undefined ? [] : [`ô ${cell}`])];
    return {
      what: `Tệp bị hỏng${place.length === 0 ? "" : ` ở ${place.join(", ")}`}`,
      fix:
        "Có thể tệp bị cắt hoặc bị đổi khi gửi qua Zalo, thư điện tử: xin đơn vị gửi lại, tốt nhất là nén .zip trước khi gửi; " +
        "nếu Excel mở được thì lưu thành sổ mới (.xlsx) rồi chọn lại.",
    };
  },
  unsafeContent: () => ({
    what: "Tệp có nội dung không an toàn nên không đọc",
    fix: "Không mở tệp này; hỏi lại đơn vị có đúng là họ gửi không, và xin gửi lại bản lưu từ Excel.",
  }),
  unknownEncoding: ({ encoding }) => ({
    what: `Chữ trong tệp ghi bằng bảng mã "${encoding}" nên không đọc chắc được`,
    fix: SAVE_ANEW,
  }),
  tooLarge: ({ what, limit }) => LARGE[what](limit),
  cancelled: () => ({ what: "Đã dừng đọc theo yêu cầu", fix: "Chọn lại tệp khi cần." }),
  readerStopped: () => ({
    what: "Việc đọc tệp bị ngắt giữa chừng, có thể do máy thiếu bộ nhớ",
    fix: "Đóng bớt chương trình rồi chọn lại; nếu vẫn vậy, xóa các dòng, trang không cần trong sổ.",
  }),
  unreachable: () => ({
    what: "Không mở được tệp",
    fix: "Tệp có thể đã bị chuyển, xóa hoặc đang mở ở chương trình khác: đóng chương trình đó rồi chọn lại tệp.",
  }),
  noFigureToCopy: ({ cells, more }) => ({
    what: `Chưa có số để ghi thay công thức ở ${cells.join(", ")}${more === 0 ? "" : ` và ${number(more)} ô khác`}`,
    fix: "Mở sổ bằng Excel có phần bổ trợ CHITIEU, chờ tính xong (các ô #NAME?, #BUSY! phải ra số), lưu lại rồi làm lại.",
  }),
  copyLeansOn: ({ sheets }) => ({
    what: `Có biểu đồ hoặc bảng tổng hợp (pivot) lấy số từ trang để lại: ${sheets.join(", ")}`,
    fix: "Chọn giữ trang đó trong bản gửi đi, hoặc xóa biểu đồ, bảng tổng hợp ấy rồi làm lại.",
  }),
  copyDiffers: ({ cell }) => ({
    what: `Bản vừa tạo khác sổ đang mở ở ${cell} nên không đưa ra`,
    fix: "Sổ vẫn như cũ. Lưu sổ thành tệp mới (.xlsx) bằng Excel rồi làm lại; nếu vẫn vậy, báo người hỗ trợ.",
  }),
  nameLeftInCopy: ({ part }) => ({
    what: `Vẫn còn họ tên hoặc số điện thoại trong phần "${part}" của tệp nên không đưa bản gửi đi ra`,
    fix: "Xóa tệp nhúng, macro, hình có chữ ở sổ rồi làm lại, hoặc bỏ chọn viết tắt họ tên.",
  }),
  nothingToHandOver: () => ({
    what: "Mọi trang của sổ đều để lại đơn vị",
    fix: "Chọn giữ ít nhất một trang trong bản gửi đi.",
  }),
  yearUnknown: () => ({
    what: "Sổ này không cho biết là của năm nào nên chưa chuyển sang năm mới được",
    fix: "Chèn một biểu của năm nay, hoặc ghi mục Năm ở phần thông tin in trên biểu, lưu sổ rồi làm lại.",
  }),
  nothingOfYear: () => ({
    what: "Sổ này chưa có danh sách hay biểu nào của CHITIEU để chuyển sang năm mới",
    fix: "Chèn danh sách và biểu trước, hoặc chọn đúng sổ của năm nay.",
  }),
  unknownStyle: ({ cells }) => ({
    what: `Có ${number(cells)} ô ghi định dạng mà sổ không có; giá trị vẫn đọc đủ, ngày tháng có thể hiện thành số`,
    fix: "Mở bằng Excel, đồng ý sửa tệp, xem lại các ô này rồi lưu thành sổ mới (.xlsx).",
  }),
};
