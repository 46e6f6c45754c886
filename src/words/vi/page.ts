import type { PageWords } from "../page";
import { smallNumberText } from "../words";
import { sumChoicesVi } from "./sumChoices";

const small = (value: number): string => smallNumberText(value, ".");

export const pageVi: PageWords = {
  language: "vi",
  title: "Chỉ tiêu nghị quyết: phát biểu, tổng hợp",
  about: "Trang này chạy ngay trên máy của bạn, không gửi gì đi đâu, không cần mạng và không cần cài đặt.",
  inSpite: "Không dùng cho tài liệu mật.",
  asked: {
    year: "Năm",
    yearWrong: "Ghi năm từ 2000 đến 2100.",
    period: "Kỳ báo cáo",
    quarter: "Quý báo cáo",
  },
  handOut: {
    title: "Phát biểu mẫu cho các đơn vị",
    about:
      "Mỗi đơn vị trong danh mục được một tệp .xlsx có đủ các biểu, ghi sẵn mã, tên đơn vị, năm và kỳ. Tệp dùng được với Excel 2010 trở lên, LibreOffice, WPS, không cần phần bổ trợ.",
    list: "Tệp có danh mục đơn vị (trang DM_DONVI)",
    listHint: "Các cột Mã đơn vị, Tên đầy đủ, Đơn vị cấp trên (mã). Tệp chỉ được đọc, không bị sửa.",
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
  sumUp: {
    title: "Tổng hợp báo cáo các đơn vị",
    about:
      "Đọc tệp các đơn vị gửi về, đếm lại từng chỉ tiêu từ danh sách trong tệp, cho biết ai chưa gửi, tệp nào cần sửa, và kết luận chắc đến đâu khi còn thiếu báo cáo.",
    listHint: "Có thêm trang DM_CHITIEU thì tính theo các chỉ tiêu ở đó. Tệp chỉ được đọc, không bị sửa.",
    files: "Tệp báo cáo của các đơn vị",
    filesHint: "Chọn được nhiều tệp một lượt. Tên tệp thế nào cũng được: đơn vị nhận ra theo mã, tên ghi bên trong.",
    folder: "Hoặc cả một thư mục",
    choices: "Tệp lựa chọn đã lưu (.json), nếu có",
    choicesHint: "Hạn gửi, tệp loại ra, số liệu từ bản giấy.",
    chosen: (files) => `Đã chọn ${small(files)} tệp báo cáo.`,
    make: "Tổng hợp",
    stop: "Dừng",
    reading: "Đang đọc danh mục đơn vị…",
    progress: (done, total, file) => `Đã đọc ${small(done)} trên ${small(total)} tệp: ${file}`,
    summing: (files) => `Đã đọc đủ ${small(files)} tệp, đang cộng…`,
    stalled: "Đã hơn 8 giây chưa xong thêm tệp nào. Tệp lớn có thể lâu hơn; chờ thêm, hoặc bấm Dừng.",
    stopped: "Đã dừng, không giữ lại gì.",
    broken: "Không tổng hợp được. Tải lại trang rồi thử lại; nếu vẫn thế, báo người quản trị máy.",
    choicesUnread: "Không đọc được tệp lựa chọn. Chọn đúng tệp .json đã lưu, hoặc bỏ trống.",
    made: (files) => `Đã tổng hợp ${small(files)} tệp.`,
    workbook: "Tải về sổ kết quả (.xlsx)",
    tables: "Tải về bảng dài cho phần mềm khác (.zip)",
    counts: "Tình hình gửi báo cáo",
    countColumns: ["Tình trạng", "Số dòng"],
    targets: "Kết quả từng chỉ tiêu",
    targetColumns: ["Chỉ tiêu", "Mục tiêu", "Số đã biết", "Kết luận"],
    targetsNote:
      "Số đã biết chỉ gồm các báo cáo đã nhận. Kết luận tính cả đơn vị chưa báo cáo và ô chưa hiểu, không ước đoán.",
    none: "Chưa có số liệu",
    previous: "Lần tổng hợp trước, nếu có",
    previousHint: "Tệp run.json, hoặc gói bảng dài (.zip) đã tải về lần trước: cho biết đã đổi gì, so với năm trước.",
    previousUnread:
      "Không đọc được lần tổng hợp trước. Chọn đúng tệp run.json hoặc gói bảng dài (.zip) đã tải về, hoặc bỏ trống.",
    report: "Tải về báo cáo (.docx)",
    openAsList: "Danh mục ở sổ đang mở",
    openAsReport: "Tính cả sổ đang mở như một báo cáo",
    openResult: "Mở sổ kết quả trong Excel",
    opened: "Đã mở sổ kết quả bên cạnh sổ này.",
    openName: "Sổ đang mở.xlsx",
    cells: (count) => `${small(count)} chỗ cần sửa, ghi từng ô trong sổ kết quả.`,
    missing: (units) => `Đơn vị chưa báo cáo: ${small(units)}`,
  },
  sumChoices: sumChoicesVi,
};
