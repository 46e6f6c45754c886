import { type Answer, column, one, openRuntime } from "./runtime";

type Call = readonly [id: string, ...args: unknown[]];
interface Case {
  readonly rule: string;
  readonly call: Call;
  readonly gives?: unknown;
  readonly error?: "#VALUE!" | "#N/A";
  readonly says?: string;
}

const people = (count: number): unknown[][] => Array.from({ length: count }, (_, i) => [`Người ${i + 1}`]);
const rated = (good: number, rest: number): unknown[][] => [
  ...Array.from({ length: good }, () => ["HTTNV"]),
  ...Array.from({ length: rest }, () => ["HTNV"]),
];

const ABC = column("An", "Bình", "Chi");
const ownTargets = [
  ["Mã", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng"],
  ["CT06", "Hội viên tốt", "≥", 0.98],
  ["X1", "Đơn vị có việc mới", "mỗi đơn vị ≥", 1],
];
const ownRatings = [
  ["Tên mức", "Cách viết", "Từ HTTNV trở lên (x)", "Tính vào mẫu số (x)"],
  ["Giỏi", "G", "x", "x"],
  ["Giỏi", "Gi", "x", "x"],
  ["Vắng", "", "", ""],
];

const cases: readonly Case[] = [
  { rule: "[FN01] completion of 19 of 20 is 0.95", call: ["HOANTHANH", one(19), one(20)], gives: [[0.95]] },
  {
    rule: "[FN02] a plan of zero is #N/A with its sentence",
    call: ["HOANTHANH", one(5), one(0)],
    error: "#N/A",
    says: "Chưa có số kế hoạch",
  },
  {
    rule: "[FN03] a pair of blanks in a spill shows nothing",
    call: ["HOANTHANH", column(19, 0), column(20, 0)],
    gives: [[0.95], [""]],
  },
  {
    rule: "[FN04] one unreadable plan leaves the other cells of a spill alone",
    call: ["HOANTHANH", column(19, 5), column(20, "hai")],
    gives: [
      [0.95],
      [{ error: "#VALUE!", message: expect.stringContaining('kế hoạch "hai" không phải là số') as string }],
    ],
  },
  {
    rule: "[FN05] lower is better: within the plan is complete",
    call: ["HOANTHANH", column(4, 10), column(5, 5), one("giảm")],
    gives: [[1], [0.5]],
  },
  {
    rule: "[FN06] lower is better: 0 cannot be told from blank and is no success",
    call: ["HOANTHANH", one(0), one(5), one("giam")],
    error: "#N/A",
    says: "Chưa có kết quả thực hiện",
  },
  {
    rule: '[FN07] lower is better: "không" says none for certain',
    call: ["HOANTHANH", one("không"), one(5), one("giam")],
    gives: [[1]],
  },

  {
    rule: "[FN10] two of three targets completed",
    call: ["TYLECHITIEU", ABC, column(120, 38, "đạt"), column(100, 40, "Có 01 mô hình")],
    gives: 2 / 3,
  },
  {
    rule: "[FN11] 38 of 40 is completed at a threshold of 95",
    call: ["TYLECHITIEU", ABC, column(120, 38, "đạt"), column(100, 40, "Có"), one(95)],
    gives: 1,
  },
  {
    rule: "[FN12] a result without a plan is named",
    call: ["TYLECHITIEU", ABC, column(1, 2, 3), column(1, null, 3)],
    error: "#VALUE!",
    says: "dòng thứ 2 của vùng thuc_hien",
  },
  {
    rule: "[FN13] percent beside a bare number is named",
    call: ["TYLECHITIEU", one("An"), one(96), one("95%")],
    error: "#VALUE!",
    says: "khác đơn vị",
  },
  {
    rule: "[FN14] the counts behind it",
    call: ["DEMCHITIEU", ABC, column(120, 38, null), column(100, 40, 7)],
    gives: [[1, 3, 1]],
  },

  {
    rule: "[FN20] 49 of 50 rated good or better is 0.98",
    call: ["TYLETOTTROLEN", people(50), rated(49, 1)],
    gives: 0.98,
  },
  {
    rule: "[FN21] an unknown rating names its row and text",
    call: ["TYLETOTTROLEN", ABC, column("HTTNV", "HTTX", "HTNV")],
    error: "#VALUE!",
    says: 'Không nhận ra mức xếp loại "HTTX" (dòng thứ 2 của vùng xep_loai)',
  },
  {
    rule: "[FN22] a missing rating stays in the denominator",
    call: ["TYLETOTTROLEN", ABC, column("HTTNV", "", "HTTNV")],
    gives: 2 / 3,
  },
  {
    rule: "[FN23] a reason takes the row out",
    call: ["TYLETOTTROLEN", ABC, column("HTTNV", "Thai sản", "HTTNV")],
    gives: 1,
  },
  {
    rule: '[FN24] unless everybody is asked for ("tổng số")',
    call: ["TYLETOTTROLEN", ABC, column("HTTNV", "Thai sản", "HTTNV"), null, one("tongso")],
    gives: 2 / 3,
  },
  {
    rule: '[FN25] "Khá" is asked about outside a scale that has it',
    call: ["TYLETOTTROLEN", ABC, column("Khá", "XS", "TB")],
    error: "#VALUE!",
    says: '"doan2011", "congdoan2014"',
  },
  {
    rule: '[FN26] "Khá" counts in doan2011',
    call: ["TYLETOTTROLEN", ABC, column("Khá", "Xuất sắc", "Trung bình"), one("doan2011")],
    gives: 2 / 3,
  },
  {
    rule: '[FN27] "Khá" does not count in congdoan2014',
    call: ["TYLETOTTROLEN", ABC, column("Khá", "Vững mạnh", "TB"), one("CONGDOAN2014")],
    gives: 1 / 3,
  },
  {
    rule: "[FN28] the user's own scale, one alias a row",
    call: ["TYLETOTTROLEN", ABC, column("G", "gi", "Vắng"), ownRatings],
    gives: 1,
  },
  {
    rule: "[FN29] a total row is no subject",
    call: ["TYLETOTTROLEN", column("An", "Bình", "Tổng cộng"), column("XS", "HTNV", 17)],
    gives: 1 / 2,
  },
  {
    rule: "[FN30] nobody named is #N/A",
    call: ["TYLETOTTROLEN", column(0, 0), column(0, 0)],
    error: "#N/A",
    says: "Không có đối tượng",
  },
  {
    rule: "[FN31] a rating on a row without a name is named",
    call: ["TYLETOTTROLEN", column("An", null), column("XS", "HTTNV")],
    error: "#VALUE!",
    says: "không có tên",
  },
  {
    rule: "[FN32] ranges of different length are named",
    call: ["TYLETOTTROLEN", ABC, column("XS", "XS")],
    error: "#VALUE!",
    says: "2 dòng × 1 cột",
  },
  {
    rule: "[FN33] an invocation object in place of an omitted argument is ignored",
    call: ["TYLETOTTROLEN", ABC, column("XS", "XS", "HTNV"), { address: "A1" }],
    gives: 2 / 3,
  },
  {
    rule: "[FN34] the counts behind it: part, whole, not entered",
    call: ["DEMTOTTROLEN", ABC, column("HTTNV", 0, "KHTNV")],
    gives: [[1, 3, 1]],
  },
  {
    rule: "[FN35] all problems are reported, not the first",
    call: ["TYLETOTTROLEN", column("A", "B", "C", "D", "E"), column("?!", "zz", "HTTX", "abc", "def")],
    error: "#VALUE!",
    says: "và 2 ô khác",
  },
  {
    rule: "[FN36] counts by level, then not subject, then not entered",
    call: ["DEMXEPLOAI", column("A", "B", "C", "D"), column("XS", "Tốt", "Miễn", null)],
    gives: [
      ["Hoàn thành xuất sắc nhiệm vụ", 1, 1 / 3],
      ["Hoàn thành tốt nhiệm vụ", 1, 1 / 3],
      ["Hoàn thành nhiệm vụ", 0, 0],
      ["Không hoàn thành nhiệm vụ", 0, 0],
      ["Không thuộc diện", 1, ""],
      ["Chưa có kết quả xếp loại", 1, 1 / 3],
    ],
  },

  {
    rule: "[FN40] 27 of 30 enterprises",
    call: ["BAOPHU", people(30), [...Array.from({ length: 27 }, () => ["x"]), ["không"], ["-"], [null]]],
    gives: 0.9,
  },
  {
    rule: "[FN41] an unknown mark names its row and text",
    call: ["BAOPHU", ABC, column("x", "đang xét", "")],
    error: "#VALUE!",
    says: 'Không hiểu đánh dấu "đang xét" (dòng thứ 2 của vùng co_to_chuc)',
  },
  {
    rule: "[FN42] a written reason takes an enterprise out",
    call: ["BAOPHU", ABC, column("x", "", ""), column("", "Giải thể", null)],
    gives: 1 / 2,
  },
  {
    rule: "[FN43] every yes mark counts",
    call: ["TYLEDANHDAU", people(9), column("x", "X", "х", "có", "đã", "đạt", "✓", true, 1)],
    gives: 1,
  },
  { rule: "[FN44] the counts behind it", call: ["DEMDANHDAU", ABC, column("x", "không", 0)], gives: [[1, 3, 1]] },
  { rule: "[FN45] units with at least one", call: ["TYLETOITHIEU", ABC, column(2, 0, "01")], gives: 2 / 3 },
  {
    rule: '[FN46] a unit without a source leaves; "còn nguồn" does not',
    call: ["TYLETOITHIEU", ABC, column(2, 0, 0), one(1), column("", "hết nguồn", "còn nguồn")],
    gives: 1 / 2,
  },
  {
    rule: "[FN47] zero cannot be told from not entered",
    call: ["DEMTOITHIEU", ABC, column(2, 0, "không")],
    gives: [[1, 3, 1]],
  },

  {
    rule: "[FN50] dates, document numbers and marks are meetings; chưa, -, 0 and blank are not",
    call: [
      "TYLEQUY",
      column("A", "B"),
      [
        [46000, "12-TB/ĐU", "x", ""],
        ["chưa", "-", 0, ""],
      ],
      one(3),
    ],
    gives: 1 / 2,
  },
  {
    rule: "[FN51] only the first quarters are due",
    call: ["DEMQUY", one("A"), [["x", null, "x", "x"]], one(2)],
    gives: [[1, 2, 1]],
  },
  {
    rule: "[FN52] an unreadable quarter names its cell",
    call: ["TYLEQUY", one("A"), [["x", "dự kiến", "", ""]], one(1)],
    error: "#VALUE!",
    says: "cột thứ 2 của vùng cac_quy",
  },
  {
    rule: "[FN53] a unit or a single quarter can be taken out",
    call: [
      "DEMQUY",
      column("A", "B"),
      [
        ["x", "", "", ""],
        ["", "", "", ""],
      ],
      one(2),
      [
        ["", "mới lập", "", ""],
        ["", "", "", ""],
      ],
    ],
    gives: [[1, 3, 2]],
  },
  {
    rule: "[FN54] no quarter due yet is #N/A",
    call: ["TYLEQUY", one("A"), [["x", "", "", ""]], one(0)],
    error: "#N/A",
    says: "Không có đối tượng",
  },

  { rule: "[FN60] 49 of 50 misses CT06", call: ["DANHGIA", one("CT06"), one(49), one(50)], gives: "Chưa đạt" },
  { rule: "[FN61] 19 of 20 meets CT03", call: ["DANHGIA", one("ct03"), one(19), one(20)], gives: "Đạt" },
  { rule: "[FN62] 27 of 30 meets CT04A", call: ["DANHGIA", one("CT04A"), one(27), one(30)], gives: "Đạt" },
  {
    rule: "[FN63] 0 of 0 has nothing to count",
    call: ["DANHGIA", one("CT06"), one(0), one(null)],
    gives: "Không có đối tượng",
  },
  {
    rule: "[FN64] part over whole is an error",
    call: ["DANHGIA", one("CT06"), one(51), one(50)],
    error: "#VALUE!",
    says: "Số đạt 51 lớn hơn tổng số 50",
  },
  {
    rule: "[FN65] an unknown code lists the known ones",
    call: ["DANHGIA", one("CT99"), one(1), one(1)],
    error: "#VALUE!",
    says: "CT04A",
  },
  {
    rule: "[FN66] negative and fractional counts are both named",
    call: ["DANHGIA", one("CT06"), one(-1), one(2.5)],
    error: "#VALUE!",
    says: "Số âm: -1 (so_dat); cần số nguyên, đang là 2,5 (tong_so)",
  },
  {
    rule: "[FN67] the workbook's own list decides",
    call: ["DANHGIA", one("CT06"), one(49), one(50), ownTargets],
    gives: "Đạt",
  },
  { rule: "[FN68] 0.98 misses CT06", call: ["DANHGIATYLE", one("CT06"), one(0.98)], gives: "Chưa đạt" },
  { rule: "[FN69] 98,28% meets CT06", call: ["DANHGIATYLE", one("CT06"), one("98,28%")], gives: "Đạt" },
  {
    rule: "[FN70] 98 as a ratio is refused",
    call: ["DANHGIATYLE", one("CT06"), one(98)],
    error: "#VALUE!",
    says: "Nhập 98% hoặc 0,98",
  },
  { rule: "[FN71] how many more: 49 of 50 needs one", call: ["CANTHEM", one("CT06"), one(49), one(50)], gives: 1 },
  { rule: "[FN72] nothing more when met", call: ["CANTHEM", one("CT03"), one(19), one(20)], gives: 0 },
  {
    rule: "[FN73] certain, open, out of reach",
    call: ["KHANANG", one("CT05"), one(19), one(20), one(1)],
    gives: "Chưa đủ số liệu",
  },
  {
    rule: "[FN74] certain even if every unknown fails",
    call: ["KHANANG", one("CT03"), one(19), one(20), one(1)],
    gives: "Chắc chắn đạt",
  },
  {
    rule: "[FN75] out of reach even if every unknown passes",
    call: ["KHANANG", one("CT06"), one(40), one(50), one(9)],
    gives: "Không còn khả năng đạt",
  },
  {
    rule: "[FN76] unknown beyond the whole is an error",
    call: ["KHANANG", one("CT06"), one(40), one(50), one(11)],
    error: "#VALUE!",
    says: "lớn hơn tổng số 50",
  },
  { rule: "[FN77] the threshold as a ratio", call: ["NGUONG", one("CT05")], gives: 0.95 },
  { rule: "[FN78] the wording", call: ["NOIDUNG", one("CT04B")], gives: "Doanh nghiệp có tổ chức đoàn thanh niên" },
  {
    rule: "[FN79] the sentence: counts, percentage, verdict, how many short",
    call: ["THUYETMINH", one("CT06"), one(49), one(50)],
    gives:
      "Đoàn viên, hội viên xếp loại hoàn thành tốt nhiệm vụ trở lên: 49/50 đoàn viên, hội viên (98%), mục tiêu trên 98%: Chưa đạt, còn thiếu 01 đoàn viên, hội viên.",
  },
  {
    rule: "[FN80] 97996 of 100000 is never printed as 98,00%",
    call: ["THUYETMINH", one("CT06"), one(97996), one(100000)],
    gives: expect.stringContaining("(97,996%)") as string,
  },
  {
    rule: "[FN81] levels by their full names, cell by cell",
    call: ["MUCXEPLOAI", column("httnv", "HT  xuất sắc NV", "")],
    gives: [["Hoàn thành tốt nhiệm vụ"], ["Hoàn thành xuất sắc nhiệm vụ"], [""]],
  },
  {
    rule: "[FN82] an unknown level stays in its own cell of a spill",
    call: ["MUCXEPLOAI", column("XS", "HTTX")],
    gives: [
      ["Hoàn thành xuất sắc nhiệm vụ"],
      [{ error: "#VALUE!", message: expect.stringContaining("HTTX") as string }],
    ],
  },
  {
    rule: "[FN83] composed letters and single spaces",
    call: ["CHUANHOA", one("  Đoa\u0300n  thanh\u00a0niên ")],
    gives: [["Đoàn thanh niên"]],
  },
  {
    rule: "[FN84] TCVN3 is converted when asked",
    call: ["CHUANHOA", one("C«ng ®oµn c¬ së"), one("TCVN3")],
    gives: [["Công đoàn cơ sở"]],
  },
  {
    rule: "[FN85] groups in order of appearance, spellings folded",
    call: ["THEONHOM", column("Sở Hoà", "Sở B", "sở  hòa"), ABC, column("XS", null, "HTNV")],
    gives: [
      ["Sở Hoà", 2, 2, 1, 0, 0.5],
      ["Sở B", 1, 0, 0, 1, 0],
    ],
  },
  {
    rule: "[FN86] units that miss, in the given order",
    call: ["CHUADAT", one("CT06"), column("A", "B", "C", "Cộng"), column(49, 50, 8, 107), column(50, 50, 10, 110)],
    gives: [
      ["A", 49, 50, 1],
      ["C", 8, 10, 2],
    ],
  },
  {
    rule: "[FN87] all units meet it",
    call: ["CHUADAT", one("CT06"), one("A"), one(50), one(50)],
    gives: [["Tất cả đều đạt"]],
  },
];

describe("every custom function through the real runtime of office.js", () => {
  const answers = new Map<string, Answer>();
  beforeAll(async () => {
    const call = openRuntime();
    const given = await call([...cases.map((each) => each.call), ["DANHMUC"]]);
    cases.forEach((each, i) => answers.set(each.rule, given[i] as Answer));
    answers.set("DANHMUC", given.at(-1) as Answer);
  });

  test.each(cases.filter((each) => each.error === undefined))("$rule", ({ rule, gives }) => {
    expect(answers.get(rule)).toEqual({ value: gives });
  });

  test.each(cases.filter((each) => each.error !== undefined))("$rule", ({ rule, error, says }) => {
    expect(answers.get(rule)).toEqual({ error, message: expect.stringContaining(says ?? "") as string });
  });

  test("[FN88] the catalogue under its captions, in the order of the plan", () => {
    const { value } = answers.get("DANHMUC") as { value: string[][] };
    expect(value.map((row) => row[0])).toEqual([
      "Mã",
      "CT01",
      "CT02",
      "CT03",
      "CT04A",
      "CT04B",
      "CT05",
      "CT06",
      "CT07",
      "CT08",
      "CT09",
      "CT10",
      "CT11",
    ]);
    expect(value[7]?.slice(3, 5)).toEqual([">", 0.98]);
  });
});
