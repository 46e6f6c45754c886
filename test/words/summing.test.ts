import { type Deciders, deciders } from "../../src/compute/summing/deciders";
import { breakEven } from "../../src/compute/summing/breakEven";
import { remaining, rollUp } from "../../src/compute/summing/rollUp";
import { missing, notSubject, perhapsNotSubject, received, type Stance } from "../../src/compute/summing/stance";
import { standing } from "../../src/compute/summing/standing";
import { atLeast, everyOne, type Limit, moreThan } from "../../src/domain/limit";
import { nameList, type StandingAccount, type SummingWords } from "../../src/words/summing";
import { summingWords } from "../../src/words/summingWords";

const full = (unit: string, part: number, whole: number): Stance => received(unit, { part, whole, unknown: 0 });

function accountOf(stances: readonly Stance[], limit: Limit): StandingAccount {
  const { units, unknown, doubtful } = rollUp(stances);
  const { is, isComplete } = standing(stances, limit);
  const { missing: without, perhapsNotSubject: perhaps } = units;
  return {
    is,
    isComplete,
    missing: without,
    perhapsNotSubject: perhaps,
    unknown,
    doubtful,
    remaining: remaining(stances, limit),
  };
}

const said = (tell: (words: SummingWords) => string): string[] => [tell(summingWords.vi), tell(summingWords.en)];

test.each<[rule: string, stances: Stance[], limit: Limit, vi: string, en: string]>([
  [
    "[SWD01] nothing missing, met",
    [full("A", 19, 20)],
    atLeast(95),
    "Đạt: đã đủ số liệu.",
    "Met: all figures are there.",
  ],
  [
    "[SWD01] nothing missing, missed",
    [full("A", 19, 20)],
    moreThan(95),
    "Chưa đạt: đã đủ số liệu.",
    "Not met: all figures are there.",
  ],
  [
    "[SWD02] nobody",
    [notSubject("A")],
    everyOne,
    "Không có đối tượng: không đơn vị nào có ai thuộc diện.",
    "Nothing to count: no unit has anybody who is subject.",
  ],
  [
    "[SWD03] sure with one unit missing",
    [full("A", 99, 100), missing("B", 4)],
    atLeast(95),
    "Chắc chắn đạt: còn 01 đơn vị chưa có số liệu, ra sao cũng vẫn đạt.",
    "Certain to be met: 1 unit without figures left, and whatever they turn out to be, it is met.",
  ],
  [
    "[SWD04] out of reach with many missing",
    [full("A", 0, 1000), ...Array.from({ length: 12 }, (_, i) => missing(`B${i}`, 4))],
    atLeast(95),
    "Không còn khả năng đạt: còn 12 đơn vị chưa có số liệu, nhưng đạt hết cũng không đủ.",
    "No longer possible: 12 units without figures left, but even with all of them met it would be missed.",
  ],
  [
    "[SWD05] open: units and results, and how many of those left must be met",
    [received("A", { part: 54, whole: 100, unknown: 40 }), missing("B", 20), missing("C", 3)],
    moreThan(76),
    "Chưa đủ số liệu: còn 02 đơn vị chưa có số liệu và 40 kết quả chưa rõ. Trong 63 kết quả còn lại cần ít nhất 40 kết quả đạt.",
    "Not enough data: 2 units without figures and 40 unknown results left. Of the 63 results left at least 40 must be met.",
  ],
  [
    "[SWD05] open: everything that can be unclear is said, and no number where a size is not known",
    [
      received("A", { part: 9, whole: 10, unknown: 0, doubtful: { met: 0, missed: 1, unknown: 0 } }),
      received("B", { part: 9, whole: 10, unknown: 1 }),
      perhapsNotSubject(missing("C", 2)),
      missing("D"),
    ],
    atLeast(90),
    "Chưa đủ số liệu: còn 01 đơn vị chưa có số liệu, 01 đơn vị chưa rõ có thuộc diện hay không, 01 kết quả chưa rõ và 01 đối tượng chưa rõ có thuộc diện hay không.",
    "Not enough data: 1 unit without figures, 1 unit that may not be subject, 1 unknown result and 1 subject that may not count left.",
  ],
])("%s", (_rule, stances, limit, vi, en) => {
  const account = accountOf(stances, limit);
  expect(said((words) => words.standing(account))).toEqual([vi, en]);
});

