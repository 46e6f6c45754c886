import fc from "fast-check";
import { prospect } from "../../src/compute/judge";
import { markStates } from "../../src/compute/markStates";
import { stateAt, type StateReader, type StateTally, tallyStates } from "../../src/compute/rowState";
import type { Cell } from "../../src/domain/cell";
import { toSerial } from "../../src/domain/date";
import { type Outcome, then } from "../../src/domain/problem";
import { atLeast } from "../../src/domain/limit";
import { argument } from "../../src/domain/place";
import type { StateId } from "../../src/domain/state";

/** Mark, founding date and reason for being out, one enterprise a row. */
type Enterprise = readonly [mark: Cell, founded?: Cell, inactive?: Cell];

const columnsOf = (rows: readonly Enterprise[]) => {
  const block = (cells: readonly Cell[]) =>
    argument(
      "b",
      cells.map((cell) => [cell]),
    );
  return {
    keys: block(rows.map((_, i) => `Doanh nghiệp ${i + 1}`)),
    marks: block(rows.map(([mark]) => mark)),
    dates: block(rows.map(([, founded = null]) => founded)),
    excluded: block(rows.map(([, , inactive = null]) => inactive)),
  };
};
function readerOf(rows: readonly Enterprise[]): Outcome<StateReader> {
  const { dates, ...columns } = columnsOf(rows);
  return markStates(columns, { dates, year: 2025 });
}
const count = (...rows: readonly Enterprise[]): Outcome<StateTally> => then(readerOf(rows), tallyStates);
const stateOf = (row: Enterprise): StateId | undefined => {
  const reader = readerOf([row]);
  return reader.ok ? stateAt(reader.value, 0)?.is : undefined;
};

test("[MILE01] founded by 31 December of the year due counts, the day after does not", () => {
  expect(stateOf(["x", toSerial(2025, 12, 31)])).toBe("met");
  expect(stateOf(["x", toSerial(2026, 1, 1)])).toBe("missed");
  expect(stateOf(["có", "31/12/2025"])).toBe("met");
  expect(stateOf(["x", "1/1/2026"])).toBe("missed");
});

test("[MILE02] a year, or a month and year, is exact enough", () => {
  expect([2025, "2025", "12/2025", "năm 2025", 2026, "1/2026"].map((date) => stateOf(["x", date]))).toEqual([
    "met",
    "met",
    "met",
    "met",
    "missed",
    "missed",
  ]);
});

test("[MILE03] marked without a date: in the whole, not met, counted apart from what was not entered", () => {
  expect(count(["x", 2020], ["x"], ["x", 0], [null], ["không"])).toEqual({
    ok: true,
    value: { part: 1, whole: 5, unknown: 1, undated: 2 },
  });
});

test.each<[rows: readonly Enterprise[], outcome: string]>([
  [[["x", 2020], ["x"]], "open"],
  [[["x"], [null]], "outOfReach"],
  [[...Array.from({ length: 9 }, (): Enterprise => ["x", 2020]), ["x"]], "certain"],
])("[MILE04] where an unknown date could turn the verdict it is open: %j", (rows, outcome) => {
  const tally = count(...rows);
  if (!tally.ok) throw new Error("not counted");
  const { part, whole, undated } = tally.value;
  expect(prospect(part, whole, undated, atLeast(90))).toBe(outcome);
});

test("[MILE05] no mark, or a no, is not met whatever date stands there; one no longer active leaves the whole", () => {
  expect(stateOf([null, 2020])).toBe("missing");
  expect(stateOf(["không", 2020])).toBe("missed");
  expect(stateOf(["x", 2020, "giải thể tháng 3"])).toBe("outside");
  expect(stateOf(["x", 2020, "đang hoạt động"])).toBe("met");
});

test("[MILE06] a date nobody can read is a problem where the mark says yes, and nowhere else", () => {
  expect(count(["x", "năm ngoái"], ["x", "31/2/2020"], ["không", "?"], ["x", "?", "giải thể"])).toMatchObject({
    ok: false,
    issues: [
      { code: "unreadableDate", facts: { found: "năm ngoái" }, at: [{ row: 0 }] },
      { code: "unreadableDate", facts: { found: "31/2/2020" }, at: [{ row: 1 }] },
    ],
  });
  expect(count(["x?", 2020])).toMatchObject({ ok: false, issues: [{ code: "unknownMark" }] });
});

test("[MILE07] entering a founding date never lowers the figure nor raises it above its highest outcome", () => {
  const enterprise = fc.tuple(fc.constantFrom("x", null, "không"), fc.constantFrom(null, 2020, 2026));
  fc.assert(
    fc.property(fc.array(enterprise, { minLength: 1 }), fc.constantFrom(2020, 2026), (rows, date) => {
      const filled = rows.map(([mark, founded]): Enterprise => [mark, founded ?? date]);
      const [before, after] = [count(...rows), count(...filled)];
      if (!before.ok || !after.ok) throw new Error("not counted");
      expect(after.value.whole).toBe(before.value.whole);
      expect(after.value.part).toBeGreaterThanOrEqual(before.value.part);
      expect(after.value.part).toBeLessThanOrEqual(before.value.part + before.value.undated);
    }),
  );
});
