import { cell } from "./cells";
import { completed, counts } from "./shares";

/**
 * Số chỉ tiêu thi đua hoàn thành, tổng số chỉ tiêu, số chưa có kết quả: số liệu của TYLECHITIEU.
 *
 * @customfunction DEMCHITIEU
 * @param chi_tieu Cột tên chỉ tiêu; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param thuc_hien Cột thực hiện: số, hoặc đánh dấu với chỉ tiêu định tính; càng ít càng tốt thì chỉ nhận "đạt", "chưa đạt"
 * @param ke_hoach Cột kế hoạch; càng ít càng tốt mà không được có thì ghi "không"
 * @param nguong Đạt từ bao nhiêu phần kế hoạch thì coi là hoàn thành: 0,95, 95 hoặc "95%"; bỏ trống hoặc 0 là 100%
 * @param chieu "giam" nếu càng ít càng tốt; có thể là một cột; bỏ trống là càng nhiều càng tốt
 * @returns Một dòng ba ô: số đạt, tổng số, chưa có kết quả (nằm trong tổng số)
 * @gives spill
 * @tasks đếm chỉ tiêu thi đua; bao nhiêu chỉ tiêu hoàn thành, chưa hoàn thành; số lượng
 * @en Targets completed, targets registered, not entered: the counts behind TYLECHITIEU.
 * @en chi_tieu - The column of target names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en thuc_hien - The column of results: numbers, or marks for qualitative targets; where less is better only "đạt" and "chưa đạt"
 * @en ke_hoach - The column of plans; where less is better "không" says none at all
 * @en nguong - Share of the plan that counts as completed: 0.95, 95 or "95%"; blank or 0 is 100 %
 * @en chieu - "giam" where less is better; may be a column; omitted, more is better
 * @en returns - One row of three cells: part, whole, not entered (inside the whole)
 * @en tasks - count emulation targets, how many completed, number
 * @example =CHITIEU.DEMCHITIEU(B8:B31;F8:F31;E8:E31)
 * @worked =CHITIEU.DEMCHITIEU({"Trồng cây";"Hiến máu";"Sân chơi"},{120;38;"đạt"},{100;40;"Có 01 sân chơi"})
 */
export function DEMCHITIEU(
  chi_tieu: any[][],
  thuc_hien: any[][],
  ke_hoach: any[][],
  nguong?: any[][],
  chieu?: any[][],
): number[][] {
  return cell(counts(completed(chi_tieu, thuc_hien, ke_hoach, nguong, chieu)));
}
