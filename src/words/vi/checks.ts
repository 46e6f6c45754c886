import type { CheckCode } from "../../domain/problem";
import { type IssueWords, wholeNumberText, type Words } from "../words";

const n = (value: number): string =>
  Number.isInteger(value) ? wholeNumberText(value, ".") : String(Math.round(value * 1e6) / 1e6).replace(".", ",");
const list = (cells: readonly string[]): string =>
  cells.length > 6 ? `${cells.slice(0, 6).join(", ")}…` : cells.join(", ");

/** One Vietnamese sentence for each finding of a check: what is wrong, and what to do. */
export const checksVi = ({ warnings }: Words): IssueWords<CheckCode> => ({
  missingRating: ({ name }) => ({
    what: name === "" ? "Chưa có kết quả xếp loại" : `${name} chưa có kết quả xếp loại`,
    fix: "Ghi mức xếp loại; nếu không thuộc diện thì ghi lý do. Để trống thì vẫn nằm trong mẫu số và tính là chưa đạt.",
  }),
  duplicatePerson: ({ name, cells }) => ({
    what: `${name} có ở ${cells.length} dòng (${list(cells)})`,
    fix: "Nếu là một người thì chỉ để một dòng; nếu là hai người thì ghi ngày sinh để phân biệt.",
  }),
  duplicateUnit: ({ name, cells }) => ({
    what: `"${name}" có ở ${cells.length} dòng (${list(cells)})`,
    fix: "Mỗi đơn vị chỉ để một dòng, nếu không sẽ bị đếm hai lần.",
  }),
  partsNotWhole: ({ parts, whole, captions }) => ({
    what: `Tổng số ghi ${n(whole)}, các cột ${captions.map((caption) => `"${caption.split(" / ").at(-1) ?? ""}"`).join(", ")} cộng lại là ${n(parts)}`,
    fix: "Xem lại tổng số hoặc các số thành phần.",
  }),
  totalNotSum: ({ shown, sum }) => ({
    what: `Dòng cộng ghi ${n(shown)}, các dòng cộng lại là ${n(sum)}`,
    fix: "Xem lại số ở dòng cộng, hoặc vùng của công thức cộng.",
  }),
  percentNotCounts: ({ shown, counted }) => ({
    what: `Tỷ lệ ghi ${shown}, tính từ hai số bên cạnh là ${counted}`,
    fix: "Sửa tỷ lệ hoặc hai số đếm; tốt nhất là để công thức tính.",
  }),
  dateAsText: ({ found }) => ({
    what: `Ngày "${found}" được lưu là chữ`,
    fix: "Gõ lại ngày/tháng/năm, ví dụ 15/3/2026, để công thức so được.",
  }),
  dateOutOfYear: ({ found, year }) => ({
    what: `Ngày ${found} không thuộc năm ${year}`,
    fix: "Sửa ngày nếu gõ nhầm; nếu đúng là của năm khác thì chuyển dòng sang sổ của năm đó.",
  }),
  legacyText: ({ found, converted }) => ({
    what: `Chữ theo bảng mã cũ: "${found}", đọc là "${converted}"`,
    fix: "Gõ lại bằng Unicode, hoặc dùng hàm CHITIEU.CHUANHOA để chuyển.",
  }),
  decomposedText: ({ found }) => ({
    what: `"${found}" gõ bằng chữ tổ hợp (dấu tách rời), công thức coi là chữ khác`,
    fix: "Gõ lại bằng bảng mã Unicode dựng sẵn; chữ nhìn không khác.",
  }),
  oddSpaces: ({ found }) => ({
    what: `"${found}" có dấu cách thừa hoặc dấu cách lạ`,
    fix: "Bỏ các dấu cách thừa; nếu không, công thức không khớp được tên này.",
  }),
  mixedSpelling: ({ found, usual }) => ({
    what: `Một đơn vị viết hai cách: "${found}", ở các chỗ khác là "${usual}"`,
    fix: "Viết một cách ở mọi chỗ, theo cách thường gặp hơn.",
  }),
  ratingSpelling: ({ found, usual }) => ({
    what: `Mức xếp loại viết "${found}", thang ghi "${usual}"`,
    fix: "Viết như thang; nếu không, tệp không có phần bổ trợ sẽ không đếm được ô này.",
  }),
  totalInside: ({ found }) => ({
    what: `Dòng "${found}" đứng giữa danh sách`,
    fix: "Bỏ dòng cộng khỏi danh sách: biểu tự cộng, và người dùng hàm khác có thể đếm hai lần.",
  }),
  unitNotListed: ({ found, list: from, rows }) => ({
    what: `"${found}" (${rows} dòng) không có trong ${from}`,
    fix: `Sửa tên cho khớp, hoặc thêm đơn vị hay tên gọi khác vào ${from}.`,
  }),
  wrongYear: ({ found, year }) => ({
    what: `Tiêu đề ghi năm ${found}, sổ này là của năm ${year}`,
    fix: "Sửa năm ở tiêu đề, hoặc xem lại có phải biểu của năm trước.",
  }),
  stuckFunction: ({ found }) => ({
    what: `Excel không nhận ra hàm trong "${found}"`,
    fix: 'Mở bảng CHITIEU rồi bấm "Tính lại các ô #NAME?".',
  }),
  ownTargetsIgnored: ({ name, list: from }) => ({
    what: `${name} đánh giá theo chỉ tiêu có sẵn, không theo ${from} của sổ này`,
    fix: `Thêm vùng của ${from} (cả dòng tiêu đề) vào tham số danh_muc của hàm.`,
  }),
  unionInAgency: ({ name }) => ({
    what: `"${name}": từ 15/6/2025 cơ quan không còn tổ chức công đoàn (Kết luận 157-KL/TW)`,
    fix: 'Ghi lý do "không thuộc diện" ở dòng này, hoặc xem lại loại, khu vực trong DM_DONVI.',
  }),
  superiorAsks: ({ warning }) => ({ what: warnings[warning], fix: "Cấp trên có thể hỏi: xem lại dòng này." }),
});
