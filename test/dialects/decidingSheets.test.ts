import { calculate } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { sampleRows } from "../../src/cli/sampleRows";
import { overview } from "../../src/app/overview/overview";
import { a1, box } from "../../src/domain/a1";
import { addressOf, filledCells } from "../../src/report/planCells";
import { withNeeds } from "../../src/app/insert/sheetNeeds";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { PLAIN_SHEET_IDS, recordOf } from "../../src/report/sheets";
import type { Settings } from "../../src/report/settings";
import { sources } from "../../src/report/sources";
import type { Dialect } from "../../src/report/technical";
import { settings } from "../report/around";
import { foundIn, inB01, inPane, paneSays } from "./everyPlace";
import { fewBlankRows } from "./fewBlankRows";
import { inUniver } from "./univerBook";
import { ofTarget } from "./workbook";

type Rows = Partial<Readonly<Record<SheetId, readonly Row[]>>>;

/** The third quarter is over, the fourth is not. */
const own = { ...settings, dataDate: "2026-11-15" };
const WITHHELD = "giữ lại";

const book = (dialect: Dialect, rows: Rows, sheets = PLAIN_SHEET_IDS, of: Settings = own): readonly SheetPlan[] =>
  fewBlankRows(plainPlans(sheets, { settings: of, rows, dialect }));

/** B01 and every sheet whose figures or names stand in it. */
const COUNTED = PLAIN_SHEET_IDS.filter((id) => withNeeds(["B01"], () => false, true, "plain").includes(id));

/** B01 and the sheets that decide a target, without the large lists of others. */
function sheetsOf(code: string): readonly SheetId[] {
  const needed = withNeeds([sources[code]?.[0]?.sheet ?? "B01"], () => false, true, "plain");
  return PLAIN_SHEET_IDS.filter((id) => id === "B01" || id === "DM_CHITIEU" || needed.includes(id));
}

interface Places {
  /** What B01 of the plain file says in two of its columns, by target. */
  readonly sources: readonly unknown[];
  readonly notes: readonly unknown[];
  /** The units that miss each target, in B01 of the plain file and of the add-in. */
  readonly missed: readonly [plain: readonly unknown[], addIn: readonly unknown[]];
  readonly plain: Readonly<Record<string, string>>;
  readonly addIn: Readonly<Record<string, string>>;
  readonly pane: Readonly<Record<string, string>>;
}

/** What three places say of every target: plain formulas in one engine, the add-in's sheets in another, and the pane. */
async function said(rows: Rows, sheets = PLAIN_SHEET_IDS, of: Settings = own): Promise<Places> {
  const [plain, addIn] = [book("plain", rows, sheets, of), book("addIn", rows, sheets, of)];
  const [inPlain, inAddIn] = [calculate(plain), await inUniver(addIn)];
  const pane = inPane(addIn, inAddIn, of);
  const each = (say: (code: string) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.keys(sources).map((code) => [code, say(code)]));
  const inB01s = (column: string): readonly unknown[] =>
    Object.keys(sources).map((code) => inPlain.get(ofTarget(plain, code, column)));
  return {
    sources: inB01s("source"),
    notes: inB01s("note"),
    missed: [
      inB01s("missedUnits"),
      Object.keys(sources).map((code) => inAddIn.get(ofTarget(addIn, code, "missedUnits"))),
    ],
    plain: each((code) => inB01(plain, inPlain, code)),
    addIn: each((code) => inB01(addIn, inAddIn, code)),
    pane: each((code) => {
      const seen = pane.get(code);
      return seen ? paneSays(seen) : "?";
    }),
  };
}

/** The sample with cells of some rows written otherwise, and rows more. */
const changed = (id: SheetId, changes: Readonly<Record<number, Row>>, more: readonly Row[] = []): Rows => {
  const rows = sampleRows();
  return { ...rows, [id]: [...(rows[id] ?? []).map((row, i) => ({ ...row, ...(changes[i] ?? {}) })), ...more] };
};

const SAMPLE = {
  CT01: "231/234 Chưa đạt",
  CT02: "12/12 Đạt",
  CT03: "10/12 Chưa đạt",
  CT04A: "27/30 Đạt",
  CT04B: "25/30 Chưa đạt",
  CT05: "11/11 Đạt",
  CT06: "217/222 Chưa đạt",
  CT07: "3/3 Đạt",
  CT08: "11/12 Chưa đạt",
  CT09: "8/9 Chưa đạt",
  CT10: "6/6 Đạt",
  CT11: "5/6 Chưa đạt",
} as const;

