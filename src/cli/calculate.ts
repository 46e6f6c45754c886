import { readFileSync } from "node:fs";
import type { SheetPlan } from "../report/plan";
import { calculate as calculateStarted, type Results, startCalculator } from "../files/calculate";

export type { Results, Shown } from "../files/calculate";

/** Has the calculator's program from the package: Node needs nothing more. */
export const startInNode = (): void =>
  startCalculator(() => readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));

/** As `calculate` of src/files, in Node. */
export function calculate(plans: readonly SheetPlan[]): Results {
  startInNode();
  return calculateStarted(plans);
}
