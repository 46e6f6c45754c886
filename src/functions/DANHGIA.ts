import { cell } from "./cells";
import { verdict } from "./judged";

/**
 * Đánh giá một chỉ tiêu từ số đạt và tổng số: "Đạt", "Chưa đạt" hoặc "Không có đối tượng". So sánh theo số đếm, không theo tỷ lệ đã làm tròn.
 *
 * @customfunction DANHGIA
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param so_dat Số đạt (tử số): số lượng, không phải phần trăm
 * @param tong_so Tổng số (mẫu số): số lượng, không phải phần trăm
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Lời đánh giá
 * @gives text
 * @tasks đạt hay chưa đạt; kết quả, kiểm tra đạt chỉ tiêu, so với chỉ tiêu
 * @en The verdict of a target from part and whole: "Đạt" (met), "Chưa đạt" (not met) or "Không có đối tượng" (nothing to count). Whole numbers, no rounding.
 * @en ma - The code of the target, e.g. "CT06"
 * @en so_dat - How many meet it (the part): a number, no percentage
 * @en tong_so - How many there are (the whole): a number, no percentage
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - The verdict in words
 * @en tasks - met or missed, result, check, judge, compare with the target
 * @example =CHITIEU.DANHGIA("CT06";C5;D5)
 * @worked =CHITIEU.DANHGIA("CT06",49,50)
 */
export function DANHGIA(ma: any[][], so_dat: any[][], tong_so: any[][], danh_muc?: any[][]): string {
  return cell(verdict(ma, so_dat, tong_so, danh_muc));
}
