import { reached, readPlanned } from "../../src/compute/planned";
import type { Direction } from "../../src/compute/direction";
import type { Cell } from "../../src/domain/cell";
import { argument } from "../../src/domain/place";

const read = (actual: Cell, plan: Cell, direction: Direction = "up"): unknown => {
  const planned = readPlanned(argument("thuc_hien", [[actual]]), argument("ke_hoach", [[plan]]), 0, 0, direction);
  return planned.ok ? planned.value : planned.issues.map((issue) => issue.code);
};

test.each<[string, number, number, number, number, Direction, boolean]>([
  ["[PLAN01] 19 of 20 reaches 95 %", 19, 20, 95, 100, "up", true],
  ["[PLAN02] 97,75 of 115 reaches 85 %, though 0.85 × 115 is 97.74999… in binary", 97.75, 115, 85, 100, "up", true],
  ["[PLAN03] 0,7 + 0,1 reaches a plan of 0,8", 0.7 + 0.1, 0.8, 1, 1, "up", true],
  ["[PLAN04] 38 of 40 does not reach the whole plan", 38, 40, 1, 1, "up", false],
  ["[PLAN05] lower is better: 5 against 5", 5, 5, 1, 1, "down", true],
  ["[PLAN06] lower is better: 6 against 5", 6, 5, 1, 1, "down", false],
  ["[PLAN07] lower is better: 20 against 19 reaches 95 %", 20, 19, 95, 100, "down", true],
])("%s", (_rule, actual, plan, num, den, direction, expected) => {
  expect(reached(actual, plan, { num, den }, direction)).toBe(expected);
});

test.each<[string, Cell, Cell, unknown]>([
  ["[PLAN10] numbers as Vietnamese text", "1.234,5", "1.200", { is: "measured", plan: 1200, actual: 1234.5 }],
  ["[PLAN11] a plan in words and a mark", "đạt", "Có 01 mô hình", { is: "qualitative", completed: true }],
  ["[PLAN12] a plan in words, not done", "chưa", "Có 01 mô hình", { is: "qualitative", completed: false }],
  ["[PLAN13] nothing in either", null, null, { is: "blank" }],
  ["[PLAN14] a plan without a result", null, 20, { is: "measured", plan: 20, actual: "blank" }],
  ['[PLAN15] "không" is none for certain', "không", 20, { is: "measured", plan: 20, actual: 0 }],
  ['[PLAN16] "chưa" is not a figure', "chưa", 20, { is: "measured", plan: 20, actual: "blank" }],
  ["[PLAN17] a result without a plan", 5, null, ["planMissing"]],
  ["[PLAN18] a number against a plan in words", 5, "Có mô hình", ["planMissing"]],
  ["[PLAN19] a mark against a plan in numbers", "đạt", 20, ["notNumber"]],
  ["[PLAN20] 1,234 can be read in two ways", "1,234", 20, ["unclearNumber"]],
  ["[PLAN21] a percentage against a bare number", 96, "95%", ["percentBesideNumber"]],
  ["[PLAN22] percentages against each other", "96%", "95%", { is: "measured", plan: 0.95, actual: 0.96 }],
  ["[PLAN23] a negative result", -1, 20, ["negative"]],
  ["[PLAN24] a plan of zero with a result", 3, 0, ["planMissing"]],
])("%s", (_rule, actual, plan, expected) => {
  expect(read(actual, plan)).toEqual(expected);
});

test.each<[string, Cell, Cell, unknown]>([
  ['[PLAN25] "có" beside a plan of "không" is asked about', "có", "không", ["unclearWhereLess"]],
  ['[PLAN25] "có" without a plan', "có", "", ["unclearWhereLess"]],
  ["[PLAN25] a mark beside a plan in words", "x", "Không để xảy ra vi phạm", ["unclearWhereLess"]],
  ['[PLAN25] "không" beside a plan in words', "không", "Không để xảy ra vi phạm", ["unclearWhereLess"]],
  ['[PLAN25] "đạt" says that the target was met', "Đạt", "Không để xảy ra", { is: "qualitative", completed: true }],
  ['[PLAN25] "chưa đạt" says that it was not', "chưa đạt", "Không để xảy ra", { is: "qualitative", completed: false }],
  ['[PLAN26] a plan of "không" is a plan of 0', "không", "không", { is: "measured", plan: 0, actual: 0 }],
  ['[PLAN26] so is "0", and 3 is against it', 3, "0", { is: "measured", plan: 0, actual: 3 }],
  ["[PLAN26] a blank result beside it is not entered", 0, "không", { is: "measured", plan: 0, actual: "blank" }],
  ["[PLAN26] a bare 0 as plan may be blank and is asked about", "không", 0, ["unclearWhereLess"]],
])("%s, less being better", (_rule, actual, plan, expected) => {
  expect(read(actual, plan, "down")).toEqual(expected);
});

test.each<[string, Cell, Cell, unknown]>([
  ['[PLAN27] a result beside a plan of "không" is asked about', "đạt", "không", ["planMissing"]],
  ['[PLAN27] also beside "chưa" and FALSE', "đạt", false, ["planMissing"]],
  ["[PLAN27] a dash as plan is no plan in words either way", "đạt", "-", { is: "qualitative", completed: true }],
  ['[PLAN28] the text "1" is the number 1, without a plan', "1", "", ["planMissing"]],
  ["[PLAN28] and beside a plan in words", "1", "Có 01 mô hình", ["planMissing"]],
  ["[PLAN28] TRUE is a mark", true, "Có 01 mô hình", { is: "qualitative", completed: true }],
])("%s", (_rule, actual, plan, expected) => {
  expect(read(actual, plan)).toEqual(expected);
});
