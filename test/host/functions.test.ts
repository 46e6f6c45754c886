import { testFunctions, testMetadata } from "./harness/functions";
import { workbookOf } from "./harness/samples";
import type { SampleCell } from "./harness/samples";
import { openTrial } from "./harness/trial";
import type { Trial, TrialOptions } from "./harness/trial";

let trial: Trial;

function open(rows: readonly (readonly SampleCell[])[], options?: TrialOptions["options"]): void {
  const snapshot = workbookOf(rows);
  trial = openTrial({
    snapshot,
    metadata: testMetadata,
    namespace: "T",
    functions: testFunctions,
    ...(options ? { options } : {}),
  });
}

afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

/** Writes cells in one sync, reads others when everything is calculated. */
function write(cells: Readonly<Record<string, string | number>>): Promise<void> {
  return trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("s1");
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    await context.sync();
  });
}

function read(address: string): Promise<unknown[][]> {
  return trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s1").getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const message = (row: number, column: number): string | undefined =>
  trial.host.functions.messageAt("book", "s1", row, column);

test("a formula present when the book opens is asked and shown", async () => {
  open([[1, 2, "=T.TOTAL(A1:B1)"]]);
  expect(await read("C1")).toEqual([[3]]);
});

test("an edit recalculates what depends on it, our functions and native ones", async () => {
  open([[1, 2, "=T.TOTAL(A1:B1)", "=C1*10", "=SUM(T.TOTAL(A1:B1),1)"]]);
  await read("C1");
  await write({ A1: 5 });
  expect(await read("C1:E1")).toEqual([[7, 70, 8]]);
});

test("one write and one read are one sync each", async () => {
  open([[1, 2]]);
  await write({ C1: "=T.TOTAL(A1:B1)" });
  await read("C1");
  expect(trial.requests.map(({ error }) => error)).toEqual([undefined, undefined]);
});

test("names are called in any case of letters, and the formula keeps the user's", async () => {
  open([[1, 2, "=t.Total(A1:B1)"]]);
  expect(await read("C1")).toEqual([[3]]);
  expect(
    trial.host.workbook.worksheets.getItem("s1").book().cells.formulaAt({ sheetId: "s1", row: 0, column: 2 }),
  ).toBe("=t.Total(A1:B1)");
});

test("a chain of functions settles on the last edit", async () => {
  open([[1, "=T.TOTAL(A1)", "=T.TOTAL(B1)", "=T.TOTAL(C1)"]]);
  await read("D1");
  await write({ A1: 4 });
  expect(await read("B1:D1")).toEqual([[4, 4, 4]]);
});

test("200 cells of one wave go out in one message", async () => {
  open(Array.from({ length: 200 }, (_, row) => [row, `=T.TOTAL(A${row + 1},$C$1)`]));
  await read("B1");
  expect(trial.host.functions.callCounts()).toEqual({ messages: 1, calls: 200, mostInOneMessage: 200 });
  await write({ C1: 1000 });
  expect((await read("B200"))[0]).toEqual([1199]);
  expect(trial.host.functions.callCounts()).toEqual({ messages: 2, calls: 400, mostInOneMessage: 200 });
});

test("cells with the same call share it", async () => {
  open([[1, "=T.TOTAL(A1)", "=T.TOTAL(A1)"]]);
  await read("B1");
  expect(trial.host.functions.callCounts().calls).toBe(1);
});

test("a host that does not wait shows #GETTING_DATA first, as Excel", async () => {
  open([[1, 2, "=T.TOTAL(A1:B1)"]], { waitForFunctions: false });
  trial.host.functions.restart();
  expect(await read("C1")).toEqual([["#GETTING_DATA"]]);
  trial.host.functions._SetOsfControlContainerReadyForCustomFunctions();
  await trial.settled();
  expect(await read("C1")).toEqual([[3]]);
});

test("after a reload of the add-in's page, what was not answered is asked again", async () => {
  open([[1, 2]]);
  trial.host.functions.restart();
  await write({ C1: "=T.TOTAL(A1:B1)" });
  await trial.host.calculation.settled();
  expect(trial.host.functions.outstandingCalls()).toBe(1);
  trial.host.functions._SetOsfControlContainerReadyForCustomFunctions();
  expect(await read("C1")).toEqual([[3]]);
});

test("blank cells arrive as null or as 0, and switching recalculates", async () => {
  open([[1, null, 2, "=T.KINDS(A1:C1)", "=T.KIND(B1)", "=T.KINDS(B1)"]]);
  expect(await read("D1:F1")).toEqual([["number null number", "null", "null"]]);
  trial.host.functions.setBlankAs(0);
  expect(await read("D1:F1")).toEqual([["number 0 number", "0", "0"]]);
  trial.host.functions.setBlankAs(null);
  expect(await read("D1:F1")).toEqual([["number null number", "null", "null"]]);
});

test("an argument left out is null whatever blanks are, and the invocation object comes last", async () => {
  open([["=T.LAST(1)", "=T.LAST(1,2)"]], { blankAs: 0 });
  expect(await read("A1:B1")).toEqual([["null function", "number function"]]);
});

test("an error in an argument is the result, without a call", async () => {
  open([["=1/0", 2, "=T.TOTAL(A1:B1)"]]);
  expect(await read("C1")).toEqual([["#DIV/0!"]]);
  expect(trial.host.functions.callCounts().calls).toBe(0);
});

test("a range for a single value is #VALUE!, too few arguments are #N/A", async () => {
  open([[1, 2, "=T.KIND(A1:B1)", "=T.KIND()"]]);
  expect(await read("C1:D1")).toEqual([["#VALUE!", "#N/A"]]);
});

test("a repeating parameter receives its arguments as one list", async () => {
  open([[1, 2, "=T.COUNTRANGES(A1:B1,A1,B1)"]]);
  expect(await read("C1")).toEqual([[3]]);
});

test("text that looks like a number stays text", async () => {
  open([["12%", "007", "95,5", "=T.ECHO(A1)", "=T.ECHO(B1)", "=T.ECHO(C1)", '=T.ECHO("12%")']]);
  expect(await read("D1:G1")).toEqual([["12%", "007", "95,5", "12%"]]);
});

test("an error's message is kept for its cell and cleared with the error", async () => {
  open([[1, "=T.POSITIVE(A1)"]]);
  await write({ A1: -1 });
  expect(await read("B1")).toEqual([["#VALUE!"]]);
  expect(message(0, 1)).toBe("-1 không dương");
  await write({ A1: 3 });
  expect(await read("B1")).toEqual([[3]]);
  expect(message(0, 1)).toBeUndefined();
});

test("#N/A keeps its message as well", async () => {
  open([["=T.MISSING()"]]);
  expect(await read("A1")).toEqual([["#N/A"]]);
  expect(message(0, 0)).toBe("không có");
});

test("another formula or a typed error in the cell has no message", async () => {
  open([["=T.MISSING()", "=T.MISSING()"]]);
  await read("A1");
  await write({ A1: "=NA()", B1: "#N/A" });
  await trial.settled();
  expect([message(0, 0), message(0, 1)]).toEqual([undefined, undefined]);
});

test("an error caught by IFERROR has no message, one passed on by a native function of the cell has", async () => {
  open([["=IFERROR(T.MISSING(),0)", "=T.MISSING()+1"]]);
  expect(await read("A1:B1")).toEqual([[0, "#N/A"]]);
  expect([message(0, 0), message(0, 1)]).toEqual([undefined, "không có"]);
});

test("whoever shows messages is told when they come and go", async () => {
  open([[-1, "=T.POSITIVE(A1)"]]);
  let told = 0;
  trial.host.functions.onMessagesChanged(() => (told += 1));
  await read("B1");
  expect(told).toBe(1);
  await write({ A1: 1 });
  await read("B1");
  expect(told).toBe(2);
});

test("messages move with their cells when rows are inserted above", async () => {
  open([[-1, "=T.POSITIVE(A1)"]]);
  await read("B1");
  trial.api.getActiveWorkbook()?.getActiveSheet().insertRows(0, 2);
  await new Promise((resolve) => setTimeout(resolve, 10));
  await trial.settled();
  expect([message(0, 1), message(2, 1)]).toEqual([undefined, "-1 không dương"]);
});

test("an array may hold errors: each spilled cell shows its own, with its own message", async () => {
  open([["=T.MIXED()"]]);
  expect(await read("A1:B2")).toEqual([
    [1, "#N/A"],
    ["#VALUE!", "chữ"],
  ]);
  expect([message(0, 0), message(0, 1), message(1, 0), message(1, 1)]).toEqual([
    undefined,
    "hàng 1",
    "hàng 2",
    undefined,
  ]);
});

test("errors of an array taken in by a native function are that cell's", async () => {
  open([["=SUM(T.MIXED())"]]);
  expect(await read("A1:B1")).toEqual([["#N/A", ""]]);
  expect([message(0, 0), message(0, 1)]).toEqual(["hàng 1", undefined]);
});

test("rows of unequal length are #VALUE!, null in an array shows 0", async () => {
  open([["=T.UNEVEN()", null, "=T.NULLS()"]]);
  expect(await read("A1:D1")).toEqual([["#VALUE!", "", 0, 0]]);
});

test("a plain exception of the function is #VALUE!", async () => {
  open([["=T.BROKEN()"]]);
  expect(await read("A1")).toEqual([["#VALUE!"]]);
});

test("random edits at random moments end in the right figures", async () => {
  const rows = 40;
  open([[0], ...Array.from({ length: rows }, (_, row) => [`=$A$1+${row}`, `=T.TOTAL(A${row + 2})`])]);
  // A small generator with a fixed seed: the same moments each time.
  let seed = 20_261_123;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const cell = trial.api.getActiveWorkbook()?.getActiveSheet().getRange("A1");
  for (let round = 1; round <= 5; round++) {
    for (let edit = 1; edit <= 6; edit++) {
      cell?.setValue(round * 1000 + edit);
      await new Promise((resolve) => setTimeout(resolve, random() * 150));
    }
    await trial.settled();
    const last = round * 1000 + 6;
    expect(await read(`B2:B${rows + 1}`)).toEqual(Array.from({ length: rows }, (_, row) => [last + row]));
  }
}, 30_000);
