import type { Form } from "./index";

/** Overtime, statements, league tables, guests, works: small lists of many kinds. */
export const gatherings: readonly Form[] = [
  {
    name: "overtime: hours by kind of day, rates in the captions, sum by person and of all",
    text: `
T | Đơn vị: Bưu điện huyện | | | | | | | Mẫu C01b-HD
T | >9 *BẢNG CHẤM CÔNG LÀM THÊM GIỜ
T | >9 Tháng 12 năm 2024
H | v2 Số TT | v2 Họ và tên | >3 Ngày trong tháng | >4 Cộng giờ làm thêm
H | | | 7 | 8 | 9 | Ngày làm việc | Thứ bảy, chủ nhật | Lễ, tết | Làm đêm
N | A | B | 1 | 2 | 3 | 32 | 33 | 34 | 35
D | 1 | Lê Hoàng Yến | NN | NN | NT | 6 | 8 | 0 | 0
D | 2 | Ksor Kim | NT | | NT | 4 | 0 | 0 | 2
D | 3 | Bùi Đức Mậu | | NN | | 0 | 4 | 0 | 0
S | | Cộng | | | | 10 | 12 | 0 | 2
X | Ký hiệu: NT: làm thêm ngày làm việc; NN: làm thêm ngày nghỉ
X | | Người chấm công | | | Thủ trưởng
R | stt | person | yesno/category | yesno/category | yesno/category | measure/count | measure/count | measure/count | measure/count`,
  },
  {
    name: "retired members by age and badge, captions with a range, a total in the first column merged",
    options: { borders: true },
    text: `
T | *ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG NĂM 2024
H | v2 Tên chi bộ | >5 Loại huy hiệu | v2 Tổng
H | | 30 năm | 40 năm | 50 năm | 55 năm | 60 năm trở lên
D | Chi bộ TDP 1 | 2 | 1 | 0 | 1 | 0 | =4
D | Chi bộ TDP 2 | 1 | 3 | 2 | 0 | 0 | =6
D | Chi bộ Quân sự | 1 | 0 | 0 | 0 | 0 | =1
S | *Cộng | =4 | =4 | =2 | =1 | =0 | =11
R | org | count | count | count | count | count | count`,
  },
  {
    name: "a school's plan of activities by month: month merged down, no numbers",
    options: { borders: true },
    text: `
T | CHƯƠNG TRÌNH CÔNG TÁC ĐỘI NĂM HỌC 2024 - 2025
H | Tháng | Chủ điểm | Nội dung hoạt động | Người phụ trách | Điều chỉnh
D | v3 9 | v3 Truyền thống nhà trường | Ổn định tổ chức các chi đội | TPT Đội |
D | | | Đại hội chi đội | GVCN |
D | | | Tổ chức Trung thu | TPT Đội, BGH | Dời sang 15/9
D | v2 10 | v2 Chăm ngoan học giỏi | Phát động hoa điểm tốt | TPT Đội |
D | | | Đại hội Liên đội | TPT Đội |
D | 11 | Tôn sư trọng đạo | Thi văn nghệ 20/11 | Cô Thu |
R | date | item/category | item | person/org | note`,
  },
  {
    name: "export of a bank statement: dates, debit and credit as texts with commas, balance, opening line",
    options: { borders: true },
    text: `
T | SAO KÊ TÀI KHOẢN
T | Số tài khoản: 63110000123456 | | | Chủ tài khoản: CONG DOAN CO SO XA EA BLANG
T | Từ ngày 01/05/2024 đến ngày 31/05/2024
H | Ngày giao dịch | Số bút toán | Diễn giải | Ghi nợ | Ghi có | Số dư
S | | | Số dư đầu kỳ | | | 12,350,000
D | 03/05/2024 | FT24124001 | NOP DOAN PHI THANG 4 | | 2,150,000 | 14,500,000
D | 10/05/2024 | FT24131077 | CHI THAM HOI DV OM | 500,000 | | 14,000,000
D | 24/05/2024 | FT24145012 | PHI SMS | 11,000 | | 13,989,000
S | | | Số dư cuối kỳ | | | 13,989,000
R | date | code | item/note | money | money | money`,
  },
  {
    name: "quota of training by unit: given, registered, missing; group lines merged over the number and the name only",
    options: { borders: true },
    text: `
T | >6 *PHÂN BỔ CHỈ TIÊU BỒI DƯỠNG LÝ LUẬN CHÍNH TRỊ
H | STT | Đơn vị | Chỉ tiêu giao | Đã đăng ký | Còn thiếu | Ghi chú
G | >2 *Khối xã, thị trấn | 60 | 52 | 8 |
D | 1 | Đảng ủy xã Ia Kênh | 35 | 30 | 5 |
D | 2 | Đảng ủy xã Gào | 25 | 22 | 3 | Bổ sung trước 15/6
G | >2 *Khối cơ quan | 25 | 26 | -1 |
D | 3 | Chi bộ Tòa án | 10 | 10 | 0 |
D | 4 | Đảng bộ Trung tâm Y tế | 15 | 16 | -1 |
S | >2 *Tổng cộng | 85 | 78 | 7 |
R | stt | org | count | count | count | note`,
  },
  {
    name: "asset handover: condition in words, quantity with unit in one cell, serial numbers",
    options: { boldCaptions: false, borders: true },
    text: `
T | BIÊN BẢN BÀN GIAO THIẾT BỊ
T | Bên giao: Văn phòng Đảng ủy
T | Bên nhận: Ông Tô Văn Quý
H | STT | Tên thiết bị | Số serial | Số lượng | Tình trạng | Phụ kiện kèm theo
D | 1 | Máy tính xách tay Dell Latitude | 5CG1234XYZ | 01 bộ | Hoạt động tốt | Sạc, túi
D | 2 | Máy in Canon 2900 | L11121E-77 | 01 cái | Kẹt giấy |
D | 3 | Màn hình Samsung 24 inch | ZZ45H4NM | 02 cái | Mới 100% | Cáp HDMI
X | Hai bên cùng kiểm tra và ký xác nhận.
X | BÊN GIAO | | | BÊN NHẬN
R | stt | item | code | count | category/note | note/item`,
  },
  {
    name: "league table: played, won, drawn, lost, goals, points, rank",
    options: { borders: true },
    text: `
T | BẢNG XẾP HẠNG GIẢI BÓNG ĐÁ CÔNG NHÂN
H | Hạng | Đội | Số trận | Thắng | Hòa | Thua | Hiệu số | Điểm
D | 1 | CĐCS Cao su Chư Păh | 5 | 4 | 1 | 0 | 9 | 13
D | 2 | CĐCS Điện lực | 5 | 3 | 1 | 1 | 4 | 10
D | 3 | CĐCS Bệnh viện | 5 | 2 | 0 | 3 | -2 | 6
D | 4 | CĐCS Giáo dục | 5 | 0 | 0 | 5 | -11 | 0
R | stt/rating | org | count | count | count | count | count/score | score`,
  },
  {
    name: "seminar list in English: honorific, first and last name in two columns, country, yes and no",
    options: { borders: false },
    text: `
H | No | Title | First name | Last name | Organisation | Country | E-mail | Vegetarian
D | 1 | Mr | Anders | Holm | Oslo University | Norway | a.holm@example.org | No
D | 2 | Ms | Siti | Rahayu | Bappenas | Indonesia | siti@example.org | No
D | 3 | Dr | Priya | Menon | TERI | India | priya@example.org | Yes
D | 4 | Ms | Linh | Dao | VNU Hanoi | Viet Nam | linhdao@example.org | No
R | stt | category | person | person | org | address/category | email | yesno`,
  },
  {
    name: "statistics: indicators with sub-lines 'trong đó', share of women, sums given as first line of each part",
    options: { borders: true },
    text: `
T | >5 BÁO CÁO SỐ LIỆU ĐẢNG VIÊN
T | >5 Tính đến ngày 31/12/2023
H | TT | Nội dung | Đầu kỳ | Cuối kỳ | Tăng, giảm
N | 1 | 2 | 3 | 4 | 5
D | 1 | Tổng số đảng viên | 612 | 640 | 28
D | | Trong đó: - Nữ | 201 | 220 | 19
D | | - Dân tộc thiểu số | 330 | 351 | 21
D | 2 | Đảng viên miễn sinh hoạt | 41 | 44 | 3
D | 3 | Đảng viên kết nạp trong kỳ | 25 | 33 | 8
D | 4 | Đảng viên bị kỷ luật | 3 | 2 | -1
R | stt | item | count | count | count`,
  },
  {
    name: "recipes of a kitchen: dish merged down over its ingredients, weight a head, money by formula, sum a dish",
    options: { borders: true },
    text: `
T | ĐỊNH LƯỢNG SUẤT ĂN NGÀY 12/9
H | Món ăn | Nguyên liệu | ĐVT | Định lượng/suất | Đơn giá | Thành tiền
D | v3 Thịt kho trứng | Thịt ba chỉ | g | 60 | 140 | =8400
D | | Trứng vịt | quả | 1 | 3500 | =3500
D | | Nước dừa | ml | 50 | 10 | =500
D | v2 Canh bí đỏ | Bí đỏ | g | 80 | 18 | =1440
D | | Tôm khô | g | 5 | 400 | =2000
S | >5 *Tổng chi một suất | =15840
R | item/category | item | uom | measure/count | money | money`,
  },
  {
    name: "list of guests for a ceremony: group lines with dashes, seats as codes, no figures at all",
    options: { borders: false },
    text: `
T | DANH SÁCH ĐẠI BIỂU MỜI
H | TT | Họ tên | Chức vụ, đơn vị | Vị trí ngồi
G | - Lãnh đạo tỉnh
D | 1 | Ông Hồ Văn Niên | Bí thư Tỉnh ủy | A1
D | 2 | Bà Rah Lan Chung | Phó Chủ tịch UBND tỉnh | A2
G | - Các sở, ngành
D | 3 | Ông Phạm Minh Trung | Giám đốc Sở Văn hóa | B1
D | 4 | Bà Lê Thị Thu Hương | Giám đốc Sở Giáo dục | B2
G | - Nguyên lãnh đạo
D | 5 | Ông Ksor Nham | Nguyên Phó Bí thư Thường trực | C1
R | stt | person | category/org | code/address`,
  },
  {
    name: "funds given to two households: half empty template with a grid, prefilled numbers, total at once below the caption",
    options: { borders: true },
    text: `
T | DANH SÁCH HỘ ĐƯỢC HỖ TRỢ XÓA NHÀ TẠM
H | STT | Họ tên chủ hộ | Địa chỉ | Xây mới | Sửa chữa | Số tiền (triệu đồng)
S | | TỔNG | | 1 | 1 | 90
D | 1 | Rcom H'Nhi | Làng Bua | x | | 60
D | 2 | Puih Thoan | Làng Nú | | x | 30
E | 3
E | 4
E | 5
R | stt | person | address | yesno | yesno | money`,
  },
  {
    name: "shifts of guards in a month: names down, days across with letters, remark in the last column, no title",
    options: { borders: true },
    text: `
H | Họ tên | 1 | 2 | 3 | 4 | 5 | 6 | 7 | Ghi chú
D | Thắng | S | S | C | C | Đ | Đ | N |
D | Hợp | C | C | Đ | Đ | N | S | S |
D | Quyền | Đ | Đ | N | S | S | C | C | đổi ca ngày 5
D | Nghĩa | N | S | S | C | C | Đ | Đ |
R | person | yesno/category | yesno/category | yesno/category | yesno/category | yesno/category | yesno/category | yesno/category | note`,
  },
  {
    name: "construction works: investor, total investment, value done and paid, share, unit line in brackets at the right",
    options: { borders: true },
    text: `
T | >9 *TIẾN ĐỘ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG
T | | | | | | | | >2 (Triệu đồng)
H | v2 STT | v2 Tên công trình | v2 Chủ đầu tư | v2 Tổng mức đầu tư | >2 Lũy kế vốn đã bố trí | v2 KH 2024 | v2 Giải ngân | v2 Tỷ lệ (%)
H | | | | | Tổng | Tr.đó: NSTW
S | | *TỔNG CỘNG | | 39500 | 24000 | 15000 | 9000 | 6100 | 67.8
G | *I | *Công trình chuyển tiếp | | 27500 | 20000 | 13000 | 5000 | 4100 | 82
D | 1 | Đường liên xã | BQLDA huyện | 15000 | 12000 | 9000 | 3000 | 2500 | 83.3
D | 2 | Trường Tiểu học | UBND xã | 12500 | 8000 | 4000 | 2000 | 1600 | 80
G | *II | *Công trình khởi công mới | | 12000 | 4000 | 2000 | 4000 | 2000 | 50
D | 1 | Nhà văn hóa trung tâm | BQLDA huyện | 12000 | 4000 | 2000 | 4000 | 2000 | 50
R | stt | item | org | money | money | money | money | money | percent`,
  },
  {
    name: "club members: nickname and zalo, birthday without year, joined, fee paid; last line a remark in capitals",
    options: { borders: false, boldCaptions: false },
    text: `
H | STT | Biệt danh | Họ tên thật | Sinh nhật | Zalo | Tham gia từ | Quỹ 2024
D | 1 | Còi | Nguyễn Minh Tân | 12/3 | '0905000111 | 2019 | x
D | 2 | Béo | Trần Gia Phú | 30/8 | '0905000222 | 2021 | x
D | 3 | Sóc | Lê Thảo My | 1/1 | '0905000333 | 2023 |
D | 4 | Lùn | Phan Hải Đăng | 9/11 | '0905000444 | 2020 | x
X | ĐÓNG QUỸ TRƯỚC NGÀY 15 HẰNG THÁNG NHÉ CẢ NHÀ!
R | stt | person/item | person | date | phone | date | yesno`,
  },
];
