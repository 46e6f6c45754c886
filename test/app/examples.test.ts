import { createExamples, type Examples } from "../../src/app/functions/examples";
import type { FunctionRecord } from "../../src/app/functions/functionRecord";
import { createRecentFunctions } from "../../src/app/functions/recentFunctions";
import type { Memory } from "../../src/app/memory";
import type { CellPort } from "../../src/app/workbook";
import { done, fail } from "../../src/domain/problem";

const help = { description: "Ngưỡng", parameters: [], returns: "Tỷ lệ", tasks: "phần trăm" };
const record: FunctionRecord = {
  id: "NGUONG",
  vi: help,
  en: help,
  gives: "ratio",
  example: "=1",
  worked: '=CHITIEU.NGUONG("CT06")',
};

/** A workbook of one cell, which remembers what was written to it. */
function oneCell(filled = false): CellPort & { readonly written: string[] } {
  const written: string[] = [];
  const cell = { sheetId: "s1", sheet: "Bảng", address: "C5" };
  const state = { empty: !filled, unformatted: true, sheetProtected: false, lists: [] };
  return {
    written,
    activeCell: () => Promise.resolve(done({ ...cell, ...state })),
    writeFormula: (_cell, formula) => {
      written.push(formula);
      return Promise.resolve(done({ recognised: true }));
    },
  };
}

/** A machine that remembers for as long as the test runs. */
function machine(): Memory {
  const kept = new Map<string, string>();
  return { read: (key) => kept.get(key), write: (key, value) => void kept.set(key, value) };
}

const examplesOf = (workbook: CellPort, load: Parameters<typeof createExamples>[1], memory = machine()): Examples =>
  createExamples(workbook, load, createRecentFunctions(memory));

const loads = (): Promise<readonly FunctionRecord[]> => Promise.resolve([record]);

test("an insertion reports that it works, then where it wrote", async () => {
  const workbook = oneCell();
  const examples = examplesOf(workbook, loads);
  const states: (string | undefined)[] = [];
  examples.subscribe(() => states.push(examples.report()?.state));
  await examples.insert("NGUONG");
  expect(states).toEqual(["working", "ended"]);
  expect(examples.report()).toMatchObject({ id: "NGUONG", outcome: { ok: true, value: { address: "C5" } } });
  expect(workbook.written).toEqual([record.worked]);
});

test("a filled cell is never written to", async () => {
  const workbook = oneCell(true);
  const examples = examplesOf(workbook, loads);
  await examples.insert("NGUONG");
  expect(examples.report()).toMatchObject({ outcome: { ok: false, issues: [{ code: "cellFilled" }] } });
  expect(workbook.written).toEqual([]);
});

test("two presses at once write once", async () => {
  const workbook = oneCell();
  const examples = examplesOf(workbook, loads);
  await Promise.all([examples.insert("NGUONG"), examples.insert("NGUONG")]);
  expect(workbook.written).toHaveLength(1);
});

test("help that did not load is reported, and asked for anew the next time", async () => {
  const answers = [undefined, [record]];
  const examples = examplesOf(oneCell(), () => Promise.resolve(answers.shift()));
  await examples.insert("NGUONG");
  expect(examples.report()).toMatchObject({ outcome: fail("helpNotLoaded", [], {}) });
  await examples.insert("NGUONG");
  expect(examples.report()).toMatchObject({ outcome: { ok: true } });
});

test("a mistake of the program is reported too, and stays an exception", async () => {
  const broken: CellPort = { ...oneCell(), activeCell: () => Promise.reject(new TypeError("broken")) };
  const examples = examplesOf(broken, loads);
  await expect(examples.insert("NGUONG")).rejects.toThrow("broken");
  expect(examples.report()).toMatchObject({ outcome: fail("hostFailed", [], { name: "TypeError" }) });
});

test("after dismissal there is no report, and a new insertion brings one", async () => {
  const examples = examplesOf(oneCell(), loads);
  await examples.insert("NGUONG");
  examples.dismiss();
  expect(examples.report()).toBeUndefined();
  await examples.insert("NGUONG");
  expect(examples.report()?.state).toBe("ended");
});

test("a function that was written is a recent one, also after the pane is closed; one that was refused is none", async () => {
  const memory = machine();
  await examplesOf(oneCell(true), loads, memory).insert("NGUONG");
  expect(examplesOf(oneCell(), loads, memory).recent()).toEqual([]);
  await examplesOf(oneCell(), loads, memory).insert("NGUONG");
  expect(examplesOf(oneCell(), loads, memory).recent()).toEqual(["NGUONG"]);
});
