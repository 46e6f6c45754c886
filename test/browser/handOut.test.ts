import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { stampOf } from "../../src/app/settings/stamp";
import { calculate } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { prefilledZip } from "../../src/files/prefilledZip";
import { ADD_IN_FOLDER, ROOT, serveTrial, type TrialServer } from "../../src/host/serve/server";
import type { Row } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { bookGrids } from "../../src/xlsx/bookGrid";
import { cellsOf } from "../../src/xlsx/bookCells";
import { writeXlsx } from "../../src/xlsx/write/write";
import { readBook } from "../xlsx-read/readBook";
import { launch, watch } from "./harness/openTrial";

/** A whole set is calculated, on a slow machine too. */
const SLOW_MS = 300_000;
jest.setTimeout(2 * SLOW_MS);

const PAGE = pathToFileURL(path.join(ADD_IN_FOLDER, "tong-hop/index.html")).href;
const YEAR = 2027;
const LONG = "Đảng ủy cơ sở Công ty Trách nhiệm hữu hạn Một thành viên Chế biến Nông lâm sản xuất khẩu tỉnh Lào Cai";
const UNITS: readonly Row[] = [
  { id: "DV01", name: "Chi bộ cơ sở <b>Số 1</b>", parent: "DU00", kind: "Cấp ủy" },
  { id: "DV02", name: LONG, parent: "DU00", kind: "Cấp ủy" },
  { id: "DV03", name: "Đảng ủy cơ sở đã sáp nhập", parent: "DU00", until: "30/6/2025" },
];
const SETTINGS = { ...defaultSettings, year: YEAR, period: "QUY", quarter: "2", place: "Lào Cai" } as const;

const listOf = (rows: readonly Row[]): Promise<Uint8Array> =>
  writeXlsx(plainPlans(["DM_DONVI"], { settings: defaultSettings, rows: { DM_DONVI: rows } }));

let browser: Browser;
let server: TrialServer;
beforeAll(async () => {
  browser = await launch();
  server = await serveTrial();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function opened(address: string): Promise<{ page: Page } & ReturnType<typeof watch>> {
  const page = await browser.newPage({ locale: "vi-VN" });
  const watched = watch(page);
  await page.goto(address);
  await page.waitForSelector("h1");
  return { page, ...watched };
}

const choose = (page: Page, bytes: Uint8Array): Promise<void> =>
  page.setInputFiles("input[type=file]", {
    name: "Danh mục.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });

test("[PRE01] the page opened from disk gives the command line's bytes: a file a unit with its code, year, period and version", async () => {
  const { page, requests, errors } = await opened(PAGE);
  const list = await listOf(UNITS);
  await choose(page, list);
  const part = page.getByRole("region", { name: "Phát biểu mẫu" });
  await part.getByLabel("Năm", { exact: true }).fill(String(YEAR));
  await part.getByLabel("Kỳ báo cáo").selectOption("QUY");
  await part.getByLabel("Quý báo cáo").selectOption("2");
  await part.getByLabel("Địa danh").fill("Lào Cai");
  await page.click("text=Tạo tệp cho từng đơn vị");
  const download = page.waitForEvent("download", { timeout: SLOW_MS });
  await page.click("text=Tải về tệp .zip", { timeout: SLOW_MS });
  const zip = new Uint8Array(readFileSync(await (await download).path()));
  await page.click("summary");
  expect(await page.textContent("main")).toContain("Đảng ủy cơ sở đã sáp nhập");
  await page.screenshot({ path: path.join(ROOT, "build/screenshots/hand-out.png"), fullPage: true });
  expect([errors, requests.filter((each) => !each.startsWith("blob:"))]).toEqual([[], [PAGE]]);

  const { period, quarter, place } = SETTINGS;
  const job = { fileName: "Danh mục.xlsx", bytes: list, year: YEAR, period, quarter, place };
  calculate([]);
  const made = await prefilledZip(job, () => undefined);
  expect(made.is === "made" && Buffer.from(made.zip).equals(Buffer.from(zip))).toBe(true);

  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual(["DV01_2027.xlsx", "DV02_2027.xlsx"]);
  const books = await Promise.all(Object.values(files).map((each) => readBook(each)));
  expect(books.map((book) => stampOf({ sheets: bookGrids(book) }))).toEqual(
    UNITS.slice(0, 2).map(({ id, name }) => ({
      unitCode: id,
      unit: name,
      year: YEAR,
      period: "QUY",
      quarter: "2",
      formVersion: 1,
    })),
  );

  // calculated: nothing is left for the unit's Excel to do before it shows anything
  for (const { sheets } of books)
    for (const { cells } of sheets)
      expect([...cellsOf(cells)].filter(({ formula, value }) => formula !== undefined && value === null)).toEqual([]);
});

test("[PRE02] served beside the add-in it opens too; two units of one code are refused with their cells, and nothing is made", async () => {
  const { page, errors } = await opened(`${server.url}addin/tong-hop/index.html`);
  await choose(page, await listOf([...UNITS, { id: "dv02", name: "Đảng ủy cơ sở B" }]));
  await page.click("text=Tạo tệp cho từng đơn vị");
  expect(await page.textContent("[role=alert]")).toContain('Mã đơn vị "DV02" ghi ở các ô A6, A8');
  await choose(page, new TextEncoder().encode("không phải sổ tính"));
  await page.click("text=Tạo tệp cho từng đơn vị");
  expect(await page.textContent("[role=alert]")).toMatch(/Tệp/u);
  await page.click("text=English");
  expect(await page.textContent("h2")).toBe("Hand out forms to the units");
  expect(errors).toEqual([]);
});
