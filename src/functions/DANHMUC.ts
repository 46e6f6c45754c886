import { cell } from "./cells";
import { catalogueRows } from "./spills";

/**
 * Danh mục chỉ tiêu: mã, nội dung, căn cứ, so sánh, ngưỡng, đơn vị tính, kỳ, năm phải đạt, mẫu số, cơ quan chủ trì, còn hiệu lực.
 *
 * @customfunction DANHMUC
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Bảng có dòng tiêu đề, mỗi chỉ tiêu một dòng
 * @gives spill
 * @tasks bảng chỉ tiêu, liệt kê tất cả chỉ tiêu, tra cứu mã chỉ tiêu
 * @en The catalogue of targets: code, wording, source, comparator, threshold, unit, period, year due, denominator, lead body, in effect.
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - A table with captions, one row a target
 * @en tasks - list of all targets, look up codes
 * @example =CHITIEU.DANHMUC()
 * @worked =CHITIEU.DANHMUC()
 */
export function DANHMUC(danh_muc?: any[][]): any[][] {
  return cell(catalogueRows(danh_muc));
}
