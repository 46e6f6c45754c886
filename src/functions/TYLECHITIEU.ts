import { cell } from "./cells";
import { completed, share } from "./shares";

/**
 * Tỷ lệ chỉ tiêu thi đua đã hoàn thành trên số chỉ tiêu đăng ký. Dòng có kế hoạch không phải số và thực hiện là đánh dấu được tính là chỉ tiêu định tính.
 *
 * @customfunction TYLECHITIEU
 * @param chi_tieu Cột tên chỉ tiêu; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param thuc_hien Cột thực hiện: số, hoặc đánh dấu với chỉ tiêu định tính; càng ít càng tốt thì chỉ nhận "đạt", "chưa đạt"
 * @param ke_hoach Cột kế hoạch; càng ít càng tốt mà không được có thì ghi "không"
 * @param nguong Đạt từ bao nhiêu phần kế hoạch thì coi là hoàn thành: 0,95, 95 hoặc "95%"; bỏ trống hoặc 0 là 100%
 * @param chieu "giam" nếu càng ít càng tốt; có thể là một cột; bỏ trống là càng nhiều càng tốt
 * @returns Tỷ lệ: 0,95 là 95%; #N/A khi không có đối tượng
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm chỉ tiêu thi đua hoàn thành
 * @en Share of the named targets that were completed. A row whose plan is no number and whose result is a mark is a qualitative target.
 * @en chi_tieu - The column of target names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en thuc_hien - The column of results: numbers, or marks for qualitative targets; where less is better only "đạt" and "chưa đạt"
 * @en ke_hoach - The column of plans; where less is better "không" says none at all
 * @en nguong - Share of the plan that counts as completed: 0.95, 95 or "95%"; blank or 0 is 100 %
 * @en chieu - "giam" where less is better; may be a column; omitted, more is better
 * @en returns - A ratio: 0.95 is 95 %; #N/A when there is nothing to count
 * @en tasks - percent, percentage of emulation targets completed
 * @example =CHITIEU.TYLECHITIEU(B8:B31;F8:F31;E8:E31)
 * @worked =CHITIEU.TYLECHITIEU({"Trồng cây";"Hiến máu";"Sân chơi"},{120;38;"đạt"},{100;40;"Có 01 sân chơi"})
 */
export function TYLECHITIEU(
  chi_tieu: any[][],
  thuc_hien: any[][],
  ke_hoach: any[][],
  nguong?: any[][],
  chieu?: any[][],
): number {
  return cell(share(completed(chi_tieu, thuc_hien, ke_hoach, nguong, chieu)));
}
