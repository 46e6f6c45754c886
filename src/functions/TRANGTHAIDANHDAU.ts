import { cell } from "./cells";
import { markedStates } from "./states";

/**
 * Trạng thái đánh dấu của từng dòng: đạt, chưa đạt, không thuộc diện, chưa có kết quả, chưa hiểu. Mọi biểu đếm theo cột này.
 *
 * @customfunction TRANGTHAIDANHDAU
 * @param danh_sach Cột tên, chọn từ ô tiêu đề; không chọn cả cột
 * @param danh_dau Cột đánh dấu, cùng số dòng với danh_sach
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính
 * @param nhom Cột tổ chức, cùng số dòng với danh_sach; có thì kết quả có thêm cột thứ hai
 * @param ten_nhom Cột tên tổ chức theo danh mục; tên không có trong đó thành "chưa rõ tổ chức"
 * @param ngay Cột ngày thành lập, dùng cùng với nam
 * @param nam Năm mốc: chỉ tính nơi có từ ngày 31/12 năm đó trở về trước; không ghi ngày là "chưa rõ ngày"
 * @returns Ô tiêu đề, rồi mỗi dòng một trạng thái
 * @gives spill
 * @tasks từng dòng đạt hay chưa đạt, chưa nhập; kiểm tra dấu x; vì sao
 * @en The state of each row's mark: met, missed, not subject, no result yet, not understood. All forms count this column.
 * @en danh_sach - The column of names from its caption cell; not the whole column
 * @en danh_dau - The column of marks, as many rows as danh_sach
 * @en loai_tru - A column that takes rows out: a mark or a reason in words
 * @en nhom - The column of organisations, as many rows as danh_sach; it adds a second column to the result
 * @en ten_nhom - The names of organisations as listed; one that is not listed becomes "chưa rõ tổ chức"
 * @en ngay - The column of founding dates, used together with nam
 * @en nam - The year of the milestone: only what was there by 31 December counts; without a date it is "chưa rõ ngày"
 * @en returns - The caption cell, then a state a row
 * @en tasks - state of each row, met or missed, not entered, check marks, why
 * @example =CHITIEU.TRANGTHAIDANHDAU(B4:B240;E4:E240)
 * @worked =CHITIEU.TRANGTHAIDANHDAU({"Họ và tên";"An";"Bình";"Chi"},{"Được học tập";"x";"chưa";""})
 */
export function TRANGTHAIDANHDAU(
  danh_sach: any[][],
  danh_dau: any[][],
  loai_tru?: any[][],
  nhom?: any[][],
  ten_nhom?: any[][],
  ngay?: any[][],
  nam?: any[][],
): string[][] {
  return cell(markedStates({ danh_sach, danh_dau, loai_tru, nhom, ten_nhom, ngay, nam }));
}
