import type { Form } from "./index";

/** Several tables on a sheet, cross tables, exports of systems, tables in two languages. */
export const apart: readonly Form[] = [
  {
    name: "receipts and payments side by side on one sheet, each with its sum",
    options: { borders: false },
    text: `
T | >9 *THU CHI THÁNG 5/2024
T | *PHẦN THU | | | | | *PHẦN CHI
H | STT | Nội dung thu | Ngày | Số tiền | | STT | Nội dung chi | Ngày | Số tiền
D | 1 | Đoàn phí tháng 5 | 06/05 | 2400000 | | 1 | Mua hoa viếng | 07/05 | 500000
D | 2 | Cấp trên cấp | 10/05 | 5000000 | | 2 | In băng rôn | 12/05 | 750000
D | 3 | Thu khác | 15/05 | 300000 | | 3 | Thăm ốm đ/c Hiền | 19/05 | 300000
D | 4 | Lãi tiền gửi | 31/05 | 12000 | | 4 | Nước uống | 25/05 | 120000
S | | *Cộng | | =7712000 | | | *Cộng | | =1670000
R | stt | item | date | money | = | stt | item | date | money`,
  },
  {
    name: "two rosters side by side of different length, a blank column between",
    text: `
H | TT | Họ và tên | Chi hội | | TT | Họ và tên | Chi hội
D | 1 | Ngân Thị Ánh | Thôn Đoàn Kết | | 1 | Sùng A Lềnh | Thôn Tân Lập
D | 2 | Thào Thị Chư | Thôn Đoàn Kết | | 2 | Cháng Thị Mai | Thôn Tân Lập
D | 3 | Lèng Văn Dìn | Thôn Đoàn Kết | | 3 | Phàn Văn Ón | Thôn Tân Lập
D | 4 | Hảng Seo Giả | Thôn Đoàn Kết
D | 5 | Vàng Thị Hoa | Thôn Đoàn Kết
R | stt | person | org/address | = | stt | person | org/address`,
    options: { borders: false },
  },
  {
    name: "examination rooms below one another, each with its title, captions and count",
    text: `
T | *DANH SÁCH THÍ SINH - PHÒNG THI SỐ 01
H | SBD | Họ và | Tên | Ngày sinh | Nơi sinh | Ghi chú
D | '000001 | Nguyễn Thành | An | 05/01/2006 | Đắk Lắk |
D | '000002 | Trần Bảo | Anh | 17/09/2006 | Gia Lai |
D | '000003 | Lương Thế | Bảo | 22/12/2006 | Đắk Lắk |
X | Danh sách này có 03 thí sinh
R | code | person | person | date | address | note
=
-
T | *DANH SÁCH THÍ SINH - PHÒNG THI SỐ 02
H | SBD | Họ và | Tên | Ngày sinh | Nơi sinh | Ghi chú
D | '000004 | Mai Quốc | Bình | 11/11/2006 | Phú Yên |
D | '000005 | Đinh Thị | Cẩm | 02/02/2006 | Đắk Lắk | Ưu tiên 1
X | Danh sách này có 02 thí sinh
R | code | person | person | date | address | note`,
  },
  {
    name: "group names merged across in the first column with the number of people, order number running on",
    options: { boldCaptions: false },
    text: `
T | DANH SÁCH CÁN BỘ, CÔNG CHỨC THAM GIA TẬP HUẤN
H | STT | Họ tên | Chức danh | Số điện thoại | Ghi chú
G | >5 Văn phòng HĐND và UBND (2 người)
D | 1 | Phan Tấn Lực | Chuyên viên | '0935123123 |
D | 2 | Trà Thị My | Văn thư | '0935234234 |
G | >5 Phòng Nội vụ (1 người)
D | 3 | Bá Trung Nhơn | Phó Trưởng phòng | '0935345345 | Trưởng đoàn
G | >5 Phòng Tài chính - Kế hoạch (2 người)
D | 4 | Huỳnh Thị Oanh | Kế toán | '0935456456 |
D | 5 | Đổng Văn Phi | Chuyên viên | '0935567567 |
X | Tổng số: 5 người
R | stt | person | category | phone | note`,
  },
  {
    name: "tasks across persons: a cross where somebody takes part",
    text: `
T | >7 *PHÂN CÔNG NHIỆM VỤ TỔ CHỨC LỄ 26/3
H | STT | Công việc | Hạn | Hà | Tuấn | Linh | Phúc
D | 1 | Viết kịch bản | 10/03 | x | | x |
D | 2 | Trang trí sân khấu | 24/03 | | x | | x
D | 3 | Mời đại biểu | 18/03 | x | | |
D | 4 | Âm thanh, ánh sáng | 25/03 | | x | | x
D | 5 | Quay phim, chụp ảnh | 26/03 | | | x |
R | stt | item | date | yesno | yesno | yesno | yesno`,
  },
  {
    name: "daily report: a row a day, highest, lowest and mean below",
    options: { borders: false },
    text: `
T | *SỐ LIỆU TIẾP NHẬN HỒ SƠ MỘT CỬA TUẦN 2 THÁNG 7
H | Ngày | Tồn đầu ngày | Tiếp nhận | Đã giải quyết | Quá hạn | Tỷ lệ đúng hạn
D | @2024-07-08 | 12 | 45 | 40 | 1 | 97.5%
D | @2024-07-09 | 17 | 38 | 41 | 0 | 100%
D | @2024-07-10 | 14 | 52 | 47 | 2 | 95.7%
D | @2024-07-11 | 19 | 33 | 39 | 0 | 100%
D | @2024-07-12 | 13 | 47 | 50 | 1 | 98%
S | Tổng | | =215 | =217 | =4 | 98.2%
S | Trung bình/ngày | | =43 | =43.4 | =0.8 |
S | Cao nhất | | =52 | =50 | =2 |
R | date | count | count | count | count | percent`,
  },
  {
    name: "one column a unit: what is known of it down the first column",
    options: { borders: true },
    text: `
T | >4 *THÔNG TIN CÁC CHI BỘ TRỰC THUỘC
H | Nội dung | Chi bộ 1 | Chi bộ 2 | Chi bộ 3
D | Bí thư | Nguyễn Hữu Tiến | Lê Thị Vân | Bùi Xuân Đông
D | Số đảng viên | 21 | 17 | 30
D | Ngày thành lập | 03/02/1991 | 19/05/2000 | 22/12/1987
D | Xếp loại năm 2023 | HTTNV | HTXSNV | HTTNV
D | Ghi chú | | Mới tách |
R | item | other | other | other`,
  },
  {
    name: "template with dotted lines and prefilled numbers, captions in two rows, column formulas in the number row",
    text: `
T | ĐẢNG ỦY: ........................... | | | | | >2 Biểu số 3
T | CHI BỘ: ...........................
T | >7 *BÁO CÁO SỐ LƯỢNG ĐẢNG VIÊN HỌC TẬP NGHỊ QUYẾT
T | >7 Tháng ..... năm 20.....
H | v2 TT | v2 Chi bộ | v2 Tổng số đảng viên | >2 Tham gia học tập | v2 Tỷ lệ % | v2 Lý do vắng
H | | | | Trực tiếp | Trực tuyến
N | (1) | (2) | (3) | (4) | (5) | (6)=((4)+(5))/(3) | (7)
E | 1 | | | | | |
E | 2 | | | | | |
E | 3 | | | | | |
E | 4 | | | | | |
E | … | | | | | |
S | | Tổng cộng | | | | |
X | | | | | ............, ngày ..... tháng ..... năm .....
X | NGƯỜI LẬP BIỂU | | | | T/M CẤP ỦY
R | stt | org | count | count | count | percent | note`,
  },
  {
    name: "stock of medicine: lots and dates of expiry, groups named by the kind, English captions beside",
    text: `
T | Trạm Y tế xã Ea Ktur
T | >9 *BÁO CÁO TỒN KHO THUỐC
T | >9 Đến ngày 30/06/2024
H | STT | Mã thuốc | Tên thuốc, hàm lượng | ĐVT | Số lô | Hạn dùng | Đơn giá | SL tồn | Thành tiền
G | | | *Thuốc kháng sinh | | | | | |
D | 1 | KS001 | Amoxicillin 500mg | Viên | A2301 | 30/11/2025 | 650 | 1200 | =780000
D | 2 | KS004 | Cefalexin 500mg | Viên | C1145 | 28/02/2026 | 900 | 500 | =450000
G | | | *Thuốc hạ sốt, giảm đau | | | | | |
D | 3 | GD002 | Paracetamol 500mg | Viên | P8891 | 15/08/2026 | 180 | 3000 | =540000
D | 4 | GD005 | Ibuprofen 200mg | Viên | I0077 | 01/09/2024 | 420 | 150 | =63000
G | | | *Dịch truyền | | | | | |
D | 5 | DT001 | Natri clorid 0,9% | Chai | N5512 | 20/12/2025 | 9500 | 40 | =380000
S | >8 *Tổng cộng | =2213000
R | stt | code | item | uom | code | date | money | count | money`,
  },
  {
    name: "bill of quantities: prices of material, labour and machines under one caption, parts of the work, then tax",
    text: `
T | >10 *BẢNG DỰ TOÁN CHI TIẾT
T | Công trình: Nhà văn hóa thôn 6
T | Hạng mục: Xây mới
H | v2 STT | v2 Mã hiệu | v2 Nội dung công việc | v2 Đơn vị | v2 Khối lượng | >3 Đơn giá | v2 Thành tiền
H | | | | | | Vật liệu | Nhân công | Máy
G | | | *PHẦN MÓNG
D | 1 | AB.11442 | Đào móng cột, đất cấp II | m3 | 18.24 | | 215000 | | =3921600
D | 2 | AF.11112 | Bê tông lót móng M100 | m3 | 2.1 | 680000 | 310000 | 25000 | =2131500
G | | | *PHẦN THÂN
D | 3 | AF.12213 | Bê tông cột M200 | m3 | 3.4 | 850000 | 990000 | 60000 | =6460000
D | 4 | AE.22213 | Xây tường gạch ống dày 10 | m3 | 11.5 | 760000 | 420000 | 18000 | =13777000
S | | | *CỘNG CHI PHÍ TRỰC TIẾP | | | | | | =26290100
S | | | Thuế GTGT 8% | | | | | | =2103208
S | | | *TỔNG GIÁ TRỊ SAU THUẾ | | | | | | =28393308
R | stt | code | item | uom | measure/count | money | money | money | money`,
  },
  {
    name: "inspection plan: branches as objects, months as texts, several lines in a cell",
    options: { borders: true },
    text: `
T | ỦY BAN KIỂM TRA
T | >7 *LỊCH KIỂM TRA, GIÁM SÁT NĂM 2025
H | STT | Nội dung kiểm tra, giám sát | Đối tượng | Mốc thời gian | Thời gian tiến hành | Trưởng đoàn | Ghi chú
G | *A | *KIỂM TRA | | | | |
D | 1 | Việc thực hiện quy chế dân chủ | Chi bộ Thôn 2\\nChi bộ Thôn 7 | 2023 - 2024 | Tháng 3/2025 | Đ/c Nay Phin |
D | 2 | Việc thu, nộp đảng phí | Chi bộ Trường THCS | 2024 | Quý II/2025 | Đ/c Lê Thị Hằng |
G | *B | *GIÁM SÁT | | | | |
D | 1 | Việc học tập và làm theo Bác | Chi bộ Trạm Y tế | 2024 | Tháng 8/2025 | Đ/c Nay Phin | Theo chuyên đề
D | 2 | Trách nhiệm nêu gương | Đ/c Bí thư Chi bộ Thôn 5 | 2024 | Quý IV/2025 | Đ/c Trần Văn Hóa |
R | stt | item | org/item/person | date | date | person | note`,
  },
  {
    name: "fees month by month with crosses and a debt column, two persons without a mark, no total",
    options: { boldCaptions: false },
    text: `
T | SỔ THEO DÕI ĐÓNG HỘI PHÍ 2024
T | Chi hội: Thôn Thác Đá
H | TT | Họ và tên hội viên | T1 | T2 | T3 | T4 | T5 | T6 | Nợ
D | 1 | Vừ Mí Sình | x | x | x | x | | | 20000
D | 2 | Hờ Thị Dở | x | x | x | x | x | x | 0
D | 3 | Giàng Mí Nô | | | | | | | 60000
D | 4 | Sùng Thị Máy | x | x | | | | | 40000
R | stt | person | yesno | yesno | yesno | yesno | yesno | yesno | money`,
  },
  {
    name: "leave balances in English with Vietnamese in brackets",
    options: { borders: true },
    text: `
T | ABC VIETNAM CO., LTD
T | >8 *ANNUAL LEAVE REPORT 2024
T | As of: | 30-Sep-2024
H | No. (STT) | Staff code (Mã NV) | Name (Họ tên) | Dept. (Phòng ban) | Join date (Ngày vào) | Entitlement (Phép năm) | Taken (Đã nghỉ) | Balance (Còn lại)
D | 1 | VN-001 | Chu Thị Bích | HR | @2018-04-02 | 14 | 9.5 | =4.5
D | 2 | VN-007 | Mark Johnson | Production | @2020-10-12 | 12 | 3 | =9
D | 3 | VN-019 | Tống Văn Điền | QA/QC | @2022-01-17 | 12 | 12 | =0
D | 4 | VN-024 | Yumi Tanaka | Sales | @2023-06-05 | 12 | 4.5 | =7.5
R | stt | code | person | org | date | measure/count | measure/count | measure/count`,
  },
  {
    name: "objectives and key results: weights that add up to 100 %, an objective over its results",
    options: { borders: false },
    text: `
T | *KPI QUÝ 3/2024 - PHÒNG KINH DOANH
H | # | KPI | Trọng số | Đơn vị | Target | Actual | % Hoàn thành | Người chịu trách nhiệm
G | *1 | *Tài chính | 50% | | | | |
D | 1.1 | Doanh thu thuần | 30% | triệu đồng | 5000 | 5250 | 105% | Khanh
D | 1.2 | Công nợ quá hạn | 20% | triệu đồng | 300 | 360 | 80% | Thư
G | *2 | *Khách hàng | 50% | | | | |
D | 2.1 | Khách hàng mới | 30% | khách | 40 | 44 | 110% | Khanh
D | 2.2 | Điểm hài lòng | 20% | điểm | 4.5 | 4.3 | 95.6% | Vy
S | | *Tổng | 100% | | | | 98.6% |
R | stt | item | percent | uom | measure/count/money/other | measure/count/money/other | percent | person`,
  },
  {
    name: "follow-up of conclusions: status words, dates as texts, several numbers in a cell",
    options: { borders: false },
    text: `
T | *THEO DÕI THỰC HIỆN KẾT LUẬN CỦA BAN THƯỜNG VỤ
-
H | TT | Số văn bản | Nhiệm vụ giao | Đơn vị chủ trì | Đơn vị phối hợp | Hạn hoàn thành | Tình trạng | Kết quả/Vướng mắc
D | 1 | 112-TB/HU | Xây dựng đề án sắp xếp chi bộ | Ban Tổ chức | Văn phòng | 30/6/2024 | Đã hoàn thành | Trình ngày 25/6
D | 2 | 112-TB/HU | Rà soát đất trụ sở | Phòng TN-MT | Phòng TC-KH; UBND xã | 15/7/2024 | Đang thực hiện | Chờ số liệu đo đạc
D | 3 | 125-TB/HU | Báo cáo kết quả đối thoại | Ban Dân vận | MTTQ huyện | 20/7/2024 | Quá hạn |
D | 4 | 131-TB/HU | Kiểm tra công trình trường học | UBND huyện | Ban QLDA | 10/8/2024 | Chưa thực hiện |
R | stt | code | item | org | org | date | category | note`,
  },
  {
    name: "statistics of cadres: indicators down with 'of whom', codes of lines, levels across",
    text: `
T | Biểu số: 0102.N/BNV | | | | Đơn vị báo cáo: Sở Nội vụ
T | Ban hành theo Thông tư số 2/2023/TT-BNV | | | | Đơn vị nhận báo cáo: Bộ Nội vụ
T | >7 *SỐ LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ
T | >7 Có đến ngày 31 tháng 12 năm 2023
T | | | | | | | Đơn vị tính: Người
H | v2 _ | v2 Mã số | v2 Tổng số | >2 Chia theo giới tính | >2 Chia theo dân tộc
H | | | | Nam | Nữ | Kinh | DTTS
N | A | B | 1=2+3=4+5 | 2 | 3 | 4 | 5
S | *Tổng số | '01 | 300 | 190 | 110 | 180 | 120
G | *Chia theo nhóm tuổi
D | Dưới 30 tuổi | '02 | 60 | 30 | 30 | 30 | 30
D | Từ 31 đến 40 tuổi | '03 | 130 | 80 | 50 | 80 | 50
D | Từ 41 tuổi trở lên | '04 | 110 | 80 | 30 | 70 | 40
G | *Chia theo trình độ chuyên môn
D | Đại học trở lên | '05 | 240 | 150 | 90 | 150 | 90
D | Trung cấp, cao đẳng | '06 | 55 | 36 | 19 | 28 | 27
D | Còn lại | '07 | 5 | 4 | 1 | 2 | 3
X | | | | | ..., ngày 15 tháng 02 năm 2024
X | Người lập biểu | | Người kiểm tra biểu | | Thủ trưởng đơn vị
R | item/category | code | count | count | count | count | count`,
  },
  {
    name: "export of a system: codes of technical fields over the captions, lines numbered by R-100",
    options: { borders: true },
    text: `
T | *BÁO CÁO NGUỒN VỐN HUY ĐỘNG
T | Kỳ báo cáo: Tháng 6/2024 | | | Đơn vị tính: Triệu đồng
X | | | C-101 | C-102 | C-103
H | v2 STT | v2 Chỉ tiêu | >2 Số dư | v2 Lãi suất bình quân (%/năm)
H | | | Bằng VND | Bằng ngoại tệ
N | | (1) | (2) | (3) | (4)
D | 1 | Tiền gửi không kỳ hạn | 51200 | 340 | 0.2
D | 2 | Tiền gửi có kỳ hạn | 225100 | 1200 | 4.7
D | 3 | Phát hành giấy tờ có giá | 18000 | 0 | 5.6
D | 4 | Vay tổ chức tín dụng khác | 7500 | 0 | 3.9
S | | *Tổng cộng | 301800 | 1540 |
R | stt | item | money | money | percent`,
  },
  {
    name: "roster exported without accents and without a number, last login and status",
    options: { borders: false, boldCaptions: false },
    text: `
H | USERNAME | HO TEN | DON VI | CHUC VU | EMAIL | TRANG THAI | LAN DANG NHAP CUOI
D | annv.hu | Nguyen Van An | Van phong Huyen uy | Chuyen vien | annv@hu.gov.vn | Hoat dong | 2024-08-01 08:02
D | binhtt.hu | Tran Thi Binh | Ban To chuc | Pho ban | binhtt@hu.gov.vn | Hoat dong | 2024-08-02 14:33
D | ykhoa.xa | Y Khoa Nie | Dang uy xa Cu Ne | Van phong | ykhoa@hu.gov.vn | Khoa | 2023-12-29 10:10
D | hoalt.xa | Le Thi Hoa | Dang uy xa Chu Kbo | Bi thu | hoalt@hu.gov.vn | Hoat dong | 2024-08-05 07:45
R | code | person | org | category | email | category | date`,
  },
];
