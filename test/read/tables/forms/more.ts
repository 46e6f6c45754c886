import type { Form } from "./index";

/** Further forms, written after the rules and first tried as they stood then. */
export const more: readonly Form[] = [
  {
    name: "three caption rows without a merged cell, units below captions",
    options: { borders: false },
    text: `
T | TÌNH HÌNH SẢN XUẤT NÔNG NGHIỆP
-
H | STT | Tên xã | Lúa | | | Ngô | |
H | | | Diện tích | Năng suất | Sản lượng | Diện tích | Năng suất | Sản lượng
H | | | (ha) | (tạ/ha) | (tấn) | (ha) | (tạ/ha) | (tấn)
D | 1 | Hòa Bình | 320 | 58.2 | 1862.4 | 40 | 45 | 180
D | 2 | Hòa Tiến | 410 | 60.1 | 2464.1 | 25 | 44 | 110
D | 3 | Hòa Phong | 275 | 57 | 1567.5 | 60 | 47 | 282
S | | Cộng | 1005 | | 5894 | 125 | | 572
R | stt | org/address | measure | measure | measure | measure | measure | measure`,
  },
  {
    name: "records without captions: number, name, day",
    options: { borders: false },
    text: `
D | 1 | Nguyễn Văn An | @1990-01-02
D | 2 | Trần Thị Bé | @1991-03-04
D | 3 | Lê Văn Chín | @1989-05-06
D | 4 | Phạm Thị Duyên | @1993-07-08
D | 5 | Hồ Văn Em | @1988-09-10
R | stt | person | date`,
  },
  {
    name: "inventory minutes: committee above, assets below",
    text: `
T | >7 *BIÊN BẢN KIỂM KÊ TÀI SẢN
T | Thời điểm kiểm kê: 0 giờ ngày 31/12/2024
T | Ban kiểm kê gồm:
T | - Ông Nguyễn Văn Bình, Trưởng ban
T | - Bà Trần Thị Chung, Ủy viên
-
H | v2 STT | v2 Tên tài sản | v2 Mã số | >2 Theo sổ kế toán | >2 Theo kiểm kê | v2 Chênh lệch
H | | | | Số lượng | Nguyên giá | Số lượng | Nguyên giá
N | A | B | C | 1 | 2 | 3 | 4 | 5
D | 1 | Máy tính để bàn | MT01 | 10 | 120000000 | 9 | 108000000 | -1
D | 2 | Máy in | MI01 | 3 | 15000000 | 3 | 15000000 | 0
D | 3 | Bàn họp | BH01 | 2 | 18000000 | 2 | 18000000 | 0
S | | Cộng | | =15 | =153000000 | =14 | =141000000 |
-
X | Ý kiến giải quyết số chênh lệch: ...........
X | | Trưởng ban kiểm kê | | Kế toán trưởng | | Thủ trưởng
R | stt | item | code | count | money | count | money | count/money`,
  },
  {
    name: "regions in bold over their provinces, years as figures in captions",
    options: { boldCaptions: false },
    text: `
T | >6 *Số doanh nghiệp đang hoạt động phân theo địa phương
T | | | | | | Doanh nghiệp
H | | 2019 | 2020 | 2021 | 2022 | 2023
S | *CẢ NƯỚC | 1000 | 1100 | 1190 | 1300 | 1420
G | *Đồng bằng sông Hồng | 600 | 660 | 700 | 760 | 830
D | Hà Nội | 400 | 440 | 470 | 510 | 560
D | Vĩnh Phúc | 90 | 100 | 105 | 115 | 125
D | Bắc Ninh | 110 | 120 | 125 | 135 | 145
G | *Tây Nguyên | 400 | 440 | 490 | 540 | 590
D | Kon Tum | 60 | 65 | 75 | 85 | 95
D | Gia Lai | 140 | 155 | 175 | 190 | 205
D | Đắk Lắk | 200 | 220 | 240 | 265 | 290
R | address/item/org | count | count | count | count | count`,
  },
  {
    name: "exam schedule: days merged down over sessions",
    text: `
T | >6 LỊCH THI HỌC KỲ 2 NĂM HỌC 2023 - 2024
H | Ngày thi | Ca thi | Môn thi | Lớp | Phòng thi | Cán bộ coi thi
D | v2 03/06/2024 | 7h30 | Toán cao cấp | CNTT01 | A201 | Nguyễn Văn An
D | _ | 9h30 | Vật lý đại cương | CNTT02 | A202 | Trần Thị Bích
D | v3 04/06/2024 | 7h30 | Triết học | KT01 | B101 | Lê Văn Chung
D | _ | 9h30 | Tiếng Anh 2 | KT02 | B102 | Phạm Thị Dịu
D | _ | 13h30 | Pháp luật đại cương | KT03 | B103 | Hồ Văn Được
R | date | date/category | item | org | code/address | person`,
  },
  {
    name: "English captions, no accents anywhere",
    options: { borders: false },
    text: `
H | No. | Book title | Author | Category | Publisher | Year | Quantity | Unit price
D | 1 | Clean Code | Robert Martin | IT | Prentice Hall | 2008 | 3 | 25.5
D | 2 | Sapiens | Yuval Harari | History | Harper | 2015 | 5 | 18.2
D | 3 | Atomic Habits | James Clear | Self help | Avery | 2018 | 2 | 14.9
D | 4 | The Hobbit | John Tolkien | Novel | Allen Unwin | 1937 | 4 | 12
R | stt | item | person | category | org | date | count | money`,
  },
  {
    name: "fees of party members by months, the total above the names, minus numbers for (1) (2)",
    text: `
T | >8 *THEO DÕI THU ĐẢNG PHÍ NĂM 2024
H | v2 TT | v2 Họ và tên | v2 Mức đóng | >4 Đã thu theo quý | v2 Còn nợ
H | | | | Quý I | Quý II | Quý III | Quý IV
N | -1 | -2 | -3 | -4 | -5 | -6 | -7 | -8
S | | *Tổng cộng | =230000 | =230000 | =230000 | =150000 | =0 | =310000
D | 1 | Lê Văn Tám | 80000 | 80000 | 80000 | | | 160000
D | 2 | Ngô Thị Út | 70000 | 70000 | 70000 | 70000 | | 70000
D | 3 | Bùi Văn Chín | 80000 | 80000 | 80000 | 80000 | | 80000
R | stt | person | money | money | money | money | money | money`,
  },
  {
    name: "survey: answers across with number and share",
    text: `
T | >8 KẾT QUẢ KHẢO SÁT Ý KIẾN ĐOÀN VIÊN
H | v2 STT | v2 Nội dung khảo sát | >2 Rất hài lòng | >2 Hài lòng | >2 Không hài lòng
H | | | SL | % | SL | % | SL | %
D | 1 | Điều kiện làm việc | 30 | 60 | 15 | 30 | 5 | 10
D | 2 | Thu nhập | 20 | 40 | 20 | 40 | 10 | 20
D | 3 | Chăm lo đời sống | 35 | 70 | 12 | 24 | 3 | 6
R | stt | item | count | percent | count | percent | count | percent`,
  },
  {
    name: "attendance of a meeting with ticks",
    text: `
T | DANH SÁCH ĐIỂM DANH HỘI NGHỊ
T | Ngày 12/4/2024
H | STT | Họ và tên | Đơn vị | Có mặt | Vắng có lý do | Vắng không lý do | Ký tên
D | 1 | Phan Văn Ánh | Phòng Nội vụ | x | | |
D | 2 | Lý Thị Bông | Phòng Tư pháp | | x | |
D | 3 | Đào Văn Cảnh | Văn phòng | x | | |
D | 4 | Trịnh Thị Dậu | Thanh tra | x | | |
X | Tổng số có mặt: 3/4
R | stt | person | org | yesno | yesno | yesno | other`,
  },
  {
    name: "donations: a total written as text in a merged cell",
    text: `
T | >5 *DANH SÁCH ỦNG HỘ QUỸ VÌ NGƯỜI NGHÈO
H | STT | Đơn vị/Cá nhân | Số tiền (đồng) | Ngày nộp | Ghi chú
D | 1 | Công ty CP Cao su | 5000000 | 02/10/2024 |
D | 2 | Trường THPT Nguyễn Du | 3000000 | 05/10/2024 |
D | 3 | Ông Trần Văn Giàu | 500000 | 07/10/2024 | Chuyển khoản
S | >5 *Tổng cộng: 8.500.000 đồng
R | stt | org/person/item | money | date | note`,
  },
  {
    name: "test cases below what is known of the project",
    options: { borders: true },
    text: `
T | Tên dự án | Quản lý thư viện
T | Người tạo | Nguyễn Văn An
T | Ngày tạo | 01/03/2024
-
H | ID | Chức năng | Mô tả | Các bước | Kết quả mong đợi | Trạng thái | Người test
G | >7 *Đăng nhập
D | TC01 | Đăng nhập | Đăng nhập đúng | Nhập tài khoản đúng | Vào trang chủ | Pass | Bình
D | TC02 | Đăng nhập | Đăng nhập sai mật khẩu | Nhập mật khẩu sai | Báo lỗi | Pass | Bình
G | >7 *Mượn sách
D | TC03 | Mượn sách | Mượn khi còn sách | Chọn sách, bấm Mượn | Tạo phiếu mượn | Fail | Cúc
D | TC04 | Mượn sách | Mượn khi hết sách | Chọn sách đã hết | Báo hết sách | Pass | Cúc
R | code/stt | item/category | item/note | note | note | category/rating | person`,
  },
  {
    name: "data dictionary: two tables, each under its name",
    text: `
T | Bảng NHANVIEN
H | STT | Tên trường | Kiểu dữ liệu | Khóa chính | Mô tả
D | 1 | MaNV | varchar(10) | x | Mã nhân viên
D | 2 | HoTen | nvarchar(50) | | Họ tên nhân viên
D | 3 | NgaySinh | date | | Ngày sinh
R | stt | item | category | yesno | note/item
=
-
T | Bảng PHONGBAN
H | STT | Tên trường | Kiểu dữ liệu | Khóa chính | Mô tả
D | 1 | MaPB | varchar(10) | x | Mã phòng ban
D | 2 | TenPB | nvarchar(50) | | Tên phòng ban
R | stt | item | category | yesno | note/item`,
  },
  {
    name: "marks beginning in column B, weights of marks in the third caption row",
    options: { firstColumn: 1 },
    text: `
T | >7 *BẢNG ĐIỂM HỌC PHẦN
H | v3 STT | v3 Mã SV | v3 Họ và tên | >3 Điểm thành phần | v3 Điểm tổng kết
H | | | | CC | GK | CK
H | | | | 10% | 30% | 60%
D | 1 | B20DC001 | Nguyễn Đức Anh | 9 | 7.5 | 8 | 7.95
D | 2 | B20DC002 | Lê Thu Bình | 10 | 8 | 6.5 | 7.3
D | 3 | B20DC003 | Vũ Hải Châu | 8 | 6 | 7 | 6.8
R | stt | code | person | score | score | score | score`,
  },
  {
    name: "a form not filled in without column numbers",
    text: `
T | >6 DANH SÁCH ĐĂNG KÝ THAM GIA HIẾN MÁU
T | Đơn vị: ..........................
H | STT | Họ và tên | Năm sinh | Nhóm máu | Số điện thoại | Ghi chú
E | 1
E | 2
E | 3
B
R | stt | person | date | category | phone | note`,
  },
  {
    name: "plan and result month by month",
    text: `
T | >8 TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH DOANH THU
T | ĐVT: triệu đồng
H | v2 Chi nhánh | >2 Tháng 1 | >2 Tháng 2 | >2 Tháng 3 | v2 Lũy kế
H | | KH | TH | KH | TH | KH | TH
D | Hà Nội | 100 | 95 | 110 | 120 | 120 | 118 | 333
D | Đà Nẵng | 60 | 62 | 65 | 61 | 70 | 75 | 198
D | Cần Thơ | 40 | 35 | 45 | 47 | 50 | 49 | 131
S | Tổng cộng | =200 | =192 | =220 | =228 | =240 | =242 | =662
R | org | money | money | money | money | money | money | money`,
  },
  {
    name: "captions again on a second page",
    text: `
T | DANH SÁCH HỘI VIÊN CHI HỘI 5
H | STT | Họ và tên | Năm sinh | Địa chỉ
D | 1 | Đinh Thị Loan | 1960 | Thôn 1, xã Ea Tu
D | 2 | H Bel Niê | 1972 | Thôn 2, xã Ea Tu
D | 3 | Mai Thị Nga | 1981 | Thôn 2, xã Ea Tu
X | STT | Họ và tên | Năm sinh | Địa chỉ
D | 4 | Võ Thị Phượng | 1985 | Thôn 3, xã Ea Tu
D | 5 | Đỗ Thị Quế | 1990 | Thôn 4, xã Ea Tu
R | stt | person | date | address`,
  },
  {
    name: "duty roster: days as rows, shifts as columns of people",
    text: `
T | >4 LỊCH TRỰC TẾT NGUYÊN ĐÁN
H | Thứ, ngày | Lãnh đạo trực | Cán bộ trực | Số điện thoại
D | Thứ Sáu, 09/02/2024 | Nguyễn Văn Hùng | Trần Thị Lan | 0905000111
D | Thứ Bảy, 10/02/2024 | Lê Thị Hương | Phạm Văn Minh | 0905000222
D | Chủ nhật, 11/02/2024 | Đỗ Văn Kiên | Vũ Thị Nga | 0905000333
X | Ghi chú: Giờ trực từ 7 giờ 30 hôm trước đến 7 giờ 30 hôm sau.
R | date | person | person | phone`,
  },
];
