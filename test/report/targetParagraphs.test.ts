import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { needed } from "../../src/compute/judge";
import { remaining, rollUp } from "../../src/compute/summing/rollUp";
import { missing, notSubject, received, type Stance } from "../../src/compute/summing/stance";
import { standing } from "../../src/compute/summing/standing";
import type { Target } from "../../src/domain/target";
import { committeesWithMemberInCharge } from "../../src/domain/targets/committeesWithMemberInCharge";
import { membersRatedGood } from "../../src/domain/targets/membersRatedGood";
import { membersStudied } from "../../src/domain/targets/membersStudied";
import { organisationsRatedGood } from "../../src/domain/targets/organisationsRatedGood";
import { unitsWithNewWork } from "../../src/domain/targets/unitsWithNewWork";
import { changeSentence } from "../../src/report/documents/pointsText";
import { resultParagraphs } from "../../src/report/documents/resultParagraphs";
import { sumReport } from "../../src/report/documents/sumReport";
import type { Issuer } from "../../src/report/documents/meetingNotes";
import { targetParagraph } from "../../src/report/documents/targetParagraph";
import type { TargetResult, YearBefore } from "../../src/report/documents/targetResult";
import { summingVi } from "../../src/words/vi/summing";

const full = (unit: string, part: number, whole: number): Stance => received(unit, { part, whole, unknown: 0 });

/** What a run would say of these units. */
function resultOf(target: Target, stances: readonly Stance[], more: Partial<TargetResult> = {}): TargetResult {
  const roll = rollUp(stances.filter(({ kind }) => kind === "received"));
  const all = rollUp(stances);
  const { is, isComplete } = standing(stances, target.limit);
  const own = stances.filter(({ kind, wholeMin }) => kind === "received" && wholeMin > 0);
  return {
    target,
    part: roll.part,
    whole: roll.whole,
    standing: {
      is,
      isComplete,
      missing: all.units.missing,
      perhapsNotSubject: all.units.perhapsNotSubject,
      unknown: all.unknown,
      doubtful: all.doubtful,
      remaining: remaining(stances, target.limit),
    },
    isEarly: false,
    units: {
      judged: own.length,
      missed: own
        .map(({ unit, partMin, wholeMin }) => ({
          name: unit,
          part: partMin,
          whole: wholeMin,
          stillNeeded: needed(partMin, wholeMin, target.limit),
        }))
        .filter(({ stillNeeded }) => stillNeeded > 0),
      withoutFigures: stances.filter(({ kind }) => kind === "missing").map(({ unit }) => unit),
    },
    ...more,
  };
}

const before = (part: number, whole: number, isOtherTree = false): YearBefore => ({
  year: 2025,
  part,
  whole,
  isOtherTree,
});

const good = Array.from({ length: 12 }, (_, i) => full(`Chi bộ ${i + 1}`, 50, 50));
const bad = Array.from({ length: 12 }, (_, i) => full(`Đảng ủy ${i + 1}`, 40, 50));

