import type { FunctionsMetadata } from "../../src/host/model/functionMetadata";
import { testFunctions, testMetadata } from "./harness/functions";
import { workbookOf, type SampleCell } from "./harness/samples";
import { openTrial, type TrialOptions } from "./harness/trial";

interface Played {
  readonly values: readonly unknown[];
  readonly calls: number;
}

/** What a row of cells shows once everything is calculated, and how many calls it took. */
async function played(
  row: readonly SampleCell[],
  { metadata = testMetadata, ...rest }: Partial<Pick<TrialOptions, "metadata" | "options" | "transport">> = {},
): Promise<Played> {
  const trial = openTrial({
    snapshot: workbookOf([row]),
    metadata,
    namespace: "T",
    functions: testFunctions,
    ...rest,
  });
  const values = await trial.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("s1").getRangeByIndexes(0, 0, 1, row.length).load("values");
    await context.sync();
    return range.values[0] as unknown[];
  });
  const { calls } = trial.host.functions.callCounts();
  await trial.close();
  expect(trial.bugs).toEqual([]);
  return { values, calls };
}

test("an error anywhere in a range is the result, without a call", async () => {
  const { values, calls } = await played([1, "=NA()", 2, "=T.TOTAL(A1:C1)"]);
  expect([values[3], calls]).toEqual(["#N/A", 0]);
});

test("a function that takes errors is called, and receives them", async () => {
  const { values, calls } = await played(["=1/0", 2, "=T.COUNTERRORS(A1:B1)"]);
  expect([values[2], calls]).toEqual([1, 1]);
});

test("that it takes them counts at the top level of its metadata only, as Excel reads it", async () => {
  const functions = testMetadata.functions.map(({ allowErrorForDataTypeAny: flag, ...rest }) =>
    flag ? { ...rest, options: { allowErrorForDataTypeAny: flag } } : rest,
  );
  const { values, calls } = await played(["=1/0", 2, "=T.COUNTERRORS(A1:B1)"], {
    metadata: { functions } as FunctionsMetadata,
  });
  expect([values[2], calls]).toEqual(["#DIV/0!", 0]);
});

const ways = [
  { errorsAs: "code", transport: "direct", shape: ["Error", "#N/A", "#N/A", null] },
  { errorsAs: "basicValue", transport: "direct", shape: ["Error", null, "#N/A", "NotAvailable"] },
  { errorsAs: "code", transport: "runtime", shape: ["Error", "#N/A", "#N/A", null] },
  { errorsAs: "basicValue", transport: "runtime", shape: ["Error", null, "#N/A", "NotAvailable"] },
] as const;
test.each(ways)("errors arrive by $errorsAs ($transport)", async ({ errorsAs, transport, shape }) => {
  const { values } = await played(["=NA()", "=T.ERRORSHAPE(A1)"], { options: { errorsAs }, transport });
  expect(JSON.parse(String(values[1]))).toEqual(shape);
});

test("a cell whose own call is under way is no error to those that read it: they are called once, with its value", async () => {
  const { values, calls } = await played(["=T.ECHO(5)", "=T.COUNTERRORS(A1)"]);
  expect([values, calls]).toEqual([[5, 0], 2]);
});
