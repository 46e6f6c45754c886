import { testFunctions, testMetadata } from "./harness/functions";
import { workbookOf } from "./harness/samples";
import { openTrial } from "./harness/trial";

/** The same calls through the runtime of office.js itself, which the other tests leave out for its pauses. */
const trial = openTrial({
  snapshot: workbookOf([[1, 2, "=T.TOTAL(A1:B1)", "=T.POSITIVE(-1)", "=T.BROKEN()", "=T.LAST(1)"]]),
  metadata: { functions: [...testMetadata.functions, { id: "NOWHERE", name: "NOWHERE", parameters: [] }] },
  namespace: "T",
  functions: testFunctions,
  transport: "runtime",
});
afterAll(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

const read = (address: string): Promise<unknown[][]> =>
  trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s1").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const write = (address: string, formulas: unknown[][]): Promise<void> =>
  trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("s1").getRange(address).formulas = formulas as string[][];
    await context.sync();
  });

test("values, errors, exceptions and padding arrive as with the direct calls", async () => {
  expect(await read("C1:F1")).toEqual([[3, "#VALUE!", "#VALUE!", "null function"]]);
  expect(trial.host.functions.messageAt("book", "s1", 0, 3)).toBe("-1 không dương");
});

test("arrays with errors in them: values and messages by cell", async () => {
  await write("A5", [["=T.MIXED()"]]);
  expect(await read("A5:B6")).toEqual([
    [1, "#N/A"],
    ["#VALUE!", "chữ"],
  ]);
  expect(trial.host.functions.messageAt("book", "s1", 4, 1)).toBe("hàng 1");
  expect(trial.host.functions.messageAt("book", "s1", 5, 0)).toBe("hàng 2");
});

test("an error argument reaches a function that takes errors", async () => {
  await write("A9:B9", [["=1/0", "=T.COUNTERRORS(A9)"]]);
  expect(await read("B9")).toEqual([[1]]);
});

test("200 cells go out in one message", async () => {
  const before = trial.host.functions.callCounts();
  await write(
    "D10:D209",
    Array.from({ length: 200 }, (_, row) => [`=T.TOTAL(${row})`]),
  );
  expect((await read("D209"))[0]).toEqual([199]);
  const after = trial.host.functions.callCounts();
  expect([after.messages - before.messages, after.calls - before.calls]).toEqual([1, 200]);
});

test("a function the add-in never associated is an error, not a wait", async () => {
  await write("A11", [["=T.NOWHERE()"]]);
  expect(await read("A11")).toEqual([["#VALUE!"]]);
});