test("[DEC01] filled with the sample, B01 is whole without typing, and says the same everywhere", async () => {
  const { plain, addIn, pane, sources: named, notes, missed } = await said(sampleRows(), COUNTED);
  expect(addIn).toEqual(SAMPLE);
  expect(plain).toEqual(SAMPLE);
  expect(pane).toEqual(SAMPLE);
  // each target says which sheet it is counted in
  expect(named).toEqual([
    "Tính từ danh sách đoàn viên, hội viên",
    "Tính từ B10 và danh sách tổ chức đoàn thể",
    "Tính từ biểu B09b",
    "Tính từ danh sách doanh nghiệp",
    "Tính từ danh sách doanh nghiệp",
    "Tính từ danh sách tổ chức đoàn thể",
    "Tính từ danh sách đoàn viên, hội viên",
    "Tính từ danh sách tập thể lãnh đạo",
    "Tính từ biểu B05b",
    "Tính từ biểu B06b",
    "Tính từ B12 và danh sách cấp ủy",
    "Tính từ B07a và danh sách cấp ủy",
  ]);
  // and names the units that miss it: of members the organisations, as B08b and B03 have them
  const [inPlain, inAddIn] = missed;
  expect(inPlain).toEqual([
    "CĐCS Cơ quan điều hành; CĐCS Công ty May",
    "",
    "CĐCS Vận tải; Chi đoàn Kho vận",
    "Công ty TNHH Một thành viên K28; Công ty TNHH Rau sạch L29; Doanh nghiệp tư nhân Vận chuyển M30",
    "Công ty TNHH Thương mại H7; Công ty TNHH In ấn N11; Công ty TNHH Một thành viên K28; Công ty TNHH Rau sạch L29; Doanh nghiệp tư nhân Vận chuyển M30",
    "",
    "CĐCS Cơ quan điều hành; CĐCS Công ty Cơ khí; CĐCS Công ty May; CĐCS Chế biến nông sản",
    "",
    "CĐCS Vận tải",
    "CĐCS Vận tải",
    "",
    "Chi bộ Chế biến nông sản",
  ]);
  expect(inAddIn).toEqual(inPlain);
  // and the figures beside stand in the notes
  expect(notes).toEqual([
    "",
    "",
    "Chỉ tiêu hoàn thành: 46/48; Theo số ước: 47/48",
    "Mốc năm 2025 đã qua; hiện tại: 27/30; Trong số đủ điều kiện: 27/28",
    "Mốc năm 2025 đã qua; hiện tại: 25/30; Trong số đủ điều kiện: 25/28",
    "Công đoàn: 5/5; Đoàn: 4/4; CCB: 2/2",
    "",
    "",
    "Có đăng ký: 12/12",
    "",
    "",
    "Số quý đã làm việc: 17/18",
  ]);
});

/** What stands in the way of a target, as the pane says it: sheet, cell and problem. */
async function problems(some: Rows, code = "CT08"): Promise<readonly unknown[]> {
  const plans = book("addIn", some, sheetsOf(code));
  const seen = overview(foundIn(plans, await inUniver(plans)), { settings: own, comma: "." });
  return seen.problems.map(({ issue, sheet, row, column }) => [sheet.name, a1(box(row, column)), issue.code]);
}

test("[DEC25] what stands in the way of a form is named by its cell in the register", async () => {
  const rows = changed("B05A", { 2: { organisation: "CĐCS Không có" }, 3: { organisation: null } });
  const broken = changed("B05A", { 4: { progress: "xong rồi" } });
  expect(await problems(rows)).toEqual([
    ["B05a 2026", "B12", "rowOfOther"],
    ["B05a 2026", "B13", "rowOfOther"],
  ]);
  expect(await problems(broken)).toEqual([["B05a 2026", "K14", "unknownChoice"]]);
});

test("[DEC26] B01 says of CT03 and CT11 what their sheets count: organisations and committees", () => {
  const b01 = book("plain", sampleRows()).filter(({ sheet }) => sheet === "B01");
  const counted = b01
    .flatMap((plan) => [...filledCells(plan)].map(({ cell }) => (typeof cell === "string" ? cell : "")))
    .join(" ");
  expect(counted).toContain("Mỗi tổ chức phải hoàn thành từ ngưỡng trở lên");
  expect(counted).toContain("Cấp ủy đạt khi làm việc đủ mọi quý đến hạn");
});

/** A row of a committee that has a union and a youth union, every meeting held. */
const met = { name: "Chi bộ Công ty May", quarter1: "x", quarter2: "x", quarter3: "x" } as const;

