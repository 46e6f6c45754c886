import fc from "fast-check";
import { judge } from "../../../src/compute/judge";
import { passes, slackOf, slackRange } from "../../../src/compute/summing/slack";
import { missing, notSubject, perhapsNotSubject, received, type Stance } from "../../../src/compute/summing/stance";
import { standing } from "../../../src/compute/summing/standing";
import { atLeast, everyOne, type Limit, moreThan } from "../../../src/domain/limit";
import { percentText } from "../../../src/domain/percent";
import type { Prospect } from "../../../src/domain/verdict";
import { anyLimit, anyUnit, boundedUnit, completions, stanceOf, stancesOf, together, type Told } from "./completions";

const units = fc.array(anyUnit, { maxLength: 4 });

function byBruteForce(told: readonly Told[], limit: Limit): Prospect {
  const verdicts = new Set(together(told.map(completions)).map(({ part, whole }) => judge(part, whole, limit)));
  const [only] = verdicts;
  if (verdicts.size !== 1 || only === undefined) return "open";
  return ({ met: "certain", missed: "outOfReach", nothingToCount: "nothingToCount" } as const)[only];
}

const full = (unit: string, part: number, whole: number): Stance => received(unit, { part, whole, unknown: 0 });

test("[SUR01] a verdict is sure exactly where every way in which the reports may turn out has it", () => {
  fc.assert(
    fc.property(units, anyLimit, (told, limit) => {
      expect(standing(stancesOf(told), limit).is).toBe(byBruteForce(told, limit));
    }),
    { numRuns: 1500 },
  );
});

test("[SUR02] least and greatest slack are those of some outcome, and no outcome lies beyond", () => {
  fc.assert(
    fc.property(boundedUnit, anyLimit, (told, limit) => {
      const slacks = completions(told).map((counts) => slackOf(counts, limit));
      const sorted = slacks.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(slackRange(stanceOf(told, "A"), limit)).toEqual({ least: sorted[0], greatest: sorted.at(-1) });
    }),
    { numRuns: 500 },
  );
});

test("[SUR03] whatever arrives, a sure verdict stays what it was", () => {
  const arrivals = fc.tuple(units, anyLimit, fc.infiniteStream(fc.nat())).map(([told, limit, picks]) => {
    const after = told.map((unit): Told => {
      const all = completions(unit);
      const { part, whole } = all[(picks.next().value as number) % all.length] ?? { part: 0, whole: 0 };
      return { is: "received", met: part, missed: whole - part, unknown: 0, doubtful: [0, 0, 0] };
    });
    return { told, after, limit };
  });
  fc.assert(
    fc.property(arrivals, fc.nat(3), ({ told, after, limit }, received) => {
      const before = standing(stancesOf(told), limit).is;
      const next = standing(stancesOf([...after.slice(0, received), ...told.slice(received)]), limit).is;
      expect(before === "open" ? next : before).toBe(next);
    }),
    { numRuns: 800 },
  );
});

test("[SUR04] the order of units changes nothing", () => {
  const shuffled = units.chain((told) =>
    fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length, maxLength: told.length })),
  );
  fc.assert(
    fc.property(shuffled, anyLimit, ([told, others], limit) => {
      expect(standing(stancesOf(others), limit)).toEqual(standing(stancesOf(told), limit));
    }),
  );
});

test("[SUR05] a received unit, or a missing one of known size, may be split: least and greatest slack stay", () => {
  const counts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(counts, counts, anyLimit, (a, b, limit) => {
      const of = ([met, missed, unknown]: readonly number[]): Stance =>
        received("A", { part: met ?? 0, whole: (met ?? 0) + (missed ?? 0) + (unknown ?? 0), unknown: unknown ?? 0 });
      const both = a.map((count, i) => count + (b[i] ?? 0));
      expect(standing([of(a), of(b)], limit)).toEqual(standing([of(both)], limit));
      expect(standing([missing("A", a[0]), missing("B", b[0])], limit)).toEqual(
        standing([missing("A", a[0] + b[0])], limit),
      );
    }),
  );
});

