import { calculate, type Results } from "../../src/cli/calculate";
import { type Amounts, cleanData, usualAmounts } from "./cleanData";
import { inUniver } from "./univerBook";
import { groupKey, stateKey } from "../../src/report/keys";
import type { SheetPlan } from "../../src/report/plan";
import { sheets } from "../../src/report/sheets";
import { type ComputedCell, computedCells } from "../../src/report/planCells";
import { JUDGING, ofRow, ofTarget, workbookOf } from "./workbook";

/** Three calculations of a workbook of nine sheets take their time on a slow machine. */
const CALCULATIONS_MS = 120_000;

const NOBODY: Amounts = { members: 0, organisations: 0, enterprises: 0, below: 0, notRated: 0, notEntered: 0 };

const workbooks: readonly (readonly [string, Amounts])[] = [
  ["usual registers", usualAmounts],
  ["registers without a single row", NOBODY],
];

/** States and whatever only one dialect has are compared in tests of their own. */
const inBoth = (plans: readonly SheetPlan[], others: readonly SheetPlan[]): readonly ComputedCell[] => {
  const known = new Set(computedCells(others).map(({ address }) => address));
  return computedCells(plans).filter(({ address }) => known.has(address));
};

describe.each(workbooks)("%s", (_name, amounts) => {
  const registers = cleanData(amounts);
  const [plain, addIn] = [workbookOf({ registers }), workbookOf({ registers, dialect: "addIn" })];

  test(
    "[DIA01] every computed cell: states spilled by functions = states in plain formulas, in Univer and in IronCalc, to the last bit",
    async () => {
      const [called, own, second] = [await inUniver(addIn), await inUniver(plain), calculate(plain)];
      const differing = inBoth(plain, addIn).flatMap(({ address, formula }) => {
        const shown = [called, own, second].map((results) => results.get(address));
        return shown.every((value) => Object.is(value, shown[0]))
          ? []
          : [`${address}: ${shown.join(" | ")} ${formula}`];
      });
      expect(differing.filter((each) => !isGoalOfAll(each))).toEqual([]);
      const errors = computedCells(plain).filter(({ address }) => /^#/u.test(String(second.get(address))));
      expect(errors.map(({ address, formula }) => `${address} ${formula}`)).toEqual([]);
      expect(statesIn(called, addIn)).toEqual(statesIn(second, plain));
      expect(statesIn(own, plain)).toEqual(statesIn(second, plain));
    },
    CALCULATIONS_MS,
  );
});

/** Univer takes the words "100%" for a number. */
const isGoalOfAll = (difference: string): boolean => /: 1 \| 1 \| 100% =/u.test(difference);

/** What stands in the state columns, list by list. */
function statesIn(results: Results, plans: readonly SheetPlan[]): Readonly<Record<string, readonly unknown[]>> {
  const columns = sheets.flatMap((record) =>
    (record.judged ?? []).flatMap(({ key, group }) =>
      [stateKey(key), ...(group ? [groupKey(key)] : [])].map((column) => {
        const rows = Array.from({ length: 70 }, (_, i) => results.get(ofRow(plans, record.id, i, column)) ?? "");
        return [`${record.id} ${column}`, rows] as const;
      }),
    ),
  );
  return Object.fromEntries(columns);
}

test(
  "[DIA02] the verdicts of 98 and of 99 of 100 for „trên 98%“, in plain Excel",
  () => {
    const verdictOf = (below: number): unknown => {
      const plans = workbookOf({
        sheets: JUDGING,
        registers: cleanData({ ...usualAmounts, members: 100, below, notRated: 0, notEntered: 0 }),
      });
      return calculate(plans).get(ofTarget(plans, "CT06", "verdict"));
    };
    expect([verdictOf(2), verdictOf(1)]).toEqual(["Chưa đạt", "Đạt"]);
  },
  CALCULATIONS_MS,
);
