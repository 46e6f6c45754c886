import { cell } from "./cells";
import { levelRows } from "./spills";

/**
 * Bảng đếm theo từng mức xếp loại: tên mức, số lượng, tỷ lệ trên số được xếp loại; hai dòng cuối là không thuộc diện và chưa có kết quả xếp loại.
 *
 * @customfunction DEMXEPLOAI
 * @param danh_sach Cột tên (người hoặc tổ chức); ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param xep_loai Cột xếp loại, cùng số dòng với danh_sach
 * @param thang Thang xếp loại: "chung" (mặc định), "doan2011", "congdoan2014", "ccb", hoặc vùng DM_XEPLOAI có dòng tiêu đề (một mức có thể có nhiều dòng)
 * @returns Bảng ba cột: mức, số lượng, tỷ lệ
 * @gives spill
 * @tasks đếm theo mức xếp loại tốt, xuất sắc, hoàn thành, không hoàn thành; bao nhiêu người mỗi mức; thống kê, cơ cấu phần trăm
 * @en Counts of each rating level: name, count, share of those rated; the last two rows are not subject and not entered.
 * @en danh_sach - The column of names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en xep_loai - The column of ratings, as many rows as danh_sach
 * @en thang - The rating scale: "chung" (default), "doan2011", "congdoan2014", "ccb", or the range of DM_XEPLOAI with its captions (a level may have several rows)
 * @en returns - Three columns: level, count, share
 * @en tasks - count by rating level, good, excellent, statistics, how many of each, percent
 * @example =CHITIEU.DEMXEPLOAI(B7:B240;F7:F240)
 * @worked =CHITIEU.DEMXEPLOAI({"An";"Bình";"Chi";"Dũng"},{"HTTNV";"HTXSNV";"HTNV";""})
 */
export function DEMXEPLOAI(danh_sach: any[][], xep_loai: any[][], thang?: any[][]): any[][] {
  return cell(levelRows(danh_sach, xep_loai, thang));
}
