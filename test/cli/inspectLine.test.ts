import { type FileReport, inspectLine } from "../../src/cli/inspectLine";
import { failed, type FileIssue, issue } from "../../src/domain/problem";
import type { Cell } from "../../src/domain/cell";
import type { BookSheet } from "../../src/xlsx/book";
import type { BookCell } from "../../src/xlsx/bookCells";
import { sheetOf } from "../xlsx-read/sheetOf";

const sheet = (name: string, cells: readonly BookCell[], state: BookSheet["state"] = "visible"): BookSheet =>
  sheetOf(name, cells, { state });
const cell = (row: number, column: number, value: Cell, formula?: string): BookCell => ({
  row,
  column,
  value,
  look: 0,
  ...(formula === undefined ? {} : { formula }),
});
const read = (...sheets: readonly BookSheet[]): FileReport => ({
  file: "Sở A.xlsx",
  outcome: { ok: true, value: { sheets, names: [], looks: [{ format: "General" }] } },
  ms: 12.4,
  peakMB: 80.6,
});
const refused = (issue: FileIssue): FileReport => ({ file: "a", outcome: failed(issue), ms: 1, peakMB: 2 });
const pieces = (report: FileReport, cells = false): readonly string[] => [...inspectLine(report, cells)];
const line = (report: FileReport, cells = false): unknown => JSON.parse(pieces(report, cells).join(""));

test("[IN10] rows and columns reach from A1 to the last cell that holds something, cells count those", () => {
  const cells = [cell(2, 1, "An"), cell(4, 0, 7), cell(9, 9, null)];
  expect(line(read(sheet("DS", cells), sheet("Trống", [], "veryHidden")))).toEqual({
    file: "Sở A.xlsx",
    ok: true,
    sheets: [
      { name: "DS", state: "visible", rows: 5, columns: 2, cells: 2 },
      { name: "Trống", state: "veryHidden", rows: 0, columns: 0, cells: 0 },
    ],
    ms: 12,
    peakMB: 81,
  });
});

test("[IN11] --cells lists address and value in reading order; a formula without result is null, an error names itself", () => {
  const cells = [cell(0, 27, true), cell(0, 0, 45000.5), cell(1, 0, null, "=A1"), cell(2, 0, { error: "#N/A" })];
  expect(line(read(sheet("DS", cells)), true)).toMatchObject({
    sheets: [
      {
        cells: 4,
        values: [
          ["A1", 45000.5],
          ["AB1", true],
          ["A2", null],
          ["A3", { error: "#N/A" }],
        ],
      },
    ],
  });
});

test("[IN12] a refused file has a code and its Vietnamese sentence, and no sheets", () => {
  expect(line(refused(issue("emptyFile", [], {})))).toEqual({
    file: "a",
    ok: false,
    error: { code: "emptyFile", sentence: expect.stringMatching(/^Tệp trống/u) as string },
    sheets: [],
    ms: 1,
    peakMB: 2,
  });
});

test("[IN13] many cells come in pieces, all on one line", () => {
  const cells = Array.from({ length: 2500 }, (_, row) => cell(row, 0, `dòng\n${row}`));
  const text = pieces(read(sheet("DS", cells)), true);
  expect(Math.max(...text.map((piece) => piece.length))).toBeLessThan(30_000);
  expect(text.join("").indexOf("\n")).toBe(text.join("").length - 1);
  expect(line(read(sheet("DS", cells)), true)).toMatchObject({ sheets: [{ values: { length: 2500 } }] });
});

test("[IN14] what was read with a doubt names sheet, cell and what to do", () => {
  const report = read(sheet("DS", [cell(0, 0, 7)]));
  const warnings = [issue("unknownStyle", { in: "cell", sheet: "DS", row: 0, column: 0 }, { cells: 1 })];
  const outcome = { ok: true, value: { sheets: [], names: [], looks: [], warnings } } as const;
  expect(line({ ...report, outcome })).toMatchObject({
    ok: true,
    warnings: [
      { sheet: "DS", cell: "A1", code: "unknownStyle", sentence: expect.stringMatching(/^Có 1 ô/u) as string },
    ],
  });
});
