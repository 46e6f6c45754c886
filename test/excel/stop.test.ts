import type { Progress } from "../../src/app/workbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { SheetPlan } from "../../src/report/plan";
import type { SyncRecord, Trial } from "../host/harness/trial";
import { openBook, sentenceOf, smallPlan, wholeBook } from "./sheetsHelper";

jest.setTimeout(60_000);

const PLANS: readonly SheetPlan[] = [
  smallPlan,
  { ...smallPlan, sheet: "DM_DONVI", name: "Biểu hai", names: {} },
  {
    ...smallPlan,
    sheet: "B02",
    name: "Biểu ba",
    names: { CHITIEU_B02_2026: { row: 0, column: 0, rows: 1, columns: 2 } },
  },
];

let trial: Trial;
let before: unknown;
beforeEach(async () => {
  trial = openBook([["Họ tên"], ["An"]]);
  before = await wholeBook(trial);
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

/** Stops while Excel answers the n-th request of the insertion; 0 stops before the first. */
async function stoppedAt(request: number): Promise<{ sentence: string; steps: readonly Progress[] }> {
  const stopper = new AbortController();
  if (request === 0) stopper.abort();
  const { requests } = trial;
  const push = (...records: SyncRecord[]): number => {
    const length = Array.prototype.push.apply(requests, records);
    if (length === request) stopper.abort();
    return length;
  };
  Object.defineProperty(requests, "push", { value: push, configurable: true });
  const steps: Progress[] = [];
  const outcome = await excelWorkbook.insert(PLANS, {
    onProgress: (step) => steps.push(step),
    signal: stopper.signal,
  });
  Reflect.deleteProperty(requests, "push");
  return { sentence: sentenceOf(outcome), steps };
}

/** One to look around, one a sheet, one to show the last. */
const REQUESTS = PLANS.length + 2;

test.each(Array.from({ length: REQUESTS }, (_, i) => i))(
  "stopped at request %i, the workbook is as before, and a sentence says so",
  async (request) => {
    const { sentence } = await stoppedAt(request);
    expect(sentence).toMatch(/^Đã dừng theo yêu cầu; không trang nào được chèn/u);
    expect(await wholeBook(trial)).toEqual(before);
  },
);

test("stopped while Excel shows the last sheet, everything is in: it came too late", async () => {
  const { sentence, steps } = await stoppedAt(REQUESTS);
  expect(sentence).toBe("");
  expect(steps.at(-1)).toEqual({ done: PLANS.length, total: PLANS.length });
});

test("after a stop the same insertion succeeds under the names it wanted", async () => {
  await stoppedAt(3);
  expect(await excelWorkbook.insert(PLANS)).toMatchObject({
    ok: true,
    value: [{ name: "Biểu nhỏ" }, { name: "Biểu hai" }, { name: "Biểu ba" }],
  });
});
