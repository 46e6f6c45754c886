import fc from "fast-check";
import { conclusionChange } from "../../../src/compute/summing/conclusionChange";
import { eachUnit, failingUnits } from "../../../src/compute/summing/eachUnit";
import {
  FIGURE_KINDS,
  type Figure,
  knownStance,
  mostTrusted,
  standingByEstimates,
} from "../../../src/compute/summing/estimates";
import { remaining, rollUp } from "../../../src/compute/summing/rollUp";
import { whileRunning } from "../../../src/compute/summing/running";
import { missing, notSubject, perhapsNotSubject, received, type Stance } from "../../../src/compute/summing/stance";
import { standing } from "../../../src/compute/summing/standing";
import { atLeast, everyOne, moreThan } from "../../../src/domain/limit";
import type { Prospect } from "../../../src/domain/verdict";
import { anyLimit, anyUnit, stancesOf } from "./completions";

const full = (unit: string, part: number, whole: number): Stance => received(unit, { part, whole, unknown: 0 });

test("[DUE01] before the due date whoever has not met a target may still do so; decided results stand", () => {
  expect(whileRunning({ part: 41, whole: 50, unknown: 2 })).toMatchObject({ part: 41, whole: 50, unknown: 9 });
  expect(whileRunning({ part: 41, whole: 50, unknown: 2 }, 7)).toMatchObject({ unknown: 2 });
  expect(() => whileRunning({ part: 41, whole: 50, unknown: 2 }, 8)).toThrow(RangeError);
  expect(() => whileRunning({ part: 41, whole: 50, unknown: 2 }, -1)).toThrow(RangeError);
});

test("[DUE02] so nothing is out of reach early, and what is met stays met", () => {
  const early = received("A", whileRunning({ part: 19, whole: 20, unknown: 0 }));
  expect(standing([early], everyOne).is).toBe("open");
  expect(standing([early], atLeast(95)).is).toBe("certain");
  expect(standing([received("A", whileRunning({ part: 19, whole: 20, unknown: 0 }, 1))], everyOne).is).toBe(
    "outOfReach",
  );
});

test("[DUE03] a doubtful subject that has not met it yet may still do so too", () => {
  const doubtful = { met: 1, missed: 2, unknown: 3 };
  expect(whileRunning({ part: 1, whole: 1, unknown: 0, doubtful }).doubtful).toEqual({ met: 1, missed: 0, unknown: 5 });
});

test.each([
  ["[EUN01] enough is met, whatever else is unknown", { count: 1, unknown: 3, isRunning: false }, 1, 1],
  ["[EUN01] nothing done, the period over: missed", { count: 0, unknown: 0, isRunning: false }, 0, 0],
  ["[EUN01] nothing done yet: open", { count: 0, unknown: 0, isRunning: true }, 0, 1],
  ["[EUN01] what is unknown would be enough: open", { count: 0, unknown: 1, isRunning: false }, 0, 1],
] as const)("%s", (_rule, done, partMin, partMax) => {
  expect(eachUnit("A", done, 1)).toMatchObject({ partMin, partMax, wholeMin: 1, wholeMax: 1 });
});

test("[EUN02] a minimum of several: one of two is not enough", () => {
  const done = { count: 1, unknown: 0, isRunning: false };
  expect([eachUnit("A", done, 2).partMax, eachUnit("A", done, 1).partMin]).toEqual([0, 1]);
  expect(eachUnit("A", { ...done, unknown: 1 }, 2)).toMatchObject({ partMin: 0, partMax: 1 });
});

test("[EUN03] one unit that failed settles it, and those that failed are named in their order", () => {
  const stances = [
    full("A", 1, 1),
    full("B", 0, 1),
    missing("C", 1),
    full("D", 0, 1),
    perhapsNotSubject(full("E", 0, 1)),
  ];
  expect(standing(stances, everyOne).is).toBe("outOfReach");
  expect(failingUnits(stances)).toEqual(["B", "D"]);
});

const figure = (kind: Figure["kind"], part: number, whole: number): Figure => ({
  kind,
  counts: { part, whole, unknown: 0 },
});

test("[EST01] final before to date before estimate before assumed, in whatever order they came", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...FIGURE_KINDS], { minLength: 1 }), (kinds) => {
      const best = FIGURE_KINDS.find((kind) => kinds.includes(kind));
      expect(mostTrusted(kinds.map((kind) => figure(kind, 1, 2)))?.kind).toBe(best);
    }),
  );
  expect(mostTrusted([])).toBeUndefined();
});

test("[EST02] an estimate counts as unknown, what is assumed for nothing", () => {
  for (const kind of ["estimate", "assumed"] as const)
    expect(knownStance({ unit: "A", figures: [figure(kind, 20, 20)] })).toEqual(missing("A"));
  expect(knownStance({ unit: "A", figures: [figure("estimate", 20, 20)], size: 20 })).toEqual(missing("A", 20));
  expect(knownStance({ unit: "A", figures: [figure("estimate", 20, 20), figure("toDate", 15, 20)] })).toMatchObject({
    partMin: 15,
    partMax: 20,
  });
  expect(knownStance({ unit: "A", figures: [figure("toDate", 15, 20), figure("final", 18, 20)] })).toEqual(
    full("A", 18, 20),
  );
});

