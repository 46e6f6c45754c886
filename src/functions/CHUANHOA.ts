import { cells } from "./cells";
import { normalised } from "./spills";

/**
 * Chuẩn hóa văn bản: Unicode dựng sẵn, bỏ khoảng trắng thừa; chuyển mã TCVN3 hoặc VNI khi được yêu cầu.
 *
 * @customfunction CHUANHOA
 * @param van_ban Ô hoặc vùng văn bản; không chọn cả cột
 * @param bang_ma "tcvn3" hoặc "vni" để chuyển mã; bỏ trống là Unicode
 * @returns Văn bản, cùng kích thước với van_ban
 * @gives spill
 * @tasks sửa lỗi phông chữ, font, bảng mã, chuyển mã .VnTime, VNI, TCVN3 sang Unicode; bỏ dấu cách thừa
 * @en Normalises text: composed Unicode, no stray spaces; converts TCVN3 or VNI when asked.
 * @en van_ban - Cells of text; not the whole column
 * @en bang_ma - "tcvn3" or "vni" to convert; omitted, Unicode
 * @en returns - Text, the same shape as van_ban
 * @en tasks - fix fonts, convert encoding, clean up spaces
 * @example =CHITIEU.CHUANHOA(B7:B20)
 * @worked =CHITIEU.CHUANHOA("C«ng ®oµn c¬ së","tcvn3")
 */
export function CHUANHOA(van_ban: any[][], bang_ma?: any[][]): any[][] {
  return cells(normalised(van_ban, bang_ma));
}
