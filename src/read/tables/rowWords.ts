import { type Pattern, pattern } from "./texts";

/** "Tổng" that begins a name, not a sum: Tổng công ty, Tổng cục, Tổng hợp … */
const NO_SUM =
  "công ty|cty|cục|đài|hợp|giám đốc|quan|kết|vệ sinh|thầu|biên tập|liên đoàn|thư ký|lãnh sự|bí thư|phụ trách|duyệt|ôn|quát|đội|kho|lực|thống|quản lý|chi hội|hội|khởi nghĩa|phụ|tiến độ|thể|đốc|mức|hành";

/** The whole cell says that the row sums others up. */
export const PLAIN_TOTAL = pattern(
  "^(?:[-+*•] ?)?(?:(?:[ivx]+|[a-zđ]|\\d+)\\)?:? )?(?:tổng|cộng|tổng cộng|tổng số|tổng cộng số|tổng hợp|tổng chung|tổng toàn bộ|tổng tiền|tổng giá trị|tổng thành tiền|tổng kinh phí|tổng chi phí|tc|t/c|toàn ngành|toàn công ty|toàn đảng bộ|toàn đơn vị|toàn khối|toàn cơ quan|toàn đoàn|toàn tỉnh|toàn huyện|toàn xã|toàn trường|toàn quốc|toàn thành phố|cả nước|tổng kết chung|cộng dồn|lũy kế|luỹ kế|total|grand total|sub ?total|sum|totals|итого|всего|общий итог|合计|总计|小计|합계|total general)(?: (?:cộng|chung|số))?(?: ?\\(.*\\)?| ?[:=].*| ?[-–/] ?total.*| \\d.*| ?[\\[{].*|(?: i+| [a-d])(?: ?\\+.*)?)? ?[:.]*$",
);

const NAMED = pattern(
  `^(?:[-+*•] ?)?(?:(?:[ivx]+|[a-zđ]|\\d+)\\)?:? )?(?:tổng cộng|tổng số|cộng|tổng(?! (?:${NO_SUM}))|grand total|sub ?total|total|итого|всего)(?=[ :(,\\-–/])`,
);

/** Begins as a sum of something: "Tổng dư nợ", "Cộng khối xã". Typed without accents "cong" is no sum: it may be "công". */
export const NAMED_TOTAL: Pattern = {
  test: (folded) => NAMED.test(folded) && (folded.accented || !/^(?:\W*\w{1,3} )?cong /u.test(folded.bare)),
};

/** Follows from the rows above without being their sum: averages, extremes, balances. */
export const DERIVED = pattern(
  "^(?:[-+*•–] ?)?(?:trung bình|bình quân|tb|tbc|trung bình cộng|giá trị trung bình|điểm trung bình|điểm tb|đtb|trung bình chung|giá bán bình quân|giá bình quân|(?:cao nhất|thấp nhất|lớn nhất|nhỏ nhất)(?! [^(:%./])|max|min|average|avg|mean|(?:số dư|dư|tồn|tồn quỹ)(?: (?:năm|kỳ|tháng|quý|đợt) trước|(?: đầu| cuối) (?:kỳ|năm|tháng|quý|ngày))(?: chuyển sang| mang sang| chuyển sang năm sau)?|cộng phát sinh|cộng số phát sinh|(?:số )?trang trước(?: chuyển sang| mang sang)?|(?:cộng )?mang sang|(?:cộng )?chuyển sang trang sau|số phát sinh trong kỳ|cộng lũy kế|lũy kế|số lũy kế|xử lý học vụ|số tín chỉ tích lũy|số tín chỉ đạt|tổng thanh toán|среднее)(?=$|[ :(%./])",
);

/** Shares, taxes and differences: derived where they stand below numbered rows without a number of their own. */
export const RATIO = pattern(
  "^(?:tỷ lệ|tỉ lệ|so sánh|chênh lệch|thuế|tiền thuế|vat|chiết khấu|giảm giá|phí vận chuyển|làm tròn|còn lại|phải thanh toán)(?=$|[ :(%])",
);

/** Sums of the lines it names: "(1.1+1.2)", "= (1)+(2)-(3)", "(I+II)". */
export const SUM_OF_LINES =
  /[(=]\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[IVX]{1,4}|[A-H])\)?(?:\s*[-–]\s*\(?(?:\d{1,3}|[a-zđ]|[IVX]{1,4}|[A-H])\)?)?\s*\+\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[IVX]{1,4}|[A-H]|…|\.{2,})\)?(?=[\s)+\-–,;\]…]|\.{2}|$)/u;

