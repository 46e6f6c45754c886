import { violations as violationsIn } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { sideways } from "./harness/steps";

const MEMBERS = "Đoàn viên, hội viên";
/** An empty cell beside the list of members. */
const EMPTY = "N5";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.addin.waitForSelector("[role=tab]");
  await trial.addin.getByRole("tab", { name: "Chỉ tiêu" }).click();
});
afterAll(() => trial.close());

const status = () => trial.addin.locator(".report [role=status]");
const alert = () => trial.addin.locator(".report [role=alert]");
const rows = () => trial.addin.locator("[role=tabpanel]:not([hidden]) h3");
const insertButton = () => trial.addin.getByRole("button", { name: "Chèn ví dụ" });

const violations = (): Promise<string[]> => violationsIn(trial.addin);

test("a target opens, by keyboard, to its clause, its reading and who leads", async () => {
  const row = trial.addin.getByRole("button", { name: /^CT04A/u });
  expect(await row.textContent()).toContain("từ 90% trở lên");
  await row.focus();
  await trial.page.keyboard.press("Enter");
  const clause = trial.addin.locator("blockquote");
  expect(await clause.textContent()).toBe(
    "Phần đầu đến năm 2025, 90% doanh nghiệp trong Khối có tổ chức công đoàn, đoàn thanh niên.",
  );
  const details = await trial.addin.locator("dl").textContent();
  for (const part of ["Mẫu số là tất cả doanh nghiệp đang hoạt động", "có công đoàn", "đến năm 2025", "Ban Tổ chức"])
    expect(details).toContain(part);
  expect(await violations()).toEqual([]);
});

test("an arrow key goes to the functions, which a word without accents filters", async () => {
  await trial.addin.getByRole("tab", { name: "Chỉ tiêu" }).focus();
  await trial.page.keyboard.press("ArrowRight");
  await trial.addin.waitForSelector("[role=searchbox], input[type=search]");
  expect(await rows().count()).toBe(31);
  await trial.addin.getByRole("searchbox", { name: "Tìm hàm" }).fill("xep loai tot tro len");
  expect(await trial.addin.getByText("Có 3 hàm.").count()).toBe(1);
  expect(await rows().allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining("TYLETOTTROLEN"), expect.stringContaining("THEONHOM")]),
  );
});

test("a function opens to its help, and its example goes to the selected empty cell and computes", async () => {
  await trial.select(EMPTY, MEMBERS);
  await trial.addin.getByRole("button", { name: /^TYLETOTTROLEN/u }).click();
  expect(await trial.addin.locator("dl:visible code").first().textContent()).toBe(
    "=CHITIEU.TYLETOTTROLEN(B7:B240;F7:F240)",
  );
  await insertButton().click();
  await trial.addin.getByText(`Đã ghi ví dụ TYLETOTTROLEN vào ô ${EMPTY}, trang "${MEMBERS}".`).waitFor();
  await trial.settled();
  expect(await trial.shown(EMPTY)).toMatch(/^66[.,]67%$/u);
  expect(await status().textContent()).toContain(EMPTY);
  expect(await violations()).toEqual([]);
});

test("a second press finds the cell filled, and changes nothing", async () => {
  const before = await trial.shown(EMPTY);
  await insertButton().click();
  await alert().getByText(`Ô ${EMPTY} đang có dữ liệu. Chọn một ô trống rồi bấm lại.`).waitFor();
  expect(await trial.shown(EMPTY)).toBe(before);
  expect(await violations()).toEqual([]);
});

test("the report goes when dismissed, and the keyboard stays in the pane", async () => {
  await trial.addin.getByRole("button", { name: "Đóng thông báo" }).click();
  expect(await trial.addin.locator(".report").count()).toBe(0);
  expect(await trial.addin.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tabpanel");
});

test("while a cell is being edited the pane says what Excel waits for, and what was typed stays", async () => {
  await trial.select("N8", MEMBERS);
  await trial.page.keyboard.type("đang gõ");
  await insertButton().click();
  await status().getByText("nhấn Enter hoặc Esc").waitFor();
  await trial.page.evaluate(() => window.trial?.api.getActiveWorkbook()?.endEditingAsync(true));
  await trial.addin.locator(".report button").waitFor();
  expect(await trial.shown("N8")).toBe("đang gõ");
});

test("the ribbon's button writes the same example and says so in the pane", async () => {
  await trial.select("P5", MEMBERS);
  await trial.page.getByRole("button", { name: "Chèn ví dụ" }).click();
  await status().getByText("Đã ghi ví dụ TYLETOTTROLEN vào ô P5").waitFor();
  await trial.settled();
  expect(await trial.shown("P5")).toMatch(/^66[.,]67%$/u);
});

describe.each([
  ["light", "none"],
  ["dark", "none"],
  ["light", "active"],
  ["dark", "active"],
] as const)("in %s with forced colours %s", (colorScheme, forcedColors) => {
  beforeAll(() => trial.page.emulateMedia({ colorScheme, forcedColors }));

  test.each([false, true])("the pane has no fault axe knows and no sideways scrolling, narrow: %s", async (narrow) => {
    await trial.page.evaluate((checked) => {
      const box = document.querySelector<HTMLInputElement>("input[name=paneNarrow]");
      if (box && box.checked !== checked) box.click();
    }, narrow);
    for (const name of ["Hàm", "Chỉ tiêu"]) {
      await trial.addin.getByRole("tab", { name }).click();
      expect(await violations()).toEqual([]);
      expect(await sideways(trial.addin)).toBe(0);
    }
  });
});

test("nothing was asked of any other machine, and nothing went wrong on the way", () => {
  expect(trial.outsideRequests()).toEqual([]);
  expect(trial.errors).toEqual([]);
});

test("in a browser of its own the page says where it belongs, and asks nothing of others", async () => {
  const context = await trial.page.context().browser()?.newContext({ locale: "vi-VN" });
  const page = await context?.newPage();
  if (!page) throw new Error("no second page");
  const answered: string[] = [];
  page.on("requestfinished", (request) => answered.push(request.url()));
  await page.goto(trial.addin.url());
  await page.getByText("Đây là bảng CHITIEU trong Excel, không dùng riêng trong trình duyệt được.").waitFor();
  const { origin } = new URL(trial.addin.url());
  expect(answered.filter((url) => !url.startsWith(origin))).toEqual([]);
  await context?.close();
});

test("help that does not load is a sentence with a way to try again, and the ribbon's button says so too", async () => {
  await trial.page.route("**/functions-help.json", (route) => route.abort());
  await trial.page.click("#trial-menu summary");
  await trial.page.click("#trial-menu button[name=reloadAddin]");
  await trial.page.click("#trial-menu summary");
  await trial.addin.getByRole("tab", { name: "Hàm" }).click();
  const sentence = "Không tải được phần hướng dẫn hàm.";
  await trial.addin.locator("[role=tabpanel] [role=alert]").getByText(sentence).waitFor();
  await trial.page.getByRole("button", { name: "Chèn ví dụ" }).click();
  await alert().getByText(sentence).waitFor();
  await trial.page.unroute("**/functions-help.json");
  await trial.addin.getByRole("button", { name: "Tải lại" }).click();
  await trial.addin.getByText("Có 31 hàm.").waitFor();
});