test.each<[rule: string, stances: Stance[], limit: Limit, is: Prospect]>([
  ["[SUR06] no units: nothing to count", [], atLeast(95), "nothingToCount"],
  [
    "[SUR06] nobody anywhere: 0/0 is neither met nor missed",
    [full("A", 0, 0), notSubject("B")],
    everyOne,
    "nothingToCount",
  ],
  ["[SUR06] whom nobody may have to be counted leaves it open", [perhapsNotSubject(full("A", 5, 5))], everyOne, "open"],
  ["[SUR07] one unit, exactly the limit, inclusive", [full("A", 19, 20)], atLeast(95), "certain"],
  ["[SUR07] one unit, exactly the limit, strict", [full("A", 19, 20)], moreThan(95), "outOfReach"],
  ["[SUR07] strict, one above it", [full("A", 20, 21)], moreThan(95), "certain"],
  [
    "[SUR07] the least outcome is exactly the limit, inclusive",
    [full("A", 95, 96), missing("B", 4)],
    atLeast(95),
    "certain",
  ],
  [
    "[SUR07] the least outcome is exactly the limit, strict",
    [full("A", 95, 96), missing("B", 4)],
    moreThan(95),
    "open",
  ],
  [
    "[SUR07] the greatest outcome is exactly the limit, strict",
    [full("A", 15, 16), missing("B", 4)],
    moreThan(95),
    "outOfReach",
  ],
  [
    "[SUR08] 100 %: one failure settles it, whatever is missing",
    [full("A", 4, 5), missing("B")],
    everyOne,
    "outOfReach",
  ],
  [
    "[SUR08] 100 %: without a failure it is open while anything is missing",
    [full("A", 5, 5), missing("B", 1)],
    everyOne,
    "open",
  ],
  [
    "[SUR08] 100 %: a unit that has nobody leaves nothing open",
    [full("A", 5, 5), missing("B", 0)],
    everyOne,
    "certain",
  ],
  ["[SUR09] below 100 % an unknown size leaves it open", [full("A", 1000, 1000), missing("B")], atLeast(90), "open"],
  ["[SUR09] also where all others missed it", [full("A", 0, 1000), missing("B")], atLeast(90), "open"],
  [
    "[SUR10] a doubtful exclusion may shrink or grow the whole",
    [received("A", { part: 19, whole: 20, unknown: 0, doubtful: { met: 0, missed: 1, unknown: 0 } })],
    atLeast(95),
    "open",
  ],
  [
    "[SUR10] one who was met and perhaps does not count lowers nothing",
    [received("A", { part: 19, whole: 20, unknown: 0, doubtful: { met: 1, missed: 0, unknown: 0 } })],
    atLeast(95),
    "certain",
  ],
])("%s", (_rule, stances, limit, is) => {
  expect(standing(stances, limit).is).toBe(is);
});

test("[SUR11] complete: every unit has but one pair of counts", () => {
  expect(standing([full("A", 1, 2), notSubject("B")], everyOne).isComplete).toBe(true);
  expect(standing([full("A", 1, 2), missing("B", 1)], everyOne).isComplete).toBe(false);
  expect(standing([full("A", 1, 2), missing("B", 0)], everyOne).isComplete).toBe(true);
});

test("[SUR12] impossible counts are a fault of the program, never a verdict", () => {
  expect(() => full("A", 6, 5)).toThrow(RangeError);
  expect(() => received("A", { part: 5, whole: 5, unknown: 1 })).toThrow(RangeError);
  expect(() => missing("A", -1)).toThrow(RangeError);
  expect(() => missing("A", { least: 5, most: 4 })).toThrow(RangeError);
  expect(() => full("A", 0.5, 1)).toThrow(RangeError);
});

test("[SUR13] counts and limits of any size: slack is exact", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const limit = { num: 999_999_999_999, den: 1_000_000_000_000, inclusive: true };
  expect(standing([full("A", most - 9008, most)], limit).is).toBe("outOfReach");
  expect(standing([full("A", most - 9007, most)], limit).is).toBe("certain");
  expect(passes(slackOf({ part: most, whole: most }, everyOne), everyOne)).toBe(true);
});

test("[SUR14] Bắc Kạn 2016: 700 of 789 unions, 770 rated: both shares are shown, the verdict is the chosen base's", () => {
  const byRated = { part: 700, whole: 770 };
  const byAll = { part: 700, whole: 789 };
  const limits = [atLeast(90), moreThan(95)];
  expect([byAll, byRated].map(({ part, whole }) => percentText(part, whole))).toEqual(["88,72%", "90,91%"]);
  expect(
    limits.map((limit) => [byAll, byRated].map(({ part, whole }) => standing([full("BK", part, whole)], limit).is)),
  ).toEqual([
    ["outOfReach", "certain"],
    ["outOfReach", "outOfReach"],
  ]);
});
