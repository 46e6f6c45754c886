import { eachWithTable, sheetOf } from "./harness/eachWithTable";

const book = eachWithTable();
const { run } = book;

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

    expect(book.trial.requests.map(({ error }) => error)).toEqual([undefined, undefined]);
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

test("nothing is kept for the client once Excel.run has ended", async () => {
  await run(async (context) => {
    sheetOf(context).getRange("A1:B2").load("values");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(book.trial.host.keptReferences()).toBe(0);
});
