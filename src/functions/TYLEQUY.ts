import { cell } from "./cells";
import { quarters, share } from "./shares";

/**
 * Tỷ lệ quý thường trực cấp ủy đã làm việc với đoàn thể trên số quý đến hạn.
 *
 * @customfunction TYLEQUY
 * @param don_vi Cột tên đơn vị; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param cac_quy Bốn cột quý I–IV: ngày làm việc với đoàn thể, số thông báo hoặc đánh dấu; "chưa", "-", 0 và trống là chưa làm việc; "0 cuộc" thì báo
 * @param so_quy Số quý đã kết thúc, từ 0 đến 4
 * @param loai_tru Cột ghi lý do không tính: cả đơn vị (một cột) hoặc từng quý (bốn cột)
 * @returns Tỷ lệ: 0,95 là 95%; #N/A khi không có đối tượng
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm quý đã họp, làm việc với cấp ủy định kỳ; cuộc họp
 * @en Share of the due quarters in which the standing committee met the organisation.
 * @en don_vi - The column of unit names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en cac_quy - Four columns, quarters I–IV: a date, a document number or a mark; "chưa", "-", 0 and blank are not held; "0 cuộc" is named
 * @en so_quy - Quarters that have ended, 0 to 4
 * @en loai_tru - Takes out a unit (one column) or single quarters (four columns)
 * @en returns - A ratio: 0.95 is 95 %; #N/A when there is nothing to count
 * @en tasks - percent, percentage of quarters with a meeting
 * @example =CHITIEU.TYLEQUY(B8:B13;D8:G13;3)
 * @worked =CHITIEU.TYLEQUY({"Công đoàn";"Đoàn thanh niên"},{"15/3/2026","x","12-TB/ĐU","";"x","chưa","20/9/2026",""},3)
 */
export function TYLEQUY(don_vi: any[][], cac_quy: any[][], so_quy: any[][], loai_tru?: any[][]): number {
  return cell(share(quarters(don_vi, cac_quy, so_quy, loai_tru)));
}
