import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { cellsOf } from "../../src/xlsx/bookCells";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { insertFirstSet, paste } from "./harness/steps";

const MEMBERS = [
  ["Lò Thị Mẫu", "CĐCS 1", "Công đoàn", "x", null, "HTTNV"],
  ["Giàng A Thử", "CĐCS 1", "Công đoàn", "x", null, "HTNV"],
];

let trial: OpenTrial;
let addIn: Frame;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "chitieu-"));
  trial = await openTrial({ height: 900 });
  addIn = trial.addin;
  await insertFirstSet(trial);
  await paste(trial, "DS_HOIVIEN", 4, 1, MEMBERS);
  await trial.settled();
  await addIn.getByRole("tab", { name: "Chèn biểu" }).click();
});
afterAll(async () => {
  await trial.close();
  fs.rmSync(folder, { recursive: true });
});

/** What the page offers of the workbook that the add-in has Excel open. */
async function offered(): Promise<Book> {
  await trial.page.getByText("Phần bổ trợ vừa tạo một sổ mới").waitFor({ timeout: 120_000 });
  const [download] = await Promise.all([
    trial.page.waitForEvent("download"),
    trial.page.getByRole("button", { name: "Tải về", exact: true }).click(),
  ]);
  const file = path.join(folder, "copy.xlsx");
  await download.saveAs(file);
  const read = await readXlsx(fs.readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
  return read.value;
}

const formulas = (sheets: readonly BookSheet[]): readonly string[] =>
  sheets.flatMap(({ cells }) => [...cellsOf(cells)].flatMap(({ formula }) => formula ?? []));

test("[CPB01] Bản gửi đi: Excel opens a workbook without our functions, with the figures that stand in the open one", async () => {
  await addIn.getByRole("button", { name: "Bản gửi đi…" }).click();
  await addIn.getByRole("checkbox", { name: "DS_HOIVIEN" }).check();
  await trial.screenshot("hand-over-choices");
  expect(await violations(addIn)).toEqual([]);
  await addIn.getByRole("button", { name: "Tạo bản gửi đi" }).click();
  const book = await offered();
  await addIn.getByText("cuối sổ mới").waitFor();
  await trial.screenshot("hand-over-made");
  expect(formulas(book.sheets).filter((formula) => /CHITIEU[._][A-Z]+\(|_xldudf/iu.test(formula))).toEqual([]);
  const sheet = (name: string) => book.sheets.find((each) => each.name === name);
  const states = [...cellsOf(sheet("DS_HOIVIEN")?.cells ?? book.sheets[0]!.cells)].map(({ value }) => value);
  expect(states).toContain("đạt: TOT");
  expect(states).toContain("chưa đạt: HT");
  expect(formulas([sheet("B01 2026")!]).length).toBeGreaterThan(100);
  const list = [...cellsOf(sheet("Bản gửi đi")!.cells)];
  expect(list.some(({ value }) => typeof value === "string" && value.includes("TRANGTHAIXEPLOAI("))).toBe(true);
});

test("[CPB02] Sang năm mới: the new workbook opens in place of the old one, and the add-in counts in it", async () => {
  await addIn.getByRole("button", { name: "Đóng", exact: true }).click();
  await addIn.getByRole("button", { name: "Sang năm mới…" }).click();
  await addIn.getByRole("button", { name: "Tạo sổ năm mới" }).click();
  await addIn.getByText("Sổ năm 2027").waitFor({ timeout: 120_000 });
  await trial.screenshot("new-year-made");
  await trial.page.getByRole("button", { name: "Mở sổ mới" }).click();
  await trial.page.getByRole("button", { name: "Mở, bỏ thay đổi" }).click();
  await trial.page.waitForFunction(
    () => (window.trial?.api.getActiveWorkbook()?.getSheetByName("B01 2027") ?? null) !== null,
    undefined,
    { timeout: 120_000 },
  );
  await trial.settled();
  const shown = await trial.page.evaluate(() => {
    const members = window.trial?.api.getActiveWorkbook()?.getSheetByName("DS_HOIVIEN");
    return members?.getRange("B5:G6").getValues();
  });
  expect(shown?.map(([name, , , studied, , rating]) => [name, studied, rating])).toEqual([
    ["Lò Thị Mẫu", null, null],
    ["Giàng A Thử", null, null],
  ]);
  await trial.screenshot("new-year-opened");
  expect(trial.errors).toEqual([]);
  expect(trial.outsideRequests()).toEqual([]);
});
