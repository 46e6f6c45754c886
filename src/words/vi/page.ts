import type { PageWords } from "../page";
import { smallNumberText } from "../words";

const small = (value: number): string => smallNumberText(value, ".");

export const pageVi: PageWords = {
  language: "vi",
  title: "Chỉ tiêu nghị quyết: phát biểu, tổng hợp",
  about: "Trang này chạy ngay trên máy của bạn, không gửi gì đi đâu, không cần mạng và không cần cài đặt.",
  inSpite: "Không dùng cho tài liệu mật.",
  handOut: {
    title: "Phát biểu mẫu cho các đơn vị",
    about:
      "Mỗi đơn vị trong danh mục được một tệp .xlsx có đủ các biểu, ghi sẵn mã, tên đơn vị, năm và kỳ. Tệp dùng được với Excel 2010 trở lên, LibreOffice, WPS, không cần phần bổ trợ.",
    list: "Tệp có danh mục đơn vị (trang DM_DONVI)",
    listHint: "Các cột Mã đơn vị, Tên đầy đủ, Đơn vị cấp trên (mã). Tệp chỉ được đọc, không bị sửa.",
    year: "Năm",
    yearWrong: "Ghi năm từ 2000 đến 2100.",
    period: "Kỳ báo cáo",
    quarter: "Quý báo cáo",
    place: "Địa danh",
    make: "Tạo tệp cho từng đơn vị",
    stop: "Dừng",
    reading: "Đang đọc danh mục, tính biểu mẫu…",
    progress: (done, total) => `Đã tạo ${small(done)} trên ${small(total)} tệp`,
    stopped: "Đã dừng, chưa lưu tệp nào.",
    broken: "Không tạo được tệp. Tải lại trang rồi thử lại; nếu vẫn thế, báo người quản trị máy.",
    made: (files) => `Đã tạo ${small(files)} tệp.`,
    nobody: (year) =>
      `Không đơn vị nào trong danh mục còn hiệu lực trong năm ${year}. Xem lại cột Hiệu lực từ ngày, đến ngày.`,
    download: (megabytes) => `Tải về tệp .zip (${megabytes} MB)`,
    send: "Giải nén rồi gửi mỗi đơn vị tệp của mình. Đơn vị nhập số vào các trang, không đổi tên trang, rồi gửi lại đúng tệp đó.",
    files: "Các tệp trong gói",
    columns: ["Mã", "Đơn vị", "Tệp"],
    leftOut: (year) => `Không tạo tệp vì không còn, hoặc chưa có hiệu lực trong năm ${year}:`,
  },
};
