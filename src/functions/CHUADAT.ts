import { cell } from "./cells";
import { missedRows } from "./spills";

/**
 * Danh sách đơn vị chưa đạt chỉ tiêu, theo thứ tự đã cho: đơn vị, số đạt, tổng số, còn thiếu.
 *
 * @customfunction CHUADAT
 * @param ma Mã chỉ tiêu, ví dụ "CT06"
 * @param don_vi Cột tên đơn vị; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param so_dat Cột số đạt, cùng số dòng với don_vi
 * @param tong_so Cột tổng số, cùng số dòng với don_vi
 * @param danh_muc Vùng DM_CHITIEU của sổ này, có dòng tiêu đề; bỏ trống thì dùng danh mục có sẵn
 * @returns Bảng bốn cột; một ô "Tất cả đều đạt" khi không có đơn vị nào
 * @gives spill
 * @tasks lọc, liệt kê đơn vị chưa đạt, còn thiếu; đơn vị nào chưa hoàn thành, còn thiếu bao nhiêu
 * @en The units that miss the target, in the given order: unit, part, whole, still needed.
 * @en ma - The code of the target, e.g. "CT06"
 * @en don_vi - The column of unit names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en so_dat - The column of parts, as many rows as don_vi
 * @en tong_so - The column of wholes, as many rows as don_vi
 * @en danh_muc - The workbook's own DM_CHITIEU with its captions; omitted, the built-in catalogue
 * @en returns - Four columns; one cell "Tất cả đều đạt" when there is none
 * @en tasks - list, filter, which units miss it, how many short, lacking
 * @example =CHITIEU.CHUADAT("CT06";B8:B19;C8:C19;D8:D19)
 * @worked =CHITIEU.CHUADAT("CT06",{"Đơn vị A";"Đơn vị B"},{50;49},{50;50})
 */
export function CHUADAT(ma: any[][], don_vi: any[][], so_dat: any[][], tong_so: any[][], danh_muc?: any[][]): any[][] {
  return cell(missedRows(ma, don_vi, so_dat, tong_so, danh_muc));
}
