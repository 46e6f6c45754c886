import { cell } from "./cells";
import { ratioVerdict } from "./judged";

/**
 * Đánh giá một chỉ tiêu từ tỷ lệ có sẵn (0,98 hoặc 98%). Nên dùng DANHGIA với số đếm khi có.
 *
 * @customfunction DANHGIATYLE
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param ty_le Tỷ lệ: 0,98 hoặc 98%; số lớn hơn 1 là lỗi
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Lời đánh giá
 * @gives text
 * @tasks đạt hay chưa đạt từ phần trăm, tỉ lệ phần trăm có sẵn; so với chỉ tiêu
 * @en The verdict of a target from a ratio (0.98 or 98%). Prefer DANHGIA with counts where there are some.
 * @en ma - The code of the target, e.g. "CT06"
 * @en ty_le - The ratio: 0.98 or 98%; a number over 1 is an error
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - The verdict in words
 * @en tasks - met or missed from a percentage, check, judge
 * @example =CHITIEU.DANHGIATYLE("CT06";E5)
 * @worked =CHITIEU.DANHGIATYLE("CT06",0.98)
 */
export function DANHGIATYLE(ma: any[][], ty_le: any[][], danh_muc?: any[][]): string {
  return cell(ratioVerdict(ma, ty_le, danh_muc));
}
