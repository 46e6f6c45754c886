import { toSerial } from "../../src/domain/date";
import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ width: 1280, height: 720 });
  await trial.addin.waitForSelector("[role=tab]");
});
afterAll(() => trial.close());

const SAMPLE = "Sổ theo dõi chỉ tiêu 2026 (ví dụ)";
const state = () => trial.page.textContent("#file-state .state");
const raw = (cell: string): Promise<unknown> =>
  trial.page.evaluate(
    (address) => window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange(address).getRawValue() as unknown,
    cell,
  );
/** What the formula bar, or the opened cell, holds. */
const edited = async (cell: string): Promise<string> => {
  await trial.select(cell);
  await trial.page.keyboard.press("F2");
  const text = await trial.page.evaluate(() => {
    // the facade leads to sheets alone; the cell's editor is a document of the grid
    const { _univerInstanceService: units } = window.trial?.api as unknown as {
      _univerInstanceService: { getUnit(id: string): { getSnapshot(): { body?: { dataStream: string } } } | null };
    };
    return units.getUnit("__INTERNAL_EDITOR__DOCS_NORMAL")?.getSnapshot().body?.dataStream ?? "";
  });
  await trial.page.keyboard.press("Escape");
  return text.trim();
};
const menuIsOpen = async () => (await trial.page.getAttribute("#trial-menu", "open")) !== null;
const openMenu = () => trial.page.click("#trial-menu summary");
const focusedIn = () =>
  trial.page.evaluate(() => {
    const here = document.activeElement;
    if (here?.closest("header")) return "ribbon";
    if (here?.closest("#pane")) return "pane";
    return here?.getAttribute("data-u-comp") === "editor" ? "grid" : (here?.outerHTML ?? "nowhere");
  });

describe("what is in no file", () => {
  const leaveIsAsked = (): Promise<boolean> =>
    trial.page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

  test("the sample is named, and nobody's work yet: the page may be left", async () => {
    expect(await trial.page.textContent("#file-state .name")).toBe(SAMPLE);
    expect(await state()).toBe("chưa sửa");
    await trial.select("B8", "Doanh nghiệp");
    expect(await leaveIsAsked()).toBe(false);
    expect(await violations(trial.page.mainFrame(), "body > header")).toEqual([]);
    await trial.screenshot("desk-begun");
  });

  test("a cell that was typed is unsaved: the page says so, and leaving is asked about", async () => {
    await trial.addSheet("Thử");
    await trial.type("A1", "việc của tôi");
    expect(await state()).toBe("chưa lưu");
    expect(await trial.page.title()).toMatch(/^• /u);
    expect(await leaveIsAsked()).toBe(true);
  });

  test("a reload of the page is asked about by the browser, and what was typed is there when it is refused", async () => {
    const asked = trial.page.waitForEvent("dialog");
    await trial.page.evaluate(() => void setTimeout(() => location.reload(), 0));
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await trial.shown("A1")).toBe("việc của tôi");
  });

  test("“Chạy lại từ sổ mẫu” asks; Escape leaves everything as it is", async () => {
    await openMenu();
    await trial.page.click("button[name=restart]");
    const dialog = trial.page.getByRole("dialog", { name: "Sổ chưa lưu" });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(`Sổ “${SAMPLE}” có thay đổi chưa lưu.`);
    expect(await violations(trial.page.mainFrame(), "#unsaved")).toEqual([]);
    await trial.screenshot("desk-unsaved");
    await trial.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await trial.shown("A1")).toBe("việc của tôi");
  });

  test("Ctrl+S saves, and what is typed afterwards is unsaved again", async () => {
    await trial.select("A1");
    const [download] = await Promise.all([trial.page.waitForEvent("download"), trial.page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe(`${SAMPLE}.xlsx`);
    await trial.page.waitForFunction(() => document.querySelector("#file-state .state")?.textContent === "đã lưu");
    expect(await leaveIsAsked()).toBe(false);
    await trial.type("A2", "thêm");
    expect(await state()).toBe("chưa lưu");
  });
});

describe("as in a Vietnamese Excel", () => {
  test.each([
    ["C1", "0,98", 0.98, "0,98", "0,98"],
    ["C2", "15/3/2026", toSerial(2026, 3, 15), "15/03/2026", "15/03/2026"],
    ["C3", "3/4/2026", toSerial(2026, 4, 3), "03/04/2026", "03/04/2026"],
    ["C4", "98,5%", 0.985, "98,50%", "98,5%"],
    ["C5", "1.234,5", 1234.5, "1.234,50", "1234,5"],
    ["C6", "2/13/2026", "2/13/2026", "2/13/2026", "2/13/2026"],
    ["C7", "=2/3", 2 / 3, "0,666666667", "=2/3"],
    ["C8", "=0,5*3", 1.5, "1,5", "=0.5*3"],
    ["C9", "0012", 12, "12", "12"],
  ])("%s: “%s” is understood, shown and edited", async (cell, typed, value, shown, inBar) => {
    await trial.type(cell, typed);
    const found = await raw(cell);
    if (typeof value === "number") expect(found).toBeCloseTo(value, 9);
    else expect(found).toBe(value);
    expect(await trial.shown(cell)).toBe(shown);
    expect(await edited(cell)).toBe(inBar);
  });

  test("what is edited without a change keeps its value and its format", async () => {
    for (const [cell, value] of [
      ["C2", toSerial(2026, 3, 15)],
      ["C4", 0.985],
    ] as const) {
      const before = await trial.shown(cell);
      await trial.select(cell);
      await trial.page.keyboard.press("F2");
      await trial.page.keyboard.type(" ");
      await trial.page.keyboard.press("Backspace");
      await trial.page.keyboard.press("Enter");
      await trial.settled();
      expect([await raw(cell), await trial.shown(cell)]).toEqual([value, before]);
    }
    await trial.screenshot("desk-vietnamese");
  });
});

