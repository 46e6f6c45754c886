import { issueReport } from "../../src/app/checks/issueReports";
import { checkedBook } from "../../src/app/checks/checkedBook";
import { runChecks, type CheckedIssue } from "../../src/check/runChecks";
import type { FoundSheet } from "../../src/app/sheetTable";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { arrayGrid, type Grid } from "../../src/read/grid";
import { geometryOf } from "../../src/report/geometry";
import type { SheetId } from "../../src/report/sheets";
import { recordOf } from "../../src/report/sheets";
import { vi } from "../../src/words/vi";

export type Rows = readonly (readonly Cell[])[];
type Formulas = Readonly<Record<string, string>>;

/** A sheet from A1 on, with some formulas by their address ("C5"); "97%" there is a format. */
export function drawn(sheet: string, rows: Rows, formulas: Formulas = {}, percents: readonly number[] = []): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  return arrayGrid({
    sheet,
    box: box(0, 0, rows.length, width),
    values: rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? null)),
    formulas: rows.map((_, r) => Array.from({ length: width }, (_each, c) => formulas[at(r, c)])),
    formats: rows.map(() => Array.from({ length: width }, (_, c) => (percents.includes(c) ? "0.00%" : "General"))),
  });
}

/** A list or form of ours with some columns of its record, by their keys; above them the day its figures stand as of. */
export function ourSheet(id: SheetId, keys: readonly string[], rows: Rows, year = 2026, asOf?: number): FoundSheet {
  const record = recordOf(id);
  const captions = keys.map((key) => record.columns.find((column) => column.key === key)?.caption ?? `? ${key}`);
  const name = record.name({ year } as never);
  const { captionRow, asOfRow = captionRow } = geometryOf(record);
  const above = Array.from({ length: asOf === undefined ? 0 : captionRow }, (_, r) =>
    keys.map((key) => (r === asOfRow && key === record.asOf ? (asOf ?? null) : null)),
  );
  const grid = drawn(name, [...above, captions, ...rows]);
  return { sheet: id, sheetId: name, name, ...(record.yearly ? { year } : {}), grid };
}

/** All that is found in somebody's sheets and in ours. */
export function foundIn(
  foreign: readonly Grid[],
  ours: readonly FoundSheet[] = [],
  year?: number,
  dataDate = "",
): readonly CheckedIssue[] {
  const sheets = [...foreign, ...ours.map(({ grid }) => grid)].map((grid) => ({
    name: grid.sheet,
    visibility: "visible" as const,
    grid,
  }));
  const book = checkedBook({
    sheets,
    ours,
    ...(year === undefined ? {} : { settings: { year, period: "NAM", dataDate } }),
  });
  return runChecks(book);
}

/** "code cell, cell" of those of one code, or of all. */
export const said = (issues: readonly CheckedIssue[], code?: string): readonly string[] =>
  issues
    .map((each) => issueReport(each, vi))
    .filter((each) => code === undefined || each.code === code)
    .map((each) => `${each.code} ${[each.cell, ...(each.cells ?? []).slice(1)].join(", ")}`);
