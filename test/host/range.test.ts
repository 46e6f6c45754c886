import { eachWithTable, sheetOf } from "./harness/eachWithTable";

const { run } = eachWithTable();

describe("values", () => {
  test.each([
    ["a number in text becomes a number", "12", 12],
    ["a number with spaces and an exponent as well", " 1e3 ", 1000],
    ["an apostrophe keeps text", "'007", "007"],
    ["other text stays", "12 người", "12 người"],
    ["a decimal comma is text in this grid", "1,5", "1,5"],
    ["TRUE in text is a truth value", "true", true],
    ["a truth value stays one", false, false],
    ["a formula is calculated", "=B2+B3", 16],
    ["empty text clears", "", ""],
  ])("%s", async (_rule, written, found) => {
    await run(async (context) => {
      const cell = sheetOf(context).getRange("D1");
      cell.values = [[written]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[found]]);
    });
  });

  test("a cell formatted as text keeps what it is given", async () => {
    await run(async (context) => {
      const cells = sheetOf(context).getRange("D1:D2");
      cells.numberFormat = [["@"], ["@"]];
      cells.values = [["001"], ["=1+1"]];
      cells.load("values,valueTypes");
      await context.sync();
      expect(cells.values).toEqual([["001"], ["=1+1"]]);
      expect(cells.valueTypes).toEqual([["String"], ["String"]]);
    });
  });

  test("null leaves a cell alone, one value fills a range", async () => {
    await run(async (context) => {
      const range = sheetOf(context).getRange("A2:B3");
      range.values = [
        ["Ân", null],
        [null, 8],
      ];
      sheetOf(context).getRange("D1:E2").values = 5 as unknown as number[][];
      const all = sheetOf(context).getRange("A2:E3").load("values");
      await context.sync();
      expect(all.values).toEqual([
        ["Ân", 7, "", 5, 5],
        ["Bình", 8, "", "", ""],
      ]);
    });
  });

  test("an array of another size is InvalidArgument", async () => {
    const write = run(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a formula reads back as written, its value calculated, its text formatted", async () => {
    await run(async (context) => {
      const cell = sheetOf(context).getRange("C2");
      cell.formulas = [["=B2/B3"]];
      cell.numberFormat = [["0.0%"]];
      cell.load("formulas,values,text,numberFormat,valueTypes");
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        formulas: [["=B2/B3"]],
        values: [[7 / 9]],
        text: [["77.8%"]],
        numberFormat: [["0.0%"]],
        valueTypes: [["Double"]],
      });
    });
  });

  test("a large write, which the client sends in rows, arrives whole", async () => {
    const rows = Array.from({ length: 500 }, (_, row) => Array.from({ length: 8 }, (__, column) => row * 8 + column));
    await run(async (context) => {
      const range = sheetOf(context).getRange("D1:K500");
      range.values = rows;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });

  test("reading before loading is the client's own error", async () => {
    const read = run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      await context.sync();
      return cell.values;
    });
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("ranges", () => {
  test.each([
    ["B2:C3", (range: Excel.Range) => range.getCell(1, 0), "Bảng!B3"],
    ["B2:C3", (range: Excel.Range) => range.getLastCell(), "Bảng!C3"],
    ["B2:C3", (range: Excel.Range) => range.getOffsetRange(1, 1), "Bảng!C3:D4"],
    ["B2:C3", (range: Excel.Range) => range.getResizedRange(1, -1), "Bảng!B2:B4"],
    ["B2:C3", (range: Excel.Range) => range.getBoundingRect("E1"), "Bảng!B1:E3"],
    ["B2:C3", (range: Excel.Range) => range.getIntersection("C1:C9"), "Bảng!C2:C3"],
    ["A:B", (range: Excel.Range) => range.getUsedRange(), "Bảng!A1:B3"],
  ])("from %s (%#)", async (address, from, expected) => {
    await run(async (context) => {
      const range = from(sheetOf(context).getRange(address)).load("address");
      await context.sync();
      expect(range.address).toBe(expected);
    });
  });

  test("an empty sheet has no used range", async () => {
    await run(async (context) => {
      const used = context.workbook.worksheets.add("Trống").getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("the selection and the active cell follow select()", async () => {
    await run(async (context) => {
      sheetOf(context).getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Bảng!B2:C3", "Bảng!B2"]);
    });
  });

  test("the selection stays where rows and columns are hidden", async () => {
    await run(async (context) => {
      sheetOf(context).getRange("A2").select();
      sheetOf(context).getRange("C:C").columnHidden = true;
      sheetOf(context).getRange("3:3").rowHidden = true;
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Bảng!A2");
    });
  });
});