test("a line of the formula bar is whole, and it opens to read a long formula", async () => {
  await trial.type("D2", '=IF(1=1;"ỆẬỹẵg";"qpyj")');
  await trial.enter("D1", `=IF(1=1;"${"Một công thức rất dài để đọc hết ".repeat(9)}";"không")`);
  await trial.select("D2");
  await trial.page.waitForTimeout(300);
  const bar = trial.page.locator("[data-u-comp=formula-bar]");
  expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(28);
  const canvas = bar.locator("canvas").first();
  const inked = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const { data } = element.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
    const isInk = (row: number): boolean =>
      Array.from({ length: width }, (_, column) => data[(row * width + column) * 4] ?? 255).some((red) => red < 128);
    return [isInk(0), isInk(height - 1)];
  });
  expect(inked).toEqual([false, false]);
  await trial.select("D1");
  await trial.page.waitForTimeout(300);
  await trial.screenshot("desk-formula-bar");
  await bar.locator("svg.univerjs-icon-dropdown-icon").click();
  await trial.page.waitForFunction(
    () => (document.querySelector("[data-u-comp=formula-bar]")?.getBoundingClientRect().height ?? 0) > 75,
  );
  await trial.page.waitForTimeout(400);
  await trial.screenshot("desk-formula-bar-open");
  await bar.locator("svg.univerjs-icon-dropdown-icon").click();
});

describe("by keyboard", () => {
  test("F6 goes from the cells to the pane, to the ribbon and back; Shift+F6 the other way", async () => {
    await trial.select("A1");
    const places = [await focusedIn()];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await trial.page.keyboard.press(key);
      await trial.page.waitForTimeout(100);
      places.push(await focusedIn());
    }
    expect(places).toEqual(["grid", "pane", "ribbon", "grid", "ribbon", "pane"]);
    expect(await trial.addin.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  test("back in the cells the keys go to the selected cell", async () => {
    await trial.page.keyboard.press("Shift+F6");
    await trial.page.keyboard.type("từ phím");
    await trial.page.keyboard.press("Enter");
    await trial.page.waitForFunction(
      () => window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange("A1").getRawValue() === "từ phím",
    );
  });

  test("the page says that F6 is the way out of the cells", async () => {
    expect(await trial.page.textContent("#file-state .keys")).toContain("F6");
    expect(await trial.page.getByRole("region", { name: /F6/u }).count()).toBe(1);
  });

  test("a pane that is hidden is passed over", async () => {
    await openMenu();
    await trial.page.uncheck("input[name=paneShown]");
    await trial.select("A1");
    await trial.page.keyboard.press("F6");
    expect(await focusedIn()).toBe("ribbon");
    await trial.page.click("#ribbon button:has-text('Mở bảng CHITIEU')");
  });
});

describe("the menu closes", () => {
  beforeEach(openMenu);

  test("by Escape, and the keyboard is on its button again", async () => {
    await trial.page.focus("#trial-menu button[name=saveFile]");
    await trial.page.keyboard.press("Escape");
    expect(await menuIsOpen()).toBe(false);
    expect(await trial.page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  });

  test("by a click into the cells", async () => {
    await trial.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 300, y: 300 } });
    expect(await menuIsOpen()).toBe(false);
  });

  test("by a click into the pane", async () => {
    await trial.addin.getByText("Không dùng cho tài liệu mật").click();
    expect(await menuIsOpen()).toBe(false);
  });

  test("by a click on the ribbon", async () => {
    await trial.page.click("#ribbon .tab");
    expect(await menuIsOpen()).toBe(false);
  });

  test("by its own button", async () => {
    await openMenu();
    expect(await menuIsOpen()).toBe(false);
  });
});

test("copied dates are pasted as the same days, those kept as text too, and cells of the same look keep theirs", async () => {
  await trial.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await trial.addSheet("Chép");
  for (const cell of ["A1", "A2"]) await trial.type(cell, "12/03/2015");
  const before = await raw("A1");
  await trial.page.evaluate(() => {
    const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
    const look = sheet?.getRange("A1").getCellData()?.s;
    sheet?.getRange("B1").setValue({ v: "6/12/2013", t: 1, s: look ?? null });
  });
  await trial.page.evaluate(
    () => void window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange("A1:B1").activate(),
  );
  await trial.page.keyboard.press("Control+C");
  await trial.select("D1");
  await trial.page.keyboard.press("Control+V");
  await trial.page.waitForFunction(
    () => (window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange("E1").getRawValue() ?? null) !== null,
  );
  await trial.settled();
  expect([await raw("D1"), await raw("A2"), await raw("E1")]).toEqual([before, before, "6/12/2013"]);
  for (const cell of ["A1", "A2", "D1"]) expect(await trial.shown(cell)).toBe("12/03/2015");
});

test("a cell beyond the sheet's edge, typed into the name box, is the last one on the way there", async () => {
  await trial.select("B8", "Doanh nghiệp");
  await trial.page.locator("[data-u-comp=defined-name] input").click();
  await trial.page.keyboard.press("Control+A");
  await trial.page.keyboard.type("AB20");
  await trial.page.keyboard.press("Enter");
  await trial.page.waitForFunction(() => {
    const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
    const last = (sheet?.getMaxColumns() ?? 0) - 1;
    const range = sheet?.getActiveRange();
    return range?.getRow() === 19 && range.getColumn() === last;
  });
});

test("nothing went wrong on the way", () => {
  expect(trial.errors).toEqual([]);
});
