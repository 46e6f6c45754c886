import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Locator, Page } from "playwright-core";
import { type Choices, readChoices } from "../../src/app/consolidate/choices";
import { type PreviousRun, readRun } from "../../src/app/consolidate/previousRun";
import { returnOf } from "../../src/app/consolidate/unitReturn";
import { writeDocx } from "../../src/docx/writeDocx";
import { consolidatedFiles, wholeListIn } from "../../src/files/consolidated";
import { readUnitFile } from "../../src/files/readUnitFile";
import { plainPlans } from "../../src/files/plainPlans";
import { ADD_IN_FOLDER, ROOT, serveTrial, type TrialServer } from "../../src/host/serve/server";
import type { Row } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { writeXlsx } from "../../src/xlsx/write/write";
import { generatedSet } from "../consolidate/generatedSet";
import { filled, fileOf, YEAR, shortSheet } from "../consolidate/generatedUnits";
import { violations } from "./harness/axe";
import { type Focused, focused, tabTo } from "./harness/focus";
import { launch, watch } from "./harness/openTrial";
import { silenceWorkers } from "./harness/silenceWorkers";

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
  {
    id: "DV06",
    name: "Đảng ủy Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh, khu vực miền núi",
    parent: "KHOI",
  },
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
    name: `DV0${i}_${i === 4 ? "Bao_cao_ket_qua_thuc_hien_cac_chi_tieu_cua_nghi_quyet_nam_" : ""}2026.xlsx`,
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
async function inNode(decided?: Choices, previous?: PreviousRun, of = files): ReturnType<typeof consolidatedFiles> {
  const whole = await wholeListIn(list.name, list.bytes, YEAR);
  if (!whole.ok) throw new Error("no list");
  const columns = decided ? { columns: decided.columns } : {};
  const read = await Promise.all(
    of.map(({ name, bytes }) => readUnitFile(name, { ok: true, value: bytes }, ASKED, columns)),
  );
  const job = { ...whole.value, asked: ASKED, files: read, previous };
  return consolidatedFiles(decided ? { ...job, choices: decided } : job);
}

const choicesIn = (text: string): Choices => {
  const { choices: read, wrong } = readChoices(JSON.parse(text));
  expect(wrong).toEqual([]);
  return read;
};

test("[SPG01] opened from disk the page sums the files chosen: workbook, report and long tables have the command line's bytes", async () => {
  const { page, part, requests, errors } = await opened(PAGE);
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.map(given));
  await part.getByLabel("Tệp lựa chọn").setInputFiles(given(choices));
  await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  const workbook = await downloaded(page, "Tải về sổ kết quả");
  const tables = unzipSync(await downloaded(page, "Tải về bảng dài"));
  const report = await downloaded(page, "Tải về báo cáo");
  const made = await inNode(choicesIn(strFromU8(choices.bytes)));
  expect(report.equals(Buffer.from(await writeDocx(made.report)))).toBe(true);
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
  await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  const workbook = await downloaded(page, "Tải về sổ kết quả");
  expect(workbook.equals(Buffer.from((await inNode()).workbook))).toBe(true);
  const rowsOf = (name: RegExp | string): Promise<string[]> =>
    part.getByRole("region", { name }).locator("tbody tr").allInnerTexts();
  expect((await rowsOf("Tình hình gửi báo cáo")).map((text) => text.split("\t")).sort()).toEqual([
    ["Chưa báo cáo", "2"],
    ["Gửi trùng", "1"],
    ["Không đọc được", "1"],
    ["Sai năm", "1"],
    ["Đã nhận", "3"],
  ]);
  const doubtful = await part.getByRole("list", { name: "Sổ theo dõi" }).getByRole("listitem").allInnerTexts();
  expect(doubtful.find((text) => text.includes("hỏng <i>.xlsx"))).toMatch(/Không đọc được\n.*Tệp/u);
  expect(doubtful.find((text) => text.includes("DV04"))).toContain("Số liệu trong tệp là của năm 2025.");
  expect(await part.locator("details").first().innerText()).toContain("Đơn vị chưa báo cáo: 02");
  expect(await violations(page.mainFrame())).toEqual([]);
  await page.screenshot({ path: path.join(ROOT, "build/screenshots/sum-up.png"), fullPage: true });
  // what is long and cannot be broken: a file's name, a list of units
  await part.getByRole("button", { name: /^Ghi về tệp: DV04_Bao_cao/u }).click();
  await part.getByRole("button", { name: /^Ghi về đơn vị: .* số 4$/u }).click();
  await part.getByRole("button", { name: /^Ghi về tệp: hỏng/u }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.screenshot({ path: path.join(ROOT, "build/screenshots/sum-up-320.png"), fullPage: true });
  expect(errors).toEqual([]);
});

