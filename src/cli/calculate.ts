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
  // the sheet of probes with them: a sheet that comes later has every formula of the workbook read anew, twice
  [...plans.map(({ name }) => name), PROBES].forEach((name, i) => {
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

/** Its sign, what is whole after the first bits, and the rest after the next: "-|1048576|0". */
const probe = (cell: string): string => {
  const high = `INT(ABS(${cell})*${HIGH})`;
  const low = `(ABS(${cell})*${HIGH}-${high})*${LOW}`;
  return `=IF(${cell}<0,"-","")&"|"&TEXT(${high},"0")&"|"&TEXT(${low},"0")`;
};

function* exactly(model: Model, sheet: number, addresses: readonly string[]): Generator<readonly [string, number]> {
  model.pauseEvaluation();
  addresses.forEach((address, i) => model.setUserInput(sheet, i + 1, 1, probe(quotedAddress(address))));
  model.resumeEvaluation();
  model.evaluate();
  for (const [i, address] of addresses.entries()) {
    const [sign, high, low] = model.getFormattedCellValue(sheet, i + 1, 1).split("|");
    const size = Number(high) / HIGH + Number(low) / HIGH / LOW;
    yield [address, sign === "-" ? -size : size];
  }
}