const cases: readonly (readonly [name: string, result: TargetResult])[] = [
  ["đạt, không đơn vị nào chưa đạt, bằng năm trước", resultOf(membersStudied, good, { yearBefore: before(600, 600) })],
  [
    "đạt, 01 đơn vị chưa đạt, tăng",
    resultOf(
      membersRatedGood,
      [full("Sở A", 3034, 3085), full("Sở B", 47, 50)].map((s) => s),
      { yearBefore: before(3050, 3110) },
    ),
  ],
  [
    "đạt, nhiều đơn vị chưa đạt, giảm",
    resultOf(organisationsRatedGood, [full("Sở A", 60, 60), full("Sở B", 18, 19), full("Sở C", 5, 6)], {
      yearBefore: before(84, 85),
    }),
  ],
  ["chưa đạt, 01 đơn vị chưa đạt, không có số năm trước", resultOf(membersStudied, [...good, full("Sở A", 49, 50)])],
  [
    "chưa đạt, hơn mười đơn vị chưa đạt, giảm",
    resultOf(membersStudied, [...good, ...bad], { yearBefore: before(1199, 1200) }),
  ],
  [
    "đúng bằng ngưỡng trên 95%",
    resultOf(organisationsRatedGood, [full("Sở A", 19, 20)], { yearBefore: before(20, 21) }),
  ],
  [
    "mỗi đơn vị: 02 đơn vị chưa đạt, chỉ nêu tên",
    resultOf(committeesWithMemberInCharge, [full("Sở A", 1, 1), full("Sở B", 0, 1), full("Sở C", 0, 1)]),
  ],
  ["mỗi đơn vị: đều đạt", resultOf(unitsWithNewWork, [full("Sở A", 4, 4), full("Sở B", 1, 1)])],
  ["năm trước không có đối tượng", resultOf(unitsWithNewWork, [full("Sở A", 4, 4)], { yearBefore: before(0, 0) })],
  [
    "danh mục đơn vị đã thay đổi",
    resultOf(membersRatedGood, [full("Sở A", 99, 100)], { yearBefore: before(975, 1000, true) }),
  ],
  [
    "không có đối tượng",
    resultOf(unitsWithNewWork, [notSubject("Sở A"), full("Sở B", 0, 0)], { yearBefore: before(3, 3) }),
  ],
  [
    "chắc chắn đạt khi còn thiếu 01 đơn vị",
    resultOf(organisationsRatedGood, [full("Sở A", 199, 200), missing("Sở B", 5)], { yearBefore: before(84, 85) }),
  ],
  [
    "không còn khả năng đạt, 01 đơn vị đã rõ chưa đạt",
    resultOf(membersStudied, [...good, full("Sở A", 49, 50), missing("Sở B")]),
  ],
  [
    "chưa đủ số liệu, nhiều đơn vị thiếu",
    resultOf(
      membersRatedGood,
      [received("Sở A", { part: 940, whole: 950, unknown: 6 }), missing("Sở B", 30), missing("Sở C", 20)],
      { further: [summingVi.byEstimates({ is: "certain", units: 2 })] },
    ),
  ],
  ["chưa có gì", resultOf(membersRatedGood, [missing("Sở A"), missing("Sở B")])],
  [
    "sáu tháng: chưa đến kỳ đánh giá",
    resultOf(membersStudied, [received("Sở A", { part: 41, whole: 50, unknown: 9 })], {
      isEarly: true,
      yearBefore: before(50, 50),
    }),
  ],
  [
    "sáu tháng: đã chắc chắn",
    resultOf(membersStudied, [full("Sở A", 50, 50), full("Sở B", 20, 20)], { isEarly: true }),
  ],
  [
    "báo cáo của một đơn vị cơ sở",
    { ...resultOf(membersRatedGood, [full("Sở A", 48, 50)], { yearBefore: before(49, 50) }), units: undefined },
  ],
  [
    "Bắc Kạn 2016, mẫu số là số được xếp loại",
    resultOf(organisationsRatedGood, [full("Bắc Kạn", 700, 770)], {
      besides: [{ how: "tính trên tổng số công đoàn cơ sở", part: 700, whole: 789 }],
      units: undefined,
    }),
  ],
  [
    "Bắc Kạn 2016, mẫu số là tổng số",
    resultOf(organisationsRatedGood, [full("Bắc Kạn", 700, 789)], {
      besides: [{ how: "tính trên số được xếp loại", part: 700, whole: 770 }],
      units: undefined,
    }),
  ],
];

/** Written anew by `UPDATE_GOLDEN=1 npx jest …`; the diff is the review. */
function golden(text: string): string {
  const file = path.join(__dirname, "golden", "targetParagraphs.txt");
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, text);
  return readFileSync(file, "utf8");
}

test("[TXT01] met, missed, unsure; no unit, one, many; up, down, the same: each paragraph is as its golden page says", () => {
  const text = cases.map(([name, result]) => `# ${name}\n${targetParagraph(result)}\n`).join("\n");
  expect(text).toBe(golden(text));
});

