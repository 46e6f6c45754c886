import { directUnitFiles } from "../../src/xlsx/read/directUnitFiles";
import { insertSheets } from "../../src/app/insert/insertSheets";
import { createSheetDesk } from "../../src/app/insert/sheetDesk";
import { countAs } from "../../src/app/overview/countAs";
import { overview, type Overview } from "../../src/app/overview/overview";
import { knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const settings: Settings = { ...defaultSettings, year: 2026 };

async function withOddRating(found: string): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await insertSheets(workbook, { sheets: ["DM_CHITIEU", "DM_XEPLOAI", "DS_HOIVIEN"], settings });
  workbook.fill("DS_HOIVIEN", [{ name: "An", rating: found, studied: "x" }]);
  return workbook;
}

async function look(workbook: MemoryWorkbook): Promise<Overview> {
  const found = await readKnown(workbook, knownSheets(workbook.all.map(({ info }) => info)));
  if (!found.ok) throw new Error("not read");
  return overview(found.value, { settings, comma: "," });
}

const ct06 = async (workbook: MemoryWorkbook): Promise<unknown> => {
  const target = (await look(workbook)).targets.find(({ target: { id } }) => id === "CT06");
  return [target?.standing, target?.tally];
};

test("[CAS01] a spelling nobody understood is understood once it is counted as a level", async () => {
  const workbook = await withOddRating("Giỏi lắm");
  expect(await ct06(workbook)).toEqual(["unclear", undefined]);
  expect((await look(workbook)).levels.map(({ id }) => id)).toContain("TOT");
  const added = await countAs(workbook, " Giỏi lắm ", "TOT");
  expect(added).toMatchObject({ ok: true, value: { level: "Hoàn thành tốt nhiệm vụ", sheet: { name: "DM_XEPLOAI" } } });
  expect(await ct06(workbook)).toEqual(["met", { part: 1, whole: 1, unknown: 0 }]);
  expect((await look(workbook)).problems).toEqual([]);
});

test("[CAS02] counted as a level that is not good, it is not", async () => {
  const workbook = await withOddRating("tàm tạm");
  await countAs(workbook, "tàm tạm", "HT");
  expect(await ct06(workbook)).toEqual(["missed", { part: 0, whole: 1, unknown: 0 }]);
});

test("[CAS02] a word that stands at different levels in two scales is understood as the one chosen", async () => {
  const workbook = await withOddRating("Khá");
  expect((await look(workbook)).problems).toMatchObject([{ issue: { code: "ambiguousRating" } }]);
  await countAs(workbook, "Khá", "HT");
  expect(await ct06(workbook)).toEqual(["missed", { part: 0, whole: 1, unknown: 0 }]);
});

test("[CAS03] it is one row below all that stands in the list, and nothing else is touched", async () => {
  const workbook = await withOddRating("Giỏi lắm");
  const list = workbook.all.find(({ info }) => info.kind?.sheet === "DM_XEPLOAI");
  const before = list?.values.map((row) => [...row]) ?? [];
  const added = await countAs(workbook, "Giỏi lắm", "TOT");
  const row = added.ok ? added.value.row : -1;
  expect(list?.values.slice(0, row)).toEqual(before.slice(0, row));
  expect(before[row]?.every((cell) => cell === null || cell === undefined) ?? true).toBe(true);
});

test("[CAS04] a rating list that was deleted meanwhile is named", async () => {
  const workbook = await withOddRating("Giỏi lắm");
  workbook.all.splice(
    workbook.all.findIndex(({ info }) => info.kind?.sheet === "DM_XEPLOAI"),
    1,
  );
  expect(await countAs(workbook, "Giỏi lắm", "TOT")).toMatchObject({
    issues: [{ code: "sheetGone", facts: { sheet: "DM_XEPLOAI" } }],
  });
});

test("[CAS05] the desk says which row was added", async () => {
  const desk = createSheetDesk(await withOddRating("Giỏi lắm"), {
    year: 2026,
    files: directUnitFiles(),
    onChanged: () => undefined,
  });
  await desk.countAs("Giỏi lắm", "TOT");
  expect(desk.state().report).toMatchObject({
    of: "countedAs",
    done: { found: "Giỏi lắm", level: "Hoàn thành tốt nhiệm vụ" },
  });
});
