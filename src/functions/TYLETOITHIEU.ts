import { cell } from "./cells";
import { atLeast, share } from "./shares";

/**
 * Tỷ lệ đơn vị có ít nhất một (hoặc số tối thiểu) việc làm mới, đoàn viên ưu tú được giới thiệu…
 *
 * @customfunction TYLETOITHIEU
 * @param don_vi Cột tên đơn vị; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param so_luong Cột số lượng; để trống hoặc 0 là chưa có kết quả, "không" là chắc chắn không có; phần trăm thì báo
 * @param toi_thieu Số tối thiểu, mặc định 1
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính; để trống hoặc "còn nguồn" thì vẫn tính; "chưa giải thể" thì báo
 * @returns Tỷ lệ: 0,95 là 95%; #N/A khi không có đối tượng
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm đơn vị; giới thiệu đoàn viên ưu tú, kết nạp đảng viên; việc làm mới, mô hình
 * @en Share of the units with at least one (or the least number): new works, members introduced …
 * @en don_vi - The column of unit names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en so_luong - The column of numbers; blank or 0 is not entered, "không" says none for certain; a percentage is named
 * @en toi_thieu - The least number, 1 by default
 * @en loai_tru - A column that takes rows out: a mark or a reason in words; blank or "còn nguồn" keeps the row in; a reason taken back ("chưa giải thể") is named
 * @en returns - A ratio: 0.95 is 95 %; #N/A when there is nothing to count
 * @en tasks - percent, percentage of units; recommended, admitted to the Party
 * @example =CHITIEU.TYLETOITHIEU(B8:B19;H8:H19;1;I8:I19)
 * @worked =CHITIEU.TYLETOITHIEU({"CĐCS A";"CĐCS B";"Chi đoàn C"},{2;0;1},1,{"";"hết nguồn";""})
 */
export function TYLETOITHIEU(don_vi: any[][], so_luong: any[][], toi_thieu?: any[][], loai_tru?: any[][]): number {
  return cell(share(atLeast(don_vi, so_luong, toi_thieu, loai_tru)));
}
