import type { FoundSheet } from "../../src/app/sheetTable";
import type { Cell } from "../../src/domain/cell";
import { foundIn, ourSheet, said } from "./drawn";

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25569;
const inBook = (code: string, ...sheets: readonly FoundSheet[]): readonly string[] =>
  said(foundIn([], sheets, 2026), code);

describe("[CHS17] a base organisation that nobody leads", () => {
  const list = (kind: string, outside: Cell = null): FoundSheet =>
    ourSheet(
      "DS_TOCHUC",
      ["name", "kind", "reason"],
      [
        ["Công đoàn Sở Y tế", "Công đoàn cơ sở", null],
        ["Đoàn cơ sở Sở Tư pháp", kind, outside],
      ],
    );
  const officers = (office: string, year = 2026): FoundSheet =>
    ourSheet(
      "B16A",
      ["name", "organisation", "office"],
      [
        ["Nguyễn Văn An", "Công đoàn Sở Y tế", "Chủ tịch"],
        ["Trần Thị Bình", "Đoàn cơ sở Sở Tư pháp", office],
      ],
      year,
    );

  test.each([
    ["it has a deputy only", list("Đoàn cơ sở"), officers("Phó Bí thư"), ["headVacant A3"]],
    ["it has its secretary", list("Đoàn cơ sở"), officers("Bí thư"), []],
    ["a branch is no base organisation", list("Chi đoàn trực thuộc"), officers("Phó Bí thư"), []],
    ["officers of another year say nothing of this one", list("Đoàn cơ sở"), officers("Phó Bí thư", 2025), []],
  ] as const)("%s", (_name, organisations, sheet, expected) => {
    expect(inBook("headVacant", organisations, sheet)).toEqual(expected);
  });

  test("a list of officers in which no head is entered yet asks for none", () => {
    const deputies = ourSheet(
      "B16A",
      ["name", "organisation", "office"],
      [["Lê An", "Công đoàn Sở Y tế", "Phó Bí thư"]],
    );
    expect(inBook("headVacant", list("Đoàn cơ sở"), deputies)).toEqual([]);
  });
});

describe("[CHS18] standing duties", () => {
  const KEYS = ["task", "period", "made", "finished", "result"];
  const DUTY = "Thực hiện tốt Quy chế dân chủ ở cơ sở";
  const duties = (period: string, result: Cell, other: Cell = "Đã ban hành"): FoundSheet =>
    ourSheet("B14", KEYS, [
      [DUTY, period, null, null, result],
      ["Xây dựng kế hoạch năm", "Hằng năm", other, null, null],
    ]);

  test.each([
    ["nothing done is shown", duties("Thường xuyên", null), ["standingNothingDone A2"]],
    ["a result is shown", duties("Thường xuyên", "2 hội nghị"), []],
    ["a yearly duty may still be to come", duties("Hằng năm", null), []],
    ["nobody has begun the sheet", duties("Thường xuyên", null, null), []],
  ] as const)("%s", (_name, sheet, expected) => {
    expect(inBook("standingNothingDone", sheet)).toEqual(expected);
  });

  test.each([
    ["the duty's own words", DUTY, "Thường xuyên", 1],
    ["the duty's words and a year", `${DUTY} năm 2026`, "Thường xuyên", 1],
    ["some of its words", "Thực hiện tốt Quy chế dân chủ", "Thường xuyên", 0],
    ["a duty that is done once", DUTY, "Một lần", 0],
  ] as const)("a new work is named by %s", (_name, work, period, count) => {
    const works = ourSheet("B05A", ["organisation", "work"], [["Chi đoàn A", work]]);
    expect(inBook("dutyCalledNew", works, duties(period, "x"))).toHaveLength(count);
  });
});

test("[CHS19] a session the day after the workbook's figures is found, one on their day is not, nor any while no day is said", () => {
  const sessions = (held: number): FoundSheet =>
    ourSheet("B08A", ["document", "held"], [["Nghị quyết 29-NQ/TU", held]]);
  const cells = (held: number, dataDate: string): readonly string[] =>
    said(foundIn([], [sessions(held)], 2026, dataDate), "sessionAfterFigures");
  expect(cells(day(2026, 11, 16), "2026-11-15")).toEqual(["sessionAfterFigures B2"]);
  expect(cells(day(2026, 11, 15), "2026-11-15")).toEqual([]);
  expect(cells(day(2026, 11, 16), "")).toEqual([]);
});

test.each([
  ["B07B", "petition", "Quá hạn", 1],
  ["B07B", "petition", "Đang giải quyết", 0],
  ["B11", "matter", "Quá hạn", 1],
  ["B11", "matter", "Đang khắc phục", 0],
  ["B14", "task", "Quá hạn 5 ngày", 1],
  ["B14", "task", "Hoàn thành muộn", 0],
] as const)("[CHS20] %s: a %s that is %s", (id, key, state, count) => {
  expect(inBook("overdue", ourSheet(id, [key, "state"], [["Sửa nhà xe", state]]))).toHaveLength(count);
});

