import { layOut } from "../../src/report/layOut";
import { isFormula } from "../../src/report/plan";
import { filledCells } from "../../src/report/planCells";
import type { SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "./around";

/** The formulas of B01 in a workbook with these sheets. */
function formulasWith(...sheets: readonly SheetId[]): readonly string[] {
  const rows = Object.fromEntries(["DM_CHITIEU" as const, ...sheets].map((id) => [id, []]));
  return [...filledCells(layOut(recordOf("B01"), around({ rows })))].flatMap(({ cell }) =>
    isFormula(cell) ? [cell.formula] : [],
  );
}

test("[SEC01] estimates stand in the sổ of B09: without it B01 does not speak of it, and Excel asks for no file", () => {
  expect(formulasWith("B09B").some((formula) => formula.includes("B09a"))).toBe(false);
});

test("[SEC02] with it they stand beside", () => {
  expect(formulasWith("B09A", "B09B").some((formula) => formula.includes("B09a"))).toBe(true);
});

test("[SEC03] units are named by the forms that judge organisations, where the workbook has them", () => {
  const speaks = (...sheets: readonly SheetId[]): boolean =>
    formulasWith(...sheets).some((formula) => formula.includes("B03 2026"));
  expect([speaks("DS_HOIVIEN"), speaks("DS_HOIVIEN", "B03")]).toEqual([false, true]);
});
