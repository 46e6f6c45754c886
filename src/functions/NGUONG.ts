import { cell } from "./cells";
import { threshold } from "./judged";

/**
 * Ngưỡng của chỉ tiêu dưới dạng tỷ lệ: 0,98 là 98%. Chỉ tiêu "mỗi đơn vị" là 1: mọi đơn vị phải đạt.
 *
 * @customfunction NGUONG
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Tỷ lệ
 * @gives ratio
 * @tasks phần trăm, tỉ lệ phần trăm phải đạt; mức chỉ tiêu giao, mục tiêu bao nhiêu
 * @en The threshold of the target as a ratio: 0.98 is 98 %. A target of each unit is 1: all units must reach it.
 * @en ma - The code of the target, e.g. "CT06"
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - A ratio
 * @en tasks - percent to be reached, goal, limit
 * @example =CHITIEU.NGUONG("CT06")
 * @worked =CHITIEU.NGUONG("CT06")
 */
export function NGUONG(ma: any[][], danh_muc?: any[][]): number {
  return cell(threshold(ma, danh_muc));
}
