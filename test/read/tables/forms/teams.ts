import type { Form } from "./index";

/** Lists of teams, clubs and small offices: votes, menus, vehicles, loans, bugs. */
export const teams: readonly Form[] = [
  {
    name: "bugs found: severity, steps in several lines, day and finder, project lines above without a colon",
    options: { borders: true },
    text: `
T | Project Name | Library Online
T | Version | 1.2
-
H | Bug ID | Summary | Steps to reproduce | Severity | Found by | Found date | Status | Fixed by
D | BUG_01 | Không tải được ảnh bìa | 1. Mở sách\\n2. Bấm Sửa | Major | Ngân | 12/05/2023 | Fixed | Phát
D | BUG_02 | Sai tổng số trang | 1. Mở danh sách | Minor | Ngân | 12/05/2023 | Open |
D | BUG_03 | Treo khi tìm kiếm | 1. Nhập từ khóa dài | Critical | Lộc | 13/05/2023 | Fixed | Phát
R | code | item/note | note | category | person | date | category | person`,
  },
  {
    name: "questions of a test with four answers and the key",
    options: { borders: false },
    text: `
H | Câu | Nội dung câu hỏi | A | B | C | D | Đáp án
D | 1 | Đảng Cộng sản Việt Nam thành lập năm nào? | 1929 | 1930 | 1931 | 1945 | B
D | 2 | Thủ đô của Việt Nam là gì? | Huế | Đà Nẵng | Hà Nội | TP. HCM | C
D | 3 | Biển nào giáp nước ta? | Biển Đông | Biển Đen | Biển Đỏ | Biển Bắc | A
R | stt | item | note/item/other | note/item/other | note/item/other | note/item/other | category/note/code/rating`,
  },
  {
    name: "price list of services under group lines with a Roman number in the name, prices before and after",
    text: `
T | BẢNG GIÁ DỊCH VỤ KHÁM CHỮA BỆNH
T | (Ban hành kèm theo Nghị quyết số 25/2023/NQ-HĐND)
T | | | | Đơn vị: đồng
H | STT | Tên dịch vụ | Mã dịch vụ | Mức giá | Ghi chú
G | | *I. Khám bệnh | | |
D | 1 | Bệnh viện hạng II | KB.02 | 37500 |
D | 2 | Bệnh viện hạng III | KB.03 | 33200 |
D | 3 | Trạm y tế xã | KB.04 | 30100 |
G | | *II. Ngày giường bệnh | | |
D | 4 | Hồi sức tích cực | NG.01 | 312200 |
D | 5 | Nội khoa loại 1 | NG.05 | 198000 | Chưa gồm thuốc
R | stt | item/org | code | money | note`,
  },
  {
    name: "bilingual caption cells with a slash, money in two currencies, total in both languages",
    options: { borders: true },
    text: `
T | >7 *BẢNG KÊ CHI PHÍ / EXPENSE REPORT
T | Họ tên / Name: | >2 Trần Kim Chi | | Kỳ / Period: | 05/2024
H | STT / No. | Ngày / Date | Nội dung / Description | Số hóa đơn / Invoice No. | VND | USD | Ghi chú / Remarks
D | 1 | 03/05/2024 | Taxi sân bay | 0012345 | 350000 | |
D | 2 | 04/05/2024 | Khách sạn 2 đêm | 0000871 | 2400000 | |
D | 3 | 06/05/2024 | Visa fee | A-7781 | | 25 | no receipt
S | >4 Tổng cộng / Total | =2750000 | =25 |
R | stt | date | item | code | money | money | note`,
  },
  {
    name: "members moving in and out: two caption rows with 'chuyển đến' and 'chuyển đi', blank grid lines at the end",
    text: `
T | SỔ THEO DÕI CHUYỂN SINH HOẠT ĐẢNG
H | v2 Số TT | v2 Họ và tên đảng viên | v2 Số thẻ | >2 Chuyển đến | >2 Chuyển đi | v2 Ký xác nhận
H | | | | Ngày, tháng | Từ đảng bộ | Ngày, tháng | Đến đảng bộ
D | 1 | Bàn Văn Phúc | '30.011223 | 05/02/2024 | Huyện Văn Bàn | | |
D | 2 | Lý Thị Mẩy | '30.011224 | | | 11/03/2024 | TP Lào Cai |
D | 3 | Tẩn A Sài | '30.011225 | 20/04/2024 | Bộ đội Biên phòng tỉnh | | |
B
B
B
R | stt | person | code | date | org/address | date | org/address | other/yesno`,
  },
  {
    name: "staff and titles by department: number in the group line, dash lines without a number",
    text: `
T | >5 *ĐỀ ÁN VỊ TRÍ VIỆC LÀM
H | TT | Vị trí việc làm | Số lượng | Hạng/Ngạch | Ghi chú
G | I | Nhóm lãnh đạo, quản lý | 4 | |
D | 1 | Giám đốc | 1 | Chuyên viên chính |
D | 2 | Phó Giám đốc | 3 | Chuyên viên chính |
G | II | Nhóm chuyên môn, nghiệp vụ | 11 | |
D | 3 | Giảng dạy lý luận | 6 | Giảng viên |
D | 4 | Tổ chức lớp | 3 | Chuyên viên |
D | 5 | Kế toán | 2 | Kế toán viên | 01 kiêm nhiệm
G | III | Nhóm hỗ trợ, phục vụ | 3 | |
D | 6 | Văn thư - Thủ quỹ | 1 | |
D | 7 | Bảo vệ, tạp vụ | 2 | HĐ 111 |
S | | Tổng số | 18 | |
R | stt | item/category | count | category | note`,
  },
  {
    name: "weekly menu: meals down, weekdays across, number of calories below",
    options: { borders: true },
    text: `
T | >6 *THỰC ĐƠN TUẦN 3 THÁNG 10
H | Bữa | Thứ hai | Thứ ba | Thứ tư | Thứ năm | Thứ sáu
D | Sáng | Cháo thịt bằm | Bún riêu | Phở gà | Mì quảng | Xôi đậu
D | Trưa | Cá kho, canh rau | Gà rang, canh bí | Trứng chiên, canh chua | Thịt kho, canh cải | Tôm rim, canh mồng tơi
D | Xế | Sữa chua | Chuối | Bánh flan | Sữa | Dưa hấu
R | category/item/date | item | item | item | item | item`,
  },
  {
    name: "loans of members in groups: name of the group and its head in a merged line, sum in the line after",
    text: `
T | TỔ TIẾT KIỆM VÀ VAY VỐN
T | >7 *DANH SÁCH HỘI VIÊN VAY VỐN NHCSXH
H | STT | Họ và tên | Chương trình vay | Ngày vay | Hạn trả | Số tiền | Lãi suất
G | >7 *Tổ 1 - Tổ trưởng: Trần Thị Liễu
D | 1 | Đinh Thị Xoan | Hộ nghèo | 10/01/2023 | 10/01/2026 | 50000000 | 6.6%
D | 2 | A Hùng | Nước sạch | 15/02/2023 | 15/02/2028 | 20000000 | 9%
S | | Cộng tổ 1 | | | | =70000000 |
G | >7 *Tổ 2 - Tổ trưởng: Y Blơi
D | 1 | Y Hương | Hộ cận nghèo | 20/03/2023 | 20/03/2026 | 50000000 | 7.92%
D | 2 | Rơ Lan Bơn | Học sinh sinh viên | 05/09/2023 | 05/09/2030 | 16000000 | 6.6%
D | 3 | Siu Hbia | Hộ nghèo | 11/09/2023 | 11/09/2026 | 40000000 | 6.6%
S | | Cộng tổ 2 | | | | =106000000 |
S | | Tổng cộng | | | | =176000000 |
R | stt | person | item/category | date | date | money | percent`,
  },
  {
    name: "list of voters with a title over the middle columns only and page numbers in a corner",
    options: { borders: true },
    text: `
T | ỦY BAN BẦU CỬ | | | | | Trang 1/12
T | | | >3 *DANH SÁCH CỬ TRI
T | Khu vực bỏ phiếu số: 07
H | Số TT | Họ và tên | Ngày sinh | Nam | Nữ | Dân tộc | Nơi cư trú
D | 1 | Sầm Văn Bảo | 12/01/1970 | x | | Tày | Bản Mới
D | 2 | Sầm Thị Cúc | 02/09/1975 | | x | Tày | Bản Mới
D | 3 | Lương Văn Dậu | 30/12/1988 | x | | Thái | Bản Lầu
D | 4 | Vi Thị Đào | 24/06/1992 | | x | Thái | Bản Lầu
D | 5 | Hà Văn Giáo | 03/03/2003 | x | | Mường | Bản Tông
R | stt | person | date | yesno | yesno | category | address`,
  },
  {
    name: "production by line and shift: sums after each line in bold without a word, a grand sum at the end",
    options: { borders: true },
    text: `
T | DAILY OUTPUT REPORT - 05/07/2024
H | Line | Shift | Style | Plan | Output | Defect | Efficiency
D | L1 | Day | ST-101 | 800 | 790 | 6 | 98.8%
D | L1 | Night | ST-101 | 700 | 655 | 9 | 93.6%
S | *L1 Total | | | =1500 | =1445 | =15 | 96.3%
D | L2 | Day | ST-205 | 600 | 610 | 4 | 101.7%
D | L2 | Night | ST-207 | 550 | 500 | 12 | 90.9%
S | *L2 Total | | | =1150 | =1110 | =16 | 96.5%
S | *Grand Total | | | =2650 | =2555 | =31 | 96.4%
R | code/org/category/item | category | code/item | count | count | count | percent`,
  },
  {
    name: "minutes of inspection of fire equipment: yes and no as words, next check",
    options: { boldCaptions: false, borders: true },
    text: `
T | Biên bản kiểm tra thiết bị PCCC
H | STT | Vị trí lắp đặt | Loại bình | Số lượng | Áp suất đạt | Niêm chì còn | Lần kiểm tra kế tiếp | Người kiểm tra
D | 1 | Hành lang tầng 1 | Bột MFZ4 | 4 | Có | Có | 01/12/2024 | Ông Phận
D | 2 | Kho hồ sơ | CO2 MT3 | 2 | Có | Không | 01/12/2024 | Ông Phận
D | 3 | Nhà xe | Bột MFZ8 | 2 | Không | Có | 01/09/2024 | Ông Tài
R | stt | address | category | count | yesno | yesno | date | person`,
  },
  {
    name: "contributions in two columns of halves: numbers 1 to 3 left, 4 to 6 right under the same captions",
    options: { borders: true },
    text: `
T | >6 *DANH SÁCH ĐÓNG GÓP LÀM ĐƯỜNG XÓM
H | TT | Họ tên | Số tiền | TT | Họ tên | Số tiền
D | 1 | Ông Bền | 500000 | 4 | Bà Lài | 200000
D | 2 | Ông Chắt | 300000 | 5 | Ông Mão | 500000
D | 3 | Bà Dần | 500000 | 6 | Ông Ngọ | 400000
R | stt | person | money | =stt | person | money`,
  },
  {
    name: "comparison of targets: 'kế hoạch' and 'thực hiện' of each quarter, then the year, total of the line",
    text: `
T | >9 *TIẾN ĐỘ PHÁT TRIỂN ĐẢNG VIÊN
H | v2 Đảng bộ | >2 Quý I | >2 Quý II | >2 Cả năm | v2 Tỷ lệ
H | | KH | TH | KH | TH | KH | TH
D | Xã Hòa An | 3 | 3 | 4 | 2 | 14 | 5 | 35.7%
D | Xã Ea Phê | 4 | 5 | 4 | 4 | 16 | 9 | 56.3%
D | Thị trấn Phước An | 6 | 4 | 6 | 8 | 24 | 12 | 50%
S | Tổng cộng | =13 | =12 | =14 | =14 | =54 | =26 | 48.1%
R | org/address | count | count | count | count | count | count | percent`,
  },
  {
    name: "letterhead, then a list whose captions stand in the second column on, the number column without a caption",
    options: { borders: true },
    text: `
T | HỘI CỰU CHIẾN BINH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
T | XÃ ĐẮK MÔL | | | Độc lập - Tự do - Hạnh phúc
-
T | >5 *DANH SÁCH HỘI VIÊN
H | | Họ và tên | Nhập ngũ | Xuất ngũ | Cấp bậc
D | 1 | Đoàn Văn Thắm | 02/1979 | 05/1983 | Hạ sĩ
D | 2 | Lường Văn Inh | 08/1984 | 11/1987 | Trung sĩ
D | 3 | Hoàng Sỹ Lâm | 03/1972 | 12/1976 | Thượng úy
R | stt | person | date | date | category`,
  },
  {
    name: "answers counted by question: question merged down over answers, number and share",
    text: `
T | KẾT QUẢ LẤY Ý KIẾN
H | Câu hỏi | Phương án trả lời | Số phiếu | Tỷ lệ (%)
D | v3 Đồng chí có thường xuyên đọc báo Đảng? | Hằng ngày | 41 | 51.3
D | | Hằng tuần | 30 | 37.5
D | | Ít khi | 9 | 11.3
D | v2 Chi bộ có sinh hoạt chuyên đề? | Có | 75 | 93.8
D | | Không | 5 | 6.3
R | item | category/item/note | count | percent`,
  },
  {
    name: "list of vehicles: plate, seats, expiry days, insurance; totals by kind written in words below",
    options: { borders: true },
    text: `
T | DANH SÁCH XE CƠ QUAN
H | STT | Biển số | Hãng xe | Số chỗ | Năm SX | Hạn đăng kiểm | Hạn bảo hiểm | Lái xe phụ trách
D | 1 | 47A-001.23 | Toyota | 7 | 2018 | 15/09/2024 | 01/12/2024 | Ama Khoan
D | 2 | 47A-004.56 | Ford | 16 | 2020 | 20/01/2025 | 30/06/2024 | Đào Văn Lái
D | 3 | 47A-007.89 | Hyundai | 5 | 2015 | 11/11/2024 | 05/05/2025 | Y Sơn Niê
X | Tổng: 03 xe, trong đó 01 xe trên 10 chỗ
R | stt | code | category/item/org | count | date | date | date | person`,
  },
  {
    name: "party dues: percent of pay, figures of three months, share kept and handed over",
    text: `
T | >9 *BÁO CÁO THU, NỘP ĐẢNG PHÍ QUÝ I/2024
T | >9 Đơn vị tính: đồng
H | v2 TT | v2 Chi bộ | v2 Số ĐV | >3 Số tiền thu trong quý | v2 Tổng thu | v2 Để lại 70% | v2 Nộp cấp trên 30%
H | | | | Tháng 1 | Tháng 2 | Tháng 3
D | 1 | Chi bộ Khối Đảng | 15 | 1250000 | 1250000 | 1260000 | =3760000 | =2632000 | =1128000
D | 2 | Chi bộ Khối Chính quyền | 22 | 1730000 | 1730000 | 1715000 | =5175000 | =3622500 | =1552500
D | 3 | Chi bộ Trường Mầm non | 9 | 560000 | 560000 | 560000 | =1680000 | =1176000 | =504000
S | | Tổng | 46 | =3540000 | =3540000 | =3535000 | =10615000 | =7430500 | =3184500
X | (Bằng chữ: Mười triệu sáu trăm mười lăm nghìn đồng)
R | stt | org | count | money | money | money | money | money | money`,
  },
  {
    name: "catalogue in two levels of codes with the parent's line in capitals and nothing else in it",
    options: { borders: true },
    text: `
T | DANH MỤC NGÀNH NGHỀ ĐÀO TẠO
H | Mã | Tên ngành, nghề | Thời gian đào tạo | Trình độ
G | 51 | *NGHỆ THUẬT | |
D | 5101 | Thanh nhạc | 2 năm | Trung cấp
D | 5102 | Múa dân gian | 3 năm | Trung cấp
G | 52 | *KỸ THUẬT | |
D | 5201 | Điện công nghiệp | 2,5 năm | Cao đẳng
D | 5202 | Hàn | 2 năm | Trung cấp
D | 5203 | Công nghệ ô tô | 2,5 năm | Cao đẳng
R | code | item | measure/date | category`,
  },
];
