import type { DataCode } from "../../domain/problem";
import { type IssueWords, wholeNumberText } from "../words";

const n = (value: number): string => wholeNumberText(value, ".");
const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

/** One Vietnamese sentence for each problem: what is wrong, and what to do. The place is added by `say`. */
export const issuesVi: IssueWords<DataCode> = {
  unknownRating: ({ found }) => ({
    what: `Không nhận ra mức xếp loại "${found}"`,
    fix: "Ghi một mức của thang, ví dụ HTXSNV, HTTNV, HTNV, KHTNV, hoặc lý do không xếp loại.",
  }),
  ambiguousRating: ({ found, schemes }) => ({
    what: `Mức xếp loại "${found}" không rõ thuộc thang nào`,
    fix:
      schemes.length > 0
        ? `Sửa thành HTXSNV, HTTNV, HTNV, KHTNV; nếu là hàm gõ tay thì cũng có thể ghi ${quoted(schemes)} ở chỗ thang xếp loại trong công thức.`
        : "Trong danh mục xếp loại, từ này có hai nghĩa: chỉ để ở một mức.",
  }),
  unknownMark: ({ found }) => ({
    what: `Không hiểu đánh dấu "${found}"`,
    fix: 'Ghi "x" hoặc "có" nếu có; để trống hoặc ghi "không" nếu không.',
  }),
  unknownChoice: ({ found, allowed }) => ({
    what: `Không có lựa chọn "${found}"`,
    fix: `Ghi một trong: ${quoted(allowed)}; chưa có kết quả thì để trống.`,
  }),
  choiceBothWays: ({ found }) => ({
    what: `"${found}" vừa tính là đạt vừa tính là chưa đạt`,
    fix: "Chỉ để từ này ở một chỗ.",
  }),
  unclearState: ({ found }) => ({
    what: `Dòng này của danh sách được đếm có trạng thái "${found}"`,
    fix: "Sửa ô chưa hiểu hoặc ghi tên còn thiếu ở dòng đó.",
  }),
  metOfNobody: ({ found }) => ({
    what: found === "" ? "Dòng đạt này chưa ghi tổ chức" : `Dòng đạt này ghi tổ chức "${found}", không rõ là của ai`,
    fix: "Chọn ở dòng đó tên tổ chức có trong danh mục.",
  }),
  unclearExclusion: ({ found }) => ({
    what: `Không rõ "${found}" có loại dòng này ra không`,
    fix: 'Để loại ra thì ghi "x" hoặc lý do rõ ràng, ví dụ "không thuộc diện"; chưa có kết quả hoặc vẫn tính thì để trống.',
  }),
  unknownMeeting: ({ found }) => ({
    what: `Không rõ "${found}" là thường trực cấp ủy đã làm việc với đoàn thể hay chưa`,
    fix: 'Ghi ngày làm việc, số thông báo (ví dụ "12-TB/ĐU") hoặc "x"; chưa làm việc thì để trống hoặc ghi "chưa".',
  }),
  unreadableDate: ({ found }) => ({
    what: `Không hiểu ngày "${found}"`,
    fix: "Nhập ngày/tháng/năm, ví dụ 15/3/2024; chưa rõ thì để trống.",
  }),
  resultWithoutName: ({ found }) => ({
    what: `Có kết quả "${found}" nhưng dòng không có tên`,
    fix: "Ghi tên ở dòng đó, hoặc xóa kết quả, hoặc chọn lại vùng cho đúng.",
  }),
  numberAsText: ({ found }) => ({
    what: `"${found}" được lưu là chữ, không phải số`,
    fix: "Gõ lại bằng số; nếu ô đang ở dạng Văn bản (Text) thì đổi sang Chung (General) ở thẻ Trang đầu (Home), nhóm Số (Number), rồi gõ.",
  }),
  rowOfOther: ({ found }) => ({
    what:
      found === "" ? "Dòng này chưa ghi tổ chức" : `Dòng này ghi tổ chức "${found}", biểu tổng hợp không có tổ chức ấy`,
    fix: "Chọn tổ chức có trong DS_TOCHUC; nếu vừa thêm tổ chức vào DS_TOCHUC thì bấm Cập nhật ở biểu.",
  }),
  formWithheld: ({ sheet, why }) => ({
    what: `Biểu "${sheet}" chưa dùng được: ${why}`,
    fix: "Sửa ở danh sách mà biểu đếm, rồi bấm Cập nhật ở biểu; tổ chức mới thêm thì cũng bấm Cập nhật.",
  }),
  rowBeyondCapacity: ({ capacityRows }) => ({
    what: `Dòng nằm ngoài ${n(capacityRows)} dòng mà công thức tính đến`,
    fix: "Xóa các dòng trống ở giữa để danh sách ngắn lại, hoặc tách danh sách sang sổ khác.",
  }),
  subtotalKey: ({ found }) => ({
    what: `"${found}" có vẻ là dòng cộng của một nhóm`,
    fix: 'Ghi đúng "Cộng" hoặc "Tổng cộng" để bỏ qua dòng này, hoặc để dòng này ngoài danh sách, ngoài vùng đã chọn.',
  }),
  notAName: ({ found }) => ({
    what: `"${found}" không phải là tên`,
    fix: "Ghi tên vào ô đó, hoặc xóa trống, hoặc chọn lại vùng cho đúng.",
  }),
  cellError: ({ found }) => ({
    what: found === "#REF!" ? "Ô lấy số từ trang hoặc ô đã bị xóa" : `Ô đang lỗi ${found}`,
    fix: "Sửa công thức ở ô đó, hoặc xóa trống.",
  }),
  percentNotCount: ({ found }) => ({
    what: `Cần số lượng, đang là tỷ lệ "${found}"`,
    fix: "Nhập số lượng; muốn đánh giá một tỷ lệ thì dùng DANHGIATYLE.",
  }),
  notNumber: ({ found }) => ({ what: `"${found}" không phải là số`, fix: "Nhập số, ví dụ 1234." }),
  unclearNumber: ({ found }) => ({
    what: `Số "${found}" có thể đọc theo hai cách`,
    fix: "Nhập lại thành số, dùng dấu phẩy cho phần thập phân, ví dụ 98,5 hoặc 1234.",
  }),
  notWhole: ({ found }) => ({
    what: `Cần số nguyên, đang là ${String(found).replace(".", ",")}`,
    fix: "Nhập số lượng nguyên, không nhập tỷ lệ.",
  }),
  negative: ({ found }) => ({
    what: `Số âm: ${String(found).replace(".", ",")}`,
    fix: "Nhập số từ 0 trở lên.",
  }),
  partOverWhole: ({ part, whole }) => ({
    what: `Số đạt ${n(part)} lớn hơn tổng số ${n(whole)}`,
    fix: "Kiểm tra lại hai số này, hoặc thứ tự trong công thức: số đạt trước, tổng số sau.",
  }),
  unknownOverWhole: ({ part, unknown, whole }) => ({
    what: `Số đạt ${n(part)} cộng số chưa rõ ${n(unknown)} lớn hơn tổng số ${n(whole)}`,
    fix: "Số chưa rõ phải nằm trong tổng số và không trùng với số đạt.",
  }),
  ratioOverOne: ({ found }) => ({
    what: `Tỷ lệ "${found}" lớn hơn 100%`,
    fix: "Nhập 98% hoặc 0,98.",
  }),
  unclearThreshold: ({ found }) => ({
    what: found === "" ? "Chưa ghi ngưỡng" : `Không hiểu ngưỡng "${found}"`,
    fix: 'Nhập 95, 95% hoặc 0,95; với "mỗi đơn vị ≥" thì nhập số nguyên từ 1.',
  }),
  quartersOutOfRange: ({ found }) => ({
    what: `Số quý đến hạn là ${String(found).replace(".", ",")}`,
    fix: "Nhập số quý đã kết thúc, từ 0 đến 4.",
  }),
  shapeMismatch: ({ rows, columns, like, likeRows, likeColumns }) => ({
    what: `Vùng này có ${n(rows)} dòng × ${n(columns)} cột, cần ${n(likeRows)} dòng × ${n(likeColumns)} cột như ${like}`,
    fix: "Chọn lại các vùng cùng dòng đầu và dòng cuối.",
  }),
  notFourQuarters: ({ columns }) => ({
    what: `Vùng các quý có ${n(columns)} cột`,
    fix: "Chọn đủ bốn cột: quý I, II, III, IV.",
  }),
  notSingleCell: ({ rows, columns }) => ({
    what: `Cần một ô, đang là ${n(rows)} dòng × ${n(columns)} cột`,
    fix: "Chọn một ô; muốn tính nhiều dòng thì chép công thức xuống.",
  }),
  unknownOption: ({ found, allowed }) => ({
    what: `Không hiểu lựa chọn "${found}"`,
    fix: `Ghi một trong: ${quoted(allowed)}.`,
  }),
  unknownScheme: ({ found, known }) => ({
    what: `Không có thang xếp loại "${found}"`,
    fix: `Ghi một trong: ${quoted(known)}, hoặc chọn vùng DM_XEPLOAI có cả dòng tiêu đề.`,
  }),
  unknownTarget: ({ found, known }) => ({
    what: `Không có chỉ tiêu mã "${found}"`,
    fix: `Các mã có: ${known.join(", ")}.`,
  }),
  targetNotInEffect: ({ id }) => ({
    what: `Chỉ tiêu ${id} không còn hiệu lực trong danh mục`,
    fix: 'Đánh dấu "x" ở cột Còn hiệu lực, hoặc dùng mã khác.',
  }),
  missingCaption: ({ caption }) => ({
    what: `Danh mục thiếu cột "${caption}"`,
    fix: "Chọn cả dòng tiêu đề của danh mục.",
  }),
  duplicateTarget: ({ id }) => ({
    what: `Mã ${id} có hai dòng trong danh mục`,
    fix: "Chỉ để một dòng cho mỗi mã.",
  }),
  unknownComparator: ({ found }) => ({
    what: `Không hiểu điều kiện "${found}"`,
    fix: 'Cột So sánh ghi ">", "≥" hoặc "mỗi đơn vị ≥"; "=" chỉ dùng với 100%.',
  }),
  planMissing: ({ plan, actual }) => ({
    what: plan
      ? `Thực hiện là "${actual}" nhưng kế hoạch "${plan}" không phải là số`
      : `Có thực hiện "${actual}" nhưng chưa có kế hoạch`,
    fix: 'Nhập kế hoạch bằng số; chỉ tiêu định tính thì ở thực hiện ghi "x" hoặc "đạt".',
  }),
  percentBesideNumber: ({ plan, actual }) => ({
    what: `Kế hoạch "${plan}" và thực hiện "${actual}" khác đơn vị`,
    fix: "Nhập cả hai bằng phần trăm, hoặc cả hai bằng số.",
  }),
  unclearWhereLess: ({ found }) => ({
    what: `Chỉ tiêu càng ít càng tốt mà thực hiện ghi "${found}": không rõ là đạt hay chưa`,
    fix: 'Ghi "đạt" hoặc "chưa đạt", hoặc ghi kế hoạch và thực hiện bằng số.',
  }),
  goodNotCounted: ({ level }) => ({
    what: `Mức "${level}" tính là hoàn thành tốt nhưng không tính vào mẫu số`,
    fix: 'Đánh dấu "x" ở cả hai cột, hoặc bỏ dấu ở cột Từ HTTNV trở lên.',
  }),
  levelDisagrees: ({ level }) => ({
    what: `Mức "${level}" có hai dòng đánh dấu khác nhau`,
    fix: "Đánh dấu giống nhau ở mọi dòng của một mức.",
  }),
  emptyPlan: () => ({ what: "Chưa có số kế hoạch", fix: "Nhập kế hoạch lớn hơn 0." }),
  actualMissing: () => ({
    what: "Chưa có kết quả thực hiện",
    fix: 'Nếu kết quả đúng là không có thì ghi "không", vì Excel không phân biệt 0 với ô trống.',
  }),
  nothingToCount: () => ({
    what: "Không có đối tượng",
    fix: "Không có dòng nào để tính; kiểm tra lại vùng đã chọn nếu phải có.",
  }),
};
