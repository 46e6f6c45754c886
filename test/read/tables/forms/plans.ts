import type { Form } from "./index";

/** Agendas, plans, timetables, forms of labels, sheets without a table. */
export const plans: readonly Form[] = [
  {
    name: "agenda of a congress: times, contents, persons, parts as bold lines",
    text: `
T | >4 *CHƯƠNG TRÌNH ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025 - 2027
T | >4 Thời gian: 07 giờ 30, ngày 12/3/2025. Địa điểm: Hội trường A
-
H | STT | Thời gian | Nội dung | Người thực hiện
G | >4 *Phần thứ nhất: Khai mạc
D | 1 | 7h30 - 7h45 | Đón tiếp đại biểu | Ban Tổ chức
D | 2 | 7h45 - 8h00 | Chào cờ, tuyên bố lý do | Đ/c Nguyễn Văn Bình
D | 3 | 8h00 - 8h15 | Bầu Đoàn Chủ tịch, Thư ký | Đ/c Trần Thị Lý
G | >4 *Phần thứ hai: Nội dung đại hội
D | 4 | 8h15 - 9h00 | Báo cáo chính trị | Đ/c Lê Văn Tư
D | 5 | 9h00 - 10h00 | Thảo luận | Đoàn Chủ tịch
D | 6 | 10h00 - 10h30 | Bầu cấp ủy | Ban kiểm phiếu
R | stt | date | item | person/org`,
  },
  {
    name: "work plan: duties merged down over their steps",
    text: `
T | KẾ HOẠCH CÔNG TÁC QUÝ II NĂM 2024
T | (Kèm theo Kế hoạch số 12-KH/HU ngày 01/4/2024)
-
H | TT | Nhiệm vụ | Công việc cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm
D | v2 1 | v2 Công tác tổ chức | Rà soát quy hoạch cán bộ | Ban Tổ chức | Các chi bộ | Tháng 4 | Báo cáo
D | _ | _ | Đánh giá cán bộ quý II | Ban Tổ chức | Văn phòng | 20/6/2024 | Tờ trình
D | v2 2 | v2 Công tác tuyên giáo | Tổ chức hội nghị báo cáo viên | Ban Tuyên giáo | TTCT huyện | Tháng 5 | Kế hoạch
D | _ | _ | Sơ kết học tập Nghị quyết | Ban Tuyên giáo | Văn phòng | 30/6/2024 | Báo cáo
R | stt | item/category | item | org | org | date | note/item/category`,
  },
  {
    name: "timetable: days across, lessons down, morning and afternoon merged",
    text: `
T | >7 *THỜI KHÓA BIỂU LỚP 9B
T | >7 Áp dụng từ ngày 04/9/2024
H | Buổi | Tiết | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6
D | v3 Sáng | 1 | Chào cờ | Toán | Văn | Anh | Lý
D | _ | 2 | Toán | Văn | Văn | Hóa | Toán
D | _ | 3 | Anh | Sử | GDCD | Toán | Sinh
D | v2 Chiều | 1 | Thể dục | | Tin | | Địa
D | _ | 2 | Thể dục | | Tin | | Sinh hoạt
R | category/date | stt/count | item | item | item | item | item`,
  },
  {
    name: "attendance of a month, days 1 to 10 as captions under one merged caption",
    text: `
T | >14 *BẢNG CHẤM CÔNG
T | >14 Tháng 6 năm 2024
H | v2 STT | v2 Họ và tên | >10 Ngày trong tháng | v2 Tổng số công | v2 Ghi chú
H | | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
D | 1 | Nguyễn Văn An | x | x | x | | x | x | x | x | P | x | 8 |
D | 2 | Lê Thị Bình | x | x | x | x | x | | x | x | x | x | 9 |
D | 3 | Trần Văn Chí | x | P | x | x | x | | x | x | x | x | 8 |
-
X | Ghi chú: x: đi làm; P: nghỉ phép
R | stt | person | yesno | yesno | yesno | yesno | yesno | yesno | yesno | yesno | yesno | yesno | measure/count | note`,
  },
  {
    name: "criteria for marking oneself: outline I, 1, a with marks, points asked for",
    text: `
T | PHIẾU ĐÁNH GIÁ CHẤT LƯỢNG CHI ĐOÀN
T | Đơn vị: ................................
H | STT | Nội dung tiêu chí | Điểm tối đa | Tự chấm | Cấp trên chấm | Minh chứng
G | *I | *CÔNG TÁC GIÁO DỤC | *30 | | |
D | 1 | Tổ chức học tập nghị quyết | 15 | | |
D | 2 | Tham gia hội thi | 15 | | |
G | *II | *CÔNG TÁC TỔ CHỨC | *70 | | |
D | 1 | Sinh hoạt chi đoàn định kỳ | 40 | | |
D | 2 | Phát triển đoàn viên mới | 30 | | |
S | | *Tổng điểm | *100 | | |
R | stt | item | score | score | score | note`,
  },
  {
    name: "risk list: long texts, no figures, plain captions without borders",
    options: { borders: false, boldCaptions: false },
    text: `
H | Mã rủi ro | Mô tả rủi ro | Nguyên nhân | Biện pháp xử lý | Người phụ trách | Trạng thái
D | RR01 | Chậm tiến độ do thiếu nhân sự ở giai đoạn thử nghiệm | Nhân sự nghỉ việc đột xuất | Bổ sung nhân sự từ nhóm khác và thuê ngoài khi cần | Nguyễn Văn An | Mở
D | RR02 | Yêu cầu thay đổi sau khi đã chốt thiết kế với khách hàng | Khách hàng chưa thống nhất nội bộ | Ký biên bản chốt yêu cầu trước khi lập trình | Trần Thị Bình | Đã đóng
D | RR03 | Mất dữ liệu khi chuyển đổi hệ thống cũ sang hệ thống mới | Không sao lưu đầy đủ | Sao lưu ba bản, thử khôi phục hằng tuần | Lê Văn Cường | Mở
R | code | item/note | note | note | person | category`,
  },
  {
    name: "a form of labels and values is no table",
    text: `
T | >4 *PHIẾU CUNG CẤP THÔNG TIN ĐẢNG VIÊN
-
X | Họ và tên: | Nguyễn Văn An | Giới tính: | Nam
X | Ngày sinh: | 12/03/1980 | Dân tộc: | Kinh
X | Quê quán: | >3 Xã Hòa Thuận, TP. Buôn Ma Thuột
X | Trình độ: | Đại học | Số điện thoại: | 0905111222
-
X | | | Ngày ... tháng ... năm ...
X | | | Người khai`,
  },
  {
    name: "text of an instruction in lines is no table",
    options: { borders: false },
    text: `
X | HƯỚNG DẪN NHẬP LIỆU
X | 1. Nhập đầy đủ các cột bắt buộc, không xóa dòng tiêu đề.
X | 2. Ngày tháng nhập theo dạng ngày/tháng/năm.
X | 3. Mỗi đơn vị gửi một tệp về hộp thư của Văn phòng.
X | 4. Liên hệ: phòng Tổng hợp.`,
  },
  {
    name: "list of units with a table of contacts below it",
    text: `
T | >4 *DANH SÁCH ĐƠN VỊ THAM GIA HỘI THAO
H | STT | Tên đơn vị | Số vận động viên | Môn đăng ký
D | 1 | Công đoàn Sở Y tế | 12 | Bóng chuyền, cầu lông
D | 2 | Công đoàn Sở Tư pháp | 8 | Cầu lông
D | 3 | Công đoàn Điện lực | 20 | Bóng đá, kéo co
S | | *Tổng cộng | 40 |
R | stt | org | count | item/category/note
=
-
-
T | >4 *ĐẦU MỐI LIÊN HỆ
H | STT | Họ và tên | Điện thoại | Email
D | 1 | Phan Văn Đức | 0914000111 | duc@ldld.vn
D | 2 | Mai Thị Thu | 0914000222 | thu@ldld.vn
R | stt | person | phone | email`,
  },
];
