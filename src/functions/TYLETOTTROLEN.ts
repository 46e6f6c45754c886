import { cell } from "./cells";
import { rated, share } from "./shares";

/**
 * Tỷ lệ xếp loại hoàn thành tốt nhiệm vụ trở lên. Người chưa có kết quả xếp loại vẫn nằm trong mẫu số và chưa đạt; chỉ người có ghi lý do mới ra khỏi mẫu số.
 *
 * @customfunction TYLETOTTROLEN
 * @param danh_sach Cột tên (người hoặc tổ chức); ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param xep_loai Cột xếp loại, cùng số dòng với danh_sach
 * @param thang Thang xếp loại: "chung" (mặc định), "doan2011", "congdoan2014", "ccb", hoặc vùng DM_XEPLOAI có dòng tiêu đề (một mức có thể có nhiều dòng)
 * @param mau_so "xeploai" (mặc định): người có lý do không xếp loại ra khỏi mẫu số; "tongso": tính tất cả
 * @returns Tỷ lệ: 0,95 là 95%; #N/A khi không có đối tượng
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm xếp loại tốt, xuất sắc; đoàn viên, hội viên, cán bộ
 * @en Share of the named rated good or better. A missing rating stays in the denominator as not good; only a written reason takes a row out.
 * @en danh_sach - The column of names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en xep_loai - The column of ratings, as many rows as danh_sach
 * @en thang - The rating scale: "chung" (default), "doan2011", "congdoan2014", "ccb", or the range of DM_XEPLOAI with its captions (a level may have several rows)
 * @en mau_so - "xeploai" (default): those with a reason for no rating leave the denominator; "tongso": nobody does
 * @en returns - A ratio: 0.95 is 95 %; #N/A when there is nothing to count
 * @en tasks - percent, percentage rated good, excellent; members, cadres
 * @example =CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)
 * @worked =CHITIEU.TYLETOTTROLEN({"An";"Bình";"Chi";"Dũng"},{"HTTNV";"HTXSNV";"HTNV";"Mới KN"})
 */
export function TYLETOTTROLEN(danh_sach: any[][], xep_loai: any[][], thang?: any[][], mau_so?: any[][]): number {
  return cell(share(rated(danh_sach, xep_loai, thang, mau_so)));
}
