import { cell } from "./cells";
import { quarterStates } from "./states";

/**
 * Trạng thái của từng dòng theo các quý đến hạn: đạt khi quý nào cũng đã làm việc; chưa đạt, không thuộc diện, chưa có kết quả, chưa hiểu.
 *
 * @customfunction TRANGTHAIQUY
 * @param danh_sach Cột tên đơn vị, chọn từ ô tiêu đề; không chọn cả cột
 * @param cac_quy Bốn cột quý I–IV, cùng số dòng với danh_sach: ngày làm việc với đoàn thể, số thông báo hoặc đánh dấu; "chưa", "-" là chưa làm việc; "0 cuộc" thì báo
 * @param so_quy_den_han Số quý đã kết thúc, từ 0 đến 4
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính
 * @param nhom Cột tổ chức, cùng số dòng với danh_sach; có thì kết quả có thêm cột thứ hai
 * @param ten_nhom Cột tên tổ chức theo danh mục; tên không có trong đó thành "chưa rõ tổ chức"
 * @returns Ô tiêu đề, rồi mỗi dòng một trạng thái kèm số quý đã làm việc trên số quý đến hạn
 * @gives spill
 * @tasks từng dòng đạt hay chưa đạt, quý đã họp, làm việc với cấp ủy, cuộc họp; vì sao
 * @en The state of each row by the quarters due: met where each has its meeting; missed, not subject, no result yet, not understood.
 * @en danh_sach - The column of unit names from its caption cell; not the whole column
 * @en cac_quy - Four columns, quarters I–IV, as many rows as danh_sach: a date, a document number or a mark; "chưa", "-" are not held; "0 cuộc" is named
 * @en so_quy_den_han - Quarters that have ended, 0 to 4
 * @en loai_tru - A column that takes rows out: a mark or a reason in words
 * @en nhom - The column of organisations, as many rows as danh_sach; it adds a second column to the result
 * @en ten_nhom - The names of organisations as listed; one that is not listed becomes "chưa rõ tổ chức"
 * @en returns - The caption cell, then a state a row with quarters held of those due
 * @en tasks - state of each row, quarters with a meeting, why
 * @example =CHITIEU.TRANGTHAIQUY(B7:B13;D7:G13;3)
 * @worked =CHITIEU.TRANGTHAIQUY({"Đơn vị";"Công đoàn";"Đoàn thanh niên";"Hội CCB"},{"Quý I","Quý II","Quý III","Quý IV";"15/3/2026","x","12-TB/ĐU","";"x","chưa","","";"","","",""},3)
 */
export function TRANGTHAIQUY(
  danh_sach: any[][],
  cac_quy: any[][],
  so_quy_den_han: any[][],
  loai_tru?: any[][],
  nhom?: any[][],
  ten_nhom?: any[][],
): string[][] {
  return cell(quarterStates({ danh_sach, cac_quy, so_quy_den_han, loai_tru, nhom, ten_nhom }));
}
