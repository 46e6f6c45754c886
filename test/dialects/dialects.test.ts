import { type Amounts, cleanData, usualAmounts } from "./cleanData";
import { inIronCalc } from "./ironCalcBook";
import { inUniver } from "./univerBook";
import { computedCells, ofTarget, workbookOf } from "./workbook";

/** Three calculations of a workbook of nine sheets take their time on a slow machine. */
const CALCULATIONS_MS = 120_000;

const NOBODY: Amounts = { members: 0, organisations: 0, enterprises: 0, below: 0, notRated: 0, notEntered: 0 };

const workbooks: readonly (readonly [string, Amounts])[] = [
  ["usual registers", usualAmounts],
  ["registers without a single row", NOBODY],
];

describe.each(workbooks)("%s", (_name, amounts) => {
  const plans = workbookOf({ registers: cleanData(amounts) });
  const cells = computedCells(plans);

  test(
    "[DIA01] every computed cell: custom function = plain formula in Univer = plain formula in IronCalc, to the last bit",
    async () => {
      const [called, plain] = [await inUniver(plans, "function"), await inUniver(plans, "plain")];
      const second = inIronCalc(plans);
      const differing = cells.flatMap(({ address, plain: formula }) => {
        const shown = [called.get(address), plain.get(address), second.get(address)];
        return shown.every((value) => Object.is(value, shown[0]))
          ? []
          : [`${address}: ${shown.join(" | ")} ${formula}`];
      });
      expect(differing).toEqual([]);
      expect(cells.filter(({ formula }) => formula.includes("CHITIEU.")).length).toBeGreaterThan(5);
      const errors = cells.filter(({ address }) => /^#/u.test(String(plain.get(address))));
      expect(errors.map(({ address }) => address)).toEqual([]);
    },
    CALCULATIONS_MS,
  );
});

test(
  "[DIA02] the verdicts of 98 and of 99 of 100 for „trên 98%“, in plain Excel",
  () => {
    const verdictOf = (below: number): unknown => {
      const plans = workbookOf({
        registers: cleanData({ ...usualAmounts, members: 100, below, notRated: 0, notEntered: 0 }),
      });
      return inIronCalc(plans).get(ofTarget(plans, "CT06", "verdict"));
    };
    expect([verdictOf(2), verdictOf(1)]).toEqual(["Chưa đạt", "Đạt"]);
  },
  CALCULATIONS_MS,
);
