import { workbookOf } from "./harness/samples";
import { openTrial } from "./harness/trial";
import type { Trial } from "./harness/trial";

let trial: Trial;

beforeEach(() => {
  trial = openTrial({
    snapshot: workbookOf([
      ["Họ tên", "Điểm"],
      ["An", 7],
      ["Bình", 9],
    ]),
  });
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

type Context = Excel.RequestContext;

const run = <T>(work: (context: Context) => Promise<T>): Promise<T> => trial.Excel.run(work);
const sheetOf = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem("Bảng");

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
});

describe("sheets", () => {
  test("are added at the end, without taking the place of the active sheet", async () => {
    await run(async (context) => {
      const added = context.workbook.worksheets.add("B01").load("name,position,id");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([added.name, added.position, active.name]).toEqual(["B01", 1, "Bảng"]);
      added.getRange("A1").values = [["ở đây"]];
      const cell = context.workbook.worksheets.getItem("b01").getRange("A1").load("values,address");
      await context.sync();
      expect([cell.values, cell.address]).toEqual([[["ở đây"]], "'B01'!A1"]);
    });
  });

  test.each([
    ["a name in use, in other letters", "BẢNG", "ItemAlreadyExists"],
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
    ["a name with a slash", "Quý 1/2026", "InvalidArgument"],
  ])("%s is refused", async (_what, name, code) => {
    const add = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });

  test("hide in both ways and come back; the last visible one stays", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ẩn");
      const seen: string[] = [];
      for (const visibility of ["Hidden", "VeryHidden", "Visible"] as const) {
        sheet.visibility = visibility;
        sheet.load("visibility");
        await context.sync();
        seen.push(sheet.visibility);
      }
      expect(seen).toEqual(["Hidden", "VeryHidden", "Visible"]);
      sheet.delete();
      await context.sync();
    });
    const hideLast = run(async (context) => {
      sheetOf(context).visibility = "Hidden";
      await context.sync();
    });
    await expect(hideLast).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("a missing sheet is a null object or ItemNotFound, as asked", async () => {
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("không có");
      missing.load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    const get = run(async (context) => {
      context.workbook.worksheets.getItem("không có").load("name");
      await context.sync();
    });
    await expect(get).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("what the model does not play says so by class and member", async () => {
    const chart = run(async (context) => {
      sheetOf(context).charts.load("items");
      await context.sync();
    });
    await expect(chart).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "host: Worksheet.charts (property) is not implemented",
    });
  });
});

