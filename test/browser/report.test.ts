import { members } from "../../src/sample/members";
import { organisations, type Kind } from "../../src/sample/unit";
import { b01 } from "../../src/report/sheets/b01";
import { b04 } from "../../src/report/sheets/b04";
import { dsHoiVien } from "../../src/report/sheets/dsHoiVien";
import { dsToChuc } from "../../src/report/sheets/dsToChuc";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import type { SheetRecord } from "../../src/report/record";
import { makePackage } from "../xlsx-read/makePackage";
import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { paste, sideways } from "./harness/steps";

/** Of 234 members 12 are not rated; of the other 222, 217 are good, three are not, two are not entered. */
const RATED = 222;
const GOOD = 217;
/** CT03, CT07, CT08, CT09 and CT11 have no register: part and whole are typed into B01. */
const TYPED: Readonly<Record<string, readonly [part: number, whole: number]>> = {
  CT03: [19, 20],
  CT07: [2, 2],
  CT08: [11, 12],
  CT09: [10, 10],
  CT10: [6, 6],
  CT11: [36, 36],
};
const FIRST_OF_2026 = 46023;
const KINDS: Readonly<Record<Kind, string>> = {
  union: "Công đoàn cơ sở",
  youth: "Chi đoàn cơ sở",
  veterans: "Hội CCB cơ sở",
};

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ width: 1440, height: 900 });
  await trial.addin.waitForSelector("[role=tab]");
});
afterAll(() => trial.close());

const section = () => trial.addin.locator("[role=tabpanel]:not([hidden])");
const target = (id: string) => section().getByRole("article", { name: new RegExp(`^${id} `, "u") });
const standing = (id: string) => target(id).locator(".standing");

const cell = (sheet: string, row: number, column: number): Promise<string> =>
  trial.page.evaluate(
    ([name, r, c]) =>
      String(window.trial?.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(r, c).getDisplayValue() ?? ""),
    [sheet, row, column] as const,
  );

const at = (record: SheetRecord, key: string): number => columnIndex(record, key);
const B01 = "B01 2026";
const codes = ["CT01", "CT02", "CT03", "CT04A", "CT04B", "CT05", "CT06", "CT07", "CT08", "CT09", "CT10", "CT11"];
const formRow = (id: string): number => geometryOf(b01).firstRow + codes.indexOf(id);
const formCell = (id: string, key: string): Promise<string> => cell(B01, formRow(id), at(b01, key));

test("a workbook without our sheets begins with one button", async () => {
  await section().getByText("Sổ này chưa có danh sách hay biểu nào của CHITIEU.").waitFor();
  expect(await section().getByRole("button", { name: "Chèn danh sách và biểu B01" }).count()).toBe(1);
  expect(await violations(trial.addin)).toEqual([]);
  await trial.screenshot("overview-empty");
});

test("lists are inserted from the pane, with what they need, and each can be opened", async () => {
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  await section().getByRole("checkbox", { name: "DS_HOIVIEN" }).check();
  await section().getByText("Chèn cùng: DM_XEPLOAI, DS_TOCHUC.").waitFor();
  await section().getByRole("checkbox", { name: "B04" }).check();
  await section().getByText("Chèn cùng: DM_CHITIEU, DM_XEPLOAI, DS_TOCHUC.").waitFor();
  await section().getByRole("textbox", { name: "Đơn vị", exact: true }).fill("ĐẢNG ỦY CƠ SỞ CỤM DOANH NGHIỆP SỐ 1");
  await section().getByRole("textbox", { name: "Năm" }).fill("2026");
  expect(await violations(trial.addin)).toEqual([]);
  await trial.screenshot("sheets-chosen");
  await section().getByRole("button", { name: "Chèn 05 trang" }).click();
  await section().getByText("Đã chèn 05 trang:").waitFor({ timeout: 60_000 });
  expect(await section().getByRole("listitem").allTextContents()).toEqual([
    "Mở DM_CHITIEU",
    "Mở DM_XEPLOAI",
    "Mở DS_TOCHUC",
    "Mở DS_HOIVIEN",
    "Mở B04 2026",
  ]);
  expect(await section().getByRole("checkbox", { name: "DS_HOIVIEN" }).count()).toBe(0);
});

