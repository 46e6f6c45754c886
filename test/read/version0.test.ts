import fs from "node:fs";
import path from "node:path";
import type { Cell } from "../../src/domain/cell";
import { ownScheme } from "../../src/read/ownRatings";
import { ownTargets } from "../../src/read/ownTargets";
import { argument, type Block } from "../../src/domain/place";
import { cellsOf } from "../../src/read/cells";
import type { Grid } from "../../src/read/grid";
import { typedRows } from "../../src/read/table";
import { keyOf } from "../../src/report/geometry";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { bookGrids } from "../../src/xlsx/bookGrid";
import { readBook } from "../xlsx-read/readBook";
import { version0Rows } from "./version0Rows";

const file = path.join(__dirname, "version0.xlsx");
const grids = readBook(new Uint8Array(fs.readFileSync(file))).then(bookGrids);

async function gridOf(id: SheetId): Promise<Grid> {
  const found = (await grids).find(({ name }) => name === id || name === `${id} 2026`);
  if (!found) throw new Error(`no sheet ${id}`);
  return found.grid;
}

async function blockOf(id: SheetId): Promise<Block> {
  const cells = cellsOf(await gridOf(id));
  const row = (r: number): readonly Cell[] => Array.from({ length: cells.columns }, (_, c) => cells.value(r, c));
  return argument(
    "danh_muc",
    Array.from({ length: cells.rows }, (_, r) => row(r)),
  );
}

const readBackOf = async (id: SheetId): Promise<readonly Row[]> => {
  const record = recordOf(id);
  return typedRows(cellsOf(await gridOf(id)), record.columns, keyOf(record)).map(({ values }) => values);
};

const LISTS = ["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04"] as const;
const FORMS = ["B01", "B02", "B03"] as const;

/** Columns that lists no longer have: what is typed there stays in the file, a column of the user's own. */
const NO_LONGER_OURS = ["inCharge"];

test.each(LISTS)("[TAB09] every cell typed into %s of the version before is read", async (id) => {
  const typed = version0Rows[id].map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !NO_LONGER_OURS.includes(key))),
  );
  expect(await readBackOf(id)).toMatchObject(typed);
});

test.each(FORMS)("[TAB09] what was typed into %s of the version before is read beside its own words", async (id) => {
  const record = recordOf(id);
  const rows = await readBackOf(id);
  for (const typed of version0Rows[id])
    expect(rows.find((row) => row[keyOf(record)] === (typed as Row)[keyOf(record)])).toMatchObject(typed);
  expect(rows.length).toBeGreaterThanOrEqual(version0Rows[id].length);
});

test("[TAB10] lists of the version before are read as functions read them", async () => {
  const targets = ownTargets(await blockOf("DM_CHITIEU"));
  expect(targets.ok && targets.value.map((each) => [each.id, each.inEffect, each.period, each.dueYear])).toEqual([
    ["CT01", true, "year", undefined],
    ["CT03", true, "year", undefined],
    ["CT04A", true, "untilYear", 2025],
    ["CT06", true, "year", undefined],
    ["CT11", true, "quarter", undefined],
    ["RIENG", false, "year", 2024],
  ]);
  const scheme = ownScheme(await blockOf("DM_XEPLOAI"));
  expect(
    scheme.ok && scheme.value.levels.map(({ id, aliases, good, counted }) => [id, aliases, good, counted]),
  ).toEqual([
    ["XS", ["HTXSNV"], true, true],
    ["TOT", ["HTTNV", "Hoàn thành tốt nhiệm vụ", "tốt lắm"], true, true],
    ["KHT", ["KHTNV"], false, true],
    ["CXL", ["Không thuộc diện"], false, false],
  ]);
});
