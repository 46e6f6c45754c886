import { readFileSync } from "node:fs";
import path from "node:path";
import { insertSheets, refreshSheet } from "../../src/app/insert/insertSheets";
import { overview, type Overview } from "../../src/app/overview/overview";
import { sheetTable } from "../../src/app/sheetTable";
import { knownSheets, readKnown } from "../../src/app/sheetsInWorkbook";
import { textOf } from "../../src/domain/textOf";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { snapshotOf } from "../../src/host/files/snapshotOf";
import type { SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { functions, metadata } from "../dialects/univerBook";
import { openTrial, type Trial } from "../host/harness/trial";
import { settings } from "../report/around";
import { sentenceOf } from "./sheetsHelper";

/** Opening a whole workbook and calculating it takes its time on a slow machine. */
const OPENING_MS = 120_000;

let trial: Trial;

async function found() {
  const infos = await excelWorkbook.sheets();
  if (!infos.ok) throw new Error("no sheets");
  const known = knownSheets(infos.value);
  const read = await readKnown(excelWorkbook, known);
  if (!read.ok) throw new Error("not read");
  return read.value;
}

/** What stands in the typed cells of all sheets, by sheet and cell. */
async function cells(ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const standing = new Map<string, unknown>();
  for (const { sheetId, grid } of await found())
    if (ids.includes(sheetId))
      for (const [row, column] of grid.filled())
        if (grid.formula(row, column) === undefined)
          standing.set(`${sheetId} ${row} ${column}`, grid.value(row, column));
  return standing;
}

const pane = async (): Promise<Overview> => overview(await found(), { settings, comma: "," });

/** A cell of the newest B01, by target. */
async function inForm(column: "whole" | "part" | "verdict"): Promise<ReadonlyMap<string, unknown>> {
  const form = (await found()).filter(({ sheet }) => sheet === "B01").at(-1);
  if (!form) throw new Error("no B01");
  const table = sheetTable(recordOf("B01"), form, ["code", "part", "whole"]);
  if (!table.ok) throw new Error("B01 is not read");
  const [codes, values] = [table.value.column("code"), table.value.column(column)];
  return new Map(table.value.rows.map((_, i) => [textOf(codes.at(i, 0)), values.at(i, 0)]));
}

beforeAll(async () => {
  const bytes = readFileSync(path.resolve(__dirname, "../read/version0.xlsx"));
  const read = await readXlsx(new Uint8Array(bytes), { looks: true });
  if (!read.ok) throw new Error("not read");
  trial = openTrial({ snapshot: snapshotOf(read.value, "book", "Sổ cũ"), metadata, functions });
  await trial.settled();
}, OPENING_MS);
afterAll(() => trial.close());

test(
  "[UPG01] a list of the version before gets its state columns beside what is used; nothing typed is touched",
  async () => {
    const before = await found();
    const ids = before.map(({ sheetId }) => sheetId);
    const typed = await cells(ids);
    for (const { sheet, sheetId, name, grid } of before.filter(({ sheet: id }) => id.startsWith("DS_"))) {
      expect(sentenceOf(await refreshSheet(excelWorkbook, { sheet, sheetId, name }, settings))).toBe("");
      const after = (await found()).find((each) => each.sheetId === sheetId);
      const width = grid.box.column + grid.box.columns;
      const anchors = Array.from({ length: 12 }, (_, c) => after?.grid.formula(3, width + c) ?? "");
      expect(anchors.filter((formula) => formula.includes("CHITIEU.TRANGTHAI")).length).toBeGreaterThan(1);
    }
    await trial.settled();
    const now = await cells(ids);
    for (const [at, value] of typed) expect([at, now.get(at)]).toEqual([at, value]);
  },
  OPENING_MS,
);

test(
  "[UPG02] a list that has them is left as it is: one sync to look",
  async () => {
    const [list] = (await found()).filter(({ sheet }) => sheet === "DS_HOIVIEN");
    if (!list) throw new Error("no list");
    trial.requests.length = 0;
    expect(sentenceOf(await refreshSheet(excelWorkbook, list, settings))).toBe("");
    expect(trial.requests.flatMap(({ methods }) => methods).filter((method) => /set|Set/u.test(method))).toEqual([]);
  },
  OPENING_MS,
);

test(
  "[UPG03] a form inserted anew completes the other lists it counts, carries over what was typed, and agrees with the pane",
  async () => {
    const sheets: readonly SheetId[] = ["B01"];
    const inserted = await insertSheets(excelWorkbook, { sheets, settings, evenIfThere: true });
    expect(sentenceOf(inserted)).toBe("");
    await trial.settled();
    const { targets } = await pane();
    const [parts, wholes, verdicts] = [await inForm("part"), await inForm("whole"), await inForm("verdict")];
    const counted = targets.filter(({ figures }) => figures.from === "register");
    expect(counted.length).toBeGreaterThan(0);
    for (const { target, tally, standing } of counted)
      if (tally)
        expect([target.id, parts.get(target.id), wholes.get(target.id)]).toEqual([target.id, tally.part, tally.whole]);
      else
        expect([target.id, standing, verdicts.get(target.id)]).toEqual([
          target.id,
          "unclear",
          expect.stringMatching(/ghi chưa đúng|dòng/u),
        ]);
    const typed = targets.filter(({ figures }) => figures.from === "typed");
    for (const { target, tally } of typed) expect([target.id, parts.get(target.id)]).toEqual([target.id, tally?.part]);
    expect(trial.bugs).toEqual([]);
  },
  OPENING_MS,
);
