import { type Answer, column, one, openRuntime } from "./runtime";

type Call = readonly [id: string, ...args: unknown[]];
interface Case {
  readonly rule: string;
  readonly call: Call;
  readonly gives?: unknown;
  /** A piece of the sentence when the cell is asked about. */
  readonly asks?: string;
  readonly error?: "#N/A";
}

const targetList = (comparator: unknown, threshold: unknown): unknown[][] => [
  ["Mã", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng"],
  ["CT06", "Việc", comparator, threshold],
];
const LEVELS = ["Mã", "Tên mức", "Cách viết", "Từ HTTNV trở lên (x)", "Tính vào mẫu số (x)"];
const AB = column("A", "B");

/** Cells that used to be counted without a sound, or refused though everybody knows what they mean. */
const cases: readonly Case[] = [
  {
    rule: "[FN101] a blank threshold, which desktop Excel sends as 0",
    call: ["DANHGIA", one("CT06"), one(0), one(50), targetList("≥", 0)],
    asks: "Chưa ghi ngưỡng (dòng thứ 2, cột thứ 4 của vùng danh_muc)",
  },
  {
    rule: "[FN102] keeping words without accents",
    call: ["DEMTOITHIEU", AB, column(1, ""), one(1), column("", "con nguon")],
    gives: [[1, 2, 1]],
  },
  {
    rule: "[FN103] a reason taken back",
    call: ["DEMTOITHIEU", AB, column(1, ""), one(1), column("", "chưa giải thể")],
    asks: 'Không rõ "chưa giải thể"',
  },
  {
    rule: "[FN104] no meeting in a number",
    call: ["DEMQUY", one("A"), [["0 cuộc", "", "", ""]], one(1)],
    asks: "0 cuộc",
  },
  {
    rule: '[FN105] "có" where less is better',
    call: ["DEMCHITIEU", one("Vi phạm"), one("có"), one("không"), null, one("giam")],
    asks: 'thực hiện ghi "có"',
  },
  {
    rule: '[FN106] "không" against "không" where less is better',
    call: ["DEMCHITIEU", one("Vi phạm"), one("không"), one("không"), null, one("giam")],
    gives: [[1, 1, 0]],
  },
  {
    rule: '[FN107] "K" in the scale of the youth union',
    call: ["DEMTOTTROLEN", AB, column("K", "Khá"), one("doan2011")],
    asks: 'Không nhận ra mức xếp loại "K"',
  },
  {
    rule: "[FN108] a good level outside the denominator",
    call: ["DEMTOTTROLEN", AB, column("Tốt", "Kém"), [LEVELS, ["T", "Tốt", "", "x", ""], ["K", "Kém", "", "", "x"]]],
    asks: "không tính vào mẫu số (dòng thứ 2, cột thứ 5 của vùng thang)",
  },
  {
    rule: "[FN109] an unseen character before the total",
    call: ["DEMTOITHIEU", column("A", "\u200eTổng cộng"), column("", 9)],
    gives: [[0, 1, 1]],
  },
  {
    rule: "[FN110] the sum of a group",
    call: ["DEMTOITHIEU", column("A", "Tổng cộng toàn Khối"), column(1, 9)],
    asks: '"Tổng cộng toàn Khối" có vẻ là dòng cộng của một nhóm (dòng thứ 2 của vùng don_vi)',
  },
  {
    rule: "[FN111] percentages as counts",
    call: ["DANHGIA", one("CT01"), one("100%"), one("100%")],
    asks: 'đang là tỷ lệ "100%" (so_dat)',
  },
  {
    rule: '[FN112] the text "1" without a plan',
    call: ["DEMCHITIEU", one("T"), one("1"), one("")],
    asks: "chưa có kế hoạch",
  },
  {
    rule: "[FN113] a list with one spelling a row has one line a level",
    call: [
      "DEMXEPLOAI",
      AB,
      column("HTT", "Kém"),
      [LEVELS, ["T", "Tốt", "HTTNV", "x", "x"], ["T", "Tốt", "HTT", "x", "x"], ["K", "Kém", "", "", "x"]],
    ],
    gives: [
      ["Tốt", 1, 0.5],
      ["Kém", 1, 0.5],
      ["Không thuộc diện", 0, ""],
      ["Chưa có kết quả xếp loại", 0, 0],
    ],
  },
  {
    rule: "[FN114] each unit at least two",
    call: ["THUYETMINH", one("CT06"), one(1), one(2), targetList("Mỗi đơn vị ≥", 2)],
    gives: expect.stringContaining("mỗi đơn vị ít nhất 02") as string,
  },
  { rule: '[FN115] "mới" is not "mỗi"', call: ["NGUONG", one("CT06"), targetList("Mới trên", 0.5)], asks: "Mới trên" },
  {
    rule: "[FN116] a minimum with a residue of binary sums",
    call: ["DEMTOITHIEU", one("A"), one(0.3), one(0.1 + 0.2)],
    gives: [[1, 1, 0]],
  },
  {
    rule: "[FN117] a key that names nobody",
    call: ["DEMDANHDAU", column("A", "(1)"), column("x", "")],
    asks: '"(1)" không phải là tên (dòng thứ 2 của vùng danh_sach)',
  },
  {
    rule: "[FN118] what THUYETMINH prints is read",
    call: ["DANHGIATYLE", one("CT06"), one("97,996%")],
    gives: "Chưa đạt",
  },
  {
    rule: "[FN119] an unticked box without a name",
    call: ["DEMDANHDAU", column("A", ""), column("√", false)],
    gives: [[1, 1, 0]],
  },
  {
    rule: "[FN120] NV, separators and placeholders of ratings",
    call: [
      "DEMTOTTROLEN",
      column("A", "B", "C", "D"),
      column("Hoàn thành tốt NV", "HTTNV;", "--", "0"),
      null,
      one("tổng số"),
    ],
    gives: [[2, 4, 2]],
  },
  {
    rule: "[FN121] document numbers",
    call: ["DEMQUY", one("A"), [["CV 15", "Số: 15-TB/ĐU", "chưa họp", ""]], one(3)],
    gives: [[2, 3, 0]],
  },
  {
    rule: "[FN122] a comparator in words, captions without accents",
    call: [
      "DANHGIA",
      one("A1"),
      one(19),
      one(20),
      [
        ["Ma", "Noi dung chi tieu", "So sanh", "Nguong"],
        ["A1", "Việc", "từ 95% trở lên", ""],
      ],
    ],
    gives: "Đạt",
  },
  {
    rule: "[FN123] a rating with a remark stays asked about",
    call: ["DEMTOTTROLEN", one("A"), one("HTTNV (đã điều chỉnh)")],
    asks: "HTTNV (đã điều chỉnh)",
  },
  {
    rule: "[FN124] a whole column with its caption row stays refused",
    call: ["DEMTOTTROLEN", column("Họ và tên", "A"), column("Xếp loại", "HTTNV")],
    asks: 'Không nhận ra mức xếp loại "Xếp loại"',
  },
  {
    rule: "[FN125] a plan of the text 0 is no plan yet",
    call: ["HOANTHANH", one(5), one("0")],
    asks: "Chưa có số kế hoạch",
    error: "#N/A",
  },
  {
    rule: "[FN126] a unit by the rows of another list, all of them",
    call: [
      "TRANGTHAITOITHIEU",
      column("Đơn vị", "A", "B"),
      column("Trạng thái: Thực hiện", "đạt: vượt", "đạt", "chưa đạt"),
      column("Đơn vị", "A", "b", "B"),
      one("tat ca"),
    ],
    gives: [["Trạng thái: Thực hiện, tất cả"], ["đạt"], ["chưa đạt"]],
  },
  {
    rule: "[FN127] a blank minimum, which desktop Excel sends as 0, is one",
    call: ["TRANGTHAITOITHIEU", column("Đơn vị", "A"), column("Trạng thái: x", "đạt"), column("Đơn vị", "A"), one(0)],
    gives: [["Trạng thái: x, tối thiểu 1"], ["đạt: 1"]],
  },
  {
    rule: "[FN128] a minimum in other words",
    call: ["TRANGTHAITOITHIEU", column("Đơn vị", "A"), column("x", "đạt"), column("Đơn vị", "A"), one("một nửa")],
    asks: 'Không hiểu lựa chọn "một nửa" (toi_thieu)',
  },
  {
    rule: "[FN129] half a row as a minimum",
    call: ["TRANGTHAITOITHIEU", column("Đơn vị", "A"), column("x", "đạt"), column("Đơn vị", "A"), one(1.5)],
    asks: "Cần số nguyên",
  },
  {
    rule: "[FN130] words given as an array in a row",
    call: ["TRANGTHAILUACHON", column("Tên", "A", "B"), column("Chọn", "xong", "DỞ"), [["Xong", "Hết"]], column("Dở")],
    gives: [["Trạng thái: Chọn"], ["đạt: Xong"], ["chưa đạt: Dở"]],
  },
];

describe("cells that are asked about, and cells that everybody understands", () => {
  const answers = new Map<string, Answer>();
  beforeAll(async () => {
    const given = await openRuntime()(cases.map((each) => each.call));
    cases.forEach((each, i) => answers.set(each.rule, given[i] as Answer));
  });

  test.each(cases.filter((each) => each.asks === undefined))("$rule", ({ rule, gives }) => {
    expect(answers.get(rule)).toEqual({ value: gives });
  });

  test.each(cases.filter((each) => each.asks !== undefined))("$rule", ({ rule, asks, error = "#VALUE!" }) => {
    expect(answers.get(rule)).toEqual({ error, message: expect.stringContaining(asks ?? "") as string });
  });
});
