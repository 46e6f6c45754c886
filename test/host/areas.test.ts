import { eachWithTable, sheetOf } from "./harness/eachWithTable";

const book = eachWithTable();

const linesOf = (row: number, column: number): readonly string[] => {
  const style = book.trial.api.getActiveWorkbook()?.getSheetByName("Bảng")?.getRange(row, column).getCellStyleData();
  return Object.entries(style?.bd ?? {})
    .flatMap(([side, line]) => (line ? [side] : []))
    .sort();
};

test("[HOS30] several areas get their borders each for itself: edges around, lines within, nothing between them", async () => {
  await book.run(async (context) => {
    const { format } = sheetOf(context).getRanges("A5:B6,D5:E6");
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const)
      format.borders.getItem(side).style = "Continuous";
    await context.sync();
  });
  expect([linesOf(4, 0), linesOf(5, 4), linesOf(4, 2)]).toEqual([["b", "l", "r", "t"], ["b", "l", "r", "t"], []]);
});

test("[HOS31] several areas take one look, and say null of what they differ in", async () => {
  await book.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    const areas = sheet.getRanges("A1,B2:B3");
    areas.format.fill.color = "#FDE9D9";
    areas.load("format/fill/color,format/font/bold");
    await context.sync();
    expect([areas.format.fill.color, areas.format.font.bold]).toEqual(["#FDE9D9", null]);
  });
});
