import { cell } from "./cells";
import { account } from "./judged";

/**
 * Câu thuyết minh cho báo cáo: số đếm, tỷ lệ, đánh giá, còn thiếu bao nhiêu.
 *
 * @customfunction THUYETMINH
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param so_dat Số đạt (tử số): số lượng, không phải phần trăm
 * @param tong_so Tổng số (mẫu số): số lượng, không phải phần trăm
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Một câu
 * @gives text
 * @tasks viết báo cáo, câu nhận xét, đánh giá; phần trăm; còn thiếu bao nhiêu nữa
 * @en The sentence for the report: counts, percentage, verdict, how many short.
 * @en ma - The code of the target, e.g. "CT06"
 * @en so_dat - How many meet it (the part): a number, no percentage
 * @en tong_so - How many there are (the whole): a number, no percentage
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - One sentence
 * @en tasks - write a report, sentence, comment, percent, how many more
 * @example =CHITIEU.THUYETMINH("CT06";C5;D5)
 * @worked =CHITIEU.THUYETMINH("CT06",228,234)
 */
export function THUYETMINH(ma: any[][], so_dat: any[][], tong_so: any[][], danh_muc?: any[][]): string {
  return cell(account(ma, so_dat, tong_so, danh_muc));
}
