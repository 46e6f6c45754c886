import type { Form } from "./index";

/** Money: payrolls, budgets, accounts, stock. */
export const ledgers: readonly Form[] = [
  {
    name: "payroll with two caption rows, a row of letters, totals and signatures",
    text: `
T | Đơn vị: Trường TH Kim Đồng
T | Bộ phận: Giáo viên
T | >11 *BẢNG THANH TOÁN TIỀN LƯƠNG
T | >11 Tháng 05 năm 2024
T | | | | | | | | | >3 Đơn vị tính: đồng
H | v2 STT | v2 Họ và tên | v2 Mã ngạch | v2 Hệ số lương | v2 Phụ cấp chức vụ | v2 Tổng lương | >3 Các khoản trừ | v2 Thực lĩnh | v2 Ký nhận
H | | | | | | | BHXH 8% | BHYT 1,5% | BHTN 1%
N | A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | D
D | 1 | Nguyễn Thị Hoa | V.07.03.28 | 4.98 | 0.5 | 9864000 | 789120 | 147960 | 98640 | 8828280 |
D | 2 | Trần Văn Lộc | V.07.03.29 | 3.66 | 0 | 6588000 | 527040 | 98820 | 65880 | 5896260 |
D | 3 | Lê Thị Mận | V.07.03.29 | 3.33 | 0 | 5994000 | 479520 | 89910 | 59940 | 5364630 |
S | | *Cộng | | =11.97 | =0.5 | =22446000 | =1795680 | =336690 | =224460 | =20089170 |
-
X | Tổng số tiền (viết bằng chữ): Hai mươi triệu không trăm tám mươi chín nghìn một trăm bảy mươi đồng
X | | | | | | | | Ngày 31 tháng 5 năm 2024
X | | Người lập biểu | | | Kế toán trưởng | | | Thủ trưởng đơn vị
X | | (Ký, họ tên) | | | (Ký, họ tên) | | | (Ký, họ tên, đóng dấu)
R | stt | person | code/category | score | money/score | money | money | money | money | money | other`,
  },
  {
    name: "budget estimate with sections I, 1 and dashes, section rows carry sums",
    text: `
T | >6 *DỰ TOÁN CHI NGÂN SÁCH NĂM 2025
T | | | | | | Đơn vị: triệu đồng
H | STT | Nội dung | Dự toán 2024 | Ước thực hiện 2024 | Dự toán 2025 | So sánh (%)
N | A | B | 1 | 2 | 3 | 4=3/1
S | | *TỔNG CHI | 500 | 480 | 560 | 112
G | *I | *Chi đầu tư phát triển | 200 | 190 | 230 | 115
D | 1 | Xây dựng cơ bản | 150 | 145 | 170 | 113.3
D | 2 | Mua sắm tài sản | 50 | 45 | 60 | 120
G | *II | *Chi thường xuyên | 300 | 290 | 330 | 110
D | 1 | Chi sự nghiệp giáo dục | 180 | 175 | 200 | 111.1
D | 2 | Chi sự nghiệp y tế | 70 | 68 | 75 | 107.1
D | 3 | Chi quản lý hành chính | 50 | 47 | 55 | 110
R | stt | item | money | money | money | percent`,
  },
  {
    name: "chart of accounts under two levels of codes, remarks only at some",
    text: `
T | >4 *HỆ THỐNG TÀI KHOẢN KẾ TOÁN
T | >4 (Ban hành kèm theo Thông tư số 133/2016/TT-BTC)
H | >2 Số hiệu TK | v2 TÊN TÀI KHOẢN | v2 Ghi chú
H | Cấp 1 | Cấp 2
N | 1 | 2 | 3 | 4
G | >4 *LOẠI TÀI KHOẢN TÀI SẢN
D | '111 | | Tiền mặt |
D | | '1111 | Tiền Việt Nam |
D | | '1112 | Ngoại tệ |
D | '112 | | Tiền gửi Ngân hàng | Chi tiết theo ngân hàng
D | | '1121 | Tiền Việt Nam |
G | >4 *LOẠI TÀI KHOẢN NỢ PHẢI TRẢ
D | '331 | | Phải trả cho người bán | Chi tiết theo đối tượng
D | '333 | | Thuế và các khoản phải nộp Nhà nước |
D | | '3331 | Thuế giá trị gia tăng phải nộp |
R | code | code | item | note`,
  },
  {
    name: "cash book: opening balance, sums of the month, closing balance",
    text: `
T | >7 *SỔ QUỸ TIỀN MẶT
T | >7 Tháng 03/2024
H | v2 Ngày tháng | >2 Số phiếu | v2 Diễn giải | >3 Số tiền
H | | Thu | Chi | | Thu | Chi | Tồn
S | | | | Số dư đầu kỳ | | | 5000000
D | @2024-03-02 | PT01 | | Rút tiền gửi nhập quỹ | 20000000 | | 25000000
D | @2024-03-05 | | PC01 | Chi mua văn phòng phẩm | | 1250000 | 23750000
D | @2024-03-11 | | PC02 | Chi công tác phí | | 3400000 | 20350000
D | @2024-03-20 | PT02 | | Thu đoàn phí quý I | 2100000 | | 22450000
S | | | | *Cộng phát sinh | =22100000 | =4650000 |
S | | | | *Số dư cuối kỳ | | | =22450000
X | - Sổ này có 01 trang
X | | Thủ quỹ | | Kế toán | | Giám đốc
R | date | code | code | item | money | money | money`,
  },
  {
    name: "stock by groups of goods, sums without a word under each group",
    text: `
T | >9 *BÁO CÁO NHẬP XUẤT TỒN
H | v2 STT | v2 Mã vật tư | v2 Tên vật tư | v2 ĐVT | >2 Tồn đầu kỳ | >2 Tồn cuối kỳ | v2 Ghi chú
H | | | | | SL | Thành tiền | SL | Thành tiền
G | >9 *Nhóm: Văn phòng phẩm
D | 1 | VPP01 | Giấy A4 | ram | 20 | 1400000 | 12 | 840000 |
D | 2 | VPP02 | Bút bi | cây | 100 | 300000 | 60 | 180000 |
S | | | | | =120 | =1700000 | =72 | =1020000 |
G | >9 *Nhóm: Vệ sinh
D | 3 | VS01 | Nước lau sàn | chai | 10 | 350000 | 4 | 140000 |
D | 4 | VS02 | Chổi | cái | 6 | 180000 | 5 | 150000 |
S | | | | | =16 | =530000 | =9 | =290000 |
S | | | *Tổng cộng | | =136 | =2230000 | =81 | =1310000 |
R | stt | code | item | uom | count | money | count | money | note`,
  },
  {
    name: "invoice: goods, then tax and what is to be paid; party lines above with labels",
    text: `
T | >6 *HÓA ĐƠN BÁN HÀNG
T | Khách hàng: | >5 Công ty TNHH Minh Long
T | Địa chỉ: | >5 12 Lê Lợi, Quận 1
T | Mã số thuế: | >5 0301234567
-
H | STT | Tên hàng hóa, dịch vụ | Đơn vị tính | Số lượng | Đơn giá | Thành tiền
D | 1 | Bàn làm việc | cái | 5 | 1200000 | =6000000
D | 2 | Ghế xoay | cái | 5 | 850000 | =4250000
D | 3 | Tủ hồ sơ | cái | 2 | 2300000 | =4600000
S | | >4 *Cộng tiền hàng: | =14850000
S | | >4 Thuế GTGT 10% | =1485000
S | | >4 *Tổng cộng tiền thanh toán | =16335000
X | Số tiền viết bằng chữ: Mười sáu triệu ba trăm ba mươi lăm nghìn đồng
-
X | Người mua hàng | | | Người bán hàng
R | stt | item | uom | count | money | money`,
  },
];
