import fs from "node:fs";
import Excel from "exceljs";
import type { Frame } from "playwright-core";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { recordOf } from "../../src/report/sheets";
import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { paste, sideways } from "./harness/steps";

type Line = readonly (string | number | Date | null)[];

const born = (year: number): Date => new Date(Date.UTC(year, 4, 1));

/** Somebody's list: letterhead, title, captions over two merged rows, groups, a total, signatures. */
const LIST: readonly Line[] = [
  ["ĐOÀN CÔNG TY MẪU", null, null, null, null, null],
  ["DANH SÁCH ĐOÀN VIÊN NĂM 2026", null, null, null, null, null],
  [],
  ["TT", "Họ và tên", "Ngày sinh", "Kết quả trong năm", null, "Ghi chú"],
  [null, null, null, "Học tập NQ (x)", "Cuối năm", null],
  ["I", "Chi đoàn Văn phòng", null, null, null, null],
  [1, "Nguyễn Văn An", born(1990), "x", "HTXSNV", null],
  [2, "Trần Thị Bình", born(1991), "x", "HTTNV", "chuyển đến"],
  [3, "Phạm Văn Chung", born(1992), "x", "HTTNV", null],
  ["II", "Chi đoàn Phân xưởng", null, null, null, null],
  [1, "Đỗ Thị Dung", born(1993), null, "HTNV", null],
  [2, "Lê Văn Em", born(1994), "x", "HTTNV", null],
  [null, "Tổng cộng", null, 4, 5, null],
  [],
  [null, "NGƯỜI LẬP BIỂU", null, null, "BÍ THƯ", null],
];

/** Next year's, by somebody else: columns moved, one added, no accents in some captions. */
const SIBLING: readonly Line[] = [
  ["DANH SÁCH ĐOÀN VIÊN NĂM 2027", null, null, null, null, null, null],
  ["TT", "Họ và tên", "Chức vụ", "Kết quả trong năm", null, "Ngày sinh", "Ghi chú"],
  [null, null, null, "Cuoi nam", "Học tập NQ (x)", null, null],
  [1, "Nguyễn Văn An", "Bí thư", "HTTNV", "x", born(1990), null],
  [2, "Trần Thị Bình", "Ủy viên", "HTTNV", "x", born(1991), null],
  [3, "Phạm Văn Chung", "Đoàn viên", "HTNV", "x", born(1992), null],
];

/** Nobody can tell whether the second line of captions is one. */
const DOUBTFUL: readonly Line[] = [
  ["STT", "Họ và tên", "Thông tin", "Kết quả"],
  [null, null, "Đơn vị", "Xếp loại"],
  [1, "Nguyễn Văn An", "Chi đoàn Một", "HTTNV"],
  [2, "Trần Thị Bình", "Chi đoàn Một", "HTNV"],
  [3, "Phạm Văn Chung", "Chi đoàn Hai", "HTTNV"],
];