/** Differences of the lines it names: "(I-II)", "(10 = 01 - 02)". A range of years or of lines has no equals sign. */
export const DIFFERENCE_OF_LINES =
  /\(\s*[IVX]{1,4}\s*[-–]\s*[IVX]{1,4}\s*\)|\(\s*\d{1,3}\s*=\s*\(?\d{1,3}\s*[-–+]\s*\(?\d{1,3}/u;

/** Below a table: notes, sources, the amount in words. */
export const NOTE = pattern(
  "^(?:[(*]*\\s*)?(?:ghi chú|chú thích|chú ý|chú dẫn|lưu ý|nguồn(?: số liệu| tin| dữ liệu)? ?:|số tiền bằng chữ|bằng chữ|tổng số tiền \\(?bằng chữ|viết bằng chữ|yêu cầu ?:|hướng dẫn|help|note|notes|source|remarks?|ký hiệu ?:|giải thích|trong đó gồm ?:|danh sách (?:này )?(?:có|gồm)|ấn định danh sách|tổng số có|nơi nhận|kèm theo|số chứng từ gốc|cách ghi|đề nghị|kiến nghị|nhận xét|ý kiến|kết luận|ví dụ|quy ước|chú giải|căn cứ ?:)(?=$|[ :(.\\-–])",
);

/** Below a table or beside its title: who signs, where and when. */
export const SIGNATURE = pattern(
  "(?:^|[\\s,.…])(?:ngày|ngay)[\\s.…_/\\d]*(?:tháng|thang)[\\s.…_/\\d]*(?:năm|nam)?|^(?:người (?:lập|ghi|nộp|nhận|giao|kiểm|duyệt|báo cáo|tổng hợp|viết|lập biểu|lập bảng|lập phiếu|mua hàng|bán hàng)|kế toán|thủ trưởng|thủ quỹ|thủ kho|giám đốc|phó giám đốc|tổng giám đốc|hiệu trưởng|phó hiệu trưởng|hiệu phó|ban giám hiệu|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng (?:phòng|ban|khoa|đoàn|nhóm|bộ phận)|thư ký|chủ tọa|đoàn chủ tịch|ban kiểm phiếu|tổ kiểm phiếu|lãnh đạo|chủ tài khoản|gvcn|giáo viên chủ nhiệm|giáo viên bộ môn|giám thị|cán bộ coi thi|cán bộ chấm thi|đại diện|xác nhận|phê duyệt|t ?m ?\\.?/? |k ?t ?\\.?/? |tm\\.|kt\\.|tl\\.|lập biểu|lập bảng|kiểm soát|bên (?:a|b|giao|nhận|mua|bán)|phụ trách kế toán|chỉ huy|hội đồng|tổ trưởng|nhân viên lập)(?=$|[\\s:(.,])|^\\(?(?:ký|đã ký|ky)(?:[ ,]|$)",
);

/** Words that name a group of rows when they stand alone in a line. */
export const GROUP_NAME = pattern(
  "^(?:(?:[ivx]+|[a-hđ])[)/:\\-–]? |phần|chương|mục|nhóm|khối|tổ|phòng|ban|khoa|bộ môn|lớp|học kỳ|hk|kỳ|quý|tháng|tuần|năm|ngày|thứ|buổi|giai đoạn|đợt|loại|cụm|miền|vùng|khu vực|huyện|xã|phường|thị xã|thị trấn|thành phố|tp|quận|tỉnh|trường|công ty|cơ quan|đảng bộ|chi bộ|đội|bộ phận|danh sách|hạng|cấp|ngạch)(?=$|[ \\d:.])",
);

/** Above a table, alone in its line: in what it is counted. */
export const UNIT_LINE = pattern("^[(\\[]?(?:đơn vị(?: tính| báo cáo tính)?|đvt|đv tính|unit|đ\\.?v\\.?t) ?[:.]");

/** Letterheads and titles, never captions. */
export const LETTERHEAD = pattern(
  "^(?:ủy ban|ubnd|sở |bộ |phòng |trường |công ty|ban |tỉnh ủy|huyện ủy|đảng ủy|đảng bộ|đoàn |liên đoàn|công đoàn|hội |chi bộ|chi hội|trung tâm|bệnh viện|xã |huyện |cục |chi cục|viện |văn phòng|tổng danh sách|bảng |báo cáo|biểu |phụ lục|mẫu |kế hoạch|thống kê|phiếu |sổ |lịch |thời khóa biểu|dự toán|quyết toán|tổng hợp|\\(?kèm theo|\\(?ban hành|năm học|năm \\d|tháng \\d|tháng …|quý |kỳ báo cáo|từ ngày|socialist|independence)",
);

/** The words that stand above every paper of the state and of the Party. */
export const STATE_HEAD = pattern("^(?:cộng hòa xã hội|độc lập ?-? ?tự do|đảng cộng sản việt nam|socialist republic)");
