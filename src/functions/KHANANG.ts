import { cell } from "./cells";
import { outlook } from "./judged";

/**
 * Khả năng đạt khi còn thiếu số liệu: "Chắc chắn đạt", "Không còn khả năng đạt" hoặc "Chưa đủ số liệu".
 *
 * @customfunction KHANANG
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param so_dat Số đạt (tử số): số lượng, không phải phần trăm
 * @param tong_so Tổng số (mẫu số): số lượng, không phải phần trăm
 * @param chua_ro Số đối tượng nằm trong tổng số mà chưa rõ kết quả
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Lời đánh giá
 * @gives text
 * @tasks dự báo có đạt được không, còn kịp không, bao nhiêu nữa; chưa có số liệu, thiếu số liệu
 * @en The outlook while results are missing: certain to be met, no longer possible, or not enough data.
 * @en ma - The code of the target, e.g. "CT06"
 * @en so_dat - How many meet it (the part): a number, no percentage
 * @en tong_so - How many there are (the whole): a number, no percentage
 * @en chua_ro - Subjects inside the whole whose result is not known
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - The outlook in words
 * @en tasks - forecast, can it still be met, prospects, missing figures
 * @example =CHITIEU.KHANANG("CT06";C5;D5;E5)
 * @worked =CHITIEU.KHANANG("CT06",46,50,4)
 */
export function KHANANG(ma: any[][], so_dat: any[][], tong_so: any[][], chua_ro: any[][], danh_muc?: any[][]): string {
  return cell(outlook(ma, so_dat, tong_so, chua_ro, danh_muc));
}
