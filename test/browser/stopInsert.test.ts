import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";

/*
 * A trial of its own, whose console is not looked at: Univer measures rows when idle, and complains of a sheet that was removed
 * meanwhile. Excel is not Univer.
 */
let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.addin.waitForSelector("[role=tab]");
});
afterAll(() => trial.close());

const section = () => trial.addin.locator("[role=tabpanel]:not([hidden])");

test("an insertion is stopped by a button: no sheet is left, the choice stays, and a sentence says so", async () => {
  const sheetNames = (): Promise<string[]> =>
    trial.page.evaluate(
      () =>
        window.trial?.api
          .getActiveWorkbook()
          ?.getSheets()
          .map((sheet) => sheet.getSheetName()) ?? [],
    );
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  await section().getByRole("checkbox", { name: "B03" }).check();
  const before = await sheetNames();
  // pressed from inside, as soon as it is there: the insertion does not wait for a test to find it
  await trial.addin.evaluate(() => {
    const watch = new MutationObserver(() => {
      const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Dừng");
      if (!stop) return;
      watch.disconnect();
      setTimeout(() => stop.click(), 300);
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await section().getByRole("button", { name: "Chèn 05 trang" }).click();
  await section().getByText("Đã dừng theo yêu cầu; không trang nào được chèn").waitFor({ timeout: 60_000 });
  expect((await sheetNames()).filter((name) => name !== "CAUHINH")).toEqual(before);
  expect(await section().getByRole("checkbox", { name: "B03" }).isChecked()).toBe(true);
  expect(await section().getByRole("button", { name: "Dừng" }).count()).toBe(0);
  expect(await violations(trial.addin)).toEqual([]);
  await trial.screenshot("sheets-stopped");
});
