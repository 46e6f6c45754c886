import { a1, box } from "../../domain/a1";
import type { DocumentsWords, NamedCell } from "../paneDocuments";
import { rowList } from "../paneSheets";
import { smallNumberText } from "../words";
import { sheetsVi } from "./paneSheets";

const small = (value: number): string => smallNumberText(value, ".");
const cell = ({ sheet, row, column }: NamedCell): string => `trang "${sheet}", ô ${a1(box(row, column))}`;

export const documentsVi: DocumentsWords = {
  open: "Biên bản, thông báo kết luận",
  about:
    "Lấy từ B07c, B07d. Chỗ chưa ghi thì trong văn bản là dòng chấm, không tự điền. Xem lại số, ký hiệu, chữ ký trước khi ban hành.",
  looking: "Đang xem B07c…",
  empty: "B07c chưa có buổi làm việc nào: ghi mỗi buổi một dòng rồi mở lại.",
  meeting: "Buổi làm việc",
  minutes: "Biên bản",
  notice: "Thông báo kết luận",
  save: "Lưu tệp Word (.docx)",
  saved: (file) =>
    `Đã đưa tệp "${file}" cho máy lưu. Không thấy tệp thì Excel này chặn tải xuống: chép văn bản bên dưới sang Word.`,
  notMade: "Chưa tạo được tệp. Chép văn bản bên dưới sang Word.",
  copy: "Chép văn bản",
  copied: "Đã chép: sang Word, nhấn Ctrl+V.",
  selected: "Đã chọn hết văn bản: nhấn Ctrl+C, rồi sang Word nhấn Ctrl+V.",
  text: "Văn bản",
  carry: "Đưa nhiệm vụ vào B14",
  carried: ({ sheet, added, standing }) =>
    [
      added.length === 0 ? `Không thêm dòng nào vào "${sheet}".` : `Đã thêm vào "${sheet}" dòng ${rowList(added)}.`,
      ...(standing.length === 0 ? [] : [`Đã có từ trước: dòng ${rowList(standing)}, giữ nguyên.`]),
    ].join(" "),
  noFollowUp: "Sổ này chưa có B14 của năm.",
  insertFollowUp: "Chèn B14",
  remarks: (count) => `${small(count)} chỗ cần xem:`,
  nothingMissing: "Không thiếu mục nào.",
  remark: (remark) => {
    switch (remark.code) {
      case "blankCell":
        return `Chưa ghi "${remark.caption}" (${cell(remark.at)}): để dòng chấm.`;
      case "captionGone":
        return `Không thấy cột "${remark.caption}" ở trang "${remark.sheet}": để dòng chấm.`;
      case "blankSetting":
        return `Chưa có "${sheetsVi.fields[remark.field]}" ở "${sheetsVi.settings}": để dòng chấm.`;
      case "noTasks":
        return `Chưa có nhiệm vụ nào của buổi này ở ${remark.sheet}: thông báo không có phần nhiệm vụ.`;
      case "kindUnknown":
        return `Chưa rõ "${remark.committee}" là loại cấp ủy nào (DS_CAPUY, cột Loại): ký hiệu và quyền hạn người ký để dòng chấm.`;
      case "signUnknown":
        return "Chưa rõ ký hiệu của cơ quan ban hành: trong số văn bản để dòng chấm.";
      case "unread":
        return `Chưa đọc được "${remark.found}" ở cột "${remark.caption}" (${cell(remark.at)}): để dòng chấm.`;
      case "sameName":
        return `Tên "${remark.meeting}" ghi cho hai buổi (${cell(remark.at)}): nhiệm vụ ở B07d chỉ đi với buổi ghi trước. Đặt tên khác nhau.`;
      case "taskOfNoMeeting":
        return `Nhiệm vụ "${remark.task}" (${cell(remark.at)}) không thuộc buổi nào trong B07c: không có trong văn bản.`;
      case "dayOutsideQuarter":
        return `Ngày làm việc không thuộc quý ${remark.quarter} (${cell(remark.at)}).`;
      case "otherDay":
        return `B07a ghi ngày khác: ${remark.there} (${cell(remark.at)}), B07c ghi ${remark.here}.`;
      case "noticeBeforeMeeting":
        return `Ngày thông báo kết luận trước ngày làm việc (${cell(remark.at)}).`;
      case "superiorAssumed":
        return `"${remark.committee}" khác đơn vị ở "${sheetsVi.settings}": cấp trên ghi là "${remark.superior}", sửa trong văn bản nếu không phải.`;
    }
  },
};
