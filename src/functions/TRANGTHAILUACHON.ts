import { cell } from "./cells";
import { chosenStates } from "./states";

/**
 * Trạng thái của từng dòng theo từ đã chọn trong một danh sách từ: đạt, chưa đạt, không thuộc diện, chưa có kết quả, chưa hiểu.
 *
 * @customfunction TRANGTHAILUACHON
 * @param danh_sach Cột tên, chọn từ ô tiêu đề; không chọn cả cột
 * @param lua_chon Cột ghi từ đã chọn, cùng số dòng với danh_sach
 * @param dat Các từ tính là đạt, mỗi ô một từ
 * @param chua_dat Các từ còn lại mà cột được ghi; từ khác thì báo
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính
 * @param nhom Cột tổ chức, cùng số dòng với danh_sach; có thì kết quả có thêm cột thứ hai
 * @param ten_nhom Cột tên tổ chức theo danh mục; tên không có trong đó thành "chưa rõ tổ chức"
 * @returns Ô tiêu đề, rồi mỗi dòng một trạng thái kèm từ đã chọn
 * @gives spill
 * @tasks từng dòng đạt hay chưa đạt theo tình trạng, lựa chọn, việc đã hoàn thành, đang thực hiện; vì sao
 * @en The state of each row by the word chosen from a fixed list: met, missed, not subject, no result yet, not understood.
 * @en danh_sach - The column of names from its caption cell; not the whole column
 * @en lua_chon - The column of chosen words, as many rows as danh_sach
 * @en dat - The words that count as met, one a cell
 * @en chua_dat - The other words the column may hold; any other word is named
 * @en loai_tru - A column that takes rows out: a mark or a reason in words
 * @en nhom - The column of organisations, as many rows as danh_sach; it adds a second column to the result
 * @en ten_nhom - The names of organisations as listed; one that is not listed becomes "chưa rõ tổ chức"
 * @en returns - The caption cell, then a state a row with the word chosen
 * @en tasks - state of each row by status, choice, drop-down, work completed, in progress, why
 * @example =CHITIEU.TRANGTHAILUACHON(B4:B240;K4:K240;"Đã hoàn thành";{"Đã đăng ký";"Đang thực hiện"})
 * @worked =CHITIEU.TRANGTHAILUACHON({"Tên việc";"Việc A";"Việc B";"Việc C"},{"Tình trạng";"Đã hoàn thành";"Đang thực hiện";""},"Đã hoàn thành",{"Đã đăng ký";"Đang thực hiện"})
 */
export function TRANGTHAILUACHON(
  danh_sach: any[][],
  lua_chon: any[][],
  dat: any[][],
  chua_dat?: any[][],
  loai_tru?: any[][],
  nhom?: any[][],
  ten_nhom?: any[][],
): string[][] {
  return cell(chosenStates({ danh_sach, lua_chon, dat, chua_dat, loai_tru, nhom, ten_nhom }));
}
