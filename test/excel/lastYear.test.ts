import { createSheetDesk, type SheetDesk } from "../../src/app/insert/sheetDesk";
import { sheetTable } from "../../src/app/sheetTable";
import { knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import type { ChosenFile } from "../../src/app/unitFiles";
import { calculate } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { textOf } from "../../src/domain/textOf";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { addressOf } from "../../src/report/planCells";
import type { Row } from "../../src/report/record";
import type { Settings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import { directUnitFiles } from "../../src/xlsx/read/directUnitFiles";
import { writeXlsx } from "../../src/xlsx/write/write";
import { functions, metadata } from "../dialects/univerBook";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";
import { settings } from "../report/around";

const organisations = (ratings: readonly string[]): readonly Row[] =>
  ratings.map((rating, i) => ({ name: `CĐCS ${i + 1}`, kind: "Công đoàn cơ sở", rating }));

/** A file with the B01 of a year in which two of three organisations were rated good. */
async function fileOf(
  year: number,
  sheets: readonly ("B01" | "DS_TOCHUC")[] = ["DS_TOCHUC", "B01"],
  some: Partial<Settings> = {},
  ratings = ["HTTNV", "HTXSNV", "HTNV"],
): Promise<ChosenFile> {
  const plans = plainPlans(["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", ...sheets], {
    settings: { ...settings, ...some, year },
    rows: { DS_TOCHUC: organisations(ratings) },
  });
  const results = calculate(plans);
  const bytes = await writeXlsx(plans, {
    computed: (plan, row, column) => results.get(addressOf(plan.name, row, column)),
  });
  return {
    name: `Số ${year}.xlsx`,
    sizeBytes: bytes.length,
    bytes: () => Promise.resolve(new Uint8Array(bytes)),
  };
}

let trial: Trial;
let desk: SheetDesk;

const b01 = async () => {
  const infos = await excelWorkbook.sheets();
  const known = infos.ok ? knownSheets(infos.value).find(({ sheet }) => sheet === "B01") : undefined;
  if (!known) throw new Error("no B01");
  return known;
};

/** B01 as it stands, with its columns. */
async function read() {
  await trial.settled();
  const found = await readKnown(excelWorkbook, [await b01()]);
  const [form] = found.ok ? found.value : [];
  const table = form && sheetTable(recordOf("B01"), form, ["code"]);
  if (!form || !table?.ok) throw new Error("B01 is not read");
  return { form, table: table.value };
}

/** What B01 says of last year, of one target: part, whole and share. */
async function said(code: string): Promise<readonly unknown[]> {
  const { table } = await read();
  const row = table.rows.findIndex((_, i) => textOf(table.column("code").at(i, 0)) === code);
  return ["lastPart", "lastWhole", "lastYear"].map((key) => table.column(key).at(row, 0));
}

beforeAll(async () => {
  trial = openTrial({ snapshot: workbookOf([]), metadata, functions });
  desk = createSheetDesk(excelWorkbook, { year: settings.year, files: directUnitFiles(), onChanged: () => undefined });
  await desk.insert(["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "DS_TOCHUC", "B01"], settings);
  await trial.settled();
});
afterAll(() => trial.close());

test("[LYR01] part and whole of the year before come from its B01; the share is computed of them", async () => {
  await desk.takeLastYear(await b01(), await fileOf(settings.year - 1));
  expect(desk.state().report).toMatchObject({ of: "lastYear", targets: 2, file: "Số 2025.xlsx" });
  expect(await said("CT05")).toEqual([2, 3, 2 / 3]);
  expect(await said("CT06")).toEqual([null, null, null]);
});

test("[LYR02] of another year nothing is taken, and both years are named", async () => {
  await desk.takeLastYear(await b01(), await fileOf(settings.year - 2));
  expect(desk.state().report).toMatchObject({
    of: "refused",
    issue: { code: "formOfOtherYear", facts: { found: 2024, wanted: 2025 } },
  });
  expect(await said("CT05")).toEqual([2, 3, 2 / 3]);
});

test("[LYR03] a file without a B01 says so", async () => {
  await desk.takeLastYear(await b01(), await fileOf(settings.year - 1, ["DS_TOCHUC"]));
  expect(desk.state().report).toMatchObject({ of: "refused", issue: { code: "noFormInFile" } });
});

test("[LYR04] a file that is none is refused by the reader's own reason", async () => {
  const broken: ChosenFile = {
    name: "hỏng.xlsx",
    sizeBytes: 3,
    bytes: () => Promise.resolve(new Uint8Array([1, 2, 3])),
  };
  await desk.takeLastYear(await b01(), broken);
  expect(desk.state().report).toMatchObject({ of: "fileRefused", file: "hỏng.xlsx" });
});

test("[LYR06] of a part of the year nothing is taken: it is not what the year ended with", async () => {
  await desk.takeLastYear(await b01(), await fileOf(settings.year - 1, undefined, { period: "6T" }));
  expect(desk.state().report).toMatchObject({ of: "refused", issue: { code: "noFormInFile" } });
});

test("[LYR07] figures that were withheld are none: not all that was to count was understood", async () => {
  await desk.takeLastYear(await b01(), await fileOf(settings.year - 1, undefined, {}, ["HTTNV", "HTXX", "HTNV"]));
  expect(desk.state().report).toMatchObject({ of: "lastYear", targets: 1 });
});

test("[LYR05] a share that somebody typed stays", async () => {
  const { form, table } = await read();
  const row = table.rows.findIndex((_, i) => textOf(table.column("code").at(i, 0)) === "CT05");
  const at = table.column("lastYear").place(row, 0);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(form.sheetId).getCell(at.row, at.column).values = [[0.5]];
    await context.sync();
  });
  await desk.takeLastYear(form, await fileOf(settings.year - 1));
  expect(await said("CT05")).toEqual([2, 3, 0.5]);
});
