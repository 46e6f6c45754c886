import { choicesIn, insertSheets, orphansIn, refreshSheet } from "../../src/app/insert/insertSheets";
import { existingOf, knownSheets } from "../../src/app/sheetsInWorkbook";
import { isFormula } from "../../src/report/plan";
import type { SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { memoryWorkbook, type MemoryWorkbook } from "./memoryWorkbook";

const settings: Settings = { ...defaultSettings, year: 2026 };
const ALL: readonly SheetId[] = ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B01"];

const insert = (workbook: MemoryWorkbook, sheets: readonly SheetId[], year = 2026) =>
  insertSheets(workbook, { sheets, settings: { ...settings, year } });

const namesOf = (workbook: MemoryWorkbook): string[] => workbook.all.map(({ info }) => info.name);

const formulasOf = (workbook: MemoryWorkbook, sheet: SheetId): string =>
  (workbook.all.find(({ info }) => info.kind?.sheet === sheet)?.plan?.blocks ?? [])
    .flatMap(({ cells }) => cells.flat())
    .map((cell) => (isFormula(cell) ? cell.formula : ""))
    .join("\n");

test("sheets are inserted in the order in which they build on each other, in one insertion", async () => {
  const workbook = memoryWorkbook();
  const outcome = await insert(workbook, ["B01", "DM_XEPLOAI", "DM_CHITIEU"]);
  expect(outcome).toMatchObject({
    ok: true,
    value: [{ sheet: "DM_CHITIEU" }, { sheet: "DM_XEPLOAI" }, { sheet: "B01" }],
  });
  expect(workbook.calls.filter((call) => call === "insert")).toHaveLength(1);
});

test("a name that a sheet of somebody else has is left to it, and formulas quote the new one", async () => {
  const workbook = memoryWorkbook();
  workbook.add("ds_hoivien");
  await insert(workbook, ALL);
  expect(namesOf(workbook)).toContain("DS_HOIVIEN (2)");
  expect(formulasOf(workbook, "B01")).toContain("'DS_HOIVIEN (2)'!");
  expect(formulasOf(workbook, "B01")).not.toMatch(/DS_HOIVIEN'?!/u);
});

test("a sheet of the same kind is not inserted twice", async () => {
  const workbook = memoryWorkbook();
  await insert(workbook, ALL);
  const before = namesOf(workbook);
  expect(await insert(workbook, ALL)).toEqual({ ok: true, value: [] });
  expect(namesOf(workbook)).toEqual(before);
});

test("a form of another year is another sheet, a list is not", async () => {
  const workbook = memoryWorkbook();
  await insert(workbook, ALL, 2025);
  expect(await insert(workbook, ALL, 2026)).toMatchObject({ ok: true, value: [{ sheet: "B01", name: "B01 2026" }] });
});

test("asked for anew, a form comes beside the one that stands, and is the one that counts", async () => {
  const workbook = memoryWorkbook();
  await insert(workbook, ALL);
  await insertSheets(workbook, { sheets: ["B01"], settings, evenIfThere: true });
  expect(namesOf(workbook)).toEqual([...ALL.slice(0, -1), "B01 2026", "B01 2026 (2)"]);
  const known = knownSheets(workbook.all.map(({ info }) => info));
  expect(existingOf(known, "B01", 2026)?.name).toBe("B01 2026 (2)");
});

test("B01 inserted beside a register counts from it, without it figures are typed", async () => {
  const [linked, alone] = [memoryWorkbook(), memoryWorkbook()];
  await insert(linked, ["DM_CHITIEU", "DM_XEPLOAI", "DS_HOIVIEN"]);
  await insert(linked, ["B01"]);
  await insert(alone, ["DM_CHITIEU", "DM_XEPLOAI", "B01"]);
  expect(formulasOf(linked, "B01")).toContain('COUNTIFS(DS_HOIVIEN!$Q$4:$Q$5004,"đạt*")');
  expect(formulasOf(alone, "B01")).not.toContain("COUNTIFS");
});

test("B03 has a row for every organisation that stands in the register", async () => {
  const workbook = memoryWorkbook();
  await insert(workbook, ["DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN"]);
  workbook.fill("DS_TOCHUC", [{ name: "CĐCS Công ty May" }, { name: "Chi đoàn Công ty May" }]);
  await insert(workbook, ["B03"]);
  const cells = workbook.all.find(({ info }) => info.kind?.sheet === "B03")?.values.flat();
  expect(cells).toEqual(expect.arrayContaining(["CĐCS Công ty May", "Chi đoàn Công ty May"]));
});

test.each(["sheets", "readUsed", "insert"])("a refusal at %s is handed on, and nothing was added", async (call) => {
  const workbook = memoryWorkbook();
  await insert(workbook, ["DM_XEPLOAI"]);
  workbook.refuse(call, "writingRefused");
  expect(await insert(workbook, ["DS_HOIVIEN"])).toMatchObject({ ok: false, issues: [{ code: "writingRefused" }] });
  expect(namesOf(workbook)).toEqual(["DM_XEPLOAI"]);
});

test("every sheet is offered with what it needs and whether that stands", async () => {
  const workbook = memoryWorkbook();
  await insert(workbook, ["DM_CHITIEU", "DS_TOCHUC", "DM_XEPLOAI"]);
  const choices = choicesIn(
    workbook.all.map(({ info }) => info),
    settings,
  );
  const b01 = choices.find(({ sheet }) => sheet === "B01");
  expect(b01?.required).toEqual([{ sheet: "DM_CHITIEU", exists: true }]);
  expect(b01?.linked).toContainEqual({ sheet: "DS_HOIVIEN", exists: false });
  expect(choices.find(({ sheet }) => sheet === "DS_TOCHUC")?.existing?.name).toBe("DS_TOCHUC");
});

test("a hidden, unfinished sheet is an orphan, a visible one of that name is somebody's own", () => {
  const workbook = memoryWorkbook();
  workbook.add("~CHITIEU B01 2026", "hidden");
  workbook.add("~CHITIEU B02 2026");
  expect(orphansIn(workbook.all.map(({ info }) => info)).map(({ name }) => name)).toEqual(["~CHITIEU B01 2026"]);
});

test("a refresh is asked of the sheet that stands, under the name it has", async () => {
  const workbook = memoryWorkbook();
  await insert(workbook, ALL);
  const known = knownSheets(workbook.all.map(({ info }) => info));
  const b01 = existingOf(known, "B01", settings.year);
  if (!b01) throw new Error("B01 was not inserted");
  expect(await refreshSheet(workbook, b01, settings)).toMatchObject({ ok: true });
  expect(workbook.calls.at(-1)).toBe(`refresh ${b01.sheetId}`);
});
