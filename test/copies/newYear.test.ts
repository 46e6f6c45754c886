import { newYear } from "../../src/app/copies/newYear";
import { isOfYear } from "../../src/app/copies/results";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { plainPlans } from "../../src/files/plainPlans";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { recordOf, sheets } from "../../src/report/sheets";
import type { Book } from "../../src/xlsx/book";
import { cellsOf } from "../../src/xlsx/bookCells";
import { copyFiles } from "../../src/xlsx/edit/copyFiles";
import { writeXlsx } from "../../src/xlsx/write/write";
import { makePackage } from "../xlsx-read/makePackage";
import { readBook } from "../xlsx-read/readBook";
import { fileOf, type Rows } from "./sheetsFile";

jest.setTimeout(120_000);

const IDS: readonly SheetId[] = ["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "DS_TOCHUC", "B05A", "B01"];
const organisation = (name: string, rating: string | null): Row => ({
  name,
  kind: "Công đoàn cơ sở",
  founded: 40000,
  rating,
  decision: "12-QĐ",
  usesIt: "x",
});
const work = (name: string, progress: string): Row => ({
  organisation: "CĐCS 1",
  work: name,
  registered: 46100,
  document: "01-CV",
  progress,
  person: "Lò Thị Mẫu",
});
const ROWS: Rows = {
  DS_TOCHUC: [organisation("CĐCS 1", "HTTNV"), organisation("CĐCS 2", "HTXSNV"), organisation("CĐCS 3", "HTNV")],
  B05A: [work("Việc cũ", "Đã hoàn thành"), work("Việc chuyển", "Chuyển sang năm sau")],
};

let file: Uint8Array;
let made: Awaited<ReturnType<typeof madeOf>>;
beforeAll(async () => {
  file = await fileOf(IDS, ROWS);
  made = await madeOf(file);
});

async function madeOf(bytes: Uint8Array) {
  const copy = await newYear(bytes, { files: copyFiles() });
  if (!copy.ok) throw new Error(JSON.stringify(copy.issues[0]));
  return { ...copy.value, book: await readBook(copy.value.bytes) };
}

/** What is typed into the rows of a list or form, by column key. */
function typed(book: Book, id: SheetId, name: string, keys: readonly string[], rows = 3): readonly unknown[] {
  const record = recordOf(id);
  const cells = [...cellsOf(book.sheets.find((each) => each.name === name)?.cells ?? book.sheets[0]!.cells)];
  return Array.from({ length: rows }, (_, r) =>
    keys.map(
      (key) =>
        cells.find(({ row, column }) => row === geometryOf(record).firstRow + r && column === columnIndex(record, key))
          ?.value ?? null,
    ),
  );
}

test("[NYR01] lists stay, ratings, marks and decisions are cleared, days that last are kept", () => {
  const { book } = made;
  expect(typed(book, "DS_TOCHUC", "DS_TOCHUC", ["name", "kind", "founded", "rating", "decision", "usesIt"])).toEqual([
    ["CĐCS 1", "Công đoàn cơ sở", 40000, null, null, null],
    ["CĐCS 2", "Công đoàn cơ sở", 40000, null, null, null],
    ["CĐCS 3", "Công đoàn cơ sở", 40000, null, null, null],
  ]);
});

test("[NYR02] of a register of works those moved on begin the new one", () => {
  const { book } = made;
  expect(typed(book, "B05A", "B05a 2027", ["organisation", "work", "person", "registered", "progress"], 2)).toEqual([
    ["CĐCS 1", "Việc chuyển", "Lò Thị Mẫu", null, null],
    [null, null, null, null, null],
  ]);
});

test("[NYR03] part and whole of this year stand as last year's, the year is moved on in names, heads and formulas", () => {
  const { book, year, lastYear, without, lookAt } = made;
  expect([year, lastYear.includes("CT05"), without.includes("CT06"), lookAt]).toEqual([2027, true, true, []]);
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "DM_CHITIEU",
    "DM_XEPLOAI",
    "DM_DAUHIEU",
    "DS_TOCHUC",
    "B05a 2027",
    "B01 2027",
  ]);
  expect(book.names.map(({ name }) => name)).toContain("CHITIEU_B01_2027");
  const form = [...cellsOf(book.sheets.at(-1)!.cells)];
  expect(form.some(({ value }) => typeof value === "string" && value.endsWith("NĂM 2027"))).toBe(true);
  const row = form.find(({ value }) => value === "CT05")?.row;
  const at = (key: string) =>
    form.find((cell) => cell.row === row && cell.column === columnIndex(recordOf("B01"), key));
  expect([at("lastPart")?.value, at("lastWhole")?.value]).toEqual([2, 3]);
  expect(at("lastYear")?.formula).toBeDefined();
  expect(form.filter(({ formula }) => formula?.includes("2026"))).toEqual([]);
  // what it showed was of the old year
  expect(form.filter(({ formula, value }) => formula !== undefined && value !== null)).toEqual([]);
});

test("[NYR04] what a part of the year ended with is no year's end: the cells are blank, and it says so", async () => {
  const half = await madeOf(await fileOf(IDS, ROWS, { period: "6T" }));
  expect([half.whyNone, half.lastYear]).toEqual(["partOfYear", []]);
  expect(half.without).toContain("CT05");
  const none = await madeOf(
    await fileOf(
      IDS.filter((id) => id !== "B01"),
      ROWS,
    ),
  );
  expect(none.whyNone).toBe("noForm");
});

test("[NYR05] the old file is not changed, and the same file gives the same bytes", async () => {
  const before = file.slice();
  expect((await madeOf(file)).bytes).toEqual(made.bytes);
  expect(file).toEqual(before);
});

test("[NYR06] a workbook without a sheet of ours has nothing to move on", async () => {
  expect(await newYear(makePackage(), { files: copyFiles() })).toMatchObject({
    ok: false,
    issues: [{ code: "nothingOfYear" }],
  });
});

test("[NYR09] lists without a form or settings do not say of which year they are: nothing is made of year 1", async () => {
  const list = await writeXlsx(plainPlans(["DM_DONVI"], { settings: defaultSettings, rows: {} }));
  expect(await newYear(list, { files: copyFiles() })).toMatchObject({ ok: false, issues: [{ code: "yearUnknown" }] });
});

test("[NYR07] what a record says of the new year names columns it has", () => {
  const wrong = sheets.flatMap(({ id, columns, nextYear = {} }) => {
    const { stays = [], cleared = [], begins = {} } = nextYear;
    const keys = new Set(columns.map(({ key }) => key));
    return [...stays, ...cleared, ...Object.entries(begins).flat()].flatMap((key) =>
      keys.has(key) ? [] : [`${id} ${key}`],
    );
  });
  expect(wrong).toEqual([]);
});

test("[NYR08] no rating, meeting, plan or verdict of a list goes on into the new year", () => {
  const kept = sheets.flatMap((record) =>
    record.nextYear?.rows === "asItIs"
      ? []
      : record.columns
          .filter((column) => ["rating", "meeting", "verdict", "figure"].includes(column.type) && !column.formula)
          .filter((column) => !isOfYear(record, column))
          .map(({ key }) => `${record.id} ${key}`),
  );
  expect(kept).toEqual([]);
});
