import type { PaneWords } from "../pane";
import { documentsVi } from "./paneDocuments";
import { overviewVi, sheetsVi } from "./paneSheets";

export const paneVi: PaneWords = {
  language: "vi",
  title: "Chỉ tiêu nghị quyết",
  sections: {
    overview: "Tổng quan",
    sheets: "Chèn biểu",
    checks: "Kiểm tra",
    sum: "Tổng hợp",
    targets: "Chỉ tiêu",
    functions: "Hàm",
  },
  overview: overviewVi,
  sheets: sheetsVi,
  documents: documentsVi,
  targets: {
    about: "Các chỉ tiêu của kế hoạch thực hiện Nghị quyết 29-NQ/TU. Bấm vào một chỉ tiêu để xem căn cứ và cách tính.",
    condition: "Mục tiêu",
    source: "Căn cứ (nguyên văn)",
    reading: "Cách tính",
    part: "Số đạt",
    whole: "Tổng số",
    period: "Kỳ đánh giá",
    lead: "Chủ trì",
  },
  functions: {
    about: "Gõ =CHITIEU. vào một ô để dùng. Bấm vào một hàm để xem cách viết và chèn ví dụ.",
    filter: "Tìm hàm",
    filterHint: "Tên hàm hoặc việc cần tính",
    clearFilter: "Xóa nội dung tìm",
    found: (count) => (count === 0 ? "Không có hàm nào khớp. Thử từ khác, có dấu hoặc không dấu." : `Có ${count} hàm.`),
    recent: "Dùng gần đây",
    others: "Các hàm khác",
    loading: "Đang tải hướng dẫn hàm…",
    retry: "Tải lại",
    parameters: "Các vùng cần chọn",
    optional: "có thể bỏ trống",
    returns: "Kết quả",
    example: "Cách viết",
    insert: "Chèn ví dụ",
    insertAbout: "Ghi một công thức mẫu có sẵn số liệu vào ô đang chọn; ô phải trống.",
  },
  report: {
    working: "Đang ghi ví dụ vào ô đang chọn…",
    waiting: "Excel chưa trả lời. Nếu đang gõ dở trong một ô, hãy sang Excel nhấn Enter hoặc Esc.",
    written: ({ id, sheet, address }) => `Đã ghi ví dụ ${id} vào ô ${address}, trang "${sheet}".`,
    notRecognised: ({ id, sheet, address }) =>
      `Đã ghi ví dụ ${id} vào ô ${address}, trang "${sheet}", nhưng Excel chưa nhận hàm CHITIEU (#NAME?). Lưu sổ, đóng rồi mở lại.`,
    dismiss: "Đóng thông báo",
  },
  stuck: {
    about: (count) =>
      `Sổ này từng được mở khi chưa có CHITIEU: ${count} ô hàm CHITIEU đang là #NAME?. Excel chỉ tính lại khi công thức được ghi lại.`,
    reenter: "Tính lại các ô #NAME?",
    done: ({ cells, skipped, stuck }) =>
      [
        `Đã ghi lại ${cells} công thức CHITIEU.`,
        ...(skipped.length > 0
          ? [
              `Bỏ qua trang có mật khẩu bảo vệ: ${skipped.map((name) => `"${name}"`).join(", ")}; bỏ bảo vệ ở thẻ Xem lại (Review) rồi bấm lại.`,
            ]
          : []),
        ...(stuck > 0 ? [`Còn ${stuck} ô là #NAME?.`] : []),
      ].join(" "),
  },
  foot: {
    help: "Trợ giúp",
    helpParts: [
      {
        about: "Làm gì trước",
        text: "Vào thẻ Chèn biểu, chọn biểu cần lập rồi bấm chèn. Nhập tên, dấu x, xếp loại vào các trang DS_. Thẻ Tổng quan tự đếm và cho biết chỉ tiêu nào đạt, chỉ tiêu nào còn thiếu bao nhiêu.",
      },
      {
        about: "Đánh dấu",
        text: "Ghi x, có, đã, đạt, ✓, 1 là có. Ghi không, chưa, chưa đạt là không. Để trống hoặc ghi 0 là chưa có kết quả. Cách ghi khác thì CHITIEU báo ô đó, không tự đoán.",
      },
      {
        about: "Xếp loại",
        text: "Viết đủ hoặc viết tắt: HTXSNV, HTTNV, HTNV, KHTNV. Có dấu, không dấu, chữ hoa, chữ thường đều được. Chưa có kết quả thì để trống, đừng ghi gì ở cột lý do: người đó vẫn nằm trong mẫu số. Chỉ người không thuộc diện xếp loại mới ghi lý do. Cách viết riêng của đơn vị: thêm một dòng ở trang DM_XEPLOAI.",
      },
      {
        about: "Kiểm tra số liệu",
        text: "Thẻ Kiểm tra tìm chỗ sai, chỗ đáng ngờ trong cả sổ, kể cả bảng do người khác lập, mỗi chỗ kèm ô. Ô nào sửa được mà không đổi nghĩa (số lưu ở dạng chữ, cách viết mức xếp loại, dấu cách thừa) thì cho xem trước; chọn rồi sửa trong một lần, và hoàn lại được.",
      },
      {
        about: "Số liệu ở đâu",
        text: "Số liệu chỉ nằm trong sổ Excel này. CHITIEU không gửi gì đi và không gọi máy nào khác. Máy này chỉ nhớ ngôn ngữ đã chọn và 5 hàm dùng gần đây.",
      },
    ],
    language: "Ngôn ngữ",
    feedback: "Góp ý",
    feedbackToAdmin: "gửi người quản trị máy đã cài CHITIEU",
  },
  footer: "Không dùng cho tài liệu mật. Mọi tính toán chạy trên máy này, không gửi đi đâu.",
  outsideExcel:
    "Đây là bảng CHITIEU trong Excel, không dùng riêng trong trình duyệt được. Mở Excel, vào thẻ Chỉ tiêu rồi chọn Mở bảng CHITIEU.",
  didNotOpen: "Bảng CHITIEU chưa mở được. Các hàm =CHITIEU. trong ô vẫn tính bình thường.",
  reopen: "Mở lại bảng CHITIEU",
};
