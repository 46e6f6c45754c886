import type { Form } from "./index";

/** Registers of people and things. */
export const lists: readonly Form[] = [
  {
    name: "union members by sections, with a count after each",
    text: `
T | >3 LIÊN ĐOÀN LAO ĐỘNG TỈNH | >4 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
T | >3 *CÔNG ĐOÀN CƠ SỞ | >4 *Độc lập - Tự do - Hạnh phúc
-
T | >7 *DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
T | >7 (Tính đến ngày 31/12/2024)
-
H | v2 STT | v2 Họ và tên | >2 Năm sinh | v2 Chức vụ | v2 Ngày vào công đoàn | v2 Ghi chú
H | | | Nam | Nữ
G | *I | >6 *Phòng Tổ chức - Hành chính
D | 1 | Nguyễn Văn An | 1980 | | Trưởng phòng | @2005-03-01 |
D | 2 | Trần Thị Bình | | 1985 | Chuyên viên | @2010-06-15 |
D | 3 | Lê Thị Cúc | | 1990 | Văn thư | @2014-09-01 | Nghỉ thai sản
S | | *Cộng: 3 người
G | *II | >6 *Phòng Kế hoạch - Tài chính
D | 1 | Phạm Văn Dũng | 1978 | | Kế toán trưởng | @2003-01-10 |
D | 2 | Hoàng Thị Em | | 1992 | Kế toán viên | @2016-04-20 |
S | | *Cộng: 2 người
S | >2 *Tổng cộng | 2 | 3
-
X | | | | | Ngày 31 tháng 12 năm 2024
X | | *Người lập biểu | | | *TM. BAN CHẤP HÀNH
X | | | | | (Ký, ghi rõ họ tên)
R | stt | person | date | date | category | date | note`,
  },
  {
    name: "class list with family name and given name apart, no borders",
    options: { borders: false },
    text: `
T | TRƯỜNG THCS LÊ LỢI
T | DANH SÁCH HỌC SINH LỚP 8A2
T | Giáo viên chủ nhiệm: Nguyễn Thị Hạnh
-
H | TT | Họ và tên đệm | Tên | Ngày sinh | Giới tính | Dân tộc | Nơi sinh | Họ tên cha | Số điện thoại
D | 1 | Nguyễn Hoàng | An | 12/05/2011 | Nam | Kinh | Đắk Lắk | Nguyễn Văn Hải | 0905123456
D | 2 | Trần Ngọc | Ánh | 03/11/2011 | Nữ | Kinh | Gia Lai | Trần Văn Bảy | 0905123457
D | 3 | H' Nga | Niê | 21/01/2011 | Nữ | Ê Đê | Đắk Lắk | Y Thuyn Niê | 0905123458
D | 4 | Lê Quốc | Bảo | 30/08/2011 | Nam | Kinh | Huế | Lê Văn Tám | 0905123459
-
X | Danh sách này có 4 học sinh.
X | | | | | | | Ngày 5 tháng 9 năm 2024
X | | | | | | | Giáo viên chủ nhiệm
R | stt | person | person | date | category | category | address | person | phone`,
  },
  {
    name: "party members, caption rows without merged cells",
    text: `
T | >9 *DANH SÁCH ĐẢNG VIÊN CHI BỘ 3 NĂM 2024
-
H | STT | Họ và tên | Ngày sinh | Ngày vào Đảng | | Trình độ | | Xếp loại năm 2023 | Ghi chú
H | | | | Dự bị | Chính thức | Chuyên môn | LLCT | |
D | 1 | Đỗ Văn Giang | @1975-02-03 | @2000-05-19 | @2001-05-19 | Đại học | Cao cấp | HTXSNV |
D | 2 | Bùi Thị Hà | @1982-07-12 | @2008-09-02 | @2009-09-02 | Thạc sĩ | Trung cấp | HTTNV |
D | 3 | Vũ Văn Khôi | @1990-10-25 | @2015-03-26 | @2016-03-26 | Đại học | Sơ cấp | HTTNV |
D | 4 | Đinh Thị Lan | @1995-01-30 | @2020-02-03 | @2021-02-03 | Đại học | Sơ cấp | HTNV | Chuyển đến
R | stt | person | date | date | date | category | category | rating | note`,
  },
  {
    name: "asset register not filled in, with column numbers and signatures",
    text: `
T | >3 Đơn vị: .................... | >5 Mẫu số S24-H
T | >8 *SỔ TÀI SẢN CỐ ĐỊNH
T | >8 Năm: ........
T | >8 Loại tài sản: ...............
-
H | v2 STT | >2 Chứng từ | v2 Tên tài sản cố định | v2 Nước sản xuất | v2 Năm sử dụng | v2 Nguyên giá | v2 Giá trị còn lại
H | | Số hiệu | Ngày tháng
N | A | B | C | D | E | G | 1 | 2
B
B
B
S | | | | Cộng | x | x | |
-
X | - Sổ này có ... trang, đánh số từ trang 01 đến trang ...
X | | Người lập sổ | | | Kế toán trưởng | | Thủ trưởng đơn vị
R | stt | code | date | item | category | date | money | money`,
  },
  {
    name: "captions of a program without accents, booleans and codes",
    options: { borders: false, boldCaptions: false },
    text: `
H | id | ma_nv | ho_ten | gioi_tinh | ngay_sinh | phong_ban | luong_co_ban | email | so_dien_thoai | is_active
D | 1 | NV001 | Nguyen Van An | Nam | 1990-01-05 | Ke toan | 8500000 | an.nv@congty.vn | 0912345678 | TRUE
D | 2 | NV002 | Tran Thi Be | Nu | 1988-12-30 | Nhan su | 9200000 | be.tt@congty.vn | 0912345679 | TRUE
D | 3 | NV003 | Le Van Cuong | Nam | 1995-06-17 | Ky thuat | 10500000 | cuong.lv@congty.vn | 0912345680 | FALSE
D | 4 | NV004 | Pham Thi Dao | Nu | 1992-03-08 | Kinh doanh | 7800000 | dao.pt@congty.vn | 0912345681 | TRUE
R | code/stt | code | person | category | date | org | money | email | phone | yesno`,
  },
];