async function file(lines: readonly Line[], header: number, merges: readonly string[]): Promise<Buffer> {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet("Đoàn viên");
  lines.forEach((line, r) =>
    line.forEach((value, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      if (value !== null) cell.value = value;
      if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
      if (r + 1 >= header && line.length > 0)
        cell.border = {
          top: { style: "thin" },
          left: { style: "thin" },
          bottom: { style: "thin" },
          right: { style: "thin" },
        };
      if (r + 1 >= header && r + 1 <= header + 1) cell.font = { bold: true };
    }),
  );
  for (const merge of merges) sheet.mergeCells(merge);
  return Buffer.from(await book.xlsx.writeBuffer());
}

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ width: 1280, height: 900 });
  // what the pane asks for at first is not broken off
  await trial.page.waitForLoadState("networkidle");
  await open("Đoàn viên 2026.xlsx", await file(LIST, 4, ["A2:F2", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5"]));
});
afterAll(() => trial.close());

function addIn(): Frame {
  const frame = trial.page.frames().find((each) => each.url().includes("/addin/") && !each.isDetached());
  if (!frame) throw new Error("the add-in is not open");
  return frame;
}

const workbookId = () => trial.page.evaluate(() => window.trial?.api.getActiveWorkbook()?.getId());

async function open(name: string, buffer: Buffer): Promise<void> {
  const before = await workbookId();
  await trial.page.setInputFiles("#trial-menu input[name=file]", {
    name,
    buffer,
    mimeType: "application/octet-stream",
  });
  const unsaved = trial.page.getByRole("button", { name: "Mở, bỏ thay đổi" });
  await Promise.race([
    trial.page.waitForFunction((id) => window.trial?.api.getActiveWorkbook()?.getId() !== id, before),
    unsaved.waitFor().then(() => unsaved.click()),
  ]);
  await trial.page.waitForFunction((id) => window.trial?.api.getActiveWorkbook()?.getId() !== id, before);
  // the add-in starts anew with the workbook
  const frame = trial.page.frameLocator("iframe");
  await frame.getByRole("tab", { name: "Chèn biểu" }).click({ timeout: 60_000 });
  await frame.getByRole("button", { name: "Danh sách có sẵn trong sổ" }).click({ timeout: 60_000 });
  await frame.getByRole("button", { name: "Dùng danh sách này" }).waitFor({ timeout: 60_000 });
}

const button = (name: string | RegExp) => addIn().getByRole("button", { name });
const pane = () => addIn().getByRole("region", { name: "Danh sách có sẵn trong sổ" });

/** What a sheet shows, row by row. */
const shownIn = (name: string): Promise<string[][]> =>
  trial.page.evaluate(
    (sheet) =>
      window.trial?.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(0, 0, 40, 14).getDisplayValues() ?? [],
    name,
  );

test("a foreign list is read with its group rows and its total, in the words people use", async () => {
  await pane().getByText('Trang "Đoàn viên", A4:F13').waitFor();
  await pane()
    .getByText(/5 dòng dữ liệu; Tên cột ở dòng 4–5 \((?:chắc|có lẽ)\)/u)
    .waitFor();
  await button(/dòng không lấy làm dữ liệu/u).click();
  await pane().getByText("Dòng nhóm: 6, 10").waitFor();
  await pane().getByText("Dòng cộng: 13").waitFor();
  await pane()
    .getByRole("button", { name: /^Các cột/u })
    .click();
  await trial.screenshot("foreign-lists");
  expect(await violations(addIn(), ".tables")).toEqual([]);
  expect(await sideways(addIn())).toBeLessThanOrEqual(0);
});

test("one column corrected, the list taken into DS_HOIVIEN, and B01 is filled without typing", async () => {
  await addIn()
    .getByRole("combobox", { name: /Cuối năm/u })
    .selectOption("rating");
  await pane().getByText("Đã nhớ: trong sổ này").waitFor();
  await button("Dùng danh sách này").click();
  await pane().getByText("Sẽ ghi: 05 dòng mới.").waitFor();
  await trial.screenshot("foreign-lists-plan");
  await pane().getByRole("button", { name: "Ghi", exact: true }).click();
  await pane().getByText('Đã ghi vào "DS_HOIVIEN": 05 dòng mới.').waitFor({ timeout: 60_000 });
  await trial.settled();
  const members = await shownIn("DS_HOIVIEN");
  expect(
    members.flatMap((row) => (row[1] === "Lê Văn Em" || row[1] === "Nguyễn Văn An" ? [row.slice(1, 3)] : [])),
  ).toEqual([
    ["Nguyễn Văn An", "Chi đoàn Văn phòng"],
    ["Lê Văn Em", "Chi đoàn Phân xưởng"],
  ]);
  await addIn().getByRole("checkbox", { name: /^B01 / }).check();
  await button(/^Chèn \d+ trang$/u).click();
  await button("Mở B01 2026").first().waitFor({ timeout: 60_000 });
  await trial.settled();
  const b01 = await shownIn("B01 2026");
  const figures = (code: RegExp) => b01.filter((row) => code.test(row[1] ?? "")).map((row) => row.slice(4, 7));
  expect(figures(/học tập/iu)).toEqual([["5", "4", "80,00%"]]);
  expect(figures(/^.*đoàn viên, hội viên.*xếp loại/iu)).toEqual([["5", "4", "80,00%"]]);
  await trial.screenshot("foreign-lists-b01");
  await addIn().getByRole("tab", { name: "Tổng quan" }).click();
  await addIn().getByText("4/5").first().waitFor();
  await trial.screenshot("foreign-lists-overview");
  await addIn().getByRole("tab", { name: "Chèn biểu" }).click();
});

test("a change of the source is told, and taken over by one button", async () => {
  await paste(trial, "Đoàn viên", 10, 4, [["HTTNV"]]);
  await button("Tìm lại").click();
  await pane().getByText("Nguồn đã đổi so với lúc chép: 01 dòng đã sửa.").waitFor();
  await button("Cập nhật từ danh sách").click();
  await pane().getByRole("button", { name: "Ghi", exact: true }).click();
  await pane().getByText('Đã ghi vào "DS_HOIVIEN": 01 dòng đổi.').waitFor();
  await trial.settled();
  const b01 = await shownIn("B01 2026");
  expect(
    b01.filter((row) => /đoàn viên, hội viên.*xếp loại/iu.test(row[1] ?? "")).map((row) => row.slice(4, 7)),
  ).toEqual([["5", "5", "100,00%"]]);
});

test("saved and opened again, the workbook knows the correction and where its rows came from", async () => {
  if ((await trial.page.getAttribute("#trial-menu", "open")) === null) await trial.page.click("#trial-menu summary");
  const [download] = await Promise.all([
    trial.page.waitForEvent("download"),
    trial.page.click("#trial-menu button[name=saveFile]"),
  ]);
  // what this machine remembers is not needed for it
  await addIn().evaluate(() => window.localStorage.clear());
  await open("Đoàn viên 2026 (đã lưu).xlsx", fs.readFileSync(await download.path()));
  await pane().getByText("05 dòng, đúng như nguồn.").waitFor();
  await pane().getByText("Cột của bảng này đã có người sửa").waitFor();
  await pane()
    .getByRole("button", { name: /^Các cột/u })
    .click();
  await addIn()
    .getByRole("combobox", { name: /Cuối năm/u })
    .selectOption("none");
  await addIn()
    .getByRole("combobox", { name: /Cuối năm/u })
    .selectOption("rating");
  await pane().getByText("Đã nhớ: trong sổ này").waitFor();
});

test("what is wrong is found with its cell, set right in one step, the form counts it, and it is taken back", async () => {
  const WAIT = { timeout: 60_000 };
  const { firstRow } = geometryOf(recordOf("B01"));
  const [row, part, whole] = [
    firstRow + 2,
    columnIndex(recordOf("B01"), "part"),
    columnIndex(recordOf("B01"), "whole"),
  ];
  await paste(trial, "B01 2026", row, whole, [[20]]);
  await trial.page.evaluate(
    ([r, c]) => {
      const range = window.trial?.api.getActiveWorkbook()?.getSheetByName("B01 2026")?.getRange(r, c);
      range?.setNumberFormat("@");
      range?.setValue({ v: "19", t: 1 });
    },
    [row, part] as const,
  );
  await paste(trial, "Đoàn viên", 7, 4, [["hoàn thành tốt nhiệm vụ."]]);
  await trial.settled();
  const figures = async () => (await shownIn("B01 2026"))[row]?.slice(whole, whole + 3);
  const before = await figures();
  expect(before?.[2]).not.toBe("95,00%");
  await addIn().getByRole("tab", { name: "Kiểm tra" }).click();
  const checks = addIn().locator(".checks");
  await checks.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await checks.getByRole("button", { name: /^Lỗi: Số lưu ở dạng chữ/u }).waitFor(WAIT);
  await trial.screenshot("checks");
  expect(await violations(addIn(), ".checks")).toEqual([]);
  expect(await sideways(addIn())).toBeLessThanOrEqual(0);
  await checks
    .getByRole("button", { name: /^Đến ô B01 2026!/u })
    .first()
    .click();
  await checks.getByRole("checkbox", { name: "Chọn tất cả các ô sửa được" }).check();
  await trial.screenshot("checks-chosen");
  await checks.getByRole("button", { name: /^Sửa các ô đã chọn/u }).press("Enter");
  await checks.getByText(/^Đã sửa \d+ ô trong một lần/u).waitFor(WAIT);
  // the button is gone with what it set right: the keyboard goes on where it is told
  await checks.locator(".said:focus").waitFor(WAIT);
  await trial.settled();
  expect(await figures()).toEqual(["20", "19", "95,00%"]);
  expect((await shownIn("Đoàn viên"))[7]?.[4]).not.toBe("hoàn thành tốt nhiệm vụ.");
  await trial.screenshot("checks-repaired");
  await checks.getByRole("button", { name: /^Hoàn lại/u }).click();
  await checks.getByText(/^Đã đưa \d+ ô về như trước khi sửa\./u).waitFor(WAIT);
  await trial.settled();
  expect(await figures()).toEqual(before);
  expect((await shownIn("Đoàn viên"))[7]?.[4]).toBe("hoàn thành tốt nhiệm vụ.");
  await trial.screenshot("checks-taken-back");
});

test("in another file with columns moved and one added the correction is known, in a narrow pane too", async () => {
  await open(
    "Đoàn viên 2027.xlsx",
    await file(SIBLING, 2, ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3"]),
  );
  await pane().getByText("Cột của bảng này đã có người sửa").waitFor();
  await pane()
    .getByRole("button", { name: /^Các cột/u })
    .click();
  expect(
    await addIn()
      .getByRole("combobox", { name: /Cuoi nam/u })
      .inputValue(),
  ).toBe("rating");
  await trial.page.evaluate(() => document.querySelector<HTMLInputElement>("input[name=paneNarrow]")?.click());
  expect(await sideways(addIn())).toBeLessThanOrEqual(0);
  await trial.screenshot("foreign-lists-sibling-320");
  await button("Quên tất cả").click();
  await pane().getByText("Đã quên.").waitFor();
  expect(trial.errors).toEqual([]);
  expect(trial.outsideRequests()).toEqual([]);
});

test("a table whose captions can be read in two ways is read in the other way when somebody says so", async () => {
  await open("Kết quả.xlsx", await file(DOUBTFUL, 1, []));
  const header = (rows: string) => pane().getByText(`Tên cột ở dòng ${rows} (`);
  const other = button("Đọc theo dòng ấy");
  await other.waitFor();
  await trial.screenshot("foreign-lists-two-readings-320");
  await other.click();
  await header("1").waitFor();
  await trial.screenshot("foreign-lists-other-reading-320");
  expect(await sideways(addIn())).toBeLessThanOrEqual(0);
});
