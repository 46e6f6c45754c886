import type { Form } from "./index";

/** Rolls, plans and results of schools and companies, in four languages, and sheets without any table. */
export const schools: readonly Form[] = [
  {
    name: "cover of a report book, nothing to count",
    options: { borders: false },
    text: `
T | >6 *SỞ GIÁO DỤC VÀ ĐÀO TẠO GIA LAI
T | >6 TRƯỜNG THPT PLEIKU
-
T | >6 *SỔ BÁO GIẢNG
T | >6 NĂM HỌC: 2023 - 2024
-
T | | Họ và tên giáo viên: | Lê Thị Mỹ Hạnh
T | | Tổ chuyên môn: | Tin học
T | | Môn dạy: | Tin học 10`,
  },
  {
    name: "instructions for a template in numbered sentences",
    options: { borders: false },
    text: `
T | *HƯỚNG DẪN NHẬP LIỆU
T | 1. Không thay đổi tiêu đề các cột trong sheet DanhSach.
T | 2. Cột ngày sinh nhập theo định dạng dd/mm/yyyy.
T | 3. Cột giới tính nhập Nam hoặc Nữ.
T | 4. Mỗi lần nhập tối đa 500 dòng.
T | Mọi thắc mắc xin liên hệ Phòng Công tác sinh viên.`,
  },
  {
    name: "a letter asking for leave, filled in with labels",
    options: { borders: false },
    text: `
T | >5 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
T | >5 Độc lập - Tự do - Hạnh phúc
-
T | >5 *ĐƠN XIN NGHỈ PHÉP
T | Kính gửi: Ban Giám đốc
T | Tôi tên: | | Hoàng Bảo Ngọc
T | Chức vụ: | | Nhân viên kho
T | Xin nghỉ từ ngày: | | 12/08/2024 | đến ngày: | 14/08/2024
T | Lý do: | | Việc gia đình
-
T | | | | Người làm đơn
T | | | | (Ký, ghi rõ họ tên)`,
  },
  {
    name: "roll of a class from a university's system: birth day, sex, place, no title, capitals",
    options: { borders: true },
    text: `
H | STT | MÃ SV | HỌ LÓT | TÊN | PHÁI | NGÀY SINH | NƠI SINH | LỚP | GHI CHÚ
D | 1 | '16110001 | Nguyễn Hoài | An | Nam | 12/03/1998 | Tiền Giang | 16110CL1 |
D | 2 | '16110007 | Lê Thị Kim | Chi | Nữ | 30/09/1998 | Long An | 16110CL1 |
D | 3 | '16110015 | Phạm Quốc | Đạt | Nam | 21/12/1997 | TP. Hồ Chí Minh | 16110CL2 | Bảo lưu
D | 4 | '16110022 | Huỳnh Minh | Hiếu | Nam | 05/05/1998 | Bến Tre | 16110CL1 |
D | 5 | '16110030 | Trần Ngọc | Khánh | Nữ | 19/01/1998 | Đồng Nai | 16110CL2 |
R | stt | code | person | person | category | date | address | org | note`,
  },
  {
    name: "attendance of a class by sessions: dates as captions under one merged over them, absences counted",
    options: { borders: true },
    text: `
T | DANH SÁCH ĐIỂM DANH LỚP TIẾNG ANH A2
H | v2 TT | v2 Họ tên | >5 Buổi học | v2 Số buổi vắng
H | | | 5/3 | 7/3 | 12/3 | 14/3 | 19/3
D | 1 | Âu Dương Khải | x | x | x | v | x | 1
D | 2 | Lại Thị Huệ | x | x | x | x | x | 0
D | 3 | Tiêu Văn Phát | x | v | v | x | x | 2
D | 4 | Mã Thị Oanh | x | x | x | x | v | 1
R | stt | person | yesno | yesno | yesno | yesno | yesno | count`,
  },
  {
    name: "Chinese roster with numbers, departments and hours",
    options: { borders: true },
    text: `
T | 2023年员工工时统计表
H | 序号 | 工号 | 姓名 | 部门 | 一月 | 二月 | 合计
D | 1 | A001 | 张伟 | 生产部 | 176 | 160 | =336
D | 2 | A002 | 王芳 | 财务部 | 168 | 152 | =320
D | 3 | A003 | 李娜 | 人事部 | 160 | 160 | =320
S | | | 合计 | | =504 | =472 | =976
R | stt | code | person | org | measure/count | measure/count | measure/count`,
  },
  {
    name: "Russian timetable of trains of a works: dates, numbers, remarks, two caption rows",
    options: { borders: true },
    text: `
T | >6 График проверки оборудования
H | v2 № | v2 Наименование оборудования | v2 Инв. № | >2 Дата проверки | v2 Примечание
H | | | | план | факт
D | 1 | Станок токарный | '001245 | 10.02.2022 | 11.02.2022 |
D | 2 | Пресс гидравлический | '001302 | 15.02.2022 | 15.02.2022 | замена масла
D | 3 | Кран мостовой | '000877 | 01.03.2022 | |
R | stt | item | code | date | date | note`,
  },
  {
    name: "monthly wages in a company: allowances and deductions in three caption rows, sums first by department",
    text: `
T | CÔNG TY TNHH THIÊN LỘC
T | >12 *BẢNG THANH TOÁN LƯƠNG THÁNG 8/2023
H | v3 STT | v3 Họ và tên | v3 Chức vụ | v3 Lương HĐ | >3 Phụ cấp | v3 Công | v3 Tổng TN | >3 Các khoản trừ | v3 Thực lĩnh
H | | | | | v2 Ăn ca | v2 Xăng xe | v2 ĐT | | | >2 Bảo hiểm | v2 Tạm ứng
H | | | | | | | | | | 8% | 1,5%
G | *A | *Bộ phận văn phòng
D | 1 | Nguyễn Bích Hà | TP | 12000000 | 730000 | 500000 | 300000 | 26 | =13530000 | 960000 | 180000 | 0 | =12390000
D | 2 | Đỗ Công Minh | NV | 8000000 | 730000 | 300000 | 100000 | 25.5 | =8950000 | 640000 | 120000 | 2000000 | =6190000
G | *B | *Bộ phận lái xe
D | 3 | Phạm Đình Thọ | LX | 9000000 | 730000 | 0 | 200000 | 26 | =9930000 | 720000 | 135000 | 0 | =9075000
S | | *Cộng | | =29000000 | =2190000 | =800000 | =600000 | =77.5 | =32410000 | =2320000 | =435000 | =2000000 | =27655000
X | | Người lập | | | | Kế toán | | | | Giám đốc
R | stt | person | category | money | money | money | money | measure/count | money | money | money | money | money`,
  },
  {
    name: "stock card: opening and closing in lines of text, in and out, remainder computed",
    text: `
T | Đơn vị: Trạm thuốc BVTV | | | | | Mẫu số S12-DN
T | >7 *THẺ KHO (SỔ KHO)
T | Tên vật tư: Phân NPK 16-16-8
H | v2 Ngày, tháng | >2 Số hiệu chứng từ | v2 Diễn giải | >3 Số lượng
H | | Nhập | Xuất | | Nhập | Xuất | Tồn
N | A | B | C | D | 1 | 2 | 3
S | | | | Tồn đầu kỳ | | | 120
D | 02/04 | N01 | | Nhập của Cty Bình Điền | 500 | | =620
D | 05/04 | | X01 | Xuất bán lẻ | | 75 | =545
D | 18/04 | | X02 | Xuất cho HTX Thắng Lợi | | 300 | =245
S | | | | Cộng cuối kỳ | =500 | =375 | =245
R | date | code | code | item | count | count | count`,
  },
  {
    name: "plan of a term: weeks, from and to in one cell, topics merged down over weeks",
    options: { borders: true },
    text: `
T | >5 *KẾ HOẠCH DẠY HỌC MÔN TIN HỌC 10
T | >5 (Cả năm: 70 tiết)
H | Tuần | Tiết | Tên bài | Yêu cầu cần đạt | Thiết bị dạy học
G | >5 *CHỦ ĐỀ 1. MÁY TÍNH VÀ XÃ HỘI TRI THỨC
D | 1 | 1, 2 | Bài 1. Thông tin và xử lí thông tin | Phân biệt được thông tin và dữ liệu | Máy chiếu
D | 2 | 3, 4 | Bài 2. Vai trò của thiết bị thông minh | Nêu được ví dụ về thiết bị thông minh | Máy chiếu, điện thoại
D | 3 | 5, 6 | Bài 7. Thực hành sử dụng thiết bị số | Sử dụng được một số chức năng cơ bản | Phòng máy
G | >5 *CHỦ ĐỀ 2. MẠNG MÁY TÍNH VÀ INTERNET
D | 4 | 7, 8 | Bài 8. Mạng máy tính trong cuộc sống | So sánh được mạng LAN và Internet | Phòng máy
D | 5 | 9, 10 | Bài 9. An toàn trên không gian mạng | Nêu được những nguy cơ trên mạng | Máy chiếu
R | date/stt | stt/other/count/date | item | note | note/item`,
  },
  {
    name: "household book of expenses: a day only once for several lines, no captions style, sum at the side",
    options: { borders: false, boldCaptions: false },
    text: `
H | Ngày | Khoản chi | Số tiền | Ghi chú
D | 01/06 | Đi chợ | 250000 |
D | | Tiền điện | 620000 | T5
D | | Đổ xăng | 80000 |
D | 02/06 | Đi chợ | 180000 |
D | | Học phí con | 1500000 | đã ck
D | 03/06 | Mua thuốc | 135000 |
S | Tổng | | =2765000 |
R | date | item | money | note`,
  },
  {
    name: "sales by branch and quarter with shares, last year beside, a dash for nothing",
    options: { borders: true },
    text: `
T | >8 DOANH THU THEO CHI NHÁNH
T | | | | | | | | (tỷ đồng)
H | v2 Chi nhánh | >4 Năm 2023 | v2 Năm 2022 | v2 Tăng trưởng
H | | Q1 | Q2 | Q3 | Q4
D | Hà Nội | 12.5 | 13.1 | 12.9 | 15 | 48 | 11.5%
D | Đà Nẵng | 6 | 7.2 | 7 | 8.1 | 26.3 | 7.6%
D | TP.HCM | 20.1 | 22 | 21.4 | 25.5 | 80.2 | 11%
D | Cần Thơ | - | 1.2 | 2.3 | 3 | - | -
S | Toàn công ty | =38.6 | =43.5 | =43.6 | =51.6 | =154.5 | 14.8%
R | org/address | money | money | money | money | money | percent`,
  },
  {
    name: "requirements of software: functional ones numbered FR, then non-functional under a line of their own",
    options: { borders: true },
    text: `
T | >4 *DANH SÁCH YÊU CẦU
H | Mã yêu cầu | Tên yêu cầu | Mô tả | Mức ưu tiên
G | >4 *Yêu cầu chức năng
D | FR-01 | Đăng nhập | Người dùng đăng nhập bằng email | Cao
D | FR-02 | Quản lý sách | Thêm, sửa, xóa sách | Cao
D | FR-03 | Thống kê | Xuất báo cáo theo tháng | Trung bình
G | >4 *Yêu cầu phi chức năng
D | NFR-01 | Hiệu năng | Thời gian phản hồi dưới 2 giây | Cao
D | NFR-02 | Bảo mật | Mã hóa mật khẩu | Cao
R | code | item | note | category`,
  },
  {
    name: "result of an examination: rank, score of each subject, prize, school; medal order not by number",
    options: { borders: true },
    text: `
T | >9 *KẾT QUẢ HỘI THI TIN HỌC TRẺ
H | SBD | Họ và tên | Ngày sinh | Trường | Trắc nghiệm | Thực hành | Tổng điểm | Xếp hạng | Giải
D | TH12 | Cao Nhật Minh | 11/02/2011 | THCS Lương Thế Vinh | 38 | 55 | =93 | 1 | Nhất
D | TH03 | Từ Gia Bảo | 08/08/2011 | THCS Phan Bội Châu | 36 | 52 | =88 | 2 | Nhì
D | TH27 | Thái Mỹ Tâm | 25/10/2010 | THCS Lương Thế Vinh | 35 | 50 | =85 | 3 | Ba
D | TH19 | Uông Chí Thành | 01/01/2011 | THCS Ngô Mây | 30 | 41 | =71 | 4 |
R | code | person | date | org | score | score | score | rating/stt/count | rating`,
  },
  {
    name: "a form of the state bank not filled in: headings with sums in brackets, all cells empty",
    text: `
T | Tên TCTD: ............ | | | | Mẫu biểu B0103/BCKT
T | >5 *BÁO CÁO TÌNH HÌNH THU NHẬP, CHI PHÍ
T | | | | | Đơn vị: triệu đồng
H | STT | Chỉ tiêu | Kỳ này | Kỳ trước | Lũy kế từ đầu năm
N | (1) | (2) | (3) | (4) | (5)
G | I | Thu nhập (1+2+3) | | |
D | 1 | Thu từ lãi | | |
D | 2 | Thu từ dịch vụ | | |
D | 3 | Thu khác | | |
G | II | Chi phí (1+2) | | |
D | 1 | Chi trả lãi | | |
D | 2 | Chi khác | | |
S | III | Chênh lệch thu chi (I-II) | | |
R | stt | item | money | money | money`,
  },
];
