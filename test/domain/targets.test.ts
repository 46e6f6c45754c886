import { catalogue } from "../../src/domain/targets";
import { signOf } from "../../src/domain/limit";
import { judge } from "../../src/compute/judge";

/** Boundary row of every target: the greatest part of `whole` that still misses, and the least that meets. */
const BOUNDARIES: Readonly<Record<string, readonly [sign: string, missed: number, met: number, whole: number]>> = {
  CT01: ["=", 9999, 10000, 10000],
  CT02: ["=", 11, 12, 12],
  CT03: ["≥", 18, 19, 20],
  CT04A: ["≥", 26, 27, 30],
  CT04B: ["≥", 26, 27, 30],
  CT05: [">", 19, 20, 20],
  CT06: [">", 49, 50, 50],
  CT07: ["=", 1, 2, 2],
  CT08: ["=", 11, 12, 12],
  CT09: ["=", 6, 7, 7],
  CT10: ["=", 5, 6, 6],
  CT11: ["=", 17, 18, 18],
};

test("[CAT01] the catalogue follows the order of the plan", () => {
  expect(catalogue.map((target) => target.id)).toEqual(Object.keys(BOUNDARIES));
});

describe.each(catalogue.map((target) => [target.id, target] as const))("%s", (id, target) => {
  const [sign, missed, met, whole] = BOUNDARIES[id] ?? ["", 0, 0, 0];

  test(`[${id}a] prints ${sign}`, () => {
    expect(signOf(target.limit)).toBe(sign);
  });

  test(`[${id}b] ${missed} of ${whole} misses, ${met} of ${whole} meets`, () => {
    expect([judge(missed, whole, target.limit), judge(met, whole, target.limit)]).toEqual(["missed", "met"]);
  });

  test(`[${id}c] quotes its clause and names subject, reading and lead in both languages`, () => {
    expect(target.source.length).toBeGreaterThan(40);
    for (const text of [target.wording, target.subject, target.reading, target.lead, target.part, target.whole])
      expect([text.vi.trim(), text.en.trim()]).not.toContain("");
  });
});

test("[CAT02] only targets set for a year carry one", () => {
  expect(catalogue.filter((target) => (target.period === "untilYear") !== (target.dueYear !== undefined))).toEqual([]);
});
