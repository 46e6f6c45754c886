import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { isFormula, type PlanCell, type SheetPlan } from "../report/plan";
import { computedCells, filledCells } from "../report/planCells";

/** What a cell holds after calculation; "#N/A" and its like for errors. */
export type Shown = string | number | boolean;
/** By address: "B01 2026!F11". */
export type Results = ReadonlyMap<string, Shown>;

const NUMBER = 1;
const LOGICAL = 4;
const PROBES = "đo";
/** A double is whole after this many bits behind the point are taken apart in two steps. */
const HIGH = 2 ** 20;
const LOW = 2 ** 50;

let isReady = false;
function start(): void {
  if (!isReady) initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
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
 * shares no line with Univer. It prints nine digits, so numbers are taken apart by further formulas and put together here,
 * to the last bit.
 */
export function calculate(plans: readonly SheetPlan[]): Results {
  start();
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  plans.forEach(({ name }, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  });
  plans.forEach((plan, sheet) => {
    for (const { row, column, cell } of filledCells(plan)) {
      const input = inputOf(cell);
      if (input !== "") model.setUserInput(sheet, row + 1, column + 1, input);
    }
  });
  model.resumeEvaluation();
  model.evaluate();

  const results = new Map<string, Shown>();
  const numbers: string[] = [];
  const indexOf = new Map(plans.map(({ name }, i) => [name, i]));
  for (const { sheet, row, column, address } of computedCells(plans)) {
    const index = indexOf.get(sheet) ?? 0;
    const [r, c] = [row + 1, column + 1];
    const type = model.getCellType(index, r, c);
    const shown = model.getFormattedCellValue(index, r, c);
    if (type === NUMBER) numbers.push(address);
    else results.set(address, type === LOGICAL ? shown === "TRUE" : shown);
  }
  for (const [address, value] of exactly(model, plans.length, numbers)) results.set(address, value);
  model.free();
  return results;
}

const quotedAddress = (address: string): string => address.replace(/^(.*)!/u, "'$1'!");

function* exactly(model: Model, sheet: number, addresses: readonly string[]): Generator<readonly [string, number]> {
  model.pauseEvaluation();
  model.newSheet();
  model.renameSheet(sheet, PROBES);
  addresses.forEach((address, i) => {
    const cell = quotedAddress(address);
    model.setUserInput(sheet, i + 1, 1, `=INT(ABS(${cell})*${HIGH})`);
    model.setUserInput(sheet, i + 1, 2, `=TEXT((ABS(${cell})*${HIGH}-A${i + 1})*${LOW},"0")`);
    model.setUserInput(sheet, i + 1, 3, `=TEXT(A${i + 1},"0")`);
    model.setUserInput(sheet, i + 1, 4, `=IF(${cell}<0,"-","")`);
  });
  model.resumeEvaluation();
  model.evaluate();
  const read = (i: number, column: number): number => Number(model.getFormattedCellValue(sheet, i + 1, column));
  for (const [i, address] of addresses.entries()) {
    const size = read(i, 3) / HIGH + read(i, 2) / HIGH / LOW;
    yield [address, model.getFormattedCellValue(sheet, i + 1, 4) === "-" ? -size : size];
  }
}
