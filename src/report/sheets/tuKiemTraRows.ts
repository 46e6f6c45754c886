import { STATE } from "../../domain/state";
import { hiddenColumn } from "../columns";
import { call, cell, cellAbove, firstOf, type Formula, iff, is, join, plus, rows, value } from "../formula/node";
import type { Column, FixedRow, Row, RowValue } from "../record";

/** What the self-test tries, row by row, and the hidden columns that it tries it in. */

const KNOWN_VERDICT = "Đạt";

/** What stands in the cell that is tried, in words where it is an error. Numbers of ERROR.TYPE. */
const why: Formula = firstOf(
  [
    [is(cell("kind"), "=", ""), ""],
    [is(cell("kind"), "=", 5), "Chưa gọi được hàm: cần phần bổ trợ"],
    [is(cell("kind"), "=", 8), "Đang tính"],
    [is(cell("kind"), "=", 9), "Không tràn: ô bên dưới, bên phải không trống"],
    // of errors newer than itself ERROR.TYPE knows no number
    [is(cell("kind"), "=", 0), "Ô thử báo lỗi không có số: #SPILL!, #BUSY!…"],
  ],
  join("Ô thử báo lỗi số ", cell("kind")),
);

const note = iff(is(cell("remark"), "=", ""), "", join(" (", cell("remark"), ")"));
const line = join(cell("order"), ". ", cell("what"), ": ", cell("result"), note);

const input = (key: string, caption: string, en: string): Column => ({
  ...hiddenColumn(key, caption, undefined, en),
  type: "text",
});

/**
 * Inputs, then the cell of each row that is tried with its findings, then a column of its own for everything that spills: nothing
 * may stand below or beside it.
 */
export const working: readonly Column[] = [
  input("names", "Thử: họ và tên", "Names to count."),
  input("blanks", "Thử: dấu, một ô trống", "Marks, one cell blank."),
  input("zeros", "Thử: dấu, một số 0", "Marks, a typed 0."),
  input("errors", "Thử: dấu, một ô lỗi", "Marks, one cell an error."),
  hiddenColumn("probe", "Ô thử", undefined, "The cell that is tried."),
  hiddenColumn("beside", "Ô đối chiếu", undefined, "What it is compared with."),
  hiddenColumn(
    "kind",
    "Loại lỗi",
    iff(call("ISERROR", cell("probe")), call("IFERROR", call("ERROR.TYPE", cell("probe")), 0), ""),
    "Number of the error.",
  ),
  hiddenColumn("why", "Lỗi bằng lời", why, "The error in words."),
  hiddenColumn("said", "Máy thấy", value(""), "What the formulas found."),
  hiddenColumn("line", "Một dòng", line, "The row as text."),
  hiddenColumn("text", "Các dòng đến đây", join(cellAbove("text"), cell("line"), "; "), "All rows so far."),
  hiddenColumn("levels", "Tràn: tên mức", undefined, "Spilled names of levels."),
  hiddenColumn("states", "Tràn: trạng thái", undefined, "Spilled states."),
  hiddenColumn("ratios", "Tràn: tỷ lệ", undefined, "Spilled ratios, one an error."),
  hiddenColumn("met", "Tràn ngang: số đạt", undefined, "Spilled counts: part."),
  hiddenColumn("whole", "Tràn ngang: tổng số", undefined, "Spilled counts: whole."),
  hiddenColumn("missing", "Tràn ngang: chưa có kết quả", undefined, "Spilled counts: not entered."),
];

const computed = (formula: Formula): RowValue => ({ formula });

/** What was found in words, unless the cell that is tried shows an error; whatever else goes wrong is said as well. */
const found = (words: Formula, ...first: readonly (readonly [when: Formula, words: string])[]): RowValue =>
  computed(call("IFERROR", firstOf([...first, [is(cell("why"), "<>", ""), cell("why")]], words), "Chưa rõ"));
const failsWith = (kind: number): Formula => is(cell("kind"), "=", kind);

const [names, blanks, zeros, errors] = ["names", "blanks", "zeros", "errors"].map((key) => rows("own", key)) as [
  Formula,
  Formula,
  Formula,
  Formula,
];
const filled = (key: string): Formula => call("COUNTIFS", rows("own", key), "?*");
const countOf = (key: string, word: string): Formula => call("COUNTIFS", rows("own", key), word);