test("234 members with messy ratings are pasted, and the pane counts them without being asked", async () => {
  const people = members();
  expect(people).toHaveLength(234);
  const { firstRow } = geometryOf(dsHoiVien);
  await paste(
    trial,
    "DS_HOIVIEN",
    firstRow,
    at(dsHoiVien, "name"),
    people.map(({ name, organisation, role, studied }) => [name, organisation, role, studied]),
  );
  await paste(
    trial,
    "DS_HOIVIEN",
    firstRow,
    at(dsHoiVien, "rating"),
    people.map(({ rating }) => [rating]),
  );
  await trial.addin.getByRole("tab", { name: "Tổng quan" }).click();
  await target("CT06").getByText(`${GOOD}/${RATED}`).waitFor();
  expect(await standing("CT06").textContent()).toBe("Chưa đạt");
  expect(await target("CT06").textContent()).toContain("Còn thiếu 01 đoàn viên, hội viên");
});

test("B01 is inserted; pane and sheet give every target the same figures and verdict", async () => {
  await paste(
    trial,
    "DS_TOCHUC",
    geometryOf(dsToChuc).firstRow,
    at(dsToChuc, "name"),
    organisations.map(({ name, kind }) => [name, KINDS[kind]]),
  );
  for (const [key, word] of [
    ["rating", "HTTNV"],
    ["usesIt", "x"],
  ] as const)
    await paste(
      trial,
      "DS_TOCHUC",
      geometryOf(dsToChuc).firstRow,
      at(dsToChuc, key),
      organisations.map(() => [word]),
    );
  await paste(
    trial,
    "B04 2026",
    geometryOf(b04).firstRow,
    at(b04, "name"),
    ["May Hương Sơn", "Cơ khí Tân Lập", "Vận tải Sông Chảy"].map((name) => [name]),
  );
  for (const key of ["union", "youthUnion"])
    await paste(trial, "B04 2026", geometryOf(b04).firstRow, at(b04, key), [
      ["x"],
      ["X"],
      [key === "union" ? "có" : "chưa"],
    ]);
  for (const key of ["unionFounded", "youthFounded"])
    await paste(trial, "B04 2026", geometryOf(b04).firstRow, at(b04, key), [[45366], ["15/3/2024"], [FIRST_OF_2026]]);
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  await section().getByRole("checkbox", { name: "B01" }).check();
  await section().getByRole("button", { name: "Chèn 01 trang" }).click();
  await section().getByText("Đã chèn 01 trang:").waitFor({ timeout: 60_000 });
  for (const [id, [part, whole]] of Object.entries(TYPED)) {
    await paste(trial, B01, formRow(id), at(b01, "part"), [[part]]);
    await paste(trial, B01, formRow(id), at(b01, "whole"), [[whole]]);
  }
  await trial.addin.getByRole("tab", { name: "Tổng quan" }).click();
  await section().getByText("7 đạt, 5 chưa đạt, 0 chưa đánh giá được.").waitFor();
  for (const id of codes) {
    expect([id, await standing(id).textContent()]).toEqual([id, await formCell(id, "verdict")]);
    const figures = `${await formCell(id, "part")}/${await formCell(id, "whole")}`;
    expect([id, await target(id).locator(".counts").textContent()]).toEqual([id, expect.stringContaining(figures)]);
  }
  expect(await violations(trial.addin)).toEqual([]);
  await trial.screenshot("overview-grid");
});

