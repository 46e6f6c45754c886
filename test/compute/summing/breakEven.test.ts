import fc from "fast-check";
import { breakEven, type UpTo } from "../../../src/compute/summing/breakEven";
import { missing, notSubject, perhapsNotSubject, received, type Stance } from "../../../src/compute/summing/stance";
import { standing } from "../../../src/compute/summing/standing";
import { atLeast, everyOne, type Limit, moreThan } from "../../../src/domain/limit";
import { anyLimit, boundedUnit, stancesOf } from "./completions";

const full = (part: number, whole: number): Stance => received("A", { part, whole, unknown: 0 });
const units = fc.array(boundedUnit, { minLength: 1, maxLength: 4 });

/** Whether a verdict may hold with so many subjects in the units of unknown size. */
const holds = (upTo: UpTo, size: number): boolean => upTo === "any" || (upTo !== null && BigInt(size) <= upTo);

test("[BRK01] the verdict is sure with exactly the sizes that the break-even names, and no greater one", () => {
  fc.assert(
    fc.property(units, anyLimit, fc.nat(40), fc.nat(3), (told, limit, size, known) => {
      const others = stancesOf(told);
      const even = breakEven([...others, missing("X", { least: known, most: null })], limit);
      const { is } = standing([...others, missing("X", known + size)], limit);
      const within = {
        certain: holds(even?.certain ?? null, known + size),
        outOfReach: holds(even?.outOfReach ?? null, known + size),
      };
      if (is !== "nothingToCount" && standing(others, limit).wholeMin + known > 0)
        expect(within).toEqual({ certain: is === "certain", outOfReach: is === "outOfReach" });
    }),
    { numRuns: 1500 },
  );
});

test("[BRK02] several units of unknown size share one break-even, whoever of them has how many", () => {
  fc.assert(
    fc.property(units, anyLimit, fc.nat(20), fc.nat(20), (told, limit, a, b) => {
      const others = stancesOf(told);
      const even = breakEven([...others, missing("X"), missing("Y")], limit);
      expect(even?.units).toEqual(["X", "Y"]);
      if (holds(even?.certain ?? null, a + b))
        expect(standing([...others, missing("X", a), missing("Y", b)], limit).is).toBe("certain");
      if (holds(even?.outOfReach ?? null, a + b))
        expect(standing([...others, missing("X", a), missing("Y", b)], limit).is).toBe("outOfReach");
    }),
  );
});

test.each<[rule: string, others: Stance[], limit: Limit, certain: UpTo, outOfReach: UpTo]>([
  ["[BRK03] inclusive: the last size is exactly the limit, 99/110", [full(99, 100)], atLeast(90), 10n, null],
  ["[BRK03] strict: one fewer, 99/109", [full(99, 100)], moreThan(90), 9n, null],
  ["[BRK03] out of reach, inclusive: with 100 more 180/200 would be met", [full(80, 100)], atLeast(90), null, 99n],
  ["[BRK03] out of reach, strict: 180/200 still misses", [full(80, 100)], moreThan(90), null, 100n],
  ["[BRK04] exactly the limit: certain only while they have nobody", [full(90, 100)], atLeast(90), 0n, null],
  [
    "[BRK04] below it, though it may still be met: neither",
    [received("A", { part: 89, whole: 100, unknown: 1 })],
    atLeast(90),
    null,
    null,
  ],
  ["[BRK05] 100 %: out of reach however many they are", [full(9, 10)], everyOne, null, "any"],
  ["[BRK05] 100 %: without a failure, certain only while they have nobody", [full(10, 10)], everyOne, 0n, null],
  ["[BRK06] nobody else: no verdict without subjects", [notSubject("A")], everyOne, null, null],
  ["[BRK06] perhaps nobody else", [perhapsNotSubject(full(10, 10))], everyOne, null, null],
])("%s", (_rule, others, limit, certain, outOfReach) => {
  expect(breakEven([...others, missing("X")], limit)).toEqual({ units: ["X"], certain, outOfReach });
});

test("[BRK07] a size known to be greater leaves nothing", () => {
  const known = (least: number): UpTo | undefined =>
    breakEven([full(99, 100), missing("X", { least, most: null })], atLeast(90))?.certain;
  expect([known(10), known(11)]).toEqual([10n, null]);
});

test("[BRK08] with all sizes known there is none", () => {
  expect(breakEven([full(99, 100), missing("X", 10)], atLeast(90))).toBeUndefined();
});
