import { cell } from "./cells";
import { atLeast, counts } from "./shares";

/**
 * Số đơn vị đạt số tối thiểu, tổng số đơn vị, số chưa có kết quả: số liệu của TYLETOITHIEU.
 *
 * @customfunction DEMTOITHIEU
 * @param don_vi Cột tên đơn vị; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param so_luong Cột số lượng; để trống hoặc 0 là chưa có kết quả, "không" là chắc chắn không có; phần trăm thì báo
 * @param toi_thieu Số tối thiểu, mặc định 1
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính; để trống hoặc "còn nguồn" thì vẫn tính; "chưa giải thể" thì báo
 * @returns Một dòng ba ô: số đạt, tổng số, chưa có kết quả (nằm trong tổng số)
 * @gives spill
 * @tasks đếm đơn vị có ít nhất một; bao nhiêu đơn vị giới thiệu đoàn viên ưu tú, kết nạp đảng; số lượng
 * @en Units with at least the number, units, not entered: the counts behind TYLETOITHIEU.
 * @en don_vi - The column of unit names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en so_luong - The column of numbers; blank or 0 is not entered, "không" says none for certain; a percentage is named
 * @en toi_thieu - The least number, 1 by default
 * @en loai_tru - A column that takes rows out: a mark or a reason in words; blank or "còn nguồn" keeps the row in; a reason taken back ("chưa giải thể") is named
 * @en returns - One row of three cells: part, whole, not entered (inside the whole)
 * @en tasks - count units with at least one; how many
 * @example =CHITIEU.DEMTOITHIEU(B8:B19;H8:H19;1;I8:I19)
 * @worked =CHITIEU.DEMTOITHIEU({"CĐCS A";"CĐCS B";"Chi đoàn C"},{2;0;1},1,{"";"hết nguồn";""})
 */
export function DEMTOITHIEU(don_vi: any[][], so_luong: any[][], toi_thieu?: any[][], loai_tru?: any[][]): number[][] {
  return cell(counts(atLeast(don_vi, so_luong, toi_thieu, loai_tru)));
}
