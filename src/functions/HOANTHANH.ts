import { completion } from "../compute/completion";
import { cells, given, perhaps } from "./cells";

/**
 * Tỷ lệ hoàn thành kế hoạch, từng ô: 0,95 là 95%. Kế hoạch trống hoặc bằng 0 thì báo #N/A.
 *
 * @customfunction HOANTHANH
 * @param thuc_hien Số đã thực hiện, một ô hoặc một vùng; không chọn cả cột
 * @param ke_hoach Kế hoạch, cùng kích thước với thuc_hien
 * @param chieu "giam" nếu càng ít càng tốt; có thể là một cột; bỏ trống là càng nhiều càng tốt
 * @returns Tỷ lệ, cùng kích thước với thuc_hien
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm hoàn thành, thực hiện so với kế hoạch; giao, đăng ký
 * @en Completion of the plan, cell by cell: 0.95 is 95 %. A blank or zero plan is #N/A.
 * @en thuc_hien - The result, one cell or a range; not the whole column
 * @en ke_hoach - The plan, the same shape as thuc_hien
 * @en chieu - "giam" where less is better; may be a column; omitted, more is better
 * @en returns - Ratios, the same shape as thuc_hien
 * @en tasks - percent, percentage completed, actual against plan
 * @example =CHITIEU.HOANTHANH(F8:F31;E8:E31)
 * @worked =CHITIEU.HOANTHANH(19,20)
 */
export function HOANTHANH(thuc_hien: any[][], ke_hoach: any[][], chieu?: any[][]): any[][] {
  return cells(completion(given("thuc_hien", thuc_hien), given("ke_hoach", ke_hoach), perhaps("chieu", chieu)));
}
