import type { Form } from "./index";

/** Sheets with what real ones have: stray figures, gaps, titles narrower than the table, sums without a word. */
export const noisy: readonly Form[] = [
  {
    name: "stray figures at the right of the list and a stray sum below, numbers missing in some lines",
    options: { borders: true },
    text: `
T | Danh sách thu quỹ lớp 12A | | | | | | chưa nộp:
H | STT | Họ tên | Số tiền | Ngày nộp | Ghi chú
D | 1 | Khúc Thị Anh | 200000 | 05/09 | | | 3
D | 2 | Đậu Văn Bằng | 200000 | 06/09 |
D | | Lường Thị Cúc | | | nộp sau
D | 4 | Tòng Văn Dương | 200000 | 06/09 | ck
D | 5 | Quàng Thị Én | 100000 | 10/09 | còn thiếu 100
D | 6 | Cà Văn Giang | | | nt
S | | | =700000 | |
R | stt | person | money | date | note`,
  },
  {
    name: "blocs merged down in the first column, units beside, a sum after each bloc",
    text: `
T | >6 *TỔNG HỢP SỐ LƯỢNG TỔ CHỨC HỘI, HỘI VIÊN
T | >6 (Tính đến 30/6/2024)
H | Khối | Đơn vị | Số chi hội | Số hội viên | Trong đó: Nữ | Tỷ lệ tập hợp (%)
D | v3 Khối xã | Xã Ea Wy | 12 | 640 | 310 | 78.5
D | | Xã Cư Mốt | 9 | 505 | 240 | 81.2
D | | Xã Ea Ral | 14 | 733 | 377 | 74
S | | *Cộng | =35 | =1878 | =927 | 77.6
D | v2 Khối trường học | THPT Phan Chu Trinh | 3 | 120 | 71 | 100
D | | THPT Võ Văn Kiệt | 2 | 88 | 50 | 100
S | | *Cộng | =5 | =208 | =121 | 100
S | >2 *TỔNG CỘNG | =40 | =2086 | =1048 | 79.3
R | category/org | org | count | count | count | percent`,
  },
  {
    name: "blank lines between records and a blank narrow column after the number",
    options: { borders: false },
    text: `
T | | | *DANH BẠ ĐIỆN THOẠI
-
H | STT | | Họ và tên | Chức vụ | Di động | Cơ quan
D | 1 | | Vàng Văn Sơn | Chủ tịch | '0912 345 001 | '0262.3855001
D | 2 | | Mùa Thị Lan | Phó Chủ tịch | '0912 345 002 | '0262.3855002
-
D | 3 | | Lừu A Phừ | Văn phòng | '0912 345 003 |
D | 4 | | Giàng A Tủa | Tư pháp | '0912 345 004 | '0262.3855004
-
D | 5 | | Sồng Thị Dợ | Địa chính | '0912 345 005 |
R | stt | ? | person | category | phone | phone`,
  },
  {
    name: "sub-units as groups in the name column with a number of people in brackets, sum rows at the head of each group",
    text: `
T | >6 *BIỂU TỔNG HỢP ĐOÀN VIÊN CÔNG ĐOÀN
H | v2 STT | v2 Tên đơn vị | v2 Tổng số CNVCLĐ | v2 Tổng số đoàn viên | >2 Trong đó
H | | | | | Nữ | Mới kết nạp
S | | *Toàn ngành | =412 | =396 | =245 | =18
G | *A | *Khối hành chính | =97 | =95 | =41 | =3
D | 1 | Cơ quan Sở | 62 | 62 | 27 | 2
D | 2 | Chi cục Bảo vệ thực vật | 35 | 33 | 14 | 1
G | *B | *Khối sự nghiệp | =105 | =101 | =54 | =5
D | 3 | Trung tâm Khuyến nông | 48 | 46 | 22 | 3
D | 4 | Trung tâm Giống cây trồng | 57 | 55 | 32 | 2
G | *C | *Khối doanh nghiệp | =210 | =200 | =150 | =10
D | 5 | Công ty CP Chè Thắng Lợi | 130 | 121 | 98 | 7
D | 6 | Công ty TNHH MTV Lâm nghiệp | 80 | 79 | 52 | 3
R | stt | org | count | count | count | count`,
  },
  {
    name: "price table in the wide form: goods groups as code lines 01, goods 01.001, changes in number and share",
    text: `
T | SỞ TÀI CHÍNH | | | | | | | Phụ lục II
T | >9 *BẢNG GIÁ THỊ TRƯỜNG HÀNG HÓA, DỊCH VỤ THÁNG 6 NĂM 2024
T | >9 (Ban hành kèm theo Thông tư số 116/2018/TT-BTC)
-
H | STT | Mã hàng hóa | Tên hàng hóa, dịch vụ | Đặc điểm kinh tế, kỹ thuật | Đơn vị tính | Giá kỳ trước | Giá kỳ này | Mức tăng (giảm) | Tỷ lệ tăng (giảm) (%)
N | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
G | *I | '01 | *LƯƠNG THỰC, THỰC PHẨM | | | | | |
D | 1 | '01.001 | Thóc tẻ | Khang dân | đ/kg | 9500 | 9800 | =300 | =3.16
D | 2 | '01.002 | Gạo tẻ thường | | đ/kg | 16000 | 16000 | =0 | =0
D | 3 | '01.003 | Thịt lợn hơi | Giống lai | đ/kg | 62000 | 65500 | =3500 | =5.65
G | *II | '02 | *VẬT LIỆU XÂY DỰNG | | | | | |
D | 4 | '02.001 | Xi măng PCB40 | Bao 50kg | đ/bao | 95000 | 94000 | =-1000 | =-1.05
D | 5 | '02.002 | Thép phi 6 | Việt Nhật | đ/kg | 17200 | 17000 | =-200 | =-1.16
X | Ghi chú: Giá đã bao gồm thuế GTGT.
R | stt | code | item | note/category | uom | money | money | money | percent`,
  },
  {
    name: "criteria of a commune with lines a) and b), required and reached as texts, a verdict",
    text: `
T | >6 *TỰ ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI
T | Xã: Hòa Khánh
H | TT | Tên tiêu chí | Nội dung tiêu chí | Chỉ tiêu | Kết quả thực hiện | Tự đánh giá
D | v2 1 | v2 Quy hoạch | 1.1. Có quy hoạch chung xây dựng xã được phê duyệt | Đạt | QĐ 1125 ngày 10/8/2022 | Đạt
D | | | 1.2. Ban hành quy định quản lý quy hoạch | Đạt | Đã ban hành | Đạt
D | v3 2 | v3 Giao thông | 2.1. Đường xã được nhựa hóa hoặc bê tông hóa | 100% | 12/12 km | Đạt
D | | | 2.2. Đường thôn, buôn được cứng hóa | ≥ 80% | 17,5/20 km | Đạt
D | | | 2.3. Đường trục chính nội đồng | ≥ 70% | 5,1/9 km | Chưa đạt
D | 3 | Thủy lợi | 3.1. Tỷ lệ diện tích được tưới chủ động | ≥ 80% | 84,2% | Đạt
R | stt | category/item | item | other/percent/measure/note | note/other/measure | rating/category/yesno`,
  },
  {
    name: "duty roster in a month: shifts across, people as cells, weekend rows merged across",
    text: `
T | >5 *LỊCH TRỰC CƠ QUAN THÁNG 2/2025 (TẾT)
H | Ngày | Thứ | Lãnh đạo trực | Cán bộ trực | Bảo vệ
D | 28/01 | Ba | Nguyễn Văn Thưởng | Trần Thị Kim | Lê Sáu
D | 29/01 | Tư | Phạm Hồng Thái | Y Wê Kbuôr | Lê Sáu
D | 30/01 | Năm | Trương Công Nam | Đỗ Thị Mơ | Hà Bảy
D | 31/01 | Sáu | Nguyễn Văn Thưởng | Ngô Văn Lễ | Hà Bảy
D | 01/02 | Bảy | Phạm Hồng Thái | Trần Thị Kim | Lê Sáu
X | Lưu ý: Thời gian trực từ 7h00 hôm trước đến 7h00 hôm sau.
R | date | date/category | person | person | person`,
  },
  {
    name: "contract list of a company in English: parties, value, currency, milestones as percentages",
    options: { borders: true },
    text: `
T | Contract Register
T | Last update: 01-Jul-2024
H | S/N | Contract No. | Client | Project | Contract value | Currency | Signing date | Completion | PIC | Remarks
D | 1 | HD-2024-01 | Vinatex Da Nang | ERP rollout | 1250000000 | VND | @2024-01-15 | 80% | Nam | On track
D | 2 | HD-2024-02 | Mekong Foods | Warehouse app | 48000 | USD | @2024-02-20 | 100% | Trang | Closed
D | 3 | HD-2024-05 | Da Lat Flowers | Web portal | 320000000 | VND | @2024-04-03 | 35% | Nam | Waiting for data
D | 4 | HD-2024-06 | Hai Au Co., Ltd | Support | 5000 | USD | @2024-05-30 | 10% | Quyen |
R | stt | code | org | item | money | uom/category/code | date | percent | person | note`,
  },
  {
    name: "register of seals and letters going out, number and sign in one cell, three copies",
    options: { boldCaptions: false },
    text: `
T | SỔ CÔNG VĂN ĐI - NĂM 2024
H | Số, ký hiệu văn bản | Ngày tháng văn bản | Tên loại và trích yếu nội dung văn bản | Người ký | Nơi nhận văn bản | Đơn vị, người nhận bản lưu | Số lượng bản | Ghi chú
D | 01-CV/ĐTN | 03/01/2024 | V/v đăng ký công trình thanh niên | Bùi Quốc Khải | Các chi đoàn | Văn phòng | 12 |
D | 02-KH/ĐTN | 08/01/2024 | Kế hoạch tổ chức Xuân tình nguyện | Bùi Quốc Khải | Huyện đoàn; các chi đoàn | Văn phòng | 14 |
D | 03-BC/ĐTN | 25/01/2024 | Báo cáo tháng 01 | Tạ Thị Ngân | Huyện đoàn | Văn phòng | 2 | Gửi email
D | 04-QĐ/ĐTN | 29/01/2024 | Quyết định chuẩn y BCH chi đoàn | Bùi Quốc Khải | Chi đoàn Thôn 3 | Văn phòng | 3 |
R | code | date | item/note | person | org | org/person | count | note`,
  },
  {
    name: "two seasons compared: merged captions over three levels, averages and the district at the foot",
    options: { borders: true },
    text: `
T | | | | | | | | | Phụ lục 03
T | >9 *SO SÁNH KẾT QUẢ SẢN XUẤT VỤ ĐÔNG XUÂN
H | v3 TT | v3 Xã, thị trấn | >6 Lúa nước | v3 So sánh DT (%)
H | | | >3 Vụ ĐX 2022 - 2023 | >3 Vụ ĐX 2023 - 2024
H | | | DT (ha) | NS (tạ/ha) | SL (tấn) | DT (ha) | NS (tạ/ha) | SL (tấn)
D | 1 | TT Liên Sơn | 420 | 68.2 | 2864.4 | 418 | 69 | 2884.2 | 99.5
D | 2 | Yang Tao | 510 | 66 | 3366 | 523 | 67.1 | 3509.3 | 102.5
D | 3 | Bông Krang | 600 | 65.5 | 3930 | 611 | 66.3 | 4050.9 | 101.8
D | 4 | Đắk Liêng | 780 | 70.4 | 5491.2 | 780 | 71 | 5538 | 100
S | | *Toàn huyện | =2310 | 67.8 | =15651.6 | =2332 | 68.5 | =15982.4 | 101
S | | Bình quân | 577.5 | 67.5 | 3912.9 | 583 | 68.4 | 3995.6 |
R | stt | org/address | measure | measure | measure | measure | measure | measure | percent`,
  },
  {
    name: "expenses of a trip: persons as lines under each kind of cost, the sum of the kind in its line",
    options: { borders: true },
    text: `
T | >7 *DỰ TRÙ KINH PHÍ ĐOÀN THAM QUAN VỀ NGUỒN
H | STT | Nội dung chi | Đơn vị tính | Số lượng | Mức chi | Thành tiền | Nguồn kinh phí
G | *1 | *Thuê xe | | | | =12000000 |
D | a | Xe 29 chỗ | xe | 1 | 9000000 | =9000000 | NSNN
D | b | Phí cầu đường, bến bãi | chuyến | 2 | 1500000 | =3000000 | NSNN
G | *2 | *Ăn, nghỉ | | | | =23400000 |
D | a | Tiền ăn | người | 25 | 600000 | =15000000 | Quỹ hội
D | b | Phòng nghỉ | phòng | 12 | 700000 | =8400000 | Quỹ hội
G | *3 | *Chi khác | | | | =1000000 |
D | a | Hoa, hương viếng | lần | 2 | 500000 | =1000000 | Quỹ hội
S | | *Cộng (1+2+3) | | | | =36400000 |
X | Bằng chữ: Ba mươi sáu triệu bốn trăm nghìn đồng.
R | stt | item | uom | count | money | money | category/item`,
  },
  {
    name: "student roll with a group letter in the title line, ticks for paid fees, sums of ticks under the columns",
    options: { borders: true },
    text: `
T | >7 *LỚP BỒI DƯỠNG KẾT NẠP ĐẢNG KHÓA 58
T | >7 Từ ngày 05/8/2024 đến ngày 09/8/2024
H | Số\\nTT | Họ và tên học viên | Năm\\nsinh | Đơn vị công tác | Tài liệu | Nộp ảnh | Điểm bài thu hoạch | Xếp loại
D | 1 | Adrơng Y Thim | 1996 | CĐ Công an xã | x | x | 8.5 | Giỏi
D | 2 | Phan Nhật Hạ | 2000 | Trường MN Hoa Mai | x | | 7.5 | Khá
D | 3 | Châu Quốc Khang | 1994 | Công ty Cao su | x | x | 8 | Giỏi
D | 4 | Kim Thị Sa Rết | 1998 | Trạm Y tế xã | | x | 6.5 | TB Khá
S | | *Tổng cộng | | | =3 | =3 | |
X | Lớp có 04 học viên, trong đó nữ: 02
R | stt | person | date | org | yesno | yesno | score | rating`,
  },
];
