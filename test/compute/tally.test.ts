import fc from "fast-check";
import { emptyTally, sum } from "../../src/compute/tally";

const tally = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(50))
  .map(([part, unknown, rest]) => ({ part, unknown, whole: part + unknown + rest }));

test("[SUM01] a sum of sums is the sum of all, however units are grouped", () => {
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 20 }), fc.nat(20), (tallies, cut) => {
      expect(sum([sum(tallies.slice(0, cut)), sum(tallies.slice(cut))])).toEqual(sum(tallies));
    }),
  );
});

test("[SUM02] counts are added, percentages never averaged: 1/1 and 19/20 are 20/21", () => {
  expect(
    sum([
      { part: 1, whole: 1, unknown: 0 },
      { part: 19, whole: 20, unknown: 1 },
    ]),
  ).toEqual({ part: 20, whole: 21, unknown: 1 });
});

test("[SUM03] no units sum to nothing to count", () => {
  expect(sum([])).toEqual(emptyTally);
});
