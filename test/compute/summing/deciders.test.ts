import fc from "fast-check";
import { judge } from "../../../src/compute/judge";
import { deciders } from "../../../src/compute/summing/deciders";
import { remaining } from "../../../src/compute/summing/rollUp";
import { missing, notSubject, perhapsNotSubject, received, type Stance } from "../../../src/compute/summing/stance";
import { standing } from "../../../src/compute/summing/standing";
import { atLeast, everyOne, type Limit, moreThan } from "../../../src/domain/limit";
import type { Verdict } from "../../../src/domain/verdict";
import { anyLimit, boundedUnit, completions, nameOf, stancesOf, together, type Told } from "./completions";

const full = (unit: string, part: number, whole: number): Stance => received(unit, { part, whole, unknown: 0 });

/** Open units, not merely any: cases that are sure say nothing here. */
const openCase = fc
  .tuple(fc.array(boundedUnit, { minLength: 1, maxLength: 4 }), anyLimit)
  .filter(([told, limit]) => standing(stancesOf(told), limit).is === "open");

const subsets = (n: number): number[][] =>
  Array.from({ length: 2 ** n }, (_, bits) =>
    Array.from({ length: n }, (_each, i) => i).filter((i) => Math.floor(bits / 2 ** i) % 2 === 1),
  );

/** Every set of units whose reports can bring the verdict about, whatever all others report. */
function setsBringing(verdict: Verdict, told: readonly Told[], limit: Limit): string[][] {
  const all = told.map(completions);
  return subsets(told.length)
    .filter((set) => {
      const others = together(all.filter((_, i) => !set.includes(i)));
      return together(all.filter((_, i) => set.includes(i))).some((mine) =>
        others.every((other) => judge(mine.part + other.part, mine.whole + other.whole, limit) === verdict),
      );
    })
    .map((set) => set.map(nameOf));
}

const asSet = (names: readonly string[]): string => [...names].sort().join(" ");

test.each(["met", "missed"] as const)(
  "[WHO01] of the sets that can bring about %s the smallest is named, and none smaller does",
  (verdict) => {
    fc.assert(
      fc.property(openCase, ([told, limit]) => {
        const found = deciders(stancesOf(told), limit);
        const named = verdict === "met" ? found?.confirming : found?.refuting;
        const sets = setsBringing(verdict, told, limit);
        const fewest = Math.min(...sets.map((set) => set.length));
        const smallest = sets.filter((set) => set.length === fewest).map(asSet);
        if (sets.length === 0) expect(named).toBeUndefined();
        else {
          expect(smallest).toContain(asSet(named?.units ?? []));
          expect(named?.isOneOfSeveral).toBe(smallest.length > 1);
        }
      }),
      { numRuns: 500 },
    );
  },
);

test.each(["met", "missed"] as const)(
  "[WHO02] who holds a key is in every set that can bring about %s, and nobody else is",
  (verdict) => {
    fc.assert(
      fc.property(openCase, ([told, limit]) => {
        const found = deciders(stancesOf(told), limit);
        const [first, ...others] = setsBringing(verdict, told, limit);
        const inAll = (first ?? []).filter((name) => others.every((set) => set.includes(name)));
        expect(verdict === "met" ? found?.keysToConfirm : found?.keysToRefute).toEqual(inAll);
      }),
      { numRuns: 500 },
    );
  },
);

const three = [full("A", 90, 90), missing("B", 2), missing("C", 6), missing("D", 2)];

test("[WHO03] heaviest first, ties in the list's order, and one of several groups is said to be so", () => {
  // 100 in all, more than 95: 96 needed, 6 of the 10 missing
  expect(remaining(three, moreThan(95))).toEqual({ needed: 6, open: 10, spare: 4 });
  expect(deciders(three, moreThan(95))).toEqual({
    askSizes: [],
    confirming: { units: ["C"], isOneOfSeveral: false },
    refuting: { units: ["C"], isOneOfSeveral: false },
    keysToConfirm: ["C"],
    keysToRefute: ["C"],
  });
  // 98 needed, 8 of the 10: C and either of the others; any of C, or B and D with nobody else, leaves too few
  const found = deciders(three, moreThan(97));
  expect(found?.confirming).toEqual({ units: ["C", "B"], isOneOfSeveral: true });
  expect(found?.refuting).toEqual({ units: ["C"], isOneOfSeveral: false });
  expect(found?.keysToConfirm).toEqual(["C"]);
});

