import { eachWithTable, sheetOf, type Context } from "./harness/eachWithTable";

const book = eachWithTable();

const ROWS: readonly (readonly (string | number | boolean)[])[] = [
  ["Họ tên", "Điểm", "Gấp đôi"],
  ["Đào", 7, "=B2*2"],
  ["an", "x", '="x"'],
  ["Bình", "", "=B4&$B$2"],
  ["An", 9, "'007"],
  ["Ân", 7, "=B6+B5"],
];

const tableOf = (context: Context): Excel.Table => sheetOf(context).tables.getItem("DS");

const withTable = (): Promise<void> =>
  book.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1:C6").formulas = ROWS.map((row) => [...row]);
    sheet.tables.add("A1:C6", true).name = "DS";
    await context.sync();
  });

const sorted = (
  fields: Excel.SortField[],
  prepare: (context: Context) => void = () => undefined,
): Promise<{ formulas: unknown[][]; values: unknown[][] }> =>
  book.run(async (context) => {
    prepare(context);
    tableOf(context).sort.apply(fields);
    const range = tableOf(context).getDataBodyRange().load("formulas,values");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });

const names = ({ formulas }: { formulas: unknown[][] }): unknown[] => formulas.map(([name]) => name);

test("rows in the order of a column: numbers, texts, blanks last, equal ones as they stood", async () => {
  await withTable();
  expect(names(await sorted([{ key: 1 }]))).toEqual(["Đào", "Ân", "An", "an", "Bình"]);
  expect(names(await sorted([{ key: 1, ascending: false }]))).toEqual(["an", "An", "Đào", "Ân", "Bình"]);
});

test("Vietnamese letters in their order, capitals alike; the second field decides among equals", async () => {
  await withTable();
  expect(names(await sorted([{ key: 0 }, { key: 1 }]))).toEqual(["An", "an", "Ân", "Bình", "Đào"]);
});

test("formulas follow their row, relative references with them", async () => {
  await withTable();
  const { formulas, values } = await sorted([{ key: 0 }, { key: 1 }]);
  expect(formulas.map(([, , formula]) => formula)).toEqual(["007", '="x"', "=B4+B3", "=B5&$B$2", "=B6*2"]);
  expect(values.map(([, , value]) => value)).toEqual(["007", "x", "#VALUE!", "9", 14]);
});

test("sorting is one undo step", async () => {
  await withTable();
  await sorted([{ key: 1 }]);
  book.trial.api.getActiveWorkbook()?.undo();
  await book.trial.settled();
  const stood = await book.run(async (context) => {
    const range = tableOf(context).getRange().load("formulas");
    await context.sync();
    return range.formulas as unknown;
  });
  expect(stood).toEqual(ROWS.map((row) => row.map((cell) => (cell === "'007" ? "007" : cell))));
});

test("what it was sorted by can be read, reapplied and forgotten", async () => {
  await withTable();
  await sorted([{ key: 1 }]);
  await book.run(async (context) => {
    sheetOf(context).getRange("B2").values = [[99]];
    const { sort } = tableOf(context);
    sort.reapply();
    sort.load("fields,matchCase");
    const range = tableOf(context).getDataBodyRange().load("values");
    await context.sync();
    expect(range.values.map(([name]) => name as unknown)).toEqual(["Ân", "An", "Đào", "an", "Bình"]);
    expect([sort.fields, sort.matchCase]).toEqual([[{ key: 1 }], false]);
    sort.clear();
    sort.load("fields");
    await context.sync();
    expect(sort.fields).toEqual([]);
  });
});

const refusals: readonly (readonly [string, Excel.SortField[], string])[] = [
  ["a column the table has not", [{ key: 3 }], "InvalidArgument"],
  ["nothing", [], "InvalidArgument"],
  ["a colour", [{ key: 0, sortOn: "CellColor", color: "#FF0000" }], "NotImplemented"],
  ["texts as numbers", [{ key: 0, dataOption: "TextAsNumber" }], "NotImplemented"],
];
test.each(refusals)("sorting by %s is refused, and nothing moves", async (_what, fields, code) => {
  await withTable();
  await expect(sorted(fields)).rejects.toMatchObject({ code });
  expect(names(await sorted([{ key: 0 }, { key: 1 }]))).toHaveLength(5);
});

test("a protected sheet is not sorted", async () => {
  await withTable();
  const protect = (context: Context): void => sheetOf(context).protection.protect();
  await expect(sorted([{ key: 1 }], protect)).rejects.toMatchObject({ code: "AccessDenied" });
});
