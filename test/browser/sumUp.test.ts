import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Locator, Page } from "playwright-core";
import { readChoices } from "../../src/app/consolidate/choices";
import { consolidatedFiles, readUnitFile, wholeListIn } from "../../src/files/consolidated";
import { plainPlans } from "../../src/files/plainPlans";
import { ADD_IN_FOLDER, ROOT, serveTrial, type TrialServer } from "../../src/host/serve/server";
import type { Row } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { writeXlsx } from "../../src/xlsx/write/write";
import { filled, fileOf, YEAR } from "../consolidate/generatedUnits";
import { violations } from "./harness/axe";
import { launch, watch } from "./harness/openTrial";

const SLOW_MS = 120_000;
const WAIT_MS = 15_000;
jest.setTimeout(2 * SLOW_MS);

const PAGE = pathToFileURL(path.join(ADD_IN_FOLDER, "tong-hop/index.html")).href;
const FOLDER = path.join(ROOT, "build/sum-up");
const ASKED = { year: YEAR, period: "NAM", quarter: "" } as const;

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const UNITS: readonly Row[] = [
  { id: "KHOI", name: "Đảng ủy Khối" },
  ...[1, 2, 3, 4, 5].map((i) => ({ id: `DV0${i}`, name: `Đảng ủy <b>Cơ quan</b> số ${i}`, parent: "KHOI" })),
];

let browser: Browser;
let server: TrialServer;
let list: GivenFile;
let files: readonly GivenFile[];
let choices: GivenFile;
beforeAll(async () => {
  browser = await launch();
  server = await serveTrial();
  const bytes = await writeXlsx(plainPlans(["DM_DONVI"], { settings: defaultSettings, rows: { DM_DONVI: UNITS } }));
  list = { name: "Danh mục.xlsx", bytes };
  const own = async (i: number, year = YEAR): Promise<GivenFile> => ({
    name: `DV0${i}_2026.xlsx`,
    bytes: await fileOf(filled(70 + i).rows, { unitCode: `DV0${i}`, year }),
  });
  const [first, second, third, lastYear] = await Promise.all([own(1), own(2), own(3), own(4, YEAR - 1)]);
  const bad = { name: "hỏng <i>.xlsx", bytes: new TextEncoder().encode("không phải Excel") };
  files = [first, second, third, lastYear, { ...first, name: "DV01_2026 (1).xlsx" }, bad];
  const late = { [createHash("sha256").update(third.bytes).digest("hex")]: { received: "2026-12-20" } };
  choices = { name: "chọn.json", bytes: new TextEncoder().encode(JSON.stringify({ due: "2026-12-15", files: late })) };
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const given = ({ name, bytes }: GivenFile) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

const partOf = (page: Page): Locator => page.getByRole("region", { name: "Tổng hợp báo cáo các đơn vị" });

async function opened(
  address: string,
  before?: (page: Page) => Promise<void>,
): Promise<{ page: Page; part: Locator } & ReturnType<typeof watch>> {
  const page = await browser.newPage({ locale: "vi-VN", reducedMotion: "reduce" });
  page.setDefaultTimeout(WAIT_MS);
  const watched = watch(page);
  await before?.(page);
  await page.goto(address);
  const part = partOf(page);
  await part.getByLabel("Tệp có danh mục đơn vị").setInputFiles(given(list));
  await part.getByLabel("Năm", { exact: true }).fill(String(YEAR));
  return { page, part, ...watched };
}

async function downloaded(page: Page, text: string): Promise<Buffer> {
  const download = page.waitForEvent("download", { timeout: SLOW_MS });
  await page.getByText(text).click({ timeout: SLOW_MS });
  return readFileSync(await (await download).path());
}

/** What Node makes of the same files. */
async function inNode(withChoices: boolean): ReturnType<typeof consolidatedFiles> {
  const whole = await wholeListIn(list.name, list.bytes, YEAR);
  if (!whole.ok) throw new Error("no list");
  const read = await Promise.all(files.map(({ name, bytes }) => readUnitFile(name, { ok: true, value: bytes }, ASKED)));
  const decided = withChoices ? readChoices(JSON.parse(strFromU8(choices.bytes))).choices : undefined;
  return consolidatedFiles({ ...whole.value, asked: ASKED, files: read, ...(decided ? { choices: decided } : {}) });
}

test("[SPG01] opened from disk the page sums the files chosen: workbook and long tables have the command line's bytes", async () => {
  const { page, part, requests, errors } = await opened(PAGE);
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.map(given));
  await part.getByLabel("Tệp lựa chọn").setInputFiles(given(choices));
  await part.getByRole("button", { name: "Tổng hợp" }).click();
  const workbook = await downloaded(page, "Tải về sổ kết quả");
  const tables = unzipSync(await downloaded(page, "Tải về bảng dài"));
  const made = await inNode(true);
  expect(workbook.equals(Buffer.from(made.workbook))).toBe(true);
  expect(Object.entries(tables).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")])).toEqual(
    made.facts.map(({ name, text }) => [`facts/${name}`, text]),
  );
  expect([errors, requests.filter((each) => !each.startsWith("blob:"))]).toEqual([[], [PAGE]]);
});

test("[SPG02] served, with a folder: what came is counted by status, every bad file is named with its sentence, all fits 320 px", async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(path.join(FOLDER, "trong"), { recursive: true });
  for (const [i, { name, bytes }] of files.entries())
    await writeFile(path.join(FOLDER, i < 3 ? "" : "trong", name), bytes);
  const { page, part, errors } = await opened(`${server.url}addin/tong-hop/index.html`);
  await part.getByLabel("Hoặc cả một thư mục").setInputFiles(FOLDER);
  await part.getByRole("button", { name: "Tổng hợp" }).click();
  const workbook = await downloaded(page, "Tải về sổ kết quả");
  expect(workbook.equals(Buffer.from((await inNode(false)).workbook))).toBe(true);
  const rowsOf = (name: RegExp | string): Promise<string[]> =>
    part.getByRole("region", { name }).locator("tbody tr").allInnerTexts();
  expect((await rowsOf("Tình hình gửi báo cáo")).map((text) => text.split("\t")).sort()).toEqual([
    ["Chưa báo cáo", "1"],
    ["Gửi trùng", "1"],
    ["Không đọc được", "1"],
    ["Sai năm", "1"],
    ["Đã nhận", "3"],
  ]);
  const doubtful = await rowsOf(/Tệp cần xem lại/u);
  expect(doubtful.find((text) => text.startsWith("hỏng <i>.xlsx"))).toMatch(/Không đọc được\t.*Tệp/u);
  expect(doubtful.find((text) => text.startsWith("DV04"))).toContain("Số liệu trong tệp là của năm 2025.");
  expect(await part.locator("details").innerText()).toContain("Đơn vị chưa báo cáo: 01");
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.screenshot({ path: path.join(ROOT, "build/screenshots/sum-up.png"), fullPage: true });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.screenshot({ path: path.join(ROOT, "build/screenshots/sum-up-320.png"), fullPage: true });
  expect(errors).toEqual([]);
});