test("[DEC36] a quarter that nobody can read is named where it was written, not where it was computed", async () => {
  expect(await problems(changed("B07A", { 0: { quarter2: "dự kiến" } }), "CT11")).toEqual([
    ["B07a 2026", "E8", "unknownMeeting"],
  ]);
  expect(await problems(changed("B10", { 1: { inWork: "đang thử" } }), "CT02")).toEqual([
    ["B10 2026", "L8", "unknownMark"],
  ]);
});

test("[DEC34] where the report is on a quarter that is not named, nobody knows how many are due", async () => {
  const { plain, addIn, pane } = await said(sampleRows(), sheetsOf("CT11"), { ...own, period: "QUY", quarter: "" });
  expect([addIn["CT11"], pane["CT11"], plain["CT11"]]).toEqual([WITHHELD, WITHHELD, WITHHELD]);
  const [b07a] = book("addIn", {}, ["B07A"], { ...own, period: "QUY", quarter: "" });
  expect(b07a && [...filledCells(b07a)].map(({ cell }) => cell)).toContain("chưa rõ quý");
});

describe("a sheet in another's place", () => {
  const studied = (changes: Readonly<Record<number, Row>> = {}): Rows => ({
    ...sampleRows(),
    DS_HOIVIEN: [],
    B08B: (sampleRows().DS_TOCHUC ?? []).map(({ name }, i) => ({
      name: name ?? null,
      total: 20,
      exempt: i === 0 ? 2 : null,
      studied: i === 0 ? 18 : 20,
      ...changes[i],
    })),
  });
  const WITHOUT_MEMBERS = ["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "DS_TOCHUC", "B08B", "B01"] as const;
  const cases: readonly (readonly [rule: string, code: string, rows: Rows, says: string])[] = [
    [
      "[DEC37] where no list of members is kept, B08b decides who studied, by persons",
      "CT01",
      studied(),
      "238/238 Đạt",
    ],
    ["[DEC38] one person is enough to miss", "CT01", studied({ 3: { studied: 19 } }), "237/238 Chưa đạt"],
    ["[DEC39] an organisation without figures withholds", "CT01", studied({ 3: { studied: null } }), WITHHELD],
    ["[DEC40] more who studied than have to withholds", "CT01", studied({ 3: { studied: 21 } }), WITHHELD],
  ];

  test.each(cases)("%s", async (_rule, code, rows, says) => {
    const { plain, addIn, pane } = await said(rows, WITHOUT_MEMBERS);
    expect([addIn[code], pane[code], plain[code]]).toEqual([says, says, says]);
  });

  test("[DEC41] a B10 that nobody has filled in leaves the target to the list of organisations", async () => {
    const {
      plain,
      addIn,
      pane,
      sources: named,
    } = await said({ ...changed("DS_TOCHUC", { 0: { usesIt: "không" } }), B10: [] }, sheetsOf("CT02"));
    expect([addIn["CT02"], pane["CT02"], plain["CT02"]]).toEqual(Array(3).fill("11/12 Chưa đạt"));
    expect(named[1]).toBe("Tính từ danh sách tổ chức đoàn thể");
  });
});

describe("the rows below the organisations of B06b", () => {
  /** What the last rows show, by the name in the second column: figures from "Tổng số" to "Đạt". */
  async function below(dialect: Dialect, rows: Rows): Promise<Readonly<Record<string, readonly unknown[]>>> {
    const sheets = rows.B06A?.length ? sheetsOf("CT09") : sheetsOf("CT09").filter((id) => id !== "B06A");
    const plans = book(dialect, rows, sheets);
    const plan = plans.find(({ sheet }) => sheet === "B06B");
    const results = dialect === "plain" ? calculate(plans) : await inUniver(plans);
    const shown = (row: number, column: number): unknown => results.get(addressOf(plan?.name ?? "", row, column)) ?? "";
    const found = plan ? [...filledCells(plan)].filter(({ column, cell }) => column === 1 && isFormula(cell)) : [];
    return Object.fromEntries(
      found.map(({ row }) => [String(shown(row, 1)), Array.from({ length: 10 }, (_, i) => shown(row, i + 2))]),
    );
  }

  test.each(["plain", "addIn"] as const)(
    "[DEC42] a person proposed by two organisations is one person: %s",
    async (dialect) => {
      const [first] = sampleRows().B06A ?? [];
      const rows = changed("B06A", {}, [{ ...first, organisation: "Chi đoàn Cơ quan điều hành" }]);
      const { "Tổng cộng": total, "Tổng số (người, không tính trùng)": persons } = await below(dialect, rows);
      expect(total).toEqual(["", "", "", "", 14, 9, 7, 9, 5, "8/9"]);
      expect(persons).toEqual(["", "", "", "", 13, 8, 6, 8, 4, ""]);
    },
  );

  test.each(["plain", "addIn"] as const)(
    "[DEC43] where nothing is typed nothing is added up, and 0 is: %s",
    async (dialect) => {
      const rows = { ...changed("B06B", {}, [{ name: "CĐCS Công ty May", total: 3, party: 0 }]), B06A: [] };
      const { "Tổng cộng": total, "Tổng số (người, không tính trùng)": persons } = await below(dialect, rows);
      expect(total).toEqual([3, 0, 3, "", "", "", "", "", "", ""]);
      expect(persons).toBeUndefined();
    },
  );
});

test("[DEC35] B07a begins with a row for each organisation that a committee has", () => {
  const rows = recordOf("B07A").rows({
    settings: own,
    has: () => true,
    nameOf: (id) => id,
    rowsOf: () => [
      { name: "Chi bộ A", union: "x", youthUnion: "có", veterans: "không" },
      { name: "Chi bộ B", veterans: "x", outside: "Mới thành lập" },
      { name: "Chi bộ C" },
    ],
  });
  expect(rows.map(({ values }) => values)).toEqual([
    { name: "Chi bộ A", body: "Công đoàn" },
    { name: "Chi bộ A", body: "Đoàn Thanh niên" },
  ]);
});

describe("messy cells: one figure everywhere, or none", () => {
  const cases: readonly (readonly [rule: string, code: keyof typeof SAMPLE, rows: () => Rows, says: string])[] = [
    [
      "[DEC03] a work without a status is not done",
      "CT08",
      () => changed("B05A", { 0: { progress: null }, 1: { progress: null } }),
      "10/12 Chưa đạt",
    ],
    [
      "[DEC04] a status nobody knows withholds",
      "CT08",
      () => changed("B05A", { 2: { progress: "xong rồi" } }),
      WITHHELD,
    ],
    [
      "[DEC05] a status in capitals is the same status",
      "CT08",
      () => changed("B05A", { 2: { progress: "ĐÃ HOÀN THÀNH " } }),
      "11/12 Chưa đạt",
    ],
    [
      "[DEC06] a work that is not registered does not count",
      "CT08",
      () => changed("B05A", { 2: { document: null, registered: null } }),
      "10/12 Chưa đạt",
    ],
    [
      "[DEC07] a work of an organisation that is not listed withholds",
      "CT08",
      () => changed("B05A", { 2: { organisation: "CĐCS Không có" } }),
      WITHHELD,
    ],
    [
      "[DEC08] a total row among the works is none",
      "CT08",
      () => changed("B05A", {}, [{ work: "Cộng", registered: 13 }]),
      "11/12 Chưa đạt",
    ],
    [
      "[DEC09] one introduced last year does not count this year",
      "CT09",
      () => changed("B06A", { 5: { proposed: 45000 }, 6: { proposed: 45000 } }),
      "7/9 Chưa đạt",
    ],
    [
      "[DEC10] a day of introduction that is none withholds",
      "CT09",
      () => changed("B06A", { 0: { proposed: "tháng tới" } }),
      WITHHELD,
    ],
    [
      "[DEC11] a target reached in words beside a number withholds",
      "CT03",
      () => changed("B09A", { 0: { actual: "gần đủ" } }),
      WITHHELD,
    ],
    [
      "[DEC12] fewer accidents than planned is more than the plan",
      "CT03",
      () => changed("B09A", { 2: { actual: 3 } }),
      "9/12 Chưa đạt",
    ],
    [
      "[DEC13] a committee without a row is one without",
      "CT10",
      () => ({ ...sampleRows(), B12: (sampleRows().B12 ?? []).slice(1) }),
      "5/6 Chưa đạt",
    ],
    [
      "[DEC14] two rows of a committee are one committee",
      "CT10",
      () => changed("B12", {}, [{ name: "Chi bộ Vận tải", assigned: "x" }]),
      "6/6 Đạt",
    ],
    [
      "[DEC15] a charge that has ended does not count",
      "CT10",
      () => changed("B12", { 1: { until: 46300 } }),
      "5/6 Chưa đạt",
    ],
    ["[DEC16] one that ends later does", "CT10", () => changed("B12", { 1: { until: 46400 } }), "6/6 Đạt"],
    ["[DEC17] a mark nobody knows withholds", "CT10", () => changed("B12", { 1: { assigned: "sắp có" } }), WITHHELD],
    [
      "[DEC18] a committee taken out with a reason",
      "CT11",
      () => changed("DS_CAPUY", { 4: { outside: "Mới thành lập" } }),
      "5/5 Đạt",
    ],
    [
      "[DEC19] a quarter without a meeting misses, a later one is not due",
      "CT11",
      () => changed("B07A", { 0: { quarter2: null }, 5: { quarter4: "chưa" } }),
      "4/6 Chưa đạt",
    ],
    [
      "[DEC20] a quarter with words nobody knows withholds",
      "CT11",
      () => changed("B07A", { 0: { quarter2: "dự kiến" } }),
      WITHHELD,
    ],
    [
      "[DEC21] an organisation without a row in B10 uses nothing",
      "CT02",
      () => ({ ...sampleRows(), B10: (sampleRows().B10 ?? []).slice(2) }),
      "10/12 Chưa đạt",
    ],
    [
      "[DEC22] half of the clause is not enough",
      "CT02",
      () => changed("B10", { 0: { inWork: null }, 1: { inMeetings: "chưa" } }),
      "10/12 Chưa đạt",
    ],
    [
      "[DEC23] the decided level counts, not the proposed one",
      "CT07",
      () => changed("DS_TAPTHE", { 0: { rating: "HTNV" } }),
      "2/3 Chưa đạt",
    ],
    [
      "[DEC24] a proposed level that nobody knows withholds",
      "CT07",
      () => changed("DS_TAPTHE", { 2: { ownRating: "tốt lắm" } }),
      WITHHELD,
    ],
    [
      "[DEC44] parts of base organisations, and bodies above them, are none: their levels do not count",
      "CT05",
      () => changed("DS_TOCHUC", { 0: { kind: "Công đoàn bộ phận", rating: "HTNV" }, 1: { kind: "cấp khối/tỉnh " } }),
      "9/9 Đạt",
    ],
    [
      "[DEC45] a base one below the limit does, and one of a kind nobody entered",
      "CT05",
      () => changed("DS_TOCHUC", { 0: { rating: "HTNV" }, 1: { kind: null, rating: "HTNV" } }),
      "9/11 Chưa đạt",
    ],
    [
      "[DEC27] a cooperative is no enterprise",
      "CT04A",
      () => changed("B04", { 0: { kind: "Hợp tác xã (không tính)" }, 1: { inactive: "Đã giải thể" } }),
      "25/28 Chưa đạt",
    ],
    [
      "[DEC28] nor is one written otherwise, whatever its reason says",
      "CT04A",
      () =>
        changed("B04", { 0: { kind: "htx\u00a0", inactive: "không" }, 1: { kind: "HỢP TÁC  XÃ", inactive: "sắp" } }),
      "25/28 Chưa đạt",
    ],
    [
      "[DEC29] a kind that only begins so is an enterprise",
      "CT04B",
      () => changed("B04", { 0: { kind: "Hợp tác xã*" }, 1: { kind: "H*" } }),
      "25/30 Chưa đạt",
    ],
    [
      "[DEC30] an organisation that the committee has and that has no row misses",
      "CT11",
      () => changed("B07A", { 3: { body: "Công đoàn" } }),
      "4/6 Chưa đạt",
    ],
    [
      "[DEC31] with a row of its own it does not",
      "CT11",
      () => changed("B07A", { 3: { body: "Công đoàn" } }, [{ ...met, body: "Đoàn Thanh niên" }]),
      "5/6 Chưa đạt",
    ],
    [
      "[DEC32] a joint meeting counts for each of them, and once they all have rows for nobody else",
      "CT11",
      () =>
        changed("B07A", { 3: { body: "Công đoàn", quarter2: null } }, [
          { ...met, body: "Đoàn Thanh niên", quarter2: null },
          { name: met.name, body: "Làm việc chung", quarter2: "x" },
        ]),
      "5/6 Chưa đạt",
    ],
    [
      "[DEC33] a joint meeting stands for those without a row, and they are met in no other quarter",
      "CT11",
      () => changed("B07A", { 3: { body: "Công đoàn" } }, [{ name: met.name, body: "Làm việc chung", quarter2: "x" }]),
      "4/6 Chưa đạt",
    ],
  ];

  test.each(cases)("%s", async (_rule, code, rows, says) => {
    const { plain, addIn, pane } = await said(rows(), sheetsOf(code));
    expect([addIn[code], pane[code], plain[code]]).toEqual([says, says, says]);
  });
});
