import {
  documentOf,
  type DocumentKindId,
  type DocumentSheets,
  type MadeDocument,
  meetingsIn,
} from "../../src/app/documents/documentOf";
import { fileName } from "../../src/app/documents/fileName";
import { documentSheetsIn } from "../../src/app/documents/sheetsInFile";
import { insertSheets } from "../../src/app/insert/insertSheets";
import { knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { toSerial } from "../../src/domain/date";
import { arrayGrid } from "../../src/read/grid";
import { plainText } from "../../src/report/documents/documentPlan";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { memoryWorkbook } from "./memoryWorkbook";

type Typed = Readonly<Record<string, Cell>>;

const day = (month: number, date: number): number => toSerial(2026, month, date);
const MEETING = "Buổi làm việc quý III với Công đoàn";

const settings: Settings = {
  ...defaultSettings,
  year: 2026,
  unit: "ĐẢNG ỦY SỞ A",
  superior: "ĐẢNG BỘ KHỐI",
  place: "Lào Cai",
  signer: "Phạm Văn Ký",
};

const whole: Typed = {
  meeting: MEETING,
  name: "Đảng ủy Sở A",
  body: "Công đoàn",
  quarter: "III",
  day: day(9, 5),
  begins: 8.25 / 24,
  ends: "10 giờ 45",
  where: "Phòng họp số 2",
  chair: "Nguyễn Thị Chủ",
  chairRole: "Phó Bí thư Thường trực Đảng ủy",
  secretary: "Trần Văn Ghi",
  secretaryRole: "Chuyên viên",
  invited: "Ban Tuyên giáo",
  present: "- Thường trực Đảng ủy\n- Ban Chấp hành Công đoàn",
  absent: "Không",
  basis: "Căn cứ Quy chế làm việc",
  reports: "Tổ chức 05 đợt tuyên truyền\nThăm 12 đoàn viên",
  situation: "Ổn định",
  petitions: "Xin phòng sinh hoạt",
  opinions: "Nhất trí",
  conclusion: "Ghi nhận kết quả",
  minutesNumber: "5",
  noticeNumber: "12-TB/ĐU",
  noticeDay: day(10, 2),
  recipients: "Đảng ủy Khối (để báo cáo),\nCông đoàn cơ sở",
};

const task: Typed = {
  meeting: MEETING,
  task: "Bố trí phòng",
  lead: "Công đoàn",
  person: "Lê Mai",
  deadline: day(11, 30),
};

interface Filled {
  readonly meetings?: readonly Typed[];
  readonly tasks?: readonly Typed[];
  readonly register?: readonly Typed[];
  readonly committees?: readonly Typed[];
}

async function sheetsOf({
  meetings = [whole],
  tasks = [task],
  register = [],
  committees = [],
}: Filled): Promise<DocumentSheets> {
  const workbook = memoryWorkbook();
  await insertSheets(workbook, { sheets: ["DS_CAPUY", "B07A", "B07C", "B07D"], settings });
  workbook.fill("B07C", meetings);
  workbook.fill("B07D", tasks);
  workbook.fill("B07A", register);
  workbook.fill("DS_CAPUY", committees);
  const read = await readKnown(workbook, knownSheets(workbook.all.map(({ info }) => info)));
  if (!read.ok) throw new Error("not read");
  const found = Object.fromEntries(read.value.map((sheet) => [sheet.sheet, sheet]));
  return found as unknown as DocumentSheets;
}

function made(kind: DocumentKindId, sheets: DocumentSheets, of = 0, by: Settings = settings): MadeDocument {
  const found = meetingsIn(sheets);
  const meeting = found?.meetings[of];
  if (!found || !meeting) throw new Error("no meeting");
  return documentOf(kind, meeting, found, sheets, by);
}

const textOf = (document: MadeDocument): readonly string[] => plainText(document.plan).split("\n");
const codesOf = ({ remarks }: MadeDocument): readonly string[] => remarks.map(({ code }) => code);

test("[DOC01] minutes say what B07c and B07d say, in the order of Party minutes", async () => {
  const document = made("minutes", await sheetsOf({}));
  expect(document.remarks).toEqual([]);
  expect(textOf(document).filter((line) => line !== "")).toEqual([
    "ĐẢNG BỘ KHỐI",
    "ĐẢNG ỦY SỞ A",
    "*",
    "Số 05-BB/ĐU",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Lào Cai, ngày 05 tháng 9 năm 2026",
    "BIÊN BẢN",
    MEETING,
    "-----",
    "Căn cứ Quy chế làm việc.",
    "I. THỜI GIAN, ĐỊA ĐIỂM",
    "1. Thời gian: bắt đầu hồi 8 giờ 15, ngày 05 tháng 9 năm 2026.",
    "2. Địa điểm: Phòng họp số 2.",
    "II. THÀNH PHẦN",
    "1. Chủ trì: đồng chí Nguyễn Thị Chủ, Phó Bí thư Thường trực Đảng ủy.",
    "2. Người ghi biên bản: đồng chí Trần Văn Ghi, Chuyên viên.",
    "3. Thành phần mời: Ban Tuyên giáo.",
    "4. Có mặt: Thường trực Đảng ủy; Ban Chấp hành Công đoàn.",
    "5. Vắng: Không.",
    "III. NỘI DUNG",
    "1. Báo cáo kết quả hoạt động",
    "1. Tổ chức 05 đợt tuyên truyền.",
    "2. Thăm 12 đoàn viên.",
    "2. Tình hình đoàn viên, hội viên",
    "Ổn định.",
    "3. Kiến nghị, đề xuất",
    "Xin phòng sinh hoạt.",
    "4. Ý kiến phát biểu",
    "Nhất trí.",
    "IV. KẾT LUẬN CỦA CHỦ TRÌ",
    "Ghi nhận kết quả.",
    "Nhiệm vụ giao cụ thể:",
    "- Bố trí phòng; chủ trì thực hiện: Công đoàn; người phụ trách: Lê Mai; thời hạn: 30/11/2026.",
    "Buổi làm việc kết thúc hồi 10 giờ 45.",
    "NGƯỜI GHI BIÊN BẢN",
    "Trần Văn Ghi",
    "CHỦ TRÌ",
    "Nguyễn Thị Chủ",
    "Nơi nhận:",
    "- Lưu Đảng ủy.",
  ]);
});

test("[DOC02] the notice has conclusion, tasks, receivers and who signs for the committee", async () => {
  const document = made("notice", await sheetsOf({}));
  expect(document.remarks).toEqual([]);
  expect(document.plan.day).toBe("2026-10-02");
  expect(textOf(document).filter((line) => line !== "")).toEqual([
    "ĐẢNG BỘ KHỐI",
    "ĐẢNG ỦY SỞ A",
    "*",
    "Số 12-TB/ĐU",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Lào Cai, ngày 02 tháng 10 năm 2026",
    "THÔNG BÁO",
    "Kết luận buổi làm việc quý III với Công đoàn",
    "-----",
    "Căn cứ Quy chế làm việc.",
    "Ngày 05 tháng 9 năm 2026, tại Phòng họp số 2, đồng chí Nguyễn Thị Chủ, Phó Bí thư Thường trực Đảng ủy, chủ trì buổi làm việc quý III với Công đoàn.",
    "Đồng chí chủ trì kết luận như sau:",
    "I. KẾT LUẬN CHUNG",
    "Ghi nhận kết quả.",
    "II. NHIỆM VỤ CỤ THỂ",
    "STT\tNhiệm vụ\tNgười thực hiện\tThời hạn\tSản phẩm",
    "1\tBố trí phòng\tChủ trì: Công đoàn Phụ trách: Lê Mai\t30/11/2026\t",
    "Thông báo để các cơ quan, tổ chức liên quan biết, thực hiện.",
    "Nơi nhận:",
    "- Đảng ủy Khối (để báo cáo),",
    "- Công đoàn cơ sở,",
    "- Lưu Đảng ủy.",
    "T/M BAN THƯỜNG VỤ",
    "BÍ THƯ",
    "Phạm Văn Ký",
  ]);
});

test("[DOC03] what nobody wrote is dotted, and named with its cell; nothing is made up", async () => {
  const sheets = await sheetsOf({ meetings: [{ meeting: "Buổi làm việc" }], tasks: [] });
  const bare = { ...defaultSettings, year: 2026 };
  const [minutes, notice] = [made("minutes", sheets, 0, bare), made("notice", sheets, 0, bare)];
  const captions = (document: MadeDocument): readonly string[] =>
    document.remarks.flatMap((remark) => (remark.code === "blankCell" ? [remark.caption] : [])).sort();
  expect(captions(minutes)).toEqual(
    [
      "Bắt đầu",
      "Báo cáo kết quả",
      "Chủ trì",
      "Chức vụ chủ trì",
      "Chức vụ người ghi",
      "Có mặt",
      "Kiến nghị, đề xuất",
      "Kết luận của chủ trì",
      "Kết thúc",
      "Ngày làm việc",
      "Người ghi biên bản",
      "Số biên bản",
      "Thành phần mời",
      "Tình hình đoàn viên, hội viên",
      "Vắng (lý do)",
      "Ý kiến phát biểu",
      "Địa điểm",
    ].sort(),
  );
  expect(captions(notice)).toEqual(
    [
      "Chủ trì",
      "Chức vụ chủ trì",
      "Kết luận của chủ trì",
      "Ngày làm việc",
      "Ngày thông báo kết luận",
      "Nơi nhận",
      "Số thông báo kết luận",
      "Địa điểm",
    ].sort(),
  );
  expect(codesOf(notice)).toContain("noTasks");
  const fields = notice.remarks.flatMap((remark) => (remark.code === "blankSetting" ? [remark.field] : []));
  expect([...fields].sort()).toEqual(["place", "signer", "superior", "unit"]);
  expect(textOf(notice)).toEqual(
    expect.arrayContaining([
      "Số ……-TB/ĐU",
      "……, ngày …… tháng …… năm ……",
      "Ngày …… tháng …… năm ……, tại ……, đồng chí ……, ……, chủ trì buổi làm việc.",
      "- ……,",
    ]),
  );
  expect([minutes.plan.day, notice.plan.day]).toEqual(["", ""]);
});

test("[DOC04] a day that is none is dotted and named as it stands, once", async () => {
  const sheets = await sheetsOf({ meetings: [{ ...whole, day: "31/9/2026", where: { error: "#N/A" } }] });
  const document = made("minutes", sheets);
  expect(document.remarks).toMatchObject([
    { code: "unread", caption: "Ngày làm việc", found: "31/9/2026" },
    { code: "unread", caption: "Địa điểm", found: "#N/A" },
  ]);
  expect(textOf(document)).toContain("1. Thời gian: bắt đầu hồi 8 giờ 15, ngày …… tháng …… năm ……");
});

test("[DOC05] days that contradict each other are named: outside the quarter, another in B07a, a notice before its meeting", async () => {
  const register = [{ name: "Đảng ủy Sở A", body: "Công đoàn", quarter3: day(9, 6), quarter2: day(6, 1) }];
  const other = made("minutes", await sheetsOf({ register }));
  expect(other.remarks).toMatchObject([{ code: "otherDay", here: "05/09/2026", there: "06/09/2026" }]);
  const same = [
    { name: "Đảng ủy Sở A", body: "Công đoàn", quarter3: day(9, 5) },
    { name: "Chi bộ", body: "Công đoàn", quarter3: day(8, 1) },
  ];
  expect(made("minutes", await sheetsOf({ register: same })).remarks).toEqual([]);
  const outside = await sheetsOf({ meetings: [{ ...whole, day: day(10, 1), noticeDay: day(9, 30) }] });
  expect(codesOf(made("notice", outside))).toEqual(["dayOutsideQuarter", "noticeBeforeMeeting"]);
});

test("[DOC06] tasks go with the meeting they name, of two of one name with the first; those of none are named", async () => {
  const second = { ...whole, meeting: MEETING.toUpperCase(), where: "Nơi khác" };
  const sheets = await sheetsOf({
    meetings: [whole, second],
    tasks: [task, { ...task, meeting: "Buổi khác", task: "Lạc" }],
  });
  const [first, other] = [made("notice", sheets, 0), made("notice", sheets, 1)];
  expect(textOf(first).filter((line) => line.includes("Bố trí phòng"))).toHaveLength(1);
  expect(textOf(other).filter((line) => line.includes("Bố trí phòng"))).toHaveLength(0);
  expect(codesOf(first)).toEqual(["taskOfNoMeeting"]);
  expect(codesOf(other)).toEqual(["sameName", "noTasks", "taskOfNoMeeting"]);
});

test("[DOC07] a duty that comes round needs no day; one to be done once does", async () => {
  const tasks = [
    { ...task, task: "Một", deadline: null, period: "Thường xuyên" },
    { ...task, task: "Hai", deadline: null, period: "Một lần" },
  ];
  const document = made("notice", await sheetsOf({ tasks }));
  expect(textOf(document).filter((line) => /\t(?:Một|Hai)\t/u.test(line))).toEqual([
    "1\tMột\tChủ trì: Công đoàn Phụ trách: Lê Mai\tThường xuyên\t",
    "2\tHai\tChủ trì: Công đoàn Phụ trách: Lê Mai\t……\t",
  ]);
  expect(document.remarks).toMatchObject([{ code: "blankCell", caption: "Thời hạn" }]);
});

describe("who issues", () => {
  const CELL = "Chi bộ Văn phòng";
  const OTHER = "Tổ chức đảng C";
  const of = async (meeting: Typed, committees: readonly Typed[], by: Settings = settings): Promise<MadeDocument> =>
    made("notice", await sheetsOf({ meetings: [{ ...whole, ...meeting }], committees }), 0, by);

  test("[DOC08] the unit itself, with or without “cơ sở” in its name", async () => {
    const document = await of({}, [], { ...settings, unit: "ĐẢNG UỶ CƠ SỞ SỞ A" });
    expect(textOf(document).slice(0, 2)).toEqual(["ĐẢNG BỘ KHỐI", "ĐẢNG UỶ CƠ SỞ SỞ A"]);
    expect(document.remarks).toEqual([]);
  });

  test("[DOC09] another committee signs by its kind in DS_CAPUY, under the unit, which is said", async () => {
    const document = await of({ name: CELL, chairRole: "Bí thư" }, [{ name: CELL, kind: "Chi bộ trực thuộc" }]);
    expect(textOf(document).slice(0, 4)).toEqual(["ĐẢNG ỦY SỞ A", "CHI BỘ VĂN PHÒNG", "*", "Số 12-TB/ĐU"]);
    expect(textOf(document)).toEqual(
      expect.arrayContaining(["- Lưu Chi bộ.", "T/M CHI BỘ", "BÍ THƯ", "Nguyễn Thị Chủ"]),
    );
    expect(codesOf(document)).toEqual(["superiorAssumed"]);
  });

  test("[DOC09] the chair signs only in the office that signs; of a committee nobody knows, authority and number stay open", async () => {
    const chosen = await of({ name: CELL, chairRole: "Chi ủy viên" }, [{ name: CELL, kind: "Chi bộ trực thuộc" }]);
    expect(codesOf(chosen)).toEqual(["superiorAssumed", "blankSetting"]);
    const unknown = await of({ name: OTHER, noticeNumber: "7" }, []);
    expect(codesOf(unknown)).toEqual(["superiorAssumed", "kindUnknown", "signUnknown", "blankSetting"]);
    expect(textOf(unknown)).toContain("Số 07-TB/……");
  });

  test("[DOC09] where nobody has named the unit, the committee of B07c issues by its own kind, not by the one that was never chosen", async () => {
    const unnamed = { ...settings, unit: "" };
    const cell = await of({ name: CELL, noticeNumber: "7" }, [], unnamed);
    expect(textOf(cell).slice(0, 4)).toEqual(["ĐẢNG BỘ KHỐI", "CHI BỘ VĂN PHÒNG", "*", "Số 07-TB/CB"]);
    expect(textOf(cell)).toContain("T/M CHI BỘ");
    expect(cell.remarks).toEqual([]);
    expect(codesOf(await of({ noticeNumber: "7" }, [], unnamed))).toEqual(["kindUnknown", "signUnknown"]);
  });

  test.each([
    ["Đảng ủy cơ sở", "x", "T/M BAN THƯỜNG VỤ"],
    ["Đảng ủy cơ sở", null, "T/M ĐẢNG ỦY"],
    ["Chi bộ cơ sở", null, "T/M CHI BỘ"],
  ])("[DOC09] %s, ban thường vụ %s: %s, a deputy under the same authority", async (kind, standing, authority) => {
    const name = "Tổ chức đảng B";
    const document = await of({ name, chairRole: "Phó Bí thư Thường trực" }, [{ name, kind, standing }]);
    const text = textOf(document);
    expect(text.slice(text.indexOf(authority)).filter((line) => line !== "")).toEqual([
      authority,
      "PHÓ BÍ THƯ",
      "Nguyễn Thị Chủ",
    ]);
  });
});

test("[DOC10] formulas, marks of XML and lines that look like more stay the text they are", async () => {
  const conclusion = '=HYPERLINK("http://x")\n<w:p>&amp;\n\u202eoan\u0007';
  const document = made("notice", await sheetsOf({ meetings: [{ ...whole, conclusion }], tasks: [] }));
  expect(textOf(document)).toEqual(expect.arrayContaining(['1. =HYPERLINK("http://x").', "2. <w:p>&amp.", "3. oan."]));
});

test("[DOC11] registers are known by their captions, wherever these stand and whatever the sheet is called", () => {
  const grid = (sheet: string, values: readonly (readonly Cell[])[]) => ({
    name: sheet,
    visibility: "visible" as const,
    grid: arrayGrid({
      sheet,
      box: box(0, 0, values.length, 5),
      values: values.map((row) => [...row, null, null, null, null, null].slice(0, 5)),
    }),
  });
  const sheets = documentSheetsIn([
    grid("Họp", [
      ["Sổ tay"],
      [null, "Kết luận của chủ trì", "Chủ trì", "Tên buổi làm việc", "Cấp ủy"],
      [null, "Ghi nhận", "Bà B", "Buổi 1", "Chi bộ"],
      [null, null, null, "Cộng"],
    ]),
    grid("Việc", [
      ["Nhiệm vụ", "Chủ trì thực hiện", "Tên buổi làm việc"],
      ["Làm ngay", "Công đoàn", "buổi 1"],
    ]),
    grid("Khác", [["Tên", "Số"]]),
  ]);
  expect(sheets.map(({ B07C, B07D, B07A }) => [B07C.name, B07D?.name, B07A?.name])).toEqual([
    ["Họp", "Việc", undefined],
  ]);
  const [found] = sheets;
  const meetings = found && meetingsIn(found)?.meetings;
  expect(meetings?.map(({ notes }) => [notes.meeting, notes.chair, notes.tasks.map((each) => each.task)])).toEqual([
    ["Buổi 1", "Bà B", ["Làm ngay"]],
  ]);
  expect(found && codesOf(made("minutes", found))).toContain("captionGone");
});

test.each([
  ["Biên bản - Quý I/2026: A?", "Biên bản - Quý I 2026 A.docx"],
  ["..\\..\\etc", "etc.docx"],
  ["CON", "CHITIEU CON.docx"],
  ["\u202e\u0000", "CHITIEU.docx"],
])("[DOC12] a file can be called after “%s”", (wanted, name) => {
  expect(fileName(wanted, ".docx", new Set())).toBe(name);
});

test("[DOC12] a long name is cut", () => {
  expect(fileName("ạ".repeat(300), ".docx", new Set())).toBe(`${"ạ".repeat(80)}.docx`);
});

test("[DOC12] no file takes the place of another", () => {
  const taken = new Set<string>();
  expect(["Buổi 1", "buổi 1", "Buổi 1"].map((name) => fileName(name, ".docx", taken))).toEqual([
    "Buổi 1.docx",
    "buổi 1 (2).docx",
    "Buổi 1 (3).docx",
  ]);
});
