import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { sideways } from "./harness/steps";

const MEMBERS = "Đoàn viên, hội viên";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.addin.waitForSelector("[role=tab]");
});
afterAll(() => trial.close());

const tab = (name: string) => trial.addin.getByRole("tab", { name });
const button = (name: string | RegExp) => trial.addin.getByRole("button", { name });
const pressed = (name: string) => button(name).getAttribute("aria-pressed");
const documentLanguage = () => trial.addin.evaluate(() => document.documentElement.lang);
const shownHeadings = () => trial.addin.locator("[role=tabpanel]:not([hidden]) :is(h2.group, h3)").allTextContents();

async function reload(): Promise<void> {
  await trial.page.click("#trial-menu summary");
  await trial.page.click("#trial-menu button[name=reloadAddin]");
  await trial.page.click("#trial-menu summary");
  await trial.addin.waitForSelector("[role=tab]");
}

test("the foot keeps its promise, names the version and says where remarks go", async () => {
  const foot = await trial.addin.locator("footer").textContent();
  expect(foot).toContain("Không dùng cho tài liệu mật.");
  expect(foot).toContain("Góp ý: gửi người quản trị máy đã cài CHITIEU");
  expect(foot).toMatch(/CHITIEU v\d+\.\d+\.\d+/u);
});

test("help opens by keyboard, can be scrolled by it, and closes again", async () => {
  await button("Trợ giúp").focus();
  await trial.page.keyboard.press("Enter");
  const help = trial.addin.getByRole("region", { name: "Trợ giúp" });
  for (const part of ["Làm gì trước", "Đánh dấu", "Xếp loại", "Số liệu ở đâu"])
    expect(await help.textContent()).toContain(part);
  await trial.page.keyboard.press("Tab");
  expect(await help.evaluate((each) => each === document.activeElement)).toBe(true);
  await trial.screenshot("foot-help");
  await button("Trợ giúp").press("Enter");
  expect(await help.count()).toBe(0);
});

test("a share inserted as an example is shown as a percentage", async () => {
  await tab("Hàm").click();
  await trial.select("N5", MEMBERS);
  await trial.addin.getByRole("searchbox", { name: "Tìm hàm" }).fill("phan tram xep loai");
  await button(/^TYLETOTTROLEN/u).click();
  await button("Chèn ví dụ").click();
  await trial.addin.getByText("Đã ghi ví dụ TYLETOTTROLEN vào ô N5").waitFor();
  await trial.settled();
  expect(await trial.shown("N5")).toMatch(/^66[.,]67%$/u);
});

test("functions inserted last come first when no search is typed, and stay so when the pane is opened again", async () => {
  expect((await shownHeadings()).filter((each) => each === "Dùng gần đây")).toEqual([]);
  await trial.addin.getByRole("searchbox", { name: "Tìm hàm" }).fill("");
  await trial.addin.getByText("Dùng gần đây").waitFor();
  const headings = await shownHeadings();
  expect(headings[0]).toBe("Dùng gần đây");
  expect(headings[1]).toMatch(/^TYLETOTTROLEN/u);
  expect(headings[2]).toBe("Các hàm khác");
  expect(headings).toHaveLength(31 + 2);
  await trial.screenshot("recent-functions");
  await reload();
  await tab("Hàm").click();
  await trial.addin.getByText("Dùng gần đây").waitFor();
  expect((await shownHeadings())[1]).toMatch(/^TYLETOTTROLEN/u);
});

test("another language changes every word at once, and what is open stays open", async () => {
  await button(/^CANTHEM/u).click();
  await trial.addin.getByText("Số nguyên, từ 0").waitFor();
  await button("Trợ giúp").click();
  await button("English").click();
  expect(await documentLanguage()).toBe("en");
  await trial.addin.getByText("A whole number, 0 or more").waitFor();
  expect(await trial.addin.getByRole("region", { name: "Help" }).textContent()).toContain("Where data stays");
  const words = await trial.addin.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const each of copy.querySelectorAll("[lang=vi], code, dd")) each.remove();
    return copy.innerText;
  });
  expect(words).not.toMatch(/Hàm|Tổng quan|Chèn|Dùng gần đây|Góp ý|Trợ giúp|Tham số/u);
  expect(await pressed("English")).toBe("true");
  expect(await trial.addin.evaluate(() => document.activeElement?.textContent)).toBe("English");
  await trial.screenshot("foot-english");
});

test("the choice is kept when the pane is opened again, and can be taken back", async () => {
  await reload();
  expect(await documentLanguage()).toBe("en");
  expect(await tab("Functions").count()).toBe(1);
  await button("Tiếng Việt").click();
  expect(await documentLanguage()).toBe("vi");
  await reload();
  expect(await documentLanguage()).toBe("vi");
});

test("no help of a function names a type of the code", async () => {
  await tab("Hàm").click();
  await trial.addin.waitForSelector("[role=tabpanel]:not([hidden]) h3");
  for (const each of await trial.addin.locator("[role=tabpanel]:not([hidden]) h3 button").all()) await each.click();
  const help = await trial.addin.locator("[role=tabpanel]:not([hidden])").innerText();
  expect(help).toContain("Còn thiếu bao nhiêu đối tượng");
  expect(help).not.toMatch(/\[\]|\b(?:any|string|number|boolean|matrix|scalar|undefined|null|object)\b/u);
  for (const each of await trial.addin.locator("[role=tabpanel]:not([hidden]) h3 button").all()) await each.click();
});

describe.each([
  ["light", "none"],
  ["dark", "none"],
  ["light", "active"],
  ["dark", "active"],
] as const)("in %s with forced colours %s", (colorScheme, forcedColors) => {
  beforeAll(() => trial.page.emulateMedia({ colorScheme, forcedColors }));

  test("the narrow pane with help and recent functions has no fault axe knows and no sideways scrolling", async () => {
    await trial.page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>("input[name=paneNarrow]");
      if (box && !box.checked) box.click();
    });
    await tab("Hàm").click();
    await button("Trợ giúp").click();
    expect(await violations(trial.addin)).toEqual([]);
    expect(await sideways(trial.addin)).toBe(0);
    await trial.screenshot(`foot-narrow-${colorScheme}-${forcedColors}`);
    await button("Trợ giúp").click();
    expect(await violations(trial.addin)).toEqual([]);
  });
});

test("where the browser forbids its store the pane opens all the same", async () => {
  await trial.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await reload();
  await button("English").click();
  expect(await documentLanguage()).toBe("en");
});

test("nothing was asked of any other machine, and nothing went wrong on the way", () => {
  expect(trial.outsideRequests()).toEqual([]);
  expect(trial.errors).toEqual([]);
});