test("[SWD06] what is left, for a cell", () => {
  expect(said((words) => words.remaining({ needed: 41, open: 63 }))).toEqual([
    "cần 41/63 còn lại",
    "41 of 63 left needed",
  ]);
  expect(summingWords.vi.remaining({ needed: 3, open: 1200 })).toBe("cần 3/1.200 còn lại");
});

test.each<[rule: string, others: Stance[], units: string[], limit: Limit, subject: string, vi: string, en: string]>([
  [
    "[SWD07] one unit, certain up to ten",
    [full("A", 99, 100)],
    ["Sở A"],
    atLeast(90),
    "",
    "Chưa biết số đối tượng của Sở A. Chắc chắn đạt nếu đơn vị này có không quá 10 đối tượng, kết quả ra sao cũng vậy.",
    "Not known: how many subjects Sở A has. Certain to be met if this unit has at most 10 subjects, whatever their results.",
  ],
  [
    "[SWD07] several units, out of reach up to 99, subjects named",
    [full("A", 80, 100)],
    ["Sở A", "Sở B"],
    atLeast(90),
    "đoàn viên",
    "Chưa biết số đoàn viên của Sở A và Sở B. Không còn khả năng đạt nếu các đơn vị này cộng lại có không quá 99 đoàn viên, kết quả ra sao cũng vậy.",
    "Not known: how many đoàn viên Sở A and Sở B have. No longer possible if these units together have at most 99 đoàn viên, whatever their results.",
  ],
  [
    "[SWD08] however many",
    [full("A", 9, 10)],
    ["Sở A", "Sở B"],
    everyOne,
    "",
    "Chưa biết số đối tượng của Sở A và Sở B. Không còn khả năng đạt, các đơn vị này có bao nhiêu cũng vậy.",
    "Not known: how many subjects Sở A and Sở B have. No longer possible, however many these units have.",
  ],
  [
    "[SWD08] only with nobody",
    [full("A", 10, 10)],
    ["Sở A"],
    everyOne,
    "",
    "Chưa biết số đối tượng của Sở A. Chắc chắn đạt nếu đơn vị này không có đối tượng nào.",
    "Not known: how many subjects Sở A has. Certain to be met if this unit has no subjects.",
  ],
  [
    "[SWD08] not by their number",
    [received("A", { part: 89, whole: 100, unknown: 1 })],
    ["Sở A"],
    atLeast(90),
    "",
    "Chưa biết số đối tượng của Sở A. Biết số lượng vẫn chưa đủ để kết luận, còn phải có kết quả.",
    "Not known: how many subjects Sở A has. Their number alone decides nothing: their results are needed too.",
  ],
])("%s", (_rule, others, units, limit, subject, vi, en) => {
  const even = breakEven([...others, ...units.map((unit) => missing(unit))], limit);
  expect(even).toBeDefined();
  if (even) expect(said((words) => words.breakEven({ ...even, subject }))).toEqual([vi, en]);
});

const decided = (stances: Stance[], limit: Limit): readonly string[] => {
  const found = deciders(stances, limit) as Deciders;
  return [...summingWords.vi.deciders(found), ...summingWords.en.deciders(found)];
};

test("[SWD09] one unit decides, both ways", () => {
  expect(
    decided([full("Sở A", 90, 90), missing("Sở B", 2), missing("Sở C", 6), missing("Sở D", 2)], moreThan(95)),
  ).toEqual([
    "Chỉ cần Sở C có kết quả tốt nhất có thể là chắc chắn đạt, các đơn vị khác ra sao cũng vậy.",
    "Giữ chìa khóa: thiếu số liệu của Sở C thì chưa thể kết luận là chắc chắn đạt.",
    "Chỉ cần Sở C có kết quả kém nhất có thể là không còn khả năng đạt, các đơn vị khác ra sao cũng vậy.",
    "Giữ chìa khóa: thiếu số liệu của Sở C thì chưa thể kết luận là không còn khả năng đạt.",
    'The best possible results of Sở C are enough for "certain to be met", whatever the others report.',
    'Key: without the figures of Sở C it cannot be "certain to be met".',
    'The worst possible results of Sở C are enough for "no longer possible", whatever the others report.',
    'Key: without the figures of Sở C it cannot be "no longer possible".',
  ]);
});

