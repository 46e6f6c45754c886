import type { Cell as FileCell, WriteSheet } from "hucre/xlsx";
import { a1, box } from "../../domain/a1";
import { FONT_NAME, FONT_SIZE_POINTS } from "../../report/styles";
import type { Book, BookColumns, BookPage, BookSheet, BookTable } from "../book";
import { type BookCell, cellsOf } from "../bookCells";
import { asTyped, type Content, formulaContent, valueContent } from "./content";
import { errorInFile, withErrors } from "./errors";
import { fontOf, lookStyle } from "./lookStyle";
import { mergeOf } from "./mergeOf";
import { type FileName, LIST, PLAIN_TABLE, workbookBytes } from "./workbook";

type CellLook = FileCell["style"];

function contentOf({ value, formula, spill }: BookCell): Content {
  if (formula === undefined)
    return valueContent(typeof value === "object" && value !== null ? { error: errorInFile(value.error) } : value);
  // marked as an array that spills: older programs see an array formula in the same cells
  const array = spill ? ({ formulaType: "array", formulaRef: a1(spill), formulaDynamic: true } as const) : {};
  return { ...formulaContent(formula, value), ...array };
}

function fileCells(sheet: BookSheet, styles: readonly CellLook[]): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  for (const cell of cellsOf(sheet.cells)) {
    const style = styles[cell.look];
    cells.set(`${cell.row},${cell.column}`, { ...contentOf(cell), ...(style ? { style } : {}) });
  }
  // the library writes no row below its last cell
  const told = [...sheet.hiddenRows, ...sheet.rowHeightsPoints.map(([row]) => row)];
  const lastRow = told.reduce((last, row) => Math.max(last, row), -1);
  if (lastRow >= 0 && !cells.has(`${lastRow},0`)) cells.set(`${lastRow},0`, {});
  return cells;
}

function rowsOf({ hiddenRows, rowHeightsPoints }: BookSheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, height] of rowHeightsPoints) rows.set(row, { height });
  for (const row of hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

const tableOf = ({ name, box: where, columns, headerRow, totalsRow }: BookTable) => ({
  name,
  range: a1(where),
  columns: columns.map((column) => ({ name: asTyped(column) })),
  showAutoFilter: headerRow,
  showTotalRow: totalsRow,
  ...PLAIN_TABLE,
});

function pageSetupOf(page: BookPage): NonNullable<WriteSheet["pageSetup"]> {
  const { orientation, paper, scale, fit, marginsInches, centredAcross, centredDown } = page;
  return {
    ...(orientation === undefined ? {} : { orientation }),
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(scale === undefined ? {} : { scale }),
    ...(fit ? { fitToPage: true, fitToWidth: fit.across, fitToHeight: fit.down } : {}),
    ...(marginsInches ? { margins: marginsInches } : {}),
    ...(centredAcross ? { horizontalCentered: true } : {}),
    ...(centredDown ? { verticalCentered: true } : {}),
  };
}

function sheetOf(sheet: BookSheet, styles: readonly CellLook[]): WriteSheet {
  const { frozenRows, frozenColumns } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.state === "hidden",
    veryHidden: sheet.state === "veryHidden",
    cells: fileCells(sheet, styles),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map(mergeOf),
    dataValidations: sheet.lists.map(({ boxes, source }) => ({
      ...LIST,
      range: boxes.map((where) => a1(where)).join(" "),
      formula1: source,
    })),
    tables: sheet.tables.map(tableOf),
    ...(frozenRows > 0 || frozenColumns > 0 ? { freezePane: { rows: frozenRows, columns: frozenColumns } } : {}),
    ...(sheet.page ? { pageSetup: pageSetupOf(sheet.page) } : {}),
  };
}

function columnTag({ first, last, widthChars, hidden }: BookColumns): string {
  const width = widthChars === undefined ? "" : ` width="${widthChars}" customWidth="1"`;
  return `<col min="${first + 1}" max="${last + 1}"${width}${hidden ? ' hidden="1"' : ""}/>`;
}

/** In one element where they are alike; the library writes one a column, 16,384 of them for a sheet hidden to its right end. */
function withColumns(xml: string, columns: readonly BookColumns[]): string {
  const told = columns.filter(({ widthChars, hidden }) => widthChars !== undefined || hidden);
  if (told.length === 0) return xml;
  return xml.replace("<sheetData", `<cols>${told.map(columnTag).join("")}</cols><sheetData`);
}

/** What formulas show where that is an error, by address. */
function errorsOf({ cells }: BookSheet): Map<string, string> {
  const errors = new Map<string, string>();
  for (const position of cells.formulas.keys()) {
    const value = cells.values[position];
    if (typeof value !== "object" || value === null) continue;
    errors.set(a1(box(cells.rows[position] ?? 0, cells.columns[position] ?? 0)), errorInFile(value.error));
  }
  return errors;
}

const partNumber = (path: string, kind: RegExp): number => Number(kind.exec(path)?.[1] ?? 0);

/** What the library cannot say: columns alike, errors of formulas, tables without captions. */
function edited(path: string, xml: string, { sheets }: Book): string {
  const sheet = sheets[partNumber(path, /^xl\/worksheets\/sheet(\d+)\.xml$/u) - 1];
  if (sheet) return withErrors(withColumns(xml, sheet.columns), errorsOf(sheet));
  const table = sheets.flatMap(({ tables }) => tables)[partNumber(path, /^xl\/tables\/table(\d+)\.xml$/u) - 1];
  return table?.headerRow === false ? xml.replace(/ ref="/u, ' headerRowCount="0" ref="') : xml;
}

function namesOf({ names, sheets }: Book): FileName[] {
  return names.map(({ name, formula, sheet, hidden }) => {
    const scope = sheet === undefined ? undefined : sheets[sheet]?.name;
    return { name, range: formula, hidden, ...(scope === undefined ? {} : { scope }) };
  });
}

/**
 * An .xlsx workbook of any book, with the values its formulas show. Same book, same bytes, in Node and in browsers.
 *
 * Not in the file, because no file says it: errors newer than Excel 2010 (written as #VALUE!), half surrogate pairs in texts, and
 * more of look 0 than its font where no cell stands. Every drop-down warns of other words.
 *
 * @throws Error where Excel forbids a sheet's name, or two sheets have the same
 * @example const bytes = await writeBook(book);
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const [first = { format: "General" }] = book.looks;
  const usual = { name: FONT_NAME, sizePoints: FONT_SIZE_POINTS, ...first.font };
  // the library gives every cell the font of the first look, and nothing else of it
  const hasMore = Object.keys(lookStyle(first, usual)).some((part) => part !== "font");
  const styles = book.looks.map((look, i) => (i === 0 && !hasMore ? undefined : lookStyle(look, usual)));
  return workbookBytes({
    sheets: book.sheets.map((sheet) => sheetOf(sheet, styles)),
    names: namesOf(book),
    defaultFont: fontOf(usual, usual),
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ state }) => state === "visible"),
    ),
    edit: (path, xml) => edited(path, xml, book),
  });
}
