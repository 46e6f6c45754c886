import type { HostIssueWords } from "./hostIssues";

export const hostIssuesVi: HostIssueWords = {
  cellFilled: ({ address }) => ({
    what: `Ô ${address} đang có dữ liệu`,
    fix: "Chọn một ô trống rồi bấm lại.",
  }),
  noCellSelected: () => ({
    what: "Chưa có ô nào được chọn",
    fix: "Mở một trang tính, chọn một ô trống rồi bấm lại.",
  }),
  cellBeingEdited: () => ({
    what: "Đang gõ dở trong một ô",
    fix: "Nhấn Enter để ghi hoặc Esc để bỏ, chọn một ô trống rồi bấm lại.",
  }),
  sheetProtected: ({ sheet }) => ({
    what: `Trang "${sheet}" đang được bảo vệ nên chưa ghi gì`,
    fix: "Chọn một ô trống ở trang khác, hoặc bỏ bảo vệ ở thẻ Xem lại rồi bấm lại.",
  }),
  writingRefused: () => ({
    what: "Excel không cho ghi vào sổ này nên chưa ghi gì",
    fix: "Sổ có thể đang mở ở chế độ chỉ đọc: bấm Cho phép chỉnh sửa, hoặc lưu thành bản khác rồi bấm lại.",
  }),
  excelTooOld: () => ({
    what: "Bản Excel này quá cũ nên chưa làm được việc này",
    fix: "Cần Excel 2021, Microsoft 365 hoặc Excel trên web; hãy cập nhật Office rồi mở lại sổ.",
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
