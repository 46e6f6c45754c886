import { cell } from "./cells";
import { stillNeeded } from "./judged";

/**
 * Còn thiếu bao nhiêu đối tượng nữa thì đạt chỉ tiêu; 0 nếu đã đạt.
 *
 * @customfunction CANTHEM
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param so_dat Số đạt (tử số): số lượng, không phải phần trăm
 * @param tong_so Tổng số (mẫu số): số lượng, không phải phần trăm
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Số nguyên, từ 0
 * @gives count
 * @tasks còn thiếu bao nhiêu nữa; cần thêm, cần bao nhiêu nữa mới đạt; còn bao nhiêu người, tổ chức
 * @en How many more subjects are needed for the target to be met; 0 when it is.
 * @en ma - The code of the target, e.g. "CT06"
 * @en so_dat - How many meet it (the part): a number, no percentage
 * @en tong_so - How many there are (the whole): a number, no percentage
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - A whole number, 0 or more
 * @en tasks - how many more, missing, short of, needed, remaining
 * @example =CHITIEU.CANTHEM("CT06";C5;D5)
 * @worked =CHITIEU.CANTHEM("CT06",46,50)
 */
export function CANTHEM(ma: any[][], so_dat: any[][], tong_so: any[][], danh_muc?: any[][]): number {
  return cell(stillNeeded(ma, so_dat, tong_so, danh_muc));
}
