import { createExamples } from "../../src/app/functions/examples";
import type { FunctionRecord } from "../../src/app/functions/functionRecord";
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

const loads = (): Promise<readonly FunctionRecord[]> => Promise.resolve([record]);

test("an insertion reports that it works, then where it wrote", async () => {
  const workbook = oneCell();
  const examples = createExamples(workbook, loads);
  const states: (string | undefined)[] = [];
  examples.subscribe(() => states.push(examples.report()?.state));
  await examples.insert("NGUONG");
  expect(states).toEqual(["working", "ended"]);
  expect(examples.report()).toMatchObject({ id: "NGUONG", outcome: { ok: true, value: { address: "C5" } } });
  expect(workbook.written).toEqual([record.worked]);
});

test("a filled cell is never written to", async () => {
  const workbook = oneCell(true);
  const examples = createExamples(workbook, loads);
  await examples.insert("NGUONG");
  expect(examples.report()).toMatchObject({ outcome: { ok: false, issues: [{ code: "cellFilled" }] } });
  expect(workbook.written).toEqual([]);
});

test("two presses at once write once", async () => {
  const workbook = oneCell();
  const examples = createExamples(workbook, loads);
  await Promise.all([examples.insert("NGUONG"), examples.insert("NGUONG")]);
  expect(workbook.written).toHaveLength(1);
});

test("help that did not load is reported, and asked for anew the next time", async () => {
  const answers = [undefined, [record]];
  const examples = createExamples(oneCell(), () => Promise.resolve(answers.shift()));
  await examples.insert("NGUONG");
  expect(examples.report()).toMatchObject({ outcome: fail("helpNotLoaded", [], {}) });
  await examples.insert("NGUONG");
  expect(examples.report()).toMatchObject({ outcome: { ok: true } });
});

test("a mistake of the program is reported too, and stays an exception", async () => {
  const broken: CellPort = { ...oneCell(), activeCell: () => Promise.reject(new TypeError("broken")) };
  const examples = createExamples(broken, loads);
  await expect(examples.insert("NGUONG")).rejects.toThrow("broken");
  expect(examples.report()).toMatchObject({ outcome: fail("hostFailed", [], { name: "TypeError" }) });
});

test("after dismissal there is no report, and a new insertion brings one", async () => {
  const examples = createExamples(oneCell(), loads);
  await examples.insert("NGUONG");
  examples.dismiss();
  expect(examples.report()).toBeUndefined();
  await examples.insert("NGUONG");
  expect(examples.report()?.state).toBe("ended");
});
