import { readChoices } from "../../src/app/consolidate/choices";
import { type Consolidation, consolidate, sumOf } from "../../src/app/consolidate/consolidate";
import type { ReadFile } from "../../src/app/consolidate/ledgerRow";
import { resultTables } from "../../src/app/consolidate/resultTables";
import { unitTree } from "../../src/app/consolidate/unitTree";
import { catalogue } from "../../src/domain/targets";
import { readUnitFile } from "../../src/files/readUnitFile";
import { fileOf } from "./generatedUnits";
import { ratingFile, UNITS } from "./runs";

const SIX_MONTHS = { year: 2026, period: "6T", quarter: "" } as const;
const YEAR = { ...SIX_MONTHS, period: "NAM" } as const;

function sum(units: object, files: readonly ReadFile[], asked: typeof SIX_MONTHS | typeof YEAR = YEAR): Consolidation {
  const { choices, wrong } = readChoices({ units });
  expect(wrong).toEqual([]);
  const targets = catalogue.filter(({ id }) => id === "CT06");
  return consolidate({ tree: unitTree(UNITS), targets, asked, choices, files });
}

const estimate = (part: number, whole: number): object => ({ estimates: { CT06: { part, whole } } });

test("[LED08] an estimate is a line of its own: the verdict stays as it is without it", () => {
  const [without, having] = [{}, { B: estimate(100, 100) }].map((units) => sum(units, [ratingFile("A", 99, 100)]));
  const [first, second] = [without, having].map((whole) => whole && sumOf(whole, "CT06"));
  expect(first?.standing.is).toBe("open");
  expect(second?.standing).toEqual(first?.standing);
  expect(second?.sum).toEqual(first?.sum);
  expect(second?.byEstimates).toEqual({ is: "certain", isComplete: true, units: 1 });
  expect(first?.byEstimates).toBeUndefined();
  expect(having && resultTables(having)[0]?.rows[0]).toContain(
    "Theo số ước của 01 đơn vị: đạt. Đây không phải là kết luận.",
  );
});

test("[LED08] final figures come before an estimate, an estimate before figures to date", () => {
  const final = sum({ A: estimate(0, 100) }, [ratingFile("A", 99, 100)]);
  expect(sumOf(final, "CT06")?.byEstimates).toBeUndefined();
  const file = ratingFile("A", 40, 100);
  if (!file.outcome.ok) throw new Error("made as a file that was read");
  const { value } = file.outcome;
  const stamp = { unitCode: "A", unit: "", ...SIX_MONTHS, formVersion: 1 };
  const early: ReadFile = { ...file, outcome: { ok: true, value: { ...value, stamp } } };
  const toDate = sum({ A: estimate(10, 100), B: estimate(10, 100) }, [early], SIX_MONTHS);
  expect(sumOf(toDate, "CT06")?.figures[0]?.counts).toMatchObject({ part: 40, whole: 100 });
  expect(sumOf(toDate, "CT06")?.byEstimates).toEqual({ is: "outOfReach", isComplete: true, units: 2 });
});

test("[LED08] half an estimate is none: it is told", () => {
  const { wrong } = readChoices({ units: { A: { estimates: { CT06: { whole: 10 } } } } });
  expect(wrong.map(({ where }) => where)).toEqual(["units.A.estimates.CT06"]);
});

test("[LED08] before the year's end a decided rating has missed for good; a proposed or a missing one may still change", async () => {
  const ratings = [{ rating: "HTTNV" }, { rating: "HTNV" }, { ownRating: "HTNV" }, {}];
  const members = ratings.map((each, i) => ({ name: `An ${i}`, organisation: "CĐCS", ...each }));
  const bytes = await fileOf({ DS_HOIVIEN: members }, { unitCode: "A", period: "6T" });
  const whole = sum({}, [await readUnitFile("A.xlsx", { ok: true, value: bytes }, SIX_MONTHS)], SIX_MONTHS);
  const figure = sumOf(whole, "CT06")?.figures[0];
  expect(figure?.stance).toMatchObject({ partMin: 1, wholeMin: 4 });
  expect(figure?.stance.partMax).toBe(3);
});
