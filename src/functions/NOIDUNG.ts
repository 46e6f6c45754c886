import { cell } from "./cells";
import { wording } from "./judged";

/**
 * Nội dung của chỉ tiêu.
 *
 * @customfunction NOIDUNG
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Nội dung
 * @gives text
 * @tasks tên chỉ tiêu theo mã, tra cứu chỉ tiêu
 * @en The wording of the target.
 * @en ma - The code of the target, e.g. "CT06"
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - The wording
 * @en tasks - name of a target by its code, look up
 * @example =CHITIEU.NOIDUNG("CT06")
 * @worked =CHITIEU.NOIDUNG("CT06")
 */
export function NOIDUNG(ma: any[][], danh_muc?: any[][]): string {
  return cell(wording(ma, danh_muc));
}
