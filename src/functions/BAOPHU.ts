import { cell } from "./cells";
import { covered, share } from "./shares";

/**
 * Độ bao phủ: tỷ lệ doanh nghiệp có tổ chức (công đoàn hay đoàn thanh niên, theo cột đã chọn).
 *
 * @customfunction BAOPHU
 * @param doanh_nghiep Cột tên doanh nghiệp; ô trống và dòng Cộng không tính; "Cộng I", "-", ô lỗi thì báo; không chọn cả cột
 * @param co_to_chuc Cột đánh dấu có tổ chức: x, có, ✓, 1…
 * @param loai_tru Cột ghi lý do không tính: đánh dấu hoặc ghi lý do thì dòng đó không tính; để trống hoặc "còn nguồn" thì vẫn tính; "chưa giải thể" thì báo
 * @returns Tỷ lệ: 0,95 là 95%; #N/A khi không có đối tượng
 * @gives ratio
 * @tasks tính phần trăm, tỉ lệ phần trăm; bao nhiêu doanh nghiệp có công đoàn, đoàn thanh niên; phát triển tổ chức
 * @en Coverage: the share of the enterprises that have an organisation (trade union or youth union, whichever column is chosen).
 * @en doanh_nghiep - The column of enterprises; blank cells and total rows do not count; the sum of a group ("Cộng I"), "-" and errors are named; not the whole column
 * @en co_to_chuc - The column of marks: x, có, ✓, 1…
 * @en loai_tru - A column that takes rows out: a mark or a reason in words; blank or "còn nguồn" keeps the row in; a reason taken back ("chưa giải thể") is named
 * @en returns - A ratio: 0.95 is 95 %; #N/A when there is nothing to count
 * @en tasks - percent, percentage, ratio; how many enterprises have a union or youth union
 * @example =CHITIEU.BAOPHU(B7:B36;F7:F36)
 * @worked =CHITIEU.BAOPHU({"Công ty A";"Công ty B";"Công ty C"},{"x";"có";"chưa"})
 */
export function BAOPHU(doanh_nghiep: any[][], co_to_chuc: any[][], loai_tru?: any[][]): number {
  return cell(share(covered(doanh_nghiep, co_to_chuc, loai_tru)));
}
