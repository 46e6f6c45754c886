import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Cell } from "../../src/domain/cell";
import { startInNode } from "../../src/cli/calculate";
import { sampleRows } from "../../src/cli/sampleRows";
import { templateOf, wholeSet } from "../../src/files/templateFiles";
import { columnIndex } from "../../src/report/geometry";
import { defaultSettings } from "../../src/report/settings";
import { PLAIN_SHEET_IDS, recordOf, type SheetId } from "../../src/report/sheets";
import { unit } from "../../src/sample/unit";
import type { Book } from "../../src/xlsx/book";
import { type BookCell, cellsOf } from "../../src/xlsx/bookCells";
import { readBook } from "../xlsx-read/readBook";

/** Some forty workbooks are calculated, on a slow machine too. */
const ALL_FILES_MS = 600_000;
const ONE_FILE_MS = 120_000;

const ROOT = path.resolve(__dirname, "../..");
const WHOLE_SET = "CHITIEU_bo_bieu_2026.xlsx";

const run = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/templates.ts", ...words], { cwd: ROOT, encoding: "utf8" });

let folder: string;
let lines: readonly { readonly name: string; readonly sheets: readonly string[]; readonly bytes: number }[];
const books = new Map<string, Book>();
beforeAll(async () => {
  startInNode();
  folder = mkdtempSync(path.join(tmpdir(), "templates-"));
  const out = path.join(folder, "mẫu", "năm 2026");
  const { stdout, stderr, status } = run("--out", out, "--sample");
  expect([stderr, status]).toEqual(["", 0]);
  lines = String(stdout)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as (typeof lines)[number]);
  folder = out;
  for (const { name } of lines) books.set(name, await readBook(readFileSync(path.join(out, name))));
}, ALL_FILES_MS);
afterAll(() => rmSync(path.resolve(folder, "../.."), { recursive: true }));

const formulas = new Map<Book, readonly BookCell[]>();
/** Taken out of a book once: the books of all sheets together hold over a million cells. */
function everyFormula(book: Book): readonly BookCell[] {
  const known = formulas.get(book);
  if (known) return known;
  const found = book.sheets.flatMap(({ cells }) => [...cellsOf(cells)].filter(({ formula }) => formula !== undefined));
  formulas.set(book, found);
  return found;
}

/** What B01 shows of a target, by column key. */
function targetOn(book: Book | undefined, code: string, keys: readonly string[]): Readonly<Record<string, Cell>> {
  const record = recordOf("B01");
  const cells = [...cellsOf(book?.sheets.find(({ name }) => name === "B01 2026")?.cells ?? fail("no B01"))];
  const row = cells.find(({ column, value }) => column === columnIndex(record, "code") && value === code)?.row;
  const shown = (key: string): Cell =>
    cells.find((cell) => cell.row === row && cell.column === columnIndex(record, key))?.value ?? null;
  return Object.fromEntries(keys.map((key) => [key, shown(key)]));
}

const fail = (why: string): never => {
  throw new Error(why);
};

test("[TPL03] a file a sheet, then the whole set, and a line about each", () => {
  expect(lines.map(({ name }) => name)).toEqual([...PLAIN_SHEET_IDS.map((id) => `CHITIEU_${id}_2026.xlsx`), WHOLE_SET]);
  expect(readdirSync(folder).sort()).toEqual(lines.map(({ name }) => name).sort());
  for (const { name, sheets, bytes } of lines) {
    expect(readFileSync(path.join(folder, name))).toHaveLength(bytes);
    expect(books.get(name)?.sheets.map((sheet) => sheet.name)).toEqual(sheets);
  }
  expect(lines.at(-1)?.sheets).toEqual(PLAIN_SHEET_IDS.map((id) => recordOf(id).name(defaultSettings)));
});

