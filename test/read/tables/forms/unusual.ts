import type { Form } from "./index";

/** Sheets of unusual make, written before the finder was tried on them. */
export const unusual: readonly Form[] = [
  {
    name: "groups merged down at the left, three records each, no line numbers",
    text: `
T | >5 *PHÂN CÔNG THEO DÕI CƠ SỞ
H | Cụm | Cơ sở | Số đảng viên | Người theo dõi | Ghi chú
D | v3 Cụm 1 | Xã Long Hòa | 210 | Nguyễn Văn Hậu |
D | | Xã Long Phú | 180 | Trần Thị Mỹ |
D | | Xã Long Sơn | 95 | Lê Văn Nghĩa | Mới thành lập
D | v2 Cụm 2 | Xã Phước An | 160 | Phạm Thị Oanh |
D | | Xã Phước Hưng | 140 | Võ Văn Phát |
R | category/org/item | org/address | count | person | note`,
  },
  {
    name: "a row of codes of cells between captions and records, figures of money with minus",
    text: `
T | >5 *BÁO CÁO THU CHI ĐẢNG PHÍ
H | Chỉ tiêu | Mã số | Kỳ trước | Kỳ này | Chênh lệch
N | A | B | 1 | 2 | 3=2-1
D | Thu đảng phí | 10 | 12500000 | 13200000 | 700000
D | Trích nộp cấp trên | 20 | 6250000 | 6600000 | 350000
D | Chi hoạt động | 30 | 5800000 | 5100000 | -700000
S | Tồn cuối kỳ | 40 | 450000 | 1500000 | 1050000
R | item | code | money | money | money`,
  },
  {
    name: "letterhead on two sides, title, period, unit, then a table of quarters",
    text: `
T | >3 *ĐẢNG BỘ TỈNH | >3 *ĐẢNG CỘNG SẢN VIỆT NAM
T | >3 *HUYỆN ỦY BÌNH MINH | >3 Bình Minh, ngày 15 tháng 12 năm 2024
T | >3 Số 45-BC/HU
-
T | >6 *BIỂU TỔNG HỢP KẾT QUẢ SINH HOẠT CHUYÊN ĐỀ
H | v2 STT | v2 Chi bộ | >4 Số đảng viên dự sinh hoạt
H | | | Quý I | Quý II | Quý III | Quý IV
D | 1 | Chi bộ ấp Bắc | 22 | 21 | 23 | 22
D | 2 | Chi bộ ấp Đông | 18 | 18 | 17 | 18
D | 3 | Chi bộ trường học | 30 | 29 | 30 | 30
S | >2 Cộng | 70 | 68 | 70 | 70
-
X | >3 *Nơi nhận: | >3 *T/M BAN THƯỜNG VỤ
X | - Tỉnh ủy; | | | PHÓ BÍ THƯ
R | stt | org | count | count | count | count`,
  },
  {
    name: "no captions, groups in Roman numbers, persons and figures",
    options: { borders: false },
    text: `
G | I | Tổ 1
D | 1 | Nguyễn Văn Thành | 1975 | x
D | 2 | Trần Thị Nga | 1980 | x
D | 3 | Lê Văn Khoa | 1969 | x
G | II | Tổ 2
D | 4 | Phạm Thị Liên | 1982 | x
D | 5 | Hoàng Văn Quý | 1977 | x
D | 6 | Vũ Thị Sen | 1990 | x
R | stt | person | date | yesno`,
  },
  {
    name: "captions of long sentences in wrapped lines, marks as answers",
    text: `
T | >4 *PHIẾU TỔNG HỢP TỰ KIỂM TRA
H | TT | Nội dung cấp ủy phải thực hiện\\ntrong năm theo kế hoạch | Đã thực hiện\\n(đánh dấu x) | Nêu rõ lý do nếu chưa thực hiện
D | 1 | Ban hành kế hoạch công tác đoàn thể trong quý I | x |
D | 2 | Làm việc với ban chấp hành các đoàn thể mỗi quý | x |
D | 3 | Phân công cấp ủy viên phụ trách | | Đang kiện toàn cấp ủy
D | 4 | Kiểm tra việc thực hiện kế hoạch | x |
R | stt | item | yesno | note`,
  },
  {
    name: "a blank column between, captions repeated below for the second half of the page",
    options: { borders: false },
    text: `
T | *Danh sách đại biểu
H | TT | Họ và tên | Đơn vị
D | 1 | Ngô Thị Ánh | Đảng ủy xã Tân An
D | 2 | Đinh Văn Bắc | Đảng ủy xã Tân Bình
D | 3 | Cao Thị Cẩm | Đảng ủy xã Tân Cường
-
X | TT | Họ và tên | Đơn vị
D | 4 | Dương Văn Định | Đảng ủy xã Tân Dân
D | 5 | Hà Thị Gấm | Đảng ủy xã Tân Hòa
R | stt | person | org`,
  },
  {
    name: "a form with its own count of rows prefilled, two of ten in use",
    text: `
T | >4 *SỔ ĐĂNG KÝ VIỆC LÀM THEO BÁC
H | STT | Họ và tên | Nội dung đăng ký | Kết quả
D | 1 | Nguyễn Thị Thảo | Tiết kiệm điện trong cơ quan | Đã thực hiện
D | 2 | Trần Văn Khánh | Giúp đỡ một hộ khó khăn | Đang thực hiện
E | 3
E | 4
E | 5
E | 6
X | | | Xác nhận của chi bộ
R | stt | person | item/note | note/category/rating`,
  },
  {
    name: "the total stands first without a number, its caption in capitals, groups with letters",
    text: `
T | >5 *SỐ LIỆU TỔ CHỨC CƠ SỞ ĐẢNG VÀ ĐẢNG VIÊN
H | v2 TT | v2 Đơn vị | v2 Tổng số chi bộ | >2 Đảng viên
H | | | | Chính thức | Dự bị
S | | *TOÀN ĐẢNG BỘ | 30 | 480 | 32
G | A | *Khối xã | 20 | 330 | 22
D | 1 | Đảng bộ xã Hưng Thịnh | 9 | 150 | 12
D | 2 | Đảng bộ xã Hưng Lộc | 11 | 180 | 10
G | B | *Khối cơ quan | 10 | 150 | 10
D | 1 | Chi bộ Viện Kiểm sát | 4 | 60 | 4
D | 2 | Chi bộ Tòa án | 6 | 90 | 6
R | stt | org | count | count | count`,
  },
  {
    name: "monthly attendance as fractions in text, absent with reasons",
    text: `
T | >6 *THEO DÕI SINH HOẠT CHI BỘ
H | STT | Tháng | Ngày họp | Có mặt/Tổng số | Vắng | Lý do vắng
D | 1 | Tháng 01 | @2024-01-03 | '15/16 | 1 | Đi công tác
D | 2 | Tháng 02 | @2024-02-05 | '16/16 | 0 |
D | 3 | Tháng 03 | @2024-03-04 | '14/16 | 2 | Ốm
D | 4 | Tháng 04 | @2024-04-03 | '16/16 | 0 |
R | stt | date | date | ? | count | note`,
  },
  {
    name: "four caption rows, the unit in the last of them",
    text: `
T | >8 *BIỂU 02: THỐNG KÊ CÁN BỘ ĐOÀN
H | v4 STT | v4 Đơn vị | v4 Tổng số | >5 Chia theo
H | | | | >2 Giới tính | >3 Trình độ
H | | | | Nam | Nữ | Đại học | Cao đẳng | Khác
H | | | | người | người | người | người | người
D | 1 | Huyện đoàn Châu Thành | 12 | 7 | 5 | 9 | 2 | 1
D | 2 | Thị đoàn Ngã Năm | 10 | 4 | 6 | 8 | 1 | 1
D | 3 | Thành đoàn Sóc Trăng | 15 | 9 | 6 | 14 | 1 | 0
S | | Tổng cộng | 37 | 20 | 17 | 31 | 4 | 2
R | stt | org | count | count | count | count | count | count`,
  },
  {
    name: "a count at the bottom in words, average rows, captions without STT",
    text: `
T | *KẾT QUẢ THI TÌM HIỂU NGHỊ QUYẾT
H | Họ và tên | Chi bộ | Trắc nghiệm | Tự luận | Tổng điểm | Xếp giải
D | Nguyễn Thị Hoa | Chi bộ 1 | 45.5 | 38 | 83.5 | Nhì
D | Trần Văn Lực | Chi bộ 2 | 48 | 40.5 | 88.5 | Nhất
D | Lê Thị Mến | Chi bộ 3 | 42 | 35 | 77 | Ba
D | Phạm Văn Nam | Chi bộ 1 | 40 | 33.5 | 73.5 |
S | Trung bình | | 43.9 | 36.8 | 80.6 |
X | Danh sách có 04 người dự thi
R | person | org | score | score | score | rating`,
  },
  {
    name: "a table that begins in the twelfth column, dates as text",
    options: { firstColumn: 11, borders: false },
    text: `
H | Số | Ngày | Tên văn bản
D | '01 | 03/01/2024 | Nghị quyết phiên họp tháng 01
D | '02 | 02/02/2024 | Nghị quyết phiên họp tháng 02
D | '03 | 05/03/2024 | Nghị quyết phiên họp tháng 03
D | '04 | 04/04/2024 | Nghị quyết phiên họp tháng 04
R | code/stt | date | item`,
  },
];
