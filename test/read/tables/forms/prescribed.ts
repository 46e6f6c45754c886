import type { Form } from "./index";

/** Forms that regulations prescribe: budgets, ledgers, registers, timesheets, personnel lists. */
export const prescribed: readonly Form[] = [
  {
    name: "union budget: receipts and expenses under Roman parts, codes of lines, sums by the part's number",
    text: `
T | Công đoàn cấp trên: LĐLĐ huyện Tân Phú | | | | Mẫu số B14-TLĐ
T | Công đoàn: Trường THCS Lê Lợi | | | | (Dùng cho CĐ cơ sở)
T | >6 *BÁO CÁO DỰ TOÁN THU - CHI NGÂN SÁCH CÔNG ĐOÀN
T | >6 Năm 2024
T | *A- Các chỉ tiêu cơ bản
T | - Số lao động: 48 người | | | - Số CB chuyên trách CĐ: 0 người
T | - Số đoàn viên: 48 người | | | - Tổng quỹ tiền lương: 4.320 triệu đồng
T | *B- Các chỉ tiêu thu, chi ngân sách công đoàn:
H | TT | Nội dung | Mã số | Ước thực hiện\\nnăm trước | Dự toán\\nkỳ này | Cấp trên\\nduyệt
N | A | B | C | 1 | 2 | 3
G | *I | *Phần thu | | | |
D | 1 | Thu kinh phí Công đoàn | '22 | 51000000 | 52000000 |
D | 2 | Thu đoàn phí Công đoàn | '23 | 20500000 | 21600000 |
D | 3 | Các khoản thu khác | '24 | 3000000 | 4000000 |
S | | *Cộng thu NSCĐ | | =74500000 | =77600000 |
D | 4 | Kinh phí cấp trên cấp | '25 | 0 | 0 |
D | 5 | Ước số dư kỳ trước chuyển sang | '26 | 6200000 | 4100000 |
S | | *Tổng cộng (I) | | =80700000 | =81700000 |
G | *II | *Phần chi | | | |
D | 1 | Phụ cấp cán bộ công đoàn không chuyên trách | '28 | 15000000 | 15600000 |
D | 2 | Quản lý hành chính | '29 | 6000000 | 6200000 |
D | 3 | Hoạt động phong trào | '31 | 30000000 | 31000000 |
D | 4 | Thăm hỏi cán bộ đoàn viên | '33 | 12500000 | 13000000 |
S | | *Cộng chi NSCĐ | | =63500000 | =65800000 |
D | 5 | Kinh phí nộp cấp quản lý trực tiếp | '37 | 13100000 | 13500000 |
S | | *Tổng cộng (II) | | =76600000 | =79300000 |
-
X | *C- Thuyết minh và kiến nghị của công đoàn cơ sở: không
-
X | | Kế toán CĐCS | | | TM. BAN CHẤP HÀNH
X | | (Ký, họ tên) | | | (Ký, họ tên, đóng dấu)
R | stt | item | code | money | money | money`,
  },
  {
    name: "book of party members: long captions of several things, column numbers 1 to 8",
    text: `
T | >8 *SỔ DANH SÁCH ĐẢNG VIÊN
H | Số TT | HỌ VÀ TÊN\\nHọ và tên khai sinh | Nam, nữ, dân tộc, tôn giáo | QUÊ QUÁN | Văn hóa, lý luận, CMNV, ngoại ngữ | Nghề nghiệp hiện nay | Ngày vào Đảng, ngày chính thức | Số thẻ đảng viên
N | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
D | 1 | TRẦN VĂN KHÁNH | Nam, Kinh, không | Nghĩa Hưng, Nam Định | 12/12, TC, ĐH | Giáo viên | 03/02/2005; 03/02/2006 | '12.034567
D | 2 | H'HEN ÊBAN | Nữ, Ê-đê, Tin lành | Cư M'gar, Đắk Lắk | 12/12, SC, CĐ | Cán bộ xã | 19/05/2012; 19/05/2013 | '12.098765
D | 3 | LÊ THỊ HOA | Nữ, Kinh, không | Hương Sơn, Hà Tĩnh | 12/12, CC, ThS | Hiệu trưởng | 07/11/1998; 07/11/1999 | '12.011223
B
B
R | stt | person | category/note | address | category | category | date | code`,
  },
  {
    name: "programme of a congress: time before the number, sessions merged across",
    options: { borders: false },
    text: `
T | >4 *CHƯƠNG TRÌNH ĐẠI HỘI
T | >4 Nhiệm kỳ 2023 - 2028
-
H | Thời gian | TT | Nội dung | Người thực hiện
G | >4 *PHIÊN THỨ NHẤT (Ngày 20/3/2023)
D | 13h45 - 14h00 | 1 | Ổn định tổ chức, kiểm tra số lượng đại biểu | Ban Tổ chức
D | 14h00 - 14h10 | 2 | Khai mạc phiên thứ nhất | Đ/c Hoàng Thị Liên
D | 14h10 - 14h20 | 3 | Thông qua chương trình đại hội | Đ/c Phan Văn Mạnh
G | >4 *PHIÊN CHÍNH THỨC (Ngày 21/3/2023)
D | 7h30 - 7h45 | 1 | Đón tiếp đại biểu | Ban Tổ chức
D | 7h45 - 8h00 | 2 | Văn nghệ chào mừng | Đội văn nghệ
D | 8h00 - 8h15 | 3 | Chào cờ, tuyên bố lý do, giới thiệu đại biểu | Đ/c Phan Văn Mạnh
D | 8h15 - 8h45 | 4 | Trình bày báo cáo của Ban Chấp hành | Đ/c Hoàng Thị Liên
R | date | stt | item | person/org`,
  },
  {
    name: "ledger of one account: opening, sums of the period with crosses, closing balance",
    text: `
T | Đơn vị: Công ty TNHH Hòa Phát Đạt | | | | | | Mẫu số S38-DN
T | Địa chỉ: KCN Tân Tạo | | | | | | (Kèm theo Thông tư số 99/2025/TT-BTC)
-
T | >9 *SỔ CHI TIẾT CÁC TÀI KHOẢN
T | >9 Tài khoản: 141 - Đối tượng: Nguyễn Quốc Trung
T | >9 Loại tiền: VNĐ
H | v2 Ngày, tháng ghi sổ | >2 Chứng từ | v2 Diễn giải | v2 TK đối ứng | >2 Số phát sinh | >2 Số dư
H | | Số hiệu | Ngày tháng | | | Nợ | Có | Nợ | Có
N | A | B | C | D | E | 1 | 2 | 3 | 4
S | | | | - Số dư đầu kỳ | | | | 2500000 |
G | | | | - Số phát sinh trong kỳ | | | | |
D | 05/03 | PC015 | 05/03 | Tạm ứng đi công tác | '111 | 4000000 | | 6500000 |
D | 12/03 | TU007 | 12/03 | Thanh toán tạm ứng | '642 | | 3850000 | 2650000 |
D | 20/03 | PT022 | 20/03 | Nộp lại tiền thừa | '111 | | 150000 | 2500000 |
S | | | | *- Cộng số phát sinh | x | =4000000 | =4000000 | x | x
S | | | | *- Số dư cuối kỳ | x | x | x | =2500000 |
X | - Sổ này có 01 trang, đánh số từ trang 01 đến trang 01
X | - Ngày mở sổ: 01/01/2024
X | | | | | | | Ngày 31 tháng 3 năm 2024
X | Người lập biểu | | | | Kế toán trưởng
R | date | code | date | item | code | money | money | money | money`,
  },
  {
    name: "ledger of customers not filled in: only lines that forms print",
    text: `
T | ĐƠN VỊ: ........................... | | | | | | Mẫu số S34-H
T | Mã QHNS: .......................
T | >9 *SỔ CHI TIẾT THANH TOÁN VỚI KHÁCH HÀNG
T | >9 Năm: ..............
T | >9 Đối tượng: ....................
H | v2 Ngày, tháng ghi sổ | >2 Chứng từ | v2 Diễn giải | v2 TK đối ứng | >2 Số phát sinh | >2 Số dư
H | | Số hiệu | Ngày, tháng | | | Nợ | Có | Nợ | Có
N | A | B | C | D | E | 1 | 2 | 3 | 4
S | | | | Số dư đầu năm | | | | |
B
B
B
S | | | | - Cộng phát sinh tháng | | | | |
S | | | | - Cộng lũy kế từ đầu năm | | | | |
-
X | - Sổ này có ... trang, đánh số từ trang 01 đến trang ...
X | NGƯỜI LẬP SỔ | | | KẾ TOÁN TRƯỞNG | | | Ngày... tháng... năm...
X | (Ký, họ tên) | | | (Ký, họ tên) | | | THỦ TRƯỞNG ĐƠN VỊ
R | date | code | date | item | code | money | money | money | money`,
  },
  {
    name: "register of incoming documents, column numbers in brackets",
    text: `
T | >9 *SỔ ĐĂNG KÝ VĂN BẢN ĐẾN
T | >9 Năm: 2024
H | Ngày đến | Số đến | Tác giả | Số, ký hiệu | Ngày tháng | Tên loại và trích yếu nội dung | Đơn vị hoặc người nhận | Ký nhận | Ghi chú
N | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
D | 02/01/2024 | '01 | Tỉnh ủy | 215-CV/TU | 28/12/2023 | Công văn về việc tổ chức tết Nguyên đán | Đ/c Bí thư | |
D | 02/01/2024 | '02 | Ban Tổ chức Tỉnh ủy | 77-HD/BTCTU | 29/12/2023 | Hướng dẫn thống kê đảng viên | Ban Tổ chức | | Hỏa tốc
D | 04/01/2024 | '03 | UBND xã Ea Kao | 03/BC-UBND | 03/01/2024 | Báo cáo kết quả phát triển KT-XH | Văn phòng | |
D | 05/01/2024 | '04 | Huyện đoàn | 12-KH/ĐTN | 04/01/2024 | Kế hoạch tháng Thanh niên | Ban Dân vận | |
R | date | code/stt | org | code | date | item/note | org/person | other/yesno | note`,
  },
  {
    name: "metadata of archives: fourteen captions in the first row, no number",
    options: { borders: false },
    text: `
H | Tên cơ quan, tổ chức ban hành văn bản | Tên loại văn bản | Số của văn bản | Ký hiệu của văn bản | Ngày, tháng, năm văn bản | Trích yếu nội dung | Loại bản | Ngôn ngữ | Người ký | Số lượng trang | Mức độ tin cậy | Độ mật | Tên tệp
D | Huyện ủy Krông Búk | Kế hoạch | '45 | KH/HU | 12/05/2021 | Kế hoạch triển khai học tập nghị quyết | Bản chính | Tiếng Việt | Y Biêr Niê | 6 | Gốc điện tử | Thường | H01.01.2021.001.pdf
D | Huyện ủy Krông Búk | Báo cáo | '112 | BC/HU | 30/06/2021 | Báo cáo sơ kết 6 tháng đầu năm | Bản chính | Tiếng Việt | Trần Thanh Sơn | 14 | Số hóa | Thường | H01.01.2021.002.pdf
D | Huyện ủy Krông Búk | Thông báo | '78 | TB/HU | 05/07/2021 | Thông báo kết luận hội nghị | Bản sao | Tiếng Việt | Trần Thanh Sơn | 3 | Số hóa | Mật | H01.01.2021.003.pdf
R | org | category | code | code | date | item/note | category | category | person | count | category/rating | category | code/item/other`,
  },
  {
    name: "timesheet: days over weekdays, letters as marks, a key of marks below",
    text: `
T | Đơn vị: Văn phòng Huyện ủy | | | | | | | | | Mẫu số C01a-HD
T | Bộ phận: Tổng hợp
T | >12 *BẢNG CHẤM CÔNG
T | >12 Tháng 9 năm 2024
H | v3 Số TT | v3 Họ và tên | v3 Ngạch bậc lương | >7 Ngày trong tháng | >2 Quy ra công
H | | | | 1 | 2 | 3 | 4 | 5 | 6 | 7 | v2 Số công hưởng lương thời gian | v2 Số công nghỉ không lương
H | | | | CN | T2 | T3 | T4 | T5 | T6 | T7
N | A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 32 | 33
D | 1 | Nguyễn Thị Thảo | '01.003 | | + | + | + | P | + | | 5 | 0
D | 2 | Lương Văn Toàn | '01.003 | | + | + | CT | CT | + | | 5 | 0
D | 3 | Rơ Châm Hin | '01.004 | | + | Ô | Ô | + | + | | 5 | 0
D | 4 | Vũ Thị Xuân | '01.007 | | + | + | + | + | Ro | | 4 | 1
S | | *Cộng | | | | | | | | | =19 | =1
X | Ký hiệu chấm công: Lương thời gian: + ; Ốm, điều dưỡng: Ô ; Nghỉ phép: P ; Công tác: CT ; Nghỉ không lương: Ro
X | | Người chấm công | | | | Phụ trách bộ phận | | | | Người duyệt
R | stt | person | code/category | yesno/category | yesno/category | yesno/category | yesno/category | yesno/category | yesno/category | yesno/category | measure/count | measure/count`,
  },
  {
    name: "payroll by rooms: a sum named by the room after each, no group line",
    text: `
T | >7 *BẢNG LƯƠNG THÁNG 10/2024
H | STT | Họ tên | Phòng | Lương CB | Phụ cấp | Tạm ứng | Còn nhận
D | 1 | Hà Minh Đức | Hành chính | 8500000 | 700000 | 2000000 | =7200000
D | 2 | Tô Thị Giang | Hành chính | 7800000 | 500000 | 0 | =8300000
S | | *Cộng Phòng Hành chính | | =16300000 | =1200000 | =2000000 | =15500000
D | 3 | Kiều Văn Hải | Kế toán | 9200000 | 800000 | 3000000 | =7000000
D | 4 | Mạc Thị Khuyên | Kế toán | 8100000 | 600000 | 0 | =8700000
D | 5 | Ngô Đức Lâm | Kế toán | 7600000 | 400000 | 1000000 | =7000000
S | | *Cộng Phòng Kế toán | | =24900000 | =1800000 | =4000000 | =22700000
D | 6 | Ông Văn Minh | Bảo vệ | 6500000 | 300000 | 0 | =6800000
S | | *Cộng Phòng Bảo vệ | | =6500000 | =300000 | =0 | =6800000
S | | *TỔNG CỘNG | | =47700000 | =3300000 | =6000000 | =45000000
X | Bằng chữ: Bốn mươi lăm triệu đồng chẵn./.
R | stt | person | org | money | money | money | money`,
  },
  {
    name: "candidates for posts: birth date under men and women, posts as group lines, a list of persons counted below",
    text: `
T | TỈNH ỦY LÂM ĐỒNG | | | | | Mẫu 2
T | BAN TỔ CHỨC
T | >9 *DANH SÁCH CÁN BỘ QUY HOẠCH NHIỆM KỲ 2025 - 2030
T | >9 (Kèm theo Tờ trình số 18-TTr/ĐU, ngày 12/4/2024)
H | v2 TT | v2 Họ và tên | >2 Ngày, tháng, năm sinh | v2 Quê quán | v2 Chức vụ hiện nay | >2 Trình độ | v2 Ngày vào Đảng
H | | | Nam | Nữ | | | Chuyên môn | Lý luận
G | >9 *I. BÍ THƯ ĐẢNG ỦY
D | 1 | Đặng Hữu Nghĩa | 12/03/1978 | | Đức Trọng | Phó Bí thư TT | Thạc sĩ | Cao cấp | 19/05/2003
D | 2 | Cil Ha Brông | | 20/10/1982 | Lạc Dương | Chủ tịch Hội LHPN | Đại học | Cao cấp | 03/02/2008
G | >9 *II. PHÓ BÍ THƯ ĐẢNG ỦY
D | 1 | Phùng Quang Huy | 01/09/1985 | | Đơn Dương | Trưởng ban Tuyên giáo | Đại học | Cao cấp | 07/11/2010
D | 2 | Tạ Thị Mỹ Linh | | 15/06/1987 | Bảo Lộc | Bí thư Huyện đoàn | Thạc sĩ | Trung cấp | 26/03/2012
D | 3 | Võ Đình Tấn | 30/11/1980 | | Di Linh | Chánh Văn phòng | Đại học | Cao cấp | 02/09/2006
-
X | Danh sách này có 05 đồng chí./.
X | | | | | | | T/M BAN THƯỜNG VỤ
R | stt | person | date | date | address | category | category | category | date`,
  },
  {
    name: "salary steps: present and next grade side by side under merged captions, order 1 under each office",
    text: `
T | >12 *DANH SÁCH NÂNG BẬC LƯƠNG THƯỜNG XUYÊN QUÝ III/2024
T | >12 (Kèm theo Quyết định số 301/QĐ-SNV ngày 05/8/2024 của Sở Nội vụ)
H | v2 STT | v2 Họ và tên | v2 Chức danh | v2 Mã ngạch | >3 Lương hiện hưởng | >3 Lương được nâng | v2 Chênh lệch hệ số | v2 Ghi chú
H | | | | | Bậc | Hệ số | Thời điểm hưởng | Bậc | Hệ số | Thời điểm hưởng
G | *I | *Chi cục Văn thư - Lưu trữ
D | 1 | Bạch Thị Ngân | Chuyên viên | '01.003 | 3/9 | 3 | 01/08/2021 | 4/9 | 3.33 | 01/08/2024 | 0.33 |
D | 2 | Cao Xuân Phong | Lưu trữ viên | '02.014 | 5/9 | 3.66 | 15/07/2021 | 6/9 | 3.99 | 15/07/2024 | 0.33 |
G | *II | *Thanh tra Sở
D | 1 | Đàm Thị Quý | Thanh tra viên | '04.025 | 2/9 | 2.67 | 01/09/2021 | 3/9 | 3 | 01/09/2024 | 0.33 | Đã trừ 2 tháng
D | 2 | Giáp Văn Sáng | Chuyên viên | '01.003 | 6/9 | 3.99 | 01/07/2021 | 7/9 | 4.32 | 01/07/2024 | 0.33 |
X | Tổng số: 04 người
R | stt | person | category | code | category/score/stt/code | score | date | category/score/stt/code | score | date | score | note`,
  },
  {
    name: "youth members: men and women as ticks, education under several captions in three rows",
    text: `
T | ĐOÀN XÃ QUẢNG PHÚ
T | CHI ĐOÀN THÔN 5
T | >11 *DANH SÁCH TRÍCH NGANG ĐOÀN VIÊN
H | v3 STT | v3 HỌ VÀ TÊN | v3 NGÀY SINH | >2 Giới tính | v3 Dân tộc | >3 Trình độ | v3 Ngày vào Đoàn | v3 SĐT
H | | | | v2 Nam | v2 Nữ | | v2 Học vấn | >2 Chuyên môn
H | | | | | | | | Bằng cấp | Ngành
D | 1 | Y Khoa Mlô | 14/02/2001 | x | | Ê-đê | 12/12 | Trung cấp | Điện | 26/03/2016 | '0905111222
D | 2 | Bùi Thị Thanh | 08/08/2003 | | x | Kinh | 12/12 | Đại học | Kế toán | 26/03/2018 | '0905333444
D | 3 | Nông Văn Thắng | 30/04/2000 | x | | Tày | 9/12 | | | 19/05/2015 | '0905555666
D | 4 | Lò Thị Út | 17/11/2002 | | x | Thái | 12/12 | Cao đẳng | Mầm non | 26/03/2017 |
E | 5
E | 6
X | | | | | | | | T/M BCH CHI ĐOÀN
X | | | | | | | | BÍ THƯ
R | stt | person | date | yesno/category | yesno/category | category | category | category | category/item | date | phone`,
  },
  {
    name: "quality of party cells: numbers and shares under four grades, three caption rows, total first",
    text: `
T | >12 *TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023
H | v3 TT | v3 Tên chi bộ | v3 Tổng số ĐV | v3 Số ĐV được đánh giá | >8 Kết quả
H | | | | | >2 HTXSNV | >2 HTTNV | >2 HTNV | >2 KHTNV
H | | | | | SL | % | SL | % | SL | % | SL | %
N | 1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8=7/4 | 9 | 10=9/4 | 11 | 12=11/4
S | | *TOÀN ĐẢNG BỘ | =97 | =90 | =17 | 18.9 | =63 | 70 | =9 | 10 | =1 | 1.1
D | 1 | CB Thôn 1 | 35 | 32 | 6 | 18.8 | 22 | 68.8 | 4 | 12.5 | 0 | 0
D | 2 | CB Thôn 2 | 28 | 26 | 5 | 19.2 | 18 | 69.2 | 2 | 7.7 | 1 | 3.8
D | 3 | CB Trường TH | 34 | 32 | 6 | 18.8 | 23 | 71.9 | 3 | 9.4 | 0 | 0
R | stt | org | count | count | count | percent | count | percent | count | percent | count | percent`,
  },
  {
    name: "yearbook: captions in two languages one under the other, unit line in two languages, source below",
    options: { borders: false },
    text: `
T | *15 Dân số trung bình phân theo giới tính và thành thị, nông thôn
T | Average population by sex and by residence
-
T | | | | | | Nghìn người - Thous. pers.
H | | Tổng số\\nTotal | Nam\\nMale | Nữ\\nFemale | Thành thị\\nUrban | Nông thôn\\nRural
D | '2018 | 1896.6 | 955.2 | 941.4 | 467.9 | 1428.7
D | '2019 | 1872.6 | 943.2 | 929.4 | 463.1 | 1409.5
D | '2020 | 1886.9 | 950.4 | 936.5 | 468.4 | 1418.5
D | '2021 | 1909.5 | 961.8 | 947.7 | 472.5 | 1437
D | Sơ bộ - Prel. 2022 | 1918.4 | 966.3 | 952.1 | 474.7 | 1443.7
-
X | Nguồn: Niên giám thống kê - Source: Statistical yearbook
R | date | count | count | count | count | count`,
  },
  {
    name: "payroll in English and Vietnamese, two caption rows of which the second translates the first",
    text: `
T | >8 *PAYROLL FOR OCTOBER 2024
T | >8 BẢNG LƯƠNG THÁNG 10/2024
H | No. | Employee ID | Full name | Department | Basic salary | Working days | Allowance | Net pay
H | STT | Mã NV | Họ và tên | Bộ phận | Lương cơ bản | Ngày công | Phụ cấp | Thực nhận
D | 1 | E0012 | Trịnh Hoài Nam | Sales | 12000000 | 26 | 1500000 | 13500000
D | 2 | E0015 | Lã Thị Quỳnh | Finance | 15000000 | 25 | 1000000 | 15423077
D | 3 | E0021 | David Wilson | Production | 35000000 | 26 | 0 | 35000000
D | 4 | E0030 | Ứng Văn Tài | Production | 9000000 | 24 | 800000 | 9107692
S | >4 *TOTAL / TỔNG CỘNG | =71000000 | =101 | =3300000 | =73030769
-
X | Prepared by / Người lập | | | Checked by / Kiểm tra | | | Approved by / Phê duyệt
R | stt | code | person | org | money | measure/count | money | money`,
  },
];
