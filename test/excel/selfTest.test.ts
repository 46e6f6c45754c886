import { readFileSync } from "node:fs";
import path from "node:path";
import { insertSheets, refreshSheet } from "../../src/app/insert/insertSheets";
import { reenter } from "../../src/app/reenter/reenter";
import { knownSheets } from "../../src/app/sheetsInWorkbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { DANHGIA } from "../../src/functions/DANHGIA";
import { DEMDANHDAU } from "../../src/functions/DEMDANHDAU";
import { HOANTHANH } from "../../src/functions/HOANTHANH";
import { MUCXEPLOAI } from "../../src/functions/MUCXEPLOAI";
import { TRANGTHAIDANHDAU } from "../../src/functions/TRANGTHAIDANHDAU";
import { TYLEDANHDAU } from "../../src/functions/TYLEDANHDAU";
import { snapshotOf } from "../../src/host/files/snapshotOf";
import type { FunctionsMetadata } from "../../src/host/model/functionMetadata";
import { hideAsInBook, settledBook } from "../../src/host/page/bookOfSession";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { defaultSettings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { asked, seen } from "../../src/report/sheets/tuKiemTraRows";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { writeBook } from "../../src/xlsx/write/writeBook";
import type { FunctionMappings } from "../host/harness/excelClient";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial, type TrialOptions } from "../host/harness/trial";
import { sentenceOf } from "./sheetsHelper";

const metadata = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
) as FunctionsMetadata;
const functions = {
  DANHGIA,
  DEMDANHDAU,
  HOANTHANH,
  MUCXEPLOAI,
  TRANGTHAIDANHDAU,
  TYLEDANHDAU,
} as unknown as FunctionMappings;

const record = recordOf("TU_KIEMTRA");
const { firstRow } = geometryOf(record);
const ROWS = seen.length + asked.length;

let trial: Trial;
/** The sheet that is looked at. */
let name: string;
beforeEach(() => {
  name = "Tự kiểm tra";
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

/** A new workbook with the sheet in it, as the pane inserts it. */
async function insertIn(options?: TrialOptions["options"], given = metadata): Promise<void> {
  open(options, given);
  await insert();
  await trial.settled();
}

function open(options?: TrialOptions["options"], given = metadata): void {
  trial = openTrial({
    snapshot: workbookOf([["Sổ"]]),
    metadata: given,
    functions,
    ...(options ? { options } : {}),
  });
}

async function insert(evenIfThere = false): Promise<void> {
  const order = { sheets: ["TU_KIEMTRA"], settings: defaultSettings, evenIfThere } as const;
  expect(sentenceOf(await insertSheets(excelWorkbook, order))).toBe("");
}

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  trial.Excel.run((context) => work(context.workbook.worksheets.getItem(name), context));

/** What a column shows, the last line under the rows included. */
const shown = (key: string): Promise<readonly unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(firstRow, columnIndex(record, key), ROWS + 1, 1).load("values");
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });

const results = async (): Promise<readonly unknown[]> => (await shown("result")).slice(0, ROWS);
const seenNow = async (): Promise<readonly unknown[]> => (await results()).slice(0, seen.length);

const type = (row: number, key: string, text: string): Promise<void> =>
  onSheet(async (sheet, context) => {
    sheet.getRangeByIndexes(firstRow + row, columnIndex(record, key), 1, 1).values = [[text]];
    await context.sync();
  });

const ALL_WELL = [
  "Gọi được hàm",
  "Tràn được 3 dòng",
  "Ô lỗi được nêu: 1 dòng chưa hiểu",
  "Chỉ ô lỗi báo lỗi, 2 ô kia có số",
  "Cùng kết quả: 2/3, chưa có kết quả 1",
  "Viết là 1.5",
  "02/01/2026 là tháng 2",
];

const without = (row: number, words: string): readonly string[] =>
  ALL_WELL.map((word, i) => (i === row ? words : word));

test.each(["code", "basicValue"] as const)(
  "[SLF01] where the add-in works the sheet says so in every row; errors given by %s",
  async (errorsAs) => {
    await insertIn({ errorsAs });
    expect(await seenNow()).toEqual(ALL_WELL);
    expect((await results()).slice(seen.length)).toEqual(asked.map(() => "Chưa ghi"));
  },
);