test("[EST03] by the estimates is a result of its own, beside a verdict that stays open", () => {
  const units = [
    { unit: "A", figures: [figure("final", 90, 95)] },
    { unit: "B", figures: [figure("estimate", 5, 5)], size: 5 },
  ];
  expect(standing(units.map(knownStance), atLeast(95)).is).toBe("open");
  expect(standingByEstimates(units, atLeast(95))).toMatchObject({ is: "certain", isComplete: true });
});

test("[EST04] a unit that estimates nothing stays unknown there too; final figures are never replaced", () => {
  const estimated = { unit: "A", figures: [figure("estimate", 5, 5)] };
  expect(standingByEstimates([estimated, { unit: "B", figures: [], size: 5 }], everyOne)?.is).toBe("open");
  expect(
    standingByEstimates([{ unit: "A", figures: [figure("final", 4, 5), figure("estimate", 5, 5)] }], everyOne),
  ).toBeUndefined();
  expect(standingByEstimates([], everyOne)).toBeUndefined();
});

test.each<[rule: string, before: Prospect, after: Prospect, change: string]>([
  ["[CHG01] the same is no change", "certain", "certain", "unchanged"],
  ["[CHG01] an open one may be settled", "open", "outOfReach", "settled"],
  ["[CHG01] a sure one that is open again is withdrawn", "certain", "open", "withdrawn"],
  ["[CHG01] a sure one turned round is withdrawn", "outOfReach", "certain", "withdrawn"],
  ["[CHG01] somebody counts after all: withdrawn", "nothingToCount", "certain", "withdrawn"],
])("%s", (_rule, before, after, change) => {
  expect(conclusionChange(before, after)).toBe(change);
});

test("[CHG02] only a replacement withdraws a conclusion: 4/5 for 5/5 after the target was sure", () => {
  const others = [full("A", 5, 5), full("B", 5, 5)];
  const [before, after] = [others, [full("A", 5, 5), full("B", 4, 5)]].map((stances) => standing(stances, everyOne).is);
  expect(conclusionChange(before ?? "open", after ?? "open")).toBe("withdrawn");
});

test("[ROL01] counts are added, what is unknown apart, units by kind", () => {
  const stances = [
    received("A", { part: 18, whole: 20, unknown: 1, doubtful: { met: 0, missed: 2, unknown: 0 } }),
    missing("B", { least: 5, most: 8 }),
    perhapsNotSubject(missing("C", 2)),
    notSubject("D"),
  ];
  expect(rollUp(stances)).toEqual({
    part: 18,
    whole: 25,
    partOpen: 11,
    wholeOpen: 7,
    unknown: 1,
    doubtful: 2,
    units: { received: 1, missing: 1, perhapsNotSubject: 1, notSubject: 1 },
  });
  expect(rollUp([...stances, missing("E")])).toMatchObject({ part: 18, whole: 25, partOpen: null, wholeOpen: null });
});

test("[ROL02] a sum of sums is the sum of all", () => {
  fc.assert(
    fc.property(fc.array(anyUnit, { maxLength: 6 }), fc.nat(6), (told, cut) => {
      const stances = stancesOf(told);
      const [a, b, all] = [rollUp(stances.slice(0, cut)), rollUp(stances.slice(cut)), rollUp(stances)];
      const plus = (x: number | null, y: number | null): number | null => (x === null || y === null ? null : x + y);
      expect(all).toMatchObject({
        part: a.part + b.part,
        whole: a.whole + b.whole,
        partOpen: plus(a.partOpen, b.partOpen),
        wholeOpen: plus(a.wholeOpen, b.wholeOpen),
      });
    }),
  );
});

test("[ROL03] of those whose result is not known so many must be met: with one fewer it fails", () => {
  const unit = fc
    .tuple(fc.nat(5), fc.nat(5), fc.nat(5))
    .map(([part, rest, unknown]) => received("A", { part, whole: part + rest + unknown, unknown }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), anyLimit, (stances, limit) => {
      const left = remaining(stances, limit);
      expect(left !== undefined).toBe(standing(stances, limit).is === "open");
      if (!left) return;
      const { part, whole } = rollUp(stances);
      expect(standing([full("all", part + left.needed, whole)], limit).is).toBe("certain");
      expect(standing([full("all", part + left.needed - 1, whole)], limit).is).toBe("outOfReach");
      expect([left.needed > 0, left.needed + left.spare]).toEqual([true, left.open]);
    }),
    { numRuns: 300 },
  );
});

test("[ROL04] where somebody's size is not known, there is no such number", () => {
  expect(remaining([full("A", 5, 5), missing("B", { least: 1, most: 2 })], moreThan(95))).toBeUndefined();
  expect(remaining([full("A", 5, 5), missing("B")], moreThan(95))).toBeUndefined();
});