test("[SWD10] several units, and one of several groups", () => {
  expect(decided([full("Sở A", 5, 5), missing("Sở B", 1), missing("Sở C", 7)], everyOne).slice(0, 3)).toEqual([
    "Chỉ cần Sở C và Sở B có kết quả tốt nhất có thể là chắc chắn đạt, các đơn vị khác ra sao cũng vậy.",
    "Giữ chìa khóa: thiếu số liệu của Sở B và Sở C thì chưa thể kết luận là chắc chắn đạt.",
    "Chỉ cần Sở C có kết quả kém nhất có thể là không còn khả năng đạt, các đơn vị khác ra sao cũng vậy. Đây là một trong các nhóm ít đơn vị nhất.",
  ]);
});

test("[SWD10] more than ten units are counted, not named", () => {
  const units = Array.from({ length: 12 }, (_, i) => missing(`Sở ${i + 1}`, 1));
  expect(decided([full("Sở A", 1, 1), ...units], atLeast(90))).toEqual([
    "Phải ít nhất 11 đơn vị có kết quả tốt nhất có thể mới chắc chắn đạt.",
    "Chỉ cần Sở 1 và Sở 2 có kết quả kém nhất có thể là không còn khả năng đạt, các đơn vị khác ra sao cũng vậy. Đây là một trong các nhóm ít đơn vị nhất.",
    'It takes the best possible results of at least 11 units to be "certain to be met".',
    'The worst possible results of Sở 1 and Sở 2 are enough for "no longer possible", whatever the others report. This is one of several smallest groups.',
  ]);
});

test("[SWD11] whose size is not known is asked first; nobody: nothing is said", () => {
  expect(decided([full("Sở A", 5, 5), missing("Sở B"), missing("Sở C")], atLeast(90))).toEqual([
    "Trước hết hỏi Sở B và Sở C có bao nhiêu đối tượng.",
    "Ask Sở B and Sở C first how many subjects there are.",
  ]);
  const nobody = { askSizes: [], confirming: undefined, refuting: undefined, keysToConfirm: [], keysToRefute: [] };
  expect([summingWords.vi.deciders(nobody), summingWords.en.deciders(nobody)]).toEqual([[], []]);
});

test("[SWD12] estimates are said to be no verdict", () => {
  expect(said((words) => words.byEstimates({ is: "certain", units: 5 }))).toEqual([
    "Theo số ước của 05 đơn vị: đạt. Đây không phải là kết luận.",
    "By the estimates of 5 units: met. This is not the verdict.",
  ]);
  expect(said((words) => words.byEstimates({ is: "open", units: 1 }))).toEqual([
    "Theo số ước của 01 đơn vị: chưa đủ số liệu. Đây không phải là kết luận.",
    "By the estimates of 1 unit: not enough data. This is not the verdict.",
  ]);
});

test("[SWD13] a withdrawn conclusion names the reports that were replaced, or the choice", () => {
  const change = { before: "certain", after: "outOfReach" } as const;
  const replaced = { unit: "Sở A", file: "a 2.xlsx" };
  expect(said((words) => words.withdrawn({ ...change, replacements: [replaced] }))).toEqual([
    'Rút kết luận "Chắc chắn đạt" do báo cáo thay thế của Sở A (tệp "a 2.xlsx"). Nay là: không còn khả năng đạt.',
    'Conclusion "Certain to be met" withdrawn because the report was replaced: Sở A (file "a 2.xlsx"). It is now: no longer possible.',
  ]);
  expect(
    summingWords.vi.withdrawn({ ...change, replacements: [replaced, { unit: "Sở B", file: "b.xlsx" }] }),
  ).toContain('Sở A (tệp "a 2.xlsx") và Sở B (tệp "b.xlsx")');
  expect(summingWords.vi.withdrawn({ before: "certain", after: "open", replacements: [] })).toBe(
    'Rút kết luận "Chắc chắn đạt" do lựa chọn khi tổng hợp đã đổi. Nay là: chưa đủ số liệu.',
  );
});

test("[SWD14] ten names are given, more are counted", () => {
  const units = Array.from({ length: 13 }, (_, i) => `Sở ${i + 1}`);
  const more = (n: number): string => `${n} đơn vị khác`;
  expect(nameList([], " và ", more)).toBe("");
  expect(nameList(units.slice(0, 2), " và ", more)).toBe("Sở 1 và Sở 2");
  expect(nameList(units.slice(0, 10), " và ", more)).toMatch(/Sở 9 và Sở 10$/u);
  expect(nameList(units, " và ", more)).toMatch(/Sở 9, Sở 10 và 3 đơn vị khác$/u);
});