test("a whole report sheet is one sync to write and one to read", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Báo cáo");
    const title = sheet.getRange("A1:C1");
    title.values = [["BÁO CÁO", "", ""]];
    title.merge();
    title.format.set({
      horizontalAlignment: "Center",
      wrapText: true,
      font: { bold: true, size: 14, color: "#C00000" },
      fill: { color: "#FDE9D9" },
    });
    const grid = sheet.getRange("A3:C5");
    grid.formulas = [
      ["Đơn vị", "Kế hoạch", "Tỷ lệ"],
      ["Toán", 30, "=24/B4"],
      ["Lý", 28, "=28/B5"],
    ];
    sheet.getRange("C4:C5").numberFormat = [["0.0%"], ["0.0%"]];
    const table = sheet.tables.add("A3:C5", true);
    table.name = "tblB01";
    table.style = "TableStyleLight1";
    for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const)
      grid.format.borders.getItem(edge).style = "Continuous";
    sheet.getRange("B7").formulas = [["=SUM(tblB01[Kế hoạch])"]];
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.freezePanes.freezeRows(3);
    context.workbook.names.add("B01_Tong", sheet.getRange("B7"));
    sheet.getRange("A9").dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
    const low = sheet.getRange("C4:C5").conditionalFormats.add("CellValue");
    low.cellValue.format.fill.color = "#FFC7CE";
    low.cellValue.rule = { formula1: "0.9", operator: "LessThan" };
    sheet.getRange("A9").format.protection.locked = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintMargins("Centimeters", { left: 3, right: 1.5 });
    sheet.pageLayout.setPrintTitleRows("$3:$3");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.tabColor = "#C00000";
    sheet.showGridlines = false;
    sheet.protection.protect({ allowFormatCells: false });
    sheet.activate();
    await context.sync();

    const total = context.workbook.names.getItem("B01_Tong").load("formula,type");
    const cell = total.getRange().load("values,address");
    const rate = sheet.getRange("C4").load("text");
    sheet.load(
      "name,tabColor,showGridlines,visibility,protection/protected,pageLayout/orientation,pageLayout/leftMargin",
    );
    const body = sheet.tables.getItem("tblB01").getDataBodyRange().load("address");
    sheet.tables.load("items/name,items/style");
    title.load("format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
    await context.sync();

    expect(trial.requests.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect([total.formula, total.type, cell.values, rate.text]).toEqual([
      "='Báo cáo'!$B$7",
      "Range",
      [[58]],
      [["80.0%"]],
    ]);
    expect(body.address).toBe("'Báo cáo'!A4:C5");
    expect(sheet.tables.items.map(({ name, style }) => [name, style])).toEqual([["tblB01", "TableStyleLight1"]]);
    expect(sheet.toJSON()).toMatchObject({
      tabColor: "#C00000",
      showGridlines: false,
      protection: { protected: true },
    });
    expect(sheet.pageLayout.leftMargin).toBeCloseTo(85.04, 2);
    expect(title.format.toJSON()).toMatchObject({
      font: { bold: true, color: "#C00000" },
      fill: { color: "#FDE9D9" },
      horizontalAlignment: "Center",
    });
    expect(frozen.rowCount).toBe(3);
  });
});

