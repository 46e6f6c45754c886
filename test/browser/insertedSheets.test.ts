import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type Excel from "exceljs";
import { b01 } from "../../src/report/sheets/b01";
import { dsToChuc } from "../../src/report/sheets/dsToChuc";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { growingAreas, loadExcelJs } from "./harness/excelJs";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { insertFirstSet, paste } from "./harness/steps";

const YEAR = 2026;

let trial: OpenTrial;
let folder: string;
let saved: Buffer;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "chitieu-"));
  trial = await openTrial({ width: 1366, height: 768 });
  await trial.select("L9", "Đoàn viên, hội viên");
  await trial.type("L9", "của tôi");
  await insertFirstSet(trial);
});
afterAll(async () => {
  await trial.close();
  fs.rmSync(folder, { recursive: true });
});

/** Names, whether hidden, frozen rows, and how much stands in each sheet. */
const sheets = (): Promise<string[]> =>
  trial.page.evaluate(() =>
    (window.trial?.api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => {
      let cells = 0;
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue(() => void (cells += 1));
      return [sheet.getSheetName(), sheet.isSheetHidden(), sheet.getFreeze().ySplit, cells].join();
    }),
  );

async function undo(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await trial.page.keyboard.press("Control+z");
    await trial.page.waitForTimeout(100);
  }
  await trial.settled();
}

test("Ctrl+Z after an insertion leaves every sheet as it is, inserted or not", async () => {
  const before = await sheets();
  await trial.select("B8", "DS_TOCHUC");
  await undo(6);
  expect(await sheets()).toEqual(before);
  await trial.page.keyboard.press("Control+y");
  expect(await sheets()).toEqual(before);
});

test("what was typed after the insertion is undone, and nothing more", async () => {
  const before = await sheets();
  await trial.select("B5", "DS_TOCHUC");
  await trial.type("B5", "CĐCS Vận tải");
  await trial.type("B6", "CĐCS Xưởng May");
  await undo(5);
  expect([await trial.shown("B5"), await trial.shown("B6")]).toEqual(["", ""]);
  expect((await sheets()).map((sheet) => sheet.replace(/,\d+$/u, ""))).toEqual(
    before.map((sheet) => sheet.replace(/,\d+$/u, "")),
  );
});

test("the sample's organisations, copied column by column, fill DS_TOCHUC, and every cell is understood", async () => {
  const { firstRow } = geometryOf(dsToChuc);
  for (let column = 1; column < dsToChuc.columns.length; column++)
    await trial.page.evaluate(
      ([row, at]) => {
        const workbook = window.trial?.api.getActiveWorkbook();
        const from = workbook?.getSheetByName("Tổ chức cơ sở")?.getRange(6, at, 12, 1).getCellDatas() ?? [];
        const values = from.map(([cell]) => [{ v: cell?.v ?? null }]);
        workbook?.getSheetByName("DS_TOCHUC")?.getRange(row, at, 12, 1).setValues(values);
      },
      [firstRow, column] as const,
    );
  await trial.settled();
  await trial.addin
    .getByRole("article", { name: /^CT05 / })
    .getByText("11/11")
    .waitFor();
  await trial.addin
    .getByRole("article", { name: /^CT02 / })
    .getByText("12/12")
    .waitFor();
  expect(await trial.addin.getByText("DS_TOCHUC, ô").count()).toBe(0);
  await trial.select("B8", "DS_TOCHUC");
  await trial.page.waitForTimeout(300);
  await trial.screenshot("inserted-organisations");
});

test("no caption is broken inside a word", async () => {
  const broken = await trial.page.evaluate(() => {
    const PADDING_PX = 4;
    const pen = document.createElement("canvas").getContext("2d");
    const workbook = window.trial?.api.getActiveWorkbook();
    const found: string[] = [];
    for (const facade of workbook?.getSheets() ?? []) {
      const sheet = facade.getSheet();
      sheet.getCellMatrix().forValue((row, column) => {
        const text = sheet.getCell(row, column)?.v;
        const style = sheet.getComposedCellStyle(row, column);
        if (
          !pen ||
          typeof text !== "string" ||
          Number(style.tb) !== 3 ||
          Number(style.bl) !== 1 ||
          !sheet.getColVisible(column)
        )
          return;
        const { startColumn, endColumn } = sheet.getMergedCell(row, column) ?? {
          startColumn: column,
          endColumn: column,
        };
        let room = -PADDING_PX;
        for (let each = startColumn; each <= endColumn; each++) room += sheet.getColumnWidth(each);
        pen.font = `bold ${style.fs ?? 11}pt "${style.ff ?? ""}"`;
        for (const word of text.split(/\s+/u))
          if (pen.measureText(word).width > room) found.push(`${facade.getSheetName()} ${row + 1}: ${word}`);
      });
    }
    return found;
  });
  expect(broken).toEqual([]);
});