describe("[CHS21] no more people studied all than came to each required document", () => {
  const study = (studied: number, year = 2026): FoundSheet =>
    ourSheet("B08B", ["name", "studied"], [["Công đoàn Sở Y tế", studied]], year);
  const KEYS = ["document", "required", "organisation", "attended", "later"];
  const UNIT = "Công đoàn Sở Y tế";
  const sessions = (...rows: readonly (readonly Cell[])[]): FoundSheet => ourSheet("B08A", KEYS, rows);
  const two = sessions(["Nghị quyết A", "x", UNIT, 40, 5], ["Nghị quyết B", "x", UNIT, 60, null]);

  test.each([
    ["one more than came to the less visited document", study(46), two, ["studiedOverSessions B2, D2"]],
    ["as many as came to it, with those who made up for it", study(45), two, []],
    ["of another year", study(46, 2025), two, []],
    ["the document was not required", study(46), sessions(["Nghị quyết A", null, UNIT, 40, null]), []],
    [
      "two sessions of one document add up",
      study(46),
      sessions(["Nghị quyết A", "x", UNIT, 40, null], ["Nghị quyết A", null, UNIT, 6, null]),
      [],
    ],
    [
      "a session whose people nobody counted",
      study(46),
      sessions(["Nghị quyết A", "x", UNIT, 40, null], ["Nghị quyết A", "x", UNIT, null, null]),
      [],
    ],
    [
      "a session of nobody in particular was for several",
      study(46),
      sessions(["Nghị quyết A", "x", UNIT, 40, null], ["Nghị quyết A", "x", null, 20, null]),
      [],
    ],
  ] as const)("%s", (_name, form, list, expected) => {
    expect(inBook("studiedOverSessions", form, list)).toEqual(expected);
  });
});

test.each([
  ["Bài đăng ngày 5/3/2025", 1],
  ["https://trang.example/2025/03/bai", 1],
  ["Bài đăng tháng 12/2025 và 3/2026", 0],
  ["12 bài đăng năm 2026", 0],
  ["https://trang.example/posts/520254", 0],
  ["12 bài đăng", 0],
] as const)('[CHS22] the evidence "%s" in the sheet of 2026', (evidence, count) => {
  const sheet = ourSheet("B10", ["name", "evidence"], [["Chi đoàn A", evidence]]);
  expect(inBook("evidenceOfOtherYear", sheet)).toHaveLength(count);
});

test("[CHS23] one decision at two levels is one award; another number, another day or the same level is not asked about", () => {
  const awards = (level: string, number: string, decided: number): FoundSheet =>
    ourSheet(
      "B17A",
      ["decided", "decision", "level", "awarded"],
      [
        [day(2026, 5, 4), "05/QĐ", "Đoàn thể cấp trên", "Nguyễn Văn An"],
        [decided, number, level, "Nguyễn Văn An"],
      ],
    );
  expect(inBook("awardTwice", awards("Cấp ủy cơ sở", "05/QĐ", day(2026, 5, 4)))).toEqual(["awardTwice C3, C2"]);
  expect(inBook("awardTwice", awards("Cấp ủy cơ sở", "06/QĐ", day(2026, 5, 4)))).toEqual([]);
  expect(inBook("awardTwice", awards("Cấp ủy cơ sở", "05/QĐ", day(2026, 5, 5)))).toEqual([]);
  expect(inBook("awardTwice", awards("Đoàn thể cấp trên", "05/QĐ", day(2026, 5, 4)))).toEqual([]);
});

describe("[CHS24] who is in charge in B12", () => {
  const charge = (person: Cell, office: Cell, outside: Cell = null): FoundSheet =>
    ourSheet("B12", ["name", "person", "office", "outside"], [["Đảng ủy Sở Y tế", person, office, outside]]);

  test.each([
    ["somebody without an office in the committee", charge("Nguyễn Văn An", null), ["chargeOutsideCommittee C2"]],
    ["a member of the committee", charge("Nguyễn Văn An", "Ủy viên"), []],
    ["nobody", charge(null, null), []],
    ["a committee that is outside", charge("Nguyễn Văn An", null, "không có đoàn thể"), []],
  ] as const)("%s", (_name, sheet, expected) => {
    expect(inBook("chargeOutsideCommittee", sheet)).toEqual(expected);
  });

  test.each([
    ["the day before the figures", day(2026, 6, 29), "x", 1],
    ["on their day, which is still in charge", day(2026, 6, 30), "x", 0],
    ["before, of nobody who was assigned", day(2026, 6, 29), null, 0],
  ] as const)("a charge that ends %s", (_name, until, assigned, count) => {
    const sheet = ourSheet(
      "B12",
      ["name", "assigned", "until"],
      [["Đảng ủy Sở Y tế", assigned, until]],
      2026,
      day(2026, 6, 30),
    );
    expect(inBook("chargeEnded", sheet)).toHaveLength(count);
  });
});

test("[CHS25] a work moved to next year has no day of completion; one that is done has", () => {
  const works = (progress: string, finished: Cell): FoundSheet =>
    ourSheet("B05A", ["work", "progress", "finished"], [["Thư viện xanh", progress, finished]]);
  expect(inBook("movedOnYetDone", works("Chuyển sang năm sau", day(2026, 5, 4)))).toEqual(["movedOnYetDone C2"]);
  expect(inBook("movedOnYetDone", works("Chuyển sang năm sau", null))).toEqual([]);
  expect(inBook("movedOnYetDone", works("Đã hoàn thành", day(2026, 5, 4)))).toEqual([]);
});
