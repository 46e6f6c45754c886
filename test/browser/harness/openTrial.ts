import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { BUILDS } from "../../../src/host/serve/builds";
import { ROOT, serveTrial } from "../../../src/host/serve/server";
import { findBrowser } from "./findBrowser";

/** A machine that also runs two other tests is slow, not wrong. */
const WAIT_MS = 90_000;
const TAKEN_OVER_MS = 25_000;
const ATTEMPTS = 3;
const GRID = "canvas[id^=univer-sheet-main-canvas]";

export interface OpenTrial {
  readonly page: Page;
  /** The frame in which the add-in runs. */
  readonly addin: Frame;
  /** Every address asked for, by the page and by the frame. */
  readonly requests: readonly string[];
  /** Requests that left this machine. */
  outsideRequests(): string[];
  /** What went wrong without anybody asking: console errors, uncaught exceptions, failed requests. */
  readonly errors: readonly string[];
  /** Selects a cell of the active sheet, types, presses Enter and waits until everything is computed. */
  type(cell: string, text: string): Promise<void>;
  /** Does so faster: only the ends are pressed key by key, what is between comes at once, as from an input method. */
  enter(cell: string, text: string): Promise<void>;
  select(cell: string, sheetName?: string): Promise<void>;
  /** Adds an empty sheet and shows it. */
  addSheet(name: string): Promise<void>;
  /** The middle of a cell on the screen, in a sheet that is not scrolled. */
  middleOf(cell: string): Promise<{ readonly x: number; readonly y: number }>;
  /** What the sheet shows in a cell. */
  shown(cell: string): Promise<string>;
  /** The number it shows there, with its decimal comma. */
  shownNumber(cell: string): Promise<number>;
  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;
  /** Into build/screenshots; gives the file. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface OpenTrialOptions {
  readonly width?: number;
  readonly height?: number;
  /** Such as `?blanks=web`. */
  readonly search?: string;
}

/** Serves the built trial workbook and opens it in a browser of its own, watched. */
export async function openTrial({
  width = 1280,
  height = 720,
  search = "",
}: OpenTrialOptions = {}): Promise<OpenTrial> {
  for (const { output, name } of BUILDS)
    if (!fs.existsSync(output))
      throw new Error(`${output} is missing: run \`npx webpack --config-name ${name}\` first`);
  const server = await serveTrial();
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width, height }, locale: "vi-VN", reducedMotion: "reduce" });
  page.setDefaultTimeout(WAIT_MS);
  const { requests, errors } = watch(page);

  await page.goto(server.url + search);
  await page.waitForFunction(() => window.trial !== undefined);
  const addin = page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes("/addin/"));
  if (addin === undefined) throw new Error("the add-in's frame did not open");

  const settled = (): Promise<void> => page.evaluate(() => window.trial?.settled());
  const put = async (cell: string, write: () => Promise<void>): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      await select(page, cell);
      await write();
      await page.keyboard.press("Enter");
      if (await leftBelow(page, cell)) break;
      if (attempt === ATTEMPTS) throw new Error(`${cell} was not taken over: ${await stateOfTyping(page)}`);
      await page.keyboard.press("Escape");
    }
    await settled();
  };
  return {
    page,
    addin,
    requests,
    errors,
    outsideRequests: () => requests.filter((url) => !url.startsWith(server.url) && !/^(?:data|blob|about):/u.test(url)),
    select: (cell, sheetName) => select(page, cell, sheetName),
    addSheet: (name) =>
      page.evaluate((sheetName) => void window.trial?.api.getActiveWorkbook()?.insertSheet(sheetName), name),
    middleOf: (cell) => middleOf(page, cell),
    type: (cell, text) => put(cell, () => page.keyboard.type(text)),
    enter: (cell, text) =>
      put(cell, async () => {
        await page.keyboard.type(text.slice(0, 2));
        await page.keyboard.insertText(text.slice(2, -1));
        await page.keyboard.type(text.slice(-1));
      }),
    shown: (cell) => shown(page, cell),
    shownNumber: async (cell) => Number((await shown(page, cell)).replace(",", ".")),
    settled,
    async screenshot(name) {
      const file = path.join(ROOT, "build/screenshots", `${name}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Playwright alone would pass many flags more; these are the browser's own needs. */
export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args], env: { ...definedEnv(), ...env }, headless: true });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

export function watch(page: Page): { requests: string[]; errors: string[] } {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => errors.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
  });
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`console: ${message.text()}`);
  });
  return { requests, errors };
}

const shown = (page: Page, cell: string): Promise<string> =>
  page.evaluate(
    (address) => window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange(address).getDisplayValue() ?? "",
    cell,
  );

let clicks = 0;

/**
 * Gives the grid the keyboard as people do, by a click into it, then selects. Univer draws a selection one frame later and
 * takes keys for the cell it drew.
 */
async function select(page: Page, cell: string, sheetName?: string): Promise<void> {
  // never twice at one place: a double click opens the cell, and what is typed next would end up in it
  clicks += 1;
  await page.locator(GRID).click({ position: { x: clicks % 2 === 0 ? 200 : 400, y: 200 } });
  await page.evaluate(
    async ([address, name]) => {
      const workbook = window.trial?.api.getActiveWorkbook();
      const sheet = name === undefined ? workbook?.getActiveSheet() : workbook?.getSheetByName(name);
      if (!workbook || !sheet) throw new Error(`no sheet ${name}`);
      workbook.setActiveSheet(sheet);
      sheet.getRange(address).activate();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [cell, sheetName] as const,
  );
}

/**
 * Univer takes over what was typed some time after Enter, then goes to the cell below. On a busy machine it has once lost keys
 * and stayed where it was: who types then presses Escape and types again.
 */
const leftBelow = (page: Page, cell: string): Promise<boolean> =>
  page
    .waitForFunction(
      (typed) => {
        const workbook = window.trial?.api.getActiveWorkbook();
        const sheet = workbook?.getActiveSheet();
        const active = sheet?.getActiveRange();
        const isBelow = active && active.getRow() > (sheet?.getRange(typed).getRow() ?? 0);
        return isBelow && !workbook?.isCellEditing();
      },
      cell,
      { timeout: TAKEN_OVER_MS },
    )
    .then(
      () => true,
      () => false,
    );

/** For whoever reads why typing failed. */
const stateOfTyping = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const workbook = window.trial?.api.getActiveWorkbook();
    const at = workbook?.getActiveSheet().getActiveRange()?.getA1Notation();
    const focused = document.activeElement?.outerHTML.slice(0, 200);
    return `at ${at}, ${workbook?.isCellEditing() ? "editing" : "not editing"}, keys go to ${focused}`;
  });

/** The middle of a cell on the screen, in a sheet that is not scrolled. */
async function middleOf(page: Page, cell: string): Promise<{ readonly x: number; readonly y: number }> {
  const grid = await page.locator(GRID).boundingBox();
  const box = await page.evaluate((address) => {
    const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
    const { x = 0, y = 0, width = 0, height = 0 } = sheet?.getRange(address).getCellRect() ?? {};
    return { x, y, width, height };
  }, cell);
  return { x: (grid?.x ?? 0) + box.x + box.width / 2, y: (grid?.y ?? 0) + box.y + box.height / 2 };
}
