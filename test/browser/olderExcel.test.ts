import { geometryOf } from "../../src/report/geometry";
import { b01 } from "../../src/report/sheets/b01";
import { openTrial, type OpenTrial } from "./harness/openTrial";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ search: "?api=1.14" });
  await trial.addin.waitForSelector("[role=tab]");
});
afterAll(() => trial.close());

const section = () => trial.addin.locator("[role=tabpanel]:not([hidden])");

test("an Excel of no more than ExcelApi 1.14 takes B01 with all it needs, and computes it", async () => {
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  await section().getByRole("checkbox", { name: "B01" }).check();
  await section().getByRole("button", { name: "Chèn 06 trang" }).click();
  await section().getByText("Đã chèn 06 trang:").waitFor({ timeout: 120_000 });
  await trial.settled();
  const row = geometryOf(b01).firstRow + 1;
  await trial.select(`D${row}`, "B01 2026");
  expect([await trial.shown(`D${row}`), await trial.shown(`J${row}`)]).toEqual(["100%", "Chưa có danh sách"]);
  await trial.screenshot("older-excel-b01");
});

test("its pane shows every target, and nothing went wrong on the way", async () => {
  await trial.addin.getByRole("tab", { name: "Tổng quan" }).click();
  await section().getByText("12 chưa đánh giá được").waitFor();
  expect(trial.errors).toEqual([]);
});
