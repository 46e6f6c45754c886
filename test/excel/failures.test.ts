import { isOrphan } from "../../src/app/sheetNames";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Trial } from "../host/harness/trial";
import { openBook, sentenceOf, smallPlan, wholeBook } from "./sheetsHelper";

const SLOW_MS = 60_000;
const two = [smallPlan, { ...smallPlan, sheet: "DM_DONVI" as const, name: "Biểu hai", names: {} }];
const insert = (): ReturnType<typeof excelWorkbook.insert> => excelWorkbook.insert(two);

let trial: Trial;
let before: unknown;

beforeEach(async () => {
  trial = openBook([
    ["Họ tên", "Điểm"],
    ["An", 7],
    ["Bình", "=B2*2"],
  ]);
  before = await wholeBook(trial);
});
afterEach(async () => {
  trial.host.plantFault(undefined);
  await trial.close();
  expect(trial.bugs).toEqual([]);
}, SLOW_MS);

/** One to look around, one a sheet, one to show the last; then everything is in. */
const UNTIL_SHOWN = 4;

/** How many requests and actions an insertion has when nothing fails. */
async function actionsOfEachRequest(): Promise<readonly number[]> {
  const other = openBook();
  await insert();
  const actions = other.requests.map((request) => request.actions);
  await other.close();
  return actions;
}

test.each([1, 2, 3, 4])("request %i refused: the workbook is as before, and a sentence says so", async (request) => {
  trial.host.plantFault({ fails: "request", request });
  expect(sentenceOf(await insert())).toMatch(/^Excel chưa làm được \(GeneralException\)/u);
  expect(await wholeBook(trial)).toEqual(before);
});

test(
  "a failure at any place within a request leaves nothing behind",
  async () => {
    await trial.close();
    const actions = (await actionsOfEachRequest()).slice(0, UNTIL_SHOWN);
    expect(actions).toHaveLength(UNTIL_SHOWN);
    trial = openBook();
    before = await wholeBook(trial);
    const STEP = 11;
    for (const [index, count] of actions.entries()) {
      if (index === 0) continue;
      const places = Array.from({ length: Math.ceil(count / STEP) }, (_, i) => i * STEP);
      for (const action of [...places, count - 1]) {
        trial.host.plantFault({ fails: "action", request: index + 1, action });
        const outcome = await insert();
        expect([index + 1, action, sentenceOf(outcome)]).toEqual([
          index + 1,
          action,
          expect.stringMatching(/^Excel chưa làm được \(GeneralException\)/u),
        ]);
        trial.host.plantFault(undefined);
        expect([index + 1, action, await wholeBook(trial)]).toEqual([index + 1, action, before]);
      }
    }
  },
  SLOW_MS,
);

test("after a failure the same insertion succeeds under the names it wanted", async () => {
  trial.host.plantFault({ fails: "action", request: 3, action: 40 });
  expect((await insert()).ok).toBe(false);
  trial.host.plantFault(undefined);
  expect(await insert()).toMatchObject({ ok: true, value: [{ name: "Biểu nhỏ" }, { name: "Biểu hai" }] });
});

test("connection lost while a sheet is built: the hidden rest is found later and removed, nothing else", async () => {
  trial.host.plantFault({ fails: "answer", request: 2 });
  expect(sentenceOf(await insert())).toMatch(/^Mất kết nối với Excel khi đang chèn/u);
  trial.host.plantFault(undefined);
  const infos = await excelWorkbook.sheets();
  const orphans = infos.ok ? infos.value.filter(isOrphan) : [];
  expect(orphans).toMatchObject([{ name: "~CHITIEU 1", visibility: "hidden" }]);
  expect(orphans[0]?.kind).toBeUndefined();
  const removed = await excelWorkbook.removeSheets(["s1", ...orphans.map(({ sheetId }) => sheetId)]);
  expect(sentenceOf(removed)).toBe("");
  expect(await wholeBook(trial)).toEqual(before);
});

test("with an orphan still there the next insertion builds beside it", async () => {
  trial.host.plantFault({ fails: "answer", request: 2 });
  await insert();
  trial.host.plantFault(undefined);
  expect(await insert()).toMatchObject({ ok: true });
  const infos = await excelWorkbook.sheets();
  expect(infos.ok && infos.value.map(({ name }) => name)).toEqual(["Bảng", "~CHITIEU 1", "Biểu nhỏ", "Biểu hai"]);
});
