import type { Form } from "./index";

/** Committees, communes, cooperatives, funds: what they list, add up and owe. */
export const communes: readonly Form[] = [
  {
    name: "list of people and posts of a committee: post before name, telephone of the office and of the person",
    options: { borders: true },
    text: `
T | >6 *DANH SÁCH BAN CHẤP HÀNH CÔNG ĐOÀN KHÓA XV
T | >6 Nhiệm kỳ 2023 - 2028
H | v2 STT | v2 Họ và tên | v2 Chức danh | v2 Đơn vị công tác | >2 Điện thoại
H | | | | | Cơ quan | Di động
D | 1 | Đ/c Trịnh Thu Hà | Chủ tịch | Văn phòng UBND | '02623811111 | '0905123000
D | 2 | Đ/c Cầm Bá Lâm | Phó Chủ tịch | Phòng Văn hóa - Thông tin | '02623811112 | '0914222333
D | 3 | Đ/c H'Yăm Bkrông | Ủy viên BTV | Phòng Dân tộc | '02623811113 | '0983444555
D | 4 | Đ/c Đoàn Quốc Việt | Ủy viên | Thanh tra huyện | | '0935666777
R | stt | person | category | org | phone | phone`,
  },
  {
    name: "budget of three sources: sections A, I, 1 with sums, total as first line without a number",
    text: `
T | >7 *TỔNG HỢP NHU CẦU KINH PHÍ GIAI ĐOẠN 2024 - 2026
T | | | | | | | ĐVT: Triệu đồng
H | v2 TT | v2 Nội dung | v2 Tổng kinh phí | >3 Nguồn vốn | v2 Ghi chú
H | | | | NSTW | NSĐP | Xã hội hóa
S | | *TỔNG SỐ | 1850 | 1000 | 600 | 250 |
G | *A | *Hỗ trợ hội viên | 1250 | 800 | 300 | 150 |
G | *I | *Sinh kế | 950 | 650 | 200 | 100 |
D | 1 | Hỗ trợ con giống | 600 | 450 | 100 | 50 |
D | 2 | Hỗ trợ cây giống | 350 | 200 | 100 | 50 |
G | *II | *Đào tạo nghề | 300 | 150 | 100 | 50 |
D | 1 | Lớp may công nghiệp | 180 | 90 | 60 | 30 | 2 lớp
D | 2 | Lớp nấu ăn | 120 | 60 | 40 | 20 |
G | *B | *Tuyên truyền | 600 | 200 | 300 | 100 |
D | 1 | In tờ rơi | 150 | 50 | 75 | 25 |
D | 2 | Hội thi | 450 | 150 | 225 | 75 |
R | stt | item | money | money | money | money | note`,
  },
  {
    name: "report of communes with a district line between them, order numbers going on, the whole last",
    options: { boldCaptions: true },
    text: `
T | THỐNG KÊ TỔ CHỨC HỘI PHỤ NỮ
H | STT | Đơn vị | Số chi hội | Số hội viên | Hội viên nòng cốt | Hội viên là DTTS
G | | *Huyện Mang Yang | 12 | 1500 | 300 | 900
D | 1 | Xã Ayun | 5 | 640 | 130 | 600
D | 2 | Xã Đắk Djrăng | 7 | 860 | 170 | 300
G | | *Huyện Đak Pơ | 15 | 1810 | 410 | 450
D | 3 | Xã Hà Tam | 8 | 920 | 210 | 50
D | 4 | Xã Yang Bắc | 7 | 890 | 200 | 400
S | | *Tổng cộng | 27 | 3310 | 710 | 1350
R | stt | org/address | count | count | count | count`,
  },
  {
    name: "gifts at a festival: sponsors in capitals, money or goods in one column",
    options: { borders: true },
    text: `
T | >5 *DANH SÁCH NHÀ TÀI TRỢ TRUNG THU
H | STT | Nhà tài trợ | Nội dung ủng hộ | Quy ra tiền | Ghi chú
D | 1 | CÔNG TY TNHH HƯƠNG QUẾ | 200 hộp bánh | 6000000 |
D | 2 | CỬA HÀNG SÁCH MINH TRÍ | 100 đèn lồng | 1500000 |
D | 3 | BÀ NGUYỄN THỊ SƯƠNG | Tiền mặt | 2000000 |
D | 4 | HỘI ĐỒNG HƯƠNG QUẢNG NAM | Tiền mặt | 5000000 | chuyển khoản
S | >3 TỔNG CỘNG | 14500000 |
R | stt | org/person/item | item/note | money | note`,
  },
  {
    name: "indicators with formulas in words and reference numbers, two years, lines numbered 01 to 06",
    text: `
T | >6 *BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KINH DOANH
T | >6 Năm 2023
T | | | | | | Đơn vị tính: VND
H | CHỈ TIÊU | Mã số | Thuyết minh | Năm nay | Năm trước
N | 1 | 2 | 3 | 4 | 5
D | 1. Doanh thu bán hàng | '01 | VI.25 | 5200000000 | 4800000000
D | 2. Các khoản giảm trừ doanh thu | '02 | | 20000000 | 15000000
S | 3. Doanh thu thuần (10 = 01 - 02) | '10 | | 5180000000 | 4785000000
D | 4. Giá vốn hàng bán | '11 | VI.27 | 3900000000 | 3700000000
S | 5. Lợi nhuận gộp (20 = 10 - 11) | '20 | | 1280000000 | 1085000000
D | 6. Chi phí bán hàng | '25 | | 310000000 | 290000000
X | Người lập biểu | | | Kế toán trưởng | Giám đốc
R | item | code | code/note | money | money`,
  },
  {
    name: "log of a hotline with times and long texts, no number, first caption merged with nothing",
    options: { borders: true, boldCaptions: false },
    text: `
T | NHẬT KÝ TIẾP NHẬN PHẢN ÁNH
H | #Thời gian | #Người phản ánh | #SĐT | #Nội dung | #Đơn vị xử lý | #Kết quả
D | 08:15 02/07 | Anh Toàn | '0911222333 | Đèn đường hẻm 45 bị hỏng ba ngày nay chưa sửa | Đội điện | Đã sửa
D | 10:40 02/07 | Chị Phụng | '0922333444 | Rác chưa được thu gom tại chợ chiều | HTX Môi trường | Đang xử lý
D | 14:05 03/07 | Bác Sửu | '0933444555 | Xe tải đậu chắn lối vào nhà sinh hoạt cộng đồng | Công an xã | Đã nhắc nhở
R | date | person | phone | item/note | org | category/note/rating`,
  },
  {
    name: "two tables below one another: members, then money, the second without a title, three lines between",
    options: { borders: true },
    text: `
T | *NHÓM 3
H | MSSV | Họ tên | Vai trò
D | 20DH110001 | Lâm Gia Huy | Nhóm trưởng
D | 20DH110052 | Kha Mỹ Tiên | Thành viên
D | 20DH110077 | Quan Chí Vĩ | Thành viên
R | code | person | category
=
-
-
H | Khoản | Số lượng | Đơn giá | Thành tiền
D | In báo cáo | 3 | 25000 | =75000
D | Mua linh kiện | 1 | 450000 | =450000
D | Đi lại | 4 | 30000 | =120000
S | Tổng | | | =645000
R | item | count | money | money`,
  },
  {
    name: "school fees: pupils in columns of ticks with money in captions, paid and owed",
    options: { borders: true },
    text: `
T | DANH SÁCH THU TIỀN LỚP LÁ 2 - THÁNG 9
H | TT | Họ tên bé | Học phí\\n(165.000đ) | Tiền ăn\\n(25.000đ/ngày) | Sữa\\n(96.000đ) | Tổng thu | Đã nộp | Còn thiếu
D | 1 | Bảo An | 165000 | 550000 | 96000 | =811000 | 811000 | =0
D | 2 | Gia Hân | 165000 | 500000 | 96000 | =761000 | 500000 | =261000
D | 3 | Minh Khôi | 165000 | 525000 | | =690000 | 690000 | =0
D | 4 | Tuệ Nhi | 165000 | 550000 | 96000 | =811000 | 0 | =811000
S | | CỘNG | =660000 | =2125000 | =288000 | =3073000 | =2001000 | =1072000
R | stt | person | money | money | money | money | money | money`,
  },
  {
    name: "register of a library: author, publisher, year, shelf; sums of copies by subject after each",
    options: { borders: true },
    text: `
T | >7 DANH MỤC SÁCH THƯ VIỆN CHI ĐOÀN
H | STT | Nhan đề | Tác giả | NXB | Năm XB | Số bản | Kệ
G | >7 *Chính trị - Pháp luật
D | 1 | Những vấn đề lý luận | Nhiều tác giả | CTQG | 2021 | 3 | A1
D | 2 | Luật Thanh niên 2020 | Quốc hội | Lao động | 2020 | 5 | A1
S | | Cộng | | | | 8 |
G | >7 *Văn học
D | 3 | Đất rừng phương Nam | Đoàn Giỏi | Kim Đồng | 2019 | 2 | B2
D | 4 | Dế mèn phiêu lưu ký | Tô Hoài | Kim Đồng | 2018 | 4 | B2
S | | Cộng | | | | 6 |
R | stt | item | person | org | date | count | code`,
  },
  {
    name: "names of children with parents: father and mother under one caption, address, no border, header deep in the sheet",
    options: { borders: false },
    text: `
T | UBND XÃ KRÔNG NÔ
T | BAN CHĂM SÓC TRẺ EM
-
-
T | | | DANH SÁCH TRẺ EM CÓ HOÀN CẢNH ĐẶC BIỆT
T | | | (Cập nhật ngày 01/6/2024)
-
H | TT | Họ tên trẻ | Ngày sinh | Giới tính | Họ tên cha/mẹ | | Hoàn cảnh | Thôn/buôn
H | | | | | Cha | Mẹ | |
D | 1 | H'Mai Rơ Yam | 14/07/2012 | Nữ | Y Bhiu Sruk | H'Lem Rơ Yam | Mồ côi cha | Buôn Rchai
D | 2 | Y Đức Pang Ting | 02/01/2015 | Nam | Y Suôn Du | H'Ngan Pang Ting | Hộ nghèo | Buôn Phi Dih
D | 3 | Giàng Seo Lử | 23/11/2010 | Nam | Giàng Seo Chúng | Thào Thị Sua | Khuyết tật | Thôn 6
R | stt | person | date | category | person | person | category/note | address`,
  },
  {
    name: "export of orders: status, payment, a cell of several goods, totals nowhere",
    options: { borders: false, boldCaptions: false },
    text: `
H | order_id | created_at | customer | phone | items | total | payment_status | shipping_address
D | DH10021 | 2024-03-01 09:12:00 | Lê Hồng Nhung | '0901111222 | Áo sơ mi x1; Quần tây x1 | 890000 | paid | 12 Trần Phú, Đà Lạt
D | DH10022 | 2024-03-01 10:45:31 | Ngô Bá Khá | '0902222333 | Váy hoa x2 | 640000 | pending | 5 Lê Lợi, Huế
D | DH10023 | 2024-03-02 08:03:10 | Phạm Tường Vi | '0903333444 | Áo khoác x1 | 450000 | paid | 77 Hùng Vương, Pleiku
R | code | date | person/org | phone | item/note | money | category | address`,
  },
  {
    name: "ratings of officials: name, post, votes under four levels as x, conclusion, legend of levels below",
    text: `
T | ĐẢNG BỘ XÃ EA TIR
T | >9 *TỔNG HỢP ĐỀ NGHỊ XẾP LOẠI CÁN BỘ NĂM 2023
H | v2 STT | v2 Họ và tên | v2 Chức vụ | >4 Tự nhận mức | v2 Tập thể đề nghị | v2 Cấp có thẩm quyền quyết định
H | | | | Xuất sắc | Tốt | Hoàn thành | Không HT
D | 1 | Nguyễn Tất Hùng | Bí thư | x | | | | HTXSNV | HTTNV
D | 2 | Hà Thị Ngân | Phó Bí thư | | x | | | HTTNV | HTTNV
D | 3 | Y Nguyên Êban | Chủ tịch UBND | | x | | | HTTNV | HTTNV
D | 4 | Lò Văn Chựa | Chủ tịch MTTQ | | | x | | HTNV | HTNV
X | Ghi chú: HTXSNV: Hoàn thành xuất sắc nhiệm vụ; HTTNV: Hoàn thành tốt nhiệm vụ
R | stt | person | category | yesno | yesno | yesno | yesno | rating | rating`,
  },
  {
    name: "meter of water of a cooperative: formulas, owed before, an average line, wide caption in capitals",
    options: { borders: true },
    text: `
T | HỢP TÁC XÃ NƯỚC SẠCH TÂN TIẾN
T | BẢNG TÍNH TIỀN NƯỚC KỲ 06/2024
H | MÃ HỘ | TÊN CHỦ HỘ | ĐỊA CHỈ | CHỈ SỐ CŨ | CHỈ SỐ MỚI | M3 TIÊU THỤ | NỢ CŨ | PHẢI THU
D | H001 | Nguyễn Đáng | Xóm 1 | 345 | 362 | =17 | 0 | =102000
D | H002 | Phan Thị Lữ | Xóm 1 | 120 | 129 | =9 | 54000 | =108000
D | H003 | Trần Xuân Soạn | Xóm 2 | 889 | 921 | =32 | 0 | =192000
S | TỔNG | | | | | =58 | =54000 | =402000
S | Bình quân/hộ | | | | | =19.3 | |
R | code | person | address | measure | measure | measure | money | money`,
  },
  {
    name: "notes of a meeting in two columns, no table at all",
    options: { borders: false },
    text: `
T | *BIÊN BẢN HỌP CHI ĐOÀN
T | Thời gian: | 14h00 ngày 05/4/2024
T | Địa điểm: | Phòng họp tầng 2
T | Chủ trì: | Đ/c Nguyễn Thanh Tùng
T | Thư ký: | Đ/c Phạm Thu Trang
T | 1. Đánh giá tháng 3: hoàn thành các nội dung đề ra
T | 2. Triển khai tháng 4: chuẩn bị ngày hội hiến máu
T | Cuộc họp kết thúc lúc 15h30 cùng ngày.`,
  },
  {
    name: "small dictionary of codes in two columns without a title",
    options: { borders: true },
    text: `
H | Mã | Diễn giải
D | X | Đi làm cả ngày
D | X/2 | Đi làm nửa ngày
D | P | Nghỉ phép năm
D | O | Nghỉ ốm
D | KL | Nghỉ không lương
R | code | item/note`,
  },
];
