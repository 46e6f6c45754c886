import { initSync, Model } from "@ironcalc/wasm";
import { a1, box, quotedSheet } from "../domain/a1";
import { isFormula, type PlanCell, type SheetPlan } from "../report/plan";
import { computedCells, filledCells } from "../report/planCells";

/** What a cell holds after calculation; "#N/A" and its like for errors. */
export type Shown = string | number | boolean;
/** By address: "B01 2026!F11". */
export type Results = ReadonlyMap<string, Shown>;

const NUMBER = 1;
const LOGICAL = 4;
const TEXTS = "chữ";

let isReady = false;

/** Makes the calculator ready, once; pages and Node have its program from different places. */
export function startCalculator(program: () => BufferSource): void {
  if (!isReady) initSync({ module: program() });
  isReady = true;
}

function inputOf(cell: PlanCell): string {
  if (cell === null) return "";
  if (isFormula(cell)) return cell.formula;
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "string") return `'${cell}`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/**
 * What every computed cell of these sheets shows in IronCalc 0.8.4, a calculator of its own (Rust, MIT or Apache-2.0): it
 * shares no line with Univer. It prints nine digits of a number, but all of them where a number becomes text: beside the
 * sheets stands one with the text of every cell, so that numbers are told to the last bit.
 *
 * @throws Error before `startCalculator`
 */
export function calculate(plans: readonly SheetPlan[]): Results {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const texts = plans.length;
  // the sheet of texts with them: a sheet that comes later has every formula of the workbook read anew, twice
  [...plans.map(({ name }) => name), TEXTS].forEach((name, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  });
  plans.forEach((plan, sheet) => {
    for (const { row, column, cell } of filledCells(plan)) {
      const input = inputOf(cell);
      if (input !== "") model.setUserInput(sheet, row + 1, column + 1, input);
    }
  });
  const columnsBefore = putTexts(model, texts, plans);
  model.resumeEvaluation();
  model.evaluate();

  const results = new Map<string, Shown>();
  const indexOf = new Map(plans.map(({ name }, i) => [name, i]));
  for (const { sheet, row, column, address } of computedCells(plans)) {
    const index = indexOf.get(sheet) ?? 0;
    const [r, c] = [row + 1, column + 1];
    const type = model.getCellType(index, r, c);
    if (type === NUMBER) {
      // a zero of its own sign is a zero
      results.set(address, Number(model.getFormattedCellValue(texts, r, c + (columnsBefore.get(sheet) ?? 0))) + 0);
      continue;
    }
    const shown = model.getFormattedCellValue(index, r, c);
    results.set(address, type === LOGICAL ? shown === "TRUE" : shown);
  }
  model.free();
  return results;
}

/** One formula a sheet, side by side: the text of each of its cells. Gives how many columns stand before each sheet's. */
function putTexts(model: Model, texts: number, plans: readonly SheetPlan[]): ReadonlyMap<string, number> {
  const before = new Map<string, number>();
  let free = 0;
  for (const { name, blocks } of plans) {
    const height = Math.max(1, ...blocks.map(({ at }) => at.row + at.rows));
    const width = Math.max(1, ...blocks.map(({ at }) => at.column + at.columns));
    before.set(name, free);
    const all = `${quotedSheet(name)}!${a1(box(0, 0, height, width))}`;
    model.setUserArrayFormula(texts, 1, free + 1, width, height, `=${all}&""`);
    free += width;
  }
  return before;
}
