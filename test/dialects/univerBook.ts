import { readFileSync } from "node:fs";
import path from "node:path";
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Results, Shown } from "../../src/cli/calculate";
import { DEMDANHDAU } from "../../src/functions/DEMDANHDAU";
import { DEMTOTTROLEN } from "../../src/functions/DEMTOTTROLEN";
import { TRANGTHAIDANHDAU } from "../../src/functions/TRANGTHAIDANHDAU";
import { TRANGTHAIKEHOACH } from "../../src/functions/TRANGTHAIKEHOACH";
import { TRANGTHAILUACHON } from "../../src/functions/TRANGTHAILUACHON";
import { TRANGTHAIQUY } from "../../src/functions/TRANGTHAIQUY";
import { TRANGTHAITOITHIEU } from "../../src/functions/TRANGTHAITOITHIEU";
import { TRANGTHAIXEPLOAI } from "../../src/functions/TRANGTHAIXEPLOAI";
import type { FunctionsMetadata } from "../../src/host/model/functionMetadata";
import { isFormula, type PlanCell, type SheetPlan } from "../../src/report/plan";
import { addressOf, filledCells } from "../../src/report/planCells";
import type { FunctionMappings } from "../host/harness/excelClient";
import { openTrial, type Trial } from "../host/harness/trial";

export const metadata = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
) as FunctionsMetadata;
export const functions = {
  DEMTOTTROLEN,
  DEMDANHDAU,
  TRANGTHAIDANHDAU,
  TRANGTHAIKEHOACH,
  TRANGTHAILUACHON,
  TRANGTHAIQUY,
  TRANGTHAITOITHIEU,
  TRANGTHAIXEPLOAI,
} as unknown as FunctionMappings;

/** Further than any list reaches. */
const MOST_ROWS = 5100;

function cellData(cell: PlanCell): ICellData | undefined {
  if (isFormula(cell)) return { f: cell.formula };
  if (typeof cell === "number") return { v: cell, t: 2 };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: 3 };
  return typeof cell === "string" ? { v: cell, t: 1 } : undefined;
}

function sheetData(plan: SheetPlan): Partial<IWorksheetData> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of filledCells(plan)) {
    const made = cellData(cell);
    if (made) (data[row] ??= {})[column] = made;
  }
  const rowCount = MOST_ROWS;
  return { id: plan.sheet, name: plan.name, rowCount, columnCount: plan.widthsChars.length + 5, cellData: data };
}

/** What every cell of these sheets shows in Univer, custom functions called through the host as Excel calls them. */
export async function inUniver(plans: readonly SheetPlan[]): Promise<Results> {
  const snapshot: Partial<IWorkbookData> = {
    id: "book",
    name: "Sổ thử",
    sheetOrder: plans.map(({ sheet }) => sheet),
    styles: {},
    sheets: Object.fromEntries(plans.map((plan) => [plan.sheet, sheetData(plan)])),
  };
  const trial = openTrial({ snapshot, metadata, functions });
  let results: Results;
  try {
    results = await shownIn(trial, plans);
  } finally {
    await trial.close();
  }
  if (trial.bugs.length > 0) throw new Error(String(trial.bugs[0]));
  return results;
}

async function shownIn(trial: Trial, plans: readonly SheetPlan[]): Promise<Results> {
  await trial.settled();
  const results = new Map<string, Shown>();
  await trial.Excel.run(async (context) => {
    const ranges = plans.map((plan) => {
      const bottom = Math.max(...plan.blocks.map(({ at }) => at.row + at.rows));
      return context.workbook.worksheets
        .getItem(plan.name)
        .getRangeByIndexes(0, 0, bottom, plan.widthsChars.length)
        .load("values");
    });
    await context.sync();
    plans.forEach(({ name }, i) =>
      ranges[i]?.values.forEach((row, r) =>
        row.forEach((value, c) => void results.set(addressOf(name, r, c), value as Shown)),
      ),
    );
  });
  return results;
}
