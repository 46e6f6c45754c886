import type { HostCode } from "../../domain/problem";
import type { IssueWords } from "../words";

export const hostIssuesVi: IssueWords<HostCode> = {
  cellFilled: ({ address }) => ({
    what: `Ô ${address} đang có dữ liệu`,
    fix: "Chọn một ô trống rồi bấm lại.",
  }),
  cellsChanged: ({ count, cells }) => ({
    what: `Có ${count} ô đã đổi từ lúc xem (${cells}) nên chưa ghi gì`,
    fix: "Kiểm tra lại rồi chọn lại các ô cần sửa.",
  }),
  changedHalfway: () => ({
    what: "Việc ghi bị ngắt giữa chừng, có thể một số ô đã đổi và một số chưa",
    fix: "Kiểm tra lại số liệu, hoặc đóng sổ không lưu rồi mở lại.",
  }),
  cellInList: ({ address, sheet }) => ({
    what: `Ô ${address} nằm trong danh mục mà công thức này đọc (trang "${sheet}")`,
    fix: "Chọn một ô trống ở trang khác rồi bấm lại.",
  }),
  noCellSelected: () => ({
    what: "Chưa có ô nào được chọn",
    fix: "Mở một trang, chọn một ô trống rồi bấm lại.",
  }),
  cellBeingEdited: () => ({
    what: "Đang gõ dở trong một ô",
    fix: "Nhấn Enter để ghi hoặc Esc để bỏ, chọn một ô trống rồi bấm lại.",
  }),
  sheetProtected: ({ sheet }) => ({
    what: `Trang "${sheet}" đang được bảo vệ nên chưa ghi gì`,
    fix: "Chọn một ô trống ở trang khác, hoặc bỏ bảo vệ ở thẻ Xem lại (Review) rồi bấm lại.",
  }),
  sheetLeftOpen: ({ sheet }) => ({
    what: `Excel không bảo vệ lại được trang "${sheet}", nên trang này đang mở`,
    fix: "Vào thẻ Xem lại (Review), chọn Bảo vệ Trang tính (Protect Sheet); số liệu trong trang không bị mất.",
  }),
  writingRefused: () => ({
    what: "Excel không cho ghi vào sổ này nên chưa ghi gì",
    fix: "Sổ có thể đang mở ở chế độ chỉ đọc: bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu thành bản khác rồi bấm lại.",
  }),
  excelTooOld: () => ({
    what: "Bản Excel này quá cũ nên chưa làm được việc này",
    fix: "Cần Excel 2021, Microsoft 365 hoặc Excel trên web; hãy cập nhật Office rồi mở lại sổ.",
  }),
  structureProtected: () => ({
    what: "Sổ đang được bảo vệ cấu trúc nên không thêm, bớt trang được; chưa ghi gì",
    fix: "Vào thẻ Xem lại (Review), bỏ Bảo vệ sổ làm việc (Protect Workbook) rồi bấm lại.",
  }),
  workbookReadOnly: () => ({
    what: "Sổ đang mở ở chế độ chỉ đọc nên chưa ghi gì",
    fix: "Bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu thành bản khác rồi bấm lại.",
  }),
  tooMuchAtOnce: () => ({
    what: "Dữ liệu quá lớn so với mức Excel nhận trong một lần",
    fix: "Chia bớt dữ liệu sang trang hoặc sổ khác rồi bấm lại.",
  }),
  sheetGone: ({ sheet }) => ({
    what: sheet === undefined ? "Trang này đã bị xóa khỏi sổ" : `Trang "${sheet}" đã bị xóa khỏi sổ`,
    fix: "Chèn lại trang ở mục Chèn biểu; nếu vừa xóa nhầm thì đóng sổ, không lưu, rồi mở lại.",
  }),
  sheetHidden: ({ sheet }) => ({
    what: `Trang "${sheet}" đang ẩn`,
    fix: "Bấm chuột phải vào tên một trang, chọn Bỏ ẩn (Unhide), rồi bấm lại.",
  }),
  noUnitsInFile: ({ file }) => ({
    what: `Tệp "${file}" không có danh mục đơn vị DM_DONVI nào đã ghi tên đơn vị`,
    fix: "Chọn tệp có trang DM_DONVI với các cột Mã đơn vị, Tên đầy đủ, Đơn vị cấp trên (mã); chưa có thì chèn trang này rồi nhập.",
  }),
  codeTwice: ({ code, cells }) => ({
    what: `Mã đơn vị "${code}" ghi ở các ô ${cells} nên không phân biệt được tệp của các đơn vị`,
    fix: "Sửa để mỗi đơn vị một mã, lưu tệp rồi chọn lại.",
  }),
  noFormInFile: ({ file }) => ({
    what: `Tệp "${file}" không có biểu B01 cả năm nào có số đạt, tổng số đã đánh giá được`,
    fix: "Chọn tệp có biểu B01 của năm trước do bảng CHITIEU hoặc tệp mẫu lập ra; tệp khác thì nhập tay cột Tỷ lệ năm trước (%).",
  }),
  formOfOtherYear: ({ file, found, wanted }) => ({
    what: `Biểu B01 trong tệp "${file}" là của năm ${found}, không phải năm ${wanted}`,
    fix: `Chọn tệp có biểu B01 của năm ${wanted}, hoặc sửa mục Năm ở phần thông tin in trên biểu.`,
  }),
  sheetReshaped: ({ sheet }) => ({
    what: `Trang "${sheet}" đã được thêm, bớt hoặc chuyển dòng, cột nên không tính lại tại chỗ`,
    fix: "Chèn một trang mới cùng loại: số đã nhập được chép sang; trang cũ vẫn giữ nguyên.",
  }),
  sheetsChanged: () => ({
    what: "Các trang trong sổ vừa thay đổi nên chưa ghi gì",
    fix: "Bấm lại để chèn theo tên trang hiện có.",
  }),
  insertStopped: () => ({
    what: "Đã dừng theo yêu cầu; không trang nào được chèn, sổ như trước",
    fix: "Muốn chèn lại thì bấm nút Chèn.",
  }),
  insertInterrupted: () => ({
    what: "Mất kết nối với Excel khi đang chèn; dữ liệu đã có không bị sửa",
    fix: "Có thể còn một trang ẩn chưa xong: đóng rồi mở lại sổ, bảng CHITIEU sẽ hỏi để xóa trang đó.",
  }),
  settingsDamaged: () => ({
    what: "Không đọc được phần thiết lập lưu trong sổ",
    fix: "Nhập lại thiết lập rồi lưu; số liệu trong các trang không bị ảnh hưởng.",
  }),
  fileNotGiven: ({ name }) => ({
    what: `Excel không đưa tệp của sổ đang mở (${name})`,
    fix: "Kết thúc việc đang gõ trong ô, lưu sổ rồi làm lại; nếu vẫn vậy, lưu thành .xlsx và dùng dòng lệnh hand-over, new-year.",
  }),
  helpNotLoaded: () => ({
    what: "Không tải được phần hướng dẫn hàm",
    fix: "Kiểm tra mạng nội bộ rồi bấm lại; các hàm trong ô vẫn tính bình thường.",
  }),
  hostFailed: ({ name }) => ({
    what: `Excel chưa làm được (${name})`,
    fix: "Bấm lại sau ít giây; nếu vẫn vậy, lưu sổ, đóng rồi mở lại.",
  }),
};
