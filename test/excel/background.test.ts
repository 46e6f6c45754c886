import { directUnitFiles } from "../../src/xlsx/read/directUnitFiles";
import { createOverviewDesk } from "../../src/app/overview/overviewDesk";
import { createSheetDesk } from "../../src/app/insert/sheetDesk";
import { saveSettings } from "../../src/app/settings/settingsStore";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { defaultSettings } from "../../src/report/settings";
import type { Trial } from "../host/harness/trial";
import { deedsOf, foundBy, overhear } from "./overhear";
import { openBook, planOf, sentenceOf } from "./sheetsHelper";

/** Whole sheets go through the spreadsheet engine. */
jest.setTimeout(60_000);

const year = 2026;

let trial: Trial;
beforeEach(async () => {
  trial = openBook();
  expect(sentenceOf(await saveSettings(excelWorkbook, { ...defaultSettings, year }))).toBe("");
  expect(sentenceOf(await excelWorkbook.insert([planOf("DS_TOCHUC"), planOf("B01")]))).toBe("");
});
afterEach(async () => {
  await trial.close();
  expect(trial.bugs).toEqual([]);
});

test("[OJS5918] the overview, read again while somebody types, changes nothing and asks for no merges", async () => {
  const desk = createOverviewDesk(excelWorkbook, { year, comma: () => "," });
  const heard = overhear(trial);
  await desk.compute();
  expect(desk.state().overview?.targets).toHaveLength(12);
  expect(deedsOf(heard)).toEqual([]);
  expect([...foundBy(heard)].filter((name) => /merge/iu.test(name))).toEqual([]);
});

test("[OJS5918] nor does the look at the workbook when the pane's sheets are shown", async () => {
  const desk = createSheetDesk(excelWorkbook, { year, files: directUnitFiles(), onChanged: () => undefined });
  const heard = overhear(trial);
  await desk.look();
  expect(desk.state().looked?.choices.filter(({ existing }) => existing)).toHaveLength(2);
  expect(deedsOf(heard)).toEqual([]);
});
