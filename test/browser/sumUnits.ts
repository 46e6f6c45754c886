import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page } from "playwright-core";
import { readChoices } from "../../src/app/consolidate/choices";
import type { Cell } from "../../src/domain/cell";
import { textOf } from "../../src/domain/textOf";
import { consolidatedFiles, wholeListIn } from "../../src/files/consolidated";
import { readUnitFile } from "../../src/files/readUnitFile";
import { plainPlans } from "../../src/files/plainPlans";
import { ADD_IN_FOLDER, serveTrial } from "../../src/host/serve/server";
import { defaultSettings } from "../../src/report/settings";
import { writeXlsx } from "../../src/xlsx/write/write";
import { generatedSet } from "../consolidate/generatedSet";
import { YEAR } from "../consolidate/generatedUnits";
import { launch, openTrial } from "./harness/openTrial";

const USAGE = "npm run -s sum-units -- DIR";
const [SEED, UNITS] = [11, 92];
const SLOW_MS = 300_000;
const LONG = "trực thuộc Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh, khu vực miền núi";
/** The pane scrolls within itself: what is to be seen of it has to stand in the window. */
const PICTURE_HEIGHT = 4000;
const ASKED = { year: YEAR, period: "NAM", quarter: "" } as const;

/** A generated set of units summed on the page from disk, on the page as served, and in the pane: seconds, bytes, pictures. For people. */
async function sumUnits(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const set = await generatedSet(SEED, UNITS);
  // some of them with names as long as real ones
  const named = set.rows.map((row, i) =>
    i % 9 === 4 ? { ...row, name: `${textOf(row["name"] as Cell)} ${LONG}` } : row,
  );
  const rows = { DM_DONVI: named };
  const list = await writeXlsx(plainPlans(["DM_DONVI"], { settings: defaultSettings, rows }));
  const files = set.files.filter(({ isPart }) => !isPart);
  const whole = await wholeListIn("ds.xlsx", list, YEAR);
  if (!whole.ok) throw new Error("no list");
  const read = await Promise.all(files.map(({ name, bytes }) => readUnitFile(name, { ok: true, value: bytes }, ASKED)));
  const { choices } = readChoices(set.choices);
  const made = await consolidatedFiles({ ...whole.value, asked: ASKED, choices, files: read });

  const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
  const sum = async (face: string, page: Page, frame: Page | Frame, widths: readonly number[]): Promise<void> => {
    const part = frame.getByRole("region", { name: "Tổng hợp báo cáo các đơn vị" });
    await part.getByLabel("Tệp có danh mục đơn vị").setInputFiles(given("ds.xlsx", list));
    await part
      .getByLabel("Tệp báo cáo của các đơn vị")
      .setInputFiles(files.map(({ name, bytes }) => given(name, bytes)));
    await part
      .getByLabel("Tệp lựa chọn")
      .setInputFiles(given("chọn.json", new TextEncoder().encode(JSON.stringify(set.choices))));
    await part.getByLabel("Năm", { exact: true }).fill(String(YEAR));
    const begun = performance.now();
    await part.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    await part.getByText("Đã tổng hợp").waitFor({ timeout: SLOW_MS });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const download = page.waitForEvent("download", { timeout: SLOW_MS });
    await part.getByText("Tải về sổ kết quả").click();
    const workbook = fs.readFileSync(await (await download).path());
    const isSame = workbook.equals(Buffer.from(made.workbook));
    console.log(`${face}: ${files.length} files, ${seconds} s, bytes of Node: ${isSame ? "same" : "OTHER"}`);
    await part.getByLabel("Hiện").selectOption("all");
    for (const what of ["Ghi về tệp", "Ghi về đơn vị"])
      await part
        .getByRole("button", { name: new RegExp(`^${what}`, "u") })
        .first()
        .click();
    for (const width of widths) {
      await page.setViewportSize({ width, height: PICTURE_HEIGHT });
      await page.screenshot({ path: path.join(folder, `${face}-${width}.png`), fullPage: true });
      const over = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      console.log(`${face} at ${width}: ${over} px beyond the window`);
    }
  };

  const browser = await launch();
  const server = await serveTrial();
  for (const [face, address] of [
    ["disk", pathToFileURL(path.join(ADD_IN_FOLDER, "tong-hop/index.html")).href],
    ["served", `${server.url}addin/tong-hop/index.html`],
  ] as const) {
    const page = await browser.newPage({ locale: "vi-VN" });
    await page.goto(address);
    await sum(face, page, page, [1280, 360]);
  }
  await browser.close();
  await server.close();
  const trial = await openTrial({ height: 900 });
  await trial.addin.getByRole("tab", { name: "Tổng hợp" }).click();
  await trial.addin.getByLabel("Danh mục ở sổ đang mở").uncheck();
  // 320 px, the pane's least
  await trial.page.evaluate(() => document.querySelector<HTMLInputElement>("input[name=paneNarrow]")?.click());
  await sum("pane", trial.page, trial.addin, [1280]);
  await trial.close();
}

const [into] = process.argv.slice(2);
if (into === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else
  sumUnits(into).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