test("Vì sao? shows the denominator, the reading and the rows behind, and a row is one click away", async () => {
  const missing = members().findIndex(({ rating }) => rating === null);
  const row = geometryOf(dsHoiVien).firstRow + missing;
  await target("CT06").getByRole("button", { name: "Vì sao?" }).focus();
  await trial.page.keyboard.press("Enter");
  const reasons = await target("CT06").textContent();
  for (const part of [
    "đoàn viên, hội viên được xếp loại",
    "chưa có kết quả xếp loại thì vẫn tính",
    'trang "DS_HOIVIEN"',
  ])
    expect(reasons).toContain(part);
  for (const group of ["Chưa có kết quả: 2", "Chưa đạt: 3", "Không thuộc diện: 12", `Đạt: ${GOOD}`])
    expect(await target("CT06").getByRole("button", { name: group }).count()).toBe(1);
  expect(await violations(trial.addin)).toEqual([]);
  await target("CT06")
    .getByRole("button", { name: `Dòng ${row + 1} ` })
    .focus();
  await trial.page.keyboard.press("Enter");
  await trial.page.waitForFunction(
    () => window.trial?.api.getActiveWorkbook()?.getActiveSheet().getSheetName() === "DS_HOIVIEN",
  );
  const selected = await trial.page.evaluate(() =>
    window.trial?.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation(),
  );
  expect(selected).toBe(`G${row + 1}`);
  const visible = await trial.page.evaluate(() =>
    window.trial?.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange(),
  );
  expect(visible?.startRow).toBeLessThanOrEqual(row);
  expect(visible?.endRow).toBeGreaterThanOrEqual(row);
  await trial.screenshot("overview-why");
});

test("one rating is corrected in the sheet, and pane and sheet both turn", async () => {
  const row = geometryOf(dsHoiVien).firstRow + members().findIndex(({ rating }) => rating === null);
  await trial.type(`G${row + 1}`, "Hoàn thành tốt nhiệm vụ");
  await target("CT06")
    .getByText(`${GOOD + 1}/${RATED}`)
    .waitFor();
  expect(await standing("CT06").textContent()).toBe("Đạt");
  expect(await formCell("CT06", "verdict")).toBe("Đạt");
  expect(await formCell("CT06", "part")).toBe(String(GOOD + 1));
});

test("a rating nobody understands takes the verdict from both, and the pane names its cell", async () => {
  const row = geometryOf(dsHoiVien).firstRow;
  await trial.type(`G${row + 1}`, "Xuất sắc lắm");
  await standing("CT06").getByText("Có ô ghi chưa đúng").waitFor();
  expect(await formCell("CT06", "verdict")).toBe("1 ô ghi chưa đúng");
  expect([await formCell("CT06", "share"), await formCell("CT06", "needed")]).toEqual(["", ""]);
  expect(
    await section()
      .getByRole("button", { name: `DS_HOIVIEN, ô G${row + 1}` })
      .textContent(),
  ).toContain('Không nhận ra mức xếp loại "Xuất sắc lắm"');
  await trial.screenshot("overview-unclear");
});

test("[CAS06] counted as a level from the list below it, the rating is understood everywhere, and what was done stays in view", async () => {
  await section().getByRole("button", { name: 'Coi "Xuất sắc lắm" là…' }).click();
  const level = trial.addin.getByRole("menuitem", { name: "Hoàn thành xuất sắc nhiệm vụ" });
  await level.waitFor();
  expect(await trial.addin.getByRole("tab", { name: "Tổng quan" }).isVisible()).toBe(true);
  expect(await target("CT06").isVisible()).toBe(true);
  await level.click();
  await standing("CT06").getByText("Đạt", { exact: true }).waitFor();
  expect(await formCell("CT06", "verdict")).toBe("Đạt");
  const report = section().getByText('Từ nay "Xuất sắc lắm" được hiểu là "Hoàn thành xuất sắc nhiệm vụ"');
  expect(await report.evaluate((each) => each.getBoundingClientRect().top >= 0)).toBe(true);
  await section().getByRole("button", { name: "Đóng thông báo" }).click();
  await trial.type(`G${geometryOf(dsHoiVien).firstRow + 1}`, "HTTNV");
});

