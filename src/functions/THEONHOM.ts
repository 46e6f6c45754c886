import { cell } from "./cells";
import { groupRows } from "./spills";

/**
 * Xếp loại theo nhóm (đơn vị, giới tính, vai trò…): tên nhóm, tổng số, được xếp loại, tốt trở lên, chưa có kết quả xếp loại, tỷ lệ.
 *
 * @customfunction THEONHOM
 * @param nhom Cột nhóm, cùng số dòng với danh_sach
 * @param danh_sach Cột tên (người hoặc tổ chức); ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param xep_loai Cột xếp loại, cùng số dòng với danh_sach
 * @param thang Thang xếp loại: "chung" (mặc định), "doan2011", "congdoan2014", "ccb", hoặc vùng DM_XEPLOAI có dòng tiêu đề (một mức có thể có nhiều dòng)
 * @returns Bảng sáu cột, theo thứ tự xuất hiện
 * @gives spill
 * @tasks đếm, thống kê xếp loại tốt theo đơn vị, chi bộ, tổ chức, nam nữ; bao nhiêu người mỗi nhóm; phần trăm; tổng hợp
 * @en Ratings by group (unit, sex, role …): group, named, rated, good or better, not entered, share.
 * @en nhom - The column of groups, as many rows as danh_sach
 * @en danh_sach - The column of names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en xep_loai - The column of ratings, as many rows as danh_sach
 * @en thang - The rating scale: "chung" (default), "doan2011", "congdoan2014", "ccb", or the range of DM_XEPLOAI with its captions (a level may have several rows)
 * @en returns - Six columns, in order of appearance
 * @en tasks - count by unit, sex, statistics of ratings, good, how many of each group, percent, summary
 * @example =CHITIEU.THEONHOM(C7:C240;B7:B240;F7:F240)
 * @worked =CHITIEU.THEONHOM({"CĐ";"CĐ";"ĐTN"},{"An";"Bình";"Chi"},{"HTTNV";"HTNV";"HTXSNV"})
 */
export function THEONHOM(nhom: any[][], danh_sach: any[][], xep_loai: any[][], thang?: any[][]): any[][] {
  return cell(groupRows(nhom, danh_sach, xep_loai, thang));
}
