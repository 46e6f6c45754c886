import type { Form } from "./index";

/** Statistical forms of public bodies and organisations, written before the finder was tried on them. */
export const statistics: readonly Form[] = [
  {
    name: "health: staff of stations, a row of codes above the captions, a line of sums first",
    text: `
T | >6 *BÁO CÁO NHÂN LỰC Y TẾ TUYẾN XÃ
T | Biểu số: 03/BCX-YT
T | Kỳ báo cáo: 6 tháng đầu năm 2024
-
H | v2 TT | v2 Trạm y tế | v2 Tổng số cán bộ | >3 Trong đó
H | | | | Bác sĩ | Điều dưỡng | Nữ hộ sinh
N | 1 | 2 | 3 | 4 | 5 | 6
S | | *Toàn huyện | 27 | 4 | 15 | 8
D | 1 | Trạm y tế xã Bình An | 8 | 1 | 5 | 2
D | 2 | Trạm y tế xã Bình Minh | 10 | 2 | 5 | 3
D | 3 | Trạm y tế thị trấn | 9 | 1 | 5 | 3
X | | | | Ngày 05 tháng 7 năm 2024
X | | Người lập | | | Trưởng phòng
R | stt | org | count | count | count | count`,
  },
  {
    name: "youth union: numbers of branches by kind, groups in letters with sums",
    text: `
T | ĐOÀN TNCS HỒ CHÍ MINH
T | >6 *BIỂU THỐNG KÊ TỔ CHỨC CƠ SỞ ĐOÀN
H | STT | Loại hình | Số chi đoàn | Số đoàn viên | Nữ | Tỷ lệ nữ (%)
G | *A | *Khối hành chính | 12 | 240 | 130 | 54.2
D | 1 | Cơ quan huyện | 5 | 110 | 60 | 54.5
D | 2 | Xã, thị trấn | 7 | 130 | 70 | 53.8
G | *B | *Khối trường học | 20 | 800 | 420 | 52.5
D | 1 | Trung học phổ thông | 14 | 600 | 315 | 52.5
D | 2 | Giáo dục thường xuyên | 6 | 200 | 105 | 52.5
S | | *TỔNG CỘNG (A+B) | 32 | 1040 | 550 | 52.9
R | stt | category/item/org | count | count | count | percent`,
  },
  {
    name: "union: fees to be paid and paid, negative remainders, notes under the table",
    text: `
T | >6 *TÌNH HÌNH THU NỘP KINH PHÍ CÔNG ĐOÀN
T | >6 Đơn vị tính: nghìn đồng
H | STT | Công đoàn cơ sở | Dự toán giao | Đã nộp | Thừa (+), thiếu (-) | Ghi chú
D | 1 | CĐCS Trường Mầm non Hoa Sen | 12000 | 12000 | 0 |
D | 2 | CĐCS Trường Tiểu học Kim Đồng | 18500 | 17000 | -1500 | Nộp bổ sung quý sau
D | 3 | CĐCS Hạt Kiểm lâm | 9000 | 9800 | 800 |
D | 4 | CĐCS Bảo hiểm xã hội | 14000 | 13500 | -500 | Đã đối chiếu
S | | Cộng | 53500 | 52300 | -1200 |
X | Ghi chú: số liệu đến ngày 30/9
R | stt | org | money | money | money | note`,
  },
  {
    name: "veterans: members who died or moved, no line numbers, no borders",
    options: { borders: false },
    text: `
T | HỘI CỰU CHIẾN BINH HUYỆN
T | *Biến động hội viên năm 2023
-
H | Cơ sở hội | Đầu năm | Kết nạp | Chuyển đi | Từ trần | Cuối năm
D | Xã Tân Lập | 210 | 6 | 2 | 5 | 209
D | Xã Tân Tiến | 185 | 3 | 1 | 4 | 183
D | Xã Tân Thành | 240 | 8 | 0 | 6 | 242
D | Thị trấn Tân Châu | 320 | 11 | 5 | 9 | 317
S | Cộng | 955 | 28 | 8 | 24 | 951
R | org/address | count | count | count | count | count`,
  },
  {
    name: "people's council: results of votes, agreed and not agreed, names of items long",
    text: `
T | >7 *TỔNG HỢP KẾT QUẢ BIỂU QUYẾT THÔNG QUA NGHỊ QUYẾT
H | v2 STT | v2 Tên nghị quyết | v2 Số đại biểu có mặt | >2 Tán thành | >2 Không tán thành
H | | | | Số phiếu | Tỷ lệ % | Số phiếu | Tỷ lệ %
D | 1 | Nghị quyết về dự toán ngân sách năm 2025 | 30 | 30 | 100 | 0 | 0
D | 2 | Nghị quyết về kế hoạch đầu tư công | 30 | 28 | 93.3 | 2 | 6.7
D | 3 | Nghị quyết về chương trình giám sát | 29 | 29 | 100 | 0 | 0
R | stt | item | count | count | percent | count | percent`,
  },
  {
    name: "education: pupils by grade across, schools down, English under Vietnamese captions",
    text: `
T | >6 *SỐ HỌC SINH THEO KHỐI LỚP
H | STT\\nNo. | Trường\\nSchool | Lớp 1\\nGrade 1 | Lớp 2\\nGrade 2 | Lớp 3\\nGrade 3 | Tổng số\\nTotal
D | 1 | Tiểu học Lê Lợi | 120 | 115 | 118 | 353
D | 2 | Tiểu học Quang Trung | 98 | 102 | 95 | 295
D | 3 | Tiểu học Nguyễn Du | 140 | 133 | 129 | 402
D | 4 | Tiểu học Trần Phú | 77 | 80 | 75 | 232
S | | Tổng cộng / Total | 435 | 430 | 417 | 1282
R | stt | org | count | count | count | count`,
  },
  {
    name: "statistics: indicators with units and codes of lines in a column, values of two years",
    text: `
T | Đơn vị báo cáo: Phòng Thống kê
T | >5 *MỘT SỐ CHỈ TIÊU KINH TẾ XÃ HỘI
H | Chỉ tiêu | Mã số | Đơn vị tính | Năm trước | Năm báo cáo
N | A | B | C | 1 | 2
D | Diện tích gieo trồng | 01 | Ha | 5200 | 5310
D | Sản lượng lương thực | 02 | Tấn | 28000 | 28650
D | Số hộ nghèo | 03 | Hộ | 420 | 355
D | Tỷ lệ hộ nghèo | 04 | % | 3.4 | 2.8
D | Số lao động có việc làm mới | 05 | Người | 1500 | 1720
R | item | code | uom | measure | measure`,
  },
  {
    name: "emulation: points of units, ranks, honours proposed",
    text: `
T | >6 *KẾT QUẢ CHẤM ĐIỂM THI ĐUA CỤM
H | TT | Tên đơn vị | Điểm tự chấm | Điểm thẩm định | Xếp hạng | Danh hiệu đề nghị
D | 1 | Đảng ủy xã Phú Hòa | 97.5 | 96 | 1 | Cờ thi đua
D | 2 | Đảng ủy xã Phú Lộc | 95 | 94.5 | 2 | Bằng khen
D | 3 | Đảng ủy xã Phú Mỹ | 93 | 93 | 3 | Giấy khen
D | 4 | Đảng ủy xã Phú Sơn | 90 | 88.5 | 4 |
R | stt | org | score | score | ? | rating`,
  },
  {
    name: "petitions: contents long, days received and answered, sections by field",
    text: `
T | >6 *SỔ THEO DÕI ĐƠN THƯ
H | STT | Ngày nhận | Họ tên người gửi | Địa chỉ | Nội dung đơn | Kết quả giải quyết
G | *I | >5 *Lĩnh vực đất đai
D | 1 | @2024-01-08 | Nguyễn Văn Bảy | Xã An Phú | Đề nghị xem xét ranh giới thửa đất số 12 | Đã trả lời
D | 2 | @2024-02-19 | Trần Thị Sáu | Xã An Hòa | Khiếu nại về bồi thường khi làm đường | Đang giải quyết
G | *II | >5 *Lĩnh vực chính sách
D | 3 | @2024-03-05 | Lê Văn Mười | Xã An Bình | Đề nghị hưởng chế độ người có công | Đã trả lời
D | 4 | @2024-03-21 | Phạm Thị Chín | Xã An Phú | Kiến nghị hỗ trợ sửa nhà | Đã chuyển cơ quan khác
R | stt | date | person | address | item/note | category/note`,
  },
  {
    name: "budget: spending by kinds with outline 1, 1.1, a row of sums by its caption only",
    text: `
T | >5 *QUYẾT TOÁN CHI NGÂN SÁCH XÃ
T | >5 ĐVT: triệu đồng
H | TT | Nội dung chi | Dự toán | Quyết toán | So sánh (%)
S | | *TỔNG CHI | 5000 | 4850 | 97
G | *I | *Chi đầu tư phát triển | 2000 | 1900 | 95
D | 1 | Đường giao thông | 1200 | 1150 | 95.8
D | 2 | Nhà văn hóa | 800 | 750 | 93.8
G | *II | *Chi thường xuyên | 3000 | 2950 | 98.3
D | 1 | Chi sự nghiệp giáo dục | 600 | 590 | 98.3
D | 2 | Chi quản lý nhà nước | 2000 | 1970 | 98.5
D | 3 | Chi khác | 400 | 390 | 97.5
R | stt | item | money | money | percent`,
  },
  {
    name: "roster without a title: captions in the first row, telephone and e-mail",
    options: { borders: false, boldCaptions: false },
    text: `
H | Họ tên | Chức vụ | Đơn vị | Điện thoại | Email
D | Nguyễn Hữu Phước | Bí thư | Đảng ủy xã Hòa Lợi | '0901234567 | phuoc@vidu.vn
D | Trần Minh Tâm | Phó Bí thư | Đảng ủy xã Hòa Lợi | '0912345678 | tam@vidu.vn
D | Lê Thị Thu | Chánh Văn phòng | Đảng ủy xã Hòa Thành | '0987654321 | thu@vidu.vn
R | person | category | org | phone | email`,
  },
  {
    name: "training classes: number of days, from and to, money by class, a total in a merged cell",
    text: `
T | >7 *KẾ HOẠCH MỞ LỚP BỒI DƯỠNG NĂM 2025
H | v2 STT | v2 Tên lớp | v2 Số học viên | >2 Thời gian | v2 Số ngày | v2 Kinh phí (đồng)
H | | | | Từ ngày | Đến ngày | |
D | 1 | Bồi dưỡng đảng viên mới | 60 | @2025-03-10 | @2025-03-14 | 5 | 30000000
D | 2 | Bồi dưỡng kết nạp Đảng | 80 | @2025-04-07 | @2025-04-11 | 5 | 40000000
D | 3 | Nghiệp vụ công tác đoàn thể | 45 | @2025-05-12 | @2025-05-14 | 3 | 18000000
S | >2 Tổng cộng | 185 | | | 13 | 88000000
R | stt | item | count | date | date | measure/count | money`,
  },
  {
    name: "two tables one below the other, the second with other captions under a title",
    text: `
T | *I. TỔ CHỨC ĐẢNG
H | STT | Tên tổ chức đảng | Số đảng viên
D | 1 | Chi bộ Văn phòng | 15
D | 2 | Chi bộ Tuyên giáo | 12
D | 3 | Chi bộ Tổ chức | 11
S | | Cộng | 38
-
=
T | *II. ĐẢNG VIÊN MỚI KẾT NẠP
H | STT | Họ và tên | Ngày sinh | Ngày kết nạp | Chi bộ
D | 1 | Nguyễn Thị Hạnh | @1998-05-19 | @2024-03-26 | Chi bộ Văn phòng
D | 2 | Trần Quốc Huy | @1996-09-02 | @2024-05-19 | Chi bộ Tổ chức
R | stt | person | date | date | org`,
  },
  {
    name: "English captions of an export: header in capitals with underscores, nulls as blanks",
    options: { borders: false },
    text: `
H | ID | FULL_NAME | UNIT_NAME | BIRTH_DATE | GENDER | IS_ACTIVE
D | 1001 | Nguyen Van Binh | Phong Ke hoach | @1985-01-15 | Nam | TRUE
D | 1002 | Le Thi Cuc | Phong Tai chinh | @1990-07-30 | Nu | TRUE
D | 1003 | Tran Van Dat | Phong Ke hoach | | Nam | FALSE
D | 1004 | Pham Thi Yen | Phong Noi vu | @1992-11-11 | Nu | TRUE
R | code/stt | person | org | date | category | yesno`,
  },
  {
    name: "notes between records and a subtotal after each group without a group line",
    text: `
T | >4 *CHI TIẾT QUÀ TẶNG GIA ĐÌNH CHÍNH SÁCH
H | STT | Họ và tên | Địa chỉ | Số tiền
D | 1 | Nguyễn Thị Năm | Ấp 1 | 500000
D | 2 | Lê Văn Bốn | Ấp 1 | 500000
S | | Cộng Ấp 1 | | 1000000
D | 3 | Trần Thị Ba | Ấp 2 | 500000
D | 4 | Võ Văn Hai | Ấp 2 | 500000
D | 5 | Đặng Thị Tư | Ấp 2 | 300000
S | | Cộng Ấp 2 | | 1300000
S | | Tổng cộng | | 2300000
X | Số tiền bằng chữ: Hai triệu ba trăm nghìn đồng
R | stt | person | address | money`,
  },
  {
    name: "a table that begins in D, captions on a background, a blank row under them",
    options: { firstColumn: 3, boldCaptions: false },
    text: `
T | Danh mục văn bản
H | #Số ký hiệu | #Ngày ban hành | #Trích yếu nội dung | #Cơ quan ban hành
D | 12-KH/ĐU | @2024-01-15 | Kế hoạch kiểm tra, giám sát năm 2024 | Đảng ủy
D | 35-CV/VP | @2024-02-20 | Về việc báo cáo kết quả quý I | Văn phòng
D | 07-TB/UBKT | @2024-03-11 | Thông báo kết luận kiểm tra | Ủy ban Kiểm tra
R | code | date | item/note | org`,
  },
  {
    name: "monthly figures: months across, indicators down, a yearly sum at the right",
    text: `
T | >7 *THEO DÕI CHỈ TIÊU THEO THÁNG
H | v2 STT | v2 Chỉ tiêu | >4 Năm 2025 | v2 Cộng
H | | | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 |
D | 1 | Số buổi sinh hoạt | 4 | 3 | 5 | 4 | 16
D | 2 | Số bài viết | 12 | 10 | 15 | 13 | 50
D | 3 | Số lượt người tham gia | 320 | 290 | 410 | 388 | 1408
R | stt | item | count | count | count | count | count`,
  },
  {
    name: "labour: positions given and present, differences, a remark in brackets under the title",
    text: `
T | >6 *BIÊN CHẾ ĐƯỢC GIAO VÀ CÓ MẶT
T | >6 (Kèm theo Báo cáo số 15-BC/ĐU ngày 10/01/2025)
H | Số TT | Cơ quan, đơn vị | Biên chế giao | Có mặt | Chênh lệch | Lý do
N | (1) | (2) | (3) | (4) | (5)=(4)-(3) | (6)
S | | Tổng số | 40 | 37 | -3 |
G | I | Cơ quan chuyên trách | 25 | 24 | -1 |
D | 1 | Văn phòng Huyện ủy | 15 | 14 | -1 | Nghỉ hưu
D | 2 | Ban Tổ chức | 10 | 10 | 0 |
G | II | Mặt trận, đoàn thể | 15 | 13 | -2 |
D | 3 | Ủy ban Mặt trận | 8 | 7 | -1 | Chuyển công tác
D | 4 | Hội Nông dân | 7 | 6 | -1 | Chưa tuyển
R | stt | org | count | count | count | note`,
  },
  {
    name: "list of awards: person or group, decision numbers, no number column, captions not bold",
    options: { boldCaptions: false },
    text: `
T | DANH SÁCH KHEN THƯỞNG CHUYÊN ĐỀ
H | Tập thể, cá nhân | Đơn vị công tác | Hình thức khen thưởng | Số quyết định | Ngày quyết định
D | Nguyễn Thanh Hà | Hội Liên hiệp Phụ nữ | Giấy khen | 101-QĐ/ĐU | @2024-12-20
D | Trần Đức Long | Huyện đoàn | Giấy khen | 102-QĐ/ĐU | @2024-12-20
D | Bùi Thị Ngọc | Hội Nông dân | Bằng khen | 103-QĐ/TU | @2024-12-27
R | person | org | rating/category | code | date`,
  },
  {
    name: "population and health: age groups down, sexes across, shares of the total",
    options: { borders: false },
    text: `
T | *Dân số chia theo nhóm tuổi và giới tính
T | | | | Đơn vị: người
H | Nhóm tuổi | Nam | Nữ | Tổng số | Cơ cấu (%)
D | 0-14 | 1200 | 1100 | 2300 | 23
D | 15-59 | 3100 | 3000 | 6100 | 61
D | 60 trở lên | 700 | 900 | 1600 | 16
S | Tổng số | 5000 | 5000 | 10000 | 100
R | category/item | count | count | count | percent`,
  },
  {
    name: "checklist: yes and no columns with ticks, comments, a sum of ticks below",
    text: `
T | >5 *PHIẾU KIỂM TRA VIỆC CHẤP HÀNH ĐIỀU LỆ
H | v2 TT | v2 Nội dung kiểm tra | >2 Kết quả | v2 Ghi chú
H | | | Có | Không |
D | 1 | Có quy chế làm việc | x | |
D | 2 | Sinh hoạt chi bộ hằng tháng | x | |
D | 3 | Thu nộp đảng phí đúng hạn | | x | Chậm quý II
D | 4 | Có sổ biên bản sinh hoạt | x | |
S | | Cộng | 3 | 1 |
R | stt | item | yesno | yesno | note`,
  },
  {
    name: "poor households: heads of household, members, causes, codes of area",
    text: `
T | >7 *DANH SÁCH HỘ NGHÈO NĂM 2024
T | >7 Xã: Mỹ Thuận - Huyện: Bình Tân
H | STT | Họ và tên chủ hộ | Năm sinh | Thôn | Số nhân khẩu | Nguyên nhân nghèo | Thu nhập bình quân (đồng/tháng)
D | 1 | Nguyễn Văn Tám | 1962 | Thôn Đông | 4 | Thiếu vốn sản xuất | 900000
D | 2 | Lâm Thị Út | 1955 | Thôn Tây | 2 | Già yếu | 650000
D | 3 | Thạch Sơn | 1978 | Thôn Nam | 5 | Đông con | 800000
D | 4 | Kim Thị Lan | 1981 | Thôn Bắc | 3 | Ốm đau kéo dài | 700000
R | stt | person | date | address/org | count | note/category | money`,
  },
];
