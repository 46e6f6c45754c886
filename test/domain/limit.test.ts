import fc from "fast-check";
import { needed, judge, prospect } from "../../src/compute/judge";
import { atLeast, everyOne, type Limit, moreThan, satisfies, signOf } from "../../src/domain/limit";

describe("limits are compared in whole numbers", () => {
  test.each<[string, number, number, Limit, string]>([
    ["[LIM01] 19 of 20 is not more than 95 %", 19, 20, moreThan(95), "missed"],
    ["[LIM02] 20 of 21 is more than 95 %", 20, 21, moreThan(95), "met"],
    ["[LIM03] 49 of 50 is not more than 98 %", 49, 50, moreThan(98), "missed"],
    ["[LIM04] 50 of 51 is more than 98 %", 50, 51, moreThan(98), "met"],
    ["[LIM05] 19 of 20 is at least 95 %", 19, 20, atLeast(95), "met"],
    ["[LIM06] 18 of 19 is not at least 95 %", 18, 19, atLeast(95), "missed"],
    ["[LIM07] 27 of 30 is at least 90 %", 27, 30, atLeast(90), "met"],
    ["[LIM08] 99999 of 100000 is not everyone", 99999, 100000, everyOne, "missed"],
    ["[LIM09] 97996 of 100000 is not more than 98 %", 97996, 100000, moreThan(98), "missed"],
    ["[LIM10] nothing to count is neither met nor missed", 0, 0, moreThan(98), "nothingToCount"],
    ["[LIM11] nobody of one misses", 0, 1, atLeast(90), "missed"],
    ["[LIM12] 3081 of 3135 (Hàm Thuận Bắc 2018) is more than 98 %", 3081, 3135, moreThan(98), "met"],
  ])("%s", (_rule, part, whole, limit, verdict) => {
    expect(judge(part, whole, limit)).toBe(verdict);
  });

  test("[LIM13] counts beyond 2^53 / 100 are still compared exactly", () => {
    const whole = 90_000_000_000_000;
    expect(satisfies((whole / 100) * 98, whole, moreThan(98))).toBe(false);
    expect(satisfies((whole / 100) * 98 + 1, whole, moreThan(98))).toBe(true);
  });

  test.each<[string, Limit, string]>([
    ["[LIM14] more than prints >", moreThan(98), ">"],
    ["[LIM15] at least prints ≥", atLeast(95), "≥"],
    ["[LIM16] everyone prints =", everyOne, "="],
  ])("%s", (_rule, limit, sign) => {
    expect(signOf(limit)).toBe(sign);
  });
});

const limits = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((num) => ({ num, den: 1000, inclusive: true })),
  fc.integer({ min: 0, max: 999 }).map((num) => ({ num, den: 1000, inclusive: false })),
);
const counts = fc.integer({ min: 1, max: 5000 }).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));

describe("how many more", () => {
  test("[NEED01] is the least number that meets the limit, and one less does not", () => {
    fc.assert(
      fc.property(counts, limits, ([part, whole], limit) => {
        const more = needed(part, whole, limit);
        expect(part + more).toBeLessThanOrEqual(whole);
        expect(judge(part + more, whole, limit)).toBe("met");
        if (more > 0) expect(judge(part + more - 1, whole, limit)).toBe("missed");
      }),
    );
  });

  test.each<[string, number, number, Limit, number]>([
    ["[NEED02] 49 of 50 needs one for more than 98 %", 49, 50, moreThan(98), 1],
    ["[NEED03] 0 of 20 needs 19 for at least 95 %", 0, 20, atLeast(95), 19],
    ["[NEED04] a met target needs none", 50, 50, moreThan(98), 0],
  ])("%s", (_rule, part, whole, limit, more) => {
    expect(needed(part, whole, limit)).toBe(more);
  });
});

describe("the verdict while results are missing", () => {
  test("[PROS01] is certain or out of reach only when every outcome agrees", () => {
    fc.assert(
      fc.property(counts, fc.nat(5000), limits, ([part, whole], some, limit) => {
        const unknown = Math.min(some, whole - part);
        const outcomes = new Set(
          Array.from({ length: Math.min(unknown, 40) + 1 }, (_, i) =>
            judge(part + Math.round((unknown * i) / Math.max(1, Math.min(unknown, 40))), whole, limit),
          ),
        );
        const expected = outcomes.size === 2 ? "open" : outcomes.has("met") ? "certain" : "outOfReach";
        expect(prospect(part, whole, unknown, limit)).toBe(expected);
      }),
    );
  });

  test("[PROS02] one unknown of twenty leaves more than 95 % open", () => {
    expect(prospect(19, 20, 1, moreThan(95))).toBe("open");
  });

  test("[PROS03] nothing to count has no outlook", () => {
    expect(prospect(0, 0, 0, moreThan(95))).toBe("nothingToCount");
  });
});