test("[PRN22] the pane tells how B01 comes out on paper, and leads to the text that would be cut", async () => {
  const { firstRow } = geometryOf(b01);
  const cause = "Đơn vị mới sáp nhập, nhiều đoàn viên chuyển đi trong năm, chưa kiện toàn xong tổ chức, cán bộ";
  await paste(trial, `B01 ${YEAR}`, firstRow, columnIndex(b01, "cause"), [[cause]]);
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  const onPaper = trial.addin.getByRole("button", { name: `In thử A4 B01 ${YEAR}` });
  await onPaper.click();
  await trial.addin.getByText(/^Giấy A4 ngang: 01 trang ngang × khoảng 0\d trang dọc, cỡ chữ 9,\d\.$/u).waitFor();
  await trial.addin.getByRole("button", { name: cause }).click();
  await trial.page.waitForFunction((name) => {
    const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
    return sheet?.getSheetName() === name && (sheet.getActiveRange()?.getRow() ?? 0) > 0;
  }, `B01 ${YEAR}`);
  await onPaper.scrollIntoViewIfNeeded();
  await trial.screenshot("on-paper");
  await trial.addin.getByRole("button", { name: "Nới cao các dòng này" }).click();
  await trial.addin.getByText("Không chữ nào bị cắt").waitFor();
  await trial.screenshot("on-paper-higher");
});

async function save(): Promise<Buffer> {
  await trial.page.click("#trial-menu summary");
  const [download] = await Promise.all([
    trial.page.waitForEvent("download"),
    trial.page.click("#trial-menu button[name=saveFile]"),
  ]);
  const file = path.join(folder, "saved.xlsx");
  await download.saveAs(file);
  return fs.readFileSync(file);
}

/** What decides how a sheet prints. */
const printing = (book: Excel.Workbook, name: string) => {
  const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, margins, printTitlesRow, printArea } =
    book.getWorksheet(name)?.pageSetup ?? {};
  return { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, margins, printTitlesRow, printArea };
};

test("a saved file prints the inserted sheets as the add-in set them up", async () => {
  saved = await save();
  expect(printing(await loadExcelJs(saved), "DS_TOCHUC")).toEqual({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.787, bottom: 0.787, left: 1.181, right: 0.591, header: 0.3, footer: 0.3 },
    printTitlesRow: "4:4",
    printArea: undefined,
  });
  const areas = growingAreas(saved);
  expect(areas.find((area) => area.startsWith("'DS_TOCHUC'!$A$1:INDEX('DS_TOCHUC'!$J$1:$J$1004,"))).toBeDefined();
  expect(areas).toContain(`'B04 ${YEAR}'!$A:$Q`);
});

test("a file keeps its page set-up, titles and print area when it is opened and saved", async () => {
  const book = await loadExcelJs(saved);
  const members = book.getWorksheet("Đoàn viên, hội viên");
  if (!members) throw new Error("no members");
  members.pageSetup = {
    ...members.pageSetup,
    orientation: "landscape",
    paperSize: 8 as Excel.PaperSize,
    scale: 80,
    printArea: "A1:G30",
  };
  const given = Buffer.from(await book.xlsx.writeBuffer());
  const id = await trial.page.evaluate(() => window.trial?.api.getActiveWorkbook()?.getId());
  await trial.page.setInputFiles("#trial-menu input[name=file]", {
    name: "In.xlsx",
    buffer: given,
    mimeType: "application/octet-stream",
  });
  await trial.page.waitForFunction((before) => window.trial?.api.getActiveWorkbook()?.getId() !== before, id);
  await trial.page.waitForSelector("#file-bar", { state: "hidden" });
  await trial.settled();
  expect(await trial.page.textContent("#file-state .state")).toBe("đã lưu");
  const again = await loadExcelJs(await save());
  for (const name of ["DS_TOCHUC", "B01 2026", "Đoàn viên, hội viên"])
    expect([name, printing(again, name)]).toEqual([name, printing(await loadExcelJs(given), name)]);
  expect(again.getWorksheet("Đoàn viên, hội viên")?.pageSetup.scale).toBe(80);
});

test("typing, undoing, sorting, deleting, switching and opening: nothing goes wrong in the grid", async () => {
  await trial.select("B5", "DS_TOCHUC");
  await trial.type("B20", "CĐCS Thử");
  await undo(3);
  for (const sheet of ["B01 2026", "Ví dụ", "DM_CHITIEU", "DS_HOIVIEN"]) await trial.select("B9", sheet);
  for (const key of ["Delete", "Control+z", "Control+y", "Control+z", "Control+b", "Control+z"]) {
    await trial.page.keyboard.press(key);
    await trial.page.waitForTimeout(100);
  }
  await trial.page.evaluate(() => {
    const workbook = window.trial?.api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName("B01 2026");
    if (workbook && sheet) workbook.deleteSheet(sheet);
  });
  await trial.settled();
  await trial.select("B9", "DS_TOCHUC");
  await undo(4);
  await trial.page.waitForTimeout(1500);
  expect(trial.errors).toEqual([]);
});
