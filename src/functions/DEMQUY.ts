import { cell } from "./cells";
import { counts, quarters } from "./shares";

/**
 * Số quý thường trực cấp ủy đã làm việc với đoàn thể, số quý đến hạn, số quý chưa có kết quả: số liệu của TYLEQUY.
 *
 * @customfunction DEMQUY
 * @param don_vi Cột tên đơn vị; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param cac_quy Bốn cột quý I–IV: ngày làm việc với đoàn thể, số thông báo hoặc đánh dấu; "chưa", "-", 0 và trống là chưa làm việc; "0 cuộc" thì báo
 * @param so_quy Số quý đã kết thúc, từ 0 đến 4
 * @param loai_tru Cột ghi lý do không tính: cả đơn vị (một cột) hoặc từng quý (bốn cột)
 * @returns Một dòng ba ô: số đạt, tổng số, chưa có kết quả (nằm trong tổng số)
 * @gives spill
 * @tasks đếm quý đã họp, làm việc với cấp ủy; bao nhiêu quý, cuộc họp; số lượng
 * @en Quarters with a meeting, quarters due, not entered: the counts behind TYLEQUY.
 * @en don_vi - The column of unit names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en cac_quy - Four columns, quarters I–IV: a date, a document number or a mark; "chưa", "-", 0 and blank are not held; "0 cuộc" is named
 * @en so_quy - Quarters that have ended, 0 to 4
 * @en loai_tru - Takes out a unit (one column) or single quarters (four columns)
 * @en returns - One row of three cells: part, whole, not entered (inside the whole)
 * @en tasks - count quarters, meetings; how many were held
 * @example =CHITIEU.DEMQUY(B8:B13;D8:G13;3)
 * @worked =CHITIEU.DEMQUY({"Công đoàn";"Đoàn thanh niên"},{"15/3/2026","x","12-TB/ĐU","";"x","chưa","20/9/2026",""},3)
 */
export function DEMQUY(don_vi: any[][], cac_quy: any[][], so_quy: any[][], loai_tru?: any[][]): number[][] {
  return cell(counts(quarters(don_vi, cac_quy, so_quy, loai_tru)));
}