test("[SPG03] nothing new for 8 seconds is said; stopped half-way nothing is kept, and it can be begun anew", async () => {
  const { page, part } = await opened(PAGE, async (fresh) => {
    await fresh.clock.install();
    // the start, and two files
    await fresh.addInitScript(silenceWorkers, 3);
  });
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.map(given));
  await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await part.getByText("Đã đọc 02 trên 06 tệp").waitFor({ timeout: SLOW_MS });
  expect(await part.getByText("Đã hơn 8 giây").count()).toBe(0);
  await page.clock.fastForward(8000);
  await part.getByText("Đã hơn 8 giây").waitFor({ timeout: SLOW_MS });
  await part.getByRole("button", { name: "Dừng" }).click();
  expect(await part.getByRole("alert").innerText()).toBe("Đã dừng, không giữ lại gì.");
  expect(await part.locator("a, table, [role=progressbar]").count()).toBe(0);
  expect(await part.getByRole("button", { name: "Tổng hợp", exact: true }).isEnabled()).toBe(true);
});

test("[SPG04] a list without units, choices that are not understood and an earlier run that is none are refused with their sentence, and nothing is made", async () => {
  const { part, errors } = await opened(PAGE);
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.slice(0, 1).map(given));
  const told = async (): Promise<string> => {
    await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    return part.getByRole("alert").innerText({ timeout: SLOW_MS });
  };
  const chosen = (text: string): Promise<void> =>
    part.getByLabel("Tệp lựa chọn").setInputFiles(given({ name: "chọn.json", bytes: new TextEncoder().encode(text) }));
  await chosen("{");
  expect(await told()).toContain("Không đọc được tệp lựa chọn.");
  await chosen('{"due": "mai"}');
  expect(await told()).toBe(
    'Tệp lựa chọn, phần "due": đang ghi "mai"; cần một ngày theo dạng năm-tháng-ngày, ví dụ "2026-12-31".',
  );
  await chosen("{}");
  for (const bytes of ["{}", "PK hỏng"]) {
    const run = { name: "lần trước.zip", bytes: new TextEncoder().encode(bytes) };
    await part.getByLabel("Lần tổng hợp trước").setInputFiles(given(run));
    expect(await told()).toMatch(/^Không đọc được lần tổng hợp trước\. Chọn đúng tệp run\.json/u);
  }
  await part.getByLabel("Lần tổng hợp trước").setInputFiles([]);
  await part.getByLabel("Tệp có danh mục đơn vị").setInputFiles(files.slice(0, 1).map(given));
  expect(await told()).toMatch(/DV01_2026\.xlsx|DM_DONVI/u);
  expect(await part.locator("a").count()).toBe(0);
  expect(errors).toEqual([]);
});

/** Whether the browser asks before it leaves the page; the page stays. */
const isWarnedOnLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));

/** A unit's own list, whose result stands under a caption that says nothing. */
const ownList = (): Promise<Uint8Array> => {
  const captions = ["TT", "Họ và tên", "Năm sinh", "Cột 7", "Ghi chú"];
  const ratings = ["HTXSNV", "HTTNV", "HTNV", "HTTNV"];
  const plan = shortSheet({
    name: "Đoàn viên",
    title: "DANH SÁCH ĐOÀN VIÊN",
    subtitle: "",
    columns: captions.map((caption) => ({ caption, widthChars: 18, style: "centred" as const })),
    rows: ratings.map((rating, i) => [i + 1, `Nguyễn Văn ${"ABCD".charAt(i)}`, 1980 + i, rating, null]),
    notes: [],
  });
  return fileOf({}, { unitCode: "DV06" }, [plan]);
};

