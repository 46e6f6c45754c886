import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import { consolidatedFiles, wholeListIn } from "../../src/files/consolidated";
import { readUnitFile } from "../../src/files/readUnitFile";
import { plainPlans } from "../../src/files/plainPlans";
import { defaultSettings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { writeXlsx } from "../../src/xlsx/write/write";
import { filled, fileOf, YEAR } from "../consolidate/generatedUnits";
import { violations } from "./harness/axe";
import { openTrial, type OpenTrial } from "./harness/openTrial";
import { paste } from "./harness/steps";
import { silenceWorkers } from "./harness/silenceWorkers";

const SLOW_MS = 120_000;
const ASKED = { year: YEAR, period: "NAM", quarter: "" } as const;
const CODES = Array.from({ length: 12 }, (_, i) => `DV${String(i + 1).padStart(2, "0")}`);

const LIST: readonly Readonly<Record<string, string>>[] = [
  { id: "KHOI", name: "Đảng ủy Khối" },
  ...CODES.map((id) => ({ id, name: `Đảng ủy Cơ quan ${id}`, parent: "KHOI" })),
];

interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

let trial: OpenTrial;
let addIn: Frame;
let part: Locator;
let list: GivenFile;
let files: readonly GivenFile[];
beforeAll(async () => {
  trial = await openTrial({ height: 900 });
  addIn = trial.addin;
  list = {
    name: "Danh mục.xlsx",
    bytes: await writeXlsx(plainPlans(["DM_DONVI"], { settings: defaultSettings, rows: { DM_DONVI: LIST } })),
  };
  files = await Promise.all(
    CODES.slice(1).map(async (unitCode, i) => ({
      name: `${unitCode}.xlsx`,
      bytes: await fileOf(filled(40 + i).rows, { unitCode }),
    })),
  );
  await addIn.getByRole("tab", { name: "Tổng hợp" }).click();
  part = addIn.getByRole("region", { name: "Tổng hợp báo cáo các đơn vị" });
});
afterAll(() => trial.close());

const given = ({ name, bytes }: GivenFile) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});
const make = () => part.getByRole("button", { name: "Tổng hợp", exact: true });

test("[SPN01] in the pane as on the page: the same bytes, opened beside the workbook, with letters to copy, all within 320 px", async () => {
  await trial.page.evaluate(() => document.querySelector<HTMLInputElement>("input[name=paneNarrow]")?.click());
  await part.getByLabel("Danh mục ở sổ đang mở").uncheck();
  await part.getByLabel("Tệp có danh mục đơn vị").setInputFiles(given(list));
  await part.getByLabel("Tệp báo cáo của các đơn vị").setInputFiles(files.map(given));
  await part.getByLabel("Năm", { exact: true }).fill(String(YEAR));
  await make().click();
  await part.getByText("Đã tổng hợp 11 tệp.").waitFor({ timeout: SLOW_MS });
  const download = trial.page.waitForEvent("download", { timeout: SLOW_MS });
  await part.getByText("Tải về sổ kết quả").click();
  const workbook = readFileSync(await (await download).path());
  const whole = await wholeListIn(list.name, list.bytes, YEAR);
  if (!whole.ok) throw new Error("no list");
  const read = await Promise.all(files.map(({ name, bytes }) => readUnitFile(name, { ok: true, value: bytes }, ASKED)));
  const made = await consolidatedFiles({ ...whole.value, asked: ASKED, files: read });
  expect(workbook.equals(Buffer.from(made.workbook))).toBe(true);
  await part.getByText(/^Đôn đốc: /u).click();
  await part.getByLabel("Thư gửi").first().selectOption({ label: "Đảng ủy Cơ quan DV01" });
  expect(await part.getByRole("textbox", { name: "Thư gửi" }).inputValue()).toContain("Đảng ủy Cơ quan DV01");
  await part.getByRole("button", { name: "Chép", exact: true }).click();
  await part.getByText(/^Đã chép\.|^Đã chọn sẵn/u).waitFor();
  await part.getByRole("button", { name: "Mở sổ kết quả trong Excel" }).click();
  await trial.page.getByText("Phần bổ trợ vừa tạo một sổ mới").waitFor({ timeout: SLOW_MS });
  await part.getByText("Đã mở sổ kết quả").waitFor({ timeout: SLOW_MS });
  expect(await violations(addIn)).toEqual([]);
  expect(await addIn.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await trial.screenshot("sum-pane-320");
  await part.getByRole("heading", { name: "Kết quả từng chỉ tiêu" }).scrollIntoViewIfNeeded();
  await trial.screenshot("sum-pane-320-targets");
});

test("[SPN02] the open workbook can be the list and a report: without the list of units it is refused with its sentence", async () => {
  await part.getByLabel("Danh mục ở sổ đang mở").check();
  await part.getByLabel("Tính cả sổ đang mở").check();
  await part.getByText("Đã chọn 12 tệp báo cáo.").waitFor();
  await make().click();
  const told = await part.getByRole("alert").first().innerText({ timeout: SLOW_MS });
  expect(told).toContain("DM_DONVI");
  await part.getByLabel("Danh mục ở sổ đang mở").uncheck();
  await make().click();
  await part.getByText("Đã tổng hợp 12 tệp.").waitFor({ timeout: SLOW_MS });
  await part.getByLabel("Hiện").selectOption("all");
  expect(await part.getByRole("list", { name: "Sổ theo dõi" }).innerText()).toContain("Sổ đang mở.xlsx");
});

test("[SPN04] the open workbook is the list once it has the units", async () => {
  const columns = recordOf("DM_DONVI").columns.filter(({ hidden, formula }) => !hidden && !formula);
  const cells = LIST.map((row) => columns.map(({ key }) => row[key] ?? null));
  await trial.addSheet("DM_DONVI");
  await paste(trial, "DM_DONVI", 0, 0, [columns.map(({ caption }) => caption), ...cells]);
  await part.getByLabel("Tính cả sổ đang mở").uncheck();
  await part.getByLabel("Danh mục ở sổ đang mở").check();
  await make().click();
  await part.getByText("Đã tổng hợp 11 tệp.").waitFor({ timeout: SLOW_MS });
  await part.getByLabel("Hiện").selectOption("missing");
  expect(await part.getByRole("list", { name: "Sổ theo dõi" }).innerText()).toContain("Đảng ủy Cơ quan DV01");
  await part.getByLabel("Tính cả sổ đang mở").check();
});

test("[SPN03] stopped half-way nothing is kept", async () => {
  // the start, and two files
  await addIn.evaluate(silenceWorkers, 3);
  await make().click();
  await part.getByText("Đã đọc 02 trên 12 tệp").waitFor({ timeout: SLOW_MS });
  await part.getByRole("button", { name: "Dừng" }).click();
  expect(await part.getByRole("alert").innerText()).toBe("Đã dừng, không giữ lại gì.");
  expect(await part.locator("a, table, [role=progressbar]").count()).toBe(0);
  expect(trial.errors).toEqual([]);
});
