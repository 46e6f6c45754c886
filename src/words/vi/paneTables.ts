import type { CopyCounts, TablePaneWords } from "../paneTables";
import { smallNumberText } from "../words";

const small = (value: number): string => smallNumberText(value, ".");
const some = (parts: readonly (readonly [count: number, text: string])[]): string =>
  parts.flatMap(([count, text]) => (count > 0 ? [`${small(count)} ${text}`] : [])).join(", ");
const changes = ({ changed, added, gone }: CopyCounts): string =>
  some([
    [changed, "dòng đã sửa"],
    [added, "dòng mới"],
    [gone, "dòng không còn"],
  ]);

export const tablePaneVi: TablePaneWords = {
  heading: "Danh sách có sẵn trong sổ",
  about:
    "Bảng do người khác lập trong sổ này: xem máy hiểu từng cột ra sao, sửa cột hiểu sai, rồi dùng danh sách ấy, không phải chép tay.",
  looking: "Đang tìm bảng…",
  again: "Tìm lại",
  none: "Không thấy bảng nào ngoài các trang của CHITIEU.",
  table: (sheet, range) => `Trang "${sheet}", ${range}`,
  records: (count) => `${small(count)} dòng dữ liệu`,
  sureness: { sure: "chắc", likely: "có lẽ", unclear: "chưa rõ" },
  header: (first, last) => (first === last ? `Tên cột ở dòng ${first}` : `Tên cột ở dòng ${first}–${last}`),
  noHeader: "Bảng không có dòng tên cột",
  otherHeader: (first, last) =>
    first === last ? `Cũng có thể ở dòng ${first}: xem lại.` : `Cũng có thể ở dòng ${first}–${last}: xem lại.`,
  readOther: "Đọc theo dòng ấy",
  columns: "Các cột",
  column: (letters, caption) => `${letters}. ${caption === "" ? "(không có tên)" : caption}`,
  asRead: "Như máy hiểu",
  unused: "Không dùng",
  chosen: "đã chọn",
  meanings: {
    name: "Tên (người, tổ chức)",
    organisation: "Tổ chức của người ấy",
    rating: "Xếp loại (được quyết định)",
    ownRating: "Tự xếp loại, đề nghị",
    reason: "Lý do không xếp loại, không tính",
    studied: "Được học tập (x)",
    notRequired: "Không phải học, lý do",
    inCharge: "Người phụ trách đoàn thể",
    usesIt: "Ứng dụng CNTT (x)",
    hasUnion: "Có công đoàn (x)",
    hasYouthUnion: "Có đoàn thanh niên (x)",
    hasVeterans: "Có hội CCB (x)",
    introduced: "Giới thiệu đoàn viên ưu tú",
    founded: "Ngày thành lập",
    party: "Đảng viên, tổ chức đảng (x)",
    born: "Năm sinh, ngày sinh",
    sex: "Giới tính",
    ethnicity: "Dân tộc",
  },
  kinds: {
    stt: "số thứ tự",
    code: "mã, số hiệu",
    person: "tên người",
    org: "tổ chức",
    item: "tên, nội dung",
    category: "loại",
    rating: "mức xếp loại",
    score: "điểm",
    yesno: "đánh dấu",
    count: "số lượng",
    percent: "tỷ lệ",
    money: "tiền",
    measure: "số đo",
    date: "ngày, năm",
    phone: "điện thoại",
    email: "thư điện tử",
    address: "địa chỉ",
    uom: "đơn vị tính",
    note: "ghi chú",
    other: "chưa rõ",
  },
  skippedHead: (rows) => `${small(rows)} dòng không lấy làm dữ liệu`,
  skipped: {
    group: "Dòng nhóm",
    total: "Dòng cộng",
    prefilled: "Dòng mới đánh số, chưa ghi",
    columnNumbers: "Dòng đánh số cột",
    fieldFormats: "Dòng hướng dẫn cách ghi",
    captionsAgain: "Tên cột lặp lại",
    covered: "Phần dưới của ô gộp",
    blank: "Dòng trống",
    note: "Ghi chú",
    signature: "Chữ ký",
    aside: "Dòng xen giữa",
    title: "Tiêu đề",
    unitLine: "Dòng đơn vị tính",
    outside: "Ngoài bảng",
  },
  rows: (reason, rows) => `${reason}: ${rows}`,
  remembered: "Cột của bảng này đã có người sửa: máy nhớ theo tên cột, nhận cả ở tệp khác có cùng tên cột.",
  forget: "Quên điều đã nhớ",
  rememberedAll: (headers) => `Sổ này và máy này đang nhớ cách hiểu cột của ${small(headers)} mẫu bảng.`,
  forgetAll: "Quên tất cả",
  saidRemembered: "Đã nhớ: trong sổ này, và trên máy này cho các tệp có cùng tên cột.",
  saidForgotten: "Đã quên.",
  into: "Dùng cho",
  use: "Dùng danh sách này",
  plan: {
    head: (list, isAgain) => (isAgain ? `Cập nhật ${list} từ danh sách` : `Đưa vào ${list}`),
    write: ({ added, changed }) =>
      `Sẽ ghi: ${some([
        [added, "dòng mới"],
        [changed, "dòng đã đổi ở nguồn"],
      ])}.`,
    columns: (pairs) => `Cột: ${pairs.map(({ from, to }) => `"${from}" vào "${to}"`).join("; ")}.`,
    groups: (to, names) =>
      `Cột "${to}" lấy theo dòng nhóm: ${names.slice(0, 3).join("; ")}${names.length > 3 ? `; … (${small(names.length)} nhóm)` : ""}.`,
    own: (rows) => `Trang đang có ${small(rows)} dòng đã ghi: giữ nguyên, các dòng mới ghi xuống dưới.`,
    typed: (count, rows) => `${small(count)} dòng trùng tên và tổ chức với dòng đã ghi (dòng ${rows}): không chép.`,
    edited: (count) => `${small(count)} dòng đã chép rồi được sửa hoặc xóa bằng tay: giữ như đã sửa.`,
    gone: (count) => `${small(count)} dòng không còn ở nguồn: bỏ đi, trừ dòng có ghi thêm.`,
    nameless: (rows) => `Dòng không có tên ở nguồn, không chép: ${rows}.`,
    overCapacity: (rows) =>
      `${small(rows)} dòng sẽ nằm ngoài vùng tính của trang: khi đó số liệu chưa đầy đủ, chưa đánh giá được.`,
    nothing: "Không có gì để ghi.",
    asItStands: "Chép nguyên như đã ghi: mức xếp loại chưa hiểu vẫn là chưa hiểu. Dòng cộng, dòng nhóm không chép.",
    go: "Ghi",
    cancel: "Thôi",
  },
  doubts: {
    noName: "Chưa rõ cột nào là tên: chọn nghĩa cho cột ấy ở trên.",
    several: (meaning, columns) =>
      `Nhiều cột cùng là "${meaning}" (${columns.join("; ")}): chọn "Không dùng" cho cột thừa.`,
  },
  copied: ({ list, added, changed, cleared, left, overCapacity }) =>
    [
      added + changed + cleared === 0
        ? `Không ghi gì vào "${list}".`
        : `Đã ghi vào "${list}": ${some([
            [added, "dòng mới"],
            [changed, "dòng đổi"],
            [cleared, "dòng bỏ"],
          ])}.`,
      ...(left === "" ? [] : [`Dòng ${left} không còn ở nguồn nhưng có ghi thêm: giữ lại, hãy xem.`]),
      ...(overCapacity > 0
        ? [`${small(overCapacity)} dòng nằm ngoài vùng tính: số liệu chưa đầy đủ, chưa đánh giá được.`]
        : []),
    ].join(" "),
  copies: {
    head: "Đã dùng",
    from: (list, sheet) => `${list} lấy từ trang "${sheet}"`,
    asItWas: (rows) => `${small(rows)} dòng, đúng như nguồn.`,
    differs: (counts) => `Nguồn đã đổi so với lúc chép: ${changes(counts)}.`,
    sourceGone: "Không thấy danh sách nguồn, hoặc không còn đọc được như trước: số liệu đang tính theo bản đã chép.",
    update: "Cập nhật từ danh sách",
  },
};
