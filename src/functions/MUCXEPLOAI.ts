import { cells } from "./cells";
import { levelNames } from "./spills";

/**
 * Tên đầy đủ của mức xếp loại, từng ô.
 *
 * @customfunction MUCXEPLOAI
 * @param van_ban Ô hoặc vùng xếp loại như đã ghi; không chọn cả cột
 * @param thang Thang xếp loại: "chung" (mặc định), "doan2011", "congdoan2014", "ccb", hoặc vùng DM_XEPLOAI có dòng tiêu đề (một mức có thể có nhiều dòng)
 * @returns Tên mức, cùng kích thước với van_ban
 * @gives spill
 * @tasks viết tắt xếp loại HTTNV, HTXSNV, tốt, xuất sắc thành tên đầy đủ; chuẩn hóa xếp loại
 * @en The full name of the rating level, cell by cell.
 * @en van_ban - Cells of ratings as written; not the whole column
 * @en thang - The rating scale: "chung" (default), "doan2011", "congdoan2014", "ccb", or the range of DM_XEPLOAI with its captions (a level may have several rows)
 * @en returns - Names of levels, the same shape as van_ban
 * @en tasks - abbreviations of ratings, good, excellent, full names, clean up
 * @example =CHITIEU.MUCXEPLOAI(F7:F20)
 * @worked =CHITIEU.MUCXEPLOAI({"HTTNV";"ht xuất sắc nv";"KHTNV"})
 */
export function MUCXEPLOAI(van_ban: any[][], thang?: any[][]): any[][] {
  return cells(levelNames(van_ban, thang));
}
