import { cell } from "./cells";
import { plannedRowStates } from "./states";

/**
 * Trạng thái của từng dòng theo kế hoạch và thực hiện: đạt, đạt vượt, chưa đạt, chưa có kết quả, chưa hiểu.
 *
 * @customfunction TRANGTHAIKEHOACH
 * @param danh_sach Cột tên chỉ tiêu, chọn từ ô tiêu đề; không chọn cả cột
 * @param ke_hoach Cột kế hoạch, cùng số dòng với danh_sach; chỉ tiêu định tính thì ghi bằng chữ
 * @param thuc_hien Cột thực hiện, cùng số dòng với danh_sach; chỉ tiêu định tính thì ghi "x" hoặc "đạt"; kết quả đúng là không có thì ghi "không"
 * @param chieu "tang" (mặc định): càng nhiều càng tốt; "giam": càng ít càng tốt; một ô cho tất cả hoặc mỗi dòng một ô
 * @param nhom Cột tổ chức, cùng số dòng với danh_sach; có thì kết quả có thêm cột thứ hai
 * @param ten_nhom Cột tên tổ chức theo danh mục; tên không có trong đó thành "chưa rõ tổ chức"
 * @returns Ô tiêu đề, rồi mỗi dòng một trạng thái; "đạt: vượt" khi hơn kế hoạch
 * @gives spill
 * @tasks từng dòng đạt hay chưa đạt, vượt kế hoạch, chỉ tiêu thi đua, chưa nhập; vì sao
 * @en The state of each row by plan and result: met, exceeded, missed, no result yet, not understood.
 * @en danh_sach - The column of targets from its caption cell; not the whole column
 * @en ke_hoach - The column of plans, as many rows as danh_sach; words for a target without a number
 * @en thuc_hien - The column of results, as many rows as danh_sach; "x" or "đạt" for a target without a number; "không" where there is none for certain
 * @en chieu - "tang" (default): more is better; "giam": less is better; one cell for all or one a row
 * @en nhom - The column of organisations, as many rows as danh_sach; it adds a second column to the result
 * @en ten_nhom - The names of organisations as listed; one that is not listed becomes "chưa rõ tổ chức"
 * @en returns - The caption cell, then a state a row; "đạt: vượt" where the plan is exceeded
 * @en tasks - state of each row, plan exceeded, emulation targets, not entered, why
 * @example =CHITIEU.TRANGTHAIKEHOACH(B4:B240;H4:H240;I4:I240;G4:G240;C4:C240)
 * @worked =CHITIEU.TRANGTHAIKEHOACH({"Chỉ tiêu";"Buổi sinh hoạt";"Công trình";"Sáng kiến"},{"Kế hoạch";12;1;5},{"Thực hiện";14;1;""})
 */
export function TRANGTHAIKEHOACH(
  danh_sach: any[][],
  ke_hoach: any[][],
  thuc_hien: any[][],
  chieu?: any[][],
  nhom?: any[][],
  ten_nhom?: any[][],
): string[][] {
  return cell(plannedRowStates({ danh_sach, ke_hoach, thuc_hien, chieu, nhom, ten_nhom }));
}
