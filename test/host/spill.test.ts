import { testFunctions, testMetadata } from "./harness/functions";
import { workbookOf } from "./harness/samples";
import { openTrial } from "./harness/trial";
import type { Trial } from "./harness/trial";

let trial: Trial;

beforeEach(() => {
  trial = openTrial({ snapshot: workbookOf(), metadata: testMetadata, namespace: "T", functions: testFunctions });
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

type Sheet = Excel.Worksheet;

const onSheet = <T>(work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> =>
  trial.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("s1"), context);
    await context.sync();
    return result;
  });

const put = (address: string, value: string | number): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).formulas = [[value]];
  });

const read = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const spilled = [
  [0, 1],
  [10, 11],
];
const blocked = "#SPILL!";

const makers = [
  ["a custom function", "=T.GRID(2,2)", spilled],
  [
    "a native formula",
    "=SEQUENCE(2,2,0,1)",
    [
      [0, 1],
      [2, 3],
    ],
  ],
] as const;

describe.each(makers)("the array of %s", (_maker, formula, expected) => {
  test("spills from its cell, and native formulas read the spilled cells", async () => {
    await put("B2", formula);
    await put("E2", "=SUM(B2:C3)");
    expect(await read("B2:C3")).toEqual(expected);
    expect(await read("E2")).toEqual([[expected.flat().reduce((sum, value) => sum + value, 0)]]);
  });

  test("is #SPILL! over a filled cell, and comes back", async () => {
    await put("C3", "đầy");
    await put("B2", formula);
    expect(await read("B2:C3")).toEqual([
      [blocked, ""],
      ["", "đầy"],
    ]);
    await put("C3", "");
    expect(await read("B2:C3")).toEqual(expected);
  });

  test("is #SPILL! once one of its cells is filled", async () => {
    await put("B2", formula);
    await read("B2");
    await put("C2", 7);
    expect(await read("B2:C3")).toEqual([
      [blocked, 7],
      ["", ""],
    ]);
  });

  test("is #SPILL! over a merged cell, and comes back", async () => {
    await onSheet((sheet) => sheet.getRange("C3:D3").merge());
    await put("B2", formula);
    expect(await read("B2:C3")).toEqual([
      [blocked, ""],
      ["", ""],
    ]);
    await onSheet((sheet) => sheet.getRange("C3:D3").unmerge());
    expect(await read("B2:C3")).toEqual(expected);
  });

  test("is #SPILL! once some of its cells are merged", async () => {
    await put("B2", formula);
    await put("E2", "=SUM(B2:C3)");
    await read("B2");
    await onSheet((sheet) => sheet.getRange("C3:D3").merge());
    expect((await read("B2"))[0]).toEqual([blocked]);
    expect(await read("E2")).toEqual([[blocked]]);
  });

  test("is #SPILL! over a table, and comes back", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C3:D3").values = [["Cột 1", "Cột 2"]];
      sheet.tables.add("C3:D5", true).name = "tblDữLiệu";
    });
    await put("A1", formula.replace("2,2", "3,3"));
    expect((await read("A1"))[0]).toEqual([blocked]);
    await onSheet((sheet) => {
      sheet.tables.getItem("tblDữLiệu").delete();
      sheet.getRange("C3:D3").clear("Contents");
    });
    expect((await read("A1:C3"))[0]).toEqual([0, 1, 2]);
  });

  test("is #SPILL! from a cell of a table", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B1:C1").values = [["Cột 1", "Cột 2"]];
      sheet.tables.add("B1:C5", true);
    });
    await put("B2", formula);
    expect((await read("B2"))[0]).toEqual([blocked]);
  });

  test("is no spill where another function takes it in", async () => {
    await put("C3", "đầy");
    await put("B2", `=SUM(${formula.slice(1)})`);
    expect(await read("B2")).toEqual([[expected.flat().reduce((sum, value) => sum + value, 0)]]);
  });
});

test("a result of one cell does not care for the table it stands in", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1:C1").values = [["Cột 1", "Cột 2"]];
    sheet.tables.add("B1:C5", true);
  });
  await put("B2", "=T.TOTAL(D1:D2)");
  expect(await read("B2")).toEqual([[0]]);
});

test("an empty table cell under a spill blocks it, though no cell is filled", async () => {
  await onSheet((sheet) => {
    sheet.getRange("E4:F4").values = [["Cột 1", "Cột 2"]];
    sheet.tables.add("E4:F8", true);
  });
  await put("E6", "");
  await put("D6", "=T.GRID(1,2)");
  expect(await read("D6:E6")).toEqual([[blocked, ""]]);
});
