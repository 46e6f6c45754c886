import type { IssueReport } from "../app/checks/issueReports";
import type { TableReport } from "../app/foundTables";
import { a1, box } from "../domain/a1";
import type { FileOutcome, FileWarning } from "../domain/problem";
import { sayFile } from "../words/fileIssues";
import type { Book, BookCells, BookSheet } from "../xlsx/book";

export interface FileReport {
  readonly file: string;
  readonly outcome: FileOutcome<Book>;
  /** Where tables were asked for and the file could be read. */
  readonly tables?: readonly TableReport[];
  /** Where checks were asked for and the file could be read. */
  readonly issues?: readonly IssueReport[];
  readonly ms: number;
  /** Resident memory of the process at its highest while the file was read. */
  readonly peakMB: number;
}

/** Cells a piece of text: few enough to stay small, enough that writing costs nothing. */
const CELLS_A_PIECE = 1000;

/** Positions of the cells that hold a value or a formula. */
function* filled({ count, values, formulas }: BookCells): Generator<number> {
  for (let i = 0; i < count; i++) if ((values[i] ?? null) !== null || formulas.has(i)) yield i;
}

/** How far a sheet reaches from A1, and how many of its cells hold something. */
function extent(cells: BookCells): { rows: number; columns: number; cells: number } {
  let rows = 0;
  let columns = 0;
  let count = 0;
  for (const i of filled(cells)) {
    rows = Math.max(rows, (cells.rows[i] ?? 0) + 1);
    columns = Math.max(columns, (cells.columns[i] ?? 0) + 1);
    count += 1;
  }
  return { rows, columns, cells: count };
}

function* valuesOf(cells: BookCells): Generator<string> {
  let piece: string[] = [];
  let separator = "";
  for (const i of filled(cells)) {
    piece.push(JSON.stringify([a1(box(cells.rows[i] ?? 0, cells.columns[i] ?? 0)), cells.values[i] ?? null]));
    if (piece.length < CELLS_A_PIECE) continue;
    yield separator + piece.join(",");
    separator = ",";
    piece = [];
  }
  if (piece.length > 0) yield separator + piece.join(",");
}

function* sheetText({ name, state, cells }: BookSheet, withCells: boolean): Generator<string> {
  const head = JSON.stringify({ name, state, ...extent(cells) });
  if (withCells) {
    yield `${head.slice(0, -1)},"values":[`;
    yield* valuesOf(cells);
    yield "]}";
  } else yield head;
}

function warningOf(warning: FileWarning): Readonly<Record<string, string>> {
  const [place] = warning.at;
  const at = place?.in === "cell" ? { sheet: place.sheet, cell: a1(box(place.row, place.column)) } : {};
  return { ...at, code: warning.code, sentence: sayFile(warning, "vi") };
}

/**
 * One line of JSON about a file, in pieces: with two million cells it is too long for one text.
 *
 * Shape: `{file, ok, error?: {code, sentence}, warnings?: [{sheet, cell, code, sentence}], sheets: [{name, state, rows, columns, cells,
 * values?}], tables?, issues?, ms, peakMB}`. Rows and columns
 * are counted from A1 to the last cell that holds something; `cells` is how many hold something, `values` lists them as
 * `[address, value]` in reading order, `tables` those found in the sheets (`TableReport`), `issues` what checks
 * found (`IssueReport`). Dates are serial numbers, errors `{error: "#N/A"}`, a formula without result is null.
 */
export function* inspectLine(
  { file, outcome, tables, issues, ms, peakMB }: FileReport,
  withCells: boolean,
): Generator<string> {
  const error = outcome.ok
    ? {}
    : { error: { code: outcome.issues[0].code, sentence: sayFile(outcome.issues[0], "vi") } };
  const warnings = outcome.ok && outcome.value.warnings ? { warnings: outcome.value.warnings.map(warningOf) } : {};
  yield `${JSON.stringify({ file, ok: outcome.ok, ...error, ...warnings }).slice(0, -1)},"sheets":[`;
  let separator = "";
  for (const sheet of outcome.ok ? outcome.value.sheets : []) {
    yield separator;
    yield* sheetText(sheet, withCells);
    separator = ",";
  }
  yield "]";
  if (tables) yield `,"tables":${JSON.stringify(tables)}`;
  if (issues) yield `,"issues":${JSON.stringify(issues)}`;
  yield `,"ms":${Math.round(ms)},"peakMB":${Math.round(peakMB)}}\n`;
}
