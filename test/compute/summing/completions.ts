import fc from "fast-check";
import {
  type Counts,
  missing,
  notSubject,
  perhapsNotSubject,
  received,
  type Stance,
} from "../../../src/compute/summing/stance";
import type { Limit } from "../../../src/domain/limit";

/** A unit told without any word of the code under test. */
export type Told =
  | {
      readonly is: "received";
      readonly met: number;
      readonly missed: number;
      readonly unknown: number;
      readonly doubtful: readonly [met: number, missed: number, unknown: number];
    }
  | { readonly is: "missing"; readonly least: number; readonly most: number | null }
  | { readonly is: "perhaps"; readonly of: Told }
  | { readonly is: "notSubject" };

/** More subjects than all others of a small case can outweigh. */
const BEYOND = 400;

const upTo = (n: number): number[] => Array.from({ length: n + 1 }, (_, i) => i);

/** Each pair of counts once. */
export function distinct(all: readonly Counts[]): Counts[] {
  const byKey = new Map(all.map((counts) => [`${counts.part}/${counts.whole}`, counts]));
  return [...byKey.values()];
}

const plus = (all: readonly Counts[], more: readonly Counts[]): Counts[] =>
  distinct(all.flatMap((a) => more.map((b) => ({ part: a.part + b.part, whole: a.whole + b.whole }))));

const MET = { part: 1, whole: 1 };
const MISSED = { part: 0, whole: 1 };
const OUT = { part: 0, whole: 0 };

/** All counts of `n` subjects each of whom is one of `each`. */
function subjects(n: number, each: readonly Counts[]): Counts[] {
  return upTo(n)
    .slice(1)
    .reduce<Counts[]>((all) => plus(all, each), [OUT]);
}

const ofSize = (whole: number): Counts[] => upTo(whole).map((part) => ({ part, whole }));

/** Every pair of counts that a unit may turn out to have; of an unknown size the small ones and one beyond everything. */
export function completions(told: Told): Counts[] {
  switch (told.is) {
    case "received": {
      const [met, missed, unknown] = told.doubtful;
      return [
        subjects(told.met, [MET]),
        subjects(told.missed, [MISSED]),
        subjects(told.unknown, [MET, MISSED]),
        subjects(met, [MET, OUT]),
        subjects(missed, [MISSED, OUT]),
        subjects(unknown, [MET, MISSED, OUT]),
      ].reduce(plus);
    }
    case "missing":
      return told.most === null
        ? [
            ...upTo(2).flatMap((more) => ofSize(told.least + more)),
            { part: 0, whole: BEYOND },
            { part: BEYOND, whole: BEYOND },
          ]
        : upTo(told.most)
            .slice(told.least)
            .flatMap((whole) => ofSize(whole));
    case "perhaps":
      return distinct([...completions(told.of), OUT]);
    case "notSubject":
      return [OUT];
  }
}

/** Every pair of counts that the units may have together. */
export const together = (all: readonly (readonly Counts[])[]): Counts[] =>
  all.reduce<Counts[]>((sums, each) => plus(sums, each), [OUT]);

export function stanceOf(told: Told, unit: string): Stance {
  switch (told.is) {
    case "received": {
      const [met, missed, unknown] = told.doubtful;
      return received(unit, {
        part: told.met,
        whole: told.met + told.missed + told.unknown,
        unknown: told.unknown,
        doubtful: { met, missed, unknown },
      });
    }
    case "missing":
      return missing(unit, { least: told.least, most: told.most });
    case "perhaps":
      return perhapsNotSubject(stanceOf(told.of, unit));
    case "notSubject":
      return notSubject(unit);
  }
}

export const nameOf = (i: number): string => String.fromCharCode(65 + i);
export const stancesOf = (all: readonly Told[]): Stance[] => all.map((told, i) => stanceOf(told, nameOf(i)));

const few = fc.nat(2);
const receivedReport = fc.record({
  is: fc.constant("received" as const),
  met: fc.nat(4),
  missed: few,
  unknown: few,
  doubtful: fc.oneof(
    { weight: 3, arbitrary: fc.constant([0, 0, 0] as const) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)) },
  ),
});
const knownSize = fc
  .tuple(fc.nat(3), fc.oneof(fc.constant(0), fc.nat(2)))
  .map(([least, more]): Told => ({ is: "missing", least, most: least + more }));
const unknownSize = fc.nat(1).map((least): Told => ({ is: "missing", least, most: null }));
const perhaps = fc.oneof<fc.Arbitrary<Told>[]>(receivedReport, knownSize).map((of): Told => ({ is: "perhaps", of }));
const nobody = fc.constant<Told>({ is: "notSubject" });

/** Units whose sizes have a bound. */
export const boundedUnit = fc.oneof<fc.WeightedArbitrary<Told>[]>(
  { weight: 5, arbitrary: receivedReport },
  { weight: 3, arbitrary: knownSize },
  { weight: 1, arbitrary: perhaps },
  { weight: 1, arbitrary: nobody },
);
export const anyUnit = fc.oneof<fc.WeightedArbitrary<Told>[]>(
  { weight: 8, arbitrary: boundedUnit },
  { weight: 1, arbitrary: unknownSize },
  { weight: 1, arbitrary: unknownSize.map((of): Told => ({ is: "perhaps", of })) },
);

/** Shares that small counts hit exactly, strict or not, with 100 % and "more than 0". */
export const anyLimit: fc.Arbitrary<Limit> = fc.constantFrom<Limit[]>(
  { num: 1, den: 2, inclusive: true },
  { num: 1, den: 2, inclusive: false },
  { num: 2, den: 3, inclusive: true },
  { num: 75, den: 100, inclusive: false },
  { num: 8, den: 10, inclusive: true },
  { num: 95, den: 100, inclusive: true },
  { num: 95, den: 100, inclusive: false },
  { num: 100, den: 100, inclusive: true },
  { num: 0, den: 100, inclusive: false },
);
