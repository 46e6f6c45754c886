import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf, sheets } from "../../src/report/sheets";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";
import { around } from "../report/around";

const LONG_LIST_ROWS = 5000;

const existing: Partial<Record<SheetId, readonly Row[]>> = Object.fromEntries(sheets.map(({ id }) => [id, []]));

const longList = (): SheetPlan =>
  layOut(
    recordOf("DS_HOIVIEN"),
    around({
      given: Array.from({ length: LONG_LIST_ROWS }, (_, i) => ({
        name: `Nguyễn Thị Mẫu ${i + 1}`,
        organisation: "CĐCS Số 1",
        rating: "HTTNV",
        studied: "x",
      })),
    }),
  );

async function benchInsert(trial: Trial, label: string, plan: SheetPlan): Promise<void> {
  trial.requests.length = 0;
  const inserted = await excelWorkbook.insert([plan], "bench");
  if (!inserted.ok) throw new Error(`${label}: ${JSON.stringify(inserted.issues[0])}`);
  const syncs = trial.requests.length;
  const bytes = trial.requests.reduce((sum, request) => sum + request.bytes, 0);
  const largest = Math.max(...trial.requests.map((request) => request.bytes));
  const actions = trial.requests.reduce((sum, request) => sum + request.actions, 0);
  const kilo = (value: number): string => `${(value / 1024).toFixed(0)} KB`.padStart(9);
  console.log(
    `${label.padEnd(16)} ${syncs} syncs ${String(actions).padStart(6)} actions ${kilo(bytes)}, largest ${kilo(largest)}`,
  );
}

/**
 * Syncs, actions and bytes of each inserted sheet, the look before writing included, through Microsoft's own client. The book is
 * left open: calculating the long list is not what is measured.
 */
export async function benchInserts(): Promise<void> {
  const trial = openTrial({ snapshot: workbookOf([["Số liệu của đơn vị", 1]]) });
  for (const record of sheets) await benchInsert(trial, record.id, layOut(record, around({ rows: existing })));
  await benchInsert(trial, `DS_HOIVIEN ${LONG_LIST_ROWS}`, longList());
}
