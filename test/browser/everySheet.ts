import fs from "node:fs";
import path from "node:path";
import { sampleRows } from "../../src/cli/sampleRows";
import { columnIndex, geometryOf, keyOf } from "../../src/report/geometry";
import type { Row } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { recordOf, SHEET_IDS, type SheetId } from "../../src/report/sheets";
import { b01 } from "../../src/report/sheets/b01";
import { unit } from "../../src/sample/unit";
import { exampleRows } from "../compare/exampleRows";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { paste } from "./harness/steps";

const USAGE = "npm run -s every-sheet -- [--only B01,B04] DIR";
const SIZE = { width: 1440, height: 900 };
const INSERTED_MS = 120_000;
/** Beside the grid's own row numbers and scroll bar. */
const MARGIN_PX = 80;

/** Lists that are inserted with rows. */
const BEGUN: ReadonlySet<SheetId> = new Set(["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "B13", "B14"]);

const nameOf = (id: SheetId): string => recordOf(id).name({ ...defaultSettings, year: unit.year });

type Value = string | number | null;

/** What a sheet shows from its first row, as far as told. */
const shownIn = (trial: OpenTrial, sheet: string, row: number, column: number, rows: number, columns: number) =>
  trial.page.evaluate(
    ([name, ...at]) =>
      window.trial?.api
        .getActiveWorkbook()
        ?.getSheetByName(name)
        ?.getRange(...at)
        .getDisplayValues() ?? [],
    [sheet, row, column, rows, columns] as const,
  );

/** Rows into a sheet: into a list one below the other, into a form beside its own names. */
async function fill(trial: OpenTrial, id: SheetId, rows: readonly Row[]): Promise<void> {
  const record = recordOf(id);
  const { firstRow } = geometryOf(record);
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (record.kind === "list") {
    for (const key of keys) {
      const values = rows.map((row) => [(row[key] ?? null) as Value]);
      await paste(trial, nameOf(id), firstRow, columnIndex(record, key), values);
    }
    return;
  }
  const names = await shownIn(trial, nameOf(id), firstRow, columnIndex(record, keyOf(record)), 60, 1);
  for (const row of rows) {
    const at = names.findIndex(([name]) => name === row[keyOf(record)]);
    if (at < 0) throw new Error(`${id} has no row ${JSON.stringify(row[keyOf(record)])}`);
    for (const key of keys.filter((each) => each !== keyOf(record)))
      await paste(trial, nameOf(id), firstRow + at, columnIndex(record, key), [[(row[key] ?? null) as Value]]);
  }
}

/** Rows for a list that the sample unit does not have, and that does not begin with rows of its own. */
function examplesOf(id: SheetId): readonly Row[] {
  const record = recordOf(id);
  return record.kind === "list" && !BEGUN.has(id) ? exampleRows(record, unit.year) : [];
}

async function insert(trial: OpenTrial, id: SheetId): Promise<void> {
  const section = trial.addin.locator("[role=tabpanel]:not([hidden])");
  const box = section.locator(".sheet-choice", { hasText: recordOf(id).label.vi }).getByRole("checkbox");
  await box.check();
  const linked = section.getByRole("checkbox", { name: "Chèn cả các danh sách còn thiếu" });
  if ((await linked.count()) > 0) await linked.uncheck();
  await section.locator(".insert-bar").getByRole("button").click();
  await section
    .getByRole("button", { name: `Mở ${nameOf(id)}` })
    .first()
    .waitFor({ timeout: INSERTED_MS });
  await trial.settled();
  await trial.addin.getByRole("button", { name: "Đóng thông báo" }).click();
}

/** The whole width of a sheet, from its first row, and its last rows where they are further down. */
async function picture(trial: OpenTrial, id: SheetId, folder: string): Promise<void> {
  await trial.select("A1", nameOf(id));
  const room = await trial.page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
  await trial.page.evaluate(
    (width) => {
      const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
      const own = sheet?.getSheet();
      let wide = 0;
      for (let c = 0; c < (own?.getColumnCount() ?? 0); c++)
        if (own?.getColVisible(c) && (own.getCell(4, c) ?? own.getCell(6, c) ?? own.getCell(8, c)))
          wide += own.getColumnWidth(c);
      sheet?.zoom(Math.max(0.4, Math.min(1, width / Math.max(1, wide))));
    },
    (room?.width ?? SIZE.width) - MARGIN_PX,
  );
  await trial.settled();
  // the click that gives the grid the keyboard may have opened a drop-down
  await trial.page.keyboard.press("Escape");
  await trial.page.mouse.move(SIZE.width - MARGIN_PX, SIZE.height / 2);
  await trial.page.waitForTimeout(600);
  await trial.page.screenshot({ path: path.join(folder, `${id}.png`) });
}

const SAID = ["code", "part", "whole", "share", "verdict", "needed", "source"] as const;
const MOST_TARGETS = 20;

/** What B01 says of every target. */
async function printB01(trial: OpenTrial): Promise<void> {
  const { firstRow } = geometryOf(b01);
  const columns = SAID.map((key) => columnIndex(b01, key));
  const rows = await shownIn(trial, nameOf("B01"), firstRow, 0, MOST_TARGETS, Math.max(...columns) + 1);
  for (const row of rows) {
    const said = columns.map((column) => row[column] ?? "");
    if (said[0] !== "") console.log(said.join(" | "));
  }
}

/** Every sheet inserted through the pane, one after another, and filled with the sample: a picture of each. For people. */
async function everySheet(folder: string, only: readonly SheetId[]): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const trial = await openTrial(SIZE);
  try {
    await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
    const section = trial.addin.locator("[role=tabpanel]:not([hidden])");
    await section.getByRole("textbox", { name: "Đơn vị", exact: true }).fill(unit.name);
    await section.getByRole("textbox", { name: "Năm" }).fill(String(unit.year));
    const rows = sampleRows();
    for (const id of SHEET_IDS) {
      await insert(trial, id);
      await fill(trial, id, rows[id] ?? examplesOf(id));
      console.log(`inserted ${id}`);
    }
    await trial.settled();
    for (const id of SHEET_IDS.filter((each) => only.includes(each))) await picture(trial, id, folder);
    await printB01(trial);
    await trial.addin.getByRole("tab", { name: "Tổng quan" }).click();
    await trial.page.screenshot({ path: path.join(folder, "overview.png") });
    for (const error of trial.errors) console.log(error);
  } finally {
    await trial.close();
  }
}

const words = process.argv.slice(2);
const some = words[0] === "--only" ? words[1]?.split(",") : undefined;
const [into, ...more] = some ? words.slice(2) : words;
if (into === undefined || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else
  everySheet(
    into,
    SHEET_IDS.filter((id) => some?.includes(id) ?? true),
  ).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
