import fc from "fast-check";
import {
  blank,
  type Cells,
  clear,
  error,
  exactly,
  type KeyMeans,
  type Meant,
  targetKeys,
  texts,
  written,
} from "./cells";

export type PlanMeans = "number" | "words" | "none" | "blank" | "error";
export type Outcome = "met" | "missed" | "missing" | "asked";

/** A target with its plan and result, and what is known of it by construction. */
export interface PlannedRow {
  readonly key: Meant<KeyMeans>;
  readonly plan: Meant<PlanMeans>;
  readonly actual: Meant<unknown>;
  readonly outcome: Outcome;
}

type Pair = Omit<PlannedRow, "key">;
type Direction = "up" | "down";

const wordsPlan: Cells<PlanMeans> = fc.oneof(
  clear<PlanMeans>("words", ["Có 01 mô hình", "Xây dựng kế hoạch", "Không để xảy ra"]),
  blank<PlanMeans>("blank"),
);
const nonePlan: Cells<PlanMeans> = clear("none", ["không", "0", "không có"]);
const notEntered: Cells<unknown> = fc.oneof(
  blank<unknown>(""),
  clear<unknown>("", ["chưa", "chưa có"]),
  texts<unknown>("", ["-", "–"], true),
);
const saidNone: Cells<unknown> = clear<unknown>(0, ["không", "0", "không có"]);
const numberOf = (value: number): Cells<unknown> =>
  written(value).map((cell) => ({ cell, means: value, silent: false }));
const planOf = (value: number): Cells<PlanMeans> =>
  written(value).map((cell) => ({ cell, means: "number", silent: false }));
const yes: Cells<unknown> = fc.oneof(
  clear<unknown>("yes", ["x", "có", "đã", "đạt", "✓", "+"]),
  exactly<unknown>("yes", [true]),
);
const no: Cells<unknown> = clear<unknown>("no", ["không", "chưa", "không có", "chưa đạt"]);

const pair = (plan: Cells<PlanMeans>, actual: Cells<unknown>, outcome: Outcome): fc.Arbitrary<Pair> =>
  fc.record({ plan, actual, outcome: fc.constant(outcome) });

/** `actual` of `plan` reaches `percent` % of it; where less is better the plan reaches `percent` % of the result. */
function met(actual: number, plan: number, percent: number, direction: Direction): boolean {
  return direction === "up" ? actual * 100 >= percent * plan : actual <= plan || plan * 100 >= percent * actual;
}

const measured = (percent: number, direction: Direction): fc.Arbitrary<Pair> =>
  fc.tuple(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 1, max: 1500 })).chain(([plan, actual]) => {
    // near the threshold every other time
    const near = actual % 2 === 0 ? Math.max(1, Math.round((plan * percent) / 100)) : actual;
    return pair(planOf(plan), numberOf(near), met(near, plan, percent, direction) ? "met" : "missed");
  });

const common = (percent: number, direction: Direction): readonly fc.Arbitrary<Pair>[] => [
  measured(percent, direction),
  pair(planOf(20), notEntered, "missing"),
  pair(planOf(20), saidNone, direction === "up" ? "missed" : "met"),
  pair(wordsPlan, blank<unknown>(""), "missing"),
];

const byMarks: Readonly<Record<Direction, readonly fc.Arbitrary<Pair>[]>> = {
  up: [pair(wordsPlan, yes, "met"), pair(wordsPlan, no, "missed"), pair(nonePlan, blank<unknown>(""), "missing")],
  down: [
    pair(wordsPlan, clear<unknown>("met", ["đạt"]), "met"),
    pair(wordsPlan, clear<unknown>("missed", ["chưa đạt", "không đạt"]), "missed"),
    pair(nonePlan, saidNone, "met"),
    pair(nonePlan, numberOf(3), "missed"),
    pair(nonePlan, notEntered, "missing"),
  ],
};

const asked: Readonly<Record<Direction, readonly fc.Arbitrary<Pair>[]>> = {
  up: [pair(nonePlan, fc.oneof(yes, saidNone, numberOf(3)), "asked")],
  down: [
    pair(fc.oneof(wordsPlan, nonePlan), clear<unknown>("", ["có", "x", "đã"]), "asked"),
    pair(wordsPlan, clear<unknown>("", ["không", "chưa"]), "asked"),
  ],
};

const askedEither: readonly fc.Arbitrary<Pair>[] = [
  pair(wordsPlan, numberOf(3), "asked"),
  pair(wordsPlan, exactly<unknown>("", ["1"]), "asked"),
  pair(planOf(20), texts<unknown>("", ["nhiều", "1,234", "-3", "3/4", "96%"]), "asked"),
  pair(planOf(20), exactly<unknown>("", [-1, true]), "asked"),
  pair(planOf(20), error<unknown>(""), "asked"),
  pair(wordsPlan, error<unknown>(""), "asked"),
  pair(exactly<PlanMeans>("words", ["95%"]), numberOf(96), "asked"),
  pair(error<PlanMeans>("error"), fc.oneof(yes, notEntered, numberOf(3)), "asked"),
];

const pairs = (percent: number, direction: Direction): fc.Arbitrary<Pair> =>
  fc.oneof(
    ...[...common(percent, direction), ...byMarks[direction]].map((arbitrary) => ({ arbitrary, weight: 30 })),
    ...[...asked[direction], ...askedEither].map((arbitrary) => ({ arbitrary, weight: 1 })),
  );

const THRESHOLDS: readonly (readonly [unknown, number])[] = [
  ["", 100],
  [0, 100],
  [0.95, 95],
  [95, 95],
  ["95%", 95],
  ["97,5%", 97.5],
];

/** Lists of targets under a threshold and a direction. */
export const plannedRows = fc
  .tuple(
    fc.constantFrom(...THRESHOLDS),
    fc.constantFrom<readonly [string, Direction]>(["", "up"], ["tăng", "up"], ["giảm", "down"], ["giam", "down"]),
  )
  .chain(([[threshold, percent], [direction, is]]) =>
    fc
      .array(
        fc.tuple(targetKeys, pairs(percent, is)).map(([key, rest]): PlannedRow => ({ key, ...rest })),
        { minLength: 1, maxLength: 12 },
      )
      .map((rows) => ({ rows, threshold, direction })),
  );
