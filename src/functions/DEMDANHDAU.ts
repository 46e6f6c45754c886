import { cell } from "./cells";
import { counts, marked } from "./shares";

/**
 * Số dòng được đánh dấu, tổng số, số để trống: số liệu của TYLEDANHDAU và BAOPHU.
 *
 * @customfunction DEMDANHDAU
 * @param danh_sach Cột tên (người hoặc tổ chức); ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param danh_dau Cột đánh dấu: x, có, đã, đạt, ✓, 1 là có; trống, không, chưa, chưa đạt, 0 là không
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính; để trống hoặc "còn nguồn" thì vẫn tính; "chưa giải thể" thì báo
 * @returns Một dòng ba ô: số đạt, tổng số, chưa có kết quả (nằm trong tổng số)
 * @gives spill
 * @tasks đếm dấu x, đếm người đã học tập; bao nhiêu người có, đã, đạt; số lượng
 * @en Rows marked, rows, rows left blank: the counts behind TYLEDANHDAU and BAOPHU.
 * @en danh_sach - The column of names; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en danh_dau - The column of marks: x, có, đã, đạt, ✓, 1 for yes; blank, không, chưa, chưa đạt, 0 for no
 * @en loai_tru - A column that takes rows out: a mark or a reason in words; blank or "còn nguồn" keeps the row in; a reason taken back ("chưa giải thể") is named
 * @en returns - One row of three cells: part, whole, not entered (inside the whole)
 * @en tasks - count marks, ticks; how many have, did
 * @example =CHITIEU.DEMDANHDAU(B7:B240;E7:E240)
 * @worked =CHITIEU.DEMDANHDAU({"An";"Bình";"Chi"},{"x";"đã";""})
 */
export function DEMDANHDAU(danh_sach: any[][], danh_dau: any[][], loai_tru?: any[][]): number[][] {
  return cell(counts(marked(danh_sach, danh_dau, loai_tru)));
}