/** The tried cells; a row each. */
const tried: readonly Row[] = [
  {
    what: "Gọi được hàm của phần bổ trợ",
    how: "Phải là “Gọi được hàm”. Nếu cần phần bổ trợ: mở bảng CHITIEU, bấm Tính lại các ô #NAME?.",
    probe: computed(call("CHITIEU.DANHGIA", "CT06", 99, 100)),
    said: found(
      iff(is(cell("probe"), "=", KNOWN_VERDICT), "Gọi được hàm", join("Gọi được, kết quả lạ: ", cell("probe"))),
    ),
  },
  {
    what: "Hàm trả nhiều dòng",
    how: "Phải là “Tràn được 3 dòng”.",
    levels: computed(call("CHITIEU.MUCXEPLOAI", value(["HTXSNV", "HTTNV", "HTNV"]))),
    probe: computed(cell("levels")),
    said: found(
      iff(is(filled("levels"), "=", 3), "Tràn được 3 dòng", join("Không tràn: có ", filled("levels"), " dòng, phải 3")),
    ),
  },
  {
    what: "Ô lỗi trong vùng vào được hàm",
    how: "Một dấu trong cột ẩn là #N/A. Hàm phải chỉ ra dòng ấy và vẫn tính các dòng kia.",
    states: computed(call("CHITIEU.TRANGTHAIDANHDAU", names, errors)),
    probe: computed(cell("states")),
    said: found(
      iff(
        is(plus(countOf("states", STATE.unclear), countOf("states", STATE.met)), "=", 3),
        join("Ô lỗi được nêu: ", countOf("states", STATE.unclear), ` dòng ${STATE.unclear}`),
        "Ô lỗi hiểu sai",
      ),
      [failsWith(7), "Ô lỗi không vào được hàm: chỉ thấy #N/A"],
    ),
  },
  {
    what: "Mảng có một phần tử lỗi",
    how: "Chỉ ô của phần tử ấy báo lỗi, hai ô kia có tỷ lệ; không được cả mảng thành #VALUE!.",
    ratios: computed(call("CHITIEU.HOANTHANH", value([19, 45, 7]), value([20, 40, 0]))),
    probe: computed(cell("ratios")),
    said: found(
      iff(
        is(call("COUNT", rows("own", "ratios")), "=", 2),
        "Chỉ ô lỗi báo lỗi, 2 ô kia có số",
        join("Sai: ", call("COUNT", rows("own", "ratios")), " ô có số, phải 2"),
      ),
      [failsWith(3), "Một phần tử lỗi làm cả mảng thành #VALUE!"],
    ),
  },
  {
    what: "Ô trống và số 0 cho cùng kết quả",
    how: "Phải là “Cùng kết quả: 2/3, chưa có kết quả 1”, dù Excel đưa ô trống vào như ô trống hay như số 0.",
    probe: computed(call("CHITIEU.TYLEDANHDAU", names, blanks)),
    beside: computed(call("CHITIEU.TYLEDANHDAU", names, zeros)),
    met: computed(call("CHITIEU.DEMDANHDAU", names, blanks)),
    said: found(
      iff(
        is(cell("probe"), "=", cell("beside")),
        join("Cùng kết quả: ", cell("met"), "/", cell("whole"), ", chưa có kết quả ", cell("missing")),
        join("Khác nhau: ", cell("probe"), " và ", cell("beside")),
      ),
    ),
  },
  {
    what: "Dấu thập phân",
    how: "Theo cài đặt vùng của máy; máy tiếng Việt là dấu phẩy.",
    said: found(join("Viết là ", value(1.5))),
  },
  {
    what: "Ngày gõ vào",
    how: "02/01/2026 phải là ngày 2 tháng 1, theo cài đặt vùng của máy.",
    probe: computed(call("MONTH", "02/01/2026")),
    said: computed(
      iff(
        call("ISERROR", cell("probe")),
        "02/01/2026 không được hiểu là ngày",
        join("02/01/2026 là tháng ", cell("probe")),
      ),
    ),
  },
];

/** Small inputs in the upper rows, found by whole columns. The first row is the caption's, and blank. */
const inputs: readonly Row[] = [
  {},
  { names: "An", blanks: "x", zeros: "x", errors: "x" },
  { names: "Bình", blanks: "x", zeros: "x", errors: computed(call("NA")) },
  { names: "Chi", zeros: 0, errors: "x" },
];

export const seen: readonly FixedRow[] = tried.map((row, i) => ({
  kind: "row",
  values: { ...inputs[i], answer: "Máy tự ghi", ...row },
}));

const question = (what: string, how: string, more: Row = {}): FixedRow => ({
  kind: "row",
  values: { what, how, ...more },
});

/** What no formula can see. */
export const asked: readonly FixedRow[] = [
  question(
    "Phiên bản Excel và hệ điều hành",
    "Tệp > Tài khoản (File > Account); chép dòng phiên bản vào cột Ghi thêm.",
    {
      answer: "Ghi cột bên",
      said: computed(iff(is(cell("remark"), "=", ""), "Chưa ghi", "Đã ghi")),
    },
  ),
  question(
    "Ctrl+Z sau khi bảng CHITIEU đã đọc",
    "Mở bảng CHITIEU ở Tổng quan, gõ vào DS_HOIVIEN, đợi 5 giây, bấm Ctrl+Z: chữ vừa gõ mất đi là Đúng.",
  ),
  question(
    "Xem trước khi in: vừa một trang ngang",
    "Tệp > In (File > Print) ở từng biểu: bề ngang vừa một trang, tiêu đề lặp lại.",
  ),
  question("Dòng tiêu đề đứng yên", "Cuộn DS_HOIVIEN và B01 xuống: tiêu đề vẫn thấy."),
  question("Danh sách chọn", "Bấm vào cột Anh, chị ghi ở đây và cột Tổ chức của DS_HOIVIEN: có mũi tên và các từ."),
  question("Dòng mới vào bảng", "Gõ một tên ngay dưới bảng DS_HOIVIEN: bảng dài thêm một dòng, B03 đếm thêm một."),
  question(
    "Lưu, mở không có phần bổ trợ, mở lại",
    "Lưu tệp, mở ở máy không có phần bổ trợ, tính lại và lưu; mở lại ở máy này: bấm nút trong bảng CHITIEU thì số liệu trở lại.",
  ),
];
