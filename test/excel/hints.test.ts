import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { sendToClient } from "../host/harness/excelClient";
import type { Trial } from "../host/harness/trial";
import { openBook } from "./sheetsHelper";

const CHANGED = 10;
const OBJECT_EVENT = 65536;

let trial: Trial;
let stop = (): void => undefined;
afterEach(async () => {
  stop();
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

async function listen(excelApi?: string): Promise<() => number> {
  trial = openBook(undefined, excelApi ? { excelApi } : {});
  let count = 0;
  stop = excelWorkbook.onHint(() => (count += 1));
  await pause();
  return () => count;
}

const typeInA1 = (): Promise<void> =>
  trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s1").getRange("A1").values = [["mới"]];
    await context.sync();
  });

test.each([undefined, "1.14"])("a typed cell is a hint, in Excel %s", async (excelApi) => {
  const hints = await listen(excelApi);
  expect(trial.requests.map(({ error }) => error)).toEqual([undefined]);
  await typeInA1();
  await pause();
  expect(hints()).toBe(1);
});

test("what another person changes elsewhere is none", async () => {
  const hints = await listen();
  const change = { address: "A1", changeType: "RangeEdited", worksheetId: "s1", triggerSource: "Unknown" };
  const told = (source: string): void =>
    sendToClient([
      {
        category: OBJECT_EVENT,
        type: CHANGED,
        targetId: "Workbook",
        message: { type: "WorksheetChanged", ...change, source },
      },
    ]);
  told("Remote");
  await pause();
  expect(hints()).toBe(0);
  told("Local");
  await pause();
  expect(hints()).toBe(1);
});

test("after stopping nothing is told any more", async () => {
  const hints = await listen();
  stop();
  await pause();
  await typeInA1();
  await pause();
  expect(hints()).toBe(0);
});