test("[TXT02] the report begins with how many targets stand how, and numbers its paragraphs", () => {
  const [opening, ...paragraphs] = resultParagraphs(
    cases.map(([, result]) => result),
    "năm 2026",
  );
  expect(opening).toBe(
    "Kết quả thực hiện 20 chỉ tiêu năm 2026: 06 đạt, 01 chắc chắn đạt, 07 chưa đạt, 01 không còn khả năng đạt, 01 không có đối tượng, 02 chưa đủ số liệu, 02 chưa đến kỳ đánh giá.",
  );
  expect(paragraphs).toHaveLength(cases.length);
  expect(paragraphs.map((paragraph) => Number.parseInt(paragraph, 10))).toEqual(cases.map((_, i) => i + 1));
});

test("[TXT03] one target, and none", () => {
  const [, one] = cases[0] ?? [];
  expect(resultParagraphs(one ? [one] : [], "năm 2026")[0]).toBe("Kết quả thực hiện 01 chỉ tiêu năm 2026: 01 đạt.");
  expect(resultParagraphs([], "năm 2026")).toEqual(["Không có chỉ tiêu nào để đánh giá năm 2026."]);
});

test.each([
  [
    "[TXT04] the difference is of the exact shares, as in B01: 2/3 and 1/3",
    { part: 2, whole: 3 },
    { part: 1, whole: 3 },
    "So với năm 2025 (33,33%) tăng 33,33 điểm phần trăm.",
  ],
  [
    "[TXT04] half a hundredth is rounded away from 0",
    { part: 100_005, whole: 1_000_000 },
    { part: 1, whole: 10 },
    "So với năm 2025 (10%) tăng chưa đến 0,01 điểm phần trăm.",
  ],
  [
    "[TXT04] half a hundredth, up",
    { part: 10_005, whole: 100_000 },
    { part: 1, whole: 10 },
    "So với năm 2025 (10%) tăng 0,01 điểm phần trăm.",
  ],
  [
    "[TXT04] half a hundredth, down",
    { part: 1, whole: 10 },
    { part: 10_005, whole: 100_000 },
    "So với năm 2025 (10,01%) giảm 0,01 điểm phần trăm.",
  ],
  [
    "[TXT04] a difference too small to print is still one",
    { part: 999_999, whole: 1_000_000 },
    { part: 1, whole: 1 },
    "So với năm 2025 (100%) giảm chưa đến 0,01 điểm phần trăm.",
  ],
  [
    "[TXT04] whole points without decimals",
    { part: 1, whole: 1 },
    { part: 1, whole: 2 },
    "So với năm 2025 (50%) tăng 50 điểm phần trăm.",
  ],
] as const)("%s", (_rule, now, { part, whole }, sentence) => {
  expect(changeSentence(now, before(part, whole))).toBe(sentence);
});

test("[TXT05] while anything is missing nothing is compared with the year before", () => {
  const open = cases.filter(
    ([
      ,
      {
        standing: { isComplete },
        isEarly,
      },
    ]) => !isComplete || isEarly,
  );
  expect(open.length).toBeGreaterThan(4);
  for (const [, result] of open) expect(targetParagraph({ ...result, yearBefore: before(1, 2) })).not.toContain("2025");
});

test("[TXT06] the report's table says of a target what its paragraph says: before its time no verdict, thousands with their mark", () => {
  const results = [
    resultOf(membersRatedGood, [full("Sở A", 3081, 3135)]),
    resultOf(membersStudied, [full("Sở A", 50, 50)], { isEarly: true }),
  ];
  const issuer: Issuer = {
    superior: "",
    unit: "Đảng ủy A",
    place: "Lào Cai",
    profile: "DANG",
    sign: "",
    keeper: "",
    lines: { authority: "", role: "" },
    signer: "",
  };
  const { blocks } = sumReport({ results, when: "6 tháng đầu năm 2026", day: undefined, reports: [] }, issuer).plan;
  const table = blocks.flatMap((each) => (each.is === "table" ? each.rows : []));
  const text = table.map((row) =>
    row.slice(3).map((cell) => cell.flatMap(({ runs }) => runs.map((run) => run.text)).join("")),
  );
  expect(text).toEqual([
    ["3.081/3.135", "98,28%", "Đạt"],
    ["50/50", "100%", "Chưa đến kỳ đánh giá"],
  ]);
});
