import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { sampleRows } from "../../src/cli/sampleRows";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { Row } from "../../src/report/record";
import { recordOf, type SheetId } from "../../src/report/sheets";
import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { paste, sideways } from "./harness/steps";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ width: 1280, height: 800 });
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  for (const name of [/^B07c/u, /^B07d/u]) await trial.addin.getByRole("checkbox", { name }).check();
  await trial.addin.getByRole("button", { name: /^Chèn \d+ trang$/u }).click();
  await trial.addin.getByRole("button", { name: "Mở B07d 2026" }).first().waitFor();
  await trial.settled();
  for (const id of ["B07C", "B07D"] as const) await fill(id, sampleRows()[id] ?? []);
  await trial.addin.getByRole("button", { name: "Biên bản, thông báo kết luận" }).click();
});
afterAll(() => trial.close());

async function fill(id: SheetId, rows: readonly Row[]): Promise<void> {
  const record = recordOf(id);
  for (const { key, formula } of record.columns) {
    if (formula) continue;
    const values = rows.map((row) => [(row[key] ?? null) as string | number | null]);
    await paste(
      trial,
      `${id.replace(/[A-Z]$/u, (letter) => letter.toLowerCase())} 2026`,
      geometryOf(record).firstRow,
      columnIndex(record, key),
      values,
    );
  }
}

const button = (name: string) => trial.addin.getByRole("button", { name, exact: true });
const text = () => trial.addin.getByRole("region", { name: "Văn bản" });

test("the library that writes Word files is not loaded before somebody saves one", async () => {
  const scripts = () => trial.requests.filter((url) => /\/addin\/\d+\.[0-9a-f]+\.js/u.test(url)).length;
  const before = scripts();
  await button("Thông báo kết luận").click();
  await text().waitFor();
  expect(scripts()).toBe(before);
  const [download] = await Promise.all([trial.page.waitForEvent("download"), button("Lưu tệp Word (.docx)").click()]);
  expect(scripts()).toBe(before + 1);
  expect(download.suggestedFilename()).toMatch(/^Thông báo kết luận - Buổi làm việc quý III năm 2026.*\.docx$/u);
  const parts = unzipSync(new Uint8Array(fs.readFileSync(await download.path())));
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("Bố trí phòng sinh hoạt chung");
  await trial.addin.getByText(/^Đã đưa tệp/u).waitFor();
});

test("what is missing is listed; the text can be copied into Word where nothing can be saved", async () => {
  await trial.addin.getByRole("combobox", { name: "Buổi làm việc" }).selectOption({ index: 1 });
  await button("Biên bản").click();
  await trial.addin.getByText('Chưa ghi "Địa điểm" (trang "B07c 2026", ô I8): để dòng chấm.').waitFor();
  await button("Chép văn bản").click();
  await trial.addin.getByText(/^Đã (?:chép|chọn hết văn bản):/u).waitFor();
  expect(await trial.addin.evaluate(() => window.getSelection()?.toString())).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(await violations(trial.addin, ".documents")).toEqual([]);
  await trial.screenshot("documents");
  expect(await sideways(trial.addin)).toBeLessThanOrEqual(0);
});

test("a conclusion's tasks go into B14 once, which is inserted where there is none", async () => {
  await trial.addin.getByRole("combobox", { name: "Buổi làm việc" }).selectOption({ index: 0 });
  await button("Chèn B14").click();
  await button("Đưa nhiệm vụ vào B14").click();
  await trial.addin.getByText('Đã thêm vào "B14 2026" dòng').waitFor();
  const first = geometryOf(recordOf("B14")).firstRow + 25;
  const shown = (key: string): Promise<string> =>
    trial.page.evaluate(
      ([row, column]) =>
        window.trial?.api
          .getActiveWorkbook()
          ?.getSheetByName("B14 2026")
          ?.getRange(row - 1, column)
          .getDisplayValue() ?? "",
      [first, columnIndex(recordOf("B14"), key)] as const,
    );
  await trial.settled();
  expect([await shown("order"), await shown("task"), await shown("deadline"), await shown("state")]).toEqual([
    "25",
    "Bố trí phòng sinh hoạt chung cho đoàn viên tại Công ty May",
    "30/11/2026",
    "Đang thực hiện",
  ]);
  await button("Đưa nhiệm vụ vào B14").click();
  await trial.addin.getByText('Không thêm dòng nào vào "B14 2026". Đã có từ trước').waitFor();
  await trial.screenshot("documents-tasks");
  expect(trial.errors).toEqual([]);
  expect(trial.outsideRequests()).toEqual([]);
});
