import { openTrial, type OpenTrial } from "./harness/openTrial";

/** A cell of an empty sheet. */
const FREE = "C5";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.addSheet("Thử");
});
afterAll(() => trial.close());

test("the ribbon is the manifest's: its tab, its buttons with icon and explanation", async () => {
  expect(await trial.page.textContent("#ribbon .tab")).toBe("Chỉ tiêu");
  const buttons = trial.page.locator("#ribbon button");
  expect(await buttons.allTextContents()).toEqual(["Mở bảng CHITIEU", "Chèn ví dụ"]);
  for (const button of await buttons.all()) {
    expect(await button.getAttribute("title")).toMatch(/\p{L}{2}/u);
    expect(await button.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
  }
});

test("“Chèn ví dụ” writes a worked formula at the selected cell, which computes", async () => {
  await trial.select(FREE);
  await trial.page.click("#ribbon button:has-text('Chèn ví dụ')");
  await trial.page.waitForSelector("#ribbon button:has-text('Chèn ví dụ'):enabled");
  await trial.settled();
  expect(await trial.shown(FREE)).toMatch(/^66[.,]67%$/u);
});

test("the pane hides by the menu and comes back by the ribbon", async () => {
  await trial.page.click("#trial-menu summary");
  await trial.page.uncheck("input[name=paneShown]");
  expect(await trial.page.isVisible("#pane")).toBe(false);
  await trial.page.click("#ribbon button:has-text('Mở bảng CHITIEU')");
  expect(await trial.page.isVisible("#pane")).toBe(true);
  expect(await trial.page.isChecked("input[name=paneShown]")).toBe(true);
});

test("the pane can be as narrow as Excel's narrowest, without scrolling sideways", async () => {
  await trial.page.click("#trial-menu summary");
  await trial.page.check("input[name=paneNarrow]");
  const widths = await trial.addin.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(widths).toEqual([319, 319]);
  await trial.page.uncheck("input[name=paneNarrow]");
  await trial.page.click("#trial-menu summary");
});

test("an error's sentence is in the tooltip too", async () => {
  await trial.type(FREE, '=CHITIEU.DANHGIA("CT99";1;2)');
  await trial.select(FREE);
  const { x, y } = await trial.middleOf(FREE);
  await trial.page.mouse.move(x, y + 200);
  await trial.page.mouse.move(x, y, { steps: 5 });
  await trial.page.waitForSelector(":text('Không có chỉ tiêu'):not(#cell-message) >> visible=true");
  await trial.screenshot("tooltip");
});

test("while a formula is typed, our functions are offered with their help", async () => {
  await trial.select("C9");
  await trial.page.keyboard.type("=CHITIEU.TYLETOT");
  await trial.page.waitForSelector("text=/Tỷ lệ xếp loại hoàn thành tốt nhiệm vụ trở lên/ >> visible=true");
  await trial.screenshot("help");
  await trial.page.keyboard.press("Escape");
  await trial.page.keyboard.press("Escape");
});

test("after its frame is loaded anew the add-in answers as before", async () => {
  await trial.page.click("#trial-menu summary");
  await trial.page.click("button[name=reloadAddin]");
  await trial.page.click("#trial-menu summary");
  await trial.type(FREE, "=CHITIEU.HOANTHANH(19;20)");
  // the example before gave the cell its format
  expect(await trial.shown(FREE)).toMatch(/^95[.,]00%$/u);
});

test("nothing went wrong on the way, and nothing was asked of any other machine", () => {
  expect(trial.errors).toEqual([]);
  expect(trial.outsideRequests()).toEqual([]);
});
