import { cell } from "./cells";
import { subjectStates } from "./states";

/**
 * Trạng thái của từng đơn vị theo các dòng của một danh sách khác ghi tên đơn vị đó: đủ số dòng đạt là đạt.
 *
 * @customfunction TRANGTHAITOITHIEU
 * @param danh_sach Cột tên đơn vị, chọn từ ô tiêu đề; không chọn cả cột
 * @param trang_thai Cột trạng thái của danh sách kia, chọn từ ô tiêu đề; bao nhiêu dòng cũng được
 * @param nhom Cột tên đơn vị của danh sách kia, cùng số dòng với trang_thai
 * @param toi_thieu Số dòng đạt ít nhất, từ 1 (mặc định); hoặc "tất cả": có dòng đạt và không dòng nào chưa đạt
 * @param loai_tru Cột ghi lý do không tính, cùng số dòng với danh_sach: đánh dấu hoặc ghi lý do thì đơn vị đó không tính
 * @returns Ô tiêu đề, rồi mỗi đơn vị một trạng thái kèm số dòng đạt
 * @gives spill
 * @tasks từng đơn vị đạt hay chưa đạt, mỗi đơn vị ít nhất một việc, một đoàn viên; tổng hợp từ danh sách khác; vì sao
 * @en The state of each unit by the rows of another list that name it: met where enough of them are.
 * @en danh_sach - The column of unit names from its caption cell; not the whole column
 * @en trang_thai - The state column of the other list from its caption cell, with as many rows as it has
 * @en nhom - The column of unit names of the other list, as many rows as trang_thai
 * @en toi_thieu - The least number of rows met, from 1 (default); or "tất cả": rows that are met and none that is not
 * @en loai_tru - A column that takes units out, as many rows as danh_sach: a mark or a reason in words
 * @en returns - The caption cell, then a state a unit with its number of rows met
 * @en tasks - state of each unit, at least one each, from another list, why
 * @example =CHITIEU.TRANGTHAITOITHIEU(B7:B18;'Việc làm mới'!S5:S205;'Việc làm mới'!T5:T205;1)
 * @worked =CHITIEU.TRANGTHAITOITHIEU({"Đơn vị";"Sở A";"Sở B";"Sở C"},{"Trạng thái: Tình trạng";"đạt: Đã hoàn thành";"chưa đạt: Đang thực hiện"},{"Đơn vị";"Sở A";"Sở B"})
 */
export function TRANGTHAITOITHIEU(
  danh_sach: any[][],
  trang_thai: any[][],
  nhom: any[][],
  toi_thieu?: any[][],
  loai_tru?: any[][],
): string[][] {
  return cell(subjectStates({ danh_sach, trang_thai, nhom, toi_thieu, loai_tru }));
}