test("a sheet that stands is offered for refresh, never inserted again", async () => {
  const note = at(b01, "cause");
  await paste(trial, B01, formRow("CT06"), note, [["Thiếu hồ sơ"]]);
  await trial.addin.getByRole("tab", { name: "Chèn biểu" }).click();
  expect(await section().getByRole("checkbox", { name: "B01" }).count()).toBe(0);
  await section()
    .getByRole("button", { name: `Cập nhật ${B01}` })
    .click();
  await section().getByText(`Đã cập nhật các ô tính trên trang "${B01}"`).waitFor({ timeout: 60_000 });
  expect(await cell(B01, formRow("CT06"), note)).toBe("Thiếu hồ sơ");
  expect(await formCell("CT03", "part")).toBe("19");
  expect(await formCell("CT06", "verdict")).toBe("Đạt");
});

test("B01 inserted anew stands beside the first, which stays as it was", async () => {
  const before = await formCell("CT06", "part");
  await section().getByRole("button", { name: "Chèn bản mới B01" }).click();
  await section()
    .getByRole("button", { name: `Mở ${B01} (2)` })
    .first()
    .waitFor({ timeout: 60_000 });
  await trial.settled();
  expect(await cell(`${B01} (2)`, formRow("CT06"), at(b01, "part"))).toBe(before);
  expect(await formCell("CT06", "part")).toBe(before);
  expect(await formCell("CT03", "part")).toBe("19");
});

const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const lastYearsForm = makePackage({
  sheets: [
    `<sheetData><row r="1">${text("A1", "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2025")}</row><row r="3">${text("A3", "Nội dung chỉ tiêu")}${text("B3", "Tổng số")}${text("C3", "Số đạt")}${text("D3", "Mã")}</row><row r="4">${text("A4", "Xếp loại")}<c r="B4"><v>4</v></c><c r="C4"><v>3</v></c>${text("D4", "CT06")}</row></sheetData>`,
  ],
});

test("last year's figures come from a file that is chosen, read in a worker, into the form inserted last", async () => {
  await trial.addin.setInputFiles("input[type=file]", {
    name: "B01 năm 2025.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(lastYearsForm),
  });
  await section()
    .getByText(`Đã lấy số đạt, tổng số năm trước của 1 chỉ tiêu từ tệp "B01 năm 2025.xlsx" vào trang "${B01} (2)"`)
    .waitFor({ timeout: 60_000 });
  await trial.settled();
  await trial.screenshot("last-year");
  const inNewest = (key: string): Promise<string> => cell(`${B01} (2)`, formRow("CT06"), at(b01, key));
  expect([await inNewest("lastPart"), await inNewest("lastWhole")]).toEqual(["3", "4"]);
  expect(await inNewest("lastYear")).toBe("75,00%");
});

test("the pane follows a theme changed while it is open", async () => {
  const background = (): Promise<string> =>
    trial.addin.locator(".pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);
  const light = await background();
  await trial.page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await trial.addin.waitForFunction(
    (before) => getComputedStyle(document.querySelector(".pane") as Element).backgroundColor !== before,
    light,
  );
  expect(await background()).not.toBe(light);
  await trial.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
});

describe.each([
  ["light", "none"],
  ["dark", "none"],
  ["light", "active"],
  ["dark", "active"],
] as const)("in %s with forced colours %s", (colorScheme, forcedColors) => {
  test("320 px wide, the new sections have no fault axe knows and no sideways scrolling", async () => {
    await trial.page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
    await trial.page.evaluate(() => {
      const narrow = document.querySelector<HTMLInputElement>("input[name=paneNarrow]");
      if (narrow && !narrow.checked) narrow.click();
    });
    for (const name of ["Chèn biểu", "Tổng quan"]) {
      await trial.addin.getByRole("tab", { name }).click();
      expect(await violations(trial.addin)).toEqual([]);
      expect(await sideways(trial.addin)).toBe(0);
      await trial.screenshot(`${name === "Tổng quan" ? "overview" : "sheets"}-320-${colorScheme}-${forcedColors}`);
    }
    const tabs = await trial.addin
      .getByRole("tab")
      .evaluateAll((all) => new Set(all.map((tab) => tab.getBoundingClientRect().top)).size);
    expect(tabs).toBe(2);
  });
});

test("nothing was asked of any other machine, and nothing went wrong on the way", () => {
  expect(trial.outsideRequests()).toEqual([]);
  expect(trial.errors).toEqual([]);
});