describe("protection", () => {
  const protect = (unlocked?: string): Promise<void> =>
    run(async (context) => {
      const sheet = sheetOf(context);
      if (unlocked !== undefined) sheet.getRange(unlocked).format.protection.locked = false;
      sheet.getRange("C1").formulas = [["=B2*2"]];
      sheet.protection.protect();
      await context.sync();
    });
  const write = (address: string, value: number): Promise<void> =>
    run(async (context) => {
      sheetOf(context).getRange(address).values = [[value]];
      await context.sync();
    });

  test.each([
    ["no unlocked cell", undefined],
    ["unlocked cells", "B2:B3"],
  ])("a locked cell is AccessDenied, with %s", async (_which, unlocked) => {
    await protect(unlocked);
    await expect(write("A1", 1)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("an unlocked cell is written, and what depends on it recalculates", async () => {
    await protect("B2:B3");
    await write("B2", 50);
    await run(async (context) => {
      const cell = sheetOf(context).getRange("C1").load("values,text");
      await context.sync();
      expect([cell.values, cell.text]).toEqual([[[100]], [["100"]]]);
    });
  });

  test("formats are refused as values are", async () => {
    await protect();
    const format = run(async (context) => {
      sheetOf(context).getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await expect(format).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test.each([
    ["no unlocked cell", undefined],
    ["unlocked cells", "B2:B3"],
  ])("unprotect opens the sheet again, with %s", async (_which, unlocked) => {
    await protect(unlocked);
    await run(async (context) => {
      sheetOf(context).protection.unprotect();
      await context.sync();
    });
    await write("A1", 3);
    await run(async (context) => {
      const cell = sheetOf(context).getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[3]]);
    });
  });

  test("a wrong password does not", async () => {
    await run(async (context) => {
      sheetOf(context).protection.protect({}, "đúng");
      await context.sync();
    });
    const open = run(async (context) => {
      sheetOf(context).protection.unprotect("sai");
      await context.sync();
    });
    await expect(open).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("undo", () => {
  const undo = async (): Promise<void> => {
    trial.api.getActiveWorkbook()?.undo();
    await trial.settled();
  };
  const values = (address: string): Promise<unknown[][]> =>
    run(async (context) => {
      const range = sheetOf(context).getRange(address).load("values");
      await context.sync();
      return range.values as unknown[][];
    });

  test("takes back a whole request at once", async () => {
    await run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A2").values = [["Ân"]];
      sheet.getRange("B2:B3").values = [[1], [2]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await undo();
    expect(await values("A2:B3")).toEqual([
      ["An", 7],
      ["Bình", 9],
    ]);
  });

  test("steps back request by request", async () => {
    for (const value of [1, 2]) {
      await run(async (context) => {
        sheetOf(context).getRange("B2").values = [[value]];
        await context.sync();
      });
    }
    await undo();
    expect(await values("B2")).toEqual([[1]]);
  });

  test("ends at a new sheet, as in Excel", async () => {
    await run(async (context) => {
      sheetOf(context).getRange("B2").values = [[1]];
      await context.sync();
      context.workbook.worksheets.add("B01");
      await context.sync();
    });
    await undo();
    expect(await values("B2")).toEqual([[1]]);
  });
});

describe("events", () => {
  const PAUSE_MS = 30;
  const heard = async (
    listen: (context: Context, seen: unknown[]) => void,
    act: (context: Context) => void,
  ): Promise<unknown[]> => {
    const seen: unknown[] = [];
    await run(async (context) => {
      listen(context, seen);
      await context.sync();
      act(context);
      await context.sync();
    });
    await trial.settled();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return seen;
  };

  test("a change is told to the sheet and to the collection, with its address", async () => {
    const seen = await heard(
      (context, list) => {
        sheetOf(context).onChanged.add((change) => Promise.resolve(void list.push(["sheet", change.address])));
        context.workbook.worksheets.onChanged.add((change) =>
          Promise.resolve(void list.push(["sheets", change.address, change.worksheetId])),
        );
      },
      (context) => {
        sheetOf(context).getRange("A5:B6").values = [
          ["x", 1],
          ["y", 2],
        ];
      },
    );
    expect(seen).toEqual([
      ["sheet", "A5:B6"],
      ["sheets", "A5:B6", "s1"],
    ]);
  });

  test("a recalculated cell is no change, nor is a format", async () => {
    const seen = await heard(
      (context, list) =>
        context.workbook.worksheets.onChanged.add((change) => Promise.resolve(void list.push(change.address))),
      (context) => {
        sheetOf(context).getRange("C1").formulas = [["=B2+1"]];
        sheetOf(context).getRange("A1").format.font.bold = true;
      },
    );
    expect(seen).toEqual(["C1"]);
  });

  test("a selection is told once", async () => {
    const seen = await heard(
      (context, list) =>
        context.workbook.worksheets.onSelectionChanged.add((change) => Promise.resolve(void list.push(change.address))),
      (context) => sheetOf(context).getRange("B2:B3").select(),
    );
    expect(seen).toEqual(["B2:B3"]);
  });

  test("added, activated and deleted sheets are told", async () => {
    const seen = await heard(
      (context, list) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(() => Promise.resolve(void list.push("added")));
        worksheets.onActivated.add(() => Promise.resolve(void list.push("activated")));
        worksheets.onDeleted.add(() => Promise.resolve(void list.push("deleted")));
      },
      (context) => {
        const sheet = context.workbook.worksheets.add("B01");
        sheet.activate();
        sheet.delete();
      },
    );
    expect(seen.sort()).toEqual(["activated", "activated", "added", "deleted"]);
  });

  test("nothing is told while events are off", async () => {
    const seen = await heard(
      (context, list) =>
        context.workbook.worksheets.onChanged.add((change) => Promise.resolve(void list.push(change.address))),
      (context) => {
        context.runtime.enableEvents = false;
        sheetOf(context).getRange("A5").values = [[1]];
        context.runtime.enableEvents = true;
      },
    );
    expect(seen).toEqual([]);
  });
});

test("nothing is kept for the client once Excel.run has ended", async () => {
  await run(async (context) => {
    sheetOf(context).getRange("A1:B2").load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(trial.host.keptReferences()).toBe(0);
});
