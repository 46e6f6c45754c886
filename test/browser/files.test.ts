import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { a1, box } from "../../src/domain/a1";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { bookGrids } from "../../src/xlsx/bookGrid";
import { cellsOf } from "../../src/xlsx/bookCells";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { violations } from "./harness/axe";
import { loadExcelJs } from "./harness/excelJs";
import { largeFile } from "./harness/largeFile";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { insertFirstSet } from "./harness/steps";

const MEMBERS = "Đoàn viên, hội viên";
const NAME = "Sổ theo dõi chỉ tiêu 2026 (ví dụ)";
/** Beside the list: a share, a count that fills two cells, a native formula over it. */
const SHARE = "L9";
const COUNTS = "L11";
const DOUBLED = "L13";
const RATING = "F8";

type Shown = string | number | boolean;

let trial: OpenTrial;
let folder: string;
let saved: Buffer;
let book: Book;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "chitieu-"));
  trial = await openTrial();
  await trial.select(SHARE, MEMBERS);
  await trial.enter(SHARE, "=CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)");
  await trial.enter(COUNTS, "=CHITIEU.DEMTOTTROLEN(B7:B240;F7:F240)");
  await trial.type(DOUBLED, "=L11*2");
  await insertFirstSet(trial);
});
afterAll(async () => {
  await trial.close();
  fs.rmSync(folder, { recursive: true });
});

function addIn(): Frame {
  const frame = trial.page.frames().find((each) => each.url().includes("/addin/") && !each.isDetached());
  if (!frame) throw new Error("the add-in is not open");
  return frame;
}

const openMenu = async (): Promise<void> => {
  if ((await trial.page.getAttribute("#trial-menu", "open")) === null) await trial.page.click("#trial-menu summary");
};
const workbookId = () => trial.page.evaluate(() => window.trial?.api.getActiveWorkbook()?.getId());
const problem = () => trial.page.locator("#file-bar [role=alert]");
const choose = (name: string, buffer: Buffer): Promise<void> =>
  trial.page.setInputFiles("#trial-menu input[name=file]", { name, buffer, mimeType: "application/octet-stream" });

async function save(): Promise<Buffer> {
  await openMenu();
  const [download] = await Promise.all([
    trial.page.waitForEvent("download"),
    trial.page.click("#trial-menu button[name=saveFile]"),
  ]);
  const file = path.join(folder, "saved.xlsx");
  await download.saveAs(file);
  expect(download.suggestedFilename()).toBe(`${NAME}.xlsx`);
  return fs.readFileSync(file);
}

async function open(name: string, bytes: Buffer): Promise<void> {
  const before = await workbookId();
  await choose(name, bytes);
  await trial.page.waitForFunction((id) => window.trial?.api.getActiveWorkbook()?.getId() !== id, before);
  await trial.page.waitForSelector("#file-bar", { state: "hidden" });
  await trial.settled();
}

