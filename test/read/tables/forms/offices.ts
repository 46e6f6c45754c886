import type { Form } from "./index";

/** Sheets of offices, written after the rules were mended and first tried as they stood then. */
export const offices: readonly Form[] = [
  {
    name: "women's union: members by age, sums of hamlets in bold without a word",
    text: `
T | HỘI LIÊN HIỆP PHỤ NỮ XÃ
T | >5 *THỐNG KÊ HỘI VIÊN THEO ĐỘ TUỔI
H | STT | Chi hội | Dưới 35 | Từ 35 đến 55 | Trên 55
D | 1 | Chi hội ấp 1 | 25 | 40 | 30
D | 2 | Chi hội ấp 2 | 31 | 38 | 22
D | 3 | Chi hội ấp 3 | 18 | 44 | 35
S | | Tổng | 74 | 122 | 87
R | stt | org | count | count | count`,
  },
  {
    name: "court: cases old, new, solved, left, by kinds of case with a total at the top",
    text: `
T | >6 *THỐNG KÊ THỤ LÝ, GIẢI QUYẾT ÁN
H | v2 TT | v2 Loại án | >2 Thụ lý | v2 Đã giải quyết | v2 Còn lại
H | | | Cũ | Mới | |
N | 1 | 2 | 3 | 4 | 5 | 6
S | | Tổng cộng | 20 | 95 | 98 | 17
D | 1 | Hình sự | 4 | 30 | 31 | 3
D | 2 | Dân sự | 10 | 40 | 41 | 9
D | 3 | Hôn nhân gia đình | 6 | 25 | 26 | 5
R | stt | category/item | count | count | count | count`,
  },
  {
    name: "farmers' union: loans of members, amounts, days, purposes",
    text: `
T | >6 *DANH SÁCH VAY VỐN QUỸ HỖ TRỢ NÔNG DÂN
T | | | | | | ĐVT: đồng
H | STT | Họ và tên | Địa chỉ | Số tiền vay | Ngày vay | Mục đích sử dụng vốn
D | 1 | Trương Văn Lợi | Ấp Mỹ Đức | 30000000 | @2024-02-15 | Nuôi bò sinh sản
D | 2 | Huỳnh Thị Bích | Ấp Mỹ Long | 25000000 | @2024-02-15 | Trồng cây ăn trái
D | 3 | Đoàn Minh Tuấn | Ấp Mỹ Phú | 40000000 | @2024-03-01 | Nuôi tôm
S | >3 Tổng cộng: 03 hộ | 95000000 | |
R | stt | person | address | money | date | note/item/category`,
  },
  {
    name: "school board: classes, teachers, pupils at start and end, dropped out",
    text: `
T | >7 *TÌNH HÌNH HỌC SINH NĂM HỌC 2024-2025
H | v2 TT | v2 Lớp | v2 Giáo viên chủ nhiệm | >2 Sĩ số | >2 Bỏ học
H | | | | Đầu năm | Cuối năm | Số lượng | Tỷ lệ (%)
D | 1 | 10A1 | Nguyễn Thị Minh | 42 | 41 | 1 | 2.4
D | 2 | 10A2 | Trần Văn Phong | 40 | 40 | 0 | 0
D | 3 | 10A3 | Lê Thị Quyên | 44 | 42 | 2 | 4.5
S | | Cộng | | 126 | 123 | 3 | 2.4
R | stt | org/code | person | count | count | count | percent`,
  },
  {
    name: "vaccination: stations, doses by kind, minus signs for nothing",
    text: `
T | *Kết quả tiêm chủng tháng 5
H | Trạm y tế | BCG | DPT | Sởi | Tổng
D | Trạm y tế phường 1 | 12 | 30 | 25 | 67
D | Trạm y tế phường 2 | 9 | '- | 18 | 27
D | Trạm y tế phường 3 | 15 | 22 | '- | 37
S | Tổng cộng | 36 | 52 | 43 | 131
R | org | count | count | count | count`,
  },
  {
    name: "register of incoming papers, numbers that rise, days twice, a receiver",
    text: `
T | >7 *SỔ VĂN BẢN ĐẾN
H | Số đến | Ngày đến | Tác giả | Số, ký hiệu | Ngày văn bản | Tên loại và trích yếu | Người nhận
N | (1) | (2) | (3) | (4) | (5) | (6) | (7)
D | 101 | @2025-01-06 | Tỉnh ủy | 22-CV/TU | @2025-01-03 | Về việc tổ chức Tết | Nguyễn Thị Hằng
D | 102 | @2025-01-07 | Ban Dân vận | 15-HD/BDV | @2025-01-05 | Hướng dẫn công tác dân vận năm 2025 | Lê Minh Đức
D | 103 | @2025-01-08 | Sở Nội vụ | 40-TB/SNV | @2025-01-07 | Thông báo kết quả thi tuyển | Nguyễn Thị Hằng
R | code/stt | date | org | code | date | note/item | person`,
  },
  {
    name: "results of a meeting: opinions and who answers, long texts in every column",
    text: `
T | *TỔNG HỢP Ý KIẾN CỬ TRI
H | TT | Nội dung ý kiến, kiến nghị | Cơ quan trả lời | Nội dung trả lời
D | 1 | Đề nghị sửa chữa tuyến đường liên xã bị hư hỏng nhiều đoạn | Phòng Kinh tế và Hạ tầng | Đã đưa vào kế hoạch bảo trì năm 2025, thực hiện trong quý II
D | 2 | Đề nghị bổ sung đèn chiếu sáng tại khu dân cư mới | Ủy ban nhân dân xã | Xã đã khảo sát và đang lập dự toán
D | 3 | Nước sinh hoạt yếu vào buổi chiều | Công ty Cấp nước | Công ty đang thay đường ống
R | stt | item/note | org | note`,
  },
  {
    name: "budget in three years, two of them estimates, roman and arabic outline, a total at the end in letters",
    text: `
T | >6 *KẾ HOẠCH TÀI CHÍNH 3 NĂM
T | >6 Đơn vị: triệu đồng
H | STT | Khoản mục | Năm 2024 | Năm 2025 | Năm 2026 | Ghi chú
G | I | Thu ngân sách | 900 | 950 | 1000 |
D | 1 | Thu thuế | 600 | 640 | 670 |
D | 2 | Thu phí, lệ phí | 300 | 310 | 330 |
G | II | Chi ngân sách | 850 | 900 | 960 |
D | 1 | Chi đầu tư | 250 | 280 | 300 | Có danh mục kèm theo
D | 2 | Chi thường xuyên | 600 | 620 | 660 |
R | stt | item | money | money | money | note`,
  },
];
