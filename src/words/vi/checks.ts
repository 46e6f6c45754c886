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
    fix: 'Bấm "Sửa" để đổi sang chữ dựng sẵn; chữ nhìn không khác.',
  }),
  oddSpaces: ({ found }) => ({
    what: `"${found}" có dấu cách thừa hoặc dấu cách lạ`,
    fix: 'Bấm "Sửa" để bỏ; nếu không, công thức không khớp được tên này.',
  }),
  mixedSpelling: ({ found, usual }) => ({
    what: `Một đơn vị viết hai cách: "${found}", ở các chỗ khác là "${usual}"`,
    fix: 'Viết một cách ở mọi chỗ; bấm "Sửa" để đổi theo cách thường gặp hơn.',
  }),
  ratingSpelling: ({ found, usual }) => ({
    what: `Mức xếp loại viết "${found}", thang ghi "${usual}"`,
    fix: 'Bấm "Sửa" để viết như thang; nếu không, tệp không có phần bổ trợ sẽ không đếm được ô này.',
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
  organisationWithoutRow: ({ name, sheet }) => ({
    what: `"${name}" chưa có dòng nào ở ${sheet}`,
    fix: `Thêm dòng ở ${sheet}; chưa có thì tổ chức này tính là chưa đạt.`,
  }),
  regularDutyAsNew: ({ found }) => ({
    what: `"${found}" giống việc thường xuyên hơn việc làm mới`,
    fix: "Chỉ đăng ký việc mới, thiết thực; việc thường xuyên theo nhiệm vụ không tính.",
  }),
  sameAsLastYear: ({ found, sheet }) => ({
    what: `"${found}" đã có ở ${sheet} của năm trước`,
    fix: "Xem lại có phải chép từ năm trước sang không.",
  }),
  allInDecember: () => ({
    what: "Bốn ngày làm việc của bốn quý đều trong tháng 12",
    fix: "Ghi ngày làm việc thật của từng quý.",
  }),
  overdue: ({ found }) => ({ what: `Quá hạn: "${found}"`, fix: "Giải quyết, hoặc ghi ngày hoàn thành nếu đã xong." }),
  afterDataDate: ({ found }) => ({
    what: `Ngày ${found} sau ngày chốt số liệu`,
    fix: "Chỉ ghi việc đã diễn ra, hoặc sửa ngày chốt số liệu ở trên bảng.",
  }),
  resultOfTwo: ({ found, cells }) => ({
    what: `Cùng một chỉ tiêu và kết quả "${found}" do hai tổ chức báo cáo (${list(cells)})`,
    fix: "Chỉ tính cho tổ chức thực hiện.",
  }),
  evidenceOfOtherYear: ({ found, year }) => ({
    what: `Minh chứng hoặc ngày lập thành tích của năm ${found}, không phải ${year}`,
    fix: `Ghi minh chứng của năm ${year}.`,
  }),
  standingWithoutResult: ({ found }) => ({
    what: `Nhiệm vụ thường xuyên "${found}" chưa ghi kết quả trong kỳ`,
    fix: "Ghi việc đã làm hoặc sản phẩm trong kỳ báo cáo.",
  }),
  openingNotLastClosing: ({ opening, closing, sheet }) => ({
    what: `Số đầu kỳ ${n(opening)} khác số cuối kỳ ${n(closing)} ở ${sheet}`,
    fix: "Số đầu kỳ phải bằng số cuối kỳ của năm trước.",
  }),
  notTrainedLately: ({ found }) => ({
    what: `Tập huấn gần nhất từ năm ${found}, đã quá ba năm`,
    fix: "Bố trí tập huấn, hoặc ghi năm tập huấn gần nhất.",
  }),
  vacantOffice: ({ found }) => ({
    what: `Chức danh còn khuyết: ${found}`,
    fix: "Kiện toàn, hoặc ghi tên nếu đã có người.",
  }),
  shortcomingNotRepaired: ({ found }) => ({
    what: `Đến hạn khắc phục mà chưa ghi kết quả: "${found}"`,
    fix: "Ghi kết quả khắc phục.",
  }),
  awardTwice: ({ found, cells }) => ({
    what: `"${found}" được ghi khen thưởng hai lần cùng một hình thức trong một ngày hoặc một dịp (${list(cells)})`,
    fix: "Mỗi quyết định một dòng; khen của đoàn thể cùng cấp không tính lại cho cấp ủy.",
  }),
  chargeOutsideCommittee: ({ name }) => ({
    what: `${name} phụ trách đoàn thể mà chưa ghi chức vụ trong cấp ủy`,
    fix: "Người phụ trách phải là cấp ủy viên: ghi chức vụ trong cấp ủy.",
  }),
  formsDisagree: ({ found, other, sheet }) => ({
    what: `Ghi ${n(found)}, ở ${sheet} là ${n(other)}`,
    fix: "Hai biểu phải nói một số: xem lại số nào đúng.",
  }),
});
