import type { Form } from "./index";

/** Vouchers and reports of authorities, and what schools, teams and companies keep. */
export const vouchers: readonly Form[] = [
  {
    name: "goods receipt: accounts and deliverer above, quantity by paper and in fact, crosses in the sum",
    text: `
T | Đơn vị: Công ty CP Xây lắp 9 | | | | | | Mẫu số: 01 - VT
T | Bộ phận: Kho chính | | | | | | (Kèm theo Thông tư số 99/2025/TT-BTC)
T | >8 *PHIẾU NHẬP KHO
T | >8 Ngày 14 tháng 3 năm 2026
T | | | | | | | Nợ: 152
T | | | Số: NK032 | | | | Có: 331
T | - Họ và tên người giao: Lê Đình Khôi
T | - Theo HĐ số 0001234 ngày 13 tháng 3 năm 2026 của Công ty Thép Miền Nam
T | Nhập tại kho: Kho chính địa điểm: Km5
H | v2 STT | v2 Tên, nhãn hiệu, quy cách, phẩm chất vật tư, dụng cụ sản phẩm, hàng hóa | v2 Mã số | v2 Đơn vị tính | >2 Số lượng | v2 Đơn giá | v2 Thành tiền
H | | | | | Theo chứng từ | Thực nhập
N | A | B | C | D | 1 | 2 | 3 | 4
D | 1 | Thép phi 10 | TH10 | kg | 2000 | 1995 | 16500 | =32917500
D | 2 | Thép phi 12 | TH12 | kg | 1500 | 1500 | 16400 | =24600000
D | 3 | Đinh 5 phân | DI05 | kg | 20 | 20 | 21000 | =420000
S | | Cộng | x | x | x | x | x | =57937500
X | - Tổng số tiền (viết bằng chữ): Năm mươi bảy triệu chín trăm ba mươi bảy nghìn năm trăm đồng
X | - Số chứng từ gốc kèm theo: 02
X | | | | | Ngày 14 tháng 3 năm 2026
X | Người lập phiếu | | Người giao hàng | | Thủ kho | | Kế toán trưởng
R | stt | item | code | uom | count/measure | count/measure | money | money`,
  },
  {
    name: "trial balance: debits and credits under four periods, accounts of several levels, a sum",
    text: `
T | Đơn vị: Trường CĐ Nghề | | | | | | | | | Mẫu số S05-H
T | >10 *BẢNG CÂN ĐỐI SỐ PHÁT SINH
T | >10 Tháng 6 năm 2024
H | v2 Số hiệu TK | v2 Tên tài khoản | >2 Số dư đầu kỳ | >2 Số phát sinh kỳ này | >2 Số phát sinh lũy kế từ đầu năm | >2 Số dư cuối kỳ
H | | | Nợ | Có | Nợ | Có | Nợ | Có | Nợ | Có
N | A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
D | '111 | Tiền mặt | 45200000 | | 120000000 | 98000000 | 640000000 | 612000000 | 67200000 |
D | '112 | Tiền gửi Ngân hàng, Kho bạc | 310000000 | | 500000000 | 420000000 | 2900000000 | 2810000000 | 390000000 |
D | '1121 | Tiền Việt Nam | 310000000 | | 500000000 | 420000000 | 2900000000 | 2810000000 | 390000000 |
D | '211 | Tài sản cố định hữu hình | 5400000000 | | | | 120000000 | | 5400000000 |
D | '331 | Phải trả cho người bán | | 88000000 | 60000000 | 71500000 | 402000000 | 433000000 | | 99500000
S | | *Cộng | 5755200000 | 88000000 | 680000000 | 589500000 | 4062000000 | 3855000000 | 5857200000 | 99500000
X | Người lập bảng | | | Kế toán trưởng | | | | Thủ trưởng đơn vị
R | code | item | money | money | money | money | money | money | money | money`,
  },
  {
    name: "insurance list: increases and decreases as Roman parts, sums named by the part",
    text: `
T | Tên đơn vị: Công ty TNHH May Hòa Thọ | | | | | | | | Mẫu D02-LT
T | Mã đơn vị: TA0123A
T | >9 *DANH SÁCH LAO ĐỘNG THAM GIA BHXH, BHYT, BHTN
T | >9 Số 05 tháng 6 năm 2024
H | v2 STT | v2 Họ và tên | v2 Mã số BHXH | v2 Cấp bậc, chức vụ | >2 Tiền lương | v2 Từ tháng, năm | v2 Đến tháng, năm | v2 Ghi chú
H | | | | | Hệ số/Mức lương | Phụ cấp
N | A | B | C | 1 | 2 | 3 | 4 | 5 | 6
G | *I | *Tăng
G | *I.1 | *Lao động
D | 1 | Trương Thị Hậu | '7912345678 | Công nhân may | 5600000 | 300000 | 06/2024 | |
D | 2 | Y Thắng Mlô | '7912345679 | Thợ cắt | 6100000 | 0 | 06/2024 | |
S | | *Cộng tăng | | | =11700000 | =300000
G | *II | *Giảm
G | *II.1 | *Lao động
D | 1 | Nguyễn Văn Tới | '7811122233 | Bảo vệ | 5400000 | 0 | 06/2024 | | Nghỉ việc
S | | *Cộng giảm | | | =5400000 | =0
X | Tổng số tờ khai: 03 | | | Tổng số sổ BHXH đề nghị cấp: 02
R | stt | person | code | category | money/score | money | date | date | note`,
  },
  {
    name: "petitions: twenty figures under three caption rows, units without a number",
    text: `
T | Biểu số: 01/TCD
T | >12 *TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN THƯỜNG XUYÊN, ĐỊNH KỲ VÀ ĐỘT XUẤT
T | >12 Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024
H | v3 Đơn vị | v3 Tổng số lượt tiếp | v3 Tổng số người được tiếp | v3 Tổng số vụ việc | >4 Tiếp thường xuyên | >4 Tiếp định kỳ của Thủ trưởng
H | | | | | v2 Số lượt tiếp | v2 Số người được tiếp | >2 Số vụ việc | v2 Số kỳ tiếp | v2 Số lượt tiếp | >2 Số vụ việc
H | | | | | | | Lần đầu | Nhiều lần | | | Lần đầu | Nhiều lần
N | MS | 1=5+9 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
D | Thanh tra tỉnh | 31 | 40 | 29 | 20 | 26 | 12 | 8 | 6 | 11 | 5 | 4
D | Sở Xây dựng | 12 | 12 | 12 | 8 | 8 | 6 | 2 | 6 | 4 | 2 | 2
D | Sở TN&MT | 55 | 71 | 50 | 42 | 58 | 31 | 9 | 6 | 13 | 6 | 4
D | UBND huyện Lắk | 28 | 30 | 28 | 16 | 18 | 12 | 4 | 12 | 12 | 10 | 2
S | Tổng | 126 | 153 | 119 | 86 | 110 | 61 | 23 | 30 | 40 | 23 | 12
R | org | count | count | count | count | count | count | count | count | count | count | count`,
  },
  {
    name: "product backlog of a team: epics merged down, stories, sprint, points",
    text: `
H | ID | Epic | User story | Priority | Story points | Sprint | Assignee | Status
D | US01 | v3 Quản lý tài khoản | Là người dùng, tôi muốn đăng ký tài khoản | High | 5 | Sprint 1 | Hùng | Done
D | US02 | | Là người dùng, tôi muốn đăng nhập bằng Google | Medium | 3 | Sprint 1 | Hùng | Done
D | US03 | | Là người dùng, tôi muốn đổi mật khẩu | Low | 2 | Sprint 2 | Trang | In progress
D | US04 | v2 Đặt phòng | Là khách hàng, tôi muốn tìm phòng trống | High | 8 | Sprint 2 | Dũng | To do
D | US05 | | Là khách hàng, tôi muốn hủy đặt phòng | Medium | 3 | Sprint 3 | Trang | To do
R | code | category/item | item/note | category | score/count/measure | category/date/item | person | category`,
  },
  {
    name: "timetable: periods down, weekdays across, classes in the cells",
    text: `
T | TRƯỜNG THCS NGUYỄN TẤT THÀNH
T | >8 *THỜI KHÓA BIỂU LỚP 8A2
T | >8 Áp dụng từ ngày 09/9/2024
H | Buổi | Tiết | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6 | Thứ 7
D | v4 Sáng | 1 | Chào cờ | Toán | Văn | Anh | Toán | KHTN
D | | 2 | Toán | Văn | Văn | Toán | GDCD | Tin
D | | 3 | Văn | Anh | KHTN | Thể dục | Sử - Địa | Tin
D | | 4 | Anh | KHTN | Nhạc | Sử - Địa | KHTN | SHL
D | v2 Chiều | 1 | | Thể dục | | Công nghệ | |
D | | 2 | | HĐTN | | Mỹ thuật | |
R | category | stt/date | item | item | item | item | item | item`,
  },
  {
    name: "course sections of a term: lecturer's id and name, room, weekday, periods as texts",
    options: { borders: false },
    text: `
T | LỊCH HỌC HỌC KỲ 2 NĂM HỌC 2019-2020
-
H | Mã lớp học phần | Tên học phần | Số TC | Mã GV | Giảng viên | Thứ | Tiết | Phòng | Sĩ số | Từ ngày | Đến ngày
D | 1921INF0131 | Cơ sở dữ liệu | 3 | GV012 | Trần Anh Tú | 2 | 1-3 | A301 | 60 | 10/02/2020 | 24/05/2020
D | 1921INF0132 | Mạng máy tính | 3 | GV027 | Vũ Thị Hiền | 4 | 7-9 | B204 | 55 | 10/02/2020 | 24/05/2020
D | 1921INF0133 | Kỹ thuật lập trình | 4 | GV003 | Lê Quốc Hoàn | 6 | 1-4 | PM02 | 40 | 10/02/2020 | 31/05/2020
D | 1921INF0140 | Toán rời rạc | 2 | GV012 | Trần Anh Tú | 7 | 4-5 | A305 | 70 | 17/02/2020 | 10/05/2020
R | code | item | count/measure | code | person | date/category | date/stt/note/other/code/count/category | code/address | count | date | date`,
  },
  {
    name: "template for importing products: captions with stars, samples, addresses of pictures",
    options: { borders: false },
    text: `
H | Mã sản phẩm (*) | Tên sản phẩm (*) | Danh mục | Giá bán (*) | Giá vốn | Tồn kho | Đơn vị | Hình ảnh | Mô tả
D | SP001 | Áo thun nam cổ tròn | Áo nam | 199000 | 120000 | 35 | Cái | https://vidu.vn/sp001.jpg | Chất liệu cotton
D | SP002 | Quần jean nữ | Quần nữ | 459000 | 300000 | 12 | Cái | https://vidu.vn/sp002.jpg | Co giãn nhẹ
D | SP003 | Giày thể thao | Giày dép | 650000 | 410000 | 8 | Đôi | https://vidu.vn/sp003.jpg |
D | SP004 | Ví da | Phụ kiện | 250000 | 140000 | 20 | Cái | https://vidu.vn/sp004.jpg | Da bò thật
R | code | item | category/item | money | money | count | uom | other | note`,
  },
  {
    name: "hours of lecturers with formulas, a blank row before the sum, head of department below",
    text: `
T | KHOA CÔNG NGHỆ THÔNG TIN
T | >9 *BẢNG KÊ KHAI GIỜ GIẢNG NĂM HỌC 2022 - 2023
H | STT | Họ tên GV | Học phần | Lớp | Sĩ số | Số tiết LT | Số tiết TH | Hệ số lớp đông | Quy chuẩn
D | 1 | Phạm Thanh Bình | Lập trình Web | K44A | 65 | 30 | 30 | 1.2 | =58.5
D | 2 | Phạm Thanh Bình | Đồ án 1 | K44B | 20 | 0 | 45 | 1 | =22.5
D | 3 | Hồ Thị Duyên | Nhập môn tin học | K46 | 120 | 45 | 15 | 1.5 | =75
D | 4 | Ngô Quang Hưng | Trí tuệ nhân tạo | K43 | 58 | 45 | 0 | 1.1 | =49.5
-
S | | Tổng cộng | | | | =120 | =90 | | =205.5
X | | | | | | | TRƯỞNG KHOA
R | stt | person | item | org | count | count/measure | count/measure | score | measure/score/count`,
  },
  {
    name: "conduct marks by parts of the form, student codes, class of conduct",
    options: { boldCaptions: false },
    text: `
T | TỔNG HỢP ĐIỂM RÈN LUYỆN
T | Lớp: D18CQCN02 - Học kỳ 1/2020-2021
H | v2 STT | v2 MSSV | >2 Họ và tên | >5 Nội dung đánh giá | v2 Tổng điểm | v2 Xếp loại
H | | | | | ĐG1 | ĐG2 | ĐG3 | ĐG4 | ĐG5
D | 1 | N18DCCN001 | Bùi Tuấn | Anh | 18 | 25 | 15 | 20 | 5 | 83 | Tốt
D | 2 | N18DCCN007 | Đỗ Hải | Đăng | 20 | 25 | 18 | 22 | 10 | 95 | Xuất sắc
D | 3 | N18DCCN015 | Lý Thu | Hằng | 15 | 22 | 10 | 18 | 0 | 65 | Khá
D | 4 | N18DCCN020 | Võ Minh | Huy | 12 | 20 | 8 | 10 | 0 | 50 | Trung bình
R | stt | code | person | person | score | score | score | score | score | score | rating`,
  },
  {
    name: "Russian table of goods with a total in the last line",
    options: { borders: true },
    text: `
T | Накладная № 45 от 12.03.2021
H | № п/п | Наименование товара | Ед. изм. | Количество | Цена, руб. | Сумма, руб.
D | 1 | Бумага А4 | пачка | 20 | 310 | 6200
D | 2 | Ручка шариковая | шт | 100 | 15 | 1500
D | 3 | Папка-регистратор | шт | 12 | 180 | 2160
S | | Итого: | | 132 | | 9860
R | stt | item | uom | count | money | money`,
  },
  {
    name: "Spanish attendance list with document numbers and signature",
    options: { borders: true },
    text: `
T | >6 *LISTA DE ASISTENCIA
T | Fecha: 12/08/2021
H | N° | Apellidos y nombres | DNI | Cargo | Correo | Firma
D | 1 | Quispe Mamani, Rosa | '45879632 | Coordinadora | rquispe@ejemplo.pe |
D | 2 | Torres Vega, Luis | '40123658 | Especialista | ltorres@ejemplo.pe |
D | 3 | Rojas Díaz, Ana | '70145236 | Asistente | arojas@ejemplo.pe |
R | stt | person | code | category | email | other/yesno`,
  },
  {
    name: "bank report: groups I, 1, a) with sums, 'trong đó' lines, code column before the name",
    text: `
T | NGÂN HÀNG TMCP X | | | Biểu G01284
T | >6 *BÁO CÁO PHÂN LOẠI NỢ THEO NGÀNH KINH TẾ
T | Đơn vị tính: Triệu đồng
H | v2 STT | v2 Chỉ tiêu | >4 Dư nợ
H | | | Nhóm 1 | Nhóm 2 | Nhóm 3 | Tổng
N | | (1) | (2) | (3) | (4) | (5)
G | I | Nông, lâm, thủy sản | 1500 | 90 | 10 | 1600
D | 1 | Trồng trọt | 900 | 50 | 5 | 955
D | 2 | Chăn nuôi | 400 | 30 | 5 | 435
D | 3 | Thủy sản | 200 | 10 | 0 | 210
G | II | Công nghiệp và xây dựng | 2700 | 60 | 0 | 2760
D | 1 | Công nghiệp chế biến | 2200 | 60 | 0 | 2260
D | 2 | Xây dựng | 500 | 0 | 0 | 500
S | | Tổng cộng (I+II) | 4200 | 150 | 10 | 4360
R | stt | item | money | money | money | money`,
  },
  {
    name: "room bookings: month as title, rooms down, days of the month across with names",
    options: { borders: true },
    text: `
T | LỊCH ĐĂNG KÝ PHÒNG HỌP - THÁNG 4
H | Phòng | Sức chứa | 1/4 | 2/4 | 3/4 | 4/4 | 5/4
D | Phòng họp A | 20 | Ban TGĐ | | Nhân sự | | Kế toán
D | Phòng họp B | 12 | | IT | | Marketing |
D | Phòng họp C | 8 | Kinh doanh | | | IT |
D | Hội trường | 150 | | | Công đoàn | |
R | item/address/org/code | count | org/other/item/category | org/other/item/category | org/other/item/category | org/other/item/category | org/other/item/category`,
  },
  {
    name: "gantt sheet: tasks in phases, start and end days, per cent done, weeks across empty but filled",
    text: `
T | >10 *KẾ HOẠCH TRIỂN KHAI DỰ ÁN
T | Bắt đầu dự án: | 01/03/2024
H | WBS | Công việc | Người thực hiện | Bắt đầu | Kết thúc | Số ngày | % hoàn thành | Tuần 1 | Tuần 2 | Tuần 3
G | 1 | *Khảo sát | | @2024-03-01 | @2024-03-10 | 10 | 100% | | |
D | 1.1 | Thu thập yêu cầu | Tâm | @2024-03-01 | @2024-03-05 | 5 | 100% | #_ | |
D | 1.2 | Viết tài liệu SRS | Quân | @2024-03-06 | @2024-03-10 | 5 | 100% | #_ | #_ |
G | 2 | *Thiết kế | | @2024-03-11 | @2024-03-18 | 8 | 40% | | |
D | 2.1 | Thiết kế CSDL | Quân | @2024-03-11 | @2024-03-13 | 3 | 80% | | #_ |
D | 2.2 | Thiết kế giao diện | Vy | @2024-03-14 | @2024-03-18 | 5 | 0% | | | #_
R | stt | item | person | date | date | measure/count | percent`,
  },
  {
    name: "subject marks with component weights in brackets under the captions, an unnamed remark column",
    options: { boldCaptions: false },
    text: `
T | BẢNG ĐIỂM MÔN: PHÂN TÍCH THIẾT KẾ HỆ THỐNG
T | Mã lớp HP: 21211ISYS2311 | | | Số TC: 3
H | STT | Mã SV | Họ đệm | Tên | CC\\n(10%) | KT\\n(30%) | Thi\\n(60%) | Tổng kết | Điểm chữ
D | 1 | 1811500 | Nguyễn Hữu | Cường | 10 | 7.5 | 8 | 8.1 | B+
D | 2 | 1811512 | Trương Mỹ | Duyên | 9 | 8 | 9 | 8.7 | A
D | 3 | 1811533 | Đặng Quốc | Khánh | 5 | 4 | 3.5 | 3.8 | F | cấm thi
D | 4 | 1811540 | Lưu Ngọc | Lan | 10 | 9 | 8.5 | 8.8 | A
R | stt | code | person | person | score | score | score | score | rating`,
  },
  {
    name: "list of guests with several stray notes at the right and a count by kind below",
    options: { borders: false },
    text: `
H | STT | TÊN KHÁCH MỜI | SL | BÀN | GHI CHÚ | | Tổng khách | 11
D | 1 | Gia đình chú Tư | 4 | 1 |
D | 2 | Cô Hồng | 1 | 1 | ăn chay
D | 3 | Bạn Đạt | 2 | 2 |
D | 4 | Anh Sơn | 2 | 2 | chưa chắc
D | 5 | Chị Thủy | 2 | 3 |
R | stt | person/item | count | code/stt/count | note`,
  },
  {
    name: "reading of electric meters by flats: old, new, used, price, money, months in the title",
    options: { borders: true },
    text: `
T | >8 TIỀN ĐIỆN THÁNG 12 KHU TRỌ
H | Phòng | Tên | Số cũ | Số mới | Tiêu thụ | Giá điện | Tiền điện | Đã đóng
D | P1 | Hảo | 1203 | 1260 | =57 | 3500 | =199500 | x
D | P2 | Nga | 988 | 1015 | =27 | 3500 | =94500 | x
D | P3 | Cường | 2410 | 2499 | =89 | 3500 | =311500 |
D | P4 | Lệ | 655 | 690 | =35 | 3500 | =122500 | x
S | | Tổng | | | =208 | | =728000 |
R | code | person | measure | measure | measure | money | money | yesno`,
  },
];