test("[SLF02] an Excel that gives blank cells as 0 has the same figures", async () => {
  await insertIn({ blankAs: 0 });
  expect(await seenNow()).toEqual(ALL_WELL);
});

test("[SLF03] an Excel that does not call functions whose range holds an error is named", async () => {
  const unflagged = metadata.functions.map((each) => ({ ...each, allowErrorForDataTypeAny: false }));
  await insertIn(undefined, { functions: unflagged });
  expect(await seenNow()).toEqual(without(2, "Ô lỗi không vào được hàm: chỉ thấy #N/A"));
});

test("[SLF04] a spill that finds a cell taken is named", async () => {
  await insertIn();
  await type(3, "levels", "của tôi");
  await trial.settled();
  expect((await seenNow())[1]).toBe("Ô thử báo lỗi không có số: #SPILL!, #BUSY!…");
});

test("[SLF05] opened without the add-in it says what is needed, never an error; entered again, that all is well", async () => {
  await insertIn();
  const read = await readXlsx(await writeBook(await settledBook(trial)), { looks: true });
  if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
  await trial.close();
  trial = openTrial({
    snapshot: snapshotOf(read.value, "opened", "Sổ"),
    metadata,
    functions,
    options: { quirks: { openedWithoutAddIn: true } },
  });
  hideAsInBook(trial, read.value);
  trial.host.calculation.recalculateAll();
  await trial.settled();
  const NEEDED = "Chưa gọi được hàm: cần phần bổ trợ";
  expect(await seenNow()).toEqual([...Array.from({ length: 5 }, () => NEEDED), ...ALL_WELL.slice(5)]);
  expect(await reenter(excelWorkbook)).toMatchObject({ ok: true, value: { stuck: 0 } });
  await trial.settled();
  expect(await seenNow()).toEqual(ALL_WELL);
});

test("[SLF06] while functions are at work no result is an error, and none says that all is well", async () => {
  open({ quirks: { showsBusy: true } });
  trial.host.setWaitForFunctions(false);
  trial.host.functions.restart();
  await insert();
  const BUSY = "Ô thử báo lỗi không có số: #SPILL!, #BUSY!…";
  expect(await seenNow()).toEqual([...Array.from({ length: 5 }, () => BUSY), ...ALL_WELL.slice(5)]);
  trial.host.setWaitForFunctions(true);
  trial.host.functions._SetOsfControlContainerReadyForCustomFunctions();
  await trial.settled();
  expect(await seenNow()).toEqual(ALL_WELL);
});

test("[SLF07] answers go into the results and, with remarks, into the one text to send", async () => {
  await insertIn();
  await type(seen.length, "remark", "Excel LTSC 2021");
  await type(seen.length + 1, "answer", "Không");
  await trial.settled();
  expect((await results()).slice(seen.length, seen.length + 2)).toEqual(["Đã ghi", "Không"]);
  const text = String((await shown("result")).at(-1));
  expect(text.startsWith("1. Gọi được hàm của phần bổ trợ: Gọi được hàm; 2. Hàm trả nhiều dòng: Tràn")).toBe(true);
  expect(text).toContain("8. Phiên bản Excel và hệ điều hành: Đã ghi (Excel LTSC 2021); 9. Ctrl+Z");
  expect(text).toContain("Ctrl+Z sau khi bảng CHITIEU đã đọc: Không; ");
  expect(text.match(/; /gu)?.length).toBeGreaterThanOrEqual(ROWS);
});

test("[SLF08] a second one keeps the answers and tries everything anew: what the first has spilled is nothing anybody typed", async () => {
  await insertIn();
  await type(seen.length + 1, "answer", "Không");
  await trial.settled();
  await insert(true);
  await trial.settled();
  name = "Tự kiểm tra (2)";
  expect(await seenNow()).toEqual(ALL_WELL);
  expect((await results())[seen.length + 1]).toBe("Không");
});

test("[SLF09] computed anew it says the same", async () => {
  await insertIn();
  const infos = await excelWorkbook.sheets();
  const [known] = knownSheets(infos.ok ? infos.value : []);
  if (!known) throw new Error("not known");
  expect(sentenceOf(await refreshSheet(excelWorkbook, known, defaultSettings))).toBe("");
  await trial.settled();
  expect(await seenNow()).toEqual(ALL_WELL);
});