/** From then on the page hears nothing of its worker: one that hangs cannot be made otherwise. */
const silentAfter = async (page: Page, messages: number): Promise<void> => {
  await page.addInitScript((most) => {
    let heard = 0;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own worker below
    const listen = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: (event: Event) => void) {
      listen.call(this, type, (event) => {
        if (type !== "message" || ++heard <= most) listener(event);
      });
    } as typeof listen;
  }, messages);
};

test("[SPG03] nothing new for 8 seconds is said; stopped half-way nothing is kept, and it can be begun anew", async () => {
  // the list is asked for, the start told; two files asked for and told
  const { page, part } = await opened(PAGE, async (fresh) => {
    await fresh.clock.install();
    await silentAfter(fresh, 6);
  });
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.map(given));
  await part.getByRole("button", { name: "Tổng hợp" }).click();
  await part.getByText("Đã đọc 02 trên 06 tệp: DV02_2026.xlsx").waitFor({ timeout: SLOW_MS });
  expect(await part.getByText("Đã hơn 8 giây").count()).toBe(0);
  await page.clock.fastForward(8000);
  await part.getByText("Đã hơn 8 giây").waitFor({ timeout: SLOW_MS });
  await part.getByRole("button", { name: "Dừng" }).click();
  expect(await part.getByRole("alert").innerText()).toBe("Đã dừng, không giữ lại gì.");
  expect(await part.locator("a, table, [role=progressbar]").count()).toBe(0);
  expect(await part.getByRole("button", { name: "Tổng hợp" }).isEnabled()).toBe(true);
});

test("[SPG04] a list without units and choices that are not understood are refused with their sentence, and nothing is made", async () => {
  const { part, errors } = await opened(PAGE);
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.slice(0, 1).map(given));
  const told = async (): Promise<string> => {
    await part.getByRole("button", { name: "Tổng hợp" }).click();
    return part.getByRole("alert").innerText({ timeout: SLOW_MS });
  };
  const chosen = (text: string): Promise<void> =>
    part.getByLabel("Tệp lựa chọn").setInputFiles(given({ name: "chọn.json", bytes: new TextEncoder().encode(text) }));
  await chosen("{");
  expect(await told()).toContain("Không đọc được tệp lựa chọn.");
  await chosen('{"due": "mai"}');
  expect(await told()).toBe('Tệp lựa chọn: không hiểu "due": "mai".');
  await chosen("{}");
  await part.getByLabel("Tệp có danh mục đơn vị").setInputFiles(files.slice(0, 1).map(given));
  expect(await told()).toMatch(/DV01_2026\.xlsx|DM_DONVI/u);
  expect(await part.locator("a").count()).toBe(0);
  expect(errors).toEqual([]);
});
