/** Vietnamese spelling written out for the tests, apart from the program's own tables. */

/** No mark, huyền, sắc, hỏi, ngã, nặng, as combining marks. */
export const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"] as const;

/** Every group of vowels a Vietnamese syllable can hold. */
export const VOWEL_GROUPS = (
  "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oai oao oay oă oe oeo oi oo ôi ôô ơi " +
  "ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ưi ưu ươ ươi ươu yê yêu"
).split(" ");

/** The group with its tone on each of its vowels in turn, composed. */
export function allTonePlaces(vowels: string, tone: string): string[] {
  const letters = [...vowels];
  return letters.map((_letter, at) =>
    letters
      .map((letter, index) => (index === at ? letter + tone : letter))
      .join("")
      .normalize("NFC"),
  );
}

/** Words of reports and registers of mass organisations, and names from Lào Cai. */
export const VIETNAMESE_WORDS = (
  "Đảng bộ Khối Cơ quan Doanh nghiệp tỉnh Lào Cai chi đoàn cơ sở công đoàn Hội Cựu chiến binh đoàn viên thanh niên hội viên " +
  "hoàn thành xuất sắc tốt nhiệm vụ không chưa xếp loại thuộc diện mới kết nạp chuyển sinh hoạt số lượng tỷ lệ kế hoạch thực hiện " +
  "quý năm tháng ngày báo cáo biểu phụ lục tổng cộng ghi chú người lập biểu ký tên Bí thư Chủ tịch Trưởng ban Phó Ủy viên uỷ ủy " +
  "quyết định nghị quyết chỉ tiêu phong trào thi đua cuộc vận động kiến nghị đề xuất giám sát kiểm tra việc làm thiết thực hiệu quả " +
  "giới thiệu ưu tú xem xét doanh nghiệp nước ngoài cổ phần trách nhiệm hữu hạn điện lực bưu chính viễn thông ngân hàng giáo dục y tế " +
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Giàng Sùng Vàng Lồ Má Thào Tẩn Chảo Hoà Thuý Thủy Quỳnh " +
  "Khuê Tuyết Nguyệt Hương Sương Phượng Hiếu Diễm Giếng Gìn Quyền Quốc Khoẻ Huệ Thuở Bảo Thắng Mường Khương Bát Xát Sa Pa Văn Bàn " +
  "Bắc Hà Si Ma Cai Cốc Mỳ Tả Phìn Y Tý khuỷu ngoằn nghèo nghiêng ghế kiểm yếu yên ỷ lưu trữ hươu rượu bưởi muối cuộn xoong"
).split(" ");