test("[WHO04] 100 %: everybody who is missing must confirm, anybody can refute", () => {
  expect(deciders([full("A", 5, 5), missing("B", 1), missing("C", 7)], everyOne)).toEqual({
    askSizes: [],
    confirming: { units: ["C", "B"], isOneOfSeveral: false },
    refuting: { units: ["C"], isOneOfSeveral: true },
    keysToConfirm: ["B", "C"],
    keysToRefute: [],
  });
});

test("[WHO05] units of unknown size come first: without them nothing is sure", () => {
  const stances = [full("A", 95, 100), missing("B", 50), missing("C"), notSubject("D")];
  const found = deciders(stances, atLeast(90));
  expect(found?.askSizes).toEqual(["C"]);
  expect(found?.confirming).toEqual({ units: ["C"], isOneOfSeveral: false });
  expect(found?.refuting).toEqual({ units: ["C"], isOneOfSeveral: false });
  const all = deciders([full("A", 5, 5), missing("B", 7), missing("C")], everyOne);
  expect(all?.confirming).toEqual({ units: ["C", "B"], isOneOfSeveral: false });
  expect(all?.refuting).toEqual({ units: ["C"], isOneOfSeveral: true });
  expect(all?.keysToConfirm).toEqual(["B", "C"]);
});

test("[WHO05] below 100 % all units of unknown size are needed: any of them may outweigh the others", () => {
  const found = deciders([full("A", 95, 100), missing("B"), missing("C")], atLeast(90));
  expect(found?.confirming).toEqual({ units: ["B", "C"], isOneOfSeveral: false });
  expect([found?.keysToConfirm, found?.keysToRefute]).toEqual([
    ["B", "C"],
    ["B", "C"],
  ]);
});

/** A unit that perhaps is not subject: all of it met, or all of it missed. */
const perhaps = (unit: string, part: number, whole: number): Stance => perhapsNotSubject(full(unit, part, whole));

test("[WHO08] where perhaps nobody counts, a group needs somebody who does; others like it are found", () => {
  // A must turn out not to be subject, and then C or E suffices, but not D, which would leave nobody
  const stances = [perhaps("A", 0, 2), perhaps("C", 1, 1), perhaps("D", 0, 1), perhaps("E", 1, 1)];
  expect(deciders(stances, atLeast(50))?.confirming).toEqual({ units: ["A", "C"], isOneOfSeveral: true });
  // C is the only one with somebody who is met: with it either A or D
  const only = [perhaps("A", 0, 2), perhaps("C", 2, 2), perhaps("D", 0, 1)];
  expect(deciders(only, atLeast(50))?.confirming).toEqual({ units: ["A", "C"], isOneOfSeveral: true });
});

test("[WHO06] a sure verdict has no deciders", () => {
  expect(deciders([full("A", 4, 5), missing("B")], everyOne)).toBeUndefined();
  expect(deciders([notSubject("A")], everyOne)).toBeUndefined();
});

test("[WHO07] the order of units changes only which of equal groups is named", () => {
  const shuffled = openCase.chain(([told, limit]) =>
    fc.tuple(
      fc.constant(stancesOf(told)),
      fc.shuffledSubarray(stancesOf(told), { minLength: told.length, maxLength: told.length }),
      fc.constant(limit),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([stances, others, limit]) => {
      const [a, b] = [deciders(stances, limit), deciders(others, limit)];
      const told = (set: typeof a): unknown => [
        set?.confirming?.units.length,
        set?.confirming?.isOneOfSeveral,
        set?.refuting?.units.length,
        set?.refuting?.isOneOfSeveral,
        asSet(set?.keysToConfirm ?? []),
        asSet(set?.keysToRefute ?? []),
      ];
      expect(told(b)).toEqual(told(a));
    }),
    { numRuns: 200 },
  );
});
