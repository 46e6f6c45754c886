import { cell } from "./cells";
import { counts, rated } from "./shares";

/**
 * Số xếp loại hoàn thành tốt nhiệm vụ trở lên, mẫu số, số chưa có kết quả xếp loại: số liệu của TYLETOTTROLEN.
 *
 * @customfunction DEMTOTTROLEN
 * @param danh_sach Cột tên (người hoặc tổ chức); ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param xep_loai Cột xếp loại, cùng số dòng với danh_sach
 * @param thang Thang xếp loại: "chung" (mặc định), "doan2011", "congdoan2014", "ccb", hoặc vùng DM_XEPLOAI có dòng tiêu đề (một mức có thể có nhiều dòng)
 * @param mau_so "xeploai" (mặc định): người có lý do không xếp loại ra khỏi mẫu số; "tongso": tính tất cả
 * @returns Một dòng ba ô: số đạt, tổng số, chưa có kết quả xếp loại (nằm trong tổng số)
 * @gives spill
 * @tasks đếm xếp loại tốt, xuất sắc; bao nhiêu người hoàn thành tốt; số lượng
 * @en Rated good or better, denominator, not entered: the counts behind TYLETOTTROLEN.
 * @en danh_sach - The column of names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en xep_loai - The column of ratings, as many rows as danh_sach
 * @en thang - The rating scale: "chung" (default), "doan2011", "congdoan2014", "ccb", or the range of DM_XEPLOAI with its captions (a level may have several rows)
 * @en mau_so - "xeploai" (default): those with a reason for no rating leave the denominator; "tongso": nobody does
 * @en returns - One row of three cells: part, whole, not entered (inside the whole)
 * @en tasks - count rated good, excellent; how many
 * @example =CHITIEU.DEMTOTTROLEN(B7:B240;F7:F240)
 * @worked =CHITIEU.DEMTOTTROLEN({"An";"Bình";"Chi";"Dũng"},{"HTTNV";"HTXSNV";"HTNV";"Mới KN"})
 */
export function DEMTOTTROLEN(danh_sach: any[][], xep_loai: any[][], thang?: any[][], mau_so?: any[][]): number[][] {
  return cell(counts(rated(danh_sach, xep_loai, thang, mau_so)));
}
