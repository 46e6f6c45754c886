import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDate } from "../../src/domain/date";
import { readExclusion } from "../../src/domain/exclusion";
import { readMark } from "../../src/domain/mark";
import { readMeeting } from "../../src/domain/meeting";
import { ratingReader } from "../../src/domain/rating";
import { chung } from "../../src/domain/ratings/chung";
import { missingRatingRow } from "../../src/host/sample/membersForm";
import { lastTitleColumn, TITLE_PX } from "../../src/host/sample/form";
import { sampleJson, sampleWorkbook } from "../../src/host/sample/sampleWorkbook";
import { dsToChuc } from "../../src/report/sheets/dsToChuc";
import { ORGANISATION_KINDS } from "../../src/domain/organisationKinds";

const workbook = sampleWorkbook();
const read = ratingReader(chung);

function sheet(name: string): (typeof workbook.sheets)[string] {
  const found = Object.values(workbook.sheets).find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

/** Values of "F7:F240", row by row; null where a cell is blank. */
function range(name: string, address: string): (string | number | null)[] {
  const [, column = "", first = "", last = ""] = /^([A-Z])(\d+):[A-Z](\d+)$/.exec(address) ?? [];
  const cells = sheet(name).cellData ?? {};
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
    const value = cells[Number(first) - 1 + index]?.[column.charCodeAt(0) - 65]?.v;
    return typeof value === "string" || typeof value === "number" ? value : null;
  });
}

const ratings = range("Đoàn viên, hội viên", "F7:F240");
const lastYear = range("Đoàn viên, hội viên", "J7:J240");
const organisationRatings = range("Tổ chức cơ sở", "F7:F18");

test("sample.json is what the generator makes", () => {
  const kept = readFileSync(join(__dirname, "../../src/host/sample/sample.json"), "utf8");
  expect(kept).toBe(sampleJson());
  expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(workbook)));
});

test("it opens on the register of members", () => {
  expect(workbook.sheets[workbook.sheetOrder[0] ?? ""]?.name).toBe("Đoàn viên, hội viên");
});

test.each([
  ["Đoàn viên, hội viên", "B7:B240", 234],
  ["Tổ chức cơ sở", "B7:B18", 12],
  ["Doanh nghiệp", "B7:B36", 30],
  ["Thi đua", "B7:B30", 24],
  ["Họp quý", "B7:B18", 12],
])("%s names %s: %i different ones, and then the total row", (name, address, count) => {
  const keys = range(name, address);
  expect(new Set(keys.filter((key) => typeof key === "string" && key.trim() !== "")).size).toBe(count);
  const after = Number(/(\d+)$/.exec(address)?.[1]) + 1;
  expect(range(name, `B${after}:B${after}`)).toEqual(["Cộng"]);
});

test.each([
  ["members this year", ratings],
  ["members last year", lastYear],
  ["organisations", organisationRatings],
])("every rating of the %s can be read in the common scale", (_whose, column) => {
  const unread = column.filter((cell) => ["unknown", "ambiguous"].includes(read(cell).is));
  expect(unread).toEqual([]);
});

/** DOMAIN.md 2.5: the spellings of its table that the common scale declares. */
const SPELLINGS = [
  ..."Hoàn thành xuất sắc nhiệm vụ|HTXSNV|HTXS|HT xuất sắc NV|Hoàn thành xuất sắc|Xuất sắc|XS".split("|"),
  ..."Hoàn thành tốt nhiệm vụ|HTTNV|HTT|HT tốt NV|Hoàn thành tốt|Tốt".split("|"),
  ..."Hoàn thành nhiệm vụ|HTNV|HT|Hoàn thành|Trung bình|TB".split("|"),
  ..."Không hoàn thành nhiệm vụ|KHTNV|KHT|Chưa hoàn thành nhiệm vụ|CHTNV|Yếu|Yếu kém|Kém".split("|"),
  ..."Chưa XL|CXL|KXL|Không xếp loại|Miễn|Mới KN|Mới thành lập|Chuyển SH|SH tạm|Thai sản|Chưa đủ ĐK".split("|"),
];

test.each(SPELLINGS)("somebody is rated “%s”", (spelling) => {
  expect([...ratings, ...lastYear, ...organisationRatings]).toContain(spelling);
});

test.each([
  ["letters and accents apart", (text: string) => text !== text.normalize("NFC")],
  ["spaces that do not break", (text: string) => text.includes("\u00a0")],
  ["double spaces", (text: string) => /\S {2}\S/.test(text)],
  ["spaces around", (text: string) => text !== text.trim()],
  ["full stops", (text: string) => text.includes(".")],
  ["small letters only", (text: string) => text === "httnv"],
  ["capitals only", (text: string) => text === "HOÀN THÀNH TỐT NHIỆM VỤ"],
  ["no accents", (text: string) => text === "Hoan thanh tot nhiem vu"],
  ["the tone mark on the other vowel", (text: string) => text.startsWith("Hòan")],
])("some ratings are written with %s", (_habit, has) => {
  expect(ratings.filter((cell) => typeof cell === "string" && has(cell)).length).toBeGreaterThan(0);
});

test("“Khá” stands nowhere: it has two meanings", () => {
  expect([...ratings, ...lastYear, ...organisationRatings]).not.toContain("Khá");
});

test("CT06 is missed by one: 217 of 222, and 218 of 222 would be more than 98 %", () => {
  const levels = ratings.map(read);
  const counted = levels.filter((rating) => rating.is === "missing" || (rating.is === "level" && rating.level.counted));
  const good = levels.filter((rating) => rating.is === "level" && rating.level.good);
  expect([good.length, counted.length, levels.filter(({ is }) => is === "missing").length]).toEqual([217, 222, 2]);
});

