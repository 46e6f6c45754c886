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
  subjectWithoutRow: ({ name, sheets }) => ({
    what: `"${name}" không có dòng ở ${sheets.join(", ")}`,
    fix: "Thêm dòng cho đơn vị này, hoặc ghi lý do không thuộc diện: chưa có việc làm thì tính là chưa đạt, không được bỏ qua.",
  }),
  backFromLastYear: ({ name, list: from }) => ({
    what: `"${name}" đã có trong ${from} và năm nay ghi lại`,
    fix: "Xem lại có phải chép từ năm trước; việc chuyển tiếp thì ghi trạng thái chuyển sang năm sau ở sổ năm trước.",
  }),
  quartersInOneMonth: ({ month }) => ({
    what: `Cả bốn quý đều ghi ngày trong tháng ${month}`,
    fix: "Ghi ngày làm việc thật của từng quý; quý không làm việc thì ghi chưa.",
  }),
  doneAfterFigures: ({ found, asOf }) => ({
    what: `Ngày hoàn thành ${found} sau ngày số liệu ${asOf}`,
    fix: "Sửa ngày hoàn thành, hoặc sửa ngày số liệu ở đầu biểu.",
  }),
  openingNotClosing: ({ shown, closing, list: from }) => ({
    what: `Có đầu kỳ ghi ${n(shown)}, có cuối kỳ ở ${from} là ${n(closing)}`,
    fix: "Sửa số đầu kỳ cho bằng số cuối kỳ năm trước; thay đổi do sáp nhập thì ghi ở cột riêng.",
  }),
  membersDiffer: ({ shown, others }) => ({
    what: `Số đoàn viên, hội viên ở đây ghi ${n(shown)}, ${others.map(({ sheet, members }) => `ở ${sheet} ghi ${n(members)}`).join(", ")}`,
    fix: "Xem lại các biểu: cùng một tổ chức, cùng một ngày số liệu thì chỉ có một con số.",
  }),
  nobodyTrained: ({ name, since }) => ({
    what: `"${name}": từ năm ${since} chưa có cán bộ nào được bồi dưỡng`,
    fix: "Xem lại năm bồi dưỡng gần nhất, hoặc cử người đi bồi dưỡng.",
  }),
  resultOfTwo: ({ name, evidence }) => ({
    what: `Kết quả "${name}" cùng minh chứng "${evidence}" được nhiều tổ chức báo cáo`,
    fix: "Để một tổ chức tính kết quả này, hoặc ghi phần của từng tổ chức.",
  }),
  measureChanged: ({ found, before, list: from }) => ({
    what: `Đơn vị tính là "${found}", ở ${from} là "${before}"`,
    fix: "Giữ đơn vị tính của năm trước, hoặc ghi rõ lý do đổi: hai năm không so sánh được.",
  }),
  personInTwoLists: ({ name, sheet }) => ({
    what: `${name} (cùng ngày sinh) còn có tên trong danh sách ở ${sheet}`,
    fix: "Xem lại người này thuộc đơn vị nào, rồi để một danh sách.",
  }),
  headVacant: ({ name, list: from }) => ({
    what: `"${name}" chưa có ai giữ chức danh cấp trưởng ở ${from}`,
    fix: "Ghi Chủ tịch hoặc Bí thư đang giữ chức; nếu còn khuyết thì ghi ở cột Ghi chú của B16b.",
  }),
  standingNothingDone: ({ name }) => ({
    what: `Nhiệm vụ thường xuyên "${name}" chưa ghi đã làm gì`,
    fix: "Ghi kết quả chính hoặc số, ngày văn bản đã có trong kỳ.",
  }),
  dutyCalledNew: ({ name, list: from }) => ({
    what: `Việc làm mới "${name}" là nhiệm vụ thường xuyên ở ${from}`,
    fix: "Đăng ký việc khác, hoặc ghi rõ điểm mới trong tên việc: việc thường xuyên không tính là việc làm mới.",
  }),
  sessionAfterFigures: ({ found, asOf }) => ({
    what: `Ngày học ${found} sau ngày số liệu ${asOf}`,
    fix: "Sửa ngày học, hoặc sửa ngày số liệu ở phần thiết lập.",
  }),
  overdue: ({ name, state }) => ({
    what: `"${name}": ${state.slice(0, 1).toLowerCase()}${state.slice(1)}`,
    fix: "Nếu đã xong thì ghi ngày và số văn bản; nếu chưa thì đôn đốc, ghi lý do ở Ghi chú.",
  }),
  studiedOverSessions: ({ shown, name, came, list: from }) => ({
    what: `Đã học đủ ghi ${n(shown)}, mà theo ${from} chỉ có ${n(came)} lượt học "${name}"`,
    fix: "Sửa số đã học đủ, hoặc ghi thêm người học bù: học đủ thì phải học mọi văn bản bắt buộc.",
  }),
  evidenceOfOtherYear: ({ found, year }) => ({
    what: `Minh chứng của năm ${found}, biểu này là của năm ${year}`,
    fix: `Ghi minh chứng của năm ${year}.`,
  }),
  awardTwice: ({ name, decision }) => ({
    what: `Khen thưởng "${name}" theo quyết định ${decision} ghi ở hai cấp khen`,
    fix: "Để một dòng, ở cấp ra quyết định: khen của đoàn thể không tính lại là khen của cấp ủy.",
  }),
  chargeOutsideCommittee: ({ name }) => ({
    what: `${name} phụ trách mà chưa ghi chức vụ trong cấp ủy`,
    fix: "Ghi chức vụ trong cấp ủy; người phụ trách phải là cấp ủy viên.",
  }),
  chargeEnded: ({ name, until }) => ({
    what: `"${name}": người phụ trách đã hết hạn từ ngày ${until}`,
    fix: "Phân công lại rồi ghi văn bản mới; khi chưa phân công lại thì tính là chưa có người phụ trách.",
  }),
  movedOnYetDone: ({ name }) => ({
    what: `"${name}" ghi chuyển sang năm sau mà có ngày hoàn thành`,
    fix: "Nếu đã xong thì chọn trạng thái Đã hoàn thành; nếu chưa thì xóa ngày hoàn thành.",
  }),
  superiorAsks: ({ warning }) => ({ what: warnings[warning], fix: "Cấp trên có thể hỏi: xem lại dòng này." }),
});
