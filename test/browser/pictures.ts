import fs from "node:fs";
import path from "node:path";
import { sampleRows } from "../../src/cli/sampleRows";
import { ROOT } from "../../src/host/serve/server";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { Row } from "../../src/report/record";
import { type SheetId, recordOf } from "../../src/report/sheets";
import { b01 } from "../../src/report/sheets/b01";
import { unit } from "../../src/sample/unit";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { paste } from "./harness/steps";

const FOLDER = path.join(ROOT, "assets/pictures");
const MEMBERS = "Đoàn viên, hội viên";
/** How far B01 is zoomed out so that all its targets are in view. */
const WHOLE_FORM = 0.75;
const B01 = `B01 ${unit.year}`;

/** Targets without a register, by their row in B01: what staff type there. */
const TYPED: Readonly<Record<number, readonly [part: number, whole: number]>> = {
  2: [19, 20],
  7: [2, 2],
  8: [11, 12],
  9: [10, 10],
  10: [6, 6],
  11: [36, 36],
};

const inPictures = (name: string): string => path.join(FOLDER, `${name}.png`);

/** A formula beside a list, then the same formula once it meets a rating it cannot read: `figure.png`, `error.png`. */
async function takeFormula(trial: OpenTrial): Promise<void> {
  await trial.select("L8", MEMBERS);
  await trial.type("L8", "Tỷ lệ tốt trở lên");
  await trial.type("L9", "=CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)");
  await trial.page.evaluate(() => {
    window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange("L9").setNumberFormat("0.00%");
  });
  await trial.select("L9");
  await trial.settled();
  await trial.page.screenshot({ path: inPictures("figure") });

  await trial.type("F8", "Xuất sắc lắm");
  await trial.select("L9");
  await trial.page.waitForFunction(() => document.querySelector("#cell-message")?.textContent !== "");
  await trial.page.screenshot({ path: inPictures("error") });
}

/** B01 with its figures, and the pane's overview beside it: `b01.png`. */
async function takeB01(trial: OpenTrial): Promise<void> {
  const section = trial.addin.locator("[role=tabpanel]:not([hidden])");
  await section.getByRole("textbox", { name: "Đơn vị", exact: true }).fill(unit.name);
  await section.getByRole("textbox", { name: "Năm" }).fill(String(unit.year));
  await section.getByRole("button", { name: "Chèn danh sách và biểu B01" }).click();
  await section.getByRole("button", { name: `Mở ${B01}` }).waitFor({ timeout: 60_000 });
  await trial.addin.getByRole("button", { name: "Đóng thông báo" }).click();

  const rows = sampleRows();
  await fill(trial, "DS_TOCHUC", "DS_TOCHUC", rows.DS_TOCHUC);
  await fill(trial, "DS_HOIVIEN", "DS_HOIVIEN", rows.DS_HOIVIEN);
  await fill(trial, "B04", `B04 ${unit.year}`, rows.B04);
  const { firstRow } = geometryOf(b01);
  for (const [row, [part, whole]] of Object.entries(TYPED)) {
    await paste(trial, B01, firstRow + Number(row), columnIndex(b01, "part"), [[part]]);
    await paste(trial, B01, firstRow + Number(row), columnIndex(b01, "whole"), [[whole]]);
  }
  await section.getByText("0 chưa đánh giá được.").waitFor();
  // an empty cell: nothing of it stands in the formula bar
  await trial.select("A2", B01);
  await trial.page.evaluate((zoom) => {
    window.trial?.api.getActiveWorkbook()?.getActiveSheet().zoom(zoom);
  }, WHOLE_FORM);
  await trial.settled();
  await trial.page.screenshot({ path: inPictures("b01") });
}

/** Rows into a list, a column at a time: what is not given stays as it is, as do columns of formulas. */
async function fill(trial: OpenTrial, id: SheetId, sheet: string, rows: readonly Row[] = []): Promise<void> {
  const record = recordOf(id);
  for (const key of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const values = rows.map((row) => row[key] ?? null);
    await paste(
      trial,
      sheet,
      geometryOf(record).firstRow,
      columnIndex(record, key),
      (values as (string | number)[]).map((value) => [value]),
    );
  }
}

/** Takes the README's pictures from the trial workbook, each in a browser of its own: `npm run pictures`. */
async function takePictures(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const pictures = [
    { take: takeB01, width: 1600, height: 900 },
    { take: takeFormula, width: 1520, height: 760 },
  ];
  for (const { take, ...size } of pictures) {
    const trial = await openTrial(size);
    try {
      await take(trial);
    } finally {
      await trial.close();
    }
  }
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
