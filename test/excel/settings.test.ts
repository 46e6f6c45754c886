import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { eachWithBook, sentenceOf } from "./sheetsHelper";

const book = eachWithBook();

const visibilities = async (): Promise<unknown> => {
  const infos = await excelWorkbook.sheets();
  return infos.ok && infos.value.map(({ name, visibility }) => [name, visibility]);
};

test("a workbook without settings gives none, and gets no sheet for asking", async () => {
  expect(await excelWorkbook.load("settings")).toEqual({ ok: true, value: undefined });
  expect(await visibilities()).toEqual([["Bảng", "visible"]]);
});

test("what is saved comes back, key by key; the sheet is very hidden and made once", async () => {
  const settings = { year: 2026, unit: "ĐẢNG ỦY CƠ SỞ", place: "" };
  expect(sentenceOf(await excelWorkbook.save("settings", settings))).toBe("");
  expect(sentenceOf(await excelWorkbook.save("a", ["=1+1", 0, null]))).toBe("");
  expect(await excelWorkbook.load("settings")).toEqual({ ok: true, value: settings });
  expect(await excelWorkbook.load("a")).toEqual({ ok: true, value: ["=1+1", 0, null] });
  expect(await visibilities()).toEqual([
    ["Bảng", "visible"],
    ["CAUHINH", "veryHidden"],
  ]);
});

test("a long value is cut into cells and comes back whole; a shorter one leaves no rest of it", async () => {
  const long = "Đ'=😀".repeat(20_000);
  await excelWorkbook.save("dài", long);
  expect(await excelWorkbook.load("dài")).toEqual({ ok: true, value: long });
  await excelWorkbook.save("dài", "ngắn");
  expect(await excelWorkbook.load("dài")).toEqual({ ok: true, value: "ngắn" });
});

test("undefined forgets a key and keeps the others", async () => {
  await excelWorkbook.save("a", 1);
  await excelWorkbook.save("b", 2);
  await excelWorkbook.save("a", undefined);
  expect(await excelWorkbook.load("a")).toEqual({ ok: true, value: undefined });
  expect(await excelWorkbook.load("b")).toEqual({ ok: true, value: 2 });
});

test("a sheet of the user's own called CAUHINH is not touched", async () => {
  await book.trial.Excel.run(async (context) => {
    context.workbook.worksheets.add("CAUHINH").getRange("A1:B1").values = [["settings", "của tôi"]];
    await context.sync();
  });
  expect(await excelWorkbook.load("settings")).toEqual({ ok: true, value: undefined });
  await excelWorkbook.save("settings", { year: 2026 });
  expect(await visibilities()).toEqual([
    ["Bảng", "visible"],
    ["CAUHINH", "visible"],
    ["CAUHINH (2)", "veryHidden"],
  ]);
});

test("a sheet deleted with its settings is made anew", async () => {
  await excelWorkbook.save("a", 1);
  await book.trial.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("CAUHINH");
    sheet.visibility = "Hidden";
    sheet.delete();
    await context.sync();
  });
  expect(await excelWorkbook.load("a")).toEqual({ ok: true, value: undefined });
  expect(sentenceOf(await excelWorkbook.save("a", 2))).toBe("");
  expect(await excelWorkbook.load("a")).toEqual({ ok: true, value: 2 });
});

test("settings that somebody spoilt are said to be so, not replaced by defaults", async () => {
  await excelWorkbook.save("settings", { year: 2026 });
  await book.trial.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("CAUHINH").getRange("B1").values = [["{hỏng"]];
    await context.sync();
  });
  expect(sentenceOf(await excelWorkbook.load("settings"))).toMatch(/^Không đọc được phần thiết lập/u);
});

test("nothing is added to a workbook with protected structure", async () => {
  await book.trial.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(sentenceOf(await excelWorkbook.save("settings", {}))).toMatch(/^Sổ đang được bảo vệ cấu trúc/u);
  expect(await visibilities()).toEqual([["Bảng", "visible"]]);
});

test.each([1, 2, 3])("a first saving that fails at request %i leaves no sheet that shows", async (request) => {
  book.trial.host.plantFault({ fails: "action", request, action: 5 });
  const outcome = await excelWorkbook.save("a", 1);
  book.trial.host.plantFault(undefined);
  expect(outcome.ok || sentenceOf(outcome)).not.toBe("");
  const seen = (await visibilities()) as [string, string][];
  expect(seen.filter(([, visibility]) => visibility === "visible")).toEqual([["Bảng", "visible"]]);
});
