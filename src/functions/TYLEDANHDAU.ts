import { cell } from "./cells";
import { marked, share } from "./shares";

/**
 * Tỷ lệ dòng được đánh dấu: đã học tập, có ứng dụng công nghệ thông tin, đã phân công cấp ủy viên phụ trách…
 *
 * @customfunction TYLEDANHDAU
 * @param danh_sach Cột tên (người hoặc tổ chức); ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param danh_dau Cột đánh dấu: x, có, đã, đạt, ✓, 1 là có; trống, không, chưa, chưa đạt, 0 là không
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính; để trống hoặc "còn nguồn" thì vẫn tính; "chưa giải thể" thì báo
 * @returns Tỷ lệ: 0,95 là 95%; #N/A khi không có đối tượng
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm dấu x; học tập nghị quyết, đã triển khai, công nghệ thông tin
 * @en Share of the named rows that carry a mark: studied, uses IT, has a member in charge …
 * @en danh_sach - The column of names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en danh_dau - The column of marks: x, có, đã, đạt, ✓, 1 for yes; blank, không, chưa, chưa đạt, 0 for no
 * @en loai_tru - A column that takes rows out: a mark or a reason in words; blank or "còn nguồn" keeps the row in; a reason taken back ("chưa giải thể") is named
 * @en returns - A ratio: 0.95 is 95 %; #N/A when there is nothing to count
 * @en tasks - percent, percentage of marks, ticks; studied, took part
 * @example =CHITIEU.TYLEDANHDAU(B7:B240;E7:E240)
 * @worked =CHITIEU.TYLEDANHDAU({"An";"Bình";"Chi"},{"x";"đã";""})
 */
export function TYLEDANHDAU(danh_sach: any[][], danh_dau: any[][], loai_tru?: any[][]): number {
  return cell(share(marked(danh_sach, danh_dau, loai_tru)));
}