test("[TPL04] a file opens on its sheet and has every sheet that its formulas name", () => {
  for (const { name, sheets } of lines.slice(0, -1)) {
    const id = PLAIN_SHEET_IDS.find((each) => name === `CHITIEU_${each}_2026.xlsx`) ?? fail(name);
    expect(sheets[0]).toBe(recordOf(id).name(defaultSettings));
    const named = everyFormula(books.get(name) ?? fail(name)).flatMap(({ formula = "" }) =>
      [...formula.replace(/"[^"]*"/gu, "").matchAll(/(?:'([^']+)'|(\b\w+))!/gu)].map(
        ([, quoted, bare]) => quoted ?? bare,
      ),
    );
    expect([...new Set(named)].filter((sheet) => !sheets.includes(sheet ?? ""))).toEqual([]);
  }
});

test("[TPL05] every formula has its value stored beside it, and none is an error or ours", () => {
  for (const [name, book] of books) {
    const cells = everyFormula(book);
    if (name !== "CHITIEU_DM_DONVI_2026.xlsx") expect([name, cells.length > 0]).toEqual([name, true]);
    expect(cells.filter(({ value }) => value === null || typeof value === "object")).toEqual([]);
    expect(cells.filter(({ formula }) => formula?.includes("CHITIEU."))).toEqual([]);
  }
});

test.each([
  ["CT01", { whole: 234, part: 231, verdict: "Chưa đạt", needed: 3 }],
  ["CT02", { whole: 12, part: 12, share: 1, verdict: "Đạt", needed: 0 }],
  ["CT04A", { whole: 30, part: 27, share: 0.9, verdict: "Đạt", needed: 0 }],
  ["CT04B", { whole: 30, part: 25, verdict: "Chưa đạt", needed: 2 }],
  ["CT06", { whole: 222, part: 217, share: 217 / 222, verdict: "Chưa đạt", needed: 1 }],
  ["CT11", { whole: 6, part: 5, verdict: "Chưa đạt", needed: 1 }],
])("[TPL06] B01 shows the sample's %s, alone and in the whole set", (code, shown) => {
  for (const name of ["CHITIEU_B01_2026.xlsx", WHOLE_SET])
    expect(targetOn(books.get(name), code, Object.keys(shown))).toEqual(shown);
});

test("[TPL07] the heads of forms name the invented unit", () => {
  const [form] = books.get("CHITIEU_B03_2026.xlsx")?.sheets ?? [];
  expect([...cellsOf(form?.cells ?? fail("no form"))][0]?.value).toBe(unit.name);
});

test(
  "[TPL08] the same bytes again, calculated by the command with all sheets and here alone",
  async () => {
    const content = { settings: { ...defaultSettings, unit: unit.name }, rows: sampleRows() };
    for (const { name, bytes } of [await templateOf("DS_TOCHUC", content), await templateOf("B09B", content)])
      expect(Buffer.compare(bytes, readFileSync(path.join(folder, name)))).toBe(0);
  },
  ONE_FILE_MS,
);

test(
  "[TPL09] without a sample the lists are blank, the year is the one asked for, and no formula shows an error",
  async () => {
    const { name, bytes } = await wholeSet({ settings: { ...defaultSettings, year: 2027 } });
    const book = await readBook(bytes);
    expect(name).toBe("CHITIEU_bo_bieu_2027.xlsx");
    expect(book.sheets.at(-1)?.name).toBe("TQ 2027");
    const values = everyFormula(book).map(({ value }) => value);
    expect(values).toContain("Chưa có danh sách");
    expect(values.filter((value) => value === null || typeof value === "object")).toEqual([]);
    expect(values).not.toContain("Đạt");
  },
  ONE_FILE_MS,
);

test("[TPL10] every row of the sample is by the column keys of its record", () => {
  for (const [id, rows] of Object.entries(sampleRows())) {
    const keys = new Set(recordOf(id as SheetId).columns.map(({ key }) => key));
    expect(rows?.flatMap((row) => Object.keys(row).filter((key) => !keys.has(key)))).toEqual([]);
  }
});

test("[TPL11] what is not understood is said in both languages, and nothing is written", () => {
  const { stdout, stderr, status } = run("--out", path.join(folder, "x"), "--năm", "2026");
  expect([stdout, status]).toEqual(["", 2]);
  expect(String(stderr).split("\n").slice(0, 2)).toEqual(["Không hiểu tham số “--năm”.", "Unknown argument “--năm”."]);
  expect(readdirSync(folder)).not.toContain("x");
});
