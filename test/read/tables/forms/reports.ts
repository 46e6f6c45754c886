import type { Form } from "./index";

/** Statistics, targets and tables of figures. */
export const reports: readonly Form[] = [
  {
    name: "population of districts, the total first, then groups with their sums",
    text: `
T | >5 *Dân số trung bình phân theo huyện
T | >5 Average population by district
T | | | | >2 ĐVT: Người - Unit: Person
H | | v2 *Tổng số\\nTotal | >2 *Phân theo giới tính | v2 Tỷ lệ tăng (%)
H | | | Nam | Nữ
S | *TỔNG SỐ - TOTAL | 1200 | 590 | 610 | 1.2
G | *Khu vực thành thị | 500 | 240 | 260 | 1.5
D | Thành phố A | 300 | 150 | 150 | 1.6
D | Thị xã B | 200 | 90 | 110 | 1.4
G | *Khu vực nông thôn | 700 | 350 | 350 | 1
D | Huyện C | 400 | 200 | 200 | 1.1
D | Huyện D | 300 | 150 | 150 | 0.9
X | Nguồn: Cục Thống kê
R | item/address/org | count | count | count | percent`,
  },
  {
    name: "targets of a plan with an outline, units and shares",
    text: `
T | >3 HUYỆN ỦY ĐÔNG HẢI | >5 ĐẢNG CỘNG SẢN VIỆT NAM
-
T | >8 *KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT NĂM 2024
H | STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2024 | Thực hiện 6 tháng | Ước cả năm | So sánh (%) | Đơn vị chủ trì
N | (1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(4) | (8)
G | *I | *Về kinh tế
D | 1 | Tốc độ tăng trưởng | % | 9.5 | 8.7 | 9.6 | 101.1 | Phòng TC-KH
D | 2 | Thu ngân sách | Tỷ đồng | 120 | 71 | 130 | 108.3 | Chi cục Thuế
D | 3 | Diện tích gieo trồng | ha | 5400 | 3100 | 5420 | 100.4 | Phòng NN-PTNT
G | *II | *Về xã hội
D | 1 | Tỷ lệ hộ nghèo | % | 2.1 | 2.3 | 2 | 95.2 | Phòng LĐTBXH
D | 2 | Số lao động được giải quyết việc làm | Người | 1500 | 820 | 1550 | 103.3 | Phòng LĐTBXH
G | *III | *Về xây dựng Đảng
D | 1 | Kết nạp đảng viên mới | Đảng viên | 60 | 25 | 62 | 103.3 | Ban Tổ chức
R | stt | item | uom | count/measure/money/other | count/measure/money/other | count/measure/money/other | percent | org`,
  },
  {
    name: "cross table of organisations by rating, three caption rows",
    text: `
T | >12 *TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN NĂM 2024
-
H | v3 TT | v3 Đơn vị | v3 Tổng số đảng viên | >8 Kết quả xếp loại | v3 Ghi chú
H | | | | >2 Hoàn thành xuất sắc | >2 Hoàn thành tốt | >2 Hoàn thành | >2 Không hoàn thành
H | | | | Số lượng | Tỷ lệ % | Số lượng | Tỷ lệ % | Số lượng | Tỷ lệ % | Số lượng | Tỷ lệ %
N | 1 | 2 | 3 | 4 | 5=4/3 | 6 | 7=6/3 | 8 | 9=8/3 | 10 | 11=10/3 | 12
D | 1 | Chi bộ Văn phòng | 20 | 4 | 20 | 14 | 70 | 2 | 10 | 0 | 0 |
D | 2 | Chi bộ Công an | 35 | 7 | 20 | 27 | 77.1 | 1 | 2.9 | 0 | 0 |
D | 3 | Chi bộ Quân sự | 18 | 3 | 16.7 | 15 | 83.3 | 0 | 0 | 0 | 0 |
D | 4 | Đảng bộ xã Hòa An | 120 | 20 | 16.7 | 90 | 75 | 8 | 6.7 | 2 | 1.7 | 02 đ/v kỷ luật
S | | *Cộng | =193 | =34 | =17.6 | =146 | =75.6 | =11 | =5.7 | =2 | =1 |
-
X | | Người tổng hợp | | | | | | T/M BAN THƯỜNG VỤ
R | stt | org | count | count | percent | count | percent | count | percent | count | percent | note`,
  },
  {
    name: "marks of a class: captions 15 phút and 1 tiết repeated, averages below",
    text: `
T | BẢNG ĐIỂM MÔN TOÁN - LỚP 10A1
H | STT | Họ và tên | Miệng | >2 15 phút | >2 1 tiết | Học kỳ | TBM | Xếp loại
D | 1 | Nguyễn Văn An | 8 | 7 | 8 | 6.5 | 7 | 7.5 | 7.2 | Khá
D | 2 | Lê Thị Bích | 9 | 9 | 8 | 9 | 8.5 | 9 | 8.8 | Giỏi
D | 3 | Trần Văn Cường | 5 | 6 | 5 | 4.5 | 5 | 5 | 5 | Trung bình
D | 4 | Phạm Thị Dung | 7 | | 8 | 7 | 7.5 | 8 | 7.6 | Khá
S | | Trung bình | =7.3 | =7.3 | =7.3 | =6.8 | =7 | =7.4 | =7.2 |
S | | Cao nhất | =9 | =9 | =8 | =9 | =8.5 | =9 | =8.8 |
R | stt | person | score | score | score | score | score | score | score | rating`,
  },
  {
    name: "years as captions, indicators as rows, a remark in brackets below captions",
    options: { boldCaptions: false },
    text: `
T | MỘT SỐ CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2020 - 2024
H | Chỉ tiêu | Đơn vị | 2020 | 2021 | 2022 | 2023 | 2024
D | Số doanh nghiệp thành lập mới | doanh nghiệp | 210 | 185 | 240 | 262 | 281
D | Vốn đăng ký | tỷ đồng | 1520 | 1310 | 1890 | 2040 | 2215
D | Số lao động | người | 3120 | 2870 | 3650 | 3904 | 4120
D | Tỷ lệ hộ nghèo | % | 4.2 | 3.9 | 3.1 | 2.6 | 2.1
X | Ghi chú: Số liệu năm 2024 là ước tính.
R | item | uom | count/measure/money/other | count/measure/money/other | count/measure/money/other | count/measure/money/other | count/measure/money/other`,
  },
  {
    name: "a count of organisations whose total stands first, numbers by sections A and B",
    text: `
T | >6 *BIỂU TỔNG HỢP TỔ CHỨC CÔNG ĐOÀN
H | v2 TT | v2 Tên đơn vị | >2 Đầu năm | >2 Cuối năm
H | | | Số CĐCS | Số đoàn viên | Số CĐCS | Số đoàn viên
S | | *Tổng số (A+B) | 12 | 640 | 13 | 700
G | *A | *Khối hành chính sự nghiệp | 7 | 240 | 7 | 245
D | 1 | CĐ ngành Giáo dục | 4 | 180 | 4 | 183
D | 2 | CĐ Viên chức | 3 | 60 | 3 | 62
G | *B | *Khối doanh nghiệp | 5 | 400 | 6 | 455
D | 1 | CĐ Khu công nghiệp | 3 | 350 | 4 | 400
D | 2 | CĐ Thương mại | 2 | 50 | 2 | 55
R | stt | org | count | count | count | count`,
  },
];
