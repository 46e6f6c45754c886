import { cell } from "./cells";
import { ratedStates } from "./states";

/**
 * Trạng thái xếp loại của từng dòng: đạt, chưa đạt, không thuộc diện, chưa có kết quả, chưa hiểu. Mọi biểu đếm theo cột này.
 *
 * @customfunction TRANGTHAIXEPLOAI
 * @param danh_sach Cột tên, chọn từ ô tiêu đề; không chọn cả cột
 * @param xep_loai Cột xếp loại, cùng số dòng với danh_sach
 * @param ly_do Cột lý do không xếp loại, cùng số dòng với danh_sach
 * @param thang Thang xếp loại: "chung" (mặc định), "doan2011", "congdoan2014", "ccb", hoặc vùng DM_XEPLOAI có dòng tiêu đề
 * @param nhom Cột tổ chức, cùng số dòng với danh_sach; có thì kết quả có thêm cột thứ hai
 * @param ten_nhom Cột tên tổ chức theo danh mục; tên không có trong đó thành "chưa rõ tổ chức"
 * @param tu_xep_loai Cột tự xếp loại: dùng khi chưa có mức được quyết định
 * @returns Ô tiêu đề, rồi mỗi dòng một trạng thái
 * @gives spill
 * @tasks từng dòng đạt hay chưa đạt, chưa nhập; kiểm tra xếp loại tốt; vì sao
 * @en The state of each row's rating: met, missed, not subject, no result yet, not understood. All forms count this column.
 * @en danh_sach - The column of names from its caption cell; not the whole column
 * @en xep_loai - The column of ratings, as many rows as danh_sach
 * @en ly_do - The column of reasons for no rating, as many rows as danh_sach
 * @en thang - The rating scale: "chung" (default), "doan2011", "congdoan2014", "ccb", or the range of DM_XEPLOAI with its captions
 * @en nhom - The column of organisations, as many rows as danh_sach; it adds a second column to the result
 * @en ten_nhom - The names of organisations as listed; one that is not listed becomes "chưa rõ tổ chức"
 * @en tu_xep_loai - The column of proposed ratings: used while there is no decided one
 * @en returns - The caption cell, then a state a row
 * @en tasks - state of each row, met or missed, not entered, check ratings, good, why
 * @example =CHITIEU.TRANGTHAIXEPLOAI(B4:B240;F4:F240;G4:G240)
 * @worked =CHITIEU.TRANGTHAIXEPLOAI({"Họ và tên";"An";"Bình";"Chi"},{"Mức xếp loại";"HTTNV";"HTNV";""},{"Lý do";"";"";"mới kết nạp"})
 */
export function TRANGTHAIXEPLOAI(
  danh_sach: any[][],
  xep_loai: any[][],
  ly_do?: any[][],
  thang?: any[][],
  nhom?: any[][],
  ten_nhom?: any[][],
  tu_xep_loai?: any[][],
): string[][] {
  return cell(ratedStates({ danh_sach, xep_loai, ly_do, thang, nhom, ten_nhom, tu_xep_loai }));
}
