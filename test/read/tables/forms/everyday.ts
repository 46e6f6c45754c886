import type { Form } from "./index";

/** What offices make for themselves: plans, votes, marks, assets, awards, answers of online forms. */
export const everyday: readonly Form[] = [
  {
    name: "purchase order in English: parameters beside one another above, subtotal, tax and total below",
    options: { borders: true },
    text: `
T | *PURCHASE ORDER
T | PO Number: | PO-2024-0187 | | Date: | 12/06/2024
T | Vendor: | Saigon Paper JSC | | Currency: | VND
T | Ship to: | 45 Nguyen Hue, D1
-
H | Item # | Description | Part number | Qty | Unit | Unit price | Amount
D | 1 | Copy paper A4 70gsm | SP-A470 | 50 | ream | 62000 | 3100000
D | 2 | Stapler No.10 | ST-010 | 12 | pcs | 35000 | 420000
D | 3 | Whiteboard marker | WM-BK | 40 | pcs | 9000 | 360000
S | | | | | | Subtotal | 3880000
S | | | | | | VAT 8% | 310400
S | | | | | | *Grand Total | *4190400
-
X | Payment terms: 30 days after delivery
X | Authorized signature: ____________
R | stt | item | code | count | uom | money | money`,
  },
  {
    name: "weekly calendar of a standing committee: days merged down over morning and afternoon",
    text: `
T | >6 *LỊCH CÔNG TÁC TUẦN 38
T | >6 (Từ ngày 16/9 đến ngày 20/9/2024)
H | Thứ, ngày | Buổi | Thời gian | Nội dung | Thành phần | Địa điểm
D | v2 Thứ Hai\\n16/9 | Sáng | 8h00 | Hội nghị giao ban Thường trực | Thường trực, các ban | Phòng họp 1
D | | Chiều | 14h00 | Làm việc với Đảng ủy xã Ea Tu | Đ/c Bí thư | Xã Ea Tu
D | v2 Thứ Ba\\n17/9 | Sáng | 7h30 | Dự khai giảng lớp trung cấp LLCT | Đ/c Phó Bí thư TT | TT Chính trị
D | | Chiều | 13h30 | Nghe báo cáo công tác cán bộ | BTV | Phòng họp 2
D | Thứ Tư\\n18/9 | Sáng | 8h00 | Tiếp công dân | Đ/c Bí thư | Trụ sở tiếp dân
D | v2 Thứ Năm\\n19/9 | Sáng | 8h00 | Hội nghị Ban Chấp hành | BCH | Hội trường
D | | Chiều | 14h00 | Hội nghị Ban Chấp hành (tiếp) | BCH | Hội trường
X | Ghi chú: Lịch này thay thư mời.
R | date | category/date | date | item | note/person/org/category | address`,
  },
  {
    name: "list of files of an office: Roman parts, then numbered headings, then files with codes",
    text: `
T | HUYỆN ỦY CHƯ PRÔNG
T | VĂN PHÒNG
T | >5 *DANH MỤC HỒ SƠ NĂM 2024
H | Số và ký hiệu hồ sơ | Tên đề mục và tiêu đề hồ sơ | Thời hạn bảo quản | Đơn vị/người lập hồ sơ | Ghi chú
N | (1) | (2) | (3) | (4) | (5)
G | | *I. TỔNG HỢP | | |
G | | *1. Vấn đề chung | | |
D | 01.VP | Hồ sơ xây dựng chương trình công tác năm | Vĩnh viễn | Lê Hữu Phú |
D | 02.VP | Tập văn bản gửi chung đến các cơ quan | Đến khi văn bản hết hiệu lực | Lê Hữu Phú |
G | | *2. Hội nghị | | |
D | 03.VP | Hồ sơ hội nghị tổng kết năm | Vĩnh viễn | Đoàn Thị Nga |
D | 04.VP | Hồ sơ hội nghị giao ban tháng | 10 năm | Đoàn Thị Nga |
G | | *II. CƠ YẾU - CÔNG NGHỆ THÔNG TIN | | |
D | 05.VP | Hồ sơ triển khai mạng diện rộng | 20 năm | Kpă Thuyên |
X | Bản danh mục hồ sơ này có 05 hồ sơ, gồm:
X | 02 hồ sơ bảo quản vĩnh viễn;
X | 03 hồ sơ bảo quản có thời hạn.
R | code | item | category/measure/date | person | note`,
  },
  {
    name: "counting of votes: figures of the meeting above, votes and shares of each candidate",
    text: `
T | >8 *BIÊN BẢN KIỂM PHIẾU
T | Tổng số đại biểu được triệu tập: | | | 120
T | Tổng số đại biểu có mặt: | | | 118
T | Số phiếu phát ra: | | | 118
T | Số phiếu thu về: | | | 118
T | Số phiếu hợp lệ: | | | 116
T | *Kết quả:
H | v2 STT | v2 Họ và tên | >2 Đồng ý | >2 Không đồng ý | v2 Kết quả | v2 Xếp thứ tự
H | | | Số phiếu | Tỷ lệ (%) | Số phiếu | Tỷ lệ (%)
D | 1 | Lưu Thị Bình | 114 | 98.28 | 2 | 1.72 | Trúng cử | 1
D | 2 | Siu Thoan | 110 | 94.83 | 6 | 5.17 | Trúng cử | 2
D | 3 | Thái Bá Dũng | 103 | 88.79 | 13 | 11.21 | Trúng cử | 3
D | 4 | Nghiêm Văn Giáp | 45 | 38.79 | 71 | 61.21 | Không trúng cử | 4
X | Biên bản lập thành 02 bản, thông qua lúc 10 giờ 30 phút cùng ngày.
X | | THƯ KÝ | | | | TRƯỞNG BAN KIỂM PHIẾU
R | stt | person | count | percent | count | percent | category/rating/yesno | stt/rating/count`,
  },
  {
    name: "self-scoring by criteria: Roman parts with their marks, a plus or minus part, total mark",
    text: `
T | >6 *BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024
T | Đơn vị: Hội Nông dân xã Hòa Sơn
H | TT | Nội dung tiêu chí | Điểm chuẩn | Điểm tự chấm | Điểm thẩm định | Minh chứng
G | *I | *Công tác xây dựng Hội | 40 | 38 | 37 |
D | 1 | Tổ chức học tập nghị quyết đạt từ 95% hội viên trở lên | 15 | 15 | 15 | BC số 12
D | 2 | Phát triển hội viên mới đạt chỉ tiêu | 15 | 13 | 12 | Danh sách kèm theo
D | 3 | Sinh hoạt chi hội đúng định kỳ | 10 | 10 | 10 | Sổ biên bản
G | *II | *Phong trào nông dân | 50 | 46 | 45 |
D | 1 | Vận động đăng ký hộ SXKD giỏi | 20 | 20 | 20 | KH số 05
D | 2 | Xây dựng quỹ hỗ trợ nông dân | 20 | 16 | 15 |
D | 3 | Vận động tham gia BHYT | 10 | 10 | 10 |
G | *III | *Điểm thưởng | 10 | 5 | 5 |
D | 1 | Có mô hình mới được cấp trên công nhận | 10 | 5 | 5 | QĐ 88
S | >2 *Tổng điểm (I+II+III) | 100 | 89 | 87 |
S | >2 Xếp loại | | Tốt | Khá |
R | stt | item | score | score | score | note`,
  },
  {
    name: "class marks, the grades counted in a small table below",
    text: `
T | TRƯỜNG THPT CHU VĂN AN
T | Lớp: 11A3 | | | GVCN: Mai Thị Ngọc
T | >8 *BẢNG TỔNG KẾT HỌC KỲ I
H | STT | Họ và tên | Toán | Lý | Văn | Anh | TBM | Học lực
D | 1 | Phạm Gia An | 8.2 | 7.9 | 7 | 8.5 | 7.9 | Khá
D | 2 | Lê Quỳnh Chi | 9.1 | 8.8 | 8.4 | 9.3 | 8.9 | Giỏi
D | 3 | Hồ Tấn Đạt | 5.4 | 6 | 6.2 | 4.9 | 5.6 | TB
D | 4 | Văn Thị Hương | 7.7 | 6.5 | 8 | 7.2 | 7.4 | Khá
R | stt | person | score | score | score | score | score | rating
=
-
T | | *Thống kê xếp loại
H | | Học lực | Số lượng | Tỉ lệ
D | | Giỏi | 1 | 25%
D | | Khá | 2 | 50%
D | | TB | 1 | 25%
S | | Tổng | =4 | =100
R | ? | rating/category | count | percent`,
  },
  {
    name: "phone list without captions: name, post, unit, number",
    options: { borders: false },
    text: `
D | Ngô Quang Vinh | Giám đốc | Trung tâm Y tế | '0914000111
D | Lục Thị Yến | Kế toán trưởng | Trung tâm Y tế | '0914000222
D | Quách Văn Ân | Hiệu trưởng | THCS Trần Phú | '0983000333
D | Vi Thị Bưởi | Hiệu phó | THCS Trần Phú | '0983000444
D | Rmah H'Lan | Chủ tịch | Hội Phụ nữ xã | '0977000555
R | person | category | org | phone`,
  },
  {
    name: "targets of the year: lines 1, 1.1, a and dashes, parts without figures",
    text: `
T | >8 *TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NĂM 2024
T | >8 (Kèm theo Báo cáo số 210-BC/HU)
H | v2 TT | v2 Chỉ tiêu | v2 ĐVT | v2 TH 2023 | >2 Năm 2024 | >2 So sánh (%)
H | | | | | Kế hoạch | Thực hiện | TH/KH | So với 2023
G | *A | *VỀ KINH TẾ
D | 1 | Tổng giá trị sản xuất | tỷ đồng | 4120 | 4500 | 4533 | 100.7 | 110
D | 2 | Thu ngân sách trên địa bàn | tỷ đồng | 182 | 190 | 187.5 | 98.7 | 103
D | 3 | Diện tích cây trồng | ha | 31500 | 31600 | 31644 | 100.1 | 100.5
G | *B | *VỀ VĂN HÓA - XÃ HỘI
D | 4 | Tỷ lệ hộ nghèo | % | 6.8 | 5.5 | 5.2 | | 
D | 5 | Số xã đạt chuẩn nông thôn mới | xã | 7 | 8 | 8 | 100 | 114.3
G | *C | *VỀ XÂY DỰNG ĐẢNG
D | 6 | Kết nạp đảng viên mới | đảng viên | 121 | 120 | 126 | 105 | 104.1
D | 7 | TCCSĐ hoàn thành tốt nhiệm vụ trở lên | % | 92 | 90 | 93.5 | 103.9 |
R | stt | item | uom | measure/count/other | measure/count/other | measure/count/other | percent | percent`,
  },
  {
    name: "targets given to communes: communes across, targets down, the whole first",
    text: `
T | >8 *GIAO CHỈ TIÊU VẬN ĐỘNG NĂM 2025 CHO CÁC XÃ
H | v2 STT | v2 Nội dung | v2 ĐVT | v2 Toàn huyện | >4 Trong đó
H | | | | | Ia Băng | Ia Boòng | Ia Drăng | Ia Ga
D | 1 | Phát triển đoàn viên mới | đoàn viên | 210 | 60 | 55 | 50 | 45
D | 2 | Giới thiệu đoàn viên ưu tú cho Đảng | người | 24 | 6 | 6 | 7 | 5
D | 3 | Công trình thanh niên | công trình | 8 | 2 | 2 | 2 | 2
D | 4 | Số cây trồng mới | cây | 4000 | 1000 | 1200 | 900 | 900
R | stt | item | uom | count | count | count | count | count`,
  },
  {
    name: "assets: form code above, three caption rows, parts I - III with sums, the total first",
    text: `
T | Bộ, tỉnh: Đắk Nông | | | | | | | Mẫu số 04a-ĐK/TSC
T | Cơ quan, tổ chức, đơn vị: Huyện ủy Cư Jút
T | Mã đơn vị: 1051234
T | Loại hình đơn vị: Cơ quan Đảng
T | >9 *BÁO CÁO KÊ KHAI TÀI SẢN CỐ ĐỊNH
T | | | | | | | >3 ĐVT: nghìn đồng
H | v3 STT | v3 TÊN TÀI SẢN | v3 KÝ HIỆU | v3 NĂM SỬ DỤNG | >4 GIÁ TRỊ THEO SỔ KẾ TOÁN | v3 SỐ LƯỢNG
H | | | | | >3 Nguyên giá | v2 Giá trị còn lại
H | | | | | Tổng | Nguồn NS | Nguồn khác
N | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
S | | *Tổng cộng | | | 1495000 | 1430000 | 65000 | 764000 |
G | *I | *Phương tiện vận tải | | | 920000 | 920000 | 0 | 460000 |
D | 1 | Xe ô tô Toyota Fortuner | 48A-00123 | 2019 | 920000 | 920000 | 0 | 460000 | 1
G | *II | *Máy móc, thiết bị văn phòng | | | 255000 | 190000 | 65000 | 104000 |
D | 1 | Máy photocopy Ricoh MP | PM-01 | 2021 | 95000 | 95000 | 0 | 47500 | 1
D | 2 | Máy tính xách tay | LT-03 | 2022 | 160000 | 95000 | 65000 | 56500 | 8
G | *III | *Tài sản khác | | | 320000 | 320000 | 0 | 200000 |
D | 1 | Hệ thống âm thanh hội trường | AT-01 | 2020 | 320000 | 320000 | 0 | 200000 | 1
X | | | | | | Cư Jút, ngày 15 tháng 01 năm 2025
X | | NGƯỜI LẬP BÁO CÁO | | | | THỦ TRƯỞNG CƠ QUAN
R | stt | item | code | date | money | money | money | money | count`,
  },
  {
    name: "households with members: number and address merged down over the members",
    text: `
T | >7 *DANH SÁCH NHÂN KHẨU TRONG HỘ CẬN NGHÈO
T | >7 Thôn 3, xã Ea Pil
H | STT hộ | Họ và tên | Quan hệ với chủ hộ | Năm sinh | Giới tính | Số CCCD | Chỗ ở hiện nay
D | v3 1 | Hoàng A Sử | Chủ hộ | 1979 | Nam | '066079001122 | v3 Tổ 1
D | | Giàng Thị Mỷ | Vợ | 1983 | Nữ | '066183003344 |
D | | Hoàng A Chinh | Con | 2008 | Nam | |
D | v2 2 | Lý Thị Say | Chủ hộ | 1961 | Nữ | '066161005566 | v2 Tổ 2
D | | Vàng Seo Páo | Cháu | 2014 | Nam | |
D | 3 | Triệu Văn Tình | Chủ hộ | 1990 | Nam | '066090007788 | Tổ 2
R | stt | person | category | date | category | code | address`,
  },
  {
    name: "gifts with page sums, sums carried over and captions repeated on the second page",
    text: `
T | >6 *DANH SÁCH KÝ NHẬN QUÀ TẾT
T | >6 (Kèm theo Kế hoạch số 44-KH/ĐU)
H | STT | Họ và tên | Năm sinh | Địa chỉ | Số tiền | Ký nhận
D | 1 | Nguyễn Thị Ba | 1948 | Buôn Krông | 500000 |
D | 2 | Y Ngông Ayun | 1951 | Buôn Krông | 500000 |
D | 3 | Trần Thị Bông | 1945 | Thôn 2 | 500000 |
S | >4 *Cộng trang 1 | =1500000 |
X | STT | Họ và tên | Năm sinh | Địa chỉ | Số tiền | Ký nhận
S | >4 Trang trước mang sang | =1500000 |
D | 4 | Lê Văn Cội | 1940 | Thôn 2 | 500000 |
D | 5 | H'Blu Knul | 1953 | Buôn Ea Na | 300000 |
S | >4 *Cộng trang 2 | =800000 |
S | >4 *Tổng cộng | =2300000 |
X | (Bằng chữ: Hai triệu ba trăm nghìn đồng)
R | stt | person | date | address | money | other/yesno`,
  },
  {
    name: "awards: collectives and persons as parts A and B, titles as lower groups",
    text: `
T | >5 *DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG
T | >5 (Kèm theo Tờ trình số 30-TTr/BTG)
H | STT | Tên tập thể, cá nhân | Chức vụ, đơn vị | Hình thức đề nghị | Ghi chú
G | *A | >4 *TẬP THỂ
D | 1 | Chi bộ Trường THCS Nguyễn Trãi | Đảng bộ xã Cư Bao | Giấy khen |
D | 2 | Đảng bộ xã Ea Drông | | Giấy khen |
G | *B | >4 *CÁ NHÂN
D | 1 | Đồng chí Nguyễn Hồng Thái | Bí thư Chi bộ Thôn 4 | Giấy khen |
D | 2 | Đồng chí Ksor Phước | Trưởng Ban Tuyên giáo | Giấy khen | Có thành tích đột xuất
D | 3 | Đồng chí Hứa Thị Kim Cúc | Chủ tịch Hội Phụ nữ xã | Giấy khen |
X | Tổng cộng: 02 tập thể và 03 cá nhân
R | stt | org/person/item | category/org | rating/category | note`,
  },
  {
    name: "revenue of a fund: parts with sums in their line, balance as last part",
    text: `
T | >4 *BÁO CÁO THU, CHI QUỸ KHUYẾN HỌC NĂM 2023
T | | | | ĐVT: đồng
H | STT | Diễn giải | Số tiền | Ghi chú
G | *I | *Số dư năm trước chuyển sang | 12450000 |
G | *II | *Thu trong năm | 38000000 |
D | 1 | Doanh nghiệp Thành Công ủng hộ | 20000000 | CK 12/5
D | 2 | Hội viên đóng góp | 11500000 |
D | 3 | Lãi tiền gửi | 6500000 |
G | *III | *Chi trong năm | 33700000 |
D | 1 | Thưởng học sinh giỏi cấp tỉnh | 18000000 | 36 em x 500.000
D | 2 | Học bổng học sinh nghèo vượt khó | 14000000 |
D | 3 | Chi khác | 1700000 |
S | *IV | *Tồn quỹ (I+II-III) | 16750000 |
X | | Thủ quỹ | | Trưởng ban
R | stt | item | money | note`,
  },
  {
    name: "answers of an online form: long questions as captions, stamps of time as texts",
    options: { borders: false, boldCaptions: false },
    text: `
H | Dấu thời gian | Địa chỉ email | Họ và tên đồng chí | Đồng chí đang sinh hoạt tại chi bộ nào? | Số điện thoại liên hệ | Đồng chí đã xem chuyên đề nào? | Đồng chí đánh giá chất lượng truyền đạt thế nào? | Ý kiến góp ý khác
D | 14/05/2024 8:31:12 | hanh.nt@gmail.com | Nông Thị Hạnh | Chi bộ Khối dân | '0388111222 | Chuyên đề 1 | Tốt | Không
D | 14/05/2024 8:35:40 | ytuan@gmail.com | Y Tuân Byă | Chi bộ Công an | '0388222333 | Chuyên đề 1, Chuyên đề 2 | Khá | Nên có tài liệu trước
D | 14/05/2024 9:02:05 | phuongle@yahoo.com | Lê Hoài Phương | Chi bộ Trường MN | '0388333444 | Chuyên đề 2 | Tốt |
D | 15/05/2024 7:12:59 | duc.bv@gmail.com | Bế Văn Đức | Chi bộ Quân sự | '0388444555 | Chuyên đề 1 | Tốt | Âm thanh hơi nhỏ
R | date | email | person | org | phone | category/item | rating/category | note`,
  },
  {
    name: "attendance report of an online meeting: facts of the meeting in two columns above",
    options: { borders: false, boldCaptions: false },
    text: `
T | 1. Summary
T | Meeting title | Hop giao ban thang 6
T | Attended participants | 4
T | Start time | 6/12/24, 2:00:11 PM
T | Meeting duration | 1h 12m 4s
-
T | 2. Participants
H | Name | First Join | Last Leave | In-Meeting Duration | Email | Role
D | Vo Thi Anh | 6/12/24, 1:58:20 PM | 6/12/24, 3:12:15 PM | 1h 13m 55s | anh.vt@vidu.vn | Organizer
D | Le Quang Ba | 6/12/24, 2:01:02 PM | 6/12/24, 3:12:10 PM | 1h 11m 8s | ba.lq@vidu.vn | Presenter
D | Phan Cam | 6/12/24, 2:03:44 PM | 6/12/24, 2:40:01 PM | 36m 17s | cam.p@vidu.vn | Attendee
D | Do Duy | 6/12/24, 2:05:13 PM | 6/12/24, 3:12:09 PM | 1h 6m 56s | duy.d@vidu.vn | Attendee
R | person | date | date | measure/date | email | category`,
  },
];