test("[SPG05] what is decided on the page is saved as the command line reads it and summed again; the run is compared with an earlier one", async () => {
  const other = { name: "DV01_sửa.xlsx", bytes: await fileOf(filled(99).rows, { unitCode: "DV01" }) };
  const own = { name: "DV06_2026.xlsx", bytes: await ownList() };
  const all = [...files, other, own];
  const { page, part, errors } = await opened(PAGE);
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(all.map(given));
  await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  const earlier = await downloaded(page, "Tải về bảng dài");
  await part.getByLabel("Hạn gửi", { exact: true }).fill("15/13/2026");
  await part.getByText("Ghi đủ ngày/tháng/năm").waitFor();
  expect(await part.getByRole("button", { name: "Lưu lựa chọn" }).getAttribute("aria-disabled")).toBe("true");
  await part.getByLabel("Hạn gửi", { exact: true }).fill("15/12/2026");
  // which of two files counts, by keyboard
  const files1 = part.getByRole("radiogroup", { name: /Cơ quan<\/b> số 1: tính tệp nào/u });
  await files1.getByRole("radio", { name: "Chưa chọn" }).focus();
  await page.keyboard.press("ArrowUp");
  expect(await files1.getByRole("radio", { name: other.name }).isChecked()).toBe(true);
  await part.getByLabel("Hiện").selectOption("all");
  await part.getByRole("button", { name: "Ghi về tệp: DV02_2026.xlsx" }).click();
  await part.getByRole("group", { name: "Về tệp DV02" }).getByLabel("Không tính tệp này, vì").fill("xin gửi lại");
  await part.getByRole("button", { name: `Xem các cột: ${own.name}` }).click();
  const columns = part.getByRole("group", { name: `Các cột trong tệp ${own.name}` });
  await columns.getByText("Chưa rõ cột nào là kết quả").waitFor();
  await columns.getByLabel("D. Cột 7").selectOption({ label: "Xếp loại (được quyết định)" });
  await columns.getByText("Đã rõ các cột cần dùng").waitFor();
  await columns.screenshot({ path: path.join(ROOT, "build/screenshots/sum-up-columns.png") });
  await part.getByRole("button", { name: "Ghi về đơn vị: Đảng ủy <b>Cơ quan</b> số 5" }).click();
  const paper = part.getByRole("group", { name: "Về Đảng ủy <b>Cơ quan</b> số 5" });
  await paper.getByLabel("Số báo cáo bản giấy").fill("12-BC/ĐU");
  const figures = paper.getByRole("group", { name: /^CT06/u });
  await figures.getByLabel("Số đạt").fill("60");
  await figures.getByLabel("Tổng số").fill("50");
  await figures.getByText("phải không quá tổng số").waitFor();
  await figures.getByLabel("Số đạt").fill("41");
  await paper.getByRole("group", { name: /^CT01/u }).getByLabel("Thuộc diện").selectOption("no");
  expect(await violations(page.mainFrame())).toEqual([]);
  expect(await isWarnedOnLeaving(page)).toBe(true);
  const saved = (await downloaded(page, "Lưu lựa chọn")).toString("utf8");
  expect(await isWarnedOnLeaving(page)).toBe(false);
  expect(Object.keys(JSON.parse(saved) as object)).toEqual(["due", "files", "units", "columns"]);
  await part.getByLabel("Lần tổng hợp trước").setInputFiles(given({ name: "lần trước.zip", bytes: earlier }));
  await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  const workbook = await downloaded(page, "Tải về sổ kết quả");
  const previous = readRun(strFromU8(unzipSync(earlier)["facts/run.json"] ?? new Uint8Array(0)));
  const made = await inNode(choicesIn(saved), previous, all);
  expect(workbook.equals(Buffer.from(made.workbook))).toBe(true);
  expect(made.whole.ledger.flatMap(({ file, status }) => (file?.name === other.name ? [status] : []))).toEqual([
    "received",
  ]);
  const ofOwn = made.whole.ledger.flatMap(({ file }) => (file?.name === own.name && file.outcome.ok ? [file] : []));
  expect(ofOwn.map(({ outcome }) => outcome.ok && returnOf(outcome.value, "CT06")?.counts)).toMatchObject([
    { part: 3, whole: 4 },
  ]);
  // what was saved is taken up again in a new page
  const { part: next } = await opened(PAGE);
  await next.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(all.map(given));
  await next
    .getByLabel("Tệp lựa chọn")
    .setInputFiles(given({ name: "lưu.json", bytes: new TextEncoder().encode(saved) }));
  await next.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  await next.getByText("Đã tổng hợp 08 tệp").waitFor({ timeout: SLOW_MS });
  expect(await next.getByLabel("Hạn gửi", { exact: true }).inputValue()).toBe("15/12/2026");
  expect(await next.getByText("Có lựa chọn chưa lưu").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("[SPG06] 92 generated units, from disk: the workbook has the bytes that Node makes of the same files and choices", async () => {
  const set = await generatedSet(11, 92);
  const sent = set.files.filter(({ isPart }) => !isPart);
  const rows = { DM_DONVI: set.rows };
  const units = await writeXlsx(plainPlans(["DM_DONVI"], { settings: defaultSettings, rows }));
  const { page, part } = await opened(PAGE);
  await part.getByLabel("Tệp có danh mục đơn vị").setInputFiles(given({ name: "ds.xlsx", bytes: units }));
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(sent.map(given));
  const decided = JSON.stringify(set.choices);
  await part
    .getByLabel("Tệp lựa chọn")
    .setInputFiles(given({ name: "chọn.json", bytes: new TextEncoder().encode(decided) }));
  await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
  const workbook = await downloaded(page, "Tải về sổ kết quả");
  const whole = await wholeListIn("ds.xlsx", units, YEAR);
  if (!whole.ok) throw new Error("no list");
  const read = await Promise.all(sent.map(({ name, bytes }) => readUnitFile(name, { ok: true, value: bytes }, ASKED)));
  const job = { ...whole.value, asked: ASKED, choices: choicesIn(decided), files: read };
  expect(workbook.equals(Buffer.from((await consolidatedFiles(job)).workbook))).toBe(true);
});

test("[SPG07] by keyboard alone: files chosen, summed, a question answered, saved and summed again; the focus is always seen and never lost", async () => {
  const other = { name: "DV01_sửa.xlsx", bytes: await fileOf(filled(99).rows, { unitCode: "DV01" }) };
  const { page, part, errors } = await opened(PAGE);
  const press = async (key: string): Promise<Focused> => {
    await page.keyboard.press(key);
    const at = await focused(page);
    expect([key, at.isSeen]).toEqual([key, true]);
    return at;
  };
  const choose = async (label: string, chosen: readonly GivenFile[]): Promise<void> => {
    await tabTo(page, label);
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("Space");
    await (await chooser).setFiles(chosen.map(given));
    expect((await focused(page)).name).toContain(label);
  };
  await page.getByRole("heading", { name: "Tổng hợp báo cáo các đơn vị" }).click();
  await choose("Tệp có danh mục đơn vị", [list]);
  await choose("Tệp báo cáo của các đơn vị", [...files, other]);
  await tabTo(page, "Năm");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(String(YEAR));
  await tabTo(page, "Tổng hợp");
  await press("Enter");
  const made = part.getByText("Đã tổng hợp 07 tệp.");
  await made.waitFor({ timeout: SLOW_MS });
  expect(await focused(page)).toEqual({ name: "Tổng hợp", isSeen: true });
  await tabTo(page, "Chưa chọn");
  expect((await press("ArrowUp")).name).toBe(other.name);
  await tabTo(page, "Ghi về tệp");
  await press("Space");
  await tabTo(page, "Không tính tệp này, vì");
  await page.keyboard.type("xin gửi lại");
  for (let back = 0; !(await press("Shift+Tab")).name.startsWith("Ghi về tệp"); back++) expect(back).toBeLessThan(3);
  await press("Space");
  while (!(await press("Shift+Tab")).name.startsWith("Lưu lựa chọn"));
  const download = page.waitForEvent("download");
  await press("Enter");
  const saved = JSON.parse(readFileSync(await (await download).path(), "utf8")) as { files: object };
  expect(Object.values(saved.files)).toContainEqual({ use: true });
  await tabTo(page, "Tổng hợp lại");
  await page.keyboard.press("Enter");
  await made.waitFor({ timeout: SLOW_MS });
  expect(await focused(page)).toEqual({ name: "Tổng hợp", isSeen: true });
  expect(errors).toEqual([]);
});