async function read(bytes: Buffer): Promise<Book> {
  const outcome = await readXlsx(new Uint8Array(bytes), { looks: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
  return outcome.value;
}

/** What the workbook shows the add-in, from A1 to some cells beyond what the file holds. */
const shownIn = (sheet: BookSheet): Promise<Shown[][]> => {
  const [rows, columns] = extent(sheet);
  return trial.page.evaluate(
    async ([name, address]) => {
      const own = window.trial?.host.workbook.worksheets.find(name);
      return (await own?.getRange(address).values) as Shown[][];
    },
    [sheet.name, a1(box(0, 0, rows + 3, columns + 2))] as const,
  );
};
const extent = ({ cells }: BookSheet): [rows: number, columns: number] => [
  Math.max(0, ...cells.rows) + 1,
  Math.max(0, ...cells.columns) + 1,
];

/** As the add-in sees a cell: blank is "", errors are their names. */
const asShown = (value: unknown): Shown => {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (typeof value === "object" && "error" in value) return String(value.error);
  return value as Shown;
};

test("the menu offers opening and saving, by keyboard too, and is clean for screen readers", async () => {
  await trial.page.focus("#trial-menu summary");
  await trial.page.keyboard.press("Enter");
  await trial.page.keyboard.press("Tab");
  expect(await trial.page.evaluate(() => document.activeElement?.textContent)).toBe("Mở tệp .xlsx…");
  const [chooser] = await Promise.all([
    trial.page.waitForEvent("filechooser"),
    trial.page.press("#trial-menu button[name=openFile]", "Enter"),
  ]);
  expect(chooser.isMultiple()).toBe(false);
  expect(await violations(trial.page.mainFrame(), "body > header")).toEqual([]);
  await trial.screenshot("files-menu");
  await trial.page.click("#trial-menu summary");
});

test("a saved file holds the cells the workbook shows, for our reader and for exceljs", async () => {
  saved = await save();
  book = await read(saved);
  expect(book.sheets.map(({ name }) => name)).toContain("B01 2026");
  const other = await loadExcelJs(saved);
  const grids = bookGrids(book);
  let cells = 0;
  for (const [i, sheet] of book.sheets.entries()) {
    const shown = await shownIn(sheet);
    const grid = grids[i]?.grid;
    expect(shown.map((row, r) => row.map((_, c) => asShown(grid?.value(r, c))))).toEqual(shown);
    const own = other.getWorksheet(sheet.name);
    const theirs = (r: number, c: number): unknown => {
      const cell = own?.getCell(r + 1, c + 1);
      if (cell?.isMerged && cell.master !== cell) return "";
      return cell?.formula ? cell.result : cell?.value;
    };
    expect(shown.map((row, r) => row.map((_, c) => asShown(theirs(r, c))))).toEqual(shown);
    cells += sheet.cells.count;
  }
  expect(cells).toBeGreaterThan(3000);
});

test("the file has formulas as typed, what they fill, drop-downs, tables, names, merges, widths, frozen rows", () => {
  const sheet = book.sheets.find(({ name }) => name === MEMBERS);
  const register = book.sheets.find(({ name }) => name === "DS_HOIVIEN");
  if (!sheet || !register) throw new Error("sheets are missing");
  const at = (address: string) => [...cellsOf(sheet.cells)].find((cell) => a1(box(cell.row, cell.column)) === address);
  expect(at(SHARE)?.formula).toBe("=CHITIEU.TYLETOTTROLEN(B7:B240,F7:F240)");
  expect(at(COUNTS)).toMatchObject({ formula: "=CHITIEU.DEMTOTTROLEN(B7:B240,F7:F240)", spill: { rows: 1 } });
  expect(at("M11")).toMatchObject({ value: expect.any(Number) as number });
  expect(at(DOUBLED)?.formula).toBe("=L11*2");
  expect(sheet.merges.length).toBeGreaterThan(3);
  expect(sheet.frozenRows).toBe(6);
  expect(sheet.columns.length).toBeGreaterThan(3);
  expect(register.tables.map(({ name }) => name)).toEqual(["tbl_DS_HOIVIEN"]);
  expect(register.lists.length).toBeGreaterThan(0);
  expect(book.names.length).toBeGreaterThan(0);
});

test("opened again it is the same workbook: the same figures, and saved again the same bytes", async () => {
  const before = await Promise.all(book.sheets.map(shownIn));
  await open(`${NAME}.xlsx`, saved);
  expect(await trial.page.evaluate(() => window.trial?.api.getActiveWorkbook()?.getName())).toBe(NAME);
  expect(await Promise.all(book.sheets.map(shownIn))).toEqual(before);
  await trial.page.waitForTimeout(200);
  await trial.screenshot("files-opened");
  expect((await save()).equals(saved)).toBe(true);
});

test("the add-in works in the opened workbook: a changed rating changes the figures, and the pane knows the sheets", async () => {
  await trial.select(COUNTS, MEMBERS);
  const before = [await trial.shown(COUNTS), await trial.shown(DOUBLED)].map(Number);
  await trial.type(RATING, "HTNV");
  const after = [await trial.shown(COUNTS), await trial.shown(DOUBLED)].map(Number);
  expect(after).toEqual([(before[0] ?? 0) - 1, (before[1] ?? 0) - 2]);
  await trial.type(RATING, "Xuất sắc lắm");
  await trial.select(SHARE);
  await trial.page.waitForFunction(() =>
    document.querySelector("#cell-message")?.textContent?.includes("Xuất sắc lắm"),
  );
  await trial.type(RATING, "HTTNV");
  expect(Number(await trial.shown(COUNTS))).toBe(before[0]);
  await addIn().getByText("chưa đánh giá được").waitFor();
  expect(trial.page.frames().filter((frame) => frame.url().includes("/addin/taskpane"))).toHaveLength(1);
});

test("a file that is broken is refused with its sentence, and the open workbook stays as it is", async () => {
  const id = await workbookId();
  await choose("Quận 3.xlsx", saved.subarray(0, saved.length - 2000));
  await problem().waitFor();
  expect(await problem().textContent()).toMatch(/^Không mở được “Quận 3\.xlsx”: .*\. .*/u);
  expect(await violations(trial.page.mainFrame(), "body > header")).toEqual([]);
  expect(await workbookId()).toBe(id);
  expect(Number(await trial.shown(COUNTS))).toBeGreaterThan(200);
  await trial.screenshot("files-refused");
  await trial.page.getByRole("button", { name: "Đóng" }).click();
  expect(await problem().count()).toBe(0);
});

test("while a large file is read the page answers, and “Dừng” ends it", async () => {
  const id = await workbookId();
  await choose("lớn.xlsx", largeFile(30_000));
  await trial.page.locator("#file-bar progress[value]").waitFor();
  await trial.screenshot("files-reading");
  await trial.page.getByRole("button", { name: "Dừng" }).click();
  await problem().waitFor();
  expect(await problem().textContent()).toContain("Đã dừng đọc theo yêu cầu");
  expect(await workbookId()).toBe(id);
  await trial.page.getByRole("button", { name: "Đóng" }).click();
});

test("a file let fall onto the sheet asks for what is unsaved, and opens; at 1024 pixels everything has its place", async () => {
  await trial.page.setViewportSize({ width: 1024, height: 720 });
  const id = await workbookId();
  const data = await trial.page.evaluateHandle(
    ([bytes, name]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
      return transfer;
    },
    [saved.toString("base64"), "thả.xlsx"] as const,
  );
  await trial.page.dispatchEvent("#grid canvas >> nth=0", "drop", { dataTransfer: data });
  const unsaved = trial.page.getByRole("dialog", { name: "Sổ chưa lưu" });
  await unsaved.getByText("có thay đổi chưa lưu. Mở “thả.xlsx” thì các thay đổi đó mất.").waitFor();
  expect(await workbookId()).toBe(id);
  await unsaved.getByRole("button", { name: "Mở, bỏ thay đổi" }).click();
  await trial.page.waitForFunction((before) => window.trial?.api.getActiveWorkbook()?.getId() !== before, id);
  await trial.settled();
  await openMenu();
  const menu = await trial.page.locator("#trial-menu form").boundingBox();
  expect((menu?.x ?? -1) >= 0 && (menu?.x ?? 0) + (menu?.width ?? 0) <= 1024).toBe(true);
  await trial.page.waitForTimeout(200);
  await trial.screenshot("files-1024");
});

test("nothing was asked of any other machine, and nothing went wrong on the way", () => {
  expect(trial.outsideRequests()).toEqual([]);
  expect(trial.errors).toEqual([]);
});