test("the hint names the cell that turns CT06: a named member without a rating", () => {
  const row = missingRatingRow();
  const at = `${row}:`;
  expect([range("Đoàn viên, hội viên", `F${at}F${row}`), range("Đoàn viên, hội viên", `B${at}B${row}`)]).toEqual([
    [null],
    [expect.stringMatching(/\S/u)],
  ]);
  expect(sheet("Ví dụ").cellData?.[2]?.[0]?.v).toContain(`F${row}`);
});

test("everyone out of the rating has the reason beside it", () => {
  const reasons = range("Đoàn viên, hội viên", "G7:G240");
  const without = ratings.filter((cell, row) => {
    const rating = read(cell);
    return rating.is === "level" && !rating.level.counted && reasons[row] === null;
  });
  expect(without).toEqual([]);
});

test.each([
  ["Đoàn viên, hội viên", "E7:E240", 231],
  ["Tổ chức cơ sở", "I7:I18", 12],
  ["Doanh nghiệp", "E7:E36", 27],
  ["Doanh nghiệp", "G7:G36", 25],
])("%s %s: %i yes marks and none that cannot be read", (name, address, yes) => {
  const marks = range(name, address).map(readMark);
  expect([marks.filter((mark) => mark === "yes").length, marks.includes("unknown")]).toEqual([yes, false]);
});

test("enterprises are marked in every way DOMAIN.md names", () => {
  const marks = new Set([...range("Doanh nghiệp", "E7:E36"), ...range("Doanh nghiệp", "G7:G36")]);
  for (const mark of ["x", "X", "\u0445", "có", "Có", "đã", "đạt", "✓", "v", "+", 1, "không", "chưa", "-", null])
    expect(marks).toContain(mark);
});

test("founding days are dates and text, none later than the year CT04 is due, each beside a yes mark", () => {
  for (const [mark, founded] of [
    ["E7:E36", "F7:F36"],
    ["G7:G36", "H7:H36"],
  ] as const) {
    const days = range("Doanh nghiệp", founded);
    expect(new Set(days.filter((day) => day !== null).map((day) => typeof day))).toEqual(new Set(["number", "string"]));
    const marks = range("Doanh nghiệp", mark).map(readMark);
    days.forEach((day, row) => {
      const date = readDate(day);
      expect([row, date.is]).toEqual([row, marks[row] === "yes" ? "date" : "blank"]);
      if (date.is === "date") expect(date.year).toBeLessThanOrEqual(2025);
    });
  }
});

test("columns that take subjects out hold reasons, kept sources and blanks", () => {
  const sources = range("Tổ chức cơ sở", "M7:M18").map(readExclusion);
  expect([sources.filter((source) => source === "out").length, sources.includes("unknown")]).toEqual([3, false]);
  expect(
    range("Họp quý", "G7:G18")
      .map(readExclusion)
      .filter((source) => source === "out"),
  ).toHaveLength(1);
});

test("every quarter's cell can be read, in every way it is kept", () => {
  const cells = ["C", "D", "E", "F"].flatMap((column) => range("Họp quý", `${column}7:${column}18`));
  expect(cells.filter((cell) => readMeeting(cell) === "unknown")).toEqual([]);
  for (const cell of ["12-TB/ĐU", "Số 15-TB/ĐU", "x", "chưa", "18/3/2026", null]) expect(cells).toContain(cell);
  expect(cells.some((cell) => typeof cell === "number")).toBe(true);
});

test("emulation targets hold numbers, number text, words and lower-is-better", () => {
  expect(range("Thi đua", "D7:D30")).toEqual(expect.arrayContaining([20, "1.234,5", "95%", "Có mô hình"]));
  expect(range("Thi đua", "F7:F30").filter((cell) => cell === "giảm")).toHaveLength(3);
});

test("the organisations stand in the columns of DS_TOCHUC, in their order, and are of its kinds: they can be copied over", () => {
  const cells = sheet("Tổ chức cơ sở").cellData ?? {};
  const caption = (column: number) => cells[3]?.[column]?.v ?? cells[4]?.[column]?.v;
  const captions = dsToChuc.columns.filter(({ hidden }) => !hidden).map((column) => column.caption);
  expect(captions.map((_caption, column) => caption(column))).toEqual(captions);
  for (const kind of range("Tổ chức cơ sở", "C7:C18")) expect(ORGANISATION_KINDS).toContain(kind);
  expect(range("Tổ chức cơ sở", "D7:D18").map((day) => readDate(day).is)).toEqual(Array(12).fill("date"));
});

test("who is not rated among the organisations has the reason in the column for it", () => {
  const reasons = range("Tổ chức cơ sở", "H7:H18");
  expect(organisationRatings.map((rating) => rating === "Mới thành lập")).toEqual(
    reasons.map((reason) => reason !== null),
  );
});

test.each(Object.values(workbook.sheets).map(({ name = "" }) => name))(
  "%s: titles stand over columns that a screen shows beside the pane",
  (name) => {
    const { mergeData = [], columnData = {} } = sheet(name);
    const titles = mergeData.filter(({ startRow, startColumn }) => startRow < 3 && startColumn === 0);
    expect(titles.length).toBeGreaterThan(1);
    for (const { endColumn } of titles) {
      const widths = Array.from({ length: endColumn + 1 }, (_, column) => columnData[column]?.w ?? 0);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TITLE_PX);
    }
  },
);

test("a title takes the columns that fit, and the first where it is wider than a screen", () => {
  expect([lastTitleColumn([TITLE_PX, 1]), lastTitleColumn([400, 500, 1]), lastTitleColumn([TITLE_PX + 1, 1])]).toEqual([
    0, 1, 0,
  ]);
});
